"""The words of passing on: what is moved, what is the sender's, who else gets it, and what thanks sound like."""

from __future__ import annotations

from followup_lint.meaning.verbs import any_form, words_of

# Verbs that hand a thing on by themselves, and those that do so only with a goal behind them.
_PASSES = "forward pass relay circulate distribute share convey communicate transmit redirect reroute disseminate cascade resend deliver"
_CARRIES = (
    "send hand give show shoot ping bounce slip drop bring take get route extend transfer direct refer copy email mail post text whatsapp message slide bump float kick flick bung pop chuck sling run leave put stick pin lend push carry "
    "submit present offer express return throw fling toss whizz zip read table lay place set walk nip dispatch channel funnel steer lob punt wing whack scoot zap escalate fax photocopy xerox print file attach upload entrust introduce furnish supply provide expose repeat quote recite summarize paraphrase "
    "move shove nudge pipe beam dm airdrop surface produce render tender raise bear wire ship launch hoy tack tape hang stuff wave spread broadcast reach shift smuggle plonk whip tip cough revert"
)
# Verbs of speech: those that take the hearer at once ("tell her"), and those that take the words first ("say to her").
_TELLS = "tell inform assure notify remind acquaint apprise advise enlighten convince thank reassure brief update praise congratulate compliment bless hug let make"
_SAYS = "say mention whisper report speak repeat breathe note murmur sing announce echo voice utter explain put express"

SAYS = any_form(_SAYS)
MOVES = any_form(f"{_PASSES} {_CARRIES}")
BASES = frozenset(f"{_PASSES} {_CARRIES} {_TELLS} {_SAYS} have see ensure be check arrange do cc loop add include ask drop".split())
MOVE_WORDS = words_of(f"{_PASSES} {_CARRIES}")
TELL_WORDS = words_of(_TELLS)
SAY_WORDS = words_of(_SAYS)
LOOP_WORDS = words_of("cc copy loop add include bring keep put bcc drop tag rope")
MOVED = (
    "(?:forwarded|passed|relayed|circulated|distributed|shared|conveyed|communicated|transmitted|redirected|sent|handed|given|shown|routed|extended|copied|emailed|mailed|posted|put|carried|presented|placed|laid|set|tabled|dispatched|read|delivered|brought|taken"
    "|printed|pinned|directed|transferred|slipped|dropped|submitted|left|referred|moved|rendered|tendered|expressed|made known|made available|stuck|run|got|gotten|seen|looked at|viewed|heard|received|offered|filed|disseminated|introduced|channeled|escalated)"
)
ON = r"(?:on|along|over|around|across|up|round|back|down|through|out|in|off|upstairs|downstairs|upwards|onward|onwards|about|further|straight|directly|right)"

