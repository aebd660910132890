"""Standard input, output and error: the only place that writes."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TextIO

PROGRAM = "followup-lint"


def error(message: str) -> None:
    """Say on standard error, in one line, why something could not be done."""
    _say("error", message)


def warning(message: str) -> None:
    """Say on standard error, in one line, what is probably a mistake."""
    _say("warning", message)


def aside(text: str) -> None:
    """Write on standard error what helps and is no part of the output."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)


def write(text: str) -> None:
    """Write ``text`` and a line end to standard output.

    A reader that left early (``| head``) is no error: the run goes on unseen, so that its exit status is true.

    Raises:
        OSError: It could not be written, though there is somebody to read it.
    """
    if sys.stdout is not None:
        _send(partial(sys.stdout.write, text + "\n"))


def read_input() -> bytes:
    """What standard input holds, up to one byte more than is ever read from a file."""
    from followup_lint.reading import LARGEST

    if sys.stdin is None:
        return b""
    return sys.stdin.buffer.read(LARGEST + 1)


def is_input_typed() -> bool:
    """Whether a person would have to type what standard input is to hold."""
    return sys.stdin is not None and sys.stdin.isatty()


def wants_colour(stream: TextIO | None, environment: Mapping[str, str]) -> bool:
    """Whether ``stream`` gets colours: a terminal does; NO_COLOR, then FORCE_COLOR, settle it otherwise."""
    if stream is None or environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return stream.isatty() and environment.get("TERM") != "dumb"


def never_fail_to_encode() -> None:
    r"""Let characters that a stream cannot encode come out as ``\u2026``; a lone surrogate breaks UTF-8 too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush() -> None:
    """Send on what was written.

    Raises:
        OSError: It could not be written, though there is somebody to read it.
    """
    if sys.stdout is not None:
        _send(sys.stdout.flush)


def abandon_output() -> None:
    """Give standard output up, so that the interpreter does not fail on it once more when it ends."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _send(send: Callable[[], object]) -> None:
    try:
        send()
    except BrokenPipeError:
        abandon_output()
    except OSError:
        abandon_output()
        raise


def _say(level: str, message: str) -> None:
    from followup_lint.formats.escape import visible

    if sys.stderr is not None:
        print(f"{PROGRAM}: {level}: {visible(message)}", file=sys.stderr)
