"""Nothing of a draft is obeyed by a terminal or a log, and every code point knows its columns."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.formats.escape import cells, visible, visible_path, width

SHOWN = {
    "plain": ("Thank you.", "Thank you."),
    "tab": ("a\tb", "a    b"),
    "escape": ("\x1b[31mred", "␛[31mred"),
    "link in OSC 8": ("\x1b]8;;http://x\x07y\x1b]8;;\x07", "␛]8;;http://x␇y␛]8;;␇"),
    "null and delete": ("\x00\x7f", "␀␡"),
    "C1": ("\x9b31m", "\\x9b31m"),
    "line ends": ("a\r\nb", "a␍␊b"),
    "bidi override": ("\u202eabc\u202c", "\\u202eabc\\u202c"),
    "bidi isolate": ("\u2066a\u2069", "\\u2066a\\u2069"),
    "zero width space": ("a\u200bb", "a\\u200bb"),
    "soft hyphen": ("a\u00adb", "a\\xadb"),
    "line and paragraph separators": ("a\u2028b\u2029", "a\\u2028b\\u2029"),
    "byte order mark": ("\ufeffHi", "\\ufeffHi"),
    "lone surrogate": ("a\ud800", "a\\ud800"),
    "tag characters": ("\U000e0041", "\\U000e0041"),
    "joined emoji stay": ("👩\u200d👩", "👩\u200d👩"),
    "joiner between letters is seen": ("a\u200db", "a\\u200db"),
    "joiner in Persian stays": ("می\u200cخواهم", "می\u200cخواهم"),
    "accents stay": ("José Jose\u0301", "José Jose\u0301"),
    "GitHub's order": ("##[error]x", "#\\#[error]x"),
    "Azure's order": ("a ##vso[task.x]", "a #\\#vso[task.x]"),
    "heading": ("## Thanks", "## Thanks"),
}

COLUMNS = {
    "nothing": ("", 0),
    "ASCII": ("abc", 3),
    "tab": ("\t", 4),
    "CJK": ("日本", 4),
    "fullwidth": ("Ａ", 2),
    "half-width kana": ("ｱ", 1),
    "emoji": ("🎉", 2),
    "family": ("👨\u200d👩\u200d👧", 2),
    "skin tone": ("👍🏽", 2),
    "flag": ("🇩🇪", 2),
    "heart in emoji style": ("❤\ufe0f", 2),
    "wide emoji in emoji style": ("⌚\ufe0f", 2),
    "combining accent": ("e\u0301", 1),
    "decomposed Hangul": ("\u1112\u1161\u11ab", 2),
    "escape": ("\x1b", 1),
    "bidi": ("\u202e", 6),
}


@pytest.mark.parametrize(("text", "shown"), SHOWN.values(), ids=SHOWN)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(("text", "columns"), COLUMNS.values(), ids=COLUMNS)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.text(st.characters()))
def test_one_cell_for_every_code_point(text: str) -> None:
    assert len(cells(text)) == len(text)


@given(st.text(st.characters(categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Lu", "So"))))
def test_what_is_shown_commands_nothing(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert {unicodedata.category(char) for char in shown.replace("\u200d", "").replace("\u200c", "")}.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})


@given(st.text(st.characters(max_codepoint=0x2FF)))
def test_what_is_shown_is_shown_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_path_that_would_begin_an_order() -> None:
    assert visible_path("::set-output\n.md") == "./::set-output␊.md"
    assert visible_path("drafts/a.md") == "drafts/a.md"
