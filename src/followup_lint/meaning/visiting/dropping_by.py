"""Whether the sender will come by uninvited, or asks to.

A visit is the sender's coming (or being found) and the reader's place, or a coming that speaks of one by itself ("pop in").
What stands in a calendar (an interview, a trial, a tour), what the reader asked for, and work are no visits of that kind.
"""

from __future__ import annotations

import re

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.meaning.visiting.visit_evidence import LEAVE_WORDS, ROAM, WILL_WORDS, comes_strongly, comes_weakly, deeds, would_come
from followup_lint.meaning.visiting.visit_places import PLACE, THE_PLACE, YOUR_PLACE
from followup_lint.meaning.visiting.visit_vetoes import HEARSAY
from followup_lint.model import Statement

_MOVE = "drop stop swing pop nip duck call look pass come run dash breeze blow slip wander walk stroll cycle ride head roll pull tip knock show turn stick poke wait sit camp park stand visit present hang pay bike drive fly nose sweep march hop jump step land appear arrive hover loiter lurk linger bring take trot toddle saunter sail steam motor scoot scooter skip tootle bob bounce rock bowl wheel pitch toodle crash swan traipse mosey amble trek plant station materialize barge intrude detour queue haul peep peek toddle trundle race tramp hike row paddle bus train travel journey"
_MEET = "see find catch meet greet introduce shake say ask expect look hunt corner surprise grab doorstep waylay collar buttonhole"
TRIGGERS = words_of(f"{_MOVE} {_MEET} {ROAM} deliver carry pull report attend") | frozenset("ring haunt chap darken slide storm rattle grace invade round talk talking outside downstairs uninvited unannounced unbidden kettle visit way gate reception door hello surprising expect".split())
TRIGGERS -= frozenset("called calls have had has having make makes made making got take takes took bus train trained training trains march travel camp go goes gone going get gets getting".split()) - words_of("go get") | frozenset("said asked says asks".split())
# Forms that tell of the past, unless leave is asked ("if I came").
PAST = frozenset(word for word in TRIGGERS if word.endswith("ed") or word in "came went got ran rode drove stood sat took brought made put hung flew stuck crept slid swung found met caught saw shook swept said".split()) - {"need", "put"}
_FORWARD, _NEXT, _IFS = frozenset("look looking forward see seeing hear meeting meet".split()), frozenset("step steps round stage meeting".split()), frozenset("if were was mind object".split())
# Words that speak of a visit only with a place beside them.
_FAR = frozenset("see sees find meet meeting ask asking say saying expect talk talking run bring brings bringing carry deliver look looking call calling step way round wait waiting stand present show report reports pay paying head heads visit hunt door gate hello ring grab race train travel stay sit join move moving post pull put stick grace play hang march make take taking seen seeing seem moved drive ride cycle queue rows row run runs shows showing puts putting runs stands looks pass passing parking attend came land bus".split())
_AFAR = frozenset("see sees find meet meeting ask asking say saying expect talk talking bring brings bringing deliver carry step way wait present report reports pay paying hello grab race train travel stay moving move post make take taking play grace hunt moved seen seeing".split())
_THANKED = frozenset("seeing meeting talking asking showing letting taking bringing walking showed sitting sit see".split())
_BYS = frozenset("by in round around over up along upon down past out".split())
PLACES = frozenset(re.findall(r"[a-z]{4,}", PLACE)) - frozenset("room place side part town practice company department station time plant field hand hands good team office's area street records call work works world take window block building print nursing care school home house unit floor staff post street center line".split()) | frozenset("there person hand hands office your yours yard shop school face hi hello respects lab house".split())
# Words that tell of what is to come, or ask.
FRAMES = LEAVE_WORDS | WILL_WORDS | frozenset("will shall may might can could would am are let me if tomorrow tonight today monday tuesday wednesday thursday friday saturday sunday week weekend day days morning placeholder next expect unless gonna hoping just maybe to".split()) | {f"{n}{end}" for n in range(1, 32) for end in ("st", "nd", "rd", "th")} - frozenset("to".split())

