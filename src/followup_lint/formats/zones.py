"""A draft beside the zones it was read as, so that a person sees how it was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from followup_lint.formats.colours import BOLD, CYAN, DIM, GREEN, MAGENTA, YELLOW, paint
from followup_lint.formats.escape import Cell, cells, visible, width
from followup_lint.model import Email, Phone, Span, Zone, line_starts

WIDTH = 100
"""Columns that a line of the draft may take before it is wrapped."""
INSIDE, OUTSIDE = "│", "┆"
_STYLES = {"greeting": GREEN, "opening": CYAN, "body": CYAN, "closing": CYAN, "bullets": YELLOW, "signoff": MAGENTA, "signature": MAGENTA, "postscript": CYAN, "letterhead": MAGENTA}


class _Row(NamedTuple):
    """A zone's part of one line.

    Attributes:
        label: The zone's name at its start, ``│`` within its text, ``┆`` where it only takes up the line.
        zone: The zone's name.
        number: The line's number, from 1; 0 for a second part of the same line.
        indent: Columns to its left.
        text: The part itself.
    """

    label: str
    zone: str
    number: int
    indent: int
    text: str


def render(email: Email, *, colour: bool = False) -> str:
    """The draft line by line, its zones named on the left, and below what was found in it."""
    rows = list(_rows(email))
    labels = max((len(row.label) for row in rows), default=0)
    numbers = max((len(str(row.number)) for row in rows), default=0)
    lines = [line for row in rows for line in _lines(row, labels, numbers, colour)]
    return "\n".join([*(lines or ["The draft is empty."]), "", *_summary(email, colour)])


def _rows(email: Email) -> Iterator[_Row]:
    text = email.text
    starts = line_starts(text)
    labels = _labels(email)
    place = 0
    for number, start in enumerate(starts, 1):
        end = starts[number] if number < len(starts) else len(text)
        if start == len(text):
            return
        while place + 1 < len(email.zones) and email.zones[place].extent.end <= start:
            place += 1
        yield from _rows_of_line(email, labels, number, Span(start, end), place)


def _rows_of_line(email: Email, labels: dict[int, str], number: int, line: Span, place: int) -> Iterator[_Row]:
    parts = list(_parts(email, line, place))
    filled = [(zone, part) for zone, part in parts if not email.text[part.start : part.end].isspace()]
    for zone, part in filled or parts[:1]:
        text = email.text[part.start : part.end]
        indent = width(email.text[line.start : part.start])
        yield _Row(_label(zone, part, labels, bool(filled)), zone.name, number, indent, text.rstrip("\r\n"))
        number = 0


def _parts(email: Email, line: Span, place: int) -> Iterator[tuple[Zone, Span]]:
    """The zones on one line with their parts of it."""
    while place < len(email.zones) and email.zones[place].extent.start < line.end:
        zone = email.zones[place]
        part = Span(max(line.start, zone.extent.start), min(line.end, zone.extent.end))
        if len(part):
            yield zone, part
        place += 1


def _label(zone: Zone, part: Span, labels: dict[int, str], is_filled: bool) -> str:
    for offset in range(part.start, min(part.end, part.start + WIDTH)) if is_filled else ():
        if offset in labels:
            return labels[offset]
    is_within = part.start < zone.span.end and zone.span.start < part.end
    if is_within:
        return INSIDE
    return OUTSIDE if is_filled else ""


def _labels(email: Email) -> dict[int, str]:
    """Offset at which a zone or a nested item is named, and how."""
    labels: dict[int, str] = {}
    bullets = 0
    for zone in email.zones:
        bullets += zone.name == "bullets"
        name = f"bullet {bullets}" if zone.name == "bullets" else zone.name
        labels[_first_filled(zone)] = name
        labels.update(_item_labels(zone.items, str(bullets)))
    return labels


def _item_labels(items: Sequence[Zone], above: str) -> Iterator[tuple[int, str]]:
    for place, item in enumerate(items, 1):
        yield _first_filled(item), f"{above}.{place}"
        yield from _item_labels(item.items, f"{above}.{place}")


def _first_filled(zone: Zone) -> int:
    whole = zone.source.text[zone.extent.start : zone.extent.end]
    return zone.extent.start + len(whole) - len(whole.lstrip())


def _lines(row: _Row, labels: int, numbers: int, colour: bool) -> Iterator[str]:
    """A row as it is shown, wrapped where it is long."""
    indent = row.indent if row.indent < WIDTH // 2 else 0
    label, number = row.label, str(row.number or "")
    style = _STYLES.get(row.zone, DIM)
    for piece in _wrapped(cells(row.text), WIDTH - indent):
        gutter = paint(f"{label:>{labels}}", style, colour)
        shown = paint(f"{number:>{numbers}}", DIM, colour)
        yield f"{gutter}  {shown}  {' ' * indent}{piece}".rstrip()
        label, number = (INSIDE if label not in (OUTSIDE, "") else label), ""


def _wrapped(seen: Sequence[Cell], columns: int) -> Iterator[str]:
    """``seen`` cut at spaces into pieces of at most ``columns``; one empty piece if there is nothing."""
    start = 0
    while True:
        end = _end_of_piece(seen, start, columns)
        yield "".join(cell.shown for cell in seen[start:end])
        if end >= len(seen):
            return
        start = end


def _end_of_piece(seen: Sequence[Cell], start: int, columns: int) -> int:
    end, used, space = start, 0, start
    while end < len(seen) and used + seen[end].columns <= columns:
        used += seen[end].columns
        end += 1
        if seen[end - 1].shown.isspace():
            space = end
    if end == len(seen):
        return end
    return space if space > start else max(end, start + 1)


def _summary(email: Email, colour: bool) -> Iterator[str]:
    rows: list[tuple[str, list[str]]] = [
        ("name", [visible(email.name)] if email.name else []),
        ("phones", [_phone(phone) for phone in email.phones]),
        ("addresses", [visible(address) for address in email.addresses]),
        ("links", [visible(link) for link in email.links]),
        ("body", [f"{_count(len(email.words), 'word')}, {_count(len(email.bullets), 'bullet')}"]),
    ]
    for name, values in rows:
        for place, value in enumerate(values or ["none"]):
            yield f"{paint(f'{name if place == 0 else str():<9}', BOLD, colour)}  {value}"


def _phone(phone: Phone) -> str:
    return f"{visible(phone.raw)}  ({phone.e164 or 'no country code'})"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
