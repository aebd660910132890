"""Who does what: the subject of a clause and the kind of act."""

from __future__ import annotations

import pytest

from followup_lint.language.normal import normal
from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.invitation import is_invited, is_taken_back
from followup_lint.meaning.verbs import any_form, words_of


def clause(text: str, verb: str) -> Clause | None:
    """The clause of ``text`` that says ``verb``."""
    return next((c for c in clauses(normal(text)) if c.said.startswith(verb)), None)


ASKS = [
    ("Could you see that Priya gets this?", "see"), ("Please forward this.", "forward"), ("I'd be grateful if you would pass it on.", "pass"), ("Would you mind sending it on?", "sending"), ("I would like you to show him this.", "show"),
    ("If you see Hal, say thanks to him.", "say"), ("Feel free to share this.", "share"), ("It would be kind of you to hand her the menu.", "hand"), ("You may pass this to Lee.", "pass"), ("I would be obliged if the chair would convey my thanks.", "convey"),
    ("In the meantime, tell the crew.", "tell"), ("Kindly circulate my CV.", "circulate"),
]  # fmt: skip
ASKS_NOT = [
    ("I could see that Priya gets it.", "see"), ("I forwarded the ticket.", "forwarded"), ("I can cook, clean and write the report.", "write"), ("We will send it on.", "send"), ("You said that you passed it to Lee.", "passed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verb"), ASKS)
def test_the_reader_is_asked(text: str, verb: str) -> None:
    found = clause(text, verb)
    assert found is not None
    assert found.asks_reader


@pytest.mark.parametrize(("text", "verb"), ASKS_NOT)
def test_the_reader_is_not_asked(text: str, verb: str) -> None:
    found = clause(text, verb)
    assert found is None or not found.asks_reader


def test_the_sender_announces_asks_leave_and_denies() -> None:
    assert (c := clause("I'll drop by on Monday.", "drop")) is not None
    assert c.is_future
    assert not c.asks_leave
    assert (c := clause("Can I drop by on Monday?", "drop")) is not None
    assert c.asks_leave
    assert (c := clause("I won't drop by.", "drop")) is not None
    assert c.is_denied
    assert (c := clause("I will not stop calling.", "calling")) is None or not c.is_denied


def test_an_invitation_is_told() -> None:
    assert is_invited(normal("As you suggested, please pass this to Lee."))
    assert is_invited(normal("You told me to ring on Monday."))
    assert not is_invited(normal("I will ring on Monday."))


def test_a_request_may_be_taken_back() -> None:
    assert is_taken_back(normal("Please pass it on, no, scratch that."))
    assert not is_taken_back(normal("Please pass it on."))


def test_verbs_come_in_all_forms() -> None:
    assert any_form("share drop") == "(?:share|shares|shared|sharing|drop|drops|dropped|dropping)"
    assert {"sent", "tries", "passes", "rung"} <= words_of("send try pass ring")
