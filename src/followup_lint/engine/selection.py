"""Which checks run, and with what: the profile, then select and ignore, the longer name winning."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from followup_lint.engine.catalogue import Catalogue
from followup_lint.engine.config import Config
from followup_lint.engine.profiles import PROFILES
from followup_lint.engine.suggestion import did_you_mean
from followup_lint.model import Check, ConfigError, Severity

ALWAYS = frozenset({"FL001"})
"""Codes that cannot be ignored."""
_EXACT = 99


@dataclass(frozen=True)
class Configured:
    """A check with its options and severity."""

    check: Check
    options: Any
    severity: Severity


def configure(catalogue: Catalogue, config: Config) -> tuple[Configured, ...]:
    """The checks that run under ``config``, in code order.

    Raises:
        ConfigError: A rule, option or value is unknown, or nothing is left to run.
    """
    wanted = _strengths(catalogue, (*(config.select or ()), *config.extend_select))
    unwanted = _ignored(catalogue, config.ignore)
    off = PROFILES[config.profile].off
    options = _options(catalogue, config)
    severities = {check.code: level for rule, level in config.severity.items() for check in catalogue.require(rule)}
    running = []
    for check in catalogue.checks:
        strength = wanted.get(check.code, 0)
        if config.select is None and check.code not in off:
            strength = max(strength, 1)
        if check.code in off and strength < _EXACT:
            strength = 0
        if check.code in ALWAYS or strength > unwanted.get(check.code, 0):
            running.append(Configured(check, options[check.code], Severity(severities.get(check.code, check.severity))))
    if all(c.check.code in ALWAYS for c in running):
        raise ConfigError("no rule is left to run")
    return tuple(running)


def _strengths(catalogue: Catalogue, rules: tuple[str, ...]) -> dict[str, int]:
    """How specifically each code is named: by the length of a prefix, or exactly."""
    strengths: dict[str, int] = {}
    for rule in rules:
        for check in catalogue.require(rule):
            strengths[check.code] = max(strengths.get(check.code, 0), _strength(check, rule))
    return strengths


def _strength(check: Check, rule: str) -> int:
    return _EXACT if rule.strip().casefold() in (check.code.casefold(), check.name) else 1 + len(rule.strip())


def _ignored(catalogue: Catalogue, rules: tuple[str, ...]) -> dict[str, int]:
    strengths: dict[str, int] = {}
    for rule in rules:
        checks = catalogue.named(rule)
        if not checks:
            warnings.warn(f'unknown rule "{rule}" in ignore{catalogue.nearest(rule)}', stacklevel=2)
        for check in checks:
            strengths[check.code] = max(strengths.get(check.code, 0), _strength(check, rule))
    return strengths


def _options(catalogue: Catalogue, config: Config) -> dict[str, Any]:
    """The options of every check: its own defaults, the profile's, then the configuration's."""
    given: dict[str, dict[str, Any]] = {code: dict(values) for code, values in PROFILES[config.profile].options.items()}
    for rule, values in config.options.items():
        found = catalogue.require(rule)
        if len(found) > 1:
            raise ConfigError(f'options are set for one rule: "{rule}" means {len(found)} rules')
        given.setdefault(found[0].code, {}).update(_in_snake_case(found[0], values))
    return {check.code: check.options(**given.get(check.code, {})) for check in catalogue.checks}


def _in_snake_case(check: Check, values: Mapping[str, Any]) -> dict[str, Any]:
    known = {f.name: f for f in fields(check.options)}
    checked: dict[str, Any] = {}
    for name, value in values.items():
        key = name.replace("-", "_")
        if key not in known:
            raise ConfigError(f'unknown option "{name}" of {check.name}{did_you_mean(key, known)}')
        checked[key] = _checked(check, name, value, known[key].default)
    return checked


def _checked(check: Check, name: str, value: Any, default: Any) -> Any:
    """``value``, if it is of the default's type and, a number, not below zero."""
    is_number = isinstance(default, (int, float)) and not isinstance(default, bool)
    fits = isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0 if is_number else isinstance(value, type(default))
    if is_number and isinstance(default, int) and isinstance(value, float):
        fits = False
    if not fits:
        kind = "a number from 0 up" if isinstance(default, float) else "a whole number from 0 up" if is_number else type(default).__name__
        raise ConfigError(f"option {name} of {check.name} takes {kind}, not {value!r}")
    return value
