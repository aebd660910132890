"""A bullet that is too long."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(bullets="- word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word"), "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word"),
    (draft(bullets="- word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word\n  - two words"), "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word\n  - two words"),
]
SILENT = [
    draft(bullets="- word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word"),
    draft(bullets="- word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word\n  - two words"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL107")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL107" not in codes(text)
