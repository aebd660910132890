"""Whether the sender puts the reader on a mailing list, or sends along motivational or chain content."""

from __future__ import annotations

import re

from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.model import Statement

_ADD = "add put sign subscribe include enroll enrol register place drop pop stick enter slot opt bung throw pencil write set get have list tag loop join sling plug slide fold bring"
TRIGGERS = words_of("subscribe enroll enrol opt") | frozenset(
    "list lists newsletter newsletters bulletin digest mailing mailings subscribers subscriber subscription substack broadcast circular podcast blog vlog channel group updates alerts weekly monthly daily fortnightly quote quotes verse prayer prayers psalm affirmation affirmations motivational inspirational inspiring uplifting chain devotional proverb scripture mantra horoscope tip tips letter letters thought thoughts reflection reflections wisdom meditation meditations blessing episode email emails community circle feed distribution roundup poem message audience network dispatch missive column memo maxim saying".split()
)
_LIST = (
    r"(?:newsletters?|news letters?|(?:mailing|e ?mail|email|distribution|contact|contacts|subscriber|subscription|broadcast|circulation|send|recipient|readers?|mail|update|updates|prayer|christmas card|reading) ?lists?|lists?|bulletins?|digests?|mailings?|mailouts?|mail outs?|mailshots?|e ?letters?|e ?zine|zine|substack|subscribers?|subscriptions?|broadcasts?|circulars?|podcast(?: \w+)?|blog(?: \w+)?|vlog|(?:\w+ )?(?:updates|alerts|tips|roundup|round up|devotionals?|reflections?|insights)|(?:weekly|monthly|daily|fortnightly|sunday|monday|tuesday|wednesday|thursday|friday|saturday|quarterly|book|morning) (?:\w+ ){0,4}?(?:letters?|emails?|mails?|notes?|messages?|thoughts?|tips?|posts?|digest|dispatch|musings|memo|column|missive|quotes?|verses?|inspiration|motivation|wisdom|drop)|(?:whatsapp|telegram|facebook|email|google|signal|mail|broadcast) (?:group|channel|chain|thread|community)|tip of the (?:week|day)|thought (?:of|for) the (?:day|week)|(?:quote|verse|word|prayer|joke|fact|recipe|poem) (?:of|for) the (?:day|week)|(?:inner |reading |prayer )?circle of readers|readership|mailing group|cc list|bcc list|drip (?:campaign|sequence)|email (?:series|sequence|course|community|family)|series of (?:emails|mails|letters))"
)
_PUTS = re.compile(
    rf"(?:\w+ ){{0,3}}?{any_form(_ADD)} (?:up )?(?:you\b|your (?:\w+ )?(?:e ?mail|email|address|name|team|inbox|details|contact|work email|colleagues|office|whole team|business card)|both of you|each of you|everyone|everybody|all of you|the (?:\w+ )?(?:panel|team|committee)|you and)(?: \S+){{0,12}}? (?:to|on|onto|in|into|up|for|as|among|down|with|at|one of) (?:\S+ ){{0,8}}?{_LIST}\b"
    rf"|(?:\w+ ){{0,3}}?{any_form('subscribe sign')} (?:up )?(?:you\b|your|both|each|everyone|everybody|all of you|the (?:\w+ )?(?:panel|team))|(?:\w+ ){{0,2}}?{any_form('start keep')} (?:sending|mailing|emailing) (?:you|your team|everyone) (?:my|our|the|a) (?:\S+ ){{0,5}}?{_LIST}\b"
    rf"|(?:\w+ ){{0,2}}?{any_form('send share forward mail email copy')} (?:\S+ ){{0,6}}?(?:my|our|the|a|this|today 's|an) (?:\S+ ){{0,4}}?(?:newsletter|bulletin|digest|mailing|substack|(?:weekly|monthly|daily|fortnightly) (?:\S+ ){{0,4}}?(?:letter|email|mail|note|message|thought|tip|post|quote|verse|inspiration|motivation|wisdom)|(?:quote|verse|thought|tip|prayer|word) (?:of|for) the (?:day|week)|blog posts?)\b"
)
_RECEIVES = re.compile(
    rf"\b(?:you|your team|your inbox|you both|you all|each of you|all of you|everyone|your name|your address|your email)(?: \S+){{0,2}}? (?:will|shall|are|am|have|should|can|is|would|may|to)(?: \S+){{0,4}}? (?:get|receive|find|see|start getting|start receiving|hear|getting|receiving|be getting|be receiving|have|expect|subscribed|added|signed up|enrolled|on|included|part of|opted in|be on|be added|look forward to) (?:\S+ ){{0,9}}?(?:my|our|the first|a|the next|every|each|me|mine|this|the) ?(?:\S+ ){{0,6}}?{_LIST}\b"
    rf"|\b(?:my|our) (?:\S+ ){{0,5}}?{_LIST} (?:\S+ ){{0,5}}?(?:will|should|now|has|have|is|are|goes|lands?|comes?|starts?) (?:\S+ ){{0,6}}?(?:you|your)\b"
    r"|\byou (?:are|have been)(?: \w+){0,2} subscribed\b"
)
_UPLIFT = (
    r"(?:motivational|inspirational|inspiring|uplifting|motivating|encouraging|inspiration|motivation|affirmations?|devotionals?|prayers?|prayer chain|psalms?|scriptures?|(?:bible )?verses?|blessings?|proverbs?|mantras?|horoscopes?|meditations?|chain (?:letter|mail|message|email)|(?:quote|verse|thought|word|prayer|wisdom|saying|reflection|poem|maxim|reading|tip|mantra|affirmation|joke) (?:of|for) (?:the|today|your|this)(?: \w+)?|(?:daily|weekly|today 's|monday|morning|stoic|sunday|friday) (?:\w+ ){0,2}?(?:quotes?|verses?|thoughts?|reflections?|reading|wisdom|sayings?|motivation|inspiration|tips?|affirmations?|devotions?|blessing|mantra|prayer)|(?:words of|nuggets? of|bit of|piece of|pearls? of|dose of|drop of|spark of) (?:\w+ )?(?:wisdom|encouragement|inspiration|motivation|positivity)|presentation about \w+|green thought|good vibes|positive (?:thoughts?|energy|quotes?))"
)
_SHARES = re.compile(
    rf"\b(?:here is|here are|below (?:is|are|you will find)|enclosed (?:is|are)|attached (?:is|are|please find)|i (?:\w+ )?(?:enclose|attach|include)|i (?:am|will be) (?:\w+ )?(?:sharing|sending|forwarding|attaching|enclosing|leaving|passing on|including)|i (?:\w+ ){{0,2}}(?:share|leave|send|give|offer|forward|pass on)|let me (?:leave|share|send|close|end)|allow me to (?:leave|share|send|close|end)|i (?:would|will|wanted|want|also|have|had|like|love|\w+ed) (?:\w+ ){{0,3}}?(?:share|leave|send|forward|pass|pass on|attach|include|enclose|give|add|end|close|attached|enclosed|included|pasted|put|added)|please (?:enjoy|accept|find|read|receive)|sharing|enjoy|i close with|i end with|today 's)\b(?: [^ .;!?]+){{0,12}}? {_UPLIFT}\b"
)
_CHAIN = re.compile(
    r"\b(?:do not|never) (?:break|delete|ignore) (?:it|this|the chain|the circle)\b|\b(?:forward|send|pass|share) (?:this|it)(?: \w+){0,3} (?:to|with) (?:at least )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+|everyone you|all your|every) (?:\w+ )?(?:people|friends|contacts|others|persons|know|colleagues|of your|women|men|leaders)?|\bkeep (?:the|this) (?:chain|circle) going\b"
)
_THEIRS = re.compile(r"\b(?:your|their|the company 's|the team 's|his|her|the school 's|the parish|the society 's|the charity 's) (?:\w+ ){0,3}?(?:newsletters?|lists?|bulletins?|mailings?|digests?|blog|podcast|subscribers?|channel|feed|readers|audience)\b")
_NOT_LIST = re.compile(r"\b(?:shopping|wait(?:ing)?|wish|check|to do|task|price|stock|wine|guest|short|snag|punch|parts|reference|shift|word|reading|play|set|packing|bucket|long) ?lists?\b|\blists? of (?:references|questions|my|the|things|points|skills|projects|dates|answers|referees|parts|suppliers|people i|tools|needs|priorities)\b|\bon (?:my|our) list (?:of (?:references|referees)|to)\b|\bunsubscribe\b")
_REFEREE = re.compile(r"\b(?:as (?:a|my|one of my) (?:reference|referee|emergency contact)|references list)\b")


def enlists(statement: Statement) -> bool:
    """Whether the sender puts the reader on a list or sends along motivational or chain content."""
    if TRIGGERS.isdisjoint(statement.words):
        return False
    text = _NOT_LIST.sub(" ", statement.text)
    if _CHAIN.search(text):
        return True
    if _SHARES.search(text) and not re.search(r"\b(?:you|your \w+) (?:\w+ )?(?:asked|wanted|requested|mentioned|quoted|shared|gave|sent|told)\b", text):
        return True
    receives = _RECEIVES.search(text)
    if receives and not _THEIRS.search(receives.group()):
        return not re.search(r"\b(?:not|never|nor)\b", receives.group())
    return any(map(_enlists, clauses(text)))


def _enlists(clause: Clause) -> bool:
    if clause.subject != "sender" or clause.is_denied or clause.modal:
        return False
    puts = _PUTS.match(clause.said)
    return puts is not None and not _THEIRS.search(puts.group()) and not _REFEREE.search(clause.said)
