"""Builds Airflow Dags from the DagSharp manifests that lie beside this file. Airflow 3.1 and later.

Airflow imports this file and takes the Dags it finds among its globals. A worker that is about to run a task says
which Dag it wants; then only that manifest is read. A manifest that cannot be built is an import error of its own and
leaves the others alone. The format of a manifest is described by `docs/manifest.md` of DagSharp.
"""
from __future__ import annotations

import gc
import importlib
import json
import logging
import os
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache

import airflow.sdk as sdk
import pendulum
from airflow.sdk import DAG, Asset, AssetAlias, AssetAll, AssetAny, AssetWatcher, Label, Param, TaskGroup

HERE = os.path.dirname(os.path.abspath(__file__))
SDK_VERSION = tuple(int(part) for part in sdk.__version__.split(".")[:2])  # 1.1 belongs to Airflow 3.1
CSHARP_QUEUE = "dotnet"  # the queue that `[sdk] queue_to_coordinator` gives to the .NET runtime
log = logging.getLogger(__name__)


class ManifestError(Exception):
    """A manifest that this Airflow cannot make a Dag of."""


@cache
def imported(path):
    """The module, class, function or attribute that a dotted path names."""
    owner, _, name = path.rpartition(".")
    try:
        module = importlib.import_module(owner)
    except ModuleNotFoundError as error:
        # `builtins.str.strip` is an attribute of a class, and its owner is no module.
        if "." not in owner or not (owner + ".").startswith(f"{error.name}."):
            raise
        try:
            return getattr(imported(owner), name)
        except (ModuleNotFoundError, AttributeError):
            raise error from None
    if owner == "airflow.sdk" and not hasattr(module, name):
        raise ManifestError(needs_newer(name))
    return getattr(module, name)


def needs_newer(name):
    return f"{name} is not in airflow-sdk {sdk.__version__}; a newer Airflow may have it"


def in_sdk(name, *before):
    """A name that `airflow.sdk` exports in newer versions and another module had before."""
    if hasattr(sdk, name):
        return getattr(sdk, name)
    for module in before:
        try:
            return getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
    raise ManifestError(needs_newer(name))


# ---------------------------------------------------------------- values


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
    "callable": lambda build, node: imported(node["path"]),
    "dag_param": lambda build, node: build.dag.param(node["name"], **build.param_defaults.get(node["name"], {})),
    "date": lambda build, node: date.fromisoformat(node["value"]),
    "datetime": lambda build, node: moment(node),
    "deadline": deadline,
    "decimal": lambda build, node: Decimal(node["value"]),
    "dict": lambda build, node: {build.value(key): build.value(item) for key, item in node["items"]},
    "group_argument": lambda build, node: build.arguments[node["group_id"]][node["name"]],
    "literal": lambda build, node: sdk.literal(node["value"]),
    "object": lambda build, node: imported(node["class"])(*build.value(node.get("args", [])), **build.value(node.get("kwargs", {}))),
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


# ---------------------------------------------------------------- schedules


def timetable(name, module):
    """A timetable class, exported by `airflow.sdk` since 3.2 and found in core before."""
    return in_sdk(name, "airflow.timetables." + module)


def cron(name):
    def make(build, node):
        given = {key: build.value(item) for key, item in node.items() if key != "kind"}
        expression, module = given.pop("expression"), "interval" if name == "CronDataIntervalTimetable" else "trigger"
        return timetable(name, module)(expression, timezone=zone(given.pop("timezone")), **given)

    return make


def multiple_cron(build, node):
    given = {key: build.value(item) for key, item in node.items() if key != "kind"}
    zone_name = zone(given.pop("timezone"))
    return timetable("MultipleCronTriggerTimetable", "trigger")(*given.pop("expressions"), timezone=zone_name, **given)


def delta_trigger(build, node):
    more = {"interval": build.value(node["interval"])} if "interval" in node else {}
    return timetable("DeltaTriggerTimetable", "trigger")(build.value(node["delta"]), **more)


