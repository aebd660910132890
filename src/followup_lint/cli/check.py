"""``followup-lint check``: drafts in, findings out."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from followup_lint.cli import streams
from followup_lint.cli.judging import INPUT, STDIN, Judge
from followup_lint.cli.status import FAILED
from followup_lint.cli.tally import Tally
from followup_lint.engine.report import Report
from followup_lint.formats import concise, json, text
from followup_lint.reading import find_drafts


def run(arguments: Namespace) -> int:
    """Judge the drafts that ``arguments`` name, and return the exit status."""
    if not arguments.paths:
        streams.aside(arguments.usage)
        streams.error("name a file, a folder or - for standard input")
        return FAILED
    judge = Judge(arguments)
    drafts, errors = find_drafts(path for path in arguments.paths if path != INPUT)
    has_input = INPUT in arguments.paths
    if not (drafts or errors or has_input):
        streams.error(f"no drafts in {', '.join(arguments.paths)} (what git ignores, README* and the like are left out)")
        return FAILED
    if arguments.output and _is_one_of(arguments.output, drafts):
        streams.error(f"{arguments.output}: is a draft; write the findings to another file")
        return FAILED
    tally = Tally()
    reports = _counted(judge.reports(drafts, errors, has_input=has_input), tally)
    pieces = _pieces(reports, tally, arguments)
    if arguments.output:
        _save(arguments.output, "".join(f"{piece}\n" for piece in pieces))
    else:
        for piece in pieces:
            streams.write(piece)
    if arguments.statistics and arguments.format == "json" and tally.statistics():
        streams.aside(tally.statistics())
    return tally.status(arguments.fail_on)


def _counted(reports: Iterable[Report], tally: Tally) -> Iterator[Report]:
    """``reports``, each counted, and what could not be read said on standard error."""
    for report in reports:
        tally.add(report)
        if report.error is not None:
            streams.error(report.error)
        yield report


def _pieces(reports: Iterable[Report], tally: Tally, arguments: Namespace) -> Iterator[str]:
    """The output, piece by piece, each to end in a line end."""
    if arguments.format == "json":
        yield json.render([report.draft_dict() for report in reports])
        return
    if arguments.format == "concise":
        found = (concise.render(report.findings, path=_place(report)) for report in reports)
        yield from filter(None, found)
    else:
        colour = not arguments.output and streams.wants_colour(sys.stdout, os.environ)
        frames = (text.render(report.text, report.findings, path=_place(report), colour=colour) for report in reports)
        yield from (f"{frame}\n" for frame in frames if frame)
    if arguments.statistics and tally.statistics():
        yield tally.statistics() + "\n" * (arguments.format == "text")
    if arguments.format == "text" and not arguments.quiet:
        yield tally.summary()


def _place(report: Report) -> str:
    return report.path or STDIN


def _is_one_of(output: str, drafts: Sequence[Path]) -> bool:
    real = os.path.realpath(output)
    return any(os.path.realpath(draft) == real for draft in drafts)


def _save(path: str, output: str) -> None:
    with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write(output)
