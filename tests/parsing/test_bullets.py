"""Bullets of every kind, and what is none."""

from __future__ import annotations

import pytest
from tables import of

from followup_lint import parse

MARKERS = [
    "- ", "* ", "+ ", "• ", "•", "·       ", "– ", "— ", "▪ ", "◦ ", "o\t", "➢ ", "→ ", "✓ ", "✅ ", "§ ", "・", "\uf0b7 ", "\uf0a7\t", "â€¢ ", "Â· ", "\ufffd ", "\x95 ", "⦁ ", "◊ ", "★ ", "👉 ", "Ø ",
]  # fmt: skip
NUMBERS = [
    ["1. ", "2. ", "3. "], ["1) ", "2) ", "3) "], ["(1) ", "(2) ", "(3) "], ["1.) ", "2.) ", "3.) "], ["1/ ", "2/ ", "3/ "], ["a. ", "b. ", "c. "], ["A. ", "B. ", "C. "], ["a) ", "b) ", "c) "], ["(a) ", "(b) ", "(c) "],
    ["i. ", "ii. ", "iii. "], ["(i) ", "(ii) ", "(iii) "], ["１．", "２．", "３．"], ["① ", "② ", "③ "],
]  # fmt: skip
ITEMS = ["Nights. I worked them for years.", "You need a van; I drove one.", "Keys: I held them."]
NO_BULLETS = [
    "I ran the bar for years\n– and I know that it earns more.",
    "Thank you – it was good - very good.",
    "We have three: - one, - two.",
    "→",
    "1. The only line with a number here",
    "a) The only line with a letter here",
    "1. Safety first\nYour point about inspections hit home, and I did mine at six every morning.\n\n2. The yard\nYou said it floods, and I have dug four drains in my time.",
    "*Thank you* for the day. *Really.*",
    "-40 degrees is cold.",
]


def draft(lines: list[str]) -> str:
    return "Dear Ana,\n\nThank you for today. On what you need:\n\n" + "\n".join(lines) + "\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n212-555-0147\n"


@pytest.mark.parametrize("marker", MARKERS)
def test_a_marker_makes_bullets(marker: str) -> None:
    bullets = parse(draft([marker + item for item in ITEMS])).bullets
    assert [bullet.text for bullet in bullets] == ITEMS
    assert {bullet.marker for bullet in bullets} == {marker.strip(" \t")}


@pytest.mark.parametrize("markers", NUMBERS, ids=lambda m: m[0])
def test_numbers_and_letters_make_bullets(markers: list[str]) -> None:
    assert of(draft([m + item for m, item in zip(markers, ITEMS, strict=True)]), "bullets") == ITEMS


@pytest.mark.parametrize("text", NO_BULLETS)
def test_it_is_no_bullet(text: str) -> None:
    assert of(draft([text]), "bullets") == []


def test_nested_items_belong_to_their_parent() -> None:
    bullet = parse(draft(["* The kitchen.", "  * nine dishes", "  * wastage 4%", "o an Outlook one", "* The rooms."])).bullets[0]
    assert [item.text for item in bullet.items] == ["nine dishes", "wastage 4%", "an Outlook one"]
    assert len(bullet.words) == 9


def test_wrapped_lines_belong_to_their_item() -> None:
    wrapped = ["- You will open the factory in Oregon. I was two years in the factory of", "Ohio, and I translated for 40 engineers.", "- You need a Kaizen leader. I made 212 improvement proposals and 170 were", "adopted."]
    assert len(parse(draft(wrapped)).bullets) == 2


def test_an_unindented_line_after_a_complete_item_is_new_prose() -> None:
    text = "Hi Ana,\nThanks for today:\n- You need nights; I worked them.\n- You need a van.\nLooking forward to next steps.\nSam"
    assert of(text, "closing") == "Looking forward to next steps."


def test_template_control_is_no_part_of_an_item() -> None:
    email = parse(draft(["{% for need in needs %}", "- You need {{ need }}.", "{% endfor %}"]))
    assert [bullet.text for bullet in email.bullets] == ["You need {{ need }}."]
    assert email.opening is not None
    assert email.closing is not None


def test_a_list_in_a_postscript_is_bullets_too() -> None:
    email = parse("Hi Ana,\n\nThanks.\n\nLooking forward to next steps.\n\nBest,\nSam\n\nP.S. I forgot:\n\n- one thing\n- another thing\n")
    assert len(email.bullets) == 2
    assert email.closing is not None
