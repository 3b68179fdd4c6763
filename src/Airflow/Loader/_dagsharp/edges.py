"""Draws the edges of a Dag, and marks its setups, teardowns and result."""
from airflow.sdk import Label

from .names import SDK_VERSION, ManifestError


class Edges:
    """The part of a build that comes when all tasks are there."""

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
