"""Streams that are closed, broken or full."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from followup_lint.cli import main, streams


class _Mute(io.StringIO):
    """A stream that fails to write and flush with ``failure``."""

    def __init__(self, failure: OSError) -> None:
        super().__init__()
        self.failure = failure

    def write(self, text: str) -> int:
        raise self.failure

    def flush(self) -> None:
        raise self.failure


def test_closed_streams_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    streams.write("Hi")
    streams.error("Hi")
    streams.aside("Hi")
    streams.flush()
    streams.never_fail_to_encode()
    assert streams.read_input() == b""
    assert not streams.is_input_typed()
    assert main(["rules"]) == 0


def test_broken_pipe_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    abandoned: list[bool] = []
    monkeypatch.setattr(streams, "abandon_output", lambda: abandoned.append(True))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", _Mute(BrokenPipeError()))
        assert main(["rules"]) == 0
    assert len(abandoned) > 1
    assert capsys.readouterr().err == ""


def test_full_disk_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", _Mute(OSError(28, "No space left on device")))
        assert main(["rules"]) == 2
    assert capsys.readouterr().err.startswith("followup-lint: error: the output: no space left on device\n")


def test_output_given_up_goes_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)
        streams.abandon_output()
        streams.write("Hi")
    assert (tmp_path / "out").read_text() == ""
