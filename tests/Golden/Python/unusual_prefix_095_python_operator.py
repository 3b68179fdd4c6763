"""What golden 095 defines beside its Dag, under the name Airflow gives the module of a Dag file."""


def greet(*args, **kwargs):
    return args, kwargs


class Greeter:
    def method(self):
        return "hi"


greeter = Greeter()
anonymous = lambda: 1  # noqa: E731 - the golden has a lambda
