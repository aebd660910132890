"""Numbers that can be called: whether one stands in a text is told by how it is written and what stands before it.

Templates and examples use numbers that no plan assigns, so validity cannot be asked for; ``phonenumbers`` gives the E.164
form of those that name their country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_lint.model import Phone, Span

_SEPARATORS = r"[ \t\u00a0\u2007\u202f().\-\u2010-\u2013\u2212/·•|]"
_DIGITS = re.compile(
    rf"(?<![\w.,$£€¥%/])(?<!\w#)(?<!#)(?<!\w[-/])(?:\+[ \t]?)?\(?\+?\d(?:{_SEPARATORS}{{0,4}}\d){{6,17}}(?![\w%])(?!{_SEPARATORS}?\d)"
    r"(?:,?[ \t]*(?:ext\.?|extension|x|#)[ \t]*\d{1,6}\b)?",
    re.IGNORECASE,
)
_WRAPPED = re.compile(
    r"(?<![\w.,$£€¥#%-])(?P<head>(?:\+\d{1,3}[ .-]?(?:\d{1,4})?|\(?0\d{1,4}\)?(?:[ .-]\d{2,4})?"
    r"|\(?\d{3}\)?(?:[ .-]\d{3})?)[-.]?)[ \t]*(?:\r\n|\r|\n)[ \t>]*(?P<rest>\d{2,4}(?:[ .-]?\d{2,4}){0,3})(?!\d)"
)
_VANITY = re.compile(
    r"(?<![\w-])(?:\+?1[ .-])?\(?(?:\d{3}\)?[ .-])?(?:\d{3}[ .-](?=[A-Z\d-]*[A-Z])[A-Z\d]{2,4}(?:[ .-]?[A-Z\d]{2,4})?"
    r"|[2-9]\d{2}[ .-][A-Z]{7})(?![\w-])"
)
_DIGIT_WORD = (
    r"(?:(?:double|triple|treble)[ -]+)?(?:zero|oh|o|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|hundred|\d)"
)
_SPELLED = re.compile(rf"\b(?:plus[ ]+)?{_DIGIT_WORD}(?:[\s,.–-]{{1,3}}(?:and[ ]+)?{_DIGIT_WORD}){{4,17}}\b", re.IGNORECASE)
_NUMBER_WORD = re.compile(r"zero|oh|nought|one|two|three|four|five|six|seven|eight|nine", re.IGNORECASE)

_LABEL = re.compile(
    r"(?:\b(?:tele?(?:phone|f[oô]n[eo]?)?|t[eé]l(?:[eé]phone)?|ph(?:one)?|mob(?:ile?|il)?|m[oó]vil|telem[oó]vel|celular|mvl|cell?(?:ulare?|phone)?|sel"
    r"|handy|call|text|ring|sms|whats\s?app"
    r"|signal|viber|contact|kontakt|reach(?:ed)?|dial|direct|line|land\s?line|(?:my|contact|best|new|cell|phone|mobile|mob|tel"
    r"|telephone|whatsapp|the|a|direct|home|work|personal)\W{1,2}(?:number|num|nr|no)|kom|on|at|under|at the|home|work|office|hp|tlf"
    r"|puh|gsm|dd[il]|[tmpchwod])\b"
    r"|[☎☏📞📱✆🤙📲])[\W_]{0,4}(?:(?:is|me|us|no|number|nr|now|still|same|anytime|any time|again|it|here|at|on)\b[\W_]{0,4}){0,3}(?:\([^()\n]{1,12}\)[\W_]{0,3})?$",
    re.IGNORECASE,
)
_NUMBERED_THING = re.compile(
    r"\b(?!(?:tele?(?:phone|fon)?|t[eé]l|phone|ph|mobile|mob|cell|contact|my|best|new|the|a|direct|home|work|whatsapp|whats|app"
    r"|personal|this|call|landline|office|reception|desk|main|same|other|uk|us|line)\b)[^\W\d_]+\W{1,2}(?:no|nr|num|number|#)\W{0,3}$",
    re.IGNORECASE,
)
_PHONE_SIGN = re.compile(r"\b(?:ph|phone|tel|cell|mob|mobile|contact)\W{0,2}#\s*$", re.IGNORECASE)
_FAX = re.compile(r"\b(?:tele)?(?:fax|facsimile|telefax|faks)(?:\b[^\n\r\d]{0,14})$|(?:^|[\n\r|,;/(])[ \t]*f[ \t]*[:.][ \t]*$", re.IGNORECASE)
_OTHER_NUMBER = re.compile(
    r"\b(?:ids?|i\.d|req(?:uisition)?s?|ref(?:erence|s)?(?:[^\w\r\n]{1,3}[^\W\d]+)?|order|invoices?|po|zip|post\s?code|plz|acc(?:oun)?t|iban|bic|employee|staff"
    r"|badge|licen[cs]es?|lic|cert(?:ificate)?"
    r"|case|tickets?|job|jr|candidate|applica(?:nt|tion)|passport|ssn|vat|tax|gst(?:in)?|pin|booking|policy|regi?(?:stration|n)?|roll"
    r"|membership|member|confirmation|serial|tracking"
    r"|parcel|version|isbn|doi|imo|salary|budget|nmls|dea|npi|nmc|hcpc|gmc|sia|cscs|dbs|orcid|abn|patent|card|pass|visitor|permit"
    r"|claims?|file|docket|matter|vacancy|posting|code|meeting|zoom|sku|batch|lot"
    r"|model|part|unit|room|suite|p\.?\s?o\.?\s?box|box|of|about|over|than|nearly|around|roughly|some|from|between)\b[^\w\r\n]{0,4}"
    r"(?:(?:no|nr|number|num|id|is|was|code|ref|reference|card)\b[^\w\r\n]{0,4}){0,2}$|[#$£€¥№§][ \t]*$|\b(?:usd|eur|gbp|inr|rs)\.?[ \t]*$",
    re.IGNORECASE,
)
_NOT_A_PHONE = re.compile(
    r"\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d{2}(?:[ ,]+\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?:\s\D{0,3}\d{1,2}[.:]\d{2})?"
    r"|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?:\D{1,3}\d{1,4})?"
    r"|(?:19|20)\d{6}(?:[ -]\d{1,6})?|(?:(?:19|20)\d{2}[-–/ ]){1,3}(?:19|20)\d{2}"
    r"|[1-9]\d{0,2}(?:[ .\u00a0\u202f]\d{3}){2,4}|\d{5}-\d{4}|\d{3}-\d{2}-\d{4}|(?:\d{4}[ -]){3}\d{4}|\d{1,3}(?:\.\d{1,3}){3}"
    r"|\d{3,4}-(?:19|20)\d{2}-\d{3,5}|(?:19|20)\d{2}[-/]\d{3,5}(?:[-/]\d{2,6})?|\d+"
)
_PHONE_SHAPE = re.compile(
    r"\(?\+[\d\W]+|00[ \d\W]+|(?:1[ .\-–]?)?\(?\d{3}\)?[ .\-–/·•|\u00a0]{0,3}\d{3}[ .\-–·•|\u00a0]{0,3}\d{4}|\(?0\d{1,6}\)?[\d\W]+"
    r"|\((?:\d{2,5}|0[ \d]{1,8})\)[\d\W]+"
    r"|\d{5}[ -]\d{5,6}|\d{3}[-. ]\d{4}|\d{4}[- ]\d{4}|\d{3}[- ]\d{3}[- ]\d{3}|\d{2}(?:[ .-]\d{2}){3,4}|\d{3}(?:[ .-]\d{2}){3}|\d{2,4}[- ]\d{3,4}[- ]\d{3,4}"
)


def find(text: str, span: Span) -> Iterator[Phone]:
    """Numbers of 7 to 15 digits (ITU-T E.164's longest) in a phone format, or spelled in letters, within ``span``."""
    wrapped = [m for m in _WRAPPED.finditer(text, span.start, span.end) if not _starts_line(text, m.start()) and _is_phone(text, m, span)]
    ends = {match.end() for match in wrapped}
    whole = [m for m in _DIGITS.finditer(text, span.start, span.end) if m.end() not in ends and _is_phone(text, m, span)]
    yield from map(_phone, sorted((*wrapped, *whole), key=lambda match: match.start()))
    if _VANITY.search(text, span.start, span.end):
        yield from (_phone(m) for m in _VANITY.finditer(text, span.start, span.end) if not _FAX.search(_before(text, m, span)))
    if len(_NUMBER_WORD.findall(text, span.start, span.end)) >= 4:
        for match in _SPELLED.finditer(text, span.start, span.end):
            if _spelled_length(match.group()) >= 7:
                yield _phone(match)


def is_spelled(text: str) -> bool:
    """Whether a phone number spelled in letters stands in ``text``."""
    return len(_NUMBER_WORD.findall(text)) >= 4 and any(_spelled_length(match.group()) >= 7 for match in _SPELLED.finditer(text))


def _phone(match: re.Match[str]) -> Phone:
    raw = match.group()
    return Phone(raw, _e164(raw), Span(*match.span()))


def _e164(raw: str) -> str | None:
    number = raw.strip()
    if not number.startswith(("+", "(+", "00")):
        return None
    import phonenumbers

    if number.startswith("00"):
        number = "+" + number[2:]
    try:
        parsed = phonenumbers.parse(number.replace("(0)", ""), None)
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if phonenumbers.is_possible_number(parsed) else None


def _before(text: str, match: re.Match[str], span: Span) -> str:
    return text[max(span.start, match.start() - 40) : match.start()]


def _is_phone(text: str, match: re.Match[str], span: Span) -> bool:
    raw = re.split(r",?[ \t]*(?:ext|x|#)", match.group(), maxsplit=1, flags=re.IGNORECASE)[0]
    digits = sum(map(str.isdigit, raw))
    if not 7 <= digits <= 15 or _in_address(text, match.start()):
        return False
    before = _before(text, match, span)
    if _FAX.search(before):
        return False
    if _OTHER_NUMBER.search(before) and not raw.startswith("+") and not _PHONE_SIGN.search(before):
        return False
    if _is_money_or_measure(text, match.end()):
        return False
    if _NUMBERED_THING.search(before):
        return False
    number = re.sub(r"\s+", " ", raw.strip())
    if _LABEL.search(before):
        return not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[ ,]+\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}", number)
    if number.isdigit():
        return (digits in (10, 11, 12) and (number[0] in "06789" or digits == 10)) or (digits == 9 and number[0] in "06789")
    if re.fullmatch(r"\d{3}[ .]\d{3}[ .]\d{3}", number) and _is_alone_on_line(text, match):
        return True
    if _NOT_A_PHONE.fullmatch(number):
        return False
    return _PHONE_SHAPE.fullmatch(number) is not None or (digits >= 9 and _is_alone_on_line(text, match))


