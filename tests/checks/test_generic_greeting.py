"""A greeting that names nobody."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(greeting="To whom it may concern,"), "To whom it may concern,"),
    (draft(greeting="Dear Sir/Madam"), "Dear Sir/Madam"),
    (draft(greeting="Hi there,"), "Hi there,"),
    (draft(greeting="Good morning,"), "Good morning,"),
]
SILENT = [
    draft(greeting="Hi all,"),
    draft(greeting="Dear hiring committee,"),
    draft(greeting="Dear Store Manager,"),
    draft(greeting="Dear Hiring Manager Ms. Alvarado,"),
    draft(greeting="Dear [Hiring Manager],"),
    draft(greeting="Hello there, Nikhil!"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL102")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL102" not in codes(text)
