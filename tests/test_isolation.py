"""What is loaded, and that nothing leaves the machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("spacy", "textstat", "mistune", "phonenumbers", "nltk", "numpy")


def run(code: str, *, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", cwd=cwd, check=False)


@pytest.mark.parametrize(
    "arguments", [None, ["--help"], ["--version"], ["rules"], ["explain", "FL108"], ["check", "--help"]], ids=lambda a: " ".join(a) if a else "import followup_lint"
)
def test_nothing_heavy_is_loaded(arguments: list[str] | None) -> None:
    call = "" if arguments is None else f"\nfrom followup_lint.cli import main\ntry:\n    main({arguments!r})\nexcept SystemExit:\n    pass"
    code = f"import sys, followup_lint{call}\nprint('LOADED', *[m for m in {HEAVY!r} if m in sys.modules])"
    done = run(code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "LOADED"


BLOCKED = """
import socket, sys
class Refused(socket.socket):
    def __init__(self, *args, **kwargs):
        raise RuntimeError("a socket was opened")
def refuse(*_args, **_kwargs):
    raise RuntimeError("the network was asked")
socket.socket, socket.create_connection, socket.getaddrinfo = Refused, refuse, refuse
def hook(event, args):
    if event.startswith(("socket.", "urllib.", "http.")):
        raise RuntimeError(event)
sys.addaudithook(hook)
"""


def test_a_draft_is_judged_without_network() -> None:
    long_words = "Notwithstanding considerable organisational familiarity, international administration responsibilities necessitate extraordinarily comprehensive consideration. " * 4
    code = f"""{BLOCKED}
from followup_lint import lint
report = lint("Dear Ana,\\n\\nThank you, Ms. Lee. {long_words}`x` [a](http://b.example)\\n\\nBest,\\nSam\\n+1 212 555 0147")
print(str(report)[:1], report.stats.readability["lix"] > 0, report.email.phones[0].e164, report.to_json()[:1])
"""
    done = run(code)
    assert done.stdout.split() == ["<", "True", "+12125550147", "{"], done.stderr


def test_the_command_line_needs_no_network(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Thank you.\n", encoding="utf-8")
    done = run(f"{BLOCKED}\nfrom followup_lint.cli import main\nsys.exit(main(['check', 'a.txt']))", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "FL109" in done.stdout
