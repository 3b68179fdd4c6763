"""What golden 028 defines beside its Dag, under the name Airflow gives the module of a Dag file."""


def on_trouble(context):
    print("trouble")
