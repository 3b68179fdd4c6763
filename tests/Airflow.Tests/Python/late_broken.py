"""A module that cannot be imported, though it is there."""
import late_functionz  # noqa: F401
