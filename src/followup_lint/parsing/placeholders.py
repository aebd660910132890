"""Placeholders: what stands in a draft for what will be filled in."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(
    r"\{\{[^{}\r\n]{0,120}(?:\}\}|\}|\]\]|$)|\[\[[^\[\]\r\n]{1,80}\]\]|\[(?![xX ]\]|\d{1,3}\])[^\[\]()\r\n]{1,80}\](?!\()|\$?\{[A-Za-z_][^{}\r\n]{0,80}\}"
    r"|<<[^<>.\r\n]{1,80}>>|<(?![/!])[A-Za-z][^<>@/:\r\n]{0,60}>|«[^«»\r\n]{1,80}»|\*\|[^|\r\n]{1,80}\|\*|%[A-Za-z_]\w{1,40}%"
    r"|\$[A-Za-z_]\w{1,40}\b|_{4,}|\bX{3,}\b|\bINSERT(?: [A-Z]+){1,8}\b"
)
_PHONE = re.compile(r"phone|\btel|_tel|tel_|mobile|mob\b|cell|contact|whatsapp|call me", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"\W*(?:(?:my|your|the|sender'?s?|direct|candidate'?s?|best|daytime)[ _.-])*number\W*", re.IGNORECASE)
_NO_PERSON = re.compile(
    r"phone|tel|mobile|cell|number|contact|mail|title|company|organi[sz]ation|employer|address|city|date|url|link|role|position|job"
    r"|school|website|portfolio|ref\b|reference|vacancy|code|\bid\b|year|time|day|place|street|zip|skill|need|team|department|dept"
    r"|office|fax|linkedin|degree|pronoun|licen[cs]e", re.IGNORECASE
)
_PERSON = re.compile(r"name|sender|signature|\bme\b|first|last|initials|candidate|applicant|your?self|full", re.IGNORECASE)


def names_phone(placeholder: str) -> bool:
    """Whether a placeholder stands for a phone number or contact information."""
    return _PHONE.search(placeholder) is not None or _BARE_NUMBER.fullmatch(placeholder) is not None


def stands_for_contact(placeholder: str) -> bool:
    """Whether a placeholder stands for a phone number, a mail address or a link."""
    return names_phone(placeholder) or re.search(r"mail|linkedin|website|url|portfolio", placeholder, re.IGNORECASE) is not None


def names_person(placeholder: str) -> bool:
    """Whether a placeholder in a signature stands for the name of the sender."""
    if re.search(r"company|organi[sz]ation|job|employer|school|role|position", placeholder, re.IGNORECASE):
        return False
    return _PERSON.search(placeholder.replace("_", " ")) is not None or not _NO_PERSON.search(placeholder.replace("_", " "))


def filled(text: str) -> str:
    """``text`` with every placeholder turned into a capitalised word of the same length: it counts as filled."""
    if not any(mark in text for mark in "{[<«*%$_XI"):
        return text
    return PLACEHOLDER.sub(lambda match: "Q" + "q" * (len(match.group()) - 1), text)
