"""Findings for people: what, the line it stands in with the place marked, and what to do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from followup_lint.formats.colours import BLUE, BOLD, SEVERITY, paint
from followup_lint.formats.escape import Cell, cells, visible, visible_path
from followup_lint.model import Finding, line_starts

WIDTH = 100
"""Columns that a source line, and a line of help, may take."""
_LEAD = 30


def render(text: str, findings: Sequence[Finding], *, path: str | None = None, colour: bool = False) -> str:
    """``findings`` on ``text``, each with its source line; empty without one.

    Args:
        text: The draft that the spans point into.
        findings: What to show.
        path: The file to name; ``<draft>`` without it.
        colour: Whether to use ANSI colours; what they say is said in words too.
    """
    starts = line_starts(text)
    place = visible_path(path) if path else "<draft>"
    return "\n\n".join("\n".join(_frame(text, starts, finding, place, colour)) for finding in findings)


def _frame(text: str, starts: list[int], finding: Finding, place: str, colour: bool) -> Iterator[str]:
    style = SEVERITY[finding.severity]
    head = f"{paint(str(finding.severity), style, colour)}: {paint(finding.name, BOLD, colour)} ({finding.code})"
    yield f"{paint(f'{place}:{finding.line}:{finding.column}', BOLD, colour)}: {head}: {visible(finding.message)}"
    number = str(finding.line)
    margin = " " * len(number)
    shown, marker = _marked(text, starts, finding)
    yield paint(f"{margin} |", BLUE, colour)
    yield f"{paint(f'{number} |', BLUE, colour)} {shown}".rstrip()
    yield f"{paint(f'{margin} |', BLUE, colour)} {' ' * (len(marker) - len(marker.lstrip()))}{paint(marker.lstrip(), style, colour)}"
    yield from _help(finding.help, margin)


def _marked(text: str, starts: list[int], finding: Finding) -> tuple[str, str]:
    """The source line as shown, and the line below it with the markers."""
    span = finding.span
    first = bisect_right(starts, span.start) - 1
    last = bisect_right(starts, max(span.start, span.end - 1)) - 1
    end = starts[first + 1] if first + 1 < len(starts) else len(text)
    line = text[starts[first] : end].rstrip("\r\n")
    left = min(span.start - starts[first], len(line))
    right = max(left, min(span.end - starts[first], len(line)))
    shown, before, marks = _window(line, left, right)
    more = last - first
    rest = f" and {more} {'line' if more == 1 else 'lines'} more" if more else ""
    return shown, " " * before + "^" * max(1, marks) + rest


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """As much of ``line`` around ``start`` as fits, the columns before the marked part, and those of it."""
    from_, to = max(0, start - WIDTH), start + 2 * WIDTH
    seen = cells(line[from_:to])
    start, end = start - from_, min(end - from_, len(seen))
    first, last = _fitting(seen, start)
    cut_left, cut_right = from_ + first > 0, from_ + last < len(line)
    shown = "…" * cut_left + "".join(cell.shown for cell in seen[first:last]) + "…" * cut_right
    return shown, cut_left + _columns(seen[first:start]), _columns(seen[start : min(end, last)])


def _fitting(seen: Sequence[Cell], start: int) -> tuple[int, int]:
    """The range of ``seen`` that fits into ``WIDTH`` columns, with some of what leads up to ``start``."""
    lead = max(_LEAD, WIDTH - _columns(seen[start:]))
    first, used = start, 0
    while first > 0 and used + seen[first - 1].columns <= lead:
        first -= 1
        used += seen[first].columns
    last = start
    while last < len(seen) and used + seen[last].columns <= WIDTH:
        used += seen[last].columns
        last += 1
    return first, last


def _columns(seen: Sequence[Cell]) -> int:
    return sum(cell.columns for cell in seen)


def _help(help: str, margin: str) -> list[str]:
    import textwrap

    label = f"{margin} = help: "
    return textwrap.wrap(visible(help), WIDTH, initial_indent=label, subsequent_indent=" " * len(label), break_on_hyphens=False)
