"""A Dag that keeps its errors to itself."""
import logging
import os
import sys

import airflow.sdk as sdk

from .names import ManifestError, explained

log = logging.getLogger("dagsharp")


def in_worker():
    """Whether a worker parses this file for one task."""
    return sdk.get_parsing_context().dag_id is not None


def in_dag_processor():
    """Whether the Dag processor parses this file, and not a worker or a command line."""
    runner = sys.modules.get("airflow.sdk.execution_time.task_runner")
    return getattr(runner, "SUPERVISOR_COMMS", None) is not None and not in_worker()


class ManifestDag(sdk.DAG):
    """A Dag whose import error is its manifest's own.

    Airflow keeps an import error for each file, and one of the loader would mark all its Dags as stale, the good ones too.
    A Dag that cannot be used therefore gets into the bag all the same, says that it came from its manifest, and
    refuses to be serialized: that is an import error of the manifest alone.
    """

    manifest_path = ""
    may_not_serialize = False
    problem = None

    def validate(self):
        self.attempt(super().validate)
        if self.may_not_serialize and in_dag_processor():
            self.attempt(self.serialize)

    def check_cycle(self):
        self.attempt(super().check_cycle)

    def get_serialized_fields(self):
        if self.problem is not None:
            raise ManifestError(self.problem)
        return super().get_serialized_fields()

    def serialize(self):
        from airflow.serialization import serialized_objects

        (getattr(serialized_objects, "DagSerialization", None) or serialized_objects.SerializedDAG).to_dict(self)

    def attempt(self, check):
        if self.problem is None:
            try:
                check()
            except Exception as error:
                if in_worker():
                    raise
                self.refuse(error)
                if not in_dag_processor():
                    from airflow.exceptions import AirflowClusterPolicySkipDag

                    # A command line has the log. An import error there would be one of the loader's file.
                    raise AirflowClusterPolicySkipDag(self.problem) from error
        if self.problem is not None:
            # Airflow has just said that it came from the loader, which lies beside the manifest.
            place = os.path.join(os.path.dirname(self.relative_fileloc or ""), os.path.basename(self.manifest_path))
            self.fileloc = self.relative_fileloc = place

    def refuse(self, error):
        self.problem = f"{os.path.basename(self.manifest_path)}: {error if isinstance(error, ManifestError) else explained(error)}"
        log.error("%s", self.problem)
