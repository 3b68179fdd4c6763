"""Ask the conditions of a Dag which tasks they follow.

    choose.py FOLDER DAG_ID TASK_ID     results of the deciding task in JSON on standard input

Writes JSON: for each result the ids of the tasks that are followed.
"""
import json
import os
import sys
from types import SimpleNamespace

try:
    from airflow.dag_processing.dagbag import DagBag
except ImportError:  # before 3.2
    from airflow.models.dagbag import DagBag

folder, dag_id, task_id = sys.argv[1:]
bag = DagBag(os.path.join(folder, "dagsharp_loader.py"), safe_mode=True, bundle_path=folder)
task = bag.dags[dag_id].get_task(task_id)
followed = [
    task.choose_branch({"ti": SimpleNamespace(xcom_pull=lambda task_ids, result=result: result)}) for result in json.load(sys.stdin)
]
sys.__stdout__.write("\n" + json.dumps(followed))
