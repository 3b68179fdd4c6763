"""The Python side of the sample: reads how the merge job ended, and says which way the run goes."""
import re
from pathlib import Path

from airflow.configuration import conf

JOB = "snapshot_merge_job"
RESULT = re.compile(r"DATASURFACE_RESULT_CODE=(-?\d+)")
NEXT = {0: "wait_for_trigger", 1: "reschedule_immediately"}


def determine_next_action(*, dag, run_id, **context):
    """The task to follow after the job's result code; any other code, or none, fails the task."""
    folder = Path(conf.get("logging", "base_log_folder"), f"dag_id={dag.dag_id}", f"run_id={run_id}", f"task_id={JOB}")
    code = result_code(folder)
    if code not in NEXT:
        raise RuntimeError(f"{JOB} ended with {'no result code' if code is None else f'the result code {code}'}")
    return NEXT[code]


def result_code(folder):
    """The last code that the newest attempt wrote, or None."""
    # By number: as texts, attempt=9 would come after attempt=10.
    attempts = sorted(folder.glob("attempt=*.log"), key=lambda log: int(log.stem.partition("=")[2]))
    codes = RESULT.findall(attempts[-1].read_text()) if attempts else []
    return int(codes[-1]) if codes else None
