"""The checks there are: the built-in ones, and those handed in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from followup_lint.checks import CHECKS
from followup_lint.engine.suggestion import did_you_mean
from followup_lint.model import Check, ConfigError

# Rules of the specification that later releases judge: configurations may name them, and nothing runs.
RESERVED: dict[str, str] = {}

_CODE = re.compile(r"[A-Z]{2,10}\d{3,4}")


@dataclass(frozen=True)
class Catalogue:
    """Checks by code and name; read, never written.

    Attributes:
        checks: The checks, in code order.
    """

    checks: tuple[Check, ...]

    @classmethod
    def of(cls, extra: Iterable[Check] = ()) -> Catalogue:
        """The built-in checks and ``extra``.

        Raises:
            ConfigError: Two checks share a code or name, or ``extra`` holds something that is no check.
        """
        more = tuple(extra)
        for check in more:
            if not isinstance(check, Check):
                raise ConfigError(f"{check!r} is no check: decorate it with followup_lint.check")
            if not _CODE.fullmatch(check.code):
                raise ConfigError(f'"{check.code}" is no code: capitals and three or four digits, such as ACME101')
        checks = sorted((*CHECKS, *more), key=lambda check: check.code)
        seen: set[str] = set()
        for check in checks:
            for key in (check.code, check.name):
                if key in seen:
                    raise ConfigError(f'two checks are called "{key}"')
                seen.add(key)
        return cls(tuple(checks))

    def named(self, rule: str) -> tuple[Check, ...]:
        """The checks that ``rule`` means: one by code or name, several by prefix, none where it is unknown."""
        key = rule.strip()
        exact = self._by_key.get(key) or self._by_key.get(key.upper()) or self._by_key.get(key.lower())
        if exact:
            return (exact,)
        if not re.fullmatch(r"[A-Za-z]{2,10}\d{0,3}", key):
            return ()
        return tuple(check for check in self.checks if check.code.startswith(key.upper()))

    def require(self, rule: str) -> tuple[Check, ...]:
        """The checks that ``rule`` means.

        Raises:
            ConfigError: It means none; the message names the nearest known rule.
        """
        found = self.named(rule)
        if not found:
            raise ConfigError(f'unknown rule "{rule}"{self.nearest(rule)}')
        return found

    def nearest(self, rule: str) -> str:
        """The end of a message that names the known rule nearest to ``rule``, or an empty string."""
        return did_you_mean(rule, self._by_key)

    @cached_property
    def _by_key(self) -> dict[str, Check]:
        return {key: check for check in self.checks for key in (check.code, check.name)}
