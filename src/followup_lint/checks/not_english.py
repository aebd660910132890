"""These rules know English alone.

In another language most of them would guess, and a guess is worse than silence; so only those that count and
measure run.
"""

from collections.abc import Iterator

from followup_lint.language.common_words import is_english
from followup_lint.model import Email, Hit, NoOptions, Severity, Span, check


@check(
    code="FL003",
    name="not-english",
    severity=Severity.INFO,
    summary="The draft does not seem to be in English.",
    help="Lint an English draft, or take the findings as what could be judged without knowing the language.",
    rationale=__doc__,
    bad=(
        "⟦⟧Liebe Frau Sommer,\n\nvielen Dank für das freundliche Gespräch gestern. Ihre Werkstatt hat mir sehr gefallen, und gerne möchte"
        " ich dort anfangen, sobald Sie mich brauchen.\n\nMit freundlichen Grüßen\nJonas Weber\n0221 4710 388\n"
    ),
    good="Dear Ms. Sommer,\n\nThank you for yesterday. I look forward to next steps.\n\nBest,\nJonas Weber\n0221 4710 388\n",
    any_language=True,
)
def not_english(email: Email, options: NoOptions) -> Iterator[Hit]:
    if not is_english(email):
        yield Hit(Span(0, 0), "The draft does not seem to be in English; only the rules that need no English were run.")
