"""Who does what in a statement: the clauses of a sentence, each with its subject and the kind of act.

There is no parser: a clause is told by its subject ("I", "you") and the chain of auxiliaries after it, or by a verb where a clause
starts without one (an imperative). What the clause says is read from the verb on by the tables of each rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

_SOMEBODY = r"(?:someone|somebody|anyone|anybody|one of you|any of you|either of you|whoever)"
_READER = rf"(?<=if )(?:the|your)(?: \w+){{1,3}}?(?= (?:could|would|might|can) )|you both|you all|you two|you guys|you folks|you|{_SOMEBODY}|your (?:office|team|assistant|secretary|good self|colleagues?|people|staff|kind self)"
_SENDER = r"i|we|myself"
_ADVERB = (
    r"please|kindly|also|just|then|possibly|perhaps|maybe|still|certainly|probably|definitely|always|gladly|happily|really|only|even|already|soon|now"
    r"|personally|simply|quickly|both|all|ever|once|again|humbly|respectfully|politely|therefore|so|at least|if possible|of course|in turn|too|first"
    r"|by any chance|at some point|later|afterwards|meanwhile|further|actually|absolutely|genuinely|truly|very|much|most|more than|quite|rather|sure|likely"
    r"|obviously|currently|regularly|simply|hereby|herewith|recently|finally|and|or|often|usually|generally|never|not|no longer|myself|yourself"
)
_TO = r"(?= (?:\w+ ){0,2}?to\b)"
_ING = r"(?= (?:\w+ )?\w+ing\b)"
_HELPER = (
    r"will|would|shall|should|can|could|may|might|must|do|does|did|have|has|had|having|am|is|are|was|were|be|been|being|going|to|of|for|about|cannot"
    rf"|(?:plan|planning|planned|intend|intending|mean|aim|want|wanted|wish|hope|hoping|hoped|expect|expecting|propose|need|ought|used|try|trying|tried|decided|arranged|promise|promised|continue|prefer|love|like|able|happy|glad|willing|free|welcome|tempted|keen|delighted|pleased|prepared|ready|set|due|bound|get|gets|manage|managed|happen|dying|itching|eager|excited|remember|forget|inclined|forced|obliged|liable|help|hesitate|opportunity|kind enough|good enough|afraid|supposed|meant|hereby want){_TO}"
    rf"|(?:plan on|planning on|thinking of|thinking about|looking forward to|look forward to|took the liberty of|taken the liberty of|taking the liberty of|take the liberty of|keep|keeping|kept|keep on|keep right on|start|started|stop|stopped|mind|considering|consider|up for|not above|busy|insist on|object to|count on|end up|be){_ING}"
    r"|let me|allow me|permit me|go ahead|make sure to|make a point of|feel free|feel welcome|so kind as|so good as|find it possible|find a way|find the time|find time|find a moment|take a moment|take the time|take a minute|have a chance|get a chance|get the chance"
    r"|have the chance|have a moment|have a minute|have time|do me a favor|do me the favor|do me a kindness|do me the kindness|be sure|mind if|go"
)
_CHAIN = rf"(?: (?:{_ADVERB}|{_HELPER}))*"
_MODAL = r"could|can|would|will|might|may|shall|should|do|did|must|are|is|am|have"
_SUBJECT = re.compile(rf"(?:(?<=^)|(?<= ))(?:(?P<modal>{_MODAL})(?P<not> not)? )?(?P<subject>{_SENDER}|{_READER})(?P<chain>{_CHAIN})(?= |$)")
_START = re.compile(r"(?:^|(?<=[.!?;:,(\"-] )|(?<=\band )|(?<=\bor )|(?<=\bso )|(?<=\bthen )|(?<=\bbut ))(?=[a-z])")
_LEAD_IN = re.compile(
    r"(?:(?:please|kindly|pray|do|also|and|so|then|but|just|maybe|perhaps|if possible|feel free to|by all means|be sure to|make sure to|be so (?:kind|good) as to|be kind enough to|be good enough to"
    r"|do not (?:hesitate|forget|be shy|be afraid)(?: to)?|remember to|try to|go ahead and|oh|hey|well|next time|meanwhile|in the meantime|have the goodness to|have the kindness to|take a (?:moment|minute|second) to|would|help me(?: to)?|a favor|one favor|thanks|yes|ok|okay|again|lastly|finally|first|second|ps|p\.s\.|too|you are (?:\w+ )?(?:welcome|free) to|kindly do|anyway|anyhow|all|both|everyone|sir|madam|ma'am|and if possible|if (?:it is )?(?:ok|okay|convenient|possible|appropriate|allowed)) (?:, )?)*"
)
_NO_IMPERATIVE = re.compile(r"(?:i|we|you|he|she|it|they|this|that|these|those|the|a|an|my|our|your|his|her|its|their|there|in|on|at|for|from|with|of|to|as|if|when|what|who|which|how|why|where)\b")
_WISH = re.compile(
    r"\b(?:grateful|thankful|obliged|indebted|glad|happy|pleased|delighted|thrilled|great|good|kind|nice|lovely|wonderful|fantastic|brilliant|grand|awesome|amazing|helpful|super|cool|appreciate[ds]?|appreciated|mean (?:a lot|the world|so much|everything|much|a great deal)"
    r"|means (?:a lot|the world|so much)|love|like|wonder|wondering|wondered|hop(?:e|ing|ed)|favor|kindness|blessing|trust|ask|asking|request|requesting|beg|chance|way|suggest|prefer|honor(?:ed)?|ok|okay|thanks|thank|welcome|marvelous|best|ideal|perfect|relieved|made up|chuffed|trouble|bother|mind|like it|possible|magic|legend|star|decent|sporting|generous|big help|a help|debt|owe|bless|forever|eternally|ever so|most)\b"
)
_ASKED_OF_READER = re.compile(r"\b(?:like|want|wanted|need|love|ask|asking|request|requesting|beg|begging|urge|urging|invite|prefer|trouble|bother|encourage|expect|trust|implore|press|rely on|count on|counting on|relying on|get|impose (?:on|upon)|charge|wish|help|hop(?:e|ing)|for|(?:kind|good|nice|great|lovely|decent|sweet|big|generous|gracious|favor) of)(?: of)?(?: for)?$")
_IF = re.compile(r"\b(?:if|whether|in case|supposing|should|provided|that|hope|trust|suggest|ask|request|insist|wish|hoping|when|whenever|once|next time|the next time|as soon as)(?: \w+)?$")


@dataclass(frozen=True)
class Clause:
    """One clause of a statement.

    Attributes:
        text: The statement in its normal form.
        subject: ``sender``, ``reader``, or empty where the clause has none.
        modal: The auxiliary before the subject, as in a question; else empty.
        chain: The auxiliaries and adverbs after the subject.
        start: Where the clause starts in ``text``.
        at: Where what it says starts: behind the chain.
    """

    text: str
    subject: str
    modal: str
    chain: str
    start: int
    at: int

    @property
    def lead(self) -> str:
        """What stands before the clause in its statement."""
        return self.text[: self.start].rstrip()

    @property
    def said(self) -> str:
        """What the clause says, from its verb on."""
        return self.text[self.at :]

    @cached_property
    def is_denied(self) -> bool:
        """Whether the act is denied: "I will not", "never", "no need to", "rather than"."""
        if re.search(r"\b(?:not|never|hardly|no longer)\b(?! (?:stop|rest|hesitate|give up|quit|only|forget|fail|leave it|be shy))", self.chain):
            return not re.search(r"\bnot (?:stop|rest|hesitate|forget)", self.chain)
        return re.search(r"(?:\b(?:no need|not need|not have|without|rather than|instead of|unless|not expecting|not asking|not want|not like|never|do not|no question of|not that|nor|neither|no one should|not necessary|no reason|as if|would not dream)(?: for)?(?: to| of| that)?)$", self.lead) is not None

    @cached_property
    def asks_reader(self) -> bool:
        """Whether the sender asks or leaves it to the reader to do what the clause says."""
        if self.subject == "":
            return True
        if self.subject != "reader":
            return False
        if self.modal in ("could", "can", "would", "will", "might", "may"):
            return True
        if re.search(r"^ (?:\w+ )*?(?:to)\b", self.chain) and _ASKED_OF_READER.search(self.lead):
            return True
        if re.match(r" (?:\w+ )*?(?:can|could|may|might|should|must|ought|need to|have to|are (?:\w+ )*(?:welcome|free) to|are \w+ (?:asked|requested) to)\b", self.chain) and not _IF.search(self.lead):
            return not re.search(r"\b(?:what|how|who|which|where|why|so|so that|things?|everything|all|someone|people|that|than|as|the \w+)$", self.lead)
        return bool(_IF.search(self.lead)) and self._is_wished

    @property
    def _is_wished(self) -> bool:
        condition = re.search(r"\b(?:could|would|can|will|might|may|please|kindly|was|were|get a chance to)\b", self.chain)
        return bool(condition and not re.search(r"\bthat$", self.lead)) or _WISH.search(self.lead) is not None or _WISH.search(self.said) is not None

    @cached_property
    def announces(self) -> bool:
        """Whether the sender says what the sender will do, is about to do, or does again and again."""
        if self.subject != "sender" or self.modal:
            return self.subject == "" and self.chain == " let me"
        return not re.search(r"\b(?:have|had|was|were|did|could have|would have|used)\b(?! to)", self.chain) or re.search(r"\b(?:will|going|plan|intend|have (?:arranged|decided))\b", self.chain) is not None

    @cached_property
    def is_future(self) -> bool:
        """Whether the sender speaks of what is to come: "I will", "I plan to", "I am going to"."""
        return self.subject == "sender" and re.search(r"\b(?:will|shall|going to|plan|planning|intend|mean to|aim to|promise|am to|must|have to|need to|ought to|keep|continue|set to|due to|let me|allow me|am about|propose)\b", self.chain) is not None

    @cached_property
    def asks_leave(self) -> bool:
        """Whether the sender asks to be allowed to do it: "Can I", "would it be all right if I", "I hope to"."""
        if self.subject != "sender":
            return False
        return self.modal in ("can", "could", "may", "might", "shall", "should") or re.search(r"\b(?:ok|okay|alright|all right|fine|possible|mind|convenient|acceptable|chance|wonder|wondering|hoping|problem|trouble|bother) (?:with you |for you )?(?:if|that|whether)$|\bmind$", self.lead) is not None


@lru_cache(maxsize=512)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a statement in its normal form, in reading order."""
    return tuple(_clauses(text))