# The sender's papers, and the words for the mail itself.
PAPER = (
    r"(?:e ?mails?|mails?|notes?|messages?|letters?|missives?|epistles?|lines?|words|word|write ?ups?|scribbles?|scrawl|ramblings?|cvs?|c\.v\.?|curriculum vitae|biodata|bio data|resumes?|application|applications|portfolios?|references?|testimonials?|samples?|deck|decks|slides?"
    r"|attachments?|attached|enclosed|enclosures?|documents?|docs?|papers?|paperwork|files?|pdfs?|links?|certificates?|certs?|certifications?|transcripts?|report|reports|plan|plans|proposal|proposals|cover letter|summary|summaries|sheets?|drawings?|photos?|photographs?|pictures?|pics?|reel"
    r"|cop(?:y|ies)|bio|profile|costings?|menus?|recipes?|lesson plans?|case stud(?:y|ies)|mock ?ups?|code|repo|demo|videos?|recordings?|showreel|manuscript|thread|presentation|spreadsheets?|data|answers?|figures|estimates?|quotes?|quotations?|sketch(?:es)?|corrections?"
    r"|lists?|pages?|one pager|booklet|brochure|articles?|essays?|clips?|folders?|pack|packet|envelope|versions?|editions?|credentials|licen[cs]es?|dossier|tests?|assignments?|slips?|payslips?|tickets?|logs?|swatch(?:es)?|tapes?|playlist|films?|models?|prototypes?|songs?|score|poems?|blog|website|designs?|prints?|memo|timetable|itinerary|catalogue?|scans?|diplomas?|records?|notebook|logbook|binder|leaflet|handout|worksheet"
    r"|schedules?|budget|sums|calculations?|map|maps|charts?|graphs?|diagrams?|blueprints?|layout|draft|drafts|chapter|translation|track|mixtape|audio|script|poem|evaluations?|appraisals?|reviews?|statement|paragraphs?|email address|bundle|stack|cards?|numbers|figures|maths|pitch|ideas?|suggestions?|thoughts|bullets?|bullet points|remarks?|findings|takeaways?|observations?|comments?|set|piece|pieces|work)"
)
# Thanks as a thing that is carried.
THANKS = r"(?:thanks|thank you|thank yous|thank|gratitude|gratefulness|thankfulness|appreciations?|apolog(?:y|ies)|compliments|praises?|kudos|props|recognition|ta|cheers|sentiments?|admiration|congratulations|congrats|acknowledg(?:e)?ments?|tribute|feedback|blessings?|shout ?outs?|shout out|indebtedness|obligation|debt|respects and thanks|good words?|kind words?|warm words?)"
BARE_THANKS = r"(?:thanks|thank yous?|gratitude|appreciations?|apolog(?:y|ies)|praises?|kudos|props)"
_MY = r"(?:my|our|mine|this|these|both my|all my|all of my|all our|any of my|some of my|one of my|a copy of my|a copy of this|copies of my|copies of this|copies of these|a link to my|the same)"
_ADJ = r"(?:[\w.]+(?: 's)? ){0,3}?"
_NO_THANKS = r"(?!\w* ?(?:regards|love|best|hello|wishes|greetings|hellos)\b)"
_NOT_MINE = r"(?!(?:\w+ ){0,2}?(?:role|job|vacancy|position|advert|opening|posting|question|information|news|matter|point|week|time|year|morning|afternoon|evening|month|opportunity|form|forms|nda|contract|offer|company|firm|place|team|day|kind|sort|line of work|area|field|way|issue|problem|idea|experience|skill|skills)\b)"
_ATTACHED = r"(?:attached|enclosed|accompanying|appended|aforementioned|aforesaid|undersigned 's|foregoing|linked|scanned|clipped|stapled|affixed|annexed)"
_LEFT = r"(?:left|sent|gave|made|wrote|brought|drew|baked|put|drafted|attach\w*|enclose\w*|am attaching|am enclosing|am sending|have attached|have enclosed|have sent|have written|have put|have made|printed|prepared|promised|showed|emailed|mailed|handed|submitted|took|worked out|stuck|pasted|tacked|popped|added|drawn|did|cooked|built|compiled|copied|recorded|filmed|shot|sketched|painted|sewed|shared|mentioned bringing|carved|tucked|slid|scribbled|typed|stapled|clipped|posted|uploaded|include\w*)"
MINE = (
    rf"(?:{_MY} {_NO_THANKS}{_NOT_MINE}{_ADJ}{PAPER}\b|(?:{_MY}|the|a|an|some|any|many|big|huge|warm|sincere|heartfelt|deepest|warmest|profound|all) (?:(?!that\b)\w+ ){{0,4}}?{THANKS}\b|{BARE_THANKS}\b"
    rf"|(?:the |all |all of the |both the |any of the |this |these |my |a copy of the |copies of the |some of the )?{_ATTACHED}\b(?! (?:\w+ )?(?:icon|button|address|forms?|website|url|steps|instructions|questions?|number|box)\b)|(?:this|these|all this|all of this|the lot|mine|the above|the below)(?= (?:to|with|on|along|in front|in the hands|over|around|round|by|past|too|as well|up|across|among|amongst|before|also|off|through|down|between|into|out|at|under|straight|directly|please|if|and|then|read|,|\.|;|!|\?|\)|$)|$)"
    rf"|(?:the|a|an|those|that|these|any|both|all) (?:\S+ ){{1,5}}?(?:that |which )?i {_LEFT}\b|(?:what|everything|whatever|all|all that|anything|the things?) i (?:\w+ ){{0,2}}?(?:said|say|wrote|write|{_LEFT})\b"
    rf"|(?:a|the|this|these|any) (?:\w+ ){{0,2}}?{PAPER} of (?:mine|ours|thanks|gratitude|appreciation)\b|(?:a|another|one) copy\b(?! of the (?:form|contract|rota|policy|handbook))|(?:a |one |another )?copy of (?:this|these|my|it|the {_ATTACHED})\b)"
)
IT = (
    r"(?:it|same|them|that|those|these|the same|the lot|the thing|(?:the|that|those) (?:\w+ ){0,2}?"
    + PAPER
    + r"|one|copies|a (?:\w+ )?(?:one|set)|either|both|all of it|all of them|some|any of it)\b"
)

