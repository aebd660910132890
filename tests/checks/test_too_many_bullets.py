"""More than five bullets."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(bullets="- You need n0; I did n0.\n- You need n1; I did n1.\n- You need n2; I did n2.\n- You need n3; I did n3.\n- You need n4; I did n4.\n- You need n5; I did n5."), "You need n5; I did n5."),
    (draft(bullets="1) You need n; I did.\n2) You need n; I did.\n3) You need n; I did.\n4) You need n; I did.\n5) You need n; I did.\n6) You need n; I did.\n7) You need n; I did."), "You need n; I did.\n7) You need n; I did."),
]
SILENT = [
    draft(bullets="- You need n0; I did n0.\n  - nested\n- You need n1; I did n1.\n  - nested\n- You need n2; I did n2.\n  - nested\n- You need n3; I did n3.\n  - nested\n- You need n4; I did n4.\n  - nested"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL106")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL106" not in codes(text)
