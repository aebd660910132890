"""Whether the sender puts the reader on a list, or on the way of something that comes again and again.

Two pieces of evidence make it, in one statement or in two that follow each other: there is a list or a periodical of the sender's or of the
sender's friends, and the reader (or the reader's name, address or number) now belongs to it or gets it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from followup_lint.meaning.enlisting import words
from followup_lint.meaning.enlisting.excuses import FORMER, IS_WORK, THEIRS, is_agreed, is_by_reader, is_denied, without_other_lists
from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.model import Statement

_GAP = r"(?: \S+)"
_PERIODICAL = rf"{words.PERIOD_ADJECTIVE} (?:(?!(?:i|we|you|he|she|they|the|at|and|for|in|on)\b)[^\s.;:!?,]+ ){{0,5}}?{words.CONTENT}"
_PERIOD = Pattern(words.PERIOD)
_CONTENT = Pattern(rf"\b{words.CONTENT}\b")
_IN = r"(?:to|on|onto|in|into|up|for|as|among|amongst|down|with|at|inside|within|aboard|under|of|over|one of)"

_WHO_MEETS = r"(?:everyone|everybody|anyone|anybody|whoever|all)(?: who| that)? (?:\S+ ){0,2}?(?:meets?|met|shakes?|shook|interviews?|interviewed|hires?|knows?|crosses|gives?|speaks?|talks?) (?:\S+ ){0,2}?(?:me|my \w+|to me|with me)"

# the sender's list, or the sender's periodical
_FROM_SENDER = r"(?:from me|, (?:my|our)|(?:of|for|from|about) (?:my|our)|(?:it|that|this|which) is (?:mine|ours)|of mine|of ours|from yours truly|of yours truly|(?:i|we) (?:\w+ )?(?:write|send|run|edit|publish|keep|host|put out|do|make|circulate|look after|moderate|admin|tend|record|post|share|mail|compile|email|text|whatsapp|call))"
_OWNED = Pattern(
    rf"\b{words.OWNER} (?:(?!(?:to|with|from|in|on|at|by|thanks|you|your|that|if|when)\b)\S+ ){{0,6}}?(?:{words.STRONG_LIST}|{_PERIODICAL}|{words.WEAK_LIST})\b"
    rf"|\b(?:i|we|she|he|they|{words.ALLY})(?: \w+){{0,3}}? (?:look after|looks after|moderates?|admin|tends?|heads?|leads?|manages?|administers?|{words.PUBLISH}) (?:\S+ ){{0,8}}?(?:{words.STRONG_LIST}|{_PERIODICAL}|lists?|columns?|blog|vlog|podcast|gazette|channel|round ?ups?|circular|newspaper|leaflet|pamphlet|journal|magazine)\b"
    rf"|\bi (?:am|have|do|own|make|hold|keep|run|write|got|started|start|began|begun|opened|set up|created)(?: \S+){{0,6}}? (?:{words.STRONG_LIST}|lists? of (?:\w+ )?(?:people|persons|friends|folks?))\b|\bi (?:write|send) to (?:the|all|my|those|some) (?:\w+ )?(?:people|friends|ones|folks?|souls|contacts)\b|\b{words.PUBLISH}(?: \w+)?(?: to)? (?:everyone|everybody|anyone|anybody|all|whoever|people) (?:\w+ )?(?:i|we|whose) \w+\b"
    rf"|\b(?:{words.STRONG_LIST}|{_PERIODICAL}|{words.WEAK_LIST})(?: \S+){{0,10}}? {_FROM_SENDER}\b|\b(?:receivers|recipients|readers|subscribers) of my\b|\b(?:gathers?|gathering|collects?|collecting|takes?|taking) (?:names|addresses|emails|numbers) for (?:the|an?|her|his|their)\b|\bthere (?:are|were) (?:now |already )?(?:\d+|\w+ty|\w+ty \w+|\w+teen) (?:\w+ ){{0,2}}?on it\b"
    rf"|\b{words.CROWD} (?:\w+ ){{0,2}}?(?:hear|hears|get|gets|receive|receives|read|reads)(?: \S+){{0,3}}? (?:from me|of mine|by (?:e ?mail|text|whatsapp))\b|\b{_WHO_MEETS}(?: \w+){{0,2}}? (?:get|gets|getting|receive|receives|receiving|is sent|are sent|is put on|ends? up (?:on|in|with|receiving|getting))\b"
)
_OWNED_CONTENT = Pattern(
    rf"\bi (?:do|make|keep|run|have|write|mail|send) (?:a|an|this|my|our) (?:\w+ ){{0,3}}?{words.CONTENT}\b|\b{words.CONTENT}(?: \S+){{0,10}}? {_FROM_SENDER}\b|\b{words.OWNER} (?:\S+ ){{0,6}}?{words.CONTENT}\b|\b(?:from me|from us)(?: \S+){{0,12}}? {words.CONTENT}\b|\b(?:my|our) (?:\w+ ){{0,4}}?\" \"|\" \" (?:\S+ ){{0,6}}?(?:my|our|i|we)\b"
)
_EVERYBODY = r"(?:(?:everyone|everybody|anyone|anybody|whoever|all) (?:\S+ ){0,3}?(?:i|we|me) (?:\S+ ){0,2}?(?:meet|met|know|interview|interviewed|speak|spoke|see)|all my \w+|my (?:whole )?network)"
_PUBLISHES = rf"(?:{any_form('put')} (?:together|out|round|around|up)|{any_form('gather collect write send circulate publish edit host record post text mail email share issue print produce curate compile pen forward distribute broadcast whatsapp dispatch release')})"
_REGULAR = Pattern(
    rf"\b(?:i|we|she|he|they|{words.ALLY})(?: \S+){{0,3}}? {_PUBLISHES}\b(?! (?:you|your)\b)|\bi (?:write|send) to (?:the|all|my|those) (?:\w+ )?(?:people|friends|ones|folks?|souls|contacts)\b|\b{_EVERYBODY}(?: \w+){{0,3}}? (?:get|gets|receive|receives|is sent|are sent)\b"
    rf"|\b(?:i|we|{words.ALLY})(?: \w+){{0,8}}? {words.SEND} (?:you|you both|you all|your way) (?:\w+ ){{0,4}}?{words.TREAT}\b|\b{words.CONTENT} (?:goes|go) (?:out |round )?(?:to|on)\b"
)
# the reader is put on it
_ENROLS = Pattern(rf"\b(?P<verb>{words.ENROL})(?: (?:both|also|all|down|in|up|on|already|just|now|of|personally|today|been|putting|adding)){{0,2}}? (?P<who>{words.READER}|placeholder)\b")
_ENROLLED = Pattern(rf"\b(?P<who>{words.READER})(?: \S+){{0,3}}? (?:been|be|is|are|was|were|being|got|gets|get|stands?|becomes?|became|am)(?: \w+){{0,2}}? (?P<verb>{words.ENROL})\b")
_BELONGS = Pattern(
    rf"\b(?:{words.READER})(?: \w+)? (?:went|gone|goes|go|slipped|found its way|landed|crept|made it|sits|ends? up|wound up)(?: \w+){{0,2}}? (?:on|onto|into|in|to|with|a subscriber|a member|a reader|among)\b|\b(?:that|this|which|it|he) (?:is|'s|means|makes|has made|agreed to make|will make|to make) you\b|\byou are (?:no exception|included|the latest|the newest|now one|one of them|next)\b|\bconsider yourself\b|\bmake you (?:number )?(?:\d+|\w+ty)\b|\bthanks to (?:your|the) (?:\w+ )?card\b|\b(?:new|newest|latest|extra|more|another|next) (?:reader|subscriber|member|recipient|follower|name|fan|branch|link|listener|victim)(?: \S+){{0,4}}? (?:you|yours)\b|\b(?:number|place|spot|seat|slot|line|name)(?: \S+){{0,4}}? (?:is|are) yours\b|\byours is (?:added|in|on|there|now)\b|\bit is (?:now |also )?(?:in|on) (?:my|our) (?:\w+ ){{0,3}}?(?:{words.STRONG_LIST}|lists?|circle|circulation|rolodex|book|database)\b|\bno exception\b|\b(?:goes|holds) for you\b|\bupon it\b|\b(?:comp|comped|comping|gift|gifted|gifting|gave|given|giving|bought|buying|got|getting) (?:{words.READER}) (?:an? |the )?(?:\w+ ){{0,2}}?subscription\b|\byou (?:\w+ )?make (?:it |us |them |that )?(?:up )?(?:an? |the )?(?:\d+|\w+ty|\w+teen|hundred|thousand|even|round)\b|\byou (?:\w+ )?belong(?: \w+){0,2}? to (?:them|those|the (?:receivers|recipients|readers|subscribers|circle|members)|my (?:readers|subscribers|recipients))\b"
    rf"|\b(?P<who>{words.READER})(?: \w+){{0,2}}? (?:are|is|'s|am|be|been|goes|go|belongs?|sits?|joins?|become|becomes|became|stands?)(?: \w+){{0,3}}? (?:on|in|in there|inside|aboard|part of|among|amongst|member|members|subscriber|subscribers|recipient|recipients|receiver|receivers|addressee|addressees|listener|follower|followers|reader|readers|added|link|down for|included|one of)\b"
    rf"|\b(?:includes?|included|counts?|has|features?|extends to|covers|comprises|embraces|numbers) (?:now |also |already )?(?P<them>{words.READER})\b|\bwelcome (?:aboard|to the (?:list|circle|club|family|tribe|group|community|crew))\b"
)
_GIVEN = Pattern(
    r"\b(?:gave|given|give|giving|pass|passed|passing|handed|hand|handing|shared|share|sharing|supplied|forwarded|submitted|slipped|provided|left) (?:\S+ ){0,5}?(?:your (?:\S+ ){0,2}?(?:name|address|addresses|email|e mail|mail|number|details|card|contact|contacts)|the address on your card)\b|\b(?:she|he|they|who) (?:now )?(?:has|have|holds?) (?:yours|your (?:name|address|number|e ?mail|details))\b|\b(?:took|taken|take|copied|lifted|got|found|picked|noted|jotted|had|have|kept|saved) (?:down |up )?your (?:\w+ )?(?:name|address|number|e ?mail|mail|details|card)(?: \S+){0,9}? (?:stuck|put|popped|added|typed|fed|dropped|entered|slipped|placed|bunged|wrote|tucked|keyed|pasted|filed) (?:it|them|that|those|this|you|yours) (?:in|on|into|onto|to|with|there|among)\b"
)
_PLACED = Pattern(
    rf"(?: (?!to (?:send|help|do|see|get|make|show|give|ask|say|tell|read|have|meet|let|join)\b)[^\s.;]+){{0,5}}? (?:{_IN}|there|now|member|subscriber|a member|a subscriber)\b(?! (?:mind|touch|the loop|hand|person|advance|case|send|help|do|see|show|give|say|tell|read|have|meet|let|know|hear|time|interest)\b)|(?: \w+)? ?[.,;!]|$"
)
_START = Pattern(r"\b(?:start|starts|started|starting|begin|begins|began) (?:yours|you|your (?:copy|copies|subscription|series|lessons?|set|run))\b")
# the reader gets it
_GETS = Pattern(
    rf"\b(?:{words.READER})(?: \w+){{0,3}}? (?:will|shall|should|now|are going to|are about to|can|may|have|be|both)(?: \w+){{0,3}}? (?:{words.DELIVER}|sent|mailed|emailed|texted|copied|included|on)\b"
    rf"|\b(?:{words.READER})(?: \w+){{0,3}}? (?:are|is)(?: \w+)? (?:getting|receiving)\b|\b{words.ARRIVE}(?: \S+){{0,5}}? (?:to (?:{words.READER})|your way|to (?:this|the (?:school|office|work|shop|parish|firm)) (?:e ?mail )?(?:address|inbox|mailbox)|(?:on|onto|through|under) your (?:mat|doormat|door|desk|phone|screen|wall|lap)|(?:in|into|at|on|through|by) your (?:\w+ )?(?:inbox|mailbox|box|phone|email|mail|door|address|way|desk|screen|letterbox))\b|\b(?:(?:reach|reaches|hit|hits|greet|greets|await|awaits) (?:{words.READER})|(?:reach|reaches|hit|hits|find|finds|greet|greets|await|awaits|follow|follows) you)\b"
    rf"|\b(?:look out|eye out|eyes peeled|watch out|watch|lookout|eyes open|check) (?:for|your (?:inbox|spam|mail|phone|email))\b|\b(?:you|yourself|yours)(?: \w+)? (?:\w+ )?edition follows\b|\bexpect (?:my|our|the|a|one|it)\b|\byours? (?:\w+ )?(?:edition|issue|copy|one) (?:follows|comes|goes|is)\b|\b(?:will|shall) be (?:\w+ )?(?:on|in|at|with|through) (?:you|your (?:\w+ )?(?:inbox|mat|doormat|door|desk|phone|mailbox))\b|\byou will (?:start|begin) \w+ing\b|\bdo not (?:wonder|be surprised|be alarmed|worry|mark)\b"
)
_SENDS = Pattern(
    rf"\b{words.SEND} (?:it|them|one|this|each|every one|copies) (?:on |out |over )?(?:your way|to you|to your)\b|\b{words.SEND} (?:\S+ ){{0,2}}?(?:{words.READER})\b|\b{words.SEND} (?:\S+ ){{0,9}}?(?:to|with) (?:{words.READER})\b"
)
_IS_STRONG = Pattern(words.STRONG_ENROL)
_STRONG = Pattern(rf"\b{words.STRONG_LIST}\b")
_CROWD = Pattern(rf"\b{words.CROWD}\b")
_HAS_SENDER = Pattern(r"\b(?:i|my|our|me|we|mine|its)\b")
_THEN_LIST = Pattern(rf"(?: \S+){{0,6}}? {words.STRONG_LIST}\b")
_PERIODICALS = Pattern(rf"\b{_PERIODICAL}\b")
# it will turn up, and this is how to be rid of it; or it is the first of many
_WARNS = Pattern(
    r"\b(?:if|when|whenever|should)(?: \S+){0,4}? (?:a thing|something|a mail|mails?|an? e ?mail|one|\" \")(?: \S+){0,8}? (?:shows?|pops?|turns?|lands?|arrives?|drops?|comes?|hits?|appears?)\b(?=.{0,140}\b(?:(?:that|it|this) (?:is|'s) (?:just |only )?(?:me|mine|my|our)|button|unsubscribe|stop|stops|spam|junk|cup of tea|opt out|blame me|my doing)\b)"
)
_SEES_IT = Pattern(
    r"\byou (?:might|may|will|should|could|must) (?:have )?(?:see|seen|notice|noticed|spot|find|get|had|got)(?: \w+){0,2}? (?:mail|e ?mail|something|one|thing|message|note)(?=.{0,80}\b(?:that|it|this) (?:is|was|'s) (?:just |only )?(?:me|mine|my|our)\b)|\b(?:substack|mailchimp|patreon|beehiiv|buttondown|list ?serv)(?: \w+){0,3}? (?:written|wrote|write|sent|send|mailed|emailed|greeted|greet|welcomed|welcome|asked|ask) (?:to )?(?:you|your)\b|\b(?:welcome|confirmation) (?:note|mail|e ?mail|message|text)\b(?=.{0,60}\b(?:you|your)\b)"
)
_PLATFORM = Pattern(rf"\b(?:{words.STRONG_LIST}|beehiiv|buttondown|convertkit|patreon)\b")
_ARRANGED = Pattern(r"\b(?:i|we) (?:have |had |also |already |just )*(?:made sure|make sure|seen to it|saw to it|fixed it|arranged|set it up)(?: \S+){0,6}? (?:you|your)\b")
_SERIAL = Pattern(
    rf"\b(?:i|we) (?:\w+ )?(?:set up|started|scheduled|arranged|programmed|begun) (?:an?|the|my) (?!{words.PERIOD_ADJECTIVE} (?:\w+ )?(?:report|update|note))(?:{_PERIODICAL}) (?:to|for) (?:{words.READER})\b|"
    r"\b(?:week|lesson|part|number|episode|chapter|issue|e ?mail|mail|day) (?:one|1)(?: \S+){0,5}? (?:your (?:\w+ )?(?:inbox|phone|mailbox)|lands|arriving|hits)\b"
    r"|\b(?:tomorrow|next|then)(?: \S+){0,3}? (?:i (?:will )?send|you (?:will |shall )?(?:get|receive|have)|comes|follows)(?: \w+){0,2}? (?:day (?:2|two)|second|next|another|\w+day one|number two|part two)\b|\bwill (?:come|follow) the (?:others|rest|next)\b|\b(?:started|began|begun|enrolled|put)(?: \S+){0,4}? you(?: \S+){0,6}? (?:\d+|\w+) day (?:challenge|series|course|journey|program)\b"
)
# the reader as the one who now gets it, in any words
_ENDS_WITH_READER = Pattern(
    r"\b(?:to|on|onto|among|amongst|includes?|including|and|,|let|add|added|adding|counted|link|linked|copied) (?:both of |all of |also )?you(?: (?:too|as well|in|both|two|all|also|now))?(?= [.,;!?)]|$)"
    r"|\byour (?:\w+ )?(?:address|addresses|e ?mail|name|street|number|mobile|card|inbox|details|mailbox|handle|account)\b|\byou (?:both |too |two )?will (?:be (?:pinged|told|notified|alerted|sent|mailed|getting|receiving))\b"
    r"|\byou are (?:now |also )?(?:following|on|in|part)\b|\bso (?:do|will|are) you\b|\byou do , (?:as|from)\b|\bexpect (?:an?|one|it|the|my|our|more)\b|\bin your name\b"
)
_THING = Pattern(rf"\b(?:{words.CONTENT}|{words.STRONG_LIST}|{words.WEAK_LIST})\b")
_READ = Pattern(rf"\b(?:{words.READER}|your|placeholder)\b")
_SPEAKS = Pattern(r"\b(?:my|our|i|we)\b")
# it is on its way already, whoever sends it; the reader's address went where it is read; the signing up is done
_STANDING = Pattern(
    rf"\b(?:{words.TREAT}|(?:an?|one|two|three|\d+) (?:lines?|pages?|words?|minutes?|pieces?|verses?) (?:of|from|by))\b(?: \S+){{0,9}}? (?:will|shall|starts?|begins?|goes|go|comes?|lands?|arrives?|waits?)(?: \S+){{0,5}}? your (?:\w+ )?(?:inbox|mailbox|phone|letterbox|doormat|screen|mail|e ?mail)\b"
)
_STANDING_WORDS = frozenset("inbox mailbox phone letterbox doormat screen mail email".split())
_WENT = Pattern(
    rf"\b(?:you|your (?:\w+ )?(?:address|e ?mail|name|number|card|inbox|details)) (?:(?:has|have|been|is|are|was|were|now|just|also|already) )*(?:went|gone|goes|go|entered|added|put|popped|placed|subscribed|signed up|copied)(?: \w+){{0,2}}? (?:on|onto|into|in|to|for|among)(?: \S+){{0,4}}? {words.STRONG_LIST}\b"
)
_WENT_WORDS = frozenset("list newsletter mailing mailer bulletin digest".split())
_DONE_FOR = Pattern(r"\b(?:i|we) (?:\w+ )?(?:done|did|sorted|handled|arranged|seen to|saw to|took care of|taken care of|filled)(?: \w+){0,4}? (?:for|on behalf of) you\b|\b(?:saved?|saving|spared?|sparing) you (?:the )?(?:\w+ )?(?:trouble|bother|effort|step|click|clicks|work|form|time)\b")
_SIGN_WORDS = frozenset("sign signing signed subscribe subscribing subscription register registering enroll enrolling join joining opt".split())
# what points back to a list in the statement before
_POINTS_BACK = Pattern(
    rf"\b(?:with|counting|including|adding) you\b(?: \S+){{0,6}}? (?:comes to|makes|make|is|are|have|number) (?:\d+|\w+ty|\w+ty \w+|\w+teen)\b|\b(?:{words.STRONG_ENROL}|signed|put|popped|stuck|dropped|slipped|got|placed|bunged|have|has) (?:{words.READER})(?: \w+)?(?: (?:on|in|to|onto|into|for|up|down|as)\b|$| [.!,;])"
    rf"|\b(?:on|in|to|(?<!most )(?<!some )(?<!half )(?<!much )(?<!part )(?<!all )(?<!none )(?<!many )(?<!out )of|onto|into|for|inside) (?:it|them|there|that|this|those|these|mine|the list|the group|the channel|the roll)\b|\b(?:you|your \w+|yours)(?: \w+){{0,2}}? (?:are|is|'s|am) (?:\w+ ){{0,2}}?(?:in|on|in there|in now|on there|one of them|subscribed|signed up|added|included)\b"
    r"|\b(?:sent|get|receive|getting|receiving|find|see|have|expect|send you|mail you) (?:it|them|one|this one|each one|yours|the (?:first|next)|your first)\b|\b(?:the|your) (?:first|next|opening|inaugural|current|latest) (?:one|issue|edition|number|instal?lment|letter|mail|email|lesson|episode|copy)\b|\byours\b|\bwelcome aboard\b|\b(?:it|they|this|that) (?:\w+ )?(?:will |now )?(?:comes?|goes|go|lands?|arrives?|starts?|reach|reaches) (?:\w+ )?(?:to )?(?:you|your)\b|\bso (?:will|do) you\b"
)
# a list named with the reader's place on it, whoever keeps it
_ON_A_LIST = Pattern(
    rf"(?:{_GAP}){{0,8}}? (?:to|on|onto|in|into|for) (?:my|our) (?:\w+ ){{0,2}}?{words.PERIOD_ADJECTIVE} (?!calendar|schedule|diary|planner|notes|calls|prayers|routine|shift|class)\w+|(?:{_GAP}){{0,10}}? {_IN} (?:\S+ ){{0,7}}?(?:{words.STRONG_LIST}|{_PERIODICAL})\b|(?:{_GAP}){{0,2}}? (?:among|amongst|to|with|one of) (?:its|the|my|our) (?:\w+ )?(?:readers|readership|subscribers|recipients|followers|addressees)\b"
)
_ON_SOME_LIST = Pattern(r"(?: \S+){0,2}? (?:to|on|onto|in|into) (?:the|a|this|that) (?:\w+ ){0,3}?(?:list|group|channel|thread|chat|circle|feed|roll)\b")
_ON_A_TITLE = Pattern(rf'(?:{_GAP}){{0,3}}? (?:to|for|in|on|into) (?:my |our )?" "')

_SUBSCRIBES = Pattern(
    rf"\b(?:{any_form('subscribe')} (?:{words.READER})|(?:{words.READER}) (?:\w+ ){{0,3}}?(?:subscribed|a subscriber|subscriber))\b|\b(?:new|newest|latest|extra) (?:reader|subscriber|follower|recipient|member)(?: \S+){{0,3}}? you\b"
)
_SUBSCRIBER_WORDS = words_of("subscribe") | frozenset("subscriber reader follower recipient member".split())
_WARN_WORDS = words_of("show pop turn land arrive drop come hit appear")
_SERIAL_WORDS = words_of("lesson part episode chapter issue follow") | frozenset("email mail tomorrow series course challenge journey program rest others day number second".split())


@dataclass(frozen=True)
class _Said:
    """A statement without the lists that are no mailing lists; what it tells is looked for once, and only where it is asked for."""

    text: str
    words: frozenset[str]

    @cached_property
    def owns(self) -> bool:
        """Whether there is a list or a periodical of the sender's, or of the sender's friends."""
        owned = _OWNED.search(self.text)
        if owned is not None:
            return not THEIRS.search(owned.group())
        if THEIRS.search(self.text) or not (_PERIOD.search(self.text) or _CROWD.search(self.text)):
            return False
        return _OWNED_CONTENT.search(self.text) is not None or (_CONTENT.search(self.text) is not None and _REGULAR.search(self.text) is not None)

    @cached_property
    def comes_again(self) -> bool:
        """Whether it speaks of something that comes again and again."""
        return any(pattern.search(self.text) for pattern in (_PERIOD, _POINTS_BACK, _CROWD, _PERIODICALS, _STRONG))

    @cached_property
    def is_regular(self) -> bool:
        """Whether the sender speaks of a thing that comes again and again, whoever's it is."""
        text = self.text
        return _SPEAKS.search(text) is not None and (_PERIOD.search(text) or _CROWD.search(text) or _STRONG.search(text)) is not None and _THING.search(text) is not None

    @cached_property
    def names_list(self) -> bool:
        """Whether it names a list, and not one of the reader's."""
        return _STRONG.search(self.text) is not None and THEIRS.search(self.text) is None

    @cached_property
    def enrols(self) -> tuple[re.Match[str], ...]:
        """Where somebody puts the reader somewhere."""
        return () if words.ENROL_WORDS.isdisjoint(self.words) else (*_ENROLS.finditer(self.text), *_ENROLLED.finditer(self.text))

    @cached_property
    def gets(self) -> tuple[re.Match[str], ...]:
        """Where something comes to the reader."""
        gets = None if words.GETS_WORDS.isdisjoint(self.words) else _GETS.search(self.text)
        sends = None if words.SEND_WORDS.isdisjoint(self.words) else _SENDS.search(self.text)
        return tuple(match for match in (gets, sends) if match is not None)

    @cached_property
    def placed(self) -> tuple[re.Match[str], ...]:
        """Where the reader is put somewhere, belongs somewhere, or is given away, without a word on where."""
        firm = (match for match in self.enrols if match.re is _ENROLLED.compiled or _IS_STRONG.fullmatch(match["verb"]) or _PLACED.match(self.text, match.end()))
        return (*firm, *(match for pattern in (_BELONGS, _GIVEN, _START) for match in pattern.finditer(self.text)))


