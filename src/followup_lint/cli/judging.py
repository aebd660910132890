"""Drafts to reports, with a Linter for each profile that turns up."""

from __future__ import annotations

import warnings
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from followup_lint.cli import streams
from followup_lint.engine.config import Config
from followup_lint.engine.linter import Linter
from followup_lint.engine.report import Report
from followup_lint.model import ConfigError, Draft, ReadError
from followup_lint.parsing import parse
from followup_lint.reading import read

INPUT = "-"
"""What stands for standard input on the command line."""
STDIN = "<stdin>"
"""What stands for it in what is told."""


class Judge:
    """Judges drafts as the command line asks, each by its own profile unless one was given.

    Raises:
        ConfigError: An option names something unknown.
    """

    def __init__(self, arguments: Namespace) -> None:
        self._profile: str | None = arguments.profile
        self._config = Config(
            profile=arguments.profile or "email",
            select=_rules(arguments.select),
            extend_select=_rules(arguments.extend_select) or (),
            ignore=_rules(arguments.ignore) or (),
        )
        self._stdin_name: str | None = arguments.stdin_filename
        self._warned: set[str] = set()
        self._linters = {self._config.profile: self._linter(self._config)}

    def reports(self, paths: Sequence[Path], errors: Mapping[str, ReadError], *, has_input: bool) -> Iterator[Report]:
        """One report for every draft, and one with ``.error`` for everything that could not be judged."""
        for wanted, error in errors.items():
            yield self._unread(str(error), wanted)
        if has_input:
            yield self._judged(self._stdin_name, lambda: read_input(self._stdin_name))
        for path in paths:
            yield self._judged(str(path), partial(read, path))

    def _judged(self, path: str | None, open_draft: Callable[[], Draft]) -> Report:
        try:
            return self._report(open_draft())
        except ReadError as error:
            return self._unread(str(error), path)
        except ConfigError as error:
            return self._unread(f"{path or STDIN}: {error}", path)
        except Exception as error:
            return self._unread(f"{path or STDIN}: internal error, please report it: {type(error).__name__}: {error}", path)

    def _report(self, draft: Draft) -> Report:
        profile = self._profile or draft.profile
        if profile not in self._linters:
            self._linters[profile] = self._linter(replace(self._config, profile=profile))
        return self._linters[profile].lint(draft)

    def _unread(self, reason: str, path: str | None) -> Report:
        return Report((), parse(""), profile=self._config.profile, path=path, error=reason)

    def _linter(self, config: Config) -> Linter:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            linter = Linter(config)
        for message in (str(warning.message) for warning in caught):
            if message not in self._warned:
                self._warned.add(message)
                streams.warning(message)
        return linter


def read_input(name: str | None) -> Draft:
    """The draft on standard input; ``name`` is the file that it stands for, if any.

    Raises:
        ReadError: It cannot be read.
    """
    draft = read(streams.read_input(), name=name or STDIN)
    return draft if name else replace(draft, path=None)


def _rules(given: list[str] | None) -> tuple[str, ...] | None:
    """The rules of an option that may stand several times, each with several rules between commas."""
    if given is None:
        return None
    return tuple(rule.strip() for words in given for rule in words.split(",") if rule.strip())
