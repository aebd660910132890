"""Sign with your name.

The reader met six people this week; the name is how they know which one you are.
"""

import re
from collections.abc import Iterator

from followup_lint.checks.places import at_signature_end
from followup_lint.model import Email, Hit, NoOptions, Severity, check
from followup_lint.parsing.names import is_name
from followup_lint.parsing.placeholders import PLACEHOLDER, names_person

_INITIALS = re.compile(r"^[\W_]{0,4}(?:[A-Za-z]\.?[ ]?){1,3}(?=$|[,|(]|\s[-–—])", re.MULTILINE)
_THIS_IS = re.compile(
    r"(?:\b(?:[Tt]his is|THIS IS|its|it is|[Ii]t['’]s|[Mm]y name is|[Mm]y name['’]s|I am|I['’]m|[Yy]our candidate,?|[Ff]rom|[Yy]ours,"
    r"|[Ll]ove,|-)) (?P<name>(?:(?<=this is )[a-z]|[A-Z])[\w’'-]+(?: [A-Z][\w’'.-]+){0,2})"
    r"|(?P<here>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) here\b"
)


@check(
    code="FL110",
    name="missing-name",
    severity=Severity.WARNING,
    summary="No name signs the draft.",
    help="Sign with your first and last name.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. I look forward to next steps.\n\nBest,\n555-0100⟦⟧\n",
    good="Dear Ana,\n\nThank you for today. I look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
)
def missing_name(email: Email, options: NoOptions) -> Iterator[Hit]:
    if email.name is None and not _signs_otherwise(email):
        yield Hit(at_signature_end(email), "No name of a person signs the draft.")


def _signs_otherwise(email: Email) -> bool:
    """Whether initials, a placeholder for a person, or "This is Robbie" in the close signs."""
    for zone in email.signature:
        if any(names_person(match.group()) for match in PLACEHOLDER.finditer(zone.text)):
            return True
        if any(_is_initials(match.group()) for match in _INITIALS.finditer(zone.text)):
            return True
    ends = [zone for zone in (email.closing, *email.postscript, *email.body[-1:], email.opening) if zone is not None]
    for zone in ends[:3]:
        for match in _THIS_IS.finditer(zone.text):
            if is_name(match["name"] or match["here"], most=3, lower=True):
                return True
    return any(_ends_in_name(zone.text) for zone in ends[:1])


def _ends_in_name(text: str) -> bool:
    """Whether a name stands behind the last sentence ("… on Friday. Lesedi Mokoena, Grade 12")."""
    last = re.split(r"[.!?]\s+", text[-200:])[-1]
    return len(last) < len(text) and len(last.split()) <= 8 and last[-1:] not in ".!?" and is_name(re.split(r"[,|(–—]", last)[0].strip(), most=3)


def _is_initials(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return 1 <= len(letters) <= 3 and (text.strip("-–— .").isupper() or "." in text or len(letters) == 1)