_COMING_TIME = r"(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|noon|lunch(?:time)?|morning|afternoon|evening|o'clock|week|placeholder|\d{1,2}(?:am|pm|:\d\d)|\d (?:am|pm)|day|days|first thing|hour|soon)"
_FAR_DEED = r"not|never|call|ring|phone|telephone|text|message|email|mail|send|post|write|contact|forward|fax|dial|start|begin|work|join|hear|bring|give|offer|fit|learn|serve|help|do|make|have|keep|need|look|await|apply|commit|move|relocate|be (?:able|available|free|ready|happy|glad|calling|ringing|sending|working|starting|back to|in touch|writing|phoning|emailing|grateful|honored|delighted|pleased|thinking|an asset)|watch|read|try|get|ask|check|follow|reach|chase|leave|print|cover|train|show|tell|let|remember|think|miss|talk|speak|inquire|find|drop you|study|build|fix|run|know|want|pray|hope|expect|return|give|put|share|pass"
_I = r"(?:i|we|me and \S+ \S+|myself)"
_ADV = r"(?:just|also|then|maybe|perhaps|probably|possibly|simply|definitely|gladly|happily|actually|still|certainly|personally|quickly|briefly|again|once more|either way|anyway|myself|in person|first thing|tomorrow|today|on \S+day|\S+day(?: morning| afternoon| evening)?|at \S+(?: a\.?m\.?| p\.?m\.?)?|next week|this week|later|soon|and|to|really|very|so|much|all|only|even|in any case|therefore|likely|quite|back)"
# The sender speaks of what is to come, or asks leave.
_WILL = (
    rf"(?:{_I} (?:{_ADV} )*(?:will|shall|may|might|can|could|take the liberty of|would (?:like|love|rather|much like|be glad|be happy|be delighted|welcome the chance)|'d like|am (?:going|planning|thinking of|thinking about|about|coming|hoping|minded|inclined|tempted|free|set|due|determined|resolved|bound|of a mind)|are (?:going|planning|coming|hoping)|was (?:hoping|thinking|planning|wondering about)|were (?:hoping|thinking|planning)|plan|intend|aim|mean|propose|hope|want|wish|reckon i will|have (?:decided|arranged|resolved|half a mind|a mind|to be|business|a delivery|errands)|thought i would|fancy|figure(?:d)? i (?:will|would)|must|ought to|need to|decided)"
    rf"|(?:can|may|could|might|shall|should|would it (?:be|bother|trouble)(?: \S+){{0,5}}? (?:if|for)|will it be(?: \S+){{0,3}}? if|(?:is it|be|is that|it is|ok|okay|alright|all right|fine|mind(?: \S+)?|trouble|bother|convenient|wonder(?:ing|ed)?|problem|possible|acceptable|allowed|object|objection|think of it|terrible|rude|awful|dreadful|matter) (?:if|that|for|whether)|let|allow|permit) (?:{_I}|me)"
    rf"|were i to|(?:thought|reckon|reckoned|figure|figured|guess|guessed) (?:i|we) (?:will|would|might|shall)|(?:object|objection|objections|mind|bother|trouble|inconvenience|disturb)(?: \S+){{0,3}}? (?:to )?(?:my|me)|(?:i|we) should like|expect me|watch for me|look for me|look out for me)"
)
_GAP = r"(?: (?!(?:you|they|he|she|who|which|customers|people|not|never|if|when)\b)[^ .;!?]+){0,6}?"
_NOW = rf"(?:{_I} (?:am|are)(?: {_ADV})*)"
_START = r"(?:^|(?<=[.;!?:,(-] )|(?<=who 's )|(?<=\band )|(?<=\bso )|(?<=\bbut )|(?<=\bor )|(?<=\bthen ))(?:(?:will|shall|may|might|going to|gonna|imma|planning to|planning on|thinking of|am|be|just|maybe|also|probably|hoping to|hope to|would like to|would love to|plan to|intend to|fixing to|fixin to|to) ){1,3}"
_BY = r"(?:by|in|round|around|over|past|down|along|up|across|into|through|at|on)\b"
_BEHIND = r"(?! (?:touch|mind|the phone|a line|the deep end|the ocean|the bucket|a call|the call|your call|zoom|teams|on the call|it|them|that|this|how|what|why|whether|for (?:more|an?) (?:shifts?|work)|my|his|her|their|our|interest|quality|case|part|line|no time|good time|an hour's notice|to speed|the pace|the rate|the queue|the number|the cost|the price|the mess|the team 's rota|with (?:the|an?|some|a few) (?:ideas?|plan|solution|answers?)|handy|short|sick|late|early|running|for a second interview|for interview)\b)"
# A coming that speaks of a visit by itself.
_OWN = r"(?:your|yer|the)"
_DROP = (
    rf"(?:{any_form('dash run blow skip walk cycle bike drive pass trot hop')} (?:by|round|over to|past|around) (?:(?!(?:the|some|any|this|that|all|my|a|an) )|(?={THE_PLACE}))|be (?:back |right |straight )?(?:round|over|along) (?=(?:\S+ ){{0,7}}?{_COMING_TIME})|{any_form('come be')} (?:round|over|up|down|along|around) by you\b|{any_form('drop stop swing pop nip duck breeze slip wander tip stroll wheel bob bounce scoot toddle saunter mosey amble tootle peep')} (?:my \S+ |the \S+ |on |back |right |straight |quickly |briefly |just |myself )?{_BY}{_BEHIND}|{any_form('come')} (?:on |right |straight |back |personally |myself |calling |back )?(?:by(?! (?:bus|bike|bicycle|train|car|tram|taxi|ferry|boat|air|foot|rail|coach|metro|van))|round|around|over|past|along|calling|knocking|a calling|on in)\b{_BEHIND}|{any_form('call look')} (?:back )?(?:in|round|by) (?:at|on|to|for|and|with|around|tomorrow|again|next|this|when|before|after|personally|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|\.)"
    rf"|{any_form('call look')} in$|{any_form('call')} (?:upon|on) you (?:at (?:your|the)|in person|on|this|next|tomorrow)|{any_form('call')} at (?:{THE_PLACE})|{any_form('show turn rock roll pitch bowl swan')} up\b(?! (?:\S+ ){{0,4}}?(?:early|late|on time|to work|for work|ideas|rain or shine|ready|shift|shifts|every (?:day|shift|morning) (?!until|till)))|{any_form('present')} myself|{any_form('pay make')} (?:you|your \S+|the \S+|a|another|one)(?: \S+){{0,3}}? (?:visit|call in person|house call)|{any_form('visit')} (?:you\b|with you\b|{YOUR_PLACE}|the (?:office|site|shop|store|premises))|{any_form('stick poke put pop')} my (?:head|nose|face) (?:in|round|around|through|over)"
    rf"|holler at (?:you|yous)\b|(?:surprise|greet|see) you there\b|{any_form('knock')} (?:on|at) {THE_PLACE}|{any_form('doorstep waylay buttonhole')} you|{any_form('put show')} (?:in an appearance|my face)|{any_form('barge intrude')} (?:in|on|upon)|{any_form('detour')} (?:to|by|past|via)|{any_form('slide roll')} (?:by|through|over|up (?:to|at))\b|{any_form('haunt darken chap rattle besiege storm grace invade cross')} (?:on |at )?{_OWN} (?:\S+ ){{0,2}}?(?:{PLACE}|bell|doorbell|buzzer|intercom)\b|{any_form('ring press push lean')} (?:on |at )?{_OWN} (?:\S+ ){{0,2}}?(?:bell|doorbell|buzzer|intercom)|{any_form('rap tap')} (?:on|at) {_OWN} \S+|{any_form('come')} (?:\S+ )?(?:personally|in person|unannounced|without)\b|{any_form('come go head walk drive get')} (?:\S+ )?(?:down|over|up|round|across|along) to {THE_PLACE}|{any_form('put stick poke pop')} my (?:\S+ )?(?:head|face|nose))"
)
# A coming that does so with the reader's place behind it.
_WALK = " ".join(verb for verb in _MOVE.split() if verb not in "look call pay present stick poke take bring visit tip run roll turn pull show stand hang head".split())
_GO = rf"{any_form(_WALK)}|{any_form('turn show')} up|{any_form('run roll pull head')} (?=(?:up|over|down|round|by|to|in)\b)|stand(?:ing)?|hang(?:ing)?|{any_form('make')} (?:my|our) way|{any_form('make')} (?:the|a) (?:trip|drive|journey|detour|stop|point)|{any_form('bring take')} (?:myself|ourselves)|be(?:ing)?(?: (?:talk|stand|sit|wait|knock|lean)ing)?|{any_form('get')}|{any_form('go')}|{any_form('put')} in"
_AT = r"(?:by|in|round|around|over|past|down|along|up|across|into|through|at|to|near|outside|inside|on|within|before|from|beside|behind|via|toward|towards) "
_THERE = rf"{_AT}(?:{YOUR_PLACE}|the (?:[^ .,;!?]+ ){{0,2}}?(?:reception|front desk|office|lobby|foyer|gate|gatehouse|door|back door|loading bay|yard|waiting room|car park|parking lot|staffroom|surgery|shop)\b(?! (?:manager|hours|work|team|side))|(?:see|find|ask for|speak to|speak with|talk to|talk with|catch|meet|greet|look for|shake hands with|say hello to|sit with|stand with|join|be with) (?:you|yourself|the two of you|both of you|your)\b)"
_MEETING = (
    rf"(?:{any_form('see find catch meet greet surprise corner grab')} (?:you|your \S+|them|him|her|everyone|whoever \S+|the rest)(?: \S+){{0,5}}? (?:at|in|by|on|outside|before you|after you|when you|as you) {THE_PLACE}|{any_form('catch corner')} you (?:\S+ ){{0,4}}?(?:before|after|as|when|outside|between)|{any_form('introduce')} (?:myself|ourselves)(?: \S+){{0,6}}? in person|{any_form('ask')} for you at|{any_form('shake')} (?:\S+ )?hands? (?:with|of) (?:you|your|whoever|the|them)|(?:say|saying) (?:hello|hi|hey|thanks|thank you|howdy|hullo|how do)(?: \S+){{0,4}}? (?:in person|face to face)|give (?:you|ye) a (?:shout|knock|wave) (?:from|at|on) the|be (?:in|round|around) to see you|just (?:be )?there in person|(?:sit|chat|talk|speak|natter|a word|a chat|a natter|stand) (?:down )?with you(?: \S+){{0,6}}? (?:at|in|by|on|outside) {THE_PLACE}|(?:wait|attend) (?:up)?on you\b|make myself known|walk with you|catch you between|(?:waiting|wait|attend|attending|call|calling) upon (?:you|the \S+)|(?:press|shake|grip|wring|kiss) your (?:own )?hand|lend (?:you )?a hand at|a (?:quick )?(?:word|chat) with you(?: \S+){{0,5}}? in person|stay for a (?:chat|cup|cuppa|word)|see (?:you all|you lot) at|(?:bring|carry|run|take|walk|deliver)(?: \S+){{1,6}}? (?:round|over|across|up|down|along) to (?:{THE_PLACE}|you)|be there in person|greet you (?:properly|there|in person|face)|(?:put|place|press|lay|deliver|hand|give)(?: \S+){{0,6}}? (?:into|in|to) your (?:own )?hands?\b|(?:hand|give|bring|deliver)(?: \S+){{0,6}}? (?:to you (?:in person|personally|myself)|by hand|in person|personally))"
)
_FOUND = rf"(?:you (?:will|shall|may|might|can) (?:\S+ )?(?:see|find|spot|notice|recognize|have) me (?:\S+ ){{0,4}}?(?:at|in|by|on|outside|waiting|sitting|standing|leaning|hovering|there|that|this|from) (?!my|our|work|it|a desk)|(?:do not|please do not|try not to) be (?:surprised|alarmed|startled|shocked|cross|frightened|put out)(?: \S+){{0,12}}? (?:if|when|to)\b(?: \S+){{0,8}}? (?:i|me|my)\b|that will be me\b|(?:that|it) (?:is|'s) (?:only |just )?me\b|(?:put|have|get|stick|keep) (?:the|that|your) kettle \S+|keep an eye out for me|{any_form('expect')} me (?:at|on|in|by|around|round|tomorrow|monday|tuesday|wednesday|thursday|friday|before|after|first)|{any_form('expect')} a (?:knock|visit|visitor|ring at)|(?:look|watch) (?:out )?for me (?:at|in|by|on|outside)|find me (?:in|at|outside|by|on|waiting|sitting|camped|leaning|standing|loitering|hovering|perched|propp\w+|parked) (?!my|our|work|it )|(?:a|one) (?:\S+ ){{0,3}}?(?:person|man|woman|fellow|figure|face|stranger|somebody|chap|lass|lad|gentleman|lady|visitor|candidate)(?: \S+){{0,6}}? (?:might|may|will|could) (?:wander|come|drop|stop|pop|appear|walk|call|turn up|drift|slip|stroll|knock)\b|(?:jump|leap) out (?:of )?your skin|see me (?:walk|stand|wait|sit|come|at your|in your))"
_WAY = rf"\b{_I} (?:will|shall|am|am going to|have to|must|should|might|may|can|could)(?: {_ADV})* (?:\S+ )?(?:be |being |to be )?(?:\S+ ){{0,3}}?(?:your (?:way|area|neighborhood|neck of the woods|end|side of town|part of town|town|patch|street|building|corner)|near you|round your|around the corner from|passing)\b"

