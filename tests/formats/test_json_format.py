"""The shape of the JSON output, and that it is ASCII whatever stands in a draft."""

from __future__ import annotations

import json
from dataclasses import replace

from formats.findings import finding
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.formats import json as json_format
from followup_lint.model import Edit, Fix, Span

TEXT = "Hi Ana,\nThanks."


def test_every_field() -> None:
    fix = Fix((Edit(Span(8, 14), "Thank you"),), safe=True, title="Say it in full")
    found = replace(finding(TEXT, Span(8, 14), help="Do."), fix=fix, url="https://example.com/FL107")
    entry = json_format.draft("a.md", "email", {"words": 1}, [found], None)
    assert json_format.as_dict([entry]) == {
        "version": 1,
        "drafts": [
            {
                "path": "a.md",
                "profile": "email",
                "stats": {"words": 1},
                "findings": [
                    {
                        "code": "FL107",
                        "name": "long-bullet",
                        "severity": "warning",
                        "message": "What is wrong.",
                        "help": "Do.",
                        "span": {"start": 8, "end": 14},
                        "line": 2,
                        "column": 1,
                        "end_line": 2,
                        "end_column": 7,
                        "fix": {"title": "Say it in full", "safe": True, "edits": [{"start": 8, "end": 14, "replacement": "Thank you"}]},
                        "url": "https://example.com/FL107",
                    }
                ],
                "error": None,
            }
        ],
    }


def test_without_fix_path_and_url() -> None:
    entry = json_format.draft(None, "card", {}, [finding(TEXT, Span(0, 0))], "unread")
    assert entry["path"] is None
    assert entry["error"] == "unread"
    assert (entry["findings"][0]["fix"], entry["findings"][0]["url"]) == (None, None)


@given(st.text(st.characters()) | st.just("##[error]\x1b\u2028\ud800"))
def test_one_line_of_ascii_that_reads_back(message: str) -> None:
    drafts = [json_format.draft(message, "email", {}, [finding(TEXT, Span(0, 1), message=message)], None)]
    line = json_format.render(drafts)
    assert line.isascii()
    assert line.isprintable()
    assert "##" not in line
    assert json.loads(line) == json_format.as_dict(drafts)
