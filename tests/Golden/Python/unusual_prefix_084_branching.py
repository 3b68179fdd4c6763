"""What golden 084 defines beside its Dag, under the name Airflow gives the module of a Dag file."""


def choose():
    return "left"