_COMING = rf"(?:{_DROP}|(?:{_GO}) (?:\S+ ){{0,5}}?{_THERE}|{_MEETING})"
_VISIT = Pattern(rf"\b(?:{_WILL}|{_NOW})(?:{_GAP} | )(?<!\bthe )(?<!\bour )(?<!\byour )(?<!\ba ){_COMING}")
_BARE_STARTS = frozenset("will shall may might going gonna imma planning thinking am be just maybe also probably hoping hope would plan intend fixing fixin to".split())
_BREAKS = frozenset(". ; ! ? : , ( - and so but or then 's".split())
_BARE = Pattern(rf"{_START}{_COMING}")
_THEN = Pattern(rf"\b(?:and|then|or|,|so) (?:(?:i will|then|just|also|maybe|perhaps|i|can|to|only) )*{_COMING}")
# Anything else that the sender will do at the reader's place on a day.
_DROPS = Pattern(rf"\b(?<!the )(?<!your )(?<!a ){_DROP}")
_THERE_ON_A_DAY = Pattern(rf"\b{_I} (?:will|shall|am going to|plan to|intend to|mean to|propose to|hope to|want to|wish to|would (?:like|love) to|should like to|aim to|might|may|take the liberty of|shall take the liberty of)(?: {_ADV})* (?!(?:{_FAR_DEED})\b)(?:[^ .;!?]+ ){{1,8}}?(?:at|to|into|on|in|by|outside|near|before|from|through|under|of) {YOUR_PLACE}|\b{_COMING_TIME} {_I} (?:drive|ride|go|come|walk|sail|fly|travel|cycle|bring) (?:[^ .;!?]+ ){{0,5}}?(?:to|into|by|at) {YOUR_PLACE}")
_COMES = Pattern(rf"\b(?:{_MEETING}|{_DROP})")
_DAY = Pattern(r"\b(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|weekend|the \d+(?:st|nd|rd|th))\b")
_TO_THE_PLACE = Pattern(rf"\b(?:{_WILL}|{_NOW}|{_START.rstrip()})(?:{_GAP} | ?)(?:{any_form('come step scoot walk drop pop nip swing run drive cycle ride head get go dash slip stroll wander hop trot roll slide bob sail come turn pull stroll poke nose saunter happen linger ramble pitch')}) (?:[^ .;!?]+ ){{0,3}}?(?:to|by|into|at|round|past|over|around|about) {THE_PLACE}")
_WILL_BEFORE = Pattern(rf"\b(?:{_WILL})\b[^.;!?]*$")
_PRESENT = Pattern(rf"\b{_I} (?:go|come|pass|visit|call|stop|drop|swing|travel|ride|drive)(?: [^ .;!?]+){{0,4}}? (?:to|by|at|in|past) {YOUR_PLACE} (?=(?:\S+ ){{0,8}}?{_COMING_TIME})|\b{_COMING_TIME} {_I} (?:go|come|pass|visit|call|stop|drop|swing|travel|ride|drive)(?: [^ .;!?]+){{0,4}}? (?:to|by|at|in|past) {YOUR_PLACE}|\b{_I} (?:come|pass|call|visit|go|drop|stop) (?:\S+ )?{_COMING_TIME} (?:\S+ ){{0,3}}?(?:to|by|at|with|in) (?:you|{YOUR_PLACE})\b|\b(?:on|at|tomorrow|{any_form('come')}|next|this) (?:\S+ ){{0,6}}?{_I} (?:sweep|drop|stop|swing|pop|come|call|turn|show|arrive|walk|march|land|appear|hop|pass|descend|visit|present|stroll)s? (?:\S+ ){{0,4}}?{_AT}?(?:{THE_PLACE}|by\b|round\b|in\b|up\b)")
_FOUND_THERE = Pattern(rf"\b{_FOUND}")
_ON_THE_WAY = Pattern(_WAY)

