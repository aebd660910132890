"""Where sentences end, and where they do not."""

from __future__ import annotations

import pytest

from followup_lint.language import sentences
from followup_lint.model import Span

ONE = [
    "Thank you for seeing me with Mr. J. P. Moreau at Dunmore Bros. Inc. on Jan. 9 at 8:30 a.m.",
    "We spoke of St. Anne's, e.g. the roof, i.e. the leads, etc.",
    "It cost 9.50 at 9.30 in v. 8 of the U.S. Army manual, approx. 3.5 hrs (!) of work.",
    "That wall of synths... wow",
    "See https://example.com/a.b?c=d for more of it",
    "I met Lt. Gov. Ashcroft and Prof. St. John-Mbeki on Wed., esp. in the vestry",
    "This was wrapped\nby a mail program at some\ncolumn",
]
TWO = [
    "thanks for today, really enjoyed it. quick recap of it all",
    "Is it Monday? I can be there",
    "What a day! Thank you",
    "I came at 8 a.m. You were already there",
    "He said “no.” I left",
    "There is no heading here\n\nBut a new paragraph",
    "Thanks so much for today\nReally enjoyed it all",
    "谢谢您。我很高兴",
]


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences.cut(text, Span(0, len(text)))]


@pytest.mark.parametrize("text", ONE)
def test_it_is_one_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize("text", TWO)
def test_it_is_two_sentences(text: str) -> None:
    assert len(cut(text)) == 2


def test_marks_alone_are_no_sentence() -> None:
    assert cut("*** \n\n ?!") == []


def test_spans_hold_with_crlf_and_emoji() -> None:
    assert cut("Thanks 😀! It was good.\r\n\r\nSee you.") == ["Thanks 😀!", "It was good.", "See you."]


def test_a_lone_surrogate_is_no_reason_to_raise() -> None:
    assert cut("odd \ud800. text. here") == ["odd \ud800.", "text.", "here"]
