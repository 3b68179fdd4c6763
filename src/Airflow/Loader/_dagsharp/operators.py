"""The operators of tasks that are no Python operators: C# methods and conditions."""
from functools import cache

from .names import SDK_VERSION, ManifestError, imported

CSHARP_QUEUE = "dotnet"  # the queue that `[sdk] queue_to_coordinator` gives to the .NET runtime


def stub(**arguments): ...


@cache
def stub_operator():
    """The operator of tasks whose code is C#: a runtime for their queue runs them (Airflow 3.3)."""
    if SDK_VERSION < (1, 3):
        raise ManifestError("a C# task needs Airflow 3.3 or later")
    return imported("airflow.providers.standard.decorators.stub._StubOperator")


@cache
def condition_operator():
    """The operator that follows one of several ways by what a task returned."""
    base = imported("airflow.providers.standard.operators.branch.BaseBranchOperator")

    class ConditionOperator(base):
        def __init__(self, *, condition, cases, otherwise, **kwargs):
            super().__init__(**kwargs)
            self.condition, self.cases, self.otherwise = condition, cases, otherwise

        def choose_branch(self, context):
            result = context["ti"].xcom_pull(task_ids=self.condition)
            return next((case["then"] for case in self.cases if case["value"] == result), self.otherwise)

    # The module of a Dag file is named after its path; that would make a new version of the Dag wherever it lies.
    ConditionOperator.__module__ = "dagsharp_loader"
    return ConditionOperator