_BY_WIRE = Pattern(r"\b(?:on the line|telephones?|whatsapp|texts?|voice ?mail|display|number of|in ?box|meet link|link you|zoom|teams|webinar|camera|screen|call you|ringing|rings|my mobile|(?:reach|ring|phone|call) me|dial\w*|meet link|link you sent|(?:standup|stand up|daily|conference|video|team|group|sales) (?:call|chat))\b")
_HAS_TIME = Pattern(rf"\b{_COMING_TIME}\b")

_EVENT = r"(?:interviews?|trial|shift|tour|appointment|assessment|induction|paperwork|training|open (?:day|house|evening|studio)|rounds?|onboarding|meetings?|medical|fitting|audition|demo|test|orientation|start date|first day|visit day|stage(?! door)|panel|screening|exam|session|walk ?through|time slot|slot|tasting|shadow\w*|second visit|site visit|next visit|concert|recital|match|lecture|talk|exhibition|fair|festival|sale|auction|service|ride along|follow up|working interview|taster|day you|presentation|competition|conference|seminar|workshop day|class|lesson|rehearsal|hearing|viewing|game)"
_SCHEDULED = Pattern(
    rf"\b(?:for|at|to|during|on the day of|as part of|do|start|begin|join|attend|with|in|on) (?:the|our|an?|that|this|your|any|another|my (?=\S*\s?(?:trial|interview|induction|second|assessment|medical))) ?(?:[^ .,;!?]+ ){{0,3}}?{_EVENT}\b|\b(?:if|when|should|once|before) (?:the|a|our|that|any) (?:\S+ ){{0,3}}?{_EVENT}\b|\b(?:second|next|final|trial) (?:interview|round|shift|stage|visit|meeting)\b|\b(?:see|meet|catch) you (?:both |all |then )?(?:at|on|for|in) (?:the|our) [^.;!?]{{0,30}}{_EVENT}|\bto work\b|\bfor work\b(?! on)|\bmy (?:second|next|first) (?:interview|visit|round|day)|\bour (?:next|second) (?:meeting|visit|conversation|appointment)"
    r"|\bif (?:you (?:\S+ )?(?:would like|like|want|need|wish|decide|choose|think (?:it|that)|invite|call|have me|will have me|hire|take|select|offer|prefer|ask|say|give|bring|get|move|see fit|find (?:it|that|time|a))|i get|i am (?:hired|chosen|selected|invited|offered|called|asked|wanted|needed|lucky|shortlisted)|invited|needed|required|wanted|hired|offered|useful|helpful|chosen|selected|called|asked|there is (?:a|another)|it (?:goes|comes) (?:to|that)|it (?:would )?(?:helps?|is (?:useful|helpful|needed|wanted|required)))\b|\bwhen(?:ever)? (?:you (?:need|want|like|are ready|say|call|tell|would|send|invite|ask|decide)|i (?:am|start|join|get)|suits|it suits|asked|called|invited|the time comes)\b|\b(?:any|whatever|whichever) (?:day|time|hour|morning|afternoon|evening|date|slot) (?:that |which |you )?(?:suits?|works?|is|you|best|like|of (?:your|the))\b|(?<!on )\bany (?:day|time)\b(?! (?:of )?(?:this|next) week)|\bif (?:we|it|that) (?:are|is) still on\b|\bat (?:any|short|a moment 's|a day 's|your) (?:time|notice|convenience|earliest)\b|\bonce (?:you|i|we|it)\b|\bjob (?:is|were) mine\b|\bshould you\b|\bdiary\b|\bcalendar\b|\bscheduled\b|\bwe (?:agreed|arranged|settled|booked|fixed|set|said|planned)\b"
)
_WORK = Pattern(
    r"\b(?:rain or shine|used to|as (?:a|an|your) (?:\S+ )?\S+ ,? ?(?:i|we)|when a shift|falls short|my (?:first|last|old|current|previous|former) \w+|(?:come|be) in (?:early|on (?:saturdays|sundays|weekends)|to (?:cover|help|fix|work|do))|drop in (?:center|clinic|session)s?|drop off|walk in (?:clinic|center)s?|farmers market|post office|(?:the|my) bank|a day|every (?:day|morning) (?:at|by) \d|on the job|teams chat|zoom|slack|video call|(?:by|over|on the) phone|phone call|linkedin|your website|your (?:web ?)?page|your stall at|as (?:a )?(?:paying )?customers?|for (?:my|the) groceries|my (?:shop|studio|office|stall|home|house|farm|kitchen|workshop|garden|allotment|bakery|salon|place)|(?:from|to|at) (?:school|college|uni|university))\b"
)
_TO_PEOPLE = Pattern(r"\b(?:visit|on|by|see|to|round|around) (?:the |my |our |their |all |our own )?(?:\S+ )?(?:patients?|customers?|clients?|guests?|residents?|tenants?|pupils?|parents|families|members|suppliers?|visitors|inspectors?|neighbors?|homes|regulars|elderly)\b(?! ')")
_DENIED = Pattern(r"\b(?:not (?!be (?:surprised|alarmed|startled)|mind|far|only|yet)|never|rather than|instead of|without (?!an? |any |appointment|invitation|prior|further|warning|notice|calling|ringing|asking)|no (?:plans?|intention) (?:to|of)|wish (?:i|we) |would have|could have|nearly|almost|thought (?:about|of)|refrain\w*|resist\w*|tempted|nor|unless|before i|until|used to|how to|promise not|had|did|neither|hate to|less than)\b")
_INVITED = Pattern(
    r"\b(?:as|like|which|that|when|since|because|what|where|now that|just as|the way) (?:you|chef|your \S+|the \S+|mr \S+|mrs \S+|ms \S+|dr \S+|he|she|they|we) (?:(?!(?:i|we)\b)\S+ ){0,3}?(?:asked|desired|requested|wanted|suggested|instructed|invited|needed|offered|proposed|promised|told|agreed|arranged|set|gave|booked|fixed|advised|recommended|said|mentioned|named|planned|scheduled|encouraged|insisted|kindly)\b(?! you )|\bas you (?:say|like|wish|prefer|please)\b|\b(?:suits me|works for me|is fine (?:for|with|by) me|confirm(?:ed|ing)?)\b|\bas (?:\S+ )?(?:desired|requested|instructed|invited|asked|agreed|arranged|suggested|discussed|planned|promised|offered|proposed|directed|scheduled)\b"
    r"|\b(?:you|chef|your \S+|he|she|they|mr \S+|mrs \S+|ms \S+|dr \S+) (?:\S+ ){0,3}?(?:asked|invited|wanted|told|requested|instructed|suggested|offered|encouraged|urged|said|begged|bade|would like|asking|inviting|insisted|allowed|agreed|promised|want|(?<!no )need|expect|proposed|recommended) (?:\S+ ){0,5}?(?:me|us|i|we|that|to|candidates|everyone|anyone|it)\b(?: \S+){0,4}? (?:come|drop|stop|swing|pop|visit|call|look|see|bring|back|by|be|in|round|over|return|walk|meet|watch|show|step|join)\b|\byou (?:\S+ )?(?:invited|asked) (?:me|us) (?:to|back|in|over|for|along|round|by)\b|\byou (?:\S+ )?(?:invited|expect|are expecting) (?:me|us)\b|\bnothing would (?:please|delight) me more\b|\byou promised\b|(?<!if )(?<!do )(?<!would )(?<!could )(?<!will )(?<!can )\byou (?:\S+ )?let (?:me|us)\b|\b(?:thanks|thank you|grateful|glad) (?:\S+ ){0,2}?for (?:offering|inviting|asking|fixing|arranging|booking|setting|suggesting|proposing|agreeing|letting me come)\b|\b\S+day (?:works|suits|is fine|is perfect|would suit|at \S+ (?:works|suits))\b|\b(?:moved|changed|rescheduled|pushed|postponed) (?:it|the \S+|that|us|me) (?:to|until)\b|\byour (?:\S+ ){0,2}?(?:invitation|invite|offer|request|suggestion|summons)\b|\b(?:i|we) (?:was|were|am|are|have been|had been) (?:\S+ )?(?:asked|invited|told|requested|summoned|welcome|booked|scheduled|expected|called)\b|\b(?:happy|glad|delighted|pleased|honored|thrilled|love) to accept\b|\bi accept\b|\baccept(?:ing)? (?:your|the)\b|\b(?:asking|inviting|having) me (?:\S+ ){0,3}?(?:to|back|by|in|round|over)\b|\b(?:place|cabin|gate|time|day|hour|date|door|slot|room|entrance|desk|address) (?:that )?you (?:\S+ )?(?:named|gave|set|said|mentioned|told|suggested|offered|described)\b|\breport to\b|\btak(?:e|ing) you up\b|\bthe invitation\b|\bmy invitation\b|\bopen invitation\b"
)
_IS_EVENT = Pattern(r"\b(?:trial|(?:next|second|final) (?:round|interview|stage)|invit\w+|assessment|induction|tour|open day|expecting me|asked me to|told me to|scheduled|appointment|offered me)\b")
_UNINVITED = Pattern(r"\b(?:unannounced|uninvited|unbidden|unasked|without (?:an |a |any |prior )*(?:appointment|invitation|notice|warning|calling|ringing|asking)|whether or not|no (?:appointment|need (?:of )?(?:an )?appointment|need to (?:set|arrange|book|reply|prepare|be (?:home|in|there|up)|tidy|get up|dress|announce|fetch)|ceremony)|not for (?:an )?interview or anything|nothing (?:formal|official)|bar the door|like it or not|without ceremony|(?:not|never) (?:even )?(?:know|notice) (?:that )?i am|on spec|off chance|on the fly|invited or not|even though you|though (?:you|nobody|no one) (?:\S+ ){0,2}?(?:not|asked|invited)|not (?:yet )?(?:asked|invited)|you (?:have|did) not (?:yet )?(?:ask|invite|offer)\w*)\b")


