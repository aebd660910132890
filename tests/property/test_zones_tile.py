"""Zones partition the text, and every span slices what it names."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from mails import drafts

from followup_lint import Zone, parse


def every(zones: tuple[Zone, ...]) -> Iterator[Zone]:
    for zone in zones:
        yield zone
        yield from every(zone.items)


@settings(max_examples=400, deadline=None)
@given(drafts)
def test_the_extents_are_exactly_the_text(text: str) -> None:
    email = parse(text)
    assert "".join(text[zone.extent.start : zone.extent.end] for zone in email.zones) == text
    assert all(a.extent.end == b.extent.start for a, b in zip(email.zones, email.zones[1:], strict=False))


@settings(max_examples=400, deadline=None)
@given(drafts)
def test_spans_lie_in_their_extents_and_slice_their_text(text: str) -> None:
    for zone in every(parse(text).zones):
        assert zone.extent.start <= zone.span.start <= zone.span.end <= zone.extent.end
        assert text[zone.span.start : zone.span.end] == zone.text
        assert len(zone.prose) == len(zone.text)


@settings(max_examples=400, deadline=None)
@given(drafts)
def test_what_stands_in_zones_is_sliced_by_its_span(text: str) -> None:
    email = parse(text)
    pieces = [*email.words, *email.sentences, *email.addresses, *email.links, *([email.name] if email.name else [])]
    assert all(text[piece.span.start : piece.span.end] == piece for piece in pieces)
    assert all(text[phone.span.start : phone.span.end] == phone.raw for phone in email.phones)


@settings(max_examples=300, deadline=None)
@given(drafts)
def test_words_of_sentences_are_words_of_the_zone(text: str) -> None:
    for zone in parse(text).zones:
        ends = [s.span.end for s in zone.sentences]
        assert ends == sorted(ends)
        assert all(zone.span.start <= s.span.start < s.span.end <= zone.span.end for s in zone.sentences)


@settings(max_examples=300, deadline=None)
@given(drafts)
def test_nothing_of_the_senders_own_is_lost(text: str) -> None:
    """Every letter stands in a zone's span or is a bullet's marker."""
    email = parse(text)
    covered = {n for zone in email.zones for n in range(zone.span.start - len(zone.marker) - 8 if zone.marker else zone.span.start, zone.span.end)}
    shown = email.source.visible
    assert all(n in covered for n, char in enumerate(shown) if char.isalnum() and not (char.isascii() and n and shown[n - 1] in "(#"))
