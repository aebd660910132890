"""What excuses a list or a mailing: it is of another kind, the company's own, past work, asked for, only offered, or denied."""

from __future__ import annotations

import re

from followup_lint.meaning.patterns import Pattern

# lists that are no mailing lists, and mailings that are somebody else's
_OTHER_LISTS = Pattern(
    r"\b(?:shopping|wait|waiting|wish|check|to do|task|escalation|emergency|on call|standby|stand by|cover|relief|call out|duty|approval|action|defects?|repairs?|risk|seniority|block|black|red|hit|risk|price|stock|wine|guest|short|snag|punch|parts|reference|shift|word|play|set|packing|bucket|long|call|door|pick|cast|prop|class|contact|speaker|invite|visitor|vendor|supplier|client|patient|pupil|candidate|interview|thank you|christmas card|prayer|reading|gratitude|priority|watch|equipment|theater|theatre|surgery|clinic|tasting|drinks|menu) ?lists?\b"
    r"|(?<!diffusion )(?<!mailing )(?<!distribution )(?<!email )(?<!mail )(?<!broadcast )(?<!circulation )(?<!subscriber )\blists? of (?!(?:\w+ ){0,2}(?:people|persons|folks?|friends|contacts|recipients|readers|subscribers|diffusion|distribution|mail|mails|mailing|email|emails|e mail|those|everyone|addresses|dispatch|names|ones|men|women|souls)\b)"
    r"|\blists? of (?:the )?(?:people|those|folks?|names|everyone|ones|men|women)(?: \w+){0,4}? (?:thank|admire|work (?:for|with|under)|learn|look up|references?|call|remember|grateful|taught|helped|pray|owe|vouch)\b|\blist (?:to|for) (?:thank|pray|remember)\b|\bletters? of (?:recommendation|reference|motivation|interest|intent|offer|support|introduction)\b|\b(?:cover|motivation|offer|reference|recommendation|cover) letters?\b"
    r"|\b(?:course|matter|roll) of (?:course|fact|honor)\b|\b(?:of|in due|main|golf|race|first|second|obstacle) course\b|\bin the (?:news|mail|post|long|short) (?:run|term)?\b"
)
# the reader's own thing for comparison, and what the reader asked about it
_COMPARED = Pattern(
    r"\b(?:like|unlike|as|than|similar to|same as|close to|next to|beside|of|between) yours\b|\byours (?:is|are|was|were|has|had|have|sounds?|looks?|seems?|runs?|works?|needs?|wants?|does|did|can|could|would)\b(?! (?:\w+ )?(?:on|in|there|now|added|included|among|one of|the (?:latest|newest|next|name)|coming|next)\b)"
    r"|\bkeep(?:s|ing)? you (?:up|awake|busy|going|safe|warm|posted)\b|(?<!\bas )\byou (?:\w+ )?(?:asked|wondered|inquired)(?: me| us)?(?: about)? (?:who|whom|whose|what|whether|if|how|why|where|when|which)\b"
)
_COMPARED_WORDS = frozenset("yours keep keeps keeping asked wondered inquired".split())
_OTHER_WORDS = frozenset("list lists letter letters course roll matter mail news post".split())
_WORK = r"(?:report|reports|status|figures|numbers|minutes|rota|roster|schedule|timesheets?|invoices?|forecasts?|dashboards?|stock|inventory|handover|standup|stand up|sales|deliveries|shifts?|progress|kpis?)"
IS_WORK = Pattern(rf"\b{_WORK}\b")
THEIRS = Pattern(
    r"\b(?:your|the company 's|the school 's|the firm 's|the charity 's|the office|the staff|company|staff|internal) (?:own )?(?:(?!(?:on|in|to|for|name|names|address|addresses|email|mail|number|card|first|next|is|are|subscription)\b)\w+ ){0,3}?(?:news ?letters?|mailing list|lists?|bulletins?|mailings?|digests?|blog|podcast|subscribers?|channel|feed|readers|audience|substack|column|e ?letter|circular|updates|alerts)\b"
)
_OFFERED = Pattern(
    r"\b(?:would you (?:like|want|mind|care|be)|if you (?:would like|like|want|wish|are interested|care|fancy|would care|would rather|would prefer|say|agree|would|ever want|ask|are (?:ever )?(?:curious|keen|willing))|do you want|let me know if|only if|should you (?:wish|want|care|like)|may i|shall i|can i|could i|might i|should i|say the word|(?:happy|glad|willing|pleased) to (?:add|put|include|send|share|sign)|with your permission|unless you object|i (?:would|could|might|may) (?:\w+ )?(?:add|put|include|send|sign|subscribe|have you|get you|copy|like to (?:add|put|include|subscribe))|(?:you|you both|your \w+) (?:would|could|might) (?:like|want|enjoy|be|get|receive|have|subscribe|join|sign|find|wish|then|also|opt)|wonder(?:ed|ing)? (?:if|whether))\b(?! (?:\w+ )?(?:off|out|to (?:leave|unsubscribe|stop|opt|be (?:removed|taken)|come off|drop|quit|get off)|it to stop|no more|less|fewer|not))"
)
_HIRED = Pattern(
    r"\b(?:if (?:i am |i get |i got |i were |you )?(?:hired|hire|take me|took me|the job|chosen|i join|i joined|i come)|as your \w+|in (?:the|this) (?:role|job|post)|on the job|once i (?:am|start|join)|when i (?:start|join)|from day one|on my first day|in my first (?:week|month)|until (?:i hear|you (?:decide|answer|reply|call|say)|a decision|the post|there is)|to (?:check|see) (?:in|on|how|where|whether|if))\b"
)
_ASKED = Pattern(
    r"\b(?:you|you both|your (?:team|colleagues?|assistant|secretary|partner|panel)) (?:(?!are\b|is\b|and\b|am\b|been\b|being\b|got\b|get\b|were\b)\w+ ){0,2}?(?:ask(?= [^.;]{0,40}\bto be\b)|asked|invited|told me(?= (?:to|(?:that )?you (?:would|wanted|like|wished|hoped))\b)|urged|encouraged|wanted|requested|begged|opted|wished to|hoped to|signed (?:up|yourself)|gave (?:me )?(?:your )?(?:leave|permission|consent|the go ahead|the nod)|suggested|offered|proposed|would (?:like|love) (?:to|it|one)|liked the idea|agreed|insisted|let me|volunteered|subscribed|inquired)\b(?! (?:me )?(?:what|who|how|why|where|when|about|a lot|great|good|such|so many|me (?:what|why|how|where)))|\b(?:at|per|on) your (?:\w+ )?(?:request|wish|invitation|suggestion|ask)\b|\bas (?:you )?(?:asked|requested|promised|agreed|discussed)\b|\bi promised you\b|\byou (?:received|are receiving|got) this (?:message|mail|email)\b"
)
_DENIED = Pattern(
    r"\b(?:not|never|without|nor|no longer|nobody|none|rather than|instead of|refrain|avoid|stopped short|nearly|almost|neither|no|wish i|used to|stop|hate|loath|tempted)\b(?: [^\s,;]+){0,7}? ?$"
)
_DENIED_INSIDE = Pattern(r"\byou (?:can|may|might|could|will) (?:\w+ )?(?:guess|imagine|picture|tell)\b|\b(?:not|never|no longer|nowhere|neither)\b")
_CHASES = Pattern(
    r"\b(?:any news|if there is news|news (?:of|on) (?:my|the (?:\w+ )?(?:job|post|role|position|decision|application|outcome|round|result|vacancy))|a decision|the decision|nudges?|nudger|tap on the shoulder|check(?:ing)? in|chas(?:e|ing)|(?:un)?till? (?:you|the|i|there|some(?:body|one)|any(?:body|one)|we|they|he|she)|yes or (?:a )?no|up to when|hear back|where things stand|is announced|status of)\b"
)
_KEPT_OFF = Pattern(r"\b(?:my|the) (?:\w+ ){0,2}?(?:safe|trusted|approved|allowed|vip|known) (?:senders?|lists?|contacts)\b|\b(?:white|allow) ?list(?:ed)?\b|\bnot (?:be )?(?:on (?:it|any|the|my|that)|be on|in it|be (?:put|added|signed|sent)|put|add|adding|putting|signing|been (?:added|put|signed))\b")
_IS_DONE = Pattern(r"\b(?:i|we|she|he|they|\w+) (?:have|has|am|is|are|will|took)(?: \w+){0,3} ?$")
_MODAL = Pattern(r"\b(?:would|could|might)\b(?: [^\s.;:!?]+){0,14} ?$")
_RESISTED = Pattern(r"\b(?:not|never)(?: \w+)? (?:resist|help|stop|wait|hesitate|mind|forget|only|wonder|object|be (?:surprised|alarmed)|want you to miss|miss|let you)\b")
_BY_READER = Pattern(r"\b(?:you|your (?:team|people|colleagues?|office|assistant|secretary|company|firm)|please|kindly|they|customers?|clients?|people)(?: \w+){0,3} ?$")
FORMER = Pattern(
    r"\b(?:at my (?:last|previous|former|old|current|present)|in my (?:last|previous|former|old|current|present)|for (?:\w+ )years|years (?:ago|running)|my (?:old|last|former|previous) (?:job|employer|boss|shop|firm|school|team|company|place)|used to|as (?:editor|secretary|clerk)|samples?|portfolio|writing sample|from (?:zero|\d+) to|grew|built|launched|wrote|ran|edited|cleaned|managed|merged)\b"
)


def without_other_lists(text: str, words: frozenset[str]) -> str:
    """``text`` without the lists and letters that nobody is put on: a price list, a letter of reference, a list like the reader's."""
    if not _COMPARED_WORDS.isdisjoint(words):
        text = _COMPARED.sub(" ; ", text)
    return text if _OTHER_WORDS.isdisjoint(words) else _OTHER_LISTS.sub(" ; ", text)


def is_agreed(text: str) -> bool:
    """Whether the reader asked for it, it is only offered, it belongs to the job, or nobody is put on anything."""
    return any(pattern.search(text) for pattern in (_OFFERED, _HIRED, _ASKED, _KEPT_OFF, _CHASES))


def is_denied(text: str, evidence: re.Match[str]) -> bool:
    """Whether ``evidence`` is denied, or is no more than what would be."""
    lead = text[: evidence.start()]
    if _MODAL.search(lead) and not _IS_DONE.search(lead):
        return True
    denied = _DENIED.search(lead) is not None or _DENIED_INSIDE.search(evidence.group()) is not None
    return denied and not _RESISTED.search(text)


def is_by_reader(lead: str) -> bool:
    """Whether it is the reader, or a third party, who does what ``lead`` leads to."""
    return _BY_READER.search(lead) is not None
