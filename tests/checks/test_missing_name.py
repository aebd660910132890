"""No name under the draft."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(signed="Best,\n(212) 555-0147"), ""),
    (draft(signed="Best,\nSenior Engineer\n(212) 555-0147"), ""),
    (draft(signed="Best regards,"), ""),
    (draft(signed="Best,\n[Job Title]\n[Phone]"), ""),
]
SILENT = [
    draft(),
    draft(signed="Sam"),
    draft(signed="Best,\nS.O."),
    draft(signed="Best,\nApril Baker"),
    draft(signed="", close="I look forward to next steps. This is Robbie, on (212) 555-0147."),
    draft(signed="Best,\n{{ my_name }}"),
    draft(signed="- Sam\n(212) 555-0147"),
    draft(signed="Yours,\nXiǎo-Míng Ó Súilleabháin"),
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL110")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL110" not in codes(text)
