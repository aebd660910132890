"""The greeting: where it ends, and what is none."""

from __future__ import annotations

import pytest
from tables import of

WHOLE = [
    "Dear Ms. Okafor,", "Hi Dana and Lee -", "Good afternoon, team!", "Good afternoon, Bridget and the kitchen crew!", "good arvo mrs nguyen,", "Dear Kenji, Pru and Olumide,", "Dear Ms. Okafor, Mr. Tran and Ms. Kowalczyk,", "Dear Professor Adeyemi, dear Dr. Tran,", "Dear Lt. Col. Farrington (Ret.),",
    "To whom it may concern:", "Hi!! Jenna", "Hello there, Nikhil!", "Dear Mr Oduya", "Ms. Okonkwo –", "Barbara and Vince,", "Dana,", "hey priya,", "Bonjour Élodie,", "Sehr geehrte Frau Dr. Weiß,", "田中様", "尊敬的王女士：",
    "Уважаемый Иван Петрович,", "Dear [Professor's Name],", "Dear {{ name ]],", "Dear members of the interview panel,", "To everyone on Ward 6,", "Hiya Sanjay & the Loopwell crew!", "Dear Mrs. van der Westhuizen,", "Dear Jo\u0301zsef,",
]  # fmt: skip
UP_TO_THE_COMMA = [
    ("Hi Dana, thank you for the hour.", "Hi Dana,"),
    ("Hello again, Marguerite, and thank you for the tea:", "Hello again, Marguerite,"),
    ("Ms. Delacroix, thank you for seeing me.", "Ms. Delacroix,"),
    ("Mr. and Mrs. Stavrakis - many thanks for dinner.", "Mr. and Mrs. Stavrakis -"),
    ("Good evening Mrs. Petrova, and thank you for today. I am glad.", "Good evening Mrs. Petrova,"),
    ("Good afternoon, team! Much obliged for the grilling.", "Good afternoon, team!"),
]
NONE = ["Thank you for today.", "On Tuesday, we met.", "Yesterday, you asked me why.", "Good talking to you today.", "I'm grateful, Dana.", "To the point: thank you."]


@pytest.mark.parametrize("line", WHOLE)
def test_the_whole_line_greets(line: str) -> None:
    assert of(f"{line}\n\nThank you for your time today.\n", "greeting") == line


@pytest.mark.parametrize(("line", "greeting"), UP_TO_THE_COMMA)
def test_prose_on_the_line_is_opening(line: str, greeting: str) -> None:
    assert of(line, "greeting") == greeting
    assert of(line, "opening") == line[len(greeting) :].strip()


@pytest.mark.parametrize("line", NONE)
def test_it_greets_nobody(line: str) -> None:
    assert of(f"{line}\n\nAnd more.\n", "greeting") is None


def test_a_greeting_may_go_on_below() -> None:
    assert of("Dear Sister Perpetua,\nMr. O'Dowd & all on the panel\n\nIt was kind of you.\n", "greeting") == "Dear Sister Perpetua,\nMr. O'Dowd & all on the panel"


def test_a_letterhead_stands_above() -> None:
    text = "Loan Nguyen\n18 Quarry Street, Footscray VIC 3011\nMobile: 0491 570 157\n\n3 May 2026\n\nDear Ms Brandvold,\n\nThank you for today.\n"
    assert of(text, "greeting") == "Dear Ms Brandvold,"
    assert (of(text, "letterhead") or "")[:11] == "Loan Nguyen"