def events(build, node):
    # The class of `airflow.sdk` cannot be serialized up to 3.4; that of core works everywhere.
    given = {key: build.value(item) for key, item in node.items() if key != "kind"}
    return imported("airflow.timetables.events.EventsTimetable")(**given)


def on_assets(build, node):
    condition = build.value(node["condition"])
    if "batch_asset_events" in node:
        return in_sdk("AssetTriggeredTimetable")(condition, batch_asset_events=node["batch_asset_events"])
    return condition


def assets_and_clock(name):
    def make(build, node):
        return timetable(name, "assets")(timetable=build.clock(node["timetable"]), assets=build.value(node["condition"]))

    return make


def partitioned(build, node):
    more = {}
    if "default_partition_mapper" in node:
        more["default_partition_mapper"] = build.value(node["default_partition_mapper"])
    if "partition_mapper_config" in node:
        more["partition_mapper_config"] = {build.value(key): build.value(item) for key, item in node["partition_mapper_config"]}
    return in_sdk("PartitionedAssetTimetable")(assets=build.value(node["condition"]), **more)


SCHEDULES = {
    "asset_and_time": assets_and_clock("AssetAndTimeSchedule"),
    "asset_or_time": assets_and_clock("AssetOrTimeSchedule"),
    "assets": on_assets,
    "continuous": lambda build, node: "@continuous",
    "cron": lambda build, node: node["expression"],
    "cron_data_interval": cron("CronDataIntervalTimetable"),
    "cron_partition": cron("CronPartitionTimetable"),
    "cron_trigger": cron("CronTriggerTimetable"),
    "custom": lambda build, node: build.value(node["timetable"]),
    "delta": lambda build, node: build.value(node["delta"]),
    "delta_data_interval": lambda build, node: timetable("DeltaDataIntervalTimetable", "interval")(build.value(node["delta"])),
    "delta_trigger": delta_trigger,
    "events": events,
    "multiple_cron_trigger": multiple_cron,
    "none": lambda build, node: None,
    "once": lambda build, node: "@once",
    "partitioned_assets": partitioned,
    "partitioned_at_runtime": lambda build, node: in_sdk("PartitionedAtRuntime")(),
}


# ---------------------------------------------------------------- tasks that are no Python operators


def stub(**arguments): ...


@cache
def stub_operator():
    """The operator of tasks whose code is C#: a runtime for their queue runs them (Airflow 3.3)."""
    if SDK_VERSION < (1, 3):
        raise ManifestError("a C# task needs Airflow 3.3 or later")
    return imported("airflow.providers.standard.decorators.stub._StubOperator")


@cache
def condition_operator():
    """The operator that follows one of two ways by what a task returned."""
    base = imported("airflow.providers.standard.operators.branch.BaseBranchOperator")

    class ConditionOperator(base):
        def __init__(self, *, condition, when_true, when_false, **kwargs):
            super().__init__(**kwargs)
            self.condition, self.when_true, self.when_false = condition, when_true, when_false

        def choose_branch(self, context):
            return self.when_true if context["ti"].xcom_pull(task_ids=self.condition) else self.when_false

    # The module of a Dag file is named after its path; that would make a new version of the Dag wherever it lies.
    ConditionOperator.__module__ = "dagsharp_loader"
    return ConditionOperator


# ---------------------------------------------------------------- Dags


def in_dag_processor():
    """Whether the Dag processor parses this file, and not a worker for one task, or a command line."""
    runner = sys.modules.get("airflow.sdk.execution_time.task_runner")
    return getattr(runner, "SUPERVISOR_COMMS", None) is not None and sdk.get_parsing_context().dag_id is None


