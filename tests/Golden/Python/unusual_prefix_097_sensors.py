"""What golden 097 defines beside its Dag, under the name Airflow gives the module of a Dag file."""


def ready(path):
    return True
