"""Operators of the house."""

from airflow.sdk import BaseOperator


class SodaScanOperator(BaseOperator):
    """Scans a data source for quality, and fails when a check does."""

    def __init__(self, *, data_source, checks, fail_on_warning=False, **kwargs):
        super().__init__(**kwargs)
        self.data_source = data_source
        self.checks = checks
        self.fail_on_warning = fail_on_warning

    def execute(self, context):
        from soda.scan import Scan

        scan = Scan()
        scan.set_data_source_name(self.data_source)
        scan.add_sodacl_yaml_str("\n".join(["checks for scan:", *(f"  - {check}" for check in self.checks)]))
        scan.execute()
        if scan.has_check_fails() or (self.fail_on_warning and scan.has_check_warns()):
            raise RuntimeError(scan.get_logs_text())
