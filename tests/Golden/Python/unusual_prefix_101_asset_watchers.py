"""What golden 101 defines beside its Dag, under the name Airflow gives the module of a Dag file."""
from airflow.triggers.base import BaseEventTrigger


class PollTrigger(BaseEventTrigger):
    def __init__(self, **kwargs):
        super().__init__()
        self.kwargs = kwargs

    def serialize(self):
        return "ops_tools.triggers.PollTrigger", self.kwargs

    async def run(self):
        yield None
