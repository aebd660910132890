"""docs/rules says what the rules say."""

from __future__ import annotations

import pytest
from docs.write_rule_pages import pages, written

HOW = "run python tests/docs/write_rule_pages.py"


def test_every_rule_has_a_page_and_no_page_is_left_over() -> None:
    assert sorted(written()) == sorted(pages()), HOW


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_page_is_fresh(name: str) -> None:
    assert written().get(name) == pages()[name], HOW
