"""Bullets that speak of the sender alone."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(bullets="- Cut the close from nine days to four.\n- Passed two audits."), "Cut the close from nine days to four."),
    (draft(bullets="- The kind of work where you never stop."), "The kind of work where you never stop."),
]
SILENT = [
    draft(),
    draft(opening="Thank you. On what you said you need:", bullets="- Cut the close from nine days to four."),
    draft(bullets="- As discussed, the boiler: I fixed one."),
    draft(bullets="- {{ need }}: I did it."),
    draft(bullets="- The role asks for nights. I worked them."),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL111")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL111" not in codes(text)
