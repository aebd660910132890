"""Too much before the bullets."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(opening="Thank you. It was good. I liked it."), "Thank you. It was good. I liked it."),
    (draft(opening="Thank you. I came at 8 a.m. and left at 9.30. The tea was hot. Here is how I can help:"), "Thank you. I came at 8 a.m. and left at 9.30. The tea was hot. Here is how I can help:"),
]
SILENT = [
    draft(opening="Thank you, Dr. Lee, for Jan. 9. I saw e.g. the U.S. wing. Here is how I can help:"),
    draft(opening="Thank you. It was good.\n\nWhat you need"),
    draft(opening="Thank you. It was good. I liked it.", bullets=""),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL104")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL104" not in codes(text)
