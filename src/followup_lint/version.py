"""The version, in the one place that packaging, ``--version`` and reports read."""

__version__ = "0.1.0"
