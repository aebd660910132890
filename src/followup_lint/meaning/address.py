"""Whom a greeting names, and whether a first sentence calls somebody by name."""

from __future__ import annotations

import re

from followup_lint.meaning.plain import plain
from followup_lint.parsing.names import TITLES, is_name, is_title
from followup_lint.parsing.placeholders import PLACEHOLDER, names_person

_GENERIC = re.compile(
    r"to whom(?:soever|ever)?(?: (?:it|this))?(?: may)? concerns?|"
    r"(?:dear|respected|hello|hi|greetings|good (?:morning|afternoon|evening|day)|esteemed|to the|attn:?|the|hey|attention:?|most|dearest|,|\s)*"
    r"(?:sirs?|sir ?/ ?ma|madams?|ma'?a?m|ma|mesdames|gentlemen|ladies and gentlemen|sir ?(?:/|or|and|,)? ?(?:/ ?)?madam|madam ?(?:/"
    r"|or|and|,)? ?(?:/ ?)?sir|sirs? (?:or|and|/) (?:madams?|mesdames)"
    r"|(?:the )?(?:(?:senior |lead |head |chief |technical |corporate )?(?:hiring|recruiting|recruitment|recruiter"
    r"|talent(?: acquisition)?|hr|h\.r\.|human resources?|personnel|people|staffing|selection|interviewing)(?: (?:& |and )?(?:hr"
    r"|recruitment|selection|acquisition|operations|services))?(?: (?:manager|officer|department|dept\.?|lead|leader|coordinator"
    r"|representative|rep|specialist|partner|personnel|professional|authority|contact|agent|executive|office|associate|person|staff"
    r"|head|supervisor|official|sir|madam|director|desk))+"
    r"|recruiters?|recruitment|interviewer|hr|h\.r\.|human resources|hiring|employer|company|sir or madam|prospective employer"
    r"|potential employer|concerned (?:authority|person|sir|officer)|reader|manager/sir|hiring authority|whoever|friend"
    r"|(?:talent acquisition|recruitment|hr|hiring) team lead|someone|person in charge|contact|manager|sir ji|respected sir"
    r"|organi[sz]ation|future employer|hirer))"
    r"(?:(?: ?/ ?| or | and |, | )(?:hiring manager|recruiter|hr|hr manager|sir|madam|recruitment team|ma'?am|whom it may concern|to whom it may concern))?"
    r"|(?:hi+|hello|hey|hiya|heya|howdy|yo|greetings(?: of the day)?|salutations|hallo|hola|bonjour|ciao|namaste|namaskar|salaam|shalom|aloha|g'day"
    r"|good (?:morning|afternoon|evening|day)|(?:a )?very good (?:morning|afternoon|evening|day)|morning|afternoon|evening"
    r"|good day to you|greetings to you|dear|respected|kia ora|jambo|hej|servus|moin|selam|merhaba)(?: (?:there|again|to you|hi|sir"
    r"|you|from [\w ,]+|and (?:welcome|happy \w+|good \w+)))*"
)


def names_somebody(greeting: str) -> bool:
    """Whether ``greeting`` names a person, an office that one person holds, or a group of people met."""
    if PLACEHOLDER.search(greeting):
        return True
    text = plain(greeting).strip(" ,.:;!?-*_")
    text = re.sub(r"[!,.]+(?=\s|$)", "", text).strip(" -")
    return _GENERIC.fullmatch(text) is None and not text.startswith("to whom")


_CALLED = re.compile(
    r"(?:\b(?:[Tt]hank(?:s| you| u|-you)|THANKS?)(?: (?:so|very|ever so) much| again| a (?:million|lot|bunch)| kindly| both)?,?|,"
    r"|^)\s*(?P<name>[^\W\d_][\w.'’-]*(?: (?:and |& )?[^\W\d_][\w.'’-]*){0,4})(?=\s*(?:[,!?–—]|\.(?:\s|$)|\s-\s|\sfor\b))"
)
_LOWER = re.compile(r"(?:ta|thanks|thank you|cheers|thx)\b[^,.!?]{0,60}(?:, (?P<name>[^\W\d_]{3,14}),|, (?P<last>[^\W\d_]{3,14})[.!])")
_LEADING_PLACEHOLDER = re.compile(
    r"(?:thank(?:s| you)(?: so much| again| very much| kindly)?,? ?|, ?|^)(?P<name>\[[^\]\n]{1,40}\]|\{\{?[^{}\n]{1,60}\}?\}"
    r"|\*\|[^|\n]{1,40}\|\*|%\w+%|<[^<>\n]{1,40}>|\$\w+)\s*[,!.-]",
    re.IGNORECASE,
)


def calls_by_name(sentence: str) -> bool:
    """Whether ``sentence`` calls the reader by name ("Thank you, Ms. Albright, for…", "Thanks Dana!")."""
    leading = _LEADING_PLACEHOLDER.search(sentence)
    if leading and names_person(leading["name"]):
        return True
    if sentence.islower() and (called := _LOWER.match(sentence)) and is_name(called["name"], most=1, lower=True):
        return True
    for match in _CALLED.finditer(sentence[:600]):
        tokens = match["name"].split()
        before = sentence[: match.start("name")].rstrip(" ,")
        has_title = bool(tokens) and is_title(tokens[0])
        rest = [t for t in tokens if not is_title(t)] if has_title else tokens
        if match["name"].endswith(("'s", "’s")):
            continue
        if has_title and not rest and tokens[0].rstrip(".").casefold() in TITLES - {"mr", "mrs", "ms", "dr"}:
            return True
        if has_title and rest and is_name(" ".join(rest).rstrip("."), most=3):
            return True
        if not has_title and len(tokens) <= 3 and is_name(match["name"].replace(" and ", " ").replace(" & ", " "), most=3) and _may_call(before, sentence, match):
            return True
    return False


def _may_call(before: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether a bare name between marks is a call rather than a place or part of a list ("Toledo, Ohio,")."""
    last = before.split()[-1] if before.split() else ""
    if re.search(r"\bthank(?:s| you| u|-you)(?: (?:so|very|ever so) much| again| kindly| a (?:lot|million|bunch))?$", before, re.IGNORECASE):
        return True
    if not last:
        return False
    closes = sentence[match.end() :].lstrip()[:1] in ("!", ".", "?", "")
    return last[0].islower() and re.search(r"thank|thanks|appreciat|grateful|pleasure|great|good|lovely|nice", before, re.IGNORECASE) is not None and (closes or re.match(r"\s*,", sentence[match.end() :]) is not None)
