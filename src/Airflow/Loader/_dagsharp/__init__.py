"""Builds Airflow Dags from DagSharp manifests. Airflow 3.1 and later.

The format of a manifest is described by `docs/manifest.md` of DagSharp. This package lies outside the file that Airflow
imports, because Airflow compiles that file anew at each parse and stores its text with each Dag.
"""
from .manifests import load

__all__ = ["load"]
