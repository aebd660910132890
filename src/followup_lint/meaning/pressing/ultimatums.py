"""What is to happen if no answer comes, how long the sender will wait, and calls to hurry."""

from __future__ import annotations

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.pressing.words import ANSWERING, HARD, LIMIT, REPLY

# What the sender does if the answer does not come.
_ELSE = (
    r"(?:sign(?:ing)?|accept(?:ing)?|tak(?:e|ing) (?:the|it|that|my|up|another|what|their|theirs|a|your silence|me|this)|withdraw(?:ing|n)?|walk(?:ing)?|go(?:ing)? (?:elsewhere|with|to the|over|for|ahead|somewhere|and sign|back to)|mov(?:e|ing) on|consider(?:ing)?|assum(?:e|ing)|conclud(?:e|ing)|look(?:ing)? (?:elsewhere|for|somewhere)|say(?:ing)? (?:yes|no)|start(?:ing)? (?:elsewhere|at|with|for)|treat(?:ing)?|regard|read (?:it|that|your|this)|pull(?:ing)? out|drop(?:ping)?|turn(?:ing)? (?:you|it|this)"
    r"|giv(?:e|ing) (?:up|it|the|them|my)|off to|gone|out|join(?:ing)?|choos(?:e|ing)|commit(?:ting)?|work(?:ing)? (?:for|elsewhere)|offer(?:ing)? (?:it|myself|my|them)|be (?:off|gone|signing|taking|going|accepting|elsewhere|obliged|forced|lost)|have (?:to (?:accept|take|sign|go)|no choice|no option)|close|cancel (?:my|our)|count (?:it|that|me|myself)|deem|understand (?:it|that|you)|interpret|strike|cross|release|lose|lost|let (?:it|the|you|them)|no longer|done|finished|unavailable|shake|put pen|driv(?:e|ing) for|a no|on my way|across the|shak(?:e|ing) hands|(?:ring|call|phon)(?:e|ing)? (?:the|your) (?:competition|competitors?|others?|rivals?)|speak(?:ing)? (?:with|to) (?:your|the|another)|talk(?:ing)? (?:with|to) (?:your|the|another)|take back|not exist|stop (?:waiting|looking)|another|the other)"
)
_I = r"(?:i|we|my \w+|the (?:slot|place|offer|deal|seat|date|dates|chance|opportunity|price|post|other)|it|this|you|that)"
_WILL = r"(?: (?:will|shall|am|are|must|would|may|have to|will have to|can|is|going to|simply|just|then|be|already|do|gladly|accept|not|might|lose|need to|gonna)){0,6}"
_OR_ELSE = Pattern(
    rf"\b(?:or(?: else)?|otherwise|failing (?:which|that|this)|if not|after (?:that|which|then|this)|thereafter|past that|beyond (?:that|this date|this)|after \w+day|from \w+day|if (?:it|that|this) is not|and then|then|in default|in the contrary case|after) ?(?:, )?(?:{_I}{_WILL} {_ELSE}|(?:the|my) (?:deal|offer|slot|place|chance|price) (?:is|goes|lapses)|(?:do not|never) bother|forget (?:it|me|about)|(?:count|strike|scratch|rule|cross|leave|cut) me (?:out|off)|not at all|nothing|it is (?:not|never|no)|never|(?:tell|find|ask|get|hire|look for) (?:some(?:one|body)|another|a different)|lose me|you (?:will )?lose)\b"
)
_IF_SILENT = Pattern(
    rf"\b(?:if|unless|failing|absent|barring|short of|absence of|should|no|in case|as long as|supposing|without)\b(?: \S+){{0,10}}? ?(?:{REPLY}|hear|heard|decide|decided|tell|told|call|called|rings?|know|word|reply|answer|sign|signed|say|said|book|booked|confirm|confirmed|silent|silence|letter|phone|offer|contract|message|start date|yours)\b"
)
_SILENT = Pattern(r"\b(?:not|no|nothing|never|unless|without|fail|fails|first|silence|failing|absent|absence|barring|short of|should (?:no|nothing)|silent|none)\b")
_WILL_ELSE = Pattern(
    rf"\b(?:i|we){_WILL} {_ELSE}\b|\bwithdraw (?:my|from)\b|\bi have decided\b|\bmeans? (?:no|that i|a no|i)\b|\bconsider (?:my|me|this|our|us) (?:\w+ )?(?:withdrawn|out|off|over|closed|gone|done)\b|\b(?:my|the) (?:name|signature|hands?|tools?|van) (?:is|goes|will be)\b|(?<!\bif )(?<!\bwhether )\b(?:the|my|your|our) (?:slot|place|offer|deal|chance|dates?|application|candidacy|discussions?|talks?|conversation) (?:will|shall|is|are|goes|lapses)(?: be)?(?: considered)? ?(?:gone|lost|taken|withdrawn|lapse|void|lapses|closed|over|released)\b|\byou (?:will|shall|are going to)(?: have)? (?:miss(?:ed)?|lose|lost|be (?:too late|without)) (?:me|us|your chance|the chance|out|my|it)\b"
)
# How long the sender will wait.
_WAITING = r"(?:wait(?:ing)?|hold(?:ing)?|hang(?:ing)?(?: on| about| around| fire)?|stay(?:ing)?(?! (?:in|at|here|with|on|over))|sit(?:ting)?|keep(?:ing)?|remain(?:ing)?(?! (?:in|at|here|with|on|over))|stand(?:ing)? by|stall(?:ing)?|put (?:them|it) off|leave (?:it|this)|give (?:it|you|this)|stick(?:ing)? around|bide|delay|postpone|be (?:waiting|kept|available|free|left)|guarantee|linger|extend)"
_WAITS = Pattern(
    rf"\b(?:i|we|my \w+)(?: \w+){{0,2}}? (?:can|could|will|shall|am|would|do|have|intend|wait|hold|cannot)?(?: \w+){{0,3}}? ?(?:(?:only|not|no longer|never|at most|at the most)(?: (?!mind\b)\w+){{0,3}}? {_WAITING}(?: \S+){{0,6}}? (?:{LIMIT}|{HARD}|until|past|beyond|longer|another|more than|for ever|forever|today|tonight|tomorrow)|{_WAITING}(?: \S+){{0,6}}? (?:only (?:until|for|to|up)|no longer|no more|not a day|not (?:one|an?) (?:day|hour|minute)|not beyond|and not (?:a|one)|and no (?:longer|later|more)|at (?:the )?most|maximum|at the latest))\b"
    rf"|\b(?:i|we)(?: (?:can|could|will|shall|am|are|only|just|be|able to|prepared to|willing to|to)){{0,6}} (?:hold|holding|keep|keeping|leave|leaving|reserve|reserving|reserved|block|blocking|blocked)(?: (?!back)\S+){{0,5}}? (?:for you|open|free|your|back|off|clear|offer|slot|slots|place|option|opportunity|dates?|diary|calendar|vacant|available|at bay|aside)(?: \S+){{0,3}}? (?:until|till|through|up to|only until|as far as|no longer)\b"
)
_GIVES = Pattern(
    rf"\b(?:give|giving|allow|allowing|grant|granting|gave|leave|leaving) you(?: all| lot| both| people| only| just| exactly)? (?:until|till|to (?:\w+day|the \d|noon|midnight|tomorrow)|no longer|(?:a|the|one|two|three|four|five|\d+|another|this|these|twenty four|forty eight|exactly \w+)(?: (?:whole|full|more|working|business|final|further|last|short))? (?:hours?|days?|week|weekend|deadline|ultimatum|minutes|fortnight))\b|\b(?:i|we)(?: (?:hereby|will|shall|can|only|therefore|do))? (?:give|allow|grant) (?:your|the) (?:house|board|committee|panel|company|firm|hr|office|department|management|jury|owners?|partners) (?:until|till|\w+ (?:more |further |full |working |clear )?(?:hours?|days?|weeks?)(?! (?:a|per|each|every|of)\b))|\b(?:hours?|days?|week|weekend|minutes|fortnight) (?:is|are) (?:what|all|how long|the time)(?: that)? (?:i|we|you)(?: \w+){{0,2}}? (?:giv\w+ you|allow\w* you|have|get|got|are getting)\b|\bgive (?:it|this) (?:until|till)\b|\ballow(?:ing)?(?: \w+){0, 3} (?:hours?|days?|week|weekend) for (?:your|an?|the) \w+|\byou(?: have| have got| get| got)(?: only| just| exactly| precisely| all)?(?: have| got)? (?:until|till)\b|(?:^|[.,;:!-] |\b(?:and|so|but|then|that|say) )you(?: only| just| all)? (?:until|till)\b|\byou have(?: got)?(?: only| just| exactly| precisely)? (?:\d+|one|two|three|four|five|twenty four|forty eight|a) (?:more )?(?:hours?|days?|week|weekend|minutes) (?:to|in which|from now|left|before|or|,|and|\.|!)"
)
_DEADLINE = Pattern(
    rf"\b(?:deadline|cut off|cutoff|time limit|last day|final (?:date|day)|ultimatum|expiry|drop dead date|term|limit)\b(?: (?:is|of|\w+ (?:\w+ )?days?|\w+ hours?|i set|i give|i have set)){{0,5}}(?: \S+){{0,2}}? (?:for (?:you|your|an answer|a decision|a reply)|to (?:you|answer|reply|decide)|{REPLY})\b|\b(?:i|we)(?: (?:hereby|must|have|am|will|shall|therefore|obliged|to)){{0,6}} (?:set|setting|fix|fixing|put|give|giving|place|impose) (?:for )?(?:you |your \w+ )(?:\w+ )?(?:deadline|limit|ultimatum|date|term)\b|\b(?:i|we)(?: (?:hereby|must|have|will|shall|therefore|am|obliged|to)){{0,6}} (?:set|fix|give|impose) (?:for you )?an? (?:\w+ )?(?:deadline|limit|ultimatum|term) (?:of|at|on|:|,)"
    r"|\b(?:latest|last|final) (?:\w+ )?(?:date|day|hour|moment|time)(?: (?:on|at|by) which| that| when)? (?:i|we) (?:can|could|will|shall|may|am able to) (?:(?:accept|take) (?:your|an?|the) (?:\w+ )?(?:offer|answer|call|decision|reply|response)|consider|entertain)\b|\b(?:i|we)(?: (?:hereby|therefore|will|shall|must|now))? (?:set|fix|name|put|mark) (?:\S+ ){1,6}?as (?:the |my |an? )?(?:\w+ )?(?:end|limit|deadline|cut off|term|last day|final day)(?: \S+){0,4}? (?:your?|answer|decision|reply)\b"
    r"|\b(?:this|it|that|\w+day|tomorrow|tonight) is the (?:last|final|latest) (?:\w+ )?(?:day|week|date|hour|morning|chance|time|month|minute)(?: that| when| on which)? (?:i|we) (?:will |can |shall |am |are )?(?:hold|holding|keep|keeping|wait|waiting|accept|pick|answer|listen)\b"
    r"|\b(?:is|at) (?:my|the|our) (?:absolute |final |very |hard |outer )?(?:limit|cut off|cutoff|last word|final (?:date|day|word)|last (?:day|date|moment) (?:i|for you|that i)|end of my|latest (?:i|that i|for))\b|\bmy (?:final |absolute |hard |strict )?(?:deadline|cut off|cutoff|limit) (?:for|is|stands)\b"
)
_LAPSES = Pattern(
    rf"\b(?:my (?:offer|availability|interest|patience|candidacy|price|figure|quote|terms|acceptance|yes|application|rate|proposal|word|goodwill)(?! for (?:the|a|my) (?!job|post|role|position))|(?:this|that) (?:figure|price|quote|rate|proposal))(?: \S+){{0,4}}? (?:stands?|expires?|lapses?|ends?|runs? out|is (?:open|valid|good|off|on the table)|are (?:open|valid|good)|closes?|will (?:lapse|expire|end|be withdrawn|run out)|holds?|goes)(?: \S+){{0,3}}? (?:{LIMIT}|{HARD}|on|at|this|through|today|tonight|tomorrow)\b"
)
# Calls to hurry.
_ANSWER_WORD = r"(?:decid\w+|decision|answer\w*|reply\w*|know|hear|told|tell|make up|let me|word|say|call|sign|contract|respond\w*|response|get back|news|yes|hire|settle|sort)"
_HURRY = Pattern(
    r"(?:^|[.!?;:,(-] |\b(?:so|and|but|please|kindly|do|must|to|you|now|then|come on|just) )(?:hurry(?: up)?(?: \S+){0,3}? (?:with|up|please|along|now|\.|!|,|and|because|i|as|on)|hurry up|get a move on|get (?:your|those|them) skates on|(?:pull|get) (?:your|the|that) (?:fingers?|thumbs?|backside|arse|bum) (?:out|moving|in gear)|shake a leg|chop chop|look (?:sharp|lively)|step on it|make haste|expedite|hasten|(?:speed|hurry) (?:it|this|things|the \w+|your \w+) (?:up|along)|speed up (?:the|this|your)|fast track (?:my|this|the|it)|act (?:fast|quickly|now)|move (?:fast|quickly) on|stop (?:dither|stall|drag|delay|faff|play|mess|string|sit|um)\w*|quit (?:dither|stall|drag|delay)\w*)(?=\W|$)"
    r"|\b(?:do not|stop|quit|please not|not|no more|enough of|must not|should not) (?:\w+ ){0,2}?(?:keep(?:ing)? (?:me|us|people|an? \w+(?: \w+)?) (?:\w+ )?(?:waiting|hanging|dangling|guessing|in (?:suspense|the dark)|on (?:tenterhooks|the hook|ice|a string))|(?:make|making|let|letting|leave|leaving|have|having) (?:me|us) (?:to )?(?:wait(?:ing)?|hang(?:ing)?|dangl(?:e|ing)|in (?:limbo|suspense|the dark)|hanging)|make me (?:spend|go through|sit through|live|lose|miss|suffer) |drag (?:this|it|your|on|the)|dragging (?:this|it|your)|let (?:this|it) drag|sit(?:ting)? on (?:this|it|my|your)|dilly|string(?:ing)? me|waste (?:any )?(?:more )?(?:of )?(?:my|our|each|everybody|any more) time|take (?:all|for ?ever|too long|your time)|delay (?:this|it|the|your|any|in|with)|dally|tarry|dither)"
    r"|\b(?:let(?:ting)?|have) (?:the|any|no) grass (?:to )?grow|\b(?:spare (?:the|your) horses|put (?:your|a) foot down|put (?:a spurt|some speed) on|(?:rattle|shake|stir) (?:your|those) (?:dags|stumps|bones)|be long about it|get the lead out|pedal to the metal|crack on with|go the long way round)\b|\bfast fast\b|\btick ?tock\b|\bbe quick(?: (?:about|with|please|now|,|and)|er)|(?:^|please |and |so |, )make it (?:quick|snappy|fast)\b|\b(?:get|got|better be|best be) (?:moving|cracking|typing|dialing|on with it)\b|\bdawdl\w+|\bstop thinking\b|\bon the double\b|\bquick(?:ly)? please\b|\b(?:make|take|reach) (?:a|the|your) (?:decision|choice) already\b|\b(?:decide|answer|hire me|say something|tell me) already\b|\b(?:stop|quit|needs? to stop|enough) (?:umming|dithering|stalling|dragging|faffing|sitting on)|\bthe (?:sooner|quicker|faster|earlier) (?:you|i hear|i know|i am told|the answer|your|it is settled|this is|u)(?: \S+){0,8}? (?:better|sooner|happier)\b|\b(?:treat|handle|regard|consider|take) (?:this|it|my \w+|the matter)(?: \w+)? (?:as|with) (?:\w+ )?(?:urgent|urgency|priority|a priority|top priority)\b|\bthis is (?:very |most |really |extremely )?urgent\b|\b(?:tired|sick|fed up|weary|bored|exhausted)(?: \w+)? (?:of|with|from) (?:the |all this |this |being kept |so much )?wait(?:ing)?\b|\b(?:i have|i) (?:\w+ )?waited (?:long|enough|more than)(?: enough)?\b|\bpatience (?:is|has|wears?|runs?|was|ends?|stops?) (?:running|wearing|limits|an end|a limit|at an end|thin|out|a|not (?:endless|infinite|without))"
    r"|\bwhat is (?:taking|keeping|holding) (?:you|so long|it so)|\bhow (?:much longer|long (?:more|still|must|do|will|am|should|is this)) (?:\w+ ){0,3}?(?:wait|take|sit|be)|\bnot (?:fair|right|ok|okay|acceptable|professional|decent|nice) to (?:keep|leave|let|make)(?: \w+)? (?:\w+ )?(?:wait|waiting|hang|hanging|guessing|in)|\bball is in your court\b|\b(?:i|we) (?:can ?not|can not|could not|will not|shall not|am not going to|refuse to|do not intend to) (?:\w+ )?(?:wait|hang (?:on|about|around)|hold (?:on|out)|keep waiting|sit (?:around|about|here|waiting)|be (?:sitting|waiting|kept)|stay|stand)(?: \S+){0,4}? (?:forever|for ever|any longer|much longer|indefinitely|like this|around|about|all (?:week|day|month|summer)|eternally|without end|long|longer)(?! to (?:meet|start|hear|see))\b"
)
_CLOCK = Pattern(
    r"\b(?:clock is ticking|time is (?:running|ticking|short|of the essence|up|money|not on)|(?:this|it|the matter) (?:\w+ )?(?:can ?not|can not|will not|does not) wait)\b"
)
_ANSWERED = Pattern(rf"\b{_ANSWER_WORD}\b")
_UNHURRIED = Pattern(
    r"\b(?:no (?:hurry|rush|need)|in a hurry|(?:not|never|nor|without|far from|hate|loath|sorry|reluctant)(?: \w+){0,4}? (?:hurry\w*|rush\w*|press\w*|hasten\w*|speed|appear\w*|sound\w*|seem\w*)|(?:not|never|hard to|difficult to|impossible to) (?:\w+ )?stop(?:ped)? thinking|can not wait (?:to|for|until)|(?<!have )(?<!i )told|said|you (?:want|need|said|have|described|spoke|mentioned)|(?:customers?|clients?|patients?|guests?|callers?|people|drivers?|kids|children|passengers)|my (?:old|last|former) (?!date|day|word|offer|hour|chance|deadline)\w+|used to|i (?:learned|learnt|ran|led|cut|built|taught|worked)|your (?:customers?|clients?|patients?|guests?|queue|orders?|trucks?|project|harvest)|when (?:it|a|the)|would not)\b"
)
_HURRY_WORDS = frozenset(
    "grass horses foot spurt rattle shake stir lead pedal crack round hurry thinking longer indefinitely ticking essence running skates finger fingers thumb thumbs backside arse bum leg chop sharp lively step haste expedite hasten speed track fast quickly quick snappy dither dithering stall stalling drag dragging delay delaying faff faffing mess messing string stringing sit sitting waiting wait hanging hang dangling dangle guessing suspense dark tenterhooks hook ice limbo dilly waste tarry dally sooner quicker faster earlier"
    " urgent urgency priority waited patience keeping court tick ticktock already cracking typing dialing spend suffer dawdle dawdled dawdling umming forever playing clock stand".split()
)
_ELSE_WORDS = frozenset("absent absence barring short or no otherwise failing if unless should after thereafter then beyond past without".split())
_LIMIT_WORDS = frozenset(
    "wait waiting hold holding hang hanging stay sit keep keeping remain give giving allow allowing grant until till have got deadline cut cutoff limit ultimatum offer availability interest patience candidacy price quote terms leave reserve set fix term last final latest postpone stall block allow application acceptance yes figure rate proposal word goodwill name mark days hours week weekend minutes fortnight".split()
)
# What makes the limit none, or another's.
_ROOM = Pattern(
    r"\b(?:(?:no|not|never|without|any) (?:\w+ ){0,2}?(?:deadline|limit|ultimatum|cut off)|no (?:hard feelings|rush|hurry|pressure|problem|matter)|(?:quite|fully|perfectly) understand|if (?:they|he|she) (?:do|does|did) not|would you|could you|can you|happy to wait|gladly wait|wonder(?:ing)?|whichever|if you (?:need|would like|want|prefer|have|like|wish)|let you know|send (?:it|you|them)|bring|see you)\b"
)
_THEIRS = Pattern(
    r"\b(?:you said|you told|told you|you quoted|you mentioned|you gave|you need|your (?:deadline|date)|they (?:\w+ )?(?:gave|have|want|need|asked)|(?:another|other|second) (?:\w+ )?(?:offer|company|firm|school|employer)|gave me|given me|given (?:\w+ )?(?:until|till)|can not wait (?:to|for)|(?:a |the )?(?:customers?|clients?|guests?|patients?|callers?|passengers?|tenants?))\b"
)


def hurries(words: frozenset[str], text: str) -> bool:
    """Whether the reader is told to make haste."""
    if words.isdisjoint(_HURRY_WORDS):
        return False
    called = _HURRY.search(text) is not None or (_CLOCK.search(text) is not None and _ANSWERED.search(text) is not None)
    return called and not _UNHURRIED.search(text)


def threatens(words: frozenset[str], text: str) -> bool:
    """Whether the sender says what will follow if no answer comes in time."""
    if words.isdisjoint(_ELSE_WORDS):
        return False
    if _OR_ELSE.search(text) and not words.isdisjoint(ANSWERING):
        return not _ROOM.search(text)
    return _IF_SILENT.search(text) is not None and _SILENT.search(text) is not None and _WILL_ELSE.search(text) is not None and not _ROOM.search(text)


def limits(words: frozenset[str], text: str) -> bool:
    """Whether the sender says how long the reader has, or how long the sender will wait."""
    if words.isdisjoint(_LIMIT_WORDS):
        return False
    found = _WAITS.search(text) or _GIVES.search(text) or _DEADLINE.search(text) or _LAPSES.search(text)
    return found is not None and not _ROOM.search(text) and not _THEIRS.search(text)