class ManifestDag(DAG):
    """A Dag whose import error is its manifest's own.

    Airflow keeps an import error for each file, and one of this file would mark all its Dags as stale, the good ones too.
    A Dag that cannot be used therefore gets into the bag all the same, says that it came from its manifest, and
    refuses to be serialized: that is an import error of the manifest alone.
    """

    manifest_path = ""
    may_not_serialize = False
    problem = None

    def validate(self):
        self.attempt(super().validate)
        if self.may_not_serialize and in_dag_processor():
            self.attempt(self.serialize)

    def check_cycle(self):
        self.attempt(super().check_cycle)

    def get_serialized_fields(self):
        if self.problem is not None:
            raise ManifestError(self.problem)
        return super().get_serialized_fields()

    def serialize(self):
        from airflow.serialization import serialized_objects

        (getattr(serialized_objects, "DagSerialization", None) or serialized_objects.SerializedDAG).to_dict(self)

    def attempt(self, check):
        if self.problem is None:
            try:
                check()
            except Exception as error:
                if not in_dag_processor():
                    raise
                self.refuse(error)
        if self.problem is not None:
            bundle = next((folder for folder in sys.path if folder and self.manifest_path.startswith(os.path.join(folder, ""))), HERE)
            self.fileloc = self.relative_fileloc = os.path.relpath(self.manifest_path, bundle)

    def refuse(self, error):
        self.problem = f"{os.path.basename(self.manifest_path)}: {error if isinstance(error, ManifestError) else explained(error)}"
        log.error("%s", self.problem)


