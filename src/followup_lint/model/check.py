"""The contract of every check: what stands with the function that judges."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import date as Date
from inspect import signature
from typing import Any, cast

from followup_lint.model.email import Email
from followup_lint.model.finding import Hit, Severity


@dataclass(frozen=True)
class NoOptions:
    """The options of a check that has none."""


@dataclass(frozen=True)
class Context:
    """What a check may know besides the draft itself.

    Attributes:
        interview: The facts of the interview, or None.
        to: The recipients.
        date: The day on which the draft is to be sent, or None.
        profile: ``email``, ``template`` or ``card``.
    """

    interview: Any = None
    to: tuple[str, ...] = ()
    date: Date | None = None
    profile: str = "email"


Find = Callable[[Email, Any, Context], Iterator[Hit]]


@dataclass(frozen=True)
class Check:
    """One rule and the function that judges it.

    Attributes:
        code: Such as ``FL107``.
        name: Such as ``long-bullet``; it says the fault.
        severity: The default severity.
        summary: The rule in one sentence.
        help: What to do about a finding.
        rationale: Why the rule is there.
        options: The dataclass of its options.
        bad: A draft that it flags, the marked text between ``⟦`` and ``⟧``.
        good: The draft mended.
        find: The function that judges.
        any_language: Whether it also judges drafts that are not in English.
        example_profile: The profile in which the examples hold.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    help: str
    rationale: str
    options: type[Any]
    bad: str
    good: str
    find: Find
    any_language: bool = False
    example_profile: str = "email"

    @property
    def option_fields(self) -> tuple[Field[Any], ...]:
        return fields(self.options)


def option(default: Any, *, help: str) -> Any:
    """A field of a check's options class: its default, and what it sets (with the unit)."""
    return field(default=default, metadata={"help": help})


def option_default(field: Field[Any]) -> Any:
    """The default of an option; None where it has none."""
    return None if field.default is MISSING else field.default


def check(
    *,
    code: str,
    name: str,
    severity: Severity,
    summary: str,
    help: str,
    rationale: str | None,
    bad: str,
    good: str,
    options: type[Any] = NoOptions,
    any_language: bool = False,
    example_profile: str = "email",
) -> Callable[[Callable[..., Iterator[Hit]]], Check]:
    """Turn a function ``(email, options)`` or ``(email, options, context)`` that yields Hits into a Check.

    Nothing is registered: hand the Check to ``lint(text, checks=[…])`` or list it in a plug-in.

    Raises:
        TypeError: The function takes neither two nor three arguments.
    """

    def decorate(function: Callable[..., Iterator[Hit]]) -> Check:
        return Check(
            code=code,
            name=name,
            severity=severity,
            summary=summary,
            help=help,
            rationale=(rationale or "").strip(),
            options=options,
            bad=bad,
            good=good,
            find=_with_context(function),
            any_language=any_language,
            example_profile=example_profile,
        )

    return decorate


def _with_context(function: Callable[..., Iterator[Hit]]) -> Find:
    arity = len(signature(function).parameters)
    if arity == 3:
        return cast(Find, function)
    if arity == 2:
        return lambda email, options, _context: function(email, options)
    raise TypeError(f"{function.__name__} takes {arity} arguments; a check takes (email, options) or (email, options, context)")
