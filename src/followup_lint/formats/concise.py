"""One line per finding, for grep, editors and eyes in a hurry."""

from __future__ import annotations

from collections.abc import Sequence

from followup_lint.formats.escape import visible, visible_path
from followup_lint.model import Finding


def render(findings: Sequence[Finding], *, path: str | None = None) -> str:
    """``path:line:column: severity code name message`` for every finding; empty without one."""
    place = visible_path(path) if path else "<draft>"
    return "\n".join(f"{place}:{f.line}:{f.column}: {f.severity} {f.code} {f.name} {visible(f.message)}" for f in findings)
