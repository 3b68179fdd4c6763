"""Builds the Dag of a manifest: its arguments, groups and tasks."""
import os
from inspect import Parameter, Signature

import airflow.sdk as sdk
from airflow.sdk import Param, TaskGroup

from .callables import CALLBACKS, LateCallable, late_in_operator
from .dag import ManifestDag
from .edges import Edges
from .names import SDK_VERSION, ManifestError, explained, imported
from .operators import CSHARP_QUEUE, condition_operator, stub, stub_operator
from .schedules import SCHEDULES, timetable
from .values import VALUES


class Build(Edges):
    """One Dag in the making."""

    def __init__(self, manifest, path):
        self.manifest = manifest
        self.file = os.path.basename(path)
        self.holds_python = False  # something that Python code made, which Airflow may refuse to store
        self.tasks = {}
        self.groups = {}
        self.arguments = {}  # of mapped groups: what stands for an argument inside, by group and name
        self.task_nodes = {node["task_id"]: node for node in manifest["tasks"]}
        self.group_nodes = {node["group_id"]: node for node in manifest["task_groups"]}
        self.has_loops = any("loop" in node for node in manifest["task_groups"])
        given = dict(manifest["dag"])
        if "template_searchpath" in given:
            # Beside the manifests, unless absolute.
            given["template_searchpath"] = [os.path.join(os.path.dirname(path), folder) for folder in given["template_searchpath"]]
        schedule = SCHEDULES[given["schedule"]["kind"]](self, given.pop("schedule")) if "schedule" in given else None
        params = given.pop("params", ())
        self.param_defaults = {node["name"]: {"default": self.value(node["default"])} for node in params if "default" in node}
        defaults = self.defaults(given.pop("default_args", {}))
        # A Dag that its context registered by itself would be there even when its tasks cannot be made.
        given["auto_register"] = False
        given = self.arguments_of(given, {"on_failure_callback", "on_success_callback", "user_defined_filters"}, "the Dag")
        self.dag = ManifestDag(schedule=schedule, params=self.params(params), default_args=defaults, **given)

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

    def python(self, made):
        self.holds_python = True
        return made

    def arguments_of(self, node, late, owner):
        """Arguments by name; the functions of those that are late are imported when they are called."""
        return {
            name: self.late(item, f"{self.file}: {owner}, argument '{name}'") if name in late else self.value(item) for name, item in node.items()
        }

    def late(self, node, place):
        if node.__class__ is list:  # callbacks
            return [self.late(item, place) for item in node]
        if node.__class__ is dict and "$type" not in node:  # filters
            return {name: self.late(item, place) for name, item in node.items()}
        if node.__class__ is dict and node["$type"] == "callable":
            return LateCallable(node["path"], place)
        return self.value(node)

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
        made = self.settings(given, CALLBACKS, "default_args")
        if params is not None:
            made["params"] = self.params(params)
        return made

    def settings(self, node, late, owner):
        made = self.arguments_of(node, late, owner)
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
        task_id = node["task_id"]
        mapping = node.get("mapping")
        operator = imported(node["operator"]) if "operator" in node else None
        late = CALLBACKS if operator is None else late_in_operator(operator, mapping is not None)
        given = self.settings(node["arguments"], late, f"task '{task_id}'")
        if "params" in node:
            given["params"] = self.params(node["params"])
        prefix = group.child_id("")
        given.update(task_id=task_id[len(prefix):] if prefix else task_id, dag=self.dag, task_group=group)
        if "csharp" in node:
            return self.csharp_task(node, given)
        if "condition" in node:
            target = node["condition"]
            cases = target.get("cases", [{"value": True, "then": target.get("then")}])
            given.update(condition=target["task_id"], cases=cases, otherwise=target["else"])
            return condition_operator()(**given)
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
