"""Numbers of the house."""

from airflow.sdk.observability.stats import Stats


def count_retry(context):
    """Counts what is tried again."""
    Stats.incr(f"house.retries.{context['ti'].task_id}")
