"""A verb listed once is found in all its forms."""

from __future__ import annotations

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.verbs import any_form, words_of


def test_verbs_come_in_all_forms() -> None:
    assert any_form("share drop") == "(?:share|shares|shared|sharing|drop|drops|dropped|dropping)"
    assert {"sent", "tries", "passes", "rung", "offered", "stopped"} <= words_of("send try pass ring offer stop")


def test_a_pattern_is_compiled_when_it_is_needed() -> None:
    pattern = Pattern(r"\bcalls?\b")
    assert "compiled" not in vars(pattern)
    assert pattern.search("i call you") is not None
    assert "compiled" in vars(pattern)
    assert pattern.match("call") is not None
    assert pattern.fullmatch("call me") is None
    assert [match.group() for match in pattern.finditer("call calls")] == ["call", "calls"]
    assert pattern.sub("ring", "call me") == "ring me"
