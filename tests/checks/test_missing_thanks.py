"""Thanks that are missing, late, or meant for somebody else."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    (draft(opening="It was great to see the yard."), "It was great to see the yard."),
    (draft(opening="Thanks to a signal failure I have time to write."), "Thanks to a signal failure I have time to write."),
    (draft(opening="Please pass my thanks to Lee."), "Please pass my thanks to Lee."),
    ("Dear Ana,\n\nI saw it all. I liked it. I came home. Thank you.\n\nI look forward to next steps.\n\nSam", "I saw it all. I liked it. I came home. Thank you."),
]
SILENT = [
    draft(),
    draft(opening="Much obliged for the tour."),
    draft(greeting="Hi Ana, and thank you again,", opening="It was a good day."),
    "Dear Ana,\n\nI saw it all. I liked it. Thank you.\n\nI look forward to next steps.\n\nSam",
]


@pytest.mark.parametrize(("text", "mark"), FIRES)
def test_it_fires(text: str, mark: str) -> None:
    assert mark in marked(text, "FL103")[:1]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL103" not in codes(text)
