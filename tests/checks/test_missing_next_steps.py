"""A close without a next step."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(close="I look forward to hearing from you."), "I look forward to hearing from you."),
    (draft(close="I will call on Monday to hear where things stand."), "I will call on Monday to hear where things stand."),
    (draft(close="Happy to talk if you have questions."), "Happy to talk if you have questions."),
    (draft(close="This would be the next step in my career."), "This would be the next step in my career."),
    (draft(close=""), ""),
]
SILENT = [
    draft(),
    draft(close="I look forward to the trial shift on Friday."),
    draft(close="I look forward to next steps.\n\nThank you again. References are ready."),
    draft(close="If there is a second interview I will be early."),
    draft(close="Any update on where things stand would be welcome."),
    draft(bullets="", close="", opening="Thank you for today. I look forward to the second round."),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL108")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL108" not in codes(text)
