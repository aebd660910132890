"""What only a real process shows: pipes, encodings, and what is not imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = "spacy", "textstat", "mistune", "phonenumbers", "pathspec"
COMMAND = [sys.executable, "-m", "followup_lint"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text("Thank you for today. 🎉\n\nGrüße\n", encoding="utf-8")
    return tmp_path


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run ``line`` in bash, where ``lint`` is the command line."""
    script = f'lint() {{ "{sys.executable}" -m followup_lint "$@"; }}; {line}'
    return subprocess.run(["bash", "-c", script], cwd=folder, env={**os.environ, **environment}, capture_output=True, check=False, timeout=120)


@pytest.mark.parametrize("argv", [["--help"], ["--version"], ["rules"], ["explain", "FL101"], ["check"]], ids=" ".join)
def test_nothing_heavy_is_loaded(argv: list[str], folder: Path) -> None:
    code = f"import sys\nfrom followup_lint.cli import main\nmain({argv!r})\nsys.exit(repr([m for m in {HEAVY!r} if m in sys.modules]) if any(m in sys.modules for m in {HEAVY!r}) else 0)"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()


def test_as_a_module(folder: Path) -> None:
    done = subprocess.run([*COMMAND, "check", "a.md", "--select", "FL101", "--format", "concise"], cwd=folder, capture_output=True, check=False, timeout=120)
    assert done.returncode == 1
    assert done.stdout.startswith(b"a.md:1:1: warning FL101 missing-greeting ")
    assert done.stderr == b""


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_reader_that_leaves_early(folder: Path, unbuffered: str) -> None:
    for number in range(400):
        (folder / f"d{number}.md").write_text("Thank you for today.\n")
    done = shell("lint check . --select FL1 | head -1; echo ${PIPESTATUS[0]}", folder, PYTHONUNBUFFERED=unbuffered)
    assert done.stderr == b""
    assert done.stdout.split(b"\n")[-2] == b"1"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_reader_that_never_came(folder: Path, unbuffered: str) -> None:
    done = shell("lint check a.md --select FL101 | true; echo ${PIPESTATUS[0]}", folder, PYTHONUNBUFFERED=unbuffered)
    assert done.stderr == b""
    assert done.stdout == b"1\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
@pytest.mark.parametrize("command", ["check a.md --select FL101", "rules", "--version"])
def test_full_disk(folder: Path, command: str) -> None:
    done = shell(f"lint {command} > /dev/full", folder, PYTHONUNBUFFERED="")
    assert done.returncode == 2
    assert done.stderr == b"followup-lint: error: the output: no space left on device\n"


def test_closed_streams(folder: Path) -> None:
    assert shell("lint check a.md --select FL101 >&- 2>&- <&-", folder).returncode == 1
    assert shell("lint check no.md >&- 2>&- <&-", folder).returncode == 2


@pytest.mark.parametrize("command", ["check a.md --select FL1", "parse a.md", "explain FL101"])
def test_output_that_knows_only_ascii(command: str, folder: Path) -> None:
    done = shell(f"lint {command}", folder, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode in (0, 1)
    assert done.stdout.isascii()
    assert b"Traceback" not in done.stderr


def test_path_that_is_no_text(folder: Path) -> None:
    name = os.fsencode(folder) + b"/Gr\xfc\xdfe.md"
    try:
        Path(os.fsdecode(name)).write_text("Thank you.")
    except OSError:
        pytest.skip("the file system takes only text")
    done = shell("lint check . --select FL101 --format concise", folder)
    assert done.returncode == 1
    assert b"Gr\\udcfc\\udcdfe.md:1:1: " in done.stdout
