"""Boilerplate: what a mail program, a company or a list puts under a mail."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.parsing.lines import Line, paragraphs

_LINE = re.compile(
    r"(?:sent (?:from|via|with|using) (?:my |the |a |an )?(?:\w+[ -]?){0,3}(?:i?phone|ipad|android|galaxy|samsung|pixel|blackberry"
    r"|mobile|phone|tablet|outlook|yahoo|gmail|mail|proton\w*|huawei|xiaomi|oneplus|nokia|device|handheld|windows|spark|superhuman"
    r"|fairphone|motorola|sony|xperia|watch)\b.{0,60}"
    r"|sent from my (?-i:[A-Z])[\w-]*(?: [\w-]+){0,2}|get outlook for .{1,20}|(?:envoyé|expédié) (?:de|depuis) (?:mon|l').{1,40}"
    r"|von meinem .{1,30} gesendet|gesendet (?:von"
    r"|mit) .{1,40}|enviado (?:desde|do|de) (?:mi|meu|el|o) .{1,30}|inviato da(?:l mio)? .{1,30}"
    r"|verzonden (?:vanaf|met) .{1,30}|verstuurd vanaf .{1,30}|(?:skickat|sendt|sendte) fr[åa]n? .{1,30}|wysłane z .{1,30}"
    r"|отправлено (?:с|из) .{1,30}|lähetetty .{1,30}|iphone(?:から|より)送信"
    r"|do you yahoo!?\??.{0,40}|virus-free\..{0,30}|(?:click here to |to )?unsubscribe\b.{0,90}"
    r"|manage (?:your )?(?:e-?mail )?(?:preferences|subscription).{0,60}|view (?:this e-?mail )?in (?:your )?browser.{0,40}"
    r"|(?:this e-?mail|this message) was sent (?:to|by|from|because)\b.{0,120}|you(?:'re|’re| are) (?:receiving"
    r"|getting) this\b.{0,160}|update your preferences.{0,60}|(?:please )?(?:consider|think of|save) the (?:environment|trees"
    r"|planet)\b.{0,80}"
    r"|(?:please )?(?:consider|think about) .{0,20}before (?:you )?print(?:ing)?\b.{0,60}|excuse (?:any |the )?(?:typos"
    r"|brevity).{0,40}|[-_]{2,}\s?\w[\w -]{0,40} mailing list.{0,60})",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(
    r"\W{0,12}(?:(?:confidential(?:ity)?|privacy|legal|important|virus)(?: and privileged| e-?mail)?(?: notice| note| statement"
    r"| warning| disclaimer)?\s?[:.\-–]|disclaimer\b|notice\s?:|confidentiality\b"
    r"|(?:this|the) (?:e-?mail|message|communication|transmission|electronic)\b.{0,60}\b(?:is|are|may|contains?|and any|including"
    r"|intended|any attach|message|transmission|mail)\b"
    r"|the information (?:contained |transmitted |in |that )|(?:the )?(?:contents?|content) of this (?:e-?mail|message)"
    r"|if you (?:are not|have received|received|believe you)\b|any (?:views|opinions|unauthori[sz]ed)\b|diese (?:e-?mail|nachricht)\b"
    r"|ce (?:message|courriel)\b|este (?:mensaje|correo|e-?mail)\b|this list is\b|you(?:'re|’re| are) (?:receiving|getting) this\b)",
    re.IGNORECASE | re.DOTALL,
)
_UNSUBSCRIBE = re.compile(r"\W{0,12}to unsubscribe\b", re.IGNORECASE)
_LEGAL = re.compile(
    r"intended (?:solely |only |exclusively )?(?:for|recipient|addressee)|(?:privileged|confidential)\b|in error|(?:un)?authori[sz]ed"
    r"|unsubscribe|disclos|destinataire|vertraulich|destinatario|strictly prohibited|virus|confidentiality notice|meant (?:only"
    r"|solely)|by mistake|addressee|do not (?:share|copy|forward|distribute)|liab(?:le|ility)",
    re.IGNORECASE,
)


def numbers(lines: Sequence[Line], own: Sequence[int]) -> set[int]:
    """Which of the lines ``own`` are boilerplate."""
    found = {n for n in own if lines[n].is_short and _LINE.fullmatch(lines[n].bare) and not _goes_on_below(lines, n)}
    grouped = paragraphs(lines, [n for n in own if n not in found])
    for place, whole in enumerate(grouped):
        paragraph = _from_first_word(lines, whole)
        if place and (_is_legal(lines, paragraph) or (place + 1 == len(grouped) and _UNSUBSCRIBE.match(lines[paragraph[0]].bare))):
            found.update(paragraph)
    return found


def _from_first_word(lines: Sequence[Line], paragraph: Sequence[int]) -> Sequence[int]:
    """``paragraph`` without the rules and marks over its first words."""
    return paragraph[next((place for place, n in enumerate(paragraph) if any(map(str.isalnum, lines[n].bare))), 0) :]


def _goes_on_below(lines: Sequence[Line], number: int) -> bool:
    """Whether the line is part of a longer sentence: what stands below goes on in lower case, or what stands above is prose."""
    below = lines[number + 1].bare if number + 1 < len(lines) else ""
    above = lines[number - 1].bare if number else ""
    is_cut_off = lines[number].bare[:1].islower() and len(above.split()) > 6 and not above.endswith((".", "!", "?"))
    return is_cut_off or (len(below.split()) > 4 and not lines[number].bare.endswith((".", "!")) and len(lines[number].bare) > 60)


def _is_legal(lines: Sequence[Line], paragraph: Sequence[int]) -> bool:
    text = " ".join(lines[n].bare for n in paragraph)[:4000]
    return _PARAGRAPH.match(text) is not None and _LEGAL.search(text) is not None
