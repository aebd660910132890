"""The settings of a run, checked against the catalogue when a Linter is set up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from followup_lint.engine.profiles import PROFILES
from followup_lint.engine.suggestion import did_you_mean
from followup_lint.model import ConfigError, Severity


@dataclass(frozen=True)
class Config:
    """Which rules run, how, and how grave their findings are.

    Rules are named by code (``FL108``), name (``missing-next-steps``) or prefix (``FL1``).

    Attributes:
        profile: ``email``, ``template`` or ``card``.
        select: The rules that run, in place of all of the profile's; None for those.
        extend_select: Rules that run besides.
        ignore: Rules that do not run.
        severity: Rule to severity, in place of the rule's own.
        options: Rule to options, in snake_case or kebab-case.

    Raises:
        ConfigError: The profile is unknown, a severity is none, or ``select`` is empty.

    Example:
        >>> Config(ignore=("missing-bullets",), options={"long-body": {"max_words": 150}}).profile
        'email'
    """

    profile: str = "email"
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity | str] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.profile not in PROFILES:
            raise ConfigError(f'unknown profile "{self.profile}"{did_you_mean(str(self.profile), PROFILES)}')
        if self.select is not None and not self.select:
            raise ConfigError("select is empty: no rule would run")
        for name in ("select", "extend_select", "ignore"):
            value = getattr(self, name)
            if isinstance(value, str):
                raise ConfigError(f'{name} is a list of rules, not the text "{value}"')
            if value is not None:
                object.__setattr__(self, name, tuple(value))
        object.__setattr__(self, "severity", {rule: as_severity(level) for rule, level in self.severity.items()})


def as_severity(level: Severity | str) -> Severity:
    """``level`` as a Severity.

    Raises:
        ConfigError: It names none.
    """
    try:
        return Severity(level)
    except ValueError:
        levels = [severity.value for severity in Severity]
        raise ConfigError(f'unknown severity "{level}"{did_you_mean(str(level), levels)} (error, warning or info)') from None
