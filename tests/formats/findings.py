"""Findings for the tests of formats."""

from __future__ import annotations

from followup_lint.model import Finding, Positions, Severity, Span

MARKED = ("⟦", "⟧")


def marked(draft: str) -> tuple[str, Span]:
    """A draft without the marks ``⟦ ⟧``, and the span that they mark."""
    before, _, rest = draft.partition("⟦")
    inside, _, after = rest.partition("⟧")
    return before + inside + after, Span(len(before), len(before) + len(inside))


def finding(text: str, span: Span, *, message: str = "What is wrong.", help: str = "", severity: Severity = Severity.WARNING) -> Finding:
    """A finding on ``span`` of ``text``."""
    positions = Positions(text)
    line, column = positions.locate(span.start)
    end_line, end_column = positions.locate(span.end)
    return Finding("FL107", "long-bullet", severity, message, help, span, line, column, end_line, end_column)
