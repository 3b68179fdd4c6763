"""What golden 091 defines beside its Dag, under the name Airflow gives the module of a Dag file."""


def compute(x):
    return x
