"""The words in which an answer is demanded, and in which its time is set."""

from __future__ import annotations

from followup_lint.meaning.times import DAY, NUMBER

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2} ?(?:am|pm)|\d{1,2}(?::|\.)\d\d|\d{1,2}(?: hrs| hours)?(?! \w+s\b)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|thirtieth|placeholder)"
# A point of time, by the calendar, by the clock, and by what people do.
POINT = (
    rf"(?:{DAY}(?: 's)?|today|tonight|tomorrow|weekend|week|month|year|day|morning|afternoon|evening|night|fortnight|hour|{_MONTH}|{_DATE}|noon|midday|midnight|noontime|cob|eod|eob|eow|close of|closing time|end of|lunch|lunchtime|dinner|dinnertime|supper|suppertime|tea|teatime|breakfast"
    r"|sunset|sundown|sunrise|dawn|dark|nightfall|bedtime|then|that|christmas|easter|eid|ramadan|diwali|pentecost|whitsun|new year|thanksgiving|passover|sabbath|church|mass|holidays?|half term|payday|pay day|o'clock|clock|opening|harvest|i (?:leave|go|am off|fly|travel|board|sign|start|finish|log off)"
    r"|you (?:leave|go home|log off|knock off|close|finish|lock up|shut|go)|the (?:shop|office|bank|day|week|month|sun|year|bell|market|doors?) (?:is|closes|shuts|goes|ends|runs|sets|rings?|close)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_BETWEEN = r"(?:the|this|that|next|coming|our|your|my|its|own|very|end|close|middle|start|beginning|top|first|thing|early|mid|late|latest|last|around|about|following|of|on|at|in|for|say|same|working|business|full|another|a|an|it is|board|half past|quarter past|date|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|day|whole|maximum|most|or before)"
_SPAN_OF = rf"(?:{NUMBER}|one|a|an|the|this|these|a couple of|a few|twenty four|forty eight|seventy two|24|48|72)(?: (?:next|coming|short|full|working|business|calendar|more|single|same|following|hour|very|or two|or three|to \w+)){{0,4}}"
_UNIT = r"(?:minutes?|hours?|hrs?|days?|weeks?|weekend|fortnight|evening|morning|afternoon|month|half hour|hour or two|day or two|course of the day)"
# A limit that leaves no room: it is heard as a demand whatever stands around it.
HARD = (
    rf"(?:(?:no|not|any|never|nor) (?:a day |an hour |a minute |one day |one hour )?(?:later(?: than)?|after|past|beyond|longer than)(?: {_BETWEEN}){{0,6}} ?(?:{POINT})?|at (?:the )?(?:very |absolute )?latest|at (?:the )?utmost|latest (?:by|on|until|this|tomorrow|today|tonight|{DAY}|{_DATE})|(?:by|the) (?:very )?latest|(?:as )?(?:maximum|max|at max|at maximum) (?:by |until |on )?(?:{POINT})|(?:not|no) (?:a|one) (?:day|hour|minute) (?:later|after|more|longer)"
    r"|without (?:fail|delay|any delay|further delay|more delay|further ado|any further delay|ado)|(?:asap|a s a p)|immediate(?:ly)?|instantly|urgent(?:ly)?|urgency|at once|right (?:away|now|off)|straight ?away|forthwith|pronto|chop chop|on the double|double quick|by return(?: of (?:post|mail|email))?|this (?:very )?(?:minute|instant|second)|(?:the (?:very )?(?:second|minute|moment|instant)(?: that)?|as soon as|when|once|immediately) you (?:have )?(?:read|get|got|see|saw|open|opened|receive|received) (?:this|my)\b|before it is too late|same day|or else|not beyond|not after|sharpish|posthaste|post haste|in all haste|with haste)"
)
# A limit as anybody sets one.
LIMIT = (
    rf"(?:(?:by|before|until|prior to|ahead of|on or before|up to|upto|inside of|not (?:after|past|beyond)|past|beyond|after|later than|come|till|within|against|per|latest)(?: {_BETWEEN}){{0,6}} {POINT}|(?:within|inside|in under|in less than|in no more than|in|in at most|in maximum)(?: the)?(?: next| coming| following)? {_SPAN_OF} {_UNIT}|in the (?:next|coming) {_UNIT}|(?:{DAY}|tomorrow|today|tonight) (?:noon|midday|midnight|cob|eod)"
    rf"|end of (?:day|business|play|the day|the week|this week|week|today|tomorrow|the month)|close of (?:business|play|day|trading|today|the)|(?:by the time|by which time|by when|while it is still|so long as it is still|within today|within tomorrow|when you (?:shut|close|lock|knock off|read|have read|finish|go)|not pass|as far as {DAY}|before (?:i|we|you|he|she|they|my|our|the(?! (?:\w+ )?(?:director|board|panel|committee|court|public|class|camera|judges?|manager|management|principal|head|authority|inspector))|all|the end|any\w+|sunday|prayers?) \w+)|(?:before|until|by) (?:i|we|you|he|she|they|my|our|your|the) (?:\w+ ){{0,3}}?(?:is out|is over|is done|are out|runs out|leaves?|closes?|ends?|goes|go|shuts?|log off|sets|starts?|opens?|expires?|lapses?|gone|sails?|departs?|flight|bus|train|shift|rent|lease|bed|work|home)\b)"
)
# Now, or nearly.
NOW = rf"(?:today|tonight|tomorrow|this (?:very |same |coming )?(?:morning|afternoon|evening|night|week|hour|day|{DAY})|(?:as |so )?(?:soon|quick|quickly|fast|early|speedily|swiftly) as (?:is |it is )?(?:you can|possible|humanly|u can|can be|you could|you are able|practicable)|soonest|promptly|prompt|speedily|speedy|swift|swiftly|quickly|quick|quicker|faster|rapid|rapidly|hastily|first thing|now|overnight|earliest)"
ANY_TIME = rf"\b(?:{HARD}|{LIMIT}|{NOW})\b"
A_LIMIT = rf"\b(?:{HARD}|{LIMIT}|today|tonight|tomorrow|overnight|this (?:very |same |coming )?(?:morning|afternoon|evening|week|{DAY})|(?:on |comes? |until |as far as |to |for |this |next )?{DAY}|the \d{{1,2}}(?:st|nd|rd|th)?(?= |$)|{_SPAN_OF} {_UNIT} (?:from (?:now|today)|hence)|placeholder (?:hours|days|weeks) from)\b"
TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday placeholder saturday sunday today tonight tomorrow noon midday midnight cob eod eob eow morning afternoon evening night week weekend month day days hour hours hrs minutes minute second instant fortnight asap immediate immediately instantly urgent urgently urgency once away now forthwith pronto"
    " chop double return delay fail ado deadline latest later longer maximum max soon quick quickly fast early promptly prompt speedily speedy swift swiftly quicker faster rapid rapidly hastily first yesterday overnight hurry earliest soonest sooner by before until within inside prior after 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st beyond past than or haste sharpish posthaste straightaway utmost close end".split()
)