def comes_by(statement: Statement, around: str = "") -> bool:
    """Whether the sender says that they will come by, or asks to; ``around`` is what stands before and after."""
    words = statement.words
    if FRAMES.isdisjoint(words) or not _may_come(words, statement.text):
        return False
    text = statement.text[:1500]
    if _announces(text) or comes_strongly(text) or any(would_come(text, m.start(), m.group()) and not _is_afar(text, m) for m in deeds(_DROPS, text)):
        return _UNINVITED.search(text) is not None or not _is_due(text)
    if not comes_weakly(text) or _BY_WIRE.search(text):
        return False
    return _UNINVITED.search(text) is not None or not (_is_due(text) or _IS_EVENT.search(around) or _INVITED.search(around))


def _may_come(words: frozenset[str], text: str) -> bool:
    """Whether a verb of coming stands there at all, in a form that speaks of what is to come."""
    found = TRIGGERS & words
    if not found:
        return False
    if "forward" in words:
        found -= _FORWARD
    if "next step" in text or "next round" in text or "next stage" in text or "next meeting" in text or "second round" in text:
        found -= _NEXT
    if "thank" in words or "thanks" in words:
        found -= _THANKED
    if found <= _FAR and PLACES.isdisjoint(words) and (found <= _AFAR or _BYS.isdisjoint(words)):
        return False
    return not found <= PAST or not _IFS.isdisjoint(words)


