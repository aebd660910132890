"""Runs what README and docs show, and writes the true output below it.

Run ``python tests/docs/refresh_blocks.py`` when an output has changed, and read the diff; a test fails until then.
Two kinds of block are run, in the root of the repository: ``python``, in the manner of doctest, one session per file; and ``console``,
where ``$ `` starts a command. A command is ``followup-lint …``, perhaps with ``< FILE``, or ``echo $?``.
"""

from __future__ import annotations

import doctest
import io
import os
import re
import shlex
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^(?P<fence>(?P<ticks>`{3,})(?P<kind>python|console)\n)(?P<content>.*?)(?=^(?P=ticks)$)", re.MULTILINE | re.DOTALL)


def documents() -> list[Path]:
    """The files that are run: README and docs, without the pages that are made from the rules and the example drafts."""
    made = {ROOT / "docs" / "rules", ROOT / "docs" / "examples"}
    return [ROOT / "README.md", *(path for path in sorted((ROOT / "docs").rglob("*.md")) if not made & set(path.parents))]


def refreshed(document: str) -> str:
    """``document`` with the true output in every block that is run."""
    session: dict[str, Any] = {"__name__": "__main__"}

    def play(block: re.Match[str]) -> str:
        content = block["content"]
        shown = _python(content, session) if block["kind"] == "python" else _console(content)
        return block["fence"] + shown

    return BLOCK.sub(play, document)


def _python(content: str, session: dict[str, Any]) -> str:
    """``content`` with the true outputs; what stands between the examples stays."""
    pieces: list[str] = []
    for part in doctest.DocTestParser().parse(content):
        if isinstance(part, str):
            pieces.append(part)
            continue
        typed = part.source.removesuffix("\n").split("\n")
        pieces += [f"{'...' if place else '>>>'} {line}".rstrip() + "\n" for place, line in enumerate(typed)]
        pieces += [f"{line or '<BLANKLINE>'}\n" for line in _lines(_executed(part.source, session))]
    return "".join(pieces)


def _executed(source: str, session: dict[str, Any]) -> str:
    """What an interactive session prints for ``source``."""
    out = io.StringIO()
    with redirect_stdout(out):
        try:
            exec(compile(source, "<document>", "single"), session)
        except Exception as error:
            print("Traceback (most recent call last):", "    ...", "".join(traceback.format_exception_only(error)).rstrip(), sep="\n")
    return out.getvalue()


def _console(content: str) -> str:
    """The commands of ``content``, each with its true output."""
    status = 0
    lines: list[str] = []
    for line in content.split("\n"):
        if line.startswith("$ "):
            status, said = (status, f"{status}\n") if line == "$ echo $?" else _command(line[2:])
            lines += (line, *_lines(said))
    return "".join(f"{line}\n" for line in lines)


def _command(command: str) -> tuple[int, str]:
    """Exit status and output of ``command``, standard error first."""
    program, *arguments = shlex.split(command)
    if program != "followup-lint":
        raise ValueError(f"only followup-lint is run, not {command!r}; mark the block as sh")
    stdin = b""
    if "<" in arguments:
        *arguments, _, source = arguments
        stdin = (ROOT / source).read_bytes()
    plain = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"}
    environment = {**plain, "NO_COLOR": "1", "COLUMNS": "80", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-m", "followup_lint", *arguments], input=stdin, capture_output=True, cwd=ROOT, env=environment, check=False)
    return done.returncode, (done.stderr + done.stdout).decode().replace("\r\n", "\n")


def _lines(output: str) -> Iterator[str]:
    if output:
        yield from output.removesuffix("\n").split("\n")


def write() -> None:
    """Refresh every document in place."""
    for path in documents():
        before = path.read_text(encoding="utf-8")
        after = refreshed(before)
        if after != before:
            path.write_text(after, encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    write()
