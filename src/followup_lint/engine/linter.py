"""lint(text) and Linter: parse, judge, report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from followup_lint.engine.catalogue import Catalogue
from followup_lint.engine.config import Config
from followup_lint.engine.report import Report
from followup_lint.engine.runner import run
from followup_lint.engine.selection import Configured, configure
from followup_lint.model import Check, Context, Draft
from followup_lint.parsing import parse


class Linter:
    """The same judgement for many drafts, set up once; immutable, and safe to share between threads.

    Args:
        config: The settings; the defaults of ``Config`` without it.
        checks: Checks of your own besides the built-in ones.

    Raises:
        ConfigError: A rule, option or value is unknown, or nothing is left to run.

    Example:
        >>> linter = Linter(Config(select=("FL1",)))
        >>> [finding.code for finding in linter.lint("Thank you.").findings][:2]
        ['FL101', 'FL108']
    """

    __slots__ = ("_checks", "_config", "_configured")

    def __init__(self, config: Config | None = None, checks: Iterable[Check] = ()) -> None:
        self._config = config or Config()
        self._checks = tuple(checks)
        self._configured = configure(Catalogue.of(self._checks), self._config)

    @property
    def config(self) -> Config:
        """The settings."""
        return self._config

    @property
    def running(self) -> tuple[Configured, ...]:
        """The checks that run, with their options and severities, in code order."""
        return self._configured

    def lint(self, draft: str | Draft) -> Report:
        """Judge one draft, by the profile of the configuration.

        Raises:
            TypeError: ``draft`` is neither a str nor a Draft.
        """
        text, context, path = _opened(draft, self._config.profile)
        email = parse(text)
        return Report(run(self._configured, email, context), email, profile=self._config.profile, path=path)

    def __reduce__(self) -> tuple[Any, ...]:
        return Linter, (self._config, self._checks)

    def __repr__(self) -> str:
        return f"Linter({self._config!r})"


def lint(
    text: str | Draft,
    *,
    profile: str | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    config: Config | None = None,
    checks: Iterable[Check] = (),
) -> Report:
    """Judge one draft. Pure: the same input gives the same report; nothing is read, written, sent or printed.

    Args:
        text: The draft.
        profile: ``email``, ``template`` or ``card``; without it that of ``config``, and without both a Draft's own.
        select: Rules that run, by code, name or prefix, in place of the profile's.
        ignore: Rules that do not run.
        options: Rule to options.
        config: Settings that the keywords above override.
        checks: Checks of your own besides the built-in ones.

    Returns:
        The report; any text at all has one.

    Raises:
        TypeError: ``text`` is neither a str nor a Draft.
        ConfigError: A profile, rule or option is unknown, or ``select`` is empty.

    Example:
        >>> for finding in lint("Hi Ana,\\n\\nThanks for today!\\n\\nSam 555-0100", select=["FL1"]).findings:
        ...     print(finding.code, finding.name)
        FL105 missing-bullets
        FL108 missing-next-steps
    """
    base = config or Config()
    if profile is None and isinstance(text, Draft) and config is None:
        profile = text.profile
    changes: dict[str, Any] = {}
    if profile is not None:
        changes["profile"] = profile
    if select is not None:
        changes["select"] = _as_rules(select)
    if ignore is not None:
        changes["ignore"] = _as_rules(ignore)
    if options is not None:
        changes["options"] = {**base.options, **options}
    if not changes and not checks and config is None:
        return _default_linter().lint(text)
    return Linter(replace(base, **changes), checks).lint(text)


@lru_cache(maxsize=1)
def _default_linter() -> Linter:
    return Linter()


def _as_rules(rules: Iterable[str]) -> tuple[str, ...] | str:
    return rules if isinstance(rules, str) else tuple(rules)


def _opened(draft: str | Draft, profile: str) -> tuple[str, Context, str | None]:
    if isinstance(draft, Draft):
        context = Context(to=draft.to, date=draft.date, profile=profile)
        return draft.text, context, str(draft.path) if draft.path is not None else None
    if isinstance(draft, str):
        return draft, Context(profile=profile), None
    raise TypeError(f"a draft is a str or a Draft, not {type(draft).__name__}")
