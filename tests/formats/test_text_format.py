"""The source line as shown, and the markers under the span."""

from __future__ import annotations

import pytest
from formats.findings import finding, marked
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.formats import text as text_format
from followup_lint.formats.escape import width
from followup_lint.model import Severity, Span

FRAMES = {
    "word": ("Hi Ana,\n\nThank ⟦you⟧.\n", "3 | Thank you.", "  |       ^^^"),
    "empty": ("Hi ⟦⟧Ana", "1 | Hi Ana", "  |    ^"),
    "end of line": ("Hi Ana⟦⟧\nx", "1 | Hi Ana", "  |       ^"),
    "end of file": ("Thank you.⟦⟧", "1 | Thank you.", "  |           ^"),
    "end of file behind a line end": ("Thank you.\n⟦⟧", "2 |", "  | ^"),
    "empty draft": ("⟦⟧", "1 |", "  | ^"),
    "two lines": ("a ⟦bc\nd⟧ e", "1 | a bc", "  |   ^^ and 1 line more"),
    "three lines": ("⟦a\n\nd⟧", "1 | a", "  | ^ and 2 lines more"),
    "line end marked too": ("⟦ab\n⟧c", "1 | ab", "  | ^^"),
    "only the line end": ("ab⟦\n⟧c", "1 | ab", "  |   ^"),
    "CRLF": ("Hi\r\nthank ⟦you⟧\r\n", "2 | thank you", "  |       ^^^"),
    "in the middle of CRLF": ("Hi\r⟦⟧\nyou", "1 | Hi", "  |   ^"),
    "lone CR": ("Hi\r⟦you⟧", "2 | you", "  | ^^^"),
    "no line end": ("a\u2028⟦b⟧\x0bc", "1 | a\\u2028b␋c", "  |        ^"),
    "tab before": ("\t⟦you⟧", "1 |     you", "  |     ^^^"),
    "tab inside": ("⟦a\tb⟧", "1 | a    b", "  | ^^^^^^"),
    "emoji before": ("🎉 ⟦you⟧", "1 | 🎉 you", "  |    ^^^"),
    "family before": ("👨\u200d👩\u200d👧 ⟦you⟧", "1 | 👨\u200d👩\u200d👧 you", "  |    ^^^"),
    "CJK": ("日⟦本⟧語", "1 | 日本語", "  |   ^^"),
    "combining before": ("e\u0301 ⟦you⟧", "1 | e\u0301 you", "  |   ^^^"),
    "only a combining mark": ("e⟦\u0301⟧", "1 | e\u0301", "  |  ^"),
    "ESC": ("\x1b[31m⟦you⟧\x1b[0m", "1 | ␛[31myou␛[0m", "  |      ^^^"),
    "OSC 8": ("\x1b]8;;x\x07⟦you⟧", "1 | ␛]8;;x␇you", "  |        ^^^"),
    "bidi": ("\u202e⟦you⟧", "1 | \\u202eyou", "  |       ^^^"),
    "NUL": ("\x00⟦you⟧", "1 | ␀you", "  |  ^^^"),
    "lone surrogate": ("\ud800⟦you⟧", "1 | \\ud800you", "  |       ^^^"),
    "order to a build server": ("##[error]⟦you⟧", "1 | #\\#[error]you", "  |           ^^^"),
}

LONG = {
    "at the start": "⟦" + "word " * 10 + "⟧" + "word " * 100,
    "in the middle": "word " * 100 + "⟦here⟧ " + "word " * 100,
    "near the end": "word " * 100 + "⟦here⟧ word",
    "at the end": "word " * 100 + "⟦⟧",
    "all of it": "⟦" + "word " * 100 + "⟧",
    "wide": "日本" * 100 + "⟦here⟧" + "日本" * 100,
    "escapes": "\u202e" * 100 + "⟦here⟧" + "\u202e" * 100,
}


@pytest.mark.parametrize(("draft", "source", "marker"), FRAMES.values(), ids=FRAMES)
def test_frame(draft: str, source: str, marker: str) -> None:
    text, span = marked(draft)
    assert text_format.render(text, [finding(text, span)]).split("\n")[2:4] == [source, marker]


@pytest.mark.parametrize("draft", LONG.values(), ids=LONG)
def test_long_line_is_cut_around_the_span(draft: str) -> None:
    text, span = marked(draft)
    source, marker = (line[4:] for line in text_format.render(text, [finding(text, span)]).split("\n")[2:4])
    assert "…" in source
    assert width(source.replace("\\u202e", "______")) <= text_format.WIDTH + 2
    assert marker.count("^") == max(1, min(len(span), text_format.WIDTH))
    under = source.replace("日", "__").replace("本", "__")[marker.index("^") :]
    assert under.startswith(text[span.start : span.end].rstrip()[:60])


def test_long_line_goldens() -> None:
    text, span = marked("word " * 30 + "⟦here⟧ " + "word " * 30)
    lines = text_format.render(text, [finding(text, span)]).split("\n")
    assert lines[2] == "1 | …word word word word word word here word word word word word word word word word word word word word …"
    assert lines[3] == "  |                                ^^^^"


def test_whole_frame() -> None:
    text, span = marked("Hi Ana,\n\n- ⟦a long story⟧\n")
    found = finding(text, span, message="This bullet is too long.", help="Keep the point; " * 8, severity=Severity.ERROR)
    assert text_format.render(text, [found], path="drafts/ana.md") == (
        "drafts/ana.md:3:3: error: long-bullet (FL107): This bullet is too long.\n"
        "  |\n"
        "3 | - a long story\n"
        "  |   ^^^^^^^^^^^^\n"
        "  = help: Keep the point; Keep the point; Keep the point; Keep the point; Keep the point; Keep the\n"
        "          point; Keep the point; Keep the point;"
    )


def test_wide_margin_below_line_nine() -> None:
    text, span = marked("\n" * 9 + "⟦ten⟧")
    assert text_format.render(text, [finding(text, span, help="Do.")]).split("\n")[1:] == ["   |", "10 | ten", "   | ^^^", "   = help: Do."]


def test_several_findings_stand_apart() -> None:
    found = finding("ab", Span(0, 1))
    assert text_format.render("ab", [found, found]).count("\n\n<draft>:1:1: warning: ") == 1


def test_nothing_found_is_nothing_shown() -> None:
    assert text_format.render("Hi", []) == ""


def test_message_and_path_are_data() -> None:
    found = finding("ab", Span(0, 1), message="Is \x1b[2J\n::error::x.", help="\x1b[2J")
    shown = text_format.render("ab", [found], path="::x\x1b.md")
    assert "\x1b" not in shown
    assert shown.startswith("./::x␛.md:1:1: warning: long-bullet (FL107): Is ␛[2J␊::error::x.\n")


@pytest.mark.parametrize("severity", Severity)
def test_colour_says_nothing_that_words_do_not(severity: Severity) -> None:
    import re

    found = finding("ab", Span(0, 1), help="Do.", severity=severity)
    coloured = text_format.render("ab", [found], colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text_format.render("ab", [found])


@given(st.text(), st.data())
def test_any_span_of_any_text_is_shown_without_control(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    lines = text_format.render(text, [finding(text, span)]).split("\n")
    assert len(lines) == 4
    assert "^" in lines[3]
    assert all(char.isprintable() or char.isspace() or char in "\u200c\u200d" or char > "\x9f" for line in lines for char in line)
