"""Values of a manifest: plain JSON, and objects whose `$type` says what they stand for."""
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pendulum
from airflow.sdk import Asset, AssetAlias, AssetAll, AssetAny, AssetWatcher, literal

from .names import imported, in_sdk


def zone(name):
    """An IANA name, or an offset such as `+05:30`, which Airflow takes as a number of seconds only."""
    if name[0] not in "+-":
        return pendulum.timezone(name)
    offset = timedelta(hours=int(name[1:3]), minutes=int(name[4:6]))
    return pendulum.timezone(int(offset.total_seconds()) * (-1 if name[0] == "-" else 1))


def moment(node):
    """Of a time that a zone has twice it is the later, as in Airflow; one that a zone skips moves on."""
    local = datetime.fromisoformat(node["value"])
    return pendulum.datetime(*local.timetuple()[:6], local.microsecond, tz=zone(node["timezone"]))


def relative_delta(node):
    from dateutil.relativedelta import relativedelta, weekdays

    parts = {name: amount for name, amount in node.items() if name != "$type"}
    if "weekday" in parts:
        day, occurrence = parts["weekday"]
        parts["weekday"] = weekdays[day](occurrence) if occurrence else weekdays[day]
    return relativedelta(**parts)


def asset(build, node):
    given = {name: build.value(node[name]) for name in ("name", "uri", "group", "extra") if name in node}
    if "watchers" in node:
        given["watchers"] = [AssetWatcher(watcher["name"], build.value(watcher["trigger"])) for watcher in node["watchers"]]
    if "access_control" in node:
        given["access_control"] = in_sdk("AssetAccessControl")(**node["access_control"])
    return Asset(**given)


def deadline(build, node):
    module = "airflow.sdk.definitions.deadline"
    reference, callback = dict(node["reference"]), node["callback"]
    references = in_sdk("DeadlineReference", module)
    kind = reference.pop("kind")
    given = {name: build.value(item) for name, item in reference.items()}
    if kind == "custom":
        start = given["reference"]
    elif kind == "fixed_datetime":
        start = references.FIXED_DATETIME(given["datetime"])
    elif kind == "average_runtime":
        start = references.AVERAGE_RUNTIME(**given)
    else:
        start = {"logical_date": references.DAGRUN_LOGICAL_DATE, "queued_at": references.DAGRUN_QUEUED_AT}[kind]
    call = in_sdk("AsyncCallback" if callback["kind"] == "async" else "SyncCallback", module)
    place = {name: callback[name] for name in ("queue", "executor") if name in callback}
    return in_sdk("DeadlineAlert", module)(
        reference=start,
        interval=build.value(node["interval"]),
        callback=call(callback["path"], kwargs=build.value(callback.get("kwargs")), **place),
        **({"name": node["name"]} if "name" in node else {}),
    )


def zipped(build, node):
    first, *others = (build.value(argument) for argument in node["args"])
    return first.zip(*others, **({"fillvalue": build.value(node["fillvalue"])} if "fillvalue" in node else {}))


def concatenated(build, node):
    first, *others = (build.value(argument) for argument in node["args"])
    return first.concat(*others)


# What an object with a `$type` stands for.
VALUES = {
    "asset": asset,
    "asset_alias": lambda build, node: AssetAlias(**{name: node[name] for name in ("name", "group") if name in node}),
    "asset_all": lambda build, node: AssetAll(*build.value(node["operands"])),
    "asset_any": lambda build, node: AssetAny(*build.value(node["operands"])),
    "asset_ref": lambda build, node: Asset.ref(**{name: node[name] for name in ("name", "uri") if name in node}),
    "callable": lambda build, node: build.python(imported(node["path"])),
    "dag_param": lambda build, node: build.dag.param(node["name"], **build.param_defaults.get(node["name"], {})),
    "date": lambda build, node: date.fromisoformat(node["value"]),
    "datetime": lambda build, node: moment(node),
    "deadline": deadline,
    "decimal": lambda build, node: Decimal(node["value"]),
    "dict": lambda build, node: {build.value(key): build.value(item) for key, item in node["items"]},
    "group_argument": lambda build, node: build.arguments[node["group_id"]][node["name"]],
    "literal": lambda build, node: literal(node["value"]),
    "object": lambda build, node: build.python(imported(node["class"])(*build.value(node.get("args", [])), **build.value(node.get("kwargs", {})))),
    "relativedelta": lambda build, node: relative_delta(node),
    "set": lambda build, node: set(build.value(node["items"])),
    "time": lambda build, node: time.fromisoformat(node["value"]),
    "timedelta": lambda build, node: timedelta(seconds=node["seconds"]),
    "tuple": lambda build, node: tuple(build.value(node["items"])),
    "variable_interval": lambda build, node: imported("airflow.sdk.definitions.deadline.VariableInterval")(node["key"]),
    "xcom": lambda build, node: build.output(node["task_id"], node["key"]),
    "xcom_concat": concatenated,
    "xcom_map": lambda build, node: build.value(node["arg"]).map(build.value(node["callable"])),
    "xcom_zip": zipped,
}
