"""A draft beside its zones. The Emails are made by hand: how a draft is read is not judged here."""

from __future__ import annotations

import re

from followup_lint.formats import zones
from followup_lint.model import Email, Excerpt, Phone, Source, Span, Zone, ZoneName


class _Language:
    def sentences(self, text: str, span: Span) -> tuple[Span, ...]:
        return (span,)

    def phones(self, text: str, span: Span) -> tuple[Phone, ...]:
        return tuple(
            Phone(match.group(), match.group().replace(" ", "") if match.group()[0] == "+" else None, Span(*match.span()))
            for match in re.finditer(r"\+?\d[\d ]{5,}", text[: span.end])
            if match.start() >= span.start
        )

    def literals(self, text: str) -> tuple[Span, ...]:
        return ()


def email(*parts: tuple[ZoneName, str] | tuple[ZoneName, str, str], items: dict[int, list[tuple[int, int]]] | None = None) -> Email:
    """An Email of zones with their texts, extents included; a third value is the marker, and ``items`` the nested items' spans."""
    text = "".join(part[1] for part in parts)
    source = Source(text, text, _Language())
    made: list[Zone] = []
    start = 0
    for place, part in enumerate(parts):
        extent = Span(start, start + len(part[1]))
        marker = part[2] if len(part) == 3 else ""
        bare = part[1].strip()
        left = start + part[1].index(bare) + len(marker)
        nested = tuple(Zone("bullets", Span(a + 2, b), Span(a, b), source, "-") for a, b in (items or {}).get(place, []))
        made.append(Zone(part[0], Span(left, left + len(bare) - len(marker)), extent, source, marker, nested))
        start = extent.end
    return Email(tuple(made), source)


def shown(mail: Email) -> list[str]:
    """The lines above the summary."""
    return zones.render(mail).split("\n\nname ")[0].split("\n")


def test_names_stand_at_the_first_line() -> None:
    mail = email(("greeting", "Hi Ana,\n\n"), ("opening", "Thank you\nfor today.\n\nIt was good.\n\n"), ("signoff", "Best,\n"), ("signature", "Sam\n"))
    assert shown(mail) == [
        " greeting  1  Hi Ana,",
        "           2",
        "  opening  3  Thank you",
        "        │  4  for today.",
        "        │  5",
        "        │  6  It was good.",
        "           7",
        "  signoff  8  Best,",
        "signature  9  Sam",
    ]


def test_two_zones_on_one_line() -> None:
    assert shown(email(("greeting", "Hi Ana, "), ("opening", "thank you.\nIt was."))) == [
        "greeting  1  Hi Ana,",
        " opening             thank you.",
        "       │  2  It was.",
    ]


def test_bullets_are_numbered_with_their_markers_and_items() -> None:
    mail = email(("bullets", "\n- one\n  - in it\n", "- "), ("bullets", "* two\n  goes on\n", "* "), items={0: [(9, 16)]})
    assert shown(mail) == [
        "          1",
        "bullet 1  2  - one",
        "     1.1  3    - in it",
        "bullet 2  4  * two",
        "       │  5    goes on",
    ]


def test_lines_that_a_zone_only_takes_up() -> None:
    text = "Thank you.\n---\n"
    source = Source(text, text, _Language())
    assert shown(Email((Zone("closing", Span(0, 10), Span(0, 15), source),), source)) == ["closing  1  Thank you.", "      ┆  2  ---"]


def test_long_lines_are_wrapped_behind_the_gutter() -> None:
    lines = shown(email(("greeting", "Hi, "), ("opening", "word " * 40), ("closing", "x" * 150)))
    assert [line[:13] for line in lines] == ["greeting  1  ", " opening     ", "       │     ", "       │     ", " closing     ", "       │     "]
    assert max(map(len, lines)) <= 13 + zones.WIDTH
    assert "".join(line[13:] for line in lines[-2:]).replace(" ", "") == "x" * 150


def test_a_draft_is_data() -> None:
    assert shown(email(("opening", "a\x1b[2J\t\u202e\r\nb\r\n"))) == ["opening  1  a␛[2J    \\u202e", "      │  2  b"]


def test_empty_draft() -> None:
    source = Source("", "", _Language())
    assert zones.render(Email((), source)).startswith("The draft is empty.\n\nname       none\n")


def test_summary() -> None:
    mail = email(("opening", "See https://x.io now.\n"), ("signature", "Sam 0151 2345678\n+1 212 555 0147\n"))
    full = Email(mail.zones, mail.source, name=Excerpt(mail.text, Span(22, 25)), links=(Excerpt(mail.text, Span(4, 16)),))
    assert zones.render(full).split("\n\n")[-1].split("\n") == [
        "name       Sam",
        "phones     0151 2345678  (no country code)",
        "           +1 212 555 0147  (+12125550147)",
        "addresses  none",
        "links      https://x.io",
        "body       3 words, 0 bullets",
    ]


def test_colour_changes_nothing_else() -> None:
    mail = email(("greeting", "Hi, "), ("opening", "you\n\nand\n"), ("bullets", "- a\n", "- "))
    coloured = zones.render(mail, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == zones.render(mail)


def test_cost_grows_with_the_text_alone() -> None:
    bullet: tuple[ZoneName, str, str] = ("bullets", "- x\n", "- ")
    mail = email(*[bullet] * 3000)
    assert len(shown(mail)) == 3000
