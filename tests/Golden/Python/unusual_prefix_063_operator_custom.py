"""What golden 063 defines beside its Dag, under the name Airflow gives the module of a Dag file."""
from airflow.sdk import BaseOperator, BaseOperatorLink


class ReportLink(BaseOperatorLink):
    name = "Report"
    xcom_key = "report_url"

    def get_link(self, operator, *, ti_key):
        return "https://example.org"


class PlainLink(BaseOperatorLink):
    name = "Plain link"

    def get_link(self, operator, *, ti_key):
        return "https://example.org"


class ReportOperator(BaseOperator):
    custom_operator_name = "Report"
    ui_color = "#AABBCC"
    ui_fgcolor = "#112233"
    template_fields = ("query", "options")
    template_ext = (".sql", ".hql")
    template_fields_renderers = {"query": "sql", "options": "json"}
    operator_extra_links = (ReportLink(), PlainLink())

    def __init__(self, *, query, options=None, **kwargs):
        super().__init__(**kwargs)
        self.query = query
        self.options = options

    def execute(self, context):
        return self.query


class Child(ReportOperator):
    template_fields = ()
    custom_operator_name = "Child"
