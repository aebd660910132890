"""No number that can be called."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(signed="Best,\nSam Ortiz\nsam@example.com"), ""),
    (draft(signed="Best,\nSam Ortiz\nFax 01522 555 0190"), ""),
    (draft(signed="Best,\nSam Ortiz", opening="Thank you. I tried your office line, (212) 555-0147, on 03/03/2026."), ""),
    (draft(signed="Best,\nSam Ortiz\n\n> call me on (212) 555-0147"), ""),
]
SILENT = [
    draft(),
    draft(signed="Best,\nSam Ortiz", close="I look forward to next steps. My cell is 6125550137."),
    draft(signed="Best,\nSam Ortiz\n[Phone]"),
    draft(signed="Best,\nSam Ortiz\n\nP.S. five five five oh one double four"),
    draft(greeting="Sam Ortiz\n12 Elm Street, Springfield\n(212) 555-0147\n\nDear Ana,", signed="Best,\nSam Ortiz"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL109")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL109" not in codes(text)
