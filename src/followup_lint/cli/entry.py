"""From argv to the exit status: choose the command, and let nothing end in a traceback."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from followup_lint.cli import streams
from followup_lint.cli.arguments import COMMANDS, parser
from followup_lint.cli.status import FAILED, NOTHING


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``followup-lint`` with ``argv``, that of the process without it, and return the exit status."""
    streams.never_fail_to_encode()
    words = list(sys.argv[1:] if argv is None else argv)
    if words and not words[0].startswith("-") and words[0] not in COMMANDS:
        streams.error(f'unknown command "{words[0]}"{_meant(words[0])}')
        return FAILED
    top = parser()
    try:
        arguments = top.parse_args(words)
    except SystemExit as stop:
        return _flushed(stop.code if isinstance(stop.code, int) else NOTHING)
    if arguments.command is None:
        streams.aside(top.format_help().rstrip())
        return FAILED
    return _flushed(_run(arguments))


def _run(arguments: Namespace) -> int:
    command = import_module(f"followup_lint.cli.{arguments.command}")
    try:
        return int(command.run(arguments))
    except KeyboardInterrupt:
        streams.error("interrupted")
    except Exception as error:
        streams.error(_told(error))
    return FAILED


def _told(error: Exception) -> str:
    """What to tell of an error: of the user's mistakes what was wrong, of ours what it was."""
    from followup_lint.model import ConfigError, ReadError

    if isinstance(error, (ConfigError, ReadError)):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'the output'}: {error.strerror.lower()}"
    return f"internal error, please report it: {type(error).__name__}: {error}"


def _flushed(status: int) -> int:
    """``status``, once everything is written."""
    try:
        streams.flush()
    except OSError as error:
        streams.error(_told(error))
        return FAILED
    return status


def _meant(word: str) -> str:
    """What was meant by a word that is no command: perhaps a file, perhaps a command misspelled."""
    import os

    from followup_lint.engine.suggestion import did_you_mean

    return f"; did you mean followup-lint check {word}?" if os.path.exists(word) else did_you_mean(word, COMMANDS)
