"""Whether the reader is asked to pass the mail, the thanks or the papers on to somebody else."""

from __future__ import annotations

import re

from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.model import Statement

_MOVE = "forward pass send relay convey circulate distribute share hand give show deliver shoot ping fire bounce slip drop bring take get route transmit extend communicate transfer direct refer copy email mail post cc text whatsapp slide bump float kick flick bung pop chuck sling run print leave put stick pin lend push carry submit present offer express return throw fling toss drip stick hang share spread whizz zip read"
_SAY = "tell let say thank mention inform remind inform pass ensure make see know hear reach get loop add include remember notify assure put advise"
TRIGGERS = words_of(_MOVE + " " + _SAY) | {"reaches", "reach", "hands", "way", "eyes", "desk", "inbox"}

_BASES = frozenset((_MOVE + " " + _SAY + " have thank").split())
_VERB = any_form(_MOVE)
_ON = r"(?:on|along|over|around|across|up|round|back|down|through|out|in|upstairs|downstairs|upwards|about|further)"
_ADJ = r"(?:\w+(?: '[st])? ){0,3}?"
_PAPER = (
    r"(?:e ?mails?|mail|note|notes|message|messages|letter|letters|line|lines|words?|thanks|thank you|thank yous|gratitude|appreciation|apologies|apology|cv|cvs|resume|resumes|application|portfolio|references?|testimonials?|samples?|deck|slides?"
    r"|attachments?|attached|enclosed|enclosures?|document|documents|papers?|file|files|pdf|link|links|certificates?|transcripts?|write ups?|report|plan|proposal|card|cards|summary|sheet|drawings?|photos?|pictures?|reel|copy|copies|bio|profile|details|particulars|contact|number|costing|menu|recipe|lesson plan|case study|mock ?ups?|code|repo|demo|video|recording|showreel|manuscript|thread|compliments|praise|greeting|above|below|interest|enthusiasm|sentiments?|presentation|spreadsheet|data|answer|figures|estimate|quote|sketch|sketches|correction|list|two pages|page|pages|one pager|booklet|brochure|article|essay|clip|folder|pack|envelope|credentials|licen[cs]e|dossier|test|assignment)"
)
_MINE = rf"(?:(?:this|these|those|that|my|our|the|a|all|any of|both|some of|copies of|a copy of|another|one of|mine|what i|it|each|her|him|them)? ?{_ADJ}{_PAPER}|this|these|it|them|that|the above|all this|all of this|what i wrote|what i have written|everything)"
_TO = r"(?:to|with|past|by|in front of|into the hands of|under the nose of|among|amongst|between|onto|on to|for|around|round|before|at|up to|over to|through to|across to|on|in|into|upstairs to|where)"
_OTHER = r"(?!your (?:desk|office|door|inbox|house|address|place|reception|team|shop|attention|notice)\b|me\b|us\b|my\b|our\b|myself\b|you\b|your own\b|next\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hold\b|use\b|work\b|date\b|time\b|paper\b|hand\b|file\b|record\b)[a-z'\d&]"
_NOT_ME = r"(?!me\b|us\b|my\b|our\b|myself\b|you\b|it\b|that\b|this\b)"
_PERSON = rf"{_NOT_ME}(?:[a-z'.\d&]+ ){{1,7}}?"
_GRATITUDE = (
    r"\b(?:thank|thanks|thanked|thankful|thank you|grateful|gratitude|appreciat\w+|enjoy\w*|how much|how good|how kind|how glad|how nice|how lovely|how helpful|how impressed|how happy|how well|how great|how useful|loved?|liked|impress\w+|pleasure|lovely|meant|means|kind|kindness|glad|honored|obliged|indebted|delighted|touched|moved|made my (?:day|week)|great|fun|useful|learn\w*|welcome|good time|blown away|hospitality|patience|help)\b"
)
_PHRASES = [re.compile(pattern) for pattern in (
    rf"{_VERB} (?:\w+ )?{_MINE}(?: {_ON})*(?: \w+){{0,3}}? {_TO} {_OTHER}",
    rf"{any_form('forward pass relay circulate send distribute share shoot bounce ping hand bump kick')} (?:also |{_ON} ){{0,2}}{_MINE}(?: {_ON})",
    rf"{any_form('forward relay circulate distribute share spread')} (?:also |{_ON} ){{0,2}}{_MINE}\b(?! (?:with|to) (?:me|us)\b)(?=[ .,;!?)]|$)(?! (?:me|us)\b)",
    rf"{any_form('pass forward send hand circulate')} {_ON} {_MINE}\b",
    rf"{any_form('pass forward send')} (?:it|this|these|them|that) {_ON}\b",
    rf"{any_form('give send show hand forward offer bring lend email text pass read slip get shoot')} {_PERSON}(?:also |too )?{_MINE}\b",
    rf"(?:{any_form('extend convey express give offer pass send communicate relay share transmit carry present return deliver bring')}) (?:{_ON} )?(?:my|our|the same|a|many|this|these|all my|both our|some) (?:\w+ ){{0,4}}(?:thanks|thank you|thank yous|gratitude|appreciation|apologies|compliments|praise)\b",
    rf"{any_form('let')} {_PERSON}know\b(?=.*{_GRATITUDE})",
    rf"{any_form('tell inform remind assure advise notify')} {_PERSON}.{{0,60}}{_GRATITUDE}",
    rf"{any_form('mention say')} (?:\w+ )?to {_PERSON}.{{0,60}}{_GRATITUDE}",
    rf"{any_form('say give')} (?:\w+ )?(?:a )?(?:\w+ ){{0,3}}(?:thanks|thank you|thank yous|ta|cheers)\b.{{0,40}}\bto {_OTHER}",
    rf"{any_form('thank')} {_PERSON}.{{0,60}}\b(?:for me|from me|on my behalf|too|as well|also|for (?:the|his|her|their))\b",
    rf"(?:make sure|ensure|see to it|see|be sure|make certain|check)(?: that)? {_PERSON}(?:also |all |both )?{any_form('get see receive read hear have know')} (?:about |of )?(?:{_MINE}|{_GRATITUDE}|how)",
    rf"(?:make sure|ensure|see to it|see|be sure|make certain|check)(?: that)? {_MINE} (?:\w+ )?{any_form('get reach find go make land come arrive')} {_OTHER}",
    rf"{any_form('loop copy cc add include bring')} {_PERSON}(?:in|into|on|onto|to) (?:on )?(?:this|the|my)\b.{{0,20}}\b(?:e ?mail|thread|note|message|this|chain|mail|reply)?",
    rf"{any_form('put leave stick pin post hang print')} {_MINE} (?:up )?(?:\w+ )?(?:in front of|where|on|in|into|under|before|up) .{{0,30}}",
    rf"have {_MINE} {any_form('pass forward send give show circulate deliver hand relay')}",
)]  # fmt: skip
_PASSIVE = re.compile(
    rf"\b(?:could|can|may|might|would|should|will|shall) {_MINE} (?:also |please |kindly |perhaps |possibly |then |not |just |too |as well )*be (?:\w+ ){{0,2}}?{any_form('forward pass send share show give hand relay convey circulate deliver route transmit distribute extend copy bring')}"
    rf"|\b(?:like|love|want|wanted|wish|glad|happy|grateful|obliged|appreciate it|great|kind|hope|hoping|ask|request|nice|possible|good)(?: \w+){{0,3}}? (?:for |if |that )?{_MINE} (?:\w+ ){{0,3}}?(?:be|were|was|got|being) (?:\w+ )?{any_form('forward pass send share show give hand relay convey circulate deliver route transmit distribute extend copy bring')}\b"
    rf"|\b(?:like|love|want|wanted|wish|hope|hoping|glad|happy|grateful|great|appreciate it|good)(?: \w+){{0,3}}? (?:for |if |that )?{_MINE} (?:\w+ ){{0,3}}?(?:to |could |can |might |will |would |should )?(?:also |please )?(?:reach|go to|get to|find (?:its|their) way|land on|make (?:its|their) way|end up (?:with|on|in)) {_OTHER}"
    rf"|\b(?:like|love|want|wanted|wish|hope|hoping|glad|happy)(?: \w+){{0,2}}? (?:for |if |that )?{_PERSON}(?:to |could |can |might |will |would |should )(?:also )?(?:see|read|have|get|receive) {_MINE}"
    rf"|\b(?:please|kindly|may|let) (?:\w+ )?{_MINE} (?:\w+ ){{0,2}}?be {any_form('forward pass send share show give hand relay convey circulate deliver route transmit distribute extend copy bring')}"
    rf"|\b(?:this|it|the enclosed|the attached)(?: \w+)? (?:should|ought to|needs to|must) (?:also |really |please )?(?:go|reach|get|be (?:forwarded|passed|sent|shown|given)) (?:\w+ )?to {_OTHER}"
)
_REPORT = re.compile(rf"\b(?:see|saw|tell|know|hope|think|glad|heard|understand|believe) (?:that )?$")


def asks_to_pass_on(statement: Statement) -> bool:
    """Whether ``statement`` asks the reader to pass on the mail, the thanks or the sender's papers."""
    if TRIGGERS.isdisjoint(statement.words):
        return False
    passive = _PASSIVE.search(statement.text)
    if passive and not re.search(r"\b(?:not|never|no need)\b[^.;]{0,20}$", statement.text[: passive.start()]) and " not " not in passive.group():
        return True
    return any(clause.asks_reader and not clause.is_denied and _passes_on(clause) for clause in clauses(statement.text))


def _passes_on(clause: Clause) -> bool:
    said = clause.said
    if not clause.subject and said.split(" ", 1)[0] not in _BASES:
        return False
    return any(pattern.match(said) for pattern in _PHRASES) or (clause.subject == "reader" and _second(said))


def _second(said: str) -> bool:
    """Whether the reader is asked for it behind an "and"."""
    return any(pattern.match(said, at.end()) for at in re.finditer(r"\b(?:and|or|then|to|by|,) (?:then |also |please |kindly |just |to )*", said[:120]) for pattern in _PHRASES)
