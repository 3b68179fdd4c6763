"""What golden 065 defines beside its Dag, under the name Airflow gives the module of a Dag file."""
from airflow.sdk import BaseOperator


class Holder(BaseOperator):
    template_fields = ("value",)

    def __init__(self, *, value, **kwargs):
        super().__init__(**kwargs)
        self.value = value
