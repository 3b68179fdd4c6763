"""Ways to be told."""

import json
import urllib.request

from airflow.sdk.bases.notifier import BaseNotifier


class Webhook(BaseNotifier):
    """Posts a message to an address."""

    template_fields = ("url", "body")

    def __init__(self, url, body):
        super().__init__()
        self.url = url
        self.body = body

    def notify(self, context):
        request = urllib.request.Request(self.url, json.dumps(self.body).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()


async def late(team, **context):
    """Called when a report has missed its deadline."""
    print(f"the report of {team} is late")