# Anything else of the sender's, but greetings, and what the reader makes or holds.
MY_ANY = r"my (?!(?:\w+ )?(?:regards|love|best|hello|hellos|wishes|greetings|respects|seat|place|slot|spot|role|desk|questions?|hand|hands|number|name|details|salary|address|way|job|contract|offer|results?|badge|pay|invitation|invoice|parcel|rota|shift|interview|application status|all|word|own|mind|heart|old|new|next|first|eye|eyes|call|start|reply|coat|keys?|umbrella|bag|phone|interest|mother|father|wife|husband|son|daughter|brother|sister|cousin|friend|friends|colleague|boss|manager|team|time|day|experience|skills?|knowledge|expenses|claim|form|forms)\b)(?:\w+ ){0,2}?\w+"
# Somebody else: anybody but the sender, the reader, and what is no person at all.
_NOBODY = (
    r"(?:to|get|give|have|take|send|show|tell|put|add|include|save|speed|speak|talk|begin|discover|demonstrate|illustrate|reflect|express|join|continue|attend|secure|fill|finalise|finalize|process|review|verify|back|back up|bring|sum|answer|serve|set|run|try|consider|turn|return|open|close|cover|the following|me|us|my|our|myself|ourselves|mine|ours|you|yourself|yours|it|this|that(?! (?:person|lady|gentleman|man|woman|colleague|chap|lad|fellow|team|department|office|desk)\b)|these|those(?! (?:who|in|on|at|two|three|four|of them|lads|ladies|guys|not|that|with|concerned))|work|next|date|time|file|record|paper|hand|use|hold|be|see|help|let|confirm|say|make|prove|keep|ask|do|find|support|consider|count|mailto|explain|discuss|thank|follow"
    r"|check|avoid|ensure|complete|look|hear|arrange|apply|meet|start|come|go|interest|care|pleasure|confidence|ease|speed|joy|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|end|begin|which|what|how|when|where|and|or|of|as"
    r"|more|moving|reference|regard|regards|respect|full|best|first|heart|bed|sleep|life|light|market|grips|terms|good use|great|cover|match|fit|learn|understand|know|read|rest|cut|improve|reduce|build|grow|your (?:desk|office|door|inbox|house|address"
    r"|place|reception|attention|notice|convenience|request|email|e ?mail|company|website|question|need|needs|taste|liking|satisfaction|own \w+|records|files|letter|time|kindness|consideration|interest|hearts?|server|profile|kind (?:perusal|consideration|attention|notice|information))"
    r"|the (?:point|test|end|job|role|floor|top|bottom|house|address|interview|next|letter|office address|email address|email|portal|website|link|side|ground|new|above|following|question|form|market|wall|public|relief)\b"
    r"|this (?:address|email|number|line|one|mail|end)|a (?:close|halt|stop|head|new|great|good|better|test|client|customer|patient|guest)\b|\d|the (?:\w+ )?(?:address|number|inbox|phone|email)\b)"
)
OTHER = rf"(?!{_NOBODY}\b)[a-z'&]"
# A person where a person must stand: "show her", "let the lad at the gate".
PERSON = r"(?!(?:me|us|my|our|myself|you|yourself|it|that|this|these|those|know|see|hear|there|what|how|when|where|if|whether|which|i|we|sure|and|or|of|for|to|in|on|as|by|at|with|a (?:chance|look|go|try|minute|moment|call)|some|any|no|not|yes|clear|up|alone|be|up)\b)[a-z'&]"
GOAL = r"(?P<goal>to|2|with|past|in front of|into the hands of|under the noses? of|among|amongst|between|onto|on to|around|round|over to|through to|across to|across|up to|as far as|out to|along to|down to|round to|around to|before|by|for|upstairs to)"
# Goals that only some verbs have: "run it by her", but not "send it by post".
GOALS_OF = {
    "with": words_of("share leave put drop lodge communicate raise float place air split"),
    "past": words_of("run put slip move get push float"),
    "by": words_of("run put slip float get drop bounce"),
    "before": words_of("put place lay set get bring table present"),
    "for": words_of("leave put print copy drop stick pin file post read forward run translate"),
    "between": words_of("share circulate pass distribute"),
    "round": words_of("fling toss throw spread bung chuck sling ping wing lob bounce flick pass send share hand circulate run forward put email mail"),
    "around": words_of("fling toss throw spread bung chuck sling ping wing lob bounce flick pass send share hand circulate run forward put email mail"),
    "across": words_of("share circulate distribute spread cascade send"),
}
# Where a thing is put so that others find it.
SPOT = (
    r"(?:(?:(?:in|into|on|onto|up on|under|to|through|inside|at) (?!your (?:own )?(?:desk|table|inbox|tray|hands?|attention|notice|door|lap|mailbox|post|mail|eyes?|ears?|direction|way)\b|my\b|the (?:mail|post)\b|due\b)(?:[\w.]+(?: 's)? ){0,4}?(?:pigeon ?holes?|trays?|inbox(?:es)?|in ?boxes|lockers?|desks?|notice ?boards?|boards?|walls?|fridge|staff ?room|break ?room|canteen|mess room|tables?|hands?|group chat|group|chat|channel|slack|teams|thread|loop|intranet"
    r"|shared drive|mailbox|letterbox|letter box|door|noses?|eyes?|circulation|ears?|attention|notice|clipboard|cubby|bundle|agenda|pack|cabin|hut|kitchens?|workshop|mess|lounge|locker room|bothy|ward|garage|common room|control room|guardroom|gatehouse|lodge|depot|post|mail|pile|lap|laps|cab|counter|hatch|shelf|mantelpiece|piano|lectern|in tray|direction|way)\b|(?:where|wherever) (?!i\b|we\b|you\b|your\b|it\b|they belong)\w+))"
)

