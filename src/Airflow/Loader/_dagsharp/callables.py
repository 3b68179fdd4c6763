"""Python functions that are imported when they are called, and not when their Dag is parsed."""
import difflib
import functools
import inspect
import pkgutil
import sys

from .names import ManifestError, explained, imported

CALLBACKS = frozenset(f"on_{what}_callback" for what in ("execute", "failure", "retry", "skipped", "success"))
# Arguments of the providers' operators that are called by the task and by nothing else.
CALLED_BY_TASK = frozenset((
    "execution_date_fn", "failure", "output_processor", "pagination_function", "response_check", "response_filter", "selector", "success",
))
# What makes something a function for `inspect`, which Airflow asks for coroutines and generators.
FUNCTION_PARTS = frozenset(("__annotations__", "__code__", "__defaults__", "__kwdefaults__"))


def late_in_operator(operator, mapped):
    """The arguments of an operator whose function can be imported by its task."""
    names = set(CALLBACKS)
    if not hasattr(operator, "get_python_source"):  # those of virtual environments want the text when they are made
        names.add("python_callable")
    # Of a mapped task Airflow stores the text of all functions but `python_callable`.
    if not mapped and operator.__module__.startswith("airflow.providers."):
        names |= CALLED_BY_TASK
    return names


class LateCallable:
    """Stands for the function that a path names, and imports it when it is called or looked into.

    Its names come from the path, so what Airflow stores does not depend on whether the function can be imported here.
    """

    def __init__(self, path, place):
        self._path, self._place = path, place
        self.__module__, self.__qualname__ = module_and_name(path)
        self.__name__ = path.rpartition(".")[2]

    def _function(self):
        try:
            function = imported(self._path)
        except Exception as error:
            raise ManifestError(f"{self._place}: cannot import '{self._path}': {explained(error)}{nearest(self._path, error)}") from error
        if not callable(function):
            raise ManifestError(f"{self._place}: expected a function, '{self._path}' is of type {type(function).__name__}")
        return function

    def __call__(self, *args, **kwargs):
        return self._function()(*args, **kwargs)

    @property
    def __signature__(self):
        """By which Airflow chooses what of the context to pass."""
        return inspect.signature(self._function())

    def __getattr__(self, name):
        if name in FUNCTION_PARTS:
            return getattr(innermost(self._function()), name)
        if name.startswith("__"):
            raise AttributeError(f"'{self._path}' is not asked for {name}", name=name, obj=self)
        return getattr(self._function(), name)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return pkgutil.resolve_name, (self._path,)  # as the function itself is pickled: by its name

    def __repr__(self):
        return f"<callable {self._path}>"


def module_and_name(path):
    """The module of a path and the name in it, by how they are spelled: a class begins with a capital, a module does not."""
    parts = path.split(".")
    length = len(parts) - 1
    if parts[0] in sys.builtin_module_names:  # none is a package, and classes of theirs begin small
        length = 1
    while length > 1 and parts[length - 1].lstrip("_")[:1].isupper():
        length -= 1
    return ".".join(parts[:length]), ".".join(parts[length:])


def innermost(function):
    """The function that decides whether a call gives a coroutine or a generator."""
    while isinstance(function, functools.partial):
        function = function.func
    call = type(function).__call__
    return call if inspect.iscoroutinefunction(call) else function


def nearest(path, error):
    """The name most like the one that is not there; nothing when the error lies elsewhere, as inside of the module."""
    if isinstance(error, ModuleNotFoundError):
        is_of_path = f"{path}.".startswith(f"{error.name}.")
    else:
        is_of_path = isinstance(error, AttributeError) and error.name == path.rpartition(".")[2]
    found = difflib.get_close_matches(*missing_and_others(path), n=1) if is_of_path else ()
    return f"; the nearest name is '{found[0]}'" if found else ""


def missing_and_others(path):
    """The first name of a path that is not there, and the names that are."""
    owner, _, name = path.rpartition(".")
    if not owner:
        # Everything resembles something of the standard library.
        return name, [module.name for module in pkgutil.iter_modules() if module.name not in sys.stdlib_module_names]
    try:
        holder = pkgutil.resolve_name(owner)
    except (ImportError, AttributeError):
        return missing_and_others(owner)
    return name, [*dir(holder), *(module.name for module in pkgutil.iter_modules(getattr(holder, "__path__", ())))]
