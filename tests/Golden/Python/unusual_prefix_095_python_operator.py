"""What golden 095 defines beside its Dag, under the name Airflow gives the module of a Dag file."""
import functools


def greet(*args, **kwargs):
    return args, kwargs


class Greeter:
    def method(self):
        return "hi"


greeter = Greeter()
greet_one = functools.partial(greet, 1)
anonymous = lambda: 1  # noqa: E731 - the golden has a lambda