def _is_due(text: str) -> bool:
    """Whether it stands in a calendar, was asked for, is work, or is said of others."""
    return any(veto.search(text) for veto in (_TO_PEOPLE, _SCHEDULED, _INVITED, _WORK, HEARSAY))


def _announces(text: str) -> bool:
    if any(not _is_denied(m.group(), text[: m.start()], 1) and not _is_afar(text, m) for m in _VISIT.finditer(text)):
        return True
    if _starts_bare(text) and any(not _is_denied(m.group(), text[: m.start()], 6) for m in _BARE.finditer(text)):
        return True
    if any(not _is_denied(m.group(), text[: m.start()], 8) and _WILL_BEFORE.search(text[max(0, m.start() - 120) : m.start()]) for m in _THEN.finditer(text)):
        return True
    return _HAS_TIME.search(text) is not None and _comes_some_day(text)


def _starts_bare(text: str) -> bool:
    """Whether an intention is told without its subject: "Will drop in"."""
    words = text.split(" ")
    return any(word in _BARE_STARTS and (n == 0 or words[n - 1] in _BREAKS) for n, word in enumerate(words))


def _comes_some_day(text: str) -> bool:
    """A coming that is told by its day and its place."""
    if _PRESENT.search(text):
        return True
    if _DAY.search(text) and any(not _is_denied(m.group(), text[: m.start()], 3) and not _is_afar(text, m) for pattern in (_THERE_ON_A_DAY, _TO_THE_PLACE) for m in pattern.finditer(text)):
        return True
    if _FOUND_THERE.search(text):
        return _BY_WIRE.search(text) is None
    return _ON_THE_WAY.search(text) is not None and _COMES.search(text) is not None