class Build:
    """One Dag in the making."""

    def __init__(self, manifest):
        self.manifest = manifest
        self.tasks = {}
        self.groups = {}
        self.arguments = {}  # of mapped groups: what stands for an argument inside, by group and name
        self.task_nodes = {node["task_id"]: node for node in manifest["tasks"]}
        self.group_nodes = {node["group_id"]: node for node in manifest["task_groups"]}
        self.has_loops = any("loop" in node for node in manifest["task_groups"])
        given = dict(manifest["dag"])
        if "template_searchpath" in given:
            # Beside the manifests, unless absolute.
            given["template_searchpath"] = [os.path.join(HERE, folder) for folder in given["template_searchpath"]]
        schedule = SCHEDULES[given["schedule"]["kind"]](self, given.pop("schedule")) if "schedule" in given else None
        params = given.pop("params", ())
        self.param_defaults = {node["name"]: {"default": self.value(node["default"])} for node in params if "default" in node}
        defaults = self.defaults(given.pop("default_args", {}))
        # A Dag that its context registered by itself would be there even when its tasks cannot be made.
        given["auto_register"] = False
        self.dag = ManifestDag(schedule=schedule, params=self.params(params), default_args=defaults, **self.value(given))

    def dag_with_tasks(self):
        for group_id in self.group_nodes:
            self.group(group_id)
        for task_id in self.task_nodes:
            self.task(task_id)
        self.mark()
        self.connect()
        return self.dag

    # -------------------------------------------------------- values

    def value(self, node):
        if node.__class__ is dict:
            kind = node.get("$type")
            if kind is None:
                return {name: self.value(item) for name, item in node.items()}
            return VALUES[kind](self, node)
        if node.__class__ is list:
            return [self.value(item) for item in node]
        return node

    def clock(self, node):
        """A schedule inside another, where Airflow takes a timetable only."""
        made = SCHEDULES[node["kind"]](self, node)
        if isinstance(made, str):
            return timetable("CronTriggerTimetable", "trigger")(made, timezone="UTC")
        if node["kind"] == "delta":
            return timetable("DeltaTriggerTimetable", "trigger")(made)
        return made

    def params(self, nodes):
        return {node["name"]: self.param(node) for node in nodes}

    def param(self, node):
        if "schema" not in node and "description" not in node and "default" in node:
            return self.value(node["default"])
        given = {"default": self.value(node["default"])} if "default" in node else {}
        return Param(description=node.get("description"), schema=self.value(node.get("schema", {})), **given)

    def defaults(self, node):
        given = dict(node)
        params = given.pop("params", None)
        made = self.settings(given)
        if params is not None:
            made["params"] = self.params(params)
        return made

    def settings(self, node):
        made = self.value(node)
        if SDK_VERSION < (1, 2) and made.get("retry_exponential_backoff") in (0, 2):
            made["retry_exponential_backoff"] = made["retry_exponential_backoff"] == 2  # a factor since 3.2
        return made

    def output(self, task_id, key):
        made = self.task(task_id).output
        return made if key == "return_value" else made[key]

    # -------------------------------------------------------- groups and tasks

    def group(self, group_id):
        if group_id is None:
            return self.dag.task_group
        if group_id in self.groups:
            return self.groups[group_id]
        node = self.group_nodes[group_id]
        parent = self.group(node.get("parent_group"))
        if group_id in self.groups:  # made with the mapped group around it
            return self.groups[group_id]
        given = dict(node["arguments"])
        made = {"group_id": node["local_id"], "dag": self.dag, "parent_group": parent}
        if "default_args" in given:
            made["default_args"] = self.defaults(given.pop("default_args"))
        made.update(self.value(given))
        if "mapping" in node or "loop" in node:
            self.repeated_group(node, made)
        else:
            self.groups[group_id] = TaskGroup(**made)
        return self.groups[group_id]

    def repeated_group(self, node, given):
        """A mapped group or a loop: Airflow makes them from a function that makes what is inside."""
        group_id = node["group_id"]
        inside = [task for task in self.manifest["tasks"] if self.is_inside(task.get("task_group"), group_id)]

        def body(**arguments):
            from airflow.sdk.definitions._internal.contextmanager import TaskGroupContext

            self.groups[group_id] = TaskGroupContext.get_current(self.dag)
            self.arguments[group_id] = arguments
            for task in inside:
                self.task(task["task_id"])
            if "loop" in node:
                # Airflow hangs the gate on the last task, so it must see the edges inside.
                self.connect(within=group_id)

        from inspect import Parameter, Signature

        body.__signature__ = Signature([Parameter(name, Parameter.KEYWORD_ONLY) for name in sorted(self.names_used(inside, group_id))])
        factory = sdk.task_group(**given)(body)
        if "loop" in node:
            with self.dag:  # the gate looks for its Dag there
                factory.loop(**self.value(node["loop"]))
        elif node["mapping"]["kind"] == "expand":
            factory.expand(**{argument["name"]: self.value(argument["value"]) for argument in node["mapping"]["arguments"]})
        else:
            factory.expand_kwargs(self.value(node["mapping"]["sets"]))

    def is_inside(self, group_id, outer):
        while group_id is not None and group_id != outer:
            group_id = self.group_nodes[group_id].get("parent_group")
        return group_id == outer

    def names_used(self, node, group_id):
        """The arguments of a mapped group: those it is given and those used inside."""
        mapping = self.group_nodes[group_id].get("mapping", {})
        names = {argument["name"] for argument in mapping.get("arguments", ())}
        pending = [node]
        while pending:
            item = pending.pop()
            if isinstance(item, dict):
                if item.get("$type") == "group_argument" and item["group_id"] == group_id:
                    names.add(item["name"])
                pending.extend(item.values())
            elif isinstance(item, list):
                pending.extend(item)
        return names

    def task(self, task_id):
        if task_id in self.tasks:
            return self.tasks[task_id]
        node = self.task_nodes[task_id]
        group = self.group(node.get("task_group"))
        if task_id in self.tasks:  # made with the mapped group around it
            return self.tasks[task_id]
        try:
            self.tasks[task_id] = made = self.operator(node, group)
        except ManifestError:
            raise
        except Exception as error:
            raise ManifestError(f"task '{task_id}': {explained(error)}") from error
        if made.task_id != task_id:
            raise ManifestError(f"task '{task_id}' became '{made.task_id}'")
        return made

    def operator(self, node, group):
        given = self.settings(node["arguments"])
        if "params" in node:
            given["params"] = self.params(node["params"])
        task_id = node["task_id"]
        prefix = group.child_id("")
        given.update(task_id=task_id[len(prefix):] if prefix else task_id, dag=self.dag, task_group=group)
        if "csharp" in node:
            return self.csharp_task(node, given)
        if "condition" in node:
            target = node["condition"]
            given.update(condition=target["task_id"], when_true=target["then"], when_false=target["else"])
            return condition_operator()(**given)
        operator = imported(node["operator"])
        mapping = node.get("mapping")
        if mapping is None:
            return operator(**given)
        if mapping["kind"] == "expand":
            values = {argument["name"]: self.value(argument["value"]) for argument in mapping["arguments"]}
            return operator.partial(**given).expand(**values)
        return operator.partial(**given).expand_kwargs(self.value(mapping["sets"]), strict=mapping["strict"])

    def csharp_task(self, node, given):
        """A stub without arguments: the runtime takes them from the manifest."""
        given.setdefault("queue", CSHARP_QUEUE)
        mapping = node.get("mapping")
        if mapping is None:
            made = stub_operator()(python_callable=stub, **given)
        else:
            factory = sdk.task.stub(**given)(stub)
            if mapping["kind"] == "expand":
                factory = factory.expand(**{argument["name"]: self.value(argument["value"]) for argument in mapping["arguments"]})
            else:
                factory = factory.expand_kwargs(self.value(mapping["sets"]), strict=mapping["strict"])
            made = factory.operator
        return made

    # -------------------------------------------------------- marks and edges

    def mark(self):
        for node in self.manifest["tasks"]:
            task = self.tasks[node["task_id"]]
            if node.get("is_setup"):
                task.as_setup()
            if node.get("is_teardown"):
                more = {"on_failure_fail_dagrun": True} if node.get("on_failure_fail_dagrun") else {}
                task.as_teardown(setups=[self.tasks[setup] for setup in node.get("setups", ())], **more)
            if node.get("returns_dag_result"):
                if SDK_VERSION < (1, 3):
                    raise ManifestError(f"task '{task.task_id}': the result of a Dag needs Airflow 3.3 or later")
                self.dag.add_result(task.output)

    def connect(self, within=None):
        """Draws the edges: those between tasks first, because those of a group begin and end at its first and last tasks."""
        of_groups = []
        for edge in self.manifest["edges"]:
            if within is not None and not (self.node_is_inside(edge["upstream"], within) and self.node_is_inside(edge["downstream"], within)):
                continue
            upstream, downstream = self.tasks.get(edge["upstream"]), self.tasks.get(edge["downstream"])
            if upstream is None or downstream is None:
                of_groups.append(edge)
            elif self.has_loops or "label" in edge:
                upstream.set_downstream(downstream, **label(edge))
            else:
                # What set_downstream does between two tasks of one Dag, without its checks.
                upstream.downstream_task_ids.add(downstream.task_id)
                downstream.upstream_task_ids.add(upstream.task_id)
        for edge in self.inner_first(of_groups) if of_groups else ():
            self.node(edge["upstream"]).set_downstream(self.node(edge["downstream"]), **label(edge))

    def node(self, node_id):
        return self.tasks.get(node_id) or self.groups[node_id]

    def node_is_inside(self, node_id, outer):
        return node_id != outer and self.is_inside(self.parent(node_id), outer)

    def parent(self, node_id):
        return self.task_nodes[node_id].get("task_group") if node_id in self.task_nodes else self.group_nodes[node_id].get("parent_group")

    def inner_first(self, edges):
        """Edges inside of a group before those at it, and those into an empty group before those out of it."""
        return sorted(edges, key=lambda edge: (-self.shared_depth(edge), self.rank(edge["upstream"])))

    def shared_depth(self, edge):
        around = self.groups_around(edge["upstream"])
        return len([group for group in self.groups_around(edge["downstream"]) if group in around])

    def groups_around(self, node_id):
        found = []
        while (node_id := self.parent(node_id)) is not None:
            found.append(node_id)
        return found

    def rank(self, node_id, pending=()):
        """How many nodes come before, at the most."""
        if not hasattr(self, "ranks"):
            self.ranks = {}
            self.before = {}
            for edge in self.manifest["edges"]:
                self.before.setdefault(edge["downstream"], []).append(edge["upstream"])
        if node_id in pending:
            return 0  # a cycle, which Airflow reports
        if node_id not in self.ranks:
            self.ranks[node_id] = max((self.rank(other, (*pending, node_id)) + 1 for other in self.before.get(node_id, ())), default=0)
        return self.ranks[node_id]


