"""A command line to type on: an empty folder, and what came out."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from followup_lint.cli import main

GREETS_NOBODY = "Thank you for today.\n"
NO_ENGLISH_WORD = "Hi Ana,\n"


class Outcome(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in ``tmp_path``; ``stdin`` is what standard input holds."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def type_in(*argv: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(argv)
        said = capsys.readouterr()
        return Outcome(status, said.out, said.err)

    return type_in


@pytest.fixture
def draft(tmp_path: Path) -> Callable[[str, str | bytes], None]:
    """Put a file into the folder."""

    def put(name: str, content: str | bytes = GREETS_NOBODY) -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return put
