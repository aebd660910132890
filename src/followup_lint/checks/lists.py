"""What stands over and in the lists of a draft."""

import re
from collections.abc import Iterator

from followup_lint.model import Email, Zone
from followup_lint.parsing.placeholders import PLACEHOLDER

_ANNOUNCES = re.compile(
    r"\b(?:here|below|following|follows?|points?|list|notes?|summary|recap|answers?|needs?|would like to|i would|set (?:out|down)"
    r"|go at it|you (?:said|asked|told|named|mentioned|listed|need|want)|things|against)\b",
    re.IGNORECASE,
)


def has_placeholder(bullet: Zone) -> bool:
    """Whether a placeholder stands in ``bullet``: it will be filled in, so it speaks for the bullet."""
    return any(mark in bullet.prose for mark in "{[<«*%$_XI") and PLACEHOLDER.search(bullet.prose) is not None


def lead_ins(email: Email) -> Iterator[str]:
    """The last sentence of prose over each list, and the one before it where that is a heading or a few words."""
    for place, zone in enumerate(email.zones):
        if zone.name != "bullets" or not place or email.zones[place - 1].name not in ("opening", "body", "postscript", "greeting"):
            continue
        sentences = email.zones[place - 1].sentences
        yield from (s for s in sentences[-1:] if _leads_in(s))
        if sentences and len(sentences[-1].split()) <= 5:
            yield from (s for s in sentences[-2:-1] if _leads_in(s))


def _leads_in(sentence: str) -> bool:
    """Whether ``sentence`` announces a list: it is left open, or says that something follows."""
    return not sentence.rstrip("\"'”’*_)").endswith((".", "!", "?")) or _ANNOUNCES.search(sentence) is not None
