"""Compare what stands for a function with the function itself, as Airflow looks at it before it calls it.

    late_callables.py LOADER_FOLDER     paths in JSON on standard input

Reads {Good, Bad, Named}. Writes JSON: what Airflow sees of the good functions and of what stands for them, whether copies keep
it, the names of the named, and the errors of calling the bad.
"""
import copy
import inspect
import json
import os
import pickle
import sys

sys.path[:0] = [sys.argv[1], os.path.dirname(os.path.abspath(__file__))]
from _dagsharp.callables import LateCallable  # noqa: E402
from _dagsharp.names import imported  # noqa: E402
from airflow.providers.common.compat.standard.operators import is_async_callable  # noqa: E402
from airflow.providers.standard.operators.python import KeywordParameters  # noqa: E402

CONTEXT = {"ti": "the ti", "ds": "2026-01-01", "product": "milk"}


def seen(function):
    asked = inspect.signature, inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction, is_async_callable
    return [
        callable(function),
        *(str(ask(function)) for ask in asked),
        KeywordParameters.determine(function, (), CONTEXT).unpacking(),
    ]


def said(path):
    try:
        LateCallable(path, "sales.json: task 'plan'")(1)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def names(path):
    late = LateCallable(path, "here")
    return f"{late.__module__}:{late.__qualname__}:{late.__name__}"


def kept(path):
    late = LateCallable(path, "sales.json: task 'plan'")
    return copy.deepcopy(late) is late and copy.copy(late) is late and pickle.loads(pickle.dumps(late)) == imported(path)


question = json.load(sys.stdin)
sys.__stdout__.write("\n" + json.dumps({
    "itself": [seen(imported(path)) for path in question["Good"]],
    "late": [seen(LateCallable(path, "here")) for path in question["Good"]],
    "kept": [kept(path) for path in question["Good"]],
    "names": [names(path) for path in question["Named"]],
    "said": [said(path) for path in question["Bad"]],
}))
