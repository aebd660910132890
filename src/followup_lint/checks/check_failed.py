"""A check that breaks must not pass for a clean bill.

When a check raises, the runner reports it as this rule, names the check and runs the others. It cannot be ignored.
"""

from collections.abc import Iterator

from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL001",
    name="check-failed",
    severity=Severity.ERROR,
    summary="A check raised instead of judging.",
    help="Report it to whoever wrote the check, with the draft if you may; the other findings stand.",
    rationale=__doc__,
    bad="",
    good="",
    any_language=True,
)
def check_failed(email: Email, options: NoOptions) -> Iterator[Hit]:
    """Yields nothing: the runner makes these findings."""
    yield from ()
