"""Schedules of a manifest, by their kind."""
from .names import imported, in_sdk
from .values import zone


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
