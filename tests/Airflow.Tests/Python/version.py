import importlib.metadata

print(importlib.metadata.version("apache-airflow-core"))
