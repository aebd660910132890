"""What an Email asks of language, as one value that pickles."""

from __future__ import annotations

from dataclasses import dataclass

from followup_lint.language import markdown, normal, phones, sentences
from followup_lint.model import Phone, Span


@dataclass(frozen=True)
class English:
    """Sentences, phone numbers and literal text of mail in English."""

    def sentences(self, text: str, span: Span) -> tuple[Span, ...]:
        """Spans of the sentences of ``text`` within ``span``."""
        return tuple(sentences.cut(text, span))

    def phones(self, text: str, span: Span) -> tuple[Phone, ...]:
        """Numbers that can be called in ``text`` within ``span``; fax numbers are left out."""
        return tuple(phones.find(text, span))

    def normal(self, text: str) -> str:
        """``text`` as words in lower case, contractions spelled out and marks apart."""
        return normal.normal(text)

    def literals(self, text: str) -> tuple[Span, ...]:
        """Spans of code, link targets, addresses and HTML tags, in order and apart."""
        return markdown.literals(text)


ENGLISH = English()
