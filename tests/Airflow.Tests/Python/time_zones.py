"""Say of each name whether Airflow accepts it as a time zone. Reads and writes a JSON list."""
import json
import sys

from airflow.timetables.trigger import CronTriggerTimetable


def accepted(name):
    try:
        CronTriggerTimetable("0 0 * * *", timezone=name)
        return True
    except Exception:
        return False


json.dump([accepted(name) for name in json.load(sys.stdin)], sys.stdout)
