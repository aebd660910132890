"""``followup-lint parse``: how a draft is read."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from followup_lint.cli import streams
from followup_lint.cli.judging import INPUT, read_input
from followup_lint.cli.status import FAILED, NOTHING
from followup_lint.formats import zones
from followup_lint.parsing import parse
from followup_lint.reading import read


def run(arguments: Namespace) -> int:
    """Show the zones of the draft that ``arguments`` name, and return the exit status."""
    if arguments.path is None and streams.is_input_typed():
        streams.aside(arguments.usage)
        streams.error("name a file, or - for standard input")
        return FAILED
    if arguments.path in (None, INPUT):
        draft = read_input(arguments.stdin_filename)
    else:
        draft = read(arguments.path)
    streams.write(zones.render(parse(draft.text), colour=streams.wants_colour(sys.stdout, os.environ)))
    return NOTHING
