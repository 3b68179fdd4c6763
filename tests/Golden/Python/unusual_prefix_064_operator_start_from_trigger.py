"""What golden 064 defines beside its Dag, under the name Airflow gives the module of a Dag file."""
from datetime import timedelta

from airflow.sdk import BaseOperator
from airflow.triggers.base import StartTriggerArgs


class WaitOutside(BaseOperator):
    start_from_trigger = True
    start_trigger_args = StartTriggerArgs(
        trigger_cls="ops_tools.triggers.Wait",
        trigger_kwargs={"seconds": 30, "until": timedelta(minutes=1)},
        next_method="finish",
        next_kwargs={"note": "resumed"},
        timeout=timedelta(hours=1),
    )

    def finish(self, context, event=None):
        return event


class WaitPlain(BaseOperator):
    start_from_trigger = True
    start_trigger_args = StartTriggerArgs(
        trigger_cls="ops_tools.triggers.Wait", trigger_kwargs=None, next_method="finish", next_kwargs=None, timeout=None
    )
