"""Functions of every kind that a task may call."""
import functools


def plain(product, ti=None):
    return product, ti


def wildcard(*args, **context):
    return args, context


def generator(product):
    yield product


async def coroutine(product):
    return product


async def async_generator(product):
    yield product


@functools.wraps(plain)
def decorated(*args, **kwargs):
    return plain(*args, **kwargs)


class Team:
    @classmethod
    def method(cls, product):
        return product


partial = functools.partial(plain, ti=1)
partial_coroutine = functools.partial(coroutine)
partial_generator = functools.partial(generator, "x")
limit = 5
