"""The labelled drafts kept here are judged as they are labelled."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus import scores

HERE = Path(__file__).parent


@pytest.mark.parametrize("path", sorted({*HERE.glob("*.jsonl")} - {*HERE.glob("conduct-*.jsonl")}), ids=lambda p: p.stem)
def test_no_figure_is_below_its_bar(path: Path) -> None:
    assert list(scores.score_drafts(path)) == []


def test_the_sets_of_conduct_keep_their_bars_together() -> None:
    assert list(scores.score_pooled(sorted(HERE.glob("conduct-*.jsonl")))) == []


def test_a_corpus_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scores.main([str(tmp_path)]) == 2
    assert "no drafts.jsonl" in capsys.readouterr().err


def test_a_wrong_label_is_below_the_bar(tmp_path: Path) -> None:
    rows = [f'{{"id": "x-{n}", "text": "Hi Ana,\\n\\nNo.", "flags": [], "judged": ["FL109"]}}' for n in range(3)]
    (tmp_path / "drafts.jsonl").write_text("\n".join(rows), encoding="utf-8")
    assert list(scores.score_drafts(tmp_path / "drafts.jsonl")) == ["drafts.jsonl: FL109 has an F1 of 0.000"]
