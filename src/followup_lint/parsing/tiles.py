"""From what was recognised to zones whose extents are exactly the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from followup_lint.model import Source, Span, Zone, ZoneName


@dataclass
class Piece:
    """A recognised part of the draft, before it becomes a zone.

    Attributes:
        name: The zone's name.
        tile: Offset at which its tile starts, the marker of a bullet included.
        start: Offset of its first code point.
        end: Offset behind its last code point.
        marker: The marker of a bullet.
        items: Nested pieces of a bullet.
        is_prose: Whether a letter or digit stands in it.
    """

    name: ZoneName
    tile: int
    start: int
    end: int
    marker: str = ""
    items: list[Piece] = field(default_factory=list)
    is_prose: bool = True


def tile(source: Source, pieces: Sequence[Piece]) -> tuple[Zone, ...]:
    """Zones of ``pieces``, which stand in order; each reaches up to the next, the first from the start of the draft."""
    if not pieces:
        return (Zone("opening", Span(0, 0), Span(0, len(source.text)), source),) if source.text else ()
    return tuple(_zones(source, pieces, 0, len(source.text)))


def _zones(source: Source, pieces: Sequence[Piece], start: int, end: int) -> Iterator[Zone]:
    for place, piece in enumerate(pieces):
        behind = pieces[place + 1].tile if place + 1 < len(pieces) else end
        before = start if place == 0 else piece.tile
        yield Zone(
            name=piece.name,
            span=Span(piece.start, piece.end),
            extent=Span(before, behind),
            source=source,
            marker=piece.marker,
            items=tuple(_zones(source, piece.items, piece.items[0].tile, behind)) if piece.items else (),
        )
