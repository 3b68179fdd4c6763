"""Finds and reads the manifests in a folder."""
import gc
import json
import os

import airflow.sdk as sdk

from .build import Build
from .dag import ManifestDag, in_dag_processor
from .names import ManifestError


SCHEMA_VERSION = 1
INDEX = "index.json"


def read(path):
    """A manifest; nothing for a JSON file of another kind."""
    with open(path, encoding="utf-8") as file:
        manifest = json.load(file)
    if not isinstance(manifest, dict) or "schemaVersion" not in manifest:
        return None
    if manifest["schemaVersion"] != SCHEMA_VERSION:
        raise ManifestError(f"this loader reads manifests of version {SCHEMA_VERSION}, found {manifest['schemaVersion']!r}")
    return manifest


def build(path):
    """The Dag of one manifest; None when the file is no manifest."""
    manifest = read(path)
    if manifest is None:
        return None
    making = Build(manifest, path)
    dag = making.dag_with_tasks()
    dag.manifest_path = path
    dag.may_not_serialize = making.holds_python
    return dag


def stand_in(path, error):
    """What shows Airflow why a manifest could not be built."""
    dag = ManifestDag("dagsharp-unloadable-" + os.path.basename(path)[: -len(".json")][:200])
    dag.manifest_path = path
    dag.refuse(error)
    # A command line has the log; there a Dag that refuses would stop `airflow dags reserialize`.
    return dag if in_dag_processor() else None


def every_manifest(folder):
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".json") and name != INDEX]


def manifest_of(folder, dag_id):
    """The file of one Dag, or None when another loader has it."""
    path = os.path.join(folder, dag_id + ".json")
    if dag_id + ".json" != INDEX and os.path.isfile(path) and dag_id_in(path) in (None, dag_id):
        return path
    # An id that a file system cannot hold as it is has a hash before it, and is cut when it is too long.
    hashed = [path for path in every_manifest(folder) if "~" in os.path.basename(path)]
    return next((path for path in hashed if dag_id_in(path) == dag_id), None)


def dag_id_in(path):
    """None when the file cannot be read; building it says why."""
    try:
        return read(path)["dag"]["dag_id"]
    except Exception:
        return None


def load(folder):
    """The Dags of the manifests in a folder, or the one that a worker asks for, under names for a module."""
    collecting = gc.isenabled()
    gc.disable()  # nothing made here becomes garbage, and looking for it costs a fifth of the time
    try:
        return {f"dag_{number}": dag for number, dag in enumerate(dags_of(folder)) if dag is not None}
    finally:
        if collecting:
            gc.enable()


def dags_of(folder):
    wanted = sdk.get_parsing_context().dag_id
    if wanted is not None:
        path = manifest_of(folder, wanted)
        return [build(path)] if path else []
    dags = []
    for path in every_manifest(folder):
        try:
            dags.append(build(path))
        except Exception as error:
            dags.append(stand_in(path, error))
    return dags
