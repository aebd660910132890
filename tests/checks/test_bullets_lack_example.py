"""Bullets that promise and tell nothing."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(bullets="- You need nights; I would love to.\n- You want a van; I will get one."), "You need nights; I would love to."),
    (draft(bullets="- You need somebody at the desk."), "You need somebody at the desk."),
]
SILENT = [
    draft(),
    draft(bullets="- Cut close time from 9 days to 4."),
    draft(bullets="- You need nights: six years of them."),
    draft(bullets="- Your books. We rebuilt ours in a week."),
    draft(bullets="- [example]"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL112")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL112" not in codes(text)