def _is_alone_on_line(text: str, match: re.Match[str]) -> bool:
    return _starts_line(text, match.start()) and text[match.end() :].lstrip(" \t")[:1] in ("", "\r", "\n")


def _in_address(text: str, start: int) -> bool:
    """Whether the run of non-space characters before ``start`` is a link or a mail address, but no tel: link."""
    found = re.search(r"\S*\Z", text[max(0, start - 80) : start])
    run = found.group().casefold() if found else ""
    return ("://" in run or "@" in run or "www." in run or run.count("/") > 1 or "_" in run) and "wa.me/" not in run


def _is_money_or_measure(text: str, end: int) -> bool:
    return re.match(r"[ \t]?(?:%|€|£|\$|k\b|m\b|eur|usd|gbp|people|units|rows|hours|miles|km\b|kg\b|words|customers|users)", text[end : end + 12], re.IGNORECASE) is not None


def _starts_line(text: str, start: int) -> bool:
    return text[max(0, start - 40) : start].rstrip(" \t-–*•")[-1:] in ("", "\r", "\n")


def _spelled_length(spelled: str) -> int:
    """Digits that a spelled number stands for."""
    doubles = len(re.findall(r"double", spelled, re.IGNORECASE)) + 2 * len(re.findall(r"triple|treble|hundred", spelled, re.IGNORECASE))
    plain = len(re.findall(r"\b(?:zero|oh|o|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine)\b|\d", spelled, re.IGNORECASE))
    return plain + doubles
