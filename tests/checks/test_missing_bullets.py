"""No bullet points."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(bullets=""), ""),
    (draft(bullets="We spoke of - one - two."), ""),
]
SILENT = [
    draft(),
    draft(bullets="", close="I look forward to next steps.\n\nP.S. I forgot:\n\n- one thing\n- another"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL105")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL105" not in codes(text)
