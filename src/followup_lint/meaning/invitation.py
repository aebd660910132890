"""Whether the reader asked for something, so that doing it is no imposition, and whether a request is taken back."""

from __future__ import annotations

import re

_WHO = r"(?:you|you both|you all|you two|your (?:\w+ ){1,3}|the (?:\w+ ){1,3}|he|she|they|mr \w+|mrs \w+|ms \w+|dr \w+|chef)"
_VERB = r"(?:ask(?:ed)?|suggest(?:ed)?|offer(?:ed)?|propose[ds]?|request(?:ed)?|invite[ds]?|recommend(?:ed)?|advise[ds]?|promise[ds]?|instruct(?:ed)?|agree[ds]?|insist(?:ed)?|volunteer(?:ed)?|wanted|told|encourage[ds]?|arrange[ds]?|set|directed|urged|gave|allow(?:ed)?|booked|scheduled|planned)"
_AS = re.compile(
    rf"\b(?:as|like|just as|since|because|seeing as|given that|now that|exactly as|exactly like|the way|when|after|what|which|that|where) {_WHO} ?(?:have |had |has |so |very |both |all |kindly |kind |already |yourself |graciously |generously )*{_VERB}\b"
    r"|\b(?:as|like) (?:you|you both|chef|your \w+) (?:\w+ )?(?:said|say|mentioned|wished|wish|prefer|preferred|like|liked|need)\b|\bas (?:\w+ )?(?:agreed|requested|arranged|discussed|invited|suggested|offered|promised|instructed|advised|asked|planned|directed|proposed|per your|scheduled)\b"
    r"|\b(?:at|per|following|by|under|with|accept(?:ing)?|upon|take you up on|taking you up on|took you up on|take up|taking up|thanks for|thank you for|up on|because of|in line with|appreciate|honor) (?:your|the|that|his|her|their|mr \w+ 's|ms \w+ 's) (?:\w+ ){0,2}(?:request|suggestion|invitation|invite|offer|instructions?|advice|wish|permission|proposal|blessing|recommendation|say so|go ahead|ask)\b"
)
_ASKED = re.compile(
    rf"\b{_WHO} ?(?:have |had |has |so |both |all |kindly |also |very kindly |did |then |already |clearly |yourself |even |graciously |generously )*(?:asked|told|invited|wanted|suggested|encouraged|recommended|advised|said|instructed|offered|requested|insisted|let|urged|promised|agreed|mentioned|volunteered|would like|want|like|need|needed)"
    r" (?:me |us |all of us |for me |that |if |candidates |everyone |anyone |both of us |each of us |it is (?:fine|ok|okay) |it was (?:fine|ok|okay) |it would be (?:fine|ok|okay|better|best|good) )*(?:to|that|i|we|could|should|not to|might|can|for|it|yourself|so)\b"
    r"|\byou (?:\w+ )?(?:invited|asked|told|sent|offered|promised|owe) (?:me|us)\b|\b(?:i|we) (?:was|were|am|are|have been|had been) (?:\w+ )?(?:asked|invited|told|requested|encouraged|instructed|advised|expected|welcome|booked|scheduled) (?:by \w+ (?:\w+ )?)?(?:to|back|in|for|on|that)\b"
    r"|\byou (?:\w+ )?(?:said|told me) (?:that )?(?:i|we|candidates|it|you would|you will|to|anyone|everyone|the|there)\b|\byour (?:kind |generous |open |standing )?(?:invitation|invite|offer) (?:to|for|of|that)\b|\byou offered\b|\bwhen you said\b|\byou were (?:\w+ )?(?:kind|good|generous) enough to (?:offer|invite|say|suggest)\b"
    r"|\byou (?:\w+ )?(?:kindly |very kindly |so kindly )(?:offered|invited|suggested|agreed)\b|\b(?:happy|glad|delighted|pleased|honored|thrilled|love) to accept\b|\bi accept\b|\baccept(?:ing)? (?:your|the) (?:\w+ )?(?:invitation|offer)\b|\bthanks for (?:the invit|inviting|offering|asking|agreeing)|\bthank you for (?:the invit|inviting|offering|asking|agreeing)"
)
_TAKEN_BACK = re.compile(
    r"\b(?:scratch that|never mind|nevermind|no , (?:do not|forget|wait|i will|let me|i can|i would rather|actually|scratch|on second)|on second thou?ghts?|(?<!not )(?<!never )(?<!to )forget (?:it|that|i said|i asked)|actually (?:no|do not|leave)|strike that|ignore that|but (?:then )?(?:i will|that is my job|i can|i should|i would rather|i have decided|no , )"
    r"(?: (?:do|write|tell|send|thank|say|find|it|them|her|him|that|to|rather|myself|not|look|better|ask))* (?:myself|itself|in person|directly|own)\b|but please do not|though please do not|but do not|i take (?:it|that) back|you need not|no need|but that is (?:my|mine|not your)|not your job|wait , no|i was going to ask|i was about to ask|i nearly asked|i almost asked|i had meant to ask|i had thought of asking|i would have asked|i thought of asking|i wanted to ask you to)"
)


def is_invited(text: str) -> bool:
    """Whether a statement tells that the reader asked for, offered or agreed to what it speaks of."""
    return _AS.search(text) is not None or _ASKED.search(text) is not None


def reader_asked(text: str) -> bool:
    """Whether a statement tells that the reader asked the sender to do something, or offered something."""
    return _ASKED.search(text) is not None


def is_taken_back(text: str) -> bool:
    """Whether a statement takes back what it asks in the same breath."""
    return _TAKEN_BACK.search(text) is not None