# What thanks sound like when they are told.
_KIND = (
    r"(?:kind|lovely|great|brilliant|helpful|good|patient|wonderful|generous|superb|delicious|gracious|welcoming|excellent|fantastic|amazing|nice|sweet|spot on|perfect|marvelous|magic|divine|the best|a (?:\w+ ){0,2}?(?:credit|star|legend|gem|angel|delight|joy|pleasure|treat|hero|blessing|lifesaver|godsend|diamond|treasure|marvel|tonic|dream)"
    r"|(?:\w+ )?appreciated|sublime|heavenly|gorgeous|exquisite|splendid|terrific|fabulous|exceptional|remarkable|inspiring|incredible|unforgettable|impeccable|faultless|flawless|lush|smashing|cracking|belting|braw|bonny|ace|banging|mint|dope|awesome|epic|unreal|deadly|legendary|super|stellar|charming|delightful|friendly|polite|courteous|caring|gentle|hilarious|funny|tasty|scrumptious|the finest|the kindest|the nicest|the warmest|first rate|first class|top notch|outstanding|much needed|class|sound|grand|thoughtful|attentive|fair|warm|decent|beautiful|out of this world|a great help|a big help)"
)
GRATITUDE = (
    r"\b(?:thank|(?<!with )thanks(?! to (?:the|my|our|a|your|his|her|their)\b)|thanked|thanking|thankful|ta|cheers|gracias|merci|grazie|danke|dankie|obrigad[oa]|shukran|shukriya|asante|salamat|terima kasih|arigato|spasibo|mahalo|diolch|gratitude|indebted|beholden|obliged(?! if)|grateful(?! (?:if|for (?:a|an|any|another|your|further)\b))|gratefully|appreciated|appreciation|appreciative|appreciat(?:e|es|ing)(?! (?:if|it if|a\b|an\b|any\b|your\b|hearing))|kudos|props|bravo|hats? off|well done|good (?:job|work)|nice one|honored"
    r"|how (?:\w+ )?(?:much|fondly|warmly|highly|gratefully|good|kind|glad|nice|lovely|helpful|impressed|happy|well|great|useful|touched|moved|struck|pleased|delighted|fond|warm|taken|patient|generous|clear|fair|grand|valuable|chuffed|delicious|special|welcome|beautiful|gracious|wonderful|thoughtful|inspiring|humbled|fun|interesting|sorry)"
    r"|(?:means|meant|mean) (?:\w+ ){0,2}?(?:lot|world|much|everything|deal|heaps|something|loads)|ma(?:k|d)es? my \w+|i (?:\w+ ){0,6}?(?:enjoyed|loved|liked|valued|admired|cherished|treasured|relished|learned|learnt|noticed|savored|adored|took to heart|owe)|(?:was|were|is|are|'s|been|found \w+(?: \w+)?|such|so|really|very) (?:\w+ ){0,2}?"
    + _KIND
    + r"|had (?:such )?a (?:\w+ ){0,2}?(?:ball|blast|time|laugh|day|morning|afternoon|visit)|i (?:am|was|went \w+|came \w+|left) (?:\w+ ){0,3}?(?:touched|moved|delighted|impressed|chuffed|blown away|bowled over|glad|pleased|happy|humbled|struck|made up|over the moon|tickled|smiling|taken with|full|richer|wiser)(?! (?:to (?!have|meet|see|be|find|learn|work|hear)|with the (?:date|time)|if|for (?:an|any)))|did me (?:\w+ )?good"
    r"|(?:not|never|no) (?:\w+ ){0,3}?(?:forget|forgotten|unnoticed|wasted|lost on me|for nothing|waste)|i (?:owe|still owe)|in (?:his|her|their|your \w+ 's) debt|saved my (?:\w+ )?(?:bacon|day|skin|life)|put me at (?:my )?ease|made me (?:\w+ )?(?:feel|welcome|smile|laugh)|god bless|bless (?:him|her|them)|blessed|went down a treat|hit the spot|best (?:\w+ ){1,3}?i (?:have|had|ever)"
    r"|(?:think|thinking|thought) (?:the world|highly|so well|so highly)|kindness itself|goodness itself|credit (?:for|goes)|went (?:home|away) (?:\w+ ){0,3}?(?:happy|glad|grateful|smiling|happier)|remember (?:him|her|them)|(?:saved|rescued|calmed|cheered|comforted|encouraged|inspired|reassured|moved|warmed|delighted|impressed|spoiled|spoilt) (?:me|my|us|our)|carried me|got me through|never (?:\w+ ){1,4}?(?:better|so (?:welcome|happy|well|at home)|nicer|kinder|finer|warmer|tastier|so well|so (?:kindly|warmly|fairly))|(?:was|were) (?:\w+ )?(?:noticed|valued|seen and)|struck me|highlight|the best (?:part|bit|thing)|chuffed|stuck with me|stayed with me|helped me|(?:big|great|real|huge) help|warmed|cheered me|hospitality|kindness|much obliged|made (?:all )?the difference|two thumbs|thumbs up|my pleasure|pleasure meeting|hearty|lifted|compliments?)\b"
)
