"""Functions that twins of the golden Dags name by import path. Only their names reach a serialised Dag."""
from airflow.sdk import BaseNotifier


class Note(BaseNotifier):
    def notify(self, context):
        print("noted")


def take_context(context):
    print(context)


def greet(name):
    return f"Hello {name}"


def same_date(logical_date):
    return logical_date


def is_ok(response):
    return response.status_code == 200


def as_json(response):
    return response.json()


def question():
    return "?"


def open_it():
    return "handle"


def use(handle):
    print(handle)


def close_it(handle):
    print(handle)


def read(name, size=1):
    return name * size


def write(text):
    print(text)


def letters():
    return ["a", "b"]


def improve(step=1):
    return step


def good_enough(**context):
    """Stop when the score is high."""
    return True


def publish():
    return "done"


def three_times():
    def once():
        return 1

    return once


once = three_times()
