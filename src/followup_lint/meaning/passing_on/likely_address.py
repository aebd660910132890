"""What the mail address of somebody at the reader's company is likely to be, after the form of one that the draft shows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from followup_lint.meaning.patterns import Pattern
from followup_lint.model import Email, Span, Zone
from followup_lint.parsing.names import holds_common_word, is_role, is_title

_ADDRESS = Pattern(
    r"(?:\"?(?P<shown>[^\W\d_][^\"<>:;\n@]{1,60}?)\"?\s*<\s*)?(?:mailto:)?(?P<address>(?P<local>[A-Za-z][\w.+-]{0,60})@(?P<domain>[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){1,4}))"
)
_HEADER = Pattern(r"(?m)^[ \t]*(?P<field>[A-Za-z-]+):(?P<value>.*(?:\n[ \t]+.*)*)")
_SENDERS = frozenset("from sender reply-to".split())
_MAILBOXES = frozenset(
    "gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol gmx web proton protonmail pm zoho yandex mail fastmail hey tutanota qq 163 126 naver rediffmail comcast verizon att btinternet t-online orange libero".split()
)
_WORD = r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*\.?"
_RUN = Pattern(rf"{_WORD}(?:[ \t]*\n?[ \t]+{_WORD})+")
_TURNED = Pattern(rf"(?:[A-Z][a-z]+: )?({_WORD}), ({_WORD})")
_VERBS = frozenset(
    "tell ask give show thank pass send hand forward share could would kindly if when do perhaps maybe feel also may might should whoever as once before loop add cc copy can dear hi hello and while remember relay convey bring get take deliver".split()
)
_HELP = "{name} would be {address}, after the form of {known}."


def likely_address(email: Email, span: Span) -> str | None:
    """A sentence that spells out the address of the person named in ``span``, or None where draft and name do not tell."""
    known = _known(email)
    if not known:
        return None
    taken = {part for _, names in known for name in names for part in name.split()} | set(_letters(str(email.name)).split() if email.name else ())
    for name in _named(email.text[span.start : span.end]):
        first, last = (_letters(part) for part in (name.split()[0], name.split()[-1]))
        if first in taken and last in taken:
            continue
        for address, names in known:
            local, _, domain = address.partition("@")
            built = _after_form(local.lower(), names, first, last)
            if built is not None and built != local.lower():
                return _HELP.format(name=name, address=f"{built}@{domain}", known=address)
    return None


def _known(email: Email) -> list[tuple[str, tuple[str, ...]]]:
    """The addresses of the reader's side that the draft shows, each with the names that may stand behind it."""
    own = {match["address"].lower() for zone in email.zones if zone.name in ("signature", "letterhead") for match in _ADDRESS.finditer(zone.text)}
    own |= {match["address"].lower() for zone in email.headers for field, match in _header_addresses(zone) if field in _SENDERS}
    sender = {part for part in _letters(str(email.name)).split() if len(part) > 2} if email.name else set()
    greeted = tuple(_greeted(email.greeting.text)) if email.greeting else ()
    found: dict[str, tuple[str, ...]] = {}
    for zone in email.zones:
        if zone.name in ("signature", "letterhead", "boilerplate"):
            continue
        for match in _ADDRESS.finditer(zone.text):
            address, local = match["address"], match["local"].lower()
            if address.lower() in own or match["domain"].split(".")[0].lower() in _MAILBOXES or any(part in local for part in sender):
                continue
            shown = _shown(match["shown"] or "")
            found[address] = (*found.get(address, ()), *((shown,) if shown else ()), *greeted)
    return list(found.items())


def _header_addresses(zone: Zone) -> Iterator[tuple[str, re.Match[str]]]:
    for header in _HEADER.finditer(zone.text):
        for match in _ADDRESS.finditer(header["value"]):
            yield header["field"].lower(), match


def _shown(text: str) -> str:
    """The display name of a header as "first last"."""
    turned = _TURNED.fullmatch(text)
    if turned:
        return _letters(f"{turned[2]} {turned[1]}")
    return _letters(" ".join(text.replace(",", " ").split()[-2:]))


def _greeted(greeting: str) -> Iterator[str]:
    """The names of a greeting: "first last", "first", or " last" behind a title alone."""
    for part in re.split(r",|;|\band\b|&|/", greeting):
        words = [word for word in re.findall(_WORD, part) if word[0].isupper() and word.lower() not in ("dear", "hi", "hello", "hey", "good", "morning", "afternoon", "evening")]
        titled = any(is_title(word) for word in words)
        names = [word for word in words if not is_title(word)]
        if names:
            yield f" {_letters(names[0])}" if titled and len(names) == 1 else _letters(" ".join(names))


def _named(text: str) -> Iterator[str]:
    """The persons named in ``text`` by first and last name."""
    for run in _RUN.finditer(text):
        words: list[str] = []
        for word in [*run.group().split(), ""]:
            if word[:1].isupper() and not is_title(word) and not (word.lower() in _VERBS and not words) and not holds_common_word(word):
                words.append(word.rstrip("."))
                continue
            if len(words) in (2, 3) and words[-1][0].isupper() and min(map(len, (words[0], words[-1]))) > 1 and not is_role(" ".join(words)):
                yield " ".join(words)
            words = []


def _letters(text: str) -> str:
    """``text`` in the letters of an address: lower case, no accents, words parted by single spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    return " ".join(re.sub(r"[^a-z\s-]", "", plain.lower()).split())


def _after_form(local: str, names: tuple[str, ...], first: str, last: str) -> str | None:
    """The local part that ``first`` ``last`` would have, if ``local`` is formed from one of ``names``."""
    if not first or not last:
        return None
    for name in names:
        parts = name.split()
        if not parts:
            continue
        mine = "" if name.startswith(" ") else parts[0]
        family = parts[-1] if len(parts) > 1 or not mine else ""
        forms = _forms(local, mine, family)
        if forms is not None:
            return forms.format(first=first, last=last, f=first[0], l=last[0])
    return None


def _forms(local: str, mine: str, family: str) -> str | None:
    """The form of ``local``, the address of ``mine`` ``family`` (either may be unknown and empty)."""
    parted = re.fullmatch(r"([a-z]+)([._-])([a-z-]+)", local)
    if parted:
        left, mark, right = parted.groups()
        return _parted(left, right, mark, mine, family)
    if mine and family:
        for form in ("{first}{last}", "{f}{last}", "{first}{l}", "{last}{f}", "{first}", "{last}"):
            if local == form.format(first=mine, last=family, f=mine[0], l=family[0]):
                return form
    if local == mine:
        return "{first}"
    if family and not mine:
        return "{last}" if local == family else "{f}{last}" if local[1:] == family else None
    return "{first}{l}" if mine and not family and len(mine) > 2 and local[:-1] == mine else None


def _parted(left: str, right: str, mark: str, mine: str, family: str) -> str | None:
    if len(left) == 1:
        return f"{{f}}{mark}{{last}}" if right == family or (not family and mine[:1] == left) else None
    if len(right) == 1:
        return f"{{first}}{mark}{{l}}" if left == mine or (not mine and family[:1] == right) else None
    if (mine and left == mine and family in ("", right)) or (family and right == family and mine in ("", left)):
        return f"{{first}}{mark}{{last}}"
    reversed_form = (mine and right == mine and family in ("", left)) or (family and left == family and not mine)
    return f"{{last}}{mark}{{first}}" if reversed_form else None
