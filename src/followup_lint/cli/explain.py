"""``followup-lint explain``: what a rule is about."""

from __future__ import annotations

from argparse import Namespace

from followup_lint.cli import streams
from followup_lint.cli.status import NOTHING
from followup_lint.engine.catalogue import Catalogue
from followup_lint.engine.rulebook import explain
from followup_lint.formats.escape import visible


def run(arguments: Namespace) -> int:
    """Explain the rule, or every rule of the prefix, that ``arguments`` name, and return the exit status.

    Raises:
        ConfigError: There is no such rule.
    """
    pages = [explain(check).rstrip("\n") for check in Catalogue.of().require(arguments.rule)]
    streams.write("\n".join(visible(line) for line in "\n\n\n".join(pages).split("\n")))
    return NOTHING