# What the reader is to give: a yes or a no, or the paper that is a yes.
REPLY = (
    r"(?:answers?|reply|replies|response|decision|verdict|determination|ruling|judge?ment|yes or (?:a )?no|yes or your no|yes and (?:a )?no|yes|yea or nay|no or (?:a )?yes|final word|your word|word from you|word of you|word on (?:the|it|this|my|where)|word back|thumbs up|green light|go ahead|the nod|commitment|confirmation|result|results|outcome|conclusion|choice|resolution|clarity|certainty|callback|call back|acknowledgement|feedback|notification|straight \w+|definite \w+|firm \w+|final \w+|in writing|in black and white"
    r"|communication|intentions|signed \w+|contract|offer letter|letter of (?:appointment|offer|intent|employment|engagement|acceptance)|appointment letter|engagement letter|written offer|offer in writing|formal offer|an offer|your offer|the offer|paperwork|proposal|terms|approval|position on|your call|your email|your message|your letter|your signature|yours|acceptance|sign off|(?:a |your |final |the )decision|disposition|reaction|determinations?|update|news|status|where (?:i|we|things|it|my \w+) stands?|whether|one way or (?:the other|another)|one or the other|either way)"
)
ANSWERING = frozenset(
    "minds oblige hearing knowing learn answer answers answering reply replies replying respond responding response responses decision decide deciding decided verdict determination ruling judgment judgement yes no nay yea word words thumbs light commitment confirmation confirm result results outcome conclusion choice choose resolution clarity certainty callback back acknowledgement acknowledge feedback notification notify straight definite firm final writing communication communicate contract letter offer paperwork proposal terms approval call email message signature sign signed yours acceptance update news status"
    " whether know tell suspense guess guessing inbox phone telephone joining appointment selection umming pen paper thinking think refusal agreement jury turns cleared mulling mull discussions candidacy candidate limbo fence mine needful intimate ping pronounce pronounced conclude resolve availability sorted dawdled yes/no telling told hear heard inform informed advise revert ring text write give send let mind settle sort commit do dark hire hired taking take shout buzz bell wait waiting say deserves".split()
)
_ME = r"(?:me|us|my \w+)"
# What the reader is to do, in the bare form of the verb: plainly an answer.
TELL = (
    rf"(?:answer(?! (?:for|to|phones?|questions?|any|all|your|emails?|calls?|customers?|clients?|the (?:phone|door|call|question|customer|guest)s?)\b)|(?:reply|respond)(?! to (?:the|a|an|any|all|every|your|customers?|clients?|guests?)\b)|revert|decides?(?! (?:for yourself|what|how|which)\b)|lets? (?:{_ME}|a (?:fella|fellow|man|woman|girl|lad|lass|body|bloke|guy|person|soul)|the \w+) (?:\w+ ){{0,2}}?(?:know|hear)|tells? {_ME}|say (?:yes|no|so|whether|if)|informs? {_ME}|advise(?: {_ME})?|notif(?:y|ies) {_ME}|update {_ME}|intimate|ping {_ME}|apprise {_ME}|inform (?:whether|if|within|by|before|the (?:result|outcome|status))|conclude by|pronounce|resolve (?:this|the|my|it)|render|deliver (?:a|the|your)|come to (?:a|the|your) \w+|rule by|get back|come back (?:to me|to us|with)|write (?:me|back|to me|us)|report back"
    rf"|(?:make|take) (?:up )?(?:your|a|the|that|this) (?:\w+ )?(?:minds?|decisions?|choice|call)|make (?:me|us) (?:an?|the|your)|communicates? (?:to )?(?:me|us|your|the|its|a)|(?:gives?|sends?|have|share|provide|furnish|issue|release|get|announce|grant|hand|deliver|return|let {_ME} have|dispatch|supply|make|email|text|ping|put)(?: (?!and\b|or\b)\w+){{0,5}}? {REPLY}|drop {_ME} (?:a line|word|a note|an? \w+)"
    r"|settle (?:it|this|the|my)|sort (?:it|this|me|my \w+) out|commit(?: yourself| yourselves)?|make it official|put (?:\w+ ){1,4}in writing|state (?:your|whether|clearly)|acknowledge (?:this|my|receipt)|finali[sz]e (?:this|the|my|your|it)|conclude (?:this|the|my)|wrap (?:this|it) up|close (?:this|it|the (?:matter|deal|process))|pick up the phone|put me out|sign (?:the|my|it|this|off)|make a move|rule on|hire me|take me on|oblige (?:me )?with|put pen to paper|do the selection|release (?:the|my) (?:\w+ )?(?:order|letter|list|result)|do the needful(?! by \w+ing\b)|decide it|make the call)"
)
# The same, but as likely an offer to be called, or about a visit.
CONTACT = r"(?:(?:call|ring|phone|text|message|email|whatsapp|contact|buzz|telephone)(?: to)?(?: me| us| back)+|give (?:me|us) (?:a )?(?:call|ring|shout|bell|buzz|tinkle|phone)|confirm|reach out|reach me)"
# What says an answer only by what was said before: "do it today".
DO_IT = r"(?:do (?:it|so|this|that)|get (?:it|them|this) (?:done|over|sorted|to me|signed)|have it|book it|sort it|make it|send (?:it|them)|get (?:it|them)|let me have (?:it|them)|see to it|leave it|drag it|put it)"
# Words of which an order to answer, to call, or to do it must have one.
TELLING = frozenset(
    "answer reply respond revert decide decides let lets tell tells say inform informs advise notify notifies update intimate ping apprise conclude pronounce resolve render deliver come rule get write report make take communicate communicates give gives send sends have share provide furnish issue release announce grant hand return dispatch supply email text ping put drop settle sort commit state acknowledge finalise finalize wrap close pick sign hire oblige do"
    " ensure sure see arrange need courtesy favor honor kindness decency justice replying answering deciding telling letting responding getting writing informing giving straight honest plain being".split()
)
CONTACTING = frozenset("call ring phone text message email whatsapp contact buzz telephone give confirm reach".split())
DOING_IT = frozenset("it so this that them those everything one".split())
# Whose answer it is, where the sender does not say "you".
BOARD = r"(?:you|sir|madam|ma'am|boss|chef|you both|you all|you two|you lot|you people|you guys|you folks|you gentlemen|you ladies|hr|somebody|someone|one of you|your \w+(?: \w+)?|the (?:\w+ )?(?:board|committee|panel|partners|company|school|firm|directors?|manager|management|team|hospital|council|owners?|boss|bosses|department|office|trustees|governors|clinic|hotel|ministry|church|practice|university|recruiters?|jury|agency))"
