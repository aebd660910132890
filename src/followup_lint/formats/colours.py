"""ANSI colours, for those formats that a terminal shows."""

from __future__ import annotations

from followup_lint.model import Severity

BOLD = "1"
DIM = "2"
BLUE = "1;34"
CYAN = "36"
GREEN = "32"
MAGENTA = "35"
YELLOW = "33"
SEVERITY = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


def paint(text: str, style: str, colour: bool) -> str:
    """``text`` in ``style`` where ``colour`` is on; blanks stay as they are."""
    return f"\x1b[{style}m{text}\x1b[0m" if colour and text.strip() else text