def _is_afar(text: str, match: re.Match[str]) -> bool:
    """Whether it is no coming in the flesh, or one that is over ("thanks that I could come")."""
    if _BY_WIRE.search(text[match.end() : match.end() + 60]) or re.match(r" (?:nowhere|elsewhere)", text[match.end() :]):
        return True
    if re.match(r"(?:\S+ )*?pass(?:ing)? (?:on |along |it |the |your |my |this |that |them |his |her )", match.group()) and not re.search(r"\bpass(?:ing)? (?:the|your|by|along the) (?:\S+ )?(?:door|gate|way|place|shop|office|yard)", match.group()):
        return True
    return re.match(r"i (?:can|could) (?:see|find|catch|meet|greet|come)\b", match.group()) is not None and re.search(r"\b(?:because|thank|thanks|grateful|glad|so|where|how|that)\b[^.,;]*$", text[: match.start()]) is not None


def _is_denied(said: str, lead: str, reach: int) -> bool:
    """Whether words at most ``reach`` words before it, or those within it, take it back."""
    near = " ".join(re.split(r" [,;:] | but | so ", lead[-80:])[-1].split()[-reach - 3 :])
    found = [m.end() for m in _DENIED.finditer(near)]
    return _DENIED.search(said) is not None or (bool(found) and len(near[found[-1] :].split()) <= reach)
