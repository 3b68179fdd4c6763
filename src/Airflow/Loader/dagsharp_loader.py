"""The Airflow Dags of the DagSharp manifests in this folder; what builds them is in `_dagsharp`."""
import importlib.util
import os
import sys
import zlib

here = os.path.dirname(os.path.abspath(__file__))
name = f"_dagsharp_{zlib.crc32(here.encode()):08x}"  # another folder may have another version
if name not in sys.modules:
    spec = importlib.util.spec_from_file_location(name, os.path.join(here, "_dagsharp", "__init__.py"))
    sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[name])
globals().update(sys.modules[name].load(here))
