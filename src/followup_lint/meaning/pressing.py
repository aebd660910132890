"""Whether the sender demands a quick answer, or sets the reader a deadline."""

from __future__ import annotations

import re

from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.times import SOON
from followup_lint.meaning.verbs import words_of
from followup_lint.model import Statement

TRIGGERS = words_of("need require demand expect insist reply respond answer decide confirm hurry expedite wait hold sign know press hear assume") | frozenset(
    "decision response asap immediately urgently deadline latest sooner promptly verdict yes until by before within tonight today tomorrow longer delay word call back keep hold expires clock ultimatum otherwise give".split()
)
_ANSWER = r"(?:answer|reply|response|decision|yes|no|word|call|verdict|confirmation|result|results|feedback|commitment|final answer|news|clarity|letter|offer|outcome|acknowledgement|contract|written offer|email|mail|commitment|date|update|something|definite \w+|determination)"
_DEMAND = re.compile(
    rf"(?:(?:really |must |do |will |would |shall |just |absolutely |urgently |also |kindly )*(?:need|require|demand|expect|want|insist on|must have|have to have|am expecting|am going to need|am waiting for|wait for|request|await|look for|count on|rely on)) (?:to (?:hear|know|have|receive|get|be told|see|be given|be informed)|(?:an?|your|the|this|some|at least an?|that)(?: \w+){{0,4}}? {_ANSWER}|you to (?:\w+ )?(?:answer|reply|decide|respond|confirm|tell|let|get|come|make|give|call|write|inform)|(?:it|this|that|them) (?:\w+ )?)(?=.*\b{SOON}\b)"
    rf"|(?:need|require|demand|insist on|must have|have to have|shall require|will require|want|expect)(?: an?| your| the| this)(?: \w+){{0,3}}? (?:answer|reply|response|decision|yes or no|verdict|determination)\b|expect to (?:hear|be (?:told|informed|contacted|called))|(?:must|have to|need to) (?:insist|ask you|press you|request|demand|urge you|know|have (?:an?|your|the) (?:answer|reply|decision))|(?:insist|demand) (?:that|on)|need to know (?:where|whether|if|now|today|one way|either way|by|before|this|asap|for sure|your|straight|what you|tonight|tomorrow)"
)
_REPLY = re.compile(
    rf"(?:(?:reply|respond|answer|write back|revert|text back|get back|call back|come back|report back)\b|let (?:me|us) (?:\w+ )?know|tell (?:me|us)|give (?:me|us) (?:an?|your|the|some)|send (?:me|us) (?:an?|your|the|some)|confirm|decide|make (?:up )?(?:your|a|the) (?:mind|minds|decision|choice)|inform (?:me|us)|advise|update (?:me|us)|notify (?:me|us)|(?:call|ring|phone|text|email|message|write)(?: to)? (?:me|us)(?: back)?|have (?:an?|your|the) {_ANSWER}|drop (?:me|us)|put me out|sort (?:this|it) out|settle (?:this|it|the)|finali[sz]e|close (?:this|the)|get (?:it|this|an answer|your answer|the \w+|back|me)|hurry|act|move|speed|expedite|share (?:the|your) (?:decision|result|outcome|answer)|reach (?:me|out)|do (?:so|this|it)|make it|please)\b.*?\b{SOON}\b"
)
_HURRY = re.compile(
    r"\b(?:hurry up|(?:please|kindly|do|must) (?:\w+ )?(?:hurry|expedite|speed up|fast track|rush)|expedite (?:the|this|your|my)|do not (?:keep me|make me|leave me) (?:\w+ )?(?:waiting|wait|hanging|dangling)|(?:do not|please do not) (?:drag|sit on|delay|dither|dilly|let this drag)|the sooner (?:you|i|the|we|u)|sooner rather than later|not (?:going to|prepared to|willing to|able to) wait|(?:can ?not|can not|will not|could not|shall not|do not intend to) (?:\w+ )?(?:wait|hang on|hang around|hold on|keep waiting|hold out|sit around|hold (?:my|this|the|it|off)|leave (?:it|this))(?: \w+){0,4} (?:forever|longer|long|beyond|past|after|much|any|indefinitely|until|more than|all|around|for you)|time is (?:running|ticking|short|of the essence|up)|clock is ticking|ball is in your court|(?:this|it|the matter) (?:\w+ )?(?:can ?not|can not|will not) wait|waste (?:any )?(?:more )?time)\b"
)
_LIMIT = re.compile(
    rf"\b(?:(?:can|could|will|shall|am able to|am prepared to|am willing to|would|may|am) (?:only )?(?:hold|wait|keep|give you|leave|stay|remain|guarantee|be able to|holding|waiting|giving you|keeping|leaving|sit|postpone|stall|put (?:them|it) off)(?: \S+){{0,8}}? (?:until|till|for (?:another|one|two|three|\d+)|only|no longer|up to|by|past|beyond|so long|not a day)|you have (?:until|till|one|two|three|four|five|\d+|only|exactly|the)(?: \w+){{0,2}} ?(?:{SOON}|hours|days|week|weekend|until)?|(?:i|we) (?:will|shall|can|am going to|am)? ?(?:give|giving|grant|allow|allowing) you (?:until|till|one|two|three|\d+|a|to|the|no|this|only)|my (?:offer|availability|interest|patience|application|candidacy|terms|acceptance|price|figure|notice)(?: \w+){{0,4}} (?:stands|expires|lapses|is (?:open|valid|good)|runs out|ends|will (?:lapse|expire|end|be withdrawn))|deadline (?:of|is|for you|i)|failing (?:that|which|this)|ultimatum|after (?:that|which|then|this|\w+day)(?: ,)? (?:i|my|the|it) (?:will|shall|am|must|may|have|offer|would)|or (?:else )?i (?:will|shall|am going|walk|sign|withdraw|go|take|am off|am taking|move on)|otherwise (?:,)? ?i (?:will|shall|am|must|assume|would|have|may|go|sign|take)|no later than|not later than|at the (?:very )?latest|latest by|final (?:date|deadline)|by return|drop dead date)\b"
)
_IF_NOT = re.compile(
    rf"\b(?:if|unless|should) (?:i|you|we|there|your answer|no (?:answer|reply|word)|the answer|nothing)\b(?:.*?\b(?:not|no|nothing|never|fail)\b)?.*?\b(?:{SOON})\b.*?\b(?:i|we) (?:will|shall|sign|am|must|would|take|have to|go|accept|assume|walk|withdraw|may have)\b"
)
_CAN_I = re.compile(rf"\b(?:can|could|may|do) (?:i|we) (?:please )?(?:get|have|expect|know)(?: \S+){{0,8}}? (?:{SOON})\b|\b(?:yes|yay) or (?:a )?(?:no|nay)\b.{{0,40}}\b(?:{SOON})\b|\b(?:when|what time|which day) (?:exactly )?(?:will|do|are) (?:i|you) (?:\w+ ){{0,3}}(?:decide|tell|get|know|answer)")
_OTHER_OFFER = re.compile(r"\b(?:another|other|second|competing|different|their|they|rival|one|an|outstanding) (?:\w+ )?(?:offer|company|firm|school|employer|job|place|shop|role|position|hospital|group|they)\b|\bthey (?:have|want|need|would|gave|asked|are)\b|\boffer (?:from|at|with|elsewhere)\b|\bmy (?:visa|landlord|lease|notice|current (?:boss|employer|manager)|school|university|course|permit|boss|manager)\b")
_KINDLY = re.compile(r"\b(?:would|could|might|can) (?:you|it)\b|\bif (?:there is|you (?:have|can|could|are able|know|happen)|possible|at all|that is)\b|\b(?:any|an) (?:update|idea|news|sense|indication)\b|\bno (?:rush|hurry|pressure)\b|\bwonder(?:ing|ed)?\b|\bgrateful\b|\bappreciate\b|\bhope\b|\bwhenever\b|\bif you need\b|\bhelpful\b|\bconvenien\w+\b|\bwelcome\b|\bif you (?:want|would like|like|wish|prefer)\b|\bif (?:anything|i can)\b")
_OFFERED = re.compile(r"\b(?:if|whether|should|what|which|when|where) (?:you|u|there|anything|any|i|it|that|this|the|my|we|your|a) ?(?:\w+ )?(?:need|want|would like|like|have|wish|require|prefer|is|can|could|should bring|change|works?|suits?|remember|think|are|find)\b")
_GIVEN = re.compile(r"\b(?:you|your \w+|hr|the \w+|they|ms \w+|mr \w+|dr \w+|mrs \w+|chef) (?:\w+ )?(?:said|told|mentioned|promised|gave|hoped|planned|expected|expect|plan|hope|aim|thought|indicated|wrote|set|explained|need|needed|want|wanted|asked|require|required|close|closes|decide)\b|\b(?:understand|understood|gather|gathered|heard|know) (?:that )?(?:you|the|your|i (?:can|will|may|should))\b")


def presses(statement: Statement) -> bool:
    """Whether the sender presses the reader for an answer."""
    text = statement.text
    if TRIGGERS.isdisjoint(statement.words):
        return False
    if _CAN_I.search(text):
        return True
    if _HURRY.search(text) or _IF_NOT.search(text):
        return not _KINDLY.search(text)
    found = [clause for clause in clauses(text) if not clause.is_denied]
    if any(map(_demands, found)):
        return not _GIVEN.search(text)
    if any(map(_orders, found)):
        return not _GIVEN.search(text)
    return _LIMIT.search(text) is not None and not _GIVEN.search(text) and not _KINDLY.search(text) and not _OTHER_OFFER.search(text)


def _demands(clause: Clause) -> bool:
    if clause.subject != "sender" or clause.modal:
        return False
    whole = clause.chain.strip() + " " + clause.said
    return _DEMAND.match(clause.said) is not None or _DEMAND.match(whole) is not None


def _orders(clause: Clause) -> bool:
    if clause.subject or not _REPLY.match(clause.said):
        return False
    return not _OFFERED.search(clause.said)
