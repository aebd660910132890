"""The command line: argv to exit status."""

from followup_lint.cli.entry import main

__all__ = ["main"]