def _clauses(text: str) -> Iterator[Clause]:
    found = []
    for match in _SUBJECT.finditer(text):
        subject = "sender" if match["subject"] in ("i", "we", "myself") else "reader"
        chain = match["chain"] + (match["not"] or "")
        found.append(Clause(text, subject, match["modal"] or "", chain, match.start(), match.end() + 1))
    spoken = list(found)
    taken = {place for clause in found for place in range(clause.start, clause.at)}
    for match in _START.finditer(text):
        lead = _LEAD_IN.match(text, match.end())
        at = lead.end() if lead else match.end()
        if at < len(text) and match.end() not in taken and not _NO_IMPERATIVE.match(text, at) and (at > match.end() or not _goes_on(text, match.end(), spoken)):
            found.append(Clause(text, "", "", "", match.end(), at))
    yield from sorted(found, key=lambda clause: clause.at)


def _goes_on(text: str, start: int, spoken: Sequence[Clause]) -> bool:
    """Whether the words at ``start`` go on with what the sender says of the sender: "I can cook, clean and write"."""
    if text[:start].rstrip().endswith((".", "!", "?", ";", ":")):
        return False
    before = [clause for clause in spoken if clause.at <= start and not re.search(r"[.!?;:]", text[clause.at : start])]
    return bool(before) and before[-1].subject == "sender" and not _IF.search(before[-1].lead)
