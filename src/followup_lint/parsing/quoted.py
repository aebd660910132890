"""Quoted: earlier messages, as Gmail, Outlook, Apple Mail and Notes leave them under or between the sender's lines.

A line of the sender's is never taken for the head of a quote without evidence: "On Tuesday I met … and Ada wrote:" is prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.parsing.lines import Line

_SEPARATOR = re.compile(
    r"(?:[-–—_*=]{2,}\s*)(?:original[ -](?:message|appointment)|forwarded message|forwarded by\b|weitergeleitete nachricht|urspr(?:ü"
    r"|ue)ngliche nachricht|original-nachricht|message d['’]origine|message original|message transf[eé]r[eé]"
    r"|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato"
    r"|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande"
    r"|original melding|alkuperäinen viesti|wiadomość oryginalna|původní zpráva|исходное сообщение|пересылаемое сообщение|reply message|reply above this line)"
    r"|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)"
    r"|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht"
    r"|início da mensagem reencaminhada|vidarebefordrat brev|start på videresendt besked)\s*:",
    re.IGNORECASE,
)
_WROTE = (
    r"(?:wrote|writes|schrieb|a [ée]crit|escribió|escribio|ha scritto|schreef|skrev|escreveu|napisa[łl](?:\(a\)|a)?|napsal(?:\(a\)|a)?"
    r"|kirjoitti|написал(?:\(а\)|а)?|пишет|yazdı|írta|a scris|έγραψε|写道|寫道|님이 작성"
    r"|さんは書きました)"
)
_ATTRIBUTION_END = re.compile(rf"{_WROTE}(?:\s+(?:am|om|op|on|le|den|the)?\b[^:\n]{{0,80}}(?::\d\d[^:\n]{{0,60}}){{0,2}})?\s?[:：]\s*$", re.IGNORECASE)
_ATTRIBUTION_START = re.compile(
    r"(?:on|am|le|el|il|op|den|em|dnia|w dniu|pe|dne|på|på den|tiistai|at|kl\.?|vào|\d{1,4}[./年-]\s?\d|(?:mon|tue|wed|thu|fri|sat|sun"
    r"|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)[a-zé]{0,7}[.,]|[\"'“*]?[^\s<>@][^<>@\n]{0,60}<\S+@\S+>|\S+@\S+)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<?\S+@\S+>?")
_DATED = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|me)\b")
_HEADER = re.compile(
    r"[*_>\s]{0,4}(?P<name>from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|sent by|von|gesendet|an|betreff|datum|de"
    r"|envoy[ée]|à|a|objet|date|para|enviado(?: el| em)?|asunto|assunto|data|fecha|da|inviato|oggetto"
    r"|van|verzonden|aan|onderwerp|fra|sendt|til|emne|dato|från|skickat|till|ämne|od|wysłano|do|temat|lähettäjä|lähetetty"
    r"|vastaanottaja|aihe|от|отправлено|кому|тема|дата|kimden|tarih|kime|konu"
    r"|发件人|发送时间|收件人|主题|抄送|寄件者|差出人|送信日時|宛先|件名|보낸 사람|받는 사람|제목)[*_]{0,2}\s?[:：]",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|aihe|тема|konu|主题|件名|제목", re.IGNORECASE)
_STAMP = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? ?(?:AM|PM)?")
_RULE = re.compile(r"[-_=*]{5,}")


def numbers(lines: Sequence[Line], first: int) -> set[int]:
    """The numbers of the lines from ``first`` on that are an earlier message."""
    found = {n for n in range(first, len(lines)) if lines[n].text.lstrip().startswith((">", "&gt;"))}
    number = first
    while number < len(lines):
        if number not in found and not lines[number].is_blank and lines[number].is_short:
            end = _head_end(lines, number)
            if end:
                start = _with_what_leads_in(lines, number, first)
                found.update(range(start, end))
                if not _arrows_follow(lines, end):
                    found.update(range(end, len(lines)))
                    break
                number = end - 1
        number += 1
    return found


def _head_end(lines: Sequence[Line], number: int) -> int:
    """The line behind the head of a quoted message that starts at ``number``, or 0."""
    bare = lines[number].bare
    if _SEPARATOR.match(bare):
        return number + 1
    if _is_header_block(lines, number):
        return number + 1
    if not _ATTRIBUTION_START.match(bare):
        return 0
    joined = ""
    for end in range(number, min(number + 4, len(lines))):
        if lines[end].is_blank or not lines[end].is_short:
            return 0
        joined = f"{joined} {lines[end].bare}".strip()
        if _ATTRIBUTION_END.search(joined):
            return end + 1 if _is_attribution(joined) else 0
    return 0


def _is_attribution(joined: str) -> bool:
    if _FIRST_PERSON.search(joined):
        return False
    return _ADDRESS.search(joined) is not None or len(_DATED.findall(joined)) >= 1


def _is_header_block(lines: Sequence[Line], number: int) -> bool:
    """Whether a block of message headers starts at ``number``: three or more within seven lines, a subject among them."""
    match = _HEADER.match(lines[number].bare)
    if not match:
        return False
    names = {match["name"].casefold()}
    for line in lines[number + 1 : number + 8]:
        following = _HEADER.match(line.bare)
        if following:
            names.add(following["name"].casefold())
    has_subject = any(_SUBJECT.fullmatch(name) for name in names)
    return len(names) >= 3 or (len(names) == 2 and has_subject and match["name"].casefold() in {"from", "to", "von", "de", "da", "van", "fra"})


def _with_what_leads_in(lines: Sequence[Line], number: int, first: int) -> int:
    """The start of the head at ``number`` with the rule, name and date that some programs put above it."""
    start = number
    while start > first and number - start < 6:
        above = lines[start - 1]
        bare = above.bare
        if above.is_blank:
            over = lines[start - 2].bare if start > first + 1 else ""
            if _RULE.fullmatch(over) or (start == number and len(over) < 40 and _STAMP.fullmatch(over)):
                start -= 1
                continue
            break
        is_stamp = len(bare) < 90 and (_DATED.search(bare) is not None or _RULE.fullmatch(bare) is not None)
        is_name_over_stamp = start < number and len(bare.split()) <= 5 and _DATED.search(lines[start].bare) is not None and not bare.endswith((".", ",", "!", "?"))
        if not (is_stamp or is_name_over_stamp):
            break
        start -= 1
    return start


def _arrows_follow(lines: Sequence[Line], number: int) -> bool:
    following = next((line for line in lines[number : number + 4] if not line.is_blank), None)
    return following is not None and following.text.lstrip().startswith((">", "&gt;"))
