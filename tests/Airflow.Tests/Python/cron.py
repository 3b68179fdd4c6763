"""Say of each cron expression whether Airflow accepts it, and when it would run.

Reads a JSON list of texts, writes a JSON list of {"accepted", "error", "runs"}. Accepted means: a timetable of the
authoring side validates it, and the timetable the scheduler makes of that can be made and validates it too.
"""
import datetime
import json
import sys

from airflow.timetables.trigger import CronTriggerTimetable as Scheduled
from croniter import CroniterBadDateError, croniter

try:
    from airflow.sdk.definitions.timetables.trigger import CronTriggerTimetable as Authored
except ImportError:  # before 3.2 there was one class for both sides
    Authored = Scheduled

START = datetime.datetime(2026, 1, 30, 12, 0, 15)
RUNS = 4


def answer(text):
    try:
        authored = Authored(text, timezone="UTC")
        authored.validate()
        Scheduled(text, timezone="UTC").validate()
    except Exception as error:  # whatever it is, the Dag is not there
        return {"accepted": False, "error": f"{type(error).__name__}: {error}"[:300]}
    runs = croniter(authored.summary if Authored is Scheduled else authored.expression, START)
    found = []
    try:
        while len(found) < RUNS:
            found.append(runs.get_next(datetime.datetime).isoformat())
    except CroniterBadDateError:
        pass
    return {"accepted": True, "runs": found}


json.dump([answer(text) for text in json.load(sys.stdin)], sys.stdout)
