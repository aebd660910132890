"""The likely address of somebody at the reader's company."""

from __future__ import annotations

import pytest
from tables import SIGNED

from followup_lint import parse
from followup_lint.meaning.passing_on.likely_address import likely_address
from followup_lint.model import Span

ASK = "Could you pass this on to Priya Raman?"
FORMS = [
    ("dana.whitfield", "Dana Whitfield", "priya.raman"),
    ("dana_whitfield", "Dana Whitfield", "priya_raman"),
    ("dana-whitfield", "Whitfield, Dana", "priya-raman"),
    ("danawhitfield", "Dana Whitfield", "priyaraman"),
    ("dwhitfield", "Dana Whitfield", "praman"),
    ("d.whitfield", "Dana Whitfield", "p.raman"),
    ("danaw", "Dana Whitfield", "priyar"),
    ("dana.w", "Dana Whitfield", "priya.r"),
    ("dana", "Dana Whitfield", "priya"),
    ("whitfield", "Dana Whitfield", "raman"),
    ("whitfield.dana", "Dana Whitfield", "raman.priya"),
]
GREETED = [
    ("Dear Dana,", "dana.whitfield", "priya.raman"),
    ("Hi Dana and Lee,", "dana_w", "priya_r"),
    ("Dear Ms. Whitfield,", "dana.whitfield", "priya.raman"),
    ("Dear Ms. Whitfield,", "dwhitfield", "praman"),
    ("Dear Ms. Whitfield,", "d.whitfield", "p.raman"),
    ("Dear Dr. Whitfield,", "whitfield", "raman"),
    ("Dear Dana Whitfield,", "dwhitfield", "praman"),
]


def told(head: str = "", *, greeting: str = "Dear Dana,", said: str = ASK, tail: str = "") -> str | None:
    text = f"{head}{greeting}\n\nThank you for today. {said}\n\nI look forward to next steps.\n\n{SIGNED}\n{tail}"
    start = text.index(said)
    return likely_address(parse(text), Span(start, start + len(said)))


@pytest.mark.parametrize(("local", "shown", "built"), FORMS)
def test_the_form_of_a_shown_name(local: str, shown: str, built: str) -> None:
    assert told(f'To: "{shown}" <{local}@northlake.example>\n\n', greeting="Hello,") == f"Priya Raman would be {built}@northlake.example, after the form of {local}@northlake.example."


@pytest.mark.parametrize(("greeting", "local", "built"), GREETED)
def test_the_form_of_a_greeted_name(greeting: str, local: str, built: str) -> None:
    assert told(f"To: {local}@northlake.example\n\n", greeting=greeting) == f"Priya Raman would be {built}@northlake.example, after the form of {local}@northlake.example."


def test_quoted_mail_shows_the_address() -> None:
    assert "priyaraman@northlake.example" in (told(tail="\nOn Tue, Dana Whitfield <danawhitfield@northlake.example> wrote:\n> See you.\n") or "")


def test_the_body_shows_the_address() -> None:
    assert "priya.raman@northlake.example" in (told(said=f"Your dana.whitfield@northlake.example reached me. {ASK}") or "")


def test_accents_and_titles() -> None:
    assert "jose.munoz@northlake.example" in (told("To: dana.whitfield@northlake.example\n\n", said="Please thank Dr. José Muñoz for me.") or "")


def test_a_verb_in_capitals_is_no_name() -> None:
    assert (told("To: dana.whitfield@northlake.example\n\n", said="Tell Priya Raman how much I enjoyed it.") or "").startswith("Priya Raman would be priya.raman@")


@pytest.mark.parametrize(
    "head",
    [
        "",
        "To: hr@northlake.example\n\n",
        "To: dana.whitfield@gmail.com\n\n",
        "From: Dana Whitfield <dana.whitfield@northlake.example>\n\n",
        "To: lee.park@northlake.example\n\n",
        "To: sam.ortiz@northlake.example\n\n",
    ],
)
def test_nothing_is_told_from(head: str) -> None:
    assert told(head) is None


@pytest.mark.parametrize("said", ["Please thank Priya.", "Please thank the team.", "Please thank Dana Whitfield.", "Pass it to Sam Ortiz.", "Hand it to Ludwig van Beek."])
def test_nothing_is_told_of(said: str) -> None:
    assert told("To: Dana Whitfield <dana.whitfield@northlake.example>\n\n", said=said) is None
