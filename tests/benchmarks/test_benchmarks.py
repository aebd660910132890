"""The benchmark runs; what it measures is nobody's test."""

from __future__ import annotations

import pytest
from benchmarks import speed


def test_it_runs_small(capsys: pytest.CaptureFixture[str]) -> None:
    speed.main(["--small"])
    assert "times spacy.blank" in capsys.readouterr().out
