"""``followup-lint rules``: the rules there are."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from followup_lint.cli import streams
from followup_lint.cli.status import NOTHING
from followup_lint.engine.catalogue import Catalogue
from followup_lint.model import Check


def run(arguments: Namespace) -> int:
    """List the rules, and return the exit status."""
    checks = Catalogue.of().checks
    if arguments.format == "json":
        from followup_lint.formats import json

        streams.write(json.render_values({"version": json.VERSION, "rules": [_as_dict(check) for check in checks]}))
    else:
        names = max(len(check.name) for check in checks)
        for check in checks:
            streams.write(f"{check.code}  {check.name:<{names}}  {check.severity!s:<7}  {check.summary}")
    return NOTHING


def _as_dict(check: Check) -> dict[str, Any]:
    return {"code": check.code, "name": check.name, "severity": check.severity.value, "summary": check.summary}
