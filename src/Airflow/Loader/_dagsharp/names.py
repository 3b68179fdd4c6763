"""Python names and the version of Airflow: what a manifest names is imported here, and only then."""
import importlib
from functools import cache

import airflow.sdk as sdk

SDK_VERSION = tuple(int(part) for part in sdk.__version__.split(".")[:2])  # 1.1 belongs to Airflow 3.1


class ManifestError(Exception):
    """A manifest that this Airflow cannot make a Dag of."""


@cache
def imported(path):
    """The module, class, function or attribute that a dotted path names."""
    owner, _, name = path.rpartition(".")
    try:
        module = importlib.import_module(owner)
    except ModuleNotFoundError as error:
        # `builtins.str.strip` is an attribute of a class, and its owner is no module.
        if "." not in owner or not (owner + ".").startswith(f"{error.name}."):
            raise
        try:
            module = imported(owner)
        except (ModuleNotFoundError, AttributeError):
            raise error from None
    if owner == "airflow.sdk" and not hasattr(module, name):
        raise ManifestError(needs_newer(name))
    return getattr(module, name)


def needs_newer(name):
    return f"{name} is not in airflow-sdk {sdk.__version__}; a newer Airflow may have it"


def in_sdk(name, *before):
    """A name that `airflow.sdk` exports in newer versions and another module had before."""
    if hasattr(sdk, name):
        return getattr(sdk, name)
    for module in before:
        try:
            return getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
    raise ManifestError(needs_newer(name))


def explained(error):
    text = f"{type(error).__name__}: {error}"
    if isinstance(error, ModuleNotFoundError) and (error.name or "").startswith("airflow.providers."):
        text += f"; is the package apache-{error.name.replace('.', '-')} installed?"
    return text