def enlists(statement: Statement, before: Statement | None = None) -> bool:
    """Whether the sender puts the reader on a list, or sets something that comes again and again on its way to the reader.

    ``before`` is the statement that stands before it: it may tell of the list.
    """
    if words.READER_WORDS.isdisjoint(statement.words) and ("placeholder" not in statement.words or words.ENROL_WORDS.isdisjoint(statement.words)):
        return False
    if _is_on_its_way(statement):
        return True
    if words.SENDER_WORDS.isdisjoint(statement.words) and (before is None or words.SENDER_WORDS.isdisjoint(before.words)):
        return False
    names_list = _may_name_list(statement)
    may_point_back = before is not None and _may_name_list(before)
    if not names_list and not may_point_back:
        return False
    said = _said(statement)
    if names_list and any(not _is_excused(said.text, one) for one in _joins(said)):
        return not is_agreed(said.text)
    if before is None or not may_point_back or not any(not _is_excused(said.text, one) for one in _points_back(said)):
        return False
    return _tells_of_list(before) and not is_agreed(said.text)


def _is_on_its_way(statement: Statement) -> bool:
    """Whether something comes to the reader again and again, or the reader's address went where it does, by nobody's hand."""
    words, text = statement.words, statement.text
    if "your" not in words or (_STANDING_WORDS.isdisjoint(words) and _WENT_WORDS.isdisjoint(words)) or _PERIOD.search(text) is None:
        return False
    found = _STANDING.search(text) or _WENT.search(text)
    return found is not None and not any(pattern.search(text) for pattern in (FORMER, IS_WORK, THEIRS)) and not is_agreed(text) and not is_denied(text, found)