def label(edge):
    return {"edge_modifier": Label(edge["label"])} if "label" in edge else {}


def explained(error):
    text = f"{type(error).__name__}: {error}"
    if isinstance(error, ModuleNotFoundError) and (error.name or "").startswith("airflow.providers."):
        text += f"; is the package apache-{error.name.replace('.', '-')} installed?"
    return text


# ---------------------------------------------------------------- files


SCHEMA_VERSION = 1
INDEX = "index.json"
# Plain values always serialize; what Python code makes of a manifest need not.
MADE_BY_PYTHON = ('"$type": "callable"', '"$type": "object"', '"kind": "custom"')


def read(path):
    """A manifest and its text; nothing for a JSON file of another kind."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    manifest = json.loads(text)
    if not isinstance(manifest, dict) or "schemaVersion" not in manifest:
        return None, text
    if manifest["schemaVersion"] != SCHEMA_VERSION:
        raise ManifestError(f"this loader reads manifests of version {SCHEMA_VERSION}, found {manifest['schemaVersion']!r}")
    return manifest, text


def build(path):
    """The Dag of one manifest; None when the file is no manifest."""
    manifest, text = read(path)
    if manifest is None:
        return None
    dag = Build(manifest).dag_with_tasks()
    dag.manifest_path = path
    dag.may_not_serialize = any(mark in text for mark in MADE_BY_PYTHON)
    return dag


def stand_in(path, error):
    """What shows Airflow why a manifest could not be built."""
    dag = ManifestDag("dagsharp-unloadable-" + os.path.basename(path)[: -len(".json")][:200])
    dag.manifest_path = path
    dag.refuse(error)
    # A command line has the log; there a Dag that refuses would stop `airflow dags reserialize`.
    return dag if in_dag_processor() else None


def every_manifest(folder):
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".json") and name != INDEX]


def manifest_of(folder, dag_id):
    """The file of one Dag, or None when another loader has it."""
    path = os.path.join(folder, dag_id + ".json")
    if dag_id + ".json" != INDEX and os.path.isfile(path) and dag_id_in(path) in (None, dag_id):
        return path
    # An id that a file system cannot hold as it is has a hash after it.
    hashed = [path for path in every_manifest(folder) if os.path.basename(path).startswith(dag_id + "~")]
    return next((path for path in hashed if dag_id_in(path) in (None, dag_id)), None)


def dag_id_in(path):
    """None when the file cannot be read; building it says why."""
    try:
        return read(path)[0]["dag"]["dag_id"]
    except Exception:
        return None


def load(folder):
    """The Dags of the manifests in a folder, or the one that a worker asks for."""
    wanted = sdk.get_parsing_context().dag_id
    if wanted is not None:
        path = manifest_of(folder, wanted)
        return [build(path)] if path else []
    dags = []
    for path in every_manifest(folder):
        try:
            dags.append(build(path))
        except Exception as error:
            dags.append(stand_in(path, error))
    return dags


def without_collector(function, *arguments):
    """Nothing made here becomes garbage, and looking for it costs a fifth of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return function(*arguments)
    finally:
        if collecting:
            gc.enable()


globals().update((f"dag_{number}", dag) for number, dag in enumerate(without_collector(load, HERE)) if dag is not None)
