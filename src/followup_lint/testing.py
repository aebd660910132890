"""The harness of our own rules: a check's two examples are its first tests.

``⟦`` and ``⟧`` mark what a check must flag, to the character; ``⟦⟧`` marks a place where something is missing.
"""

from __future__ import annotations

import re

from followup_lint.engine.config import Config
from followup_lint.engine.linter import Linter
from followup_lint.model import Check, Span

_MARK = re.compile("[⟦⟧]")


def unmarked(marked: str) -> tuple[str, list[Span]]:
    """The draft without its marks, and the spans that they marked, in order.

    Raises:
        ValueError: The marks do not pair.

    Example:
        >>> unmarked("Hi ⟦there⟧!")
        ('Hi there!', [Span(start=3, end=8)])
    """
    offsets = [match.start() - place for place, match in enumerate(_MARK.finditer(marked))]
    if [match.group() for match in _MARK.finditer(marked)] != ["⟦", "⟧"] * (len(offsets) // 2):
        raise ValueError("the marks ⟦ and ⟧ do not pair")
    return _MARK.sub("", marked), [Span(*pair) for pair in zip(offsets[::2], offsets[1::2], strict=True)]


def spans_found(check: Check, draft: str) -> list[Span]:
    """Where ``check``, alone and with its default options, flags ``draft``, in order.

    Example:
        >>> from followup_lint.checks import CHECKS
        >>> spans_found(CHECKS[2], "Thank you for today.")
        [Span(start=0, end=0)]
    """
    extra = () if any(check is known for known in _built_in()) else (check,)
    linter = Linter(Config(profile=check.example_profile, select=(check.code,)), checks=extra)
    return [finding.span for finding in linter.lint(draft).findings if finding.code == check.code]


def assert_examples(check: Check) -> None:
    """Fail unless ``check`` flags exactly what is marked in its bad example, and nothing in its good one.

    Raises:
        AssertionError: It flags something else; the message shows what.
    """
    draft, wanted = unmarked(check.bad)
    found = spans_found(check, draft)
    assert found == wanted, f"{check.name} marks {[draft[s.start : s.end] for s in found]} in its bad example, not {[draft[s.start : s.end] for s in wanted]}"
    assert spans_found(check, check.good) == [], f"{check.name} flags its good example"


def _built_in() -> tuple[Check, ...]:
    from followup_lint.checks import CHECKS

    return CHECKS