def _may_name_list(statement: Statement) -> bool:
    """Whether it may tell of a list: by what is sent, or by when something, perhaps with a title, goes to many."""
    said = statement.words
    if not words.THING_NOUNS.isdisjoint(said):
        return True
    return not words.LIST_NOUNS.isdisjoint(said) and (not words.PEOPLE_WORDS.isdisjoint(said) or '"' in statement.text)


def _said(statement: Statement) -> _Said:
    return _Said(without_other_lists(statement.text, statement.words), statement.words)


def _tells_of_list(statement: Statement) -> bool:
    said = _said(statement)
    return said.owns and not FORMER.search(said.text)


def _joins(said: _Said) -> Iterator[re.Match[str]]:
    """Where a statement puts the reader on a list that it names."""
    text = said.text
    if not _SUBSCRIBER_WORDS.isdisjoint(said.words):
        yield from _SUBSCRIBES.finditer(text)
    yield from (placed for placed in said.enrols if _is_on_list(said, placed))
    for placed in said.placed:
        if (
            said.owns
            or (placed.re is _GIVEN.compiled and said.names_list)
            or (placed.re is _BELONGS.compiled and _HAS_SENDER.search(text) and said.names_list and _THEN_LIST.match(text, placed.end()))
        ):
            yield placed
    yield from (gets for gets in said.gets if said.comes_again and said.owns and not IS_WORK.search(text))
    reader = _ENDS_WITH_READER.search(text)
    if reader is not None and said.is_regular and not (FORMER.search(text) or IS_WORK.search(text) or THEIRS.search(text)):
        yield reader
    if said.owns and not _SIGN_WORDS.isdisjoint(said.words):
        yield from _DONE_FOR.finditer(text)
    for sign, proof in ((_SEES_IT, _PLATFORM), (_ARRANGED, _PERIOD)):
        if (seen := sign.search(text)) and proof.search(text):
            yield seen
    if not _WARN_WORDS.isdisjoint(said.words):
        yield from filter(None, [_WARNS.search(text)])
    if not _SERIAL_WORDS.isdisjoint(said.words):
        yield from filter(None, [_SERIAL.search(text)])


def _is_on_list(said: _Said, placed: re.Match[str]) -> bool:
    """Whether the list is named right behind the reader."""
    text, end = said.text, placed.end()
    if _IS_STRONG.fullmatch(placed["verb"]) and _ON_A_TITLE.match(text, end):
        return True
    on_list = _ON_SOME_LIST.match(text, end) if said.comes_again else None
    on_list = on_list or (_ON_A_LIST.match(text, end) if _PLACED.match(text, end) else None)
    return on_list is not None and not THEIRS.search(text, end, on_list.end())


def _points_back(said: _Said) -> Iterator[re.Match[str]]:
    """Where a statement puts the reader on the list that the statement before it may tell of."""
    back = _POINTS_BACK.search(said.text) or _START.search(said.text)
    if back is not None:
        yield from said.placed
        yield from said.gets
        if _READ.search(said.text):
            yield back
    yield from _GIVEN.finditer(said.text)


def _is_excused(text: str, evidence: re.Match[str]) -> bool:
    return is_denied(text, evidence) or (evidence.re is _ENROLS.compiled and is_by_reader(text[: evidence.start()]))
