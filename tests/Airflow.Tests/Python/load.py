"""Import the loader of a folder as Airflow does, and say what it made and which manifests it read.

    load.py FOLDER      a worker's question is in _AIRFLOW_PARSING_CONTEXT_DAG_ID

Writes JSON: the serialised Dags by id, the manifests opened, the import errors, whether the collector still runs.
"""
import gc
import json
import os
import sys

from airflow.serialization import serialized_objects

try:
    from airflow.dag_processing.dagbag import DagBag
except ImportError:  # before 3.2
    from airflow.models.dagbag import DagBag

folder = sys.argv[1]
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" and str(args[0]).endswith(".json") else None)
bag = DagBag(os.path.join(folder, "dagsharp_loader.py"), safe_mode=True, bundle_path=folder)
serializer = getattr(serialized_objects, "DagSerialization", None) or serialized_objects.SerializedDAG
answer = {
    "dags": {dag_id: json.loads(serializer.to_json(dag))["dag"] for dag_id, dag in bag.dags.items()},
    "read": sorted({os.path.basename(name) for name in opened if name.startswith(folder)}),
    "errors": bag.import_errors,
    "collecting": gc.isenabled(),
}
sys.__stdout__.write("\n" + json.dumps(answer, sort_keys=True))
