"""A draft that greets nobody."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(greeting=""), ""),
    (draft(greeting="", opening="Thank you for showing me Toledo, Ohio, today."), ""),
]
SILENT = [
    draft(),
    draft(greeting="Dana,"),
    draft(greeting="", opening="Thank you, Ms. Albright, for the tour today."),
    draft(greeting="", opening="Thanks Dana! It was a good day."),
    draft(greeting="Good evening, all!"),
    draft(greeting="Dear [Name],"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL101")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL101" not in codes(text)
