"""The words in which a next step, a hope, an offer or a chase is put; ``next_steps`` weighs them."""

import re

_PROCESS = (
    r"(?:process|selection|interview\w*|recruit\w*|hiring|application|appointment|role|position|post|auditions?|trials?|tests?"
    r"|assessments?|talks|meetings|search|candida\w*|vacancy|opening|apprenticeship|traineeship|internship|programme?|onboarding"
    r"|joining|placement|residency|fellowship|discussions?|conversations?|chats?)"
)
_ORDINAL = (
    r"(?:next|further|following|subsequent|second|third|fourth|final|2nd|3rd|4th|remaining|upcoming|coming|other|later|future|another"
    r"|additional|new|next few|last|follow-up|followup|last remaining|any|whatever|which ?ever|1st|first)"
)
_STEP = r"(?:steps?|stages?|rounds?|phases?|hurdles?|leg)"
_EVENT = (
    r"(?:int(?:er|re)v(?:ie|ei|i|e)ws?|conversations?|meetings?|meet-?ups?|visits?|calls?|chats?|talks?|discussions?|sessions?|trials?|tryouts?"
    r"|try-outs?|test(?:s|ing)?|(?:art|road|trade|skills?|weld|climb|writing|typing|driving|practical|flight|sea|swim|fitness|language"
    r"|coding|technical|take-home|sight-reading) tests?|practicals?|assessments?|tasks?"
    r"|assignments?|exercises?|case stud(?:y|ies)|demos?|demonstrations?|auditions?|call-?backs?|tours?|ride-?alongs?|on-?sites?"
    r"|site visits?|panels?|presentations?|observations?|shadow(?:ing)?(?: (?:day|shift|morning|visit|session))?|orientations?"
    r"|inductions?|taster(?: \w+)?|tastings?|lectures?|lessons?|stages?|working days?"
    r"|(?:trial|test|training|field|shadow|taster|open|assessment|observation|selection|induction|working|practice|try-?out"
    r"|audition) (?:day|shift|week|weekend|morning|afternoon|evening|session|lesson|class|period|run|trip|saturday|sunday|service|dive"
    r"|sail|match|flight|treatment)s?|round (?:two|three|2|3|four)|video call|zoom(?: call)?|teams call|phone screen|screening"
    r"|mock \w+|oral board|medical|reference checks?|background check|catch-?up|sit-?down|coffee|cuppa|yarn|natter|k[oō]rero|chinwag"
    r"|chin-wag|powwow|huddle|pow-wow)"
)
LOOKS_AHEAD = re.compile(

    r"(?:look(?:ing|s)? (?:very much |so much |really |eagerly |greatly )?(?:forward|fwd|ahead)|looking forwards?|lookin' forward"
    r"|hop(?:e|ing|eful)|(?:would|i'd|we'd|'d|should) (?:\w+ ){0,3}(?:love|like|welcome|appreciate|relish|value|enjoy"
    r"|be (?:\w+ ){0,3}(?:glad|happy|delighted|pleased|keen|grateful|thrilled|honou?red|excited|open|free|available|up for|ready"
    r"|enthusiastic|proud|thankful|interested))"
    r"|(?:happy|glad|delighted|pleased|keen|excited|eager|stoked|pumped|buzzing|ready|available|free|thrilled|honou?red|psyched|raring"
    r"|itching|up for|down for|enthusiastic|over the moon|impatient|curious) |can(?:'t|not| not|t) wait|can hardly wait|anticipat\w+"
    r"|obliged to (?:hear|know|learn|have)|happen we|await\w*|wait(?:ing)?|revert|remain at your|at your disposal|stand ready"
    r"|remain available|if (?:there|i|you|we)|should (?:you|i|there|the|we)|welcome|invit\w+|see (?:you|u|ya|yous)\b|sing out|request(?:ing)?|lmk"
    r"|let us know|drop me|ring me|text me when|call me with|say which|any idea|keep us|marked the|marked my|pencilled|in my diary"
    r"|in the diary|on my calendar|name the day|note (?:about|on)|fixed yet|foward|posted|talk to you on|catch up again"
    r"|get(?:ting)? (?:talking|together|chatting)|either way|class to|be invited|would be (?:a |an )?(?:delight|treat|pleasure"
    r"|privilege|honou?r|joy|great|lovely|wonderful|welcome|much|very|fantastic|class|brilliant|fab|ace)|dying to|longing to|living to"
    r"|counting (?:the|down)|booked|keeping (?:it|the|that)|still on|rather hear|prefer to hear|glad of|give me a (?:shout|buzz|ring"
    r"|call)|holler|put me down|count me in|sign me up|shout when|(?:it )?(?:would|will|'d|'ll) be (?:so |very |really |most )?(?:good"
    r"|great|lovely|nice|wonderful|a (?:great |real )?(?:pleasure|joy|treat|delight|privilege|honou?r)|an honou?r|fun|fantastic"
    r"|helpful|useful|interesting) (?:to|if)|around (?:all|any|on|most|for|this|next|until)|trust (?:that )?(?:we|i)\b|tell me when"
    r"|say when|whenever (?:you|suits|it)|name (?:the|a) (?:day|time|date)|speak (?:soon|then|on|next)|until (?:we|then|our|the"
    r"|\w+day)|till (?:we|then)|let me know|keep me|please (?:\w+ )?(?:let|tell|send|share|advise|keep|inform|update|confirm)"
    r"|could (?:you|we|i)|can (?:you|we|i)|would (?:you|it)|may (?:i|we|you)|might (?:you|we|i)"
    r"|shall (?:we|i)|when (?:might|do|will|can|could|should|would|is|are|you)|i(?:'ll| will|'m| am| can| could"
    r"| shall) (?:\w+ ){0,3}(?:be (?:there|free|ready|happy|available|at)|come|attend|join|bring|keep|do|make|plan|free|available"
    r"|arrive|meet|see|present|prepare|hold|give|in on|there|coming|bringing|preparing)|wish(?:es|ing)? |want(?:s|ed)? to|intend"
    r"|all set|set for|count on|i(?:'ve| have) (?:\w+ )?(?:kept|blocked|booked|set aside|cleared)|confirm\w*|do let|any (?:news|update"
    r"|word|idea)|i stay|i am staying|interested in|ask (?:\w+ )?for (?:information|news|word)|intimate|with (?:great |much "
    r"|considerable )?(?:pleasure|interest|anticipation)|bring on|fingers crossed|here's to|roll on|eyes on|expect(?:ing)?)"
)
STEP_NAMED = re.compile(
    rf"\b(?:{_ORDINAL} (?:\w+ ){{0,2}}{_STEP}|next (?:\w+ )?(?:one|bit|part|move)\b(?= of the process| in the process)|(?:that|this"
    rf"|whichever|whatever|which|what|any|each|every) {_STEP}|{_STEP} (?:ahead|to come|that (?:follow|come|remain)s?|after (?:it|that"
    r"|this)|forward|from here|two|three|2|3)|round (?:two|three|2|3))\b"
)
OTHERS_STEP = re.compile(
    rf"\bmy (?:\w+ )?next {_STEP}|\b{_ORDINAL} (?:\w+ ){{0,2}}{_STEP} (?:up |on |along |forward )?(?:of|in(?= (?:my|your|our|their|his"
    r"|her|its|the|a|an|this|that|life|career)\b)|for|to|towards?|within|along"
    r"|on (?:my|your|our|the (?:journey|path|road|way|ladder))) (?!(?:the |this |your |our |that |its |my |a |any |entire |whole "
    rf"|hiring |whole of the )*(?:\w+[ -]){{0,3}}{_PROCESS})(?:my|your|our|their|his|her|its|the|a|an|this|that|life|career|\w+)\b"
    r"|\byour (?:\w+ )?(?:next|second|third|new) (?:phase|stage|round of (?:funding|investment|growth|hiring))|\b(?:funding|seed"
    rf"|investment|early|late|growth|development|build|construction|planning|project|career|life) {_STEP}"
    rf"|\bcareer\b[^.;]{{0,20}}\bnext {_STEP}|\bevery {_STEP} of the way|\bnext step (?:up|down|in front|behind"
    r"|on the (?:\w+ )?(?:ladder|stairs?|steps|staircase))|\bon stage\b|\bat this stage\b|\bstep by step\b|\bsteps (?:away"
    r"|from (?:your|my|the) (?:door|office|home))"
)
PROGRESS = re.compile(
    r"\b(?:mov(?:e|ing|ed)|go(?:ing)?|tak(?:e|ing)|progress(?:ing)?|push(?:ing)?|advanc(?:e|ing)|proceed(?:ing)?|step(?:ping)?"
    r"|carry(?:ing)?|keep)\b(?: \w+){0,3} (?:forward|forwards|ahead|further|onward|onwards|on|along"
    r"|through)\b(?: \w+){0,4} ?(?:process|with (?:me|you|us|this|it)|together|in (?:the|this|your)|to the|if|from here|$)|\bmov(?:e"
    r"|ing) (?:\w+ )?(?:forward|ahead|this forward|it forward|things forward|on to)"
    r"|\b(?:proceed|progress|advance)(?:ing)?\b(?: (?:with|to|in|through|further|from here|from there|as)\b|$)|\bhow (?:you'd"
    r"|you would|you wish|we|you want|you plan|best|you'll|you will|you|to)(?: \w+){0,2} proceed|\btak(?:e|ing) (?:it|this"
    r"|things) (?:from (?:here|there)|further|to the next)"
)
WHAT_NEXT = re.compile(
    r"\bwhat(?:'s|s|ever|ever's| is|ever is| will be| might be| may be|ever it is| happens| comes| follows| would come"
    r"|soever)?(?: \w+)? (?:next|comes? (?:next|after|then)|happens (?:next|now|from here|after)|follows?|next in|else is next"
    r"|lies ahead|is to come|we settle|now\??$)\b|\bwhere (?:we|things|it|this) go(?:es)? (?:from here|next)|\b(?:comes|happening"
    r"|coming) next\b|\bwhat(?:'s| is) next\b|\bfrom (?:here|there) on\b|\bnext in the process|\bnext line of action|\b(?:continuation"
    r"|remainder|rest|end|conclusion) of (?:the|your|this) (?:\w+ )?process|\bhow you see (?:things|it) going"
    r"|\b(?:the )?rest of the (?:\w+ )?process"
)
MEETING = re.compile(
    r"\b(?:speak|talk|chat|meet|convers|connect|catch up|sit down|sitting down|get together|getting together|come (?:back|in|by|over"
    r"|down|along|up|out|aboard|again)|coming (?:back|in|by|over|down|along|up|out|aboard|again)|return|visit|see|seeing|have me"
    r"|call me|invite me|see me|bring me|get me|be invited|talk to you|catch up|have you|get talking)(?:ing"
    r"|ting)?\b(?: \w+){0,4}? (?:again|back|further|more|soon|with (?:you|the|your|both|mr|ms|mrs|dr|her|him|them|\w+ and|whoever"
    r"|everyone|others|\w+)|you|the|your|everyone|whoever|both|them|her|him|mr|ms|mrs|dr|prof|sir|others?|some|on|at|in|next|for|about"
    r"|then|team|properly|in person|face to face|mon|tue|wed|thu|fri|sat|sun|\w+day|\d+)\b"
    r"|\bmeet(?:ing)? (?!you\b$)\w+|\b(?:continu|resum|pick(?:ing)? up|carry(?:ing)? on|extend|deepen|further"
    r"|follow(?:ing)? up on)(?:e|ing)?\b(?: \w+){0,3} (?:conversation|discussion|chat|talk|dialogue|exchange|discussions"
    r"|conversations|where we left|interview|process|talking)"
    r"|\b(?:discuss|discussing|explore|exploring|explain|talk over|talking over|go over|going over|tell you|telling you|show you"
    r"|showing you|share|dig into|digging into|elaborate|hear more|hearing more|learn more|learning more|find out more"
    r"|know more)\b(?: \w+){0,5} ?(?:further|more|this|it|that|role|position|job|post|opportunity|how|ideas?|plans?|fit|experience"
    r"|details?|next|in person|with you|together|at (?:length|greater)|about|these|those|them|what|the|my|your)\b"
    r"|\b(?:further|more) (?:discussion|conversation|talks?)\b|\b(?:talk|speak|discuss|chat)\w* (?:further|more|again|soon|then"
    r"|next)\b|\bsee you (?:on|at|next|again|for|there|then|in|thursday|monday|tuesday|wednesday|friday|saturday|sunday|both|all"
    r"|tomorrow|soon for|back|\w+day|\d)"
    rf"|\b(?:the|your|this|that|our) (?:[\w-]+ ){{1,3}}{_STEP}\b|\banother (?:\w+ ){{0,2}}(?:hour|half hour|minutes|look|go|visit|day"
    rf"|morning|afternoon)\b|\bon site for\b|\b(?:next|another|second|further|follow-up|final|future) (?:\w+ ){{0,2}}{_EVENT}\b"
    rf"|\b{_EVENT}\b"
)
NEWS = re.compile(
    r"\b(?:de[cs]i[cs]+ion|decisions?|decide[sd]?|deciding|choice|choose|chosen|picked|made up (?:your|their|his|her) minds?|mak(?:e"
    r"|es|ing) up (?:your|their|his|her) minds?|appointment|appointed|announce\w*|letting (?:people|everyone|candidates|us) know"
    r"|(?:successful|chosen) (?:candidate|applicant)|who got|will be told|hiring is|votes?|shortlist|process|timeline|time ?line"
    r"|time ?frame|timescale|timing|timetable|schedule|status|outcome|verdict|results?|how (?:the )?(?:things|it|everything"
    r"|that) (?:stands?|goes|go|went|is going|comes? out|works? out|falls?|ends?|lands?|look|pans? out|turns? out|shakes? out)"
    r"|where (?:things|it|we|i|you|the \w+|everything|matters|my \w+|this) (?:stands?|goes|go|are|am)|what (?:the (?:panel|committee"
    r"|board|team|director|partners|owners?)|you|they|you all|you both)(?: \w+){0,2} (?:think|decide|decides|decided|conclude"
    r"|concluded|say|settle|choose|come up with|have decided)"
    r"|(?:the|this|your|that) (?:role|position|post|job|vacancy|opening|application|placement|traineeship|apprenticeship|offer)"
    r"|my (?:application|candidacy|candidature|chances)|about (?:it all|selection)|who (?:you|got|gets)|an? (?:update|offer)"
    r"|any (?:update|news|word|decision|progress)|updates?|news|start(?:ing)? dates?|how the (?:committee|panel|board|team|search"
    r"|process|selection|hiring|vote|others|trustees|governors|partners)|made up your mind|shortlist(?:ing)?|progress)\b"
)
HEAR = re.compile(
    r"\b(?:hear\w*|messages? (?:on|about)|here about|lmk|let (?:me|us) know|posted|drop me|shout|give me|ring me|announce\w*|learn\w*|know\w*"
    r"|find(?:ing)? out|update[ds]?|updates?|news|word|notified|inform(?:ed|ing|ation)?|tell|told|share|sharing|advise|receiv\w+"
    r"|await\w*|wait\w*|look\w* forward to (?:the|your|a|any)|anticipat\w+|let me know|keep me|get(?:ting)? (?:an?|the|your|any)"
    r"|clarity|idea|see(?:ing)?(?: how| what| where)|understand\w*|hoping for|hope for|curious|ask|expect|excited (?:about|for|to)"
    r"|eager for|keen (?:on|for)|when)\b"
)
CHASING = re.compile(
    r"\bi(?:'ll| will| shall|'m going to| am going to| plan to| intend to| may| might|'d like to| would like to| want to| can"
    r"|'m gonna)?(?: (?:also|then|be|just|probably|surely|certainly|definitely|personally|try to|gladly|happily)){0,2} (?:call|calling"
    r"|phone|phoning|telephone|ring|ringing|text|texting|message|messaging|e-?mail|emailing|mail|mailing|write|writing|check|checking"
    r"|follow(?:ing)? up|touch(?:ing)? base|reach(?:ing)? out|drop|stop|pop|swing|contact|chase|ping|give (?:you |the \w+ |your \w+ "
    r"|them )?(?:a )?(?:call|ring|buzz|bell|shout|tinkle)|get (?:back )?in touch|send(?:ing)? (?:you|the \w+|your \w+) (?:a |an "
    r"|another )?(?:text|message|mail|e-?mail|note|reminder|dm)|(?:just )?(?:come|coming|stop|stopping|pop|popping|swing|swinging|drop"
    r"|dropping|pass|passing) (?:down|by|over|round|around|in (?:and|to see|until|till)|past))\b"
)
ANSWERS_THEM = re.compile(
    r"\bas (?:you|agreed|discussed|we agreed|arranged|instructed|requested)|\byou (?:asked|told|said|suggested|invited|offered"
    r"|proposed|spoke of|mentioned)"
)
OFFER_WITH_IF = re.compile(
    r"\b(?:any (?:questions|queries)|(?:if|should|in case) (?:owt|summat|something|things?|you|u|there(?:'s| is| are)|anything|any"
    r"|anyone|the (?:panel|team|committee)|that|it|needed|necessary|required|need be|helpful|useful|this|more|further)|(?:where"
    r"|whenever|when|as and when|once) (?:you (?:need|want|have|require)|needed|necessary|required))\b(?! (?:is|are|'s|should be|were"
    r"|was|has been)? ?(?:a|an|to be|another|the) (?:second|next|further|final|third|another|follow|trial))"
)
GENERIC_TALK = re.compile(
    r"\b(?:question|questions|anything|know more|hear more|learn more|need|needs|require|help|helpful|useful|information|info|detail"
    r"|details|queries|query|clarif\w+|concern|concerns|unclear|missing|else|necessary|clear)\b"
)
STRONG_STEP = re.compile(
    r"\b(?:second|next|third|final|2nd|further|follow-up|another|subsequent|working|technical|practical|assessment|selection|aptitude"
    rf"|fitness|trial|swim|driving|writing|subbing|skills?|trade|typing) (?:\w+ )?{_EVENT}\b|\b(?:the|your|our|this"
    r"|that) (?:\w+ )?(?:trial|test|assessment|audition|tryout|taster|on-?site|ride-?along|induction)\b|\b(?:hear|learn|know|find out"
    r"|tell me|told)\w* (?:\w+ ){0,2}(?:about|when|whether|how|what|who|if|the) (?:\w+ ){0,5}(?:decision|outcome|result|vote"
    r"|shortlist|verdict|interview|decides?|stands?|process|timeline|role|post)\b|\b(?:line|word|news|update|steer|note|clarity"
    r"|idea) (?:on|of|about) (?:the |your |any )?(?:\w+ )?(?:timings?|timeline|application|hiring|search|appointment|decision|outcome"
    rf"|result|vote|process|role|post)\b|\b{_ORDINAL} (?:\w+ ){{0,2}}(?:{_STEP}|interview|round|meeting)|\b(?:trial|test) (?:day|shift"
    r"|week|lesson)|\bsecond (?:conversation|chat|visit|call|talk)|\banother (?:interview|meeting|round|conversation|visit)"
)
HEARING_FROM = re.compile(
    r"\bhear(?:ing)? (?:some |any |the )?(?:good|positive|great) news\b|"
    r"\b(?:hear\w*|listen\w*)(?: \w+){0,2} (?:back )?from (?:you|u|y'?all|ya|everyone|your (?:end|side|office|team|department"
    r"|good \w+)|both|the (?:team|panel))\b|\bhear (?:back|soon|something)\b|\b(?:your|a|any|an early"
    r"|the favou?r of a) (?:\w+ ){0,3}(?:reply|response|answer|feedback|call|word|email|mail|reaction)\b|\b(?:positive|favou?rable"
    r"|early|prompt|speedy|quick) (?:reply|response|answer|feedback)\b"
)
WORK_WITH = re.compile(
    r"\b(?:work(?:ing)?|collaborat\w+|partner\w*|be(?:ing|come|coming)?|join(?:ing)?|contribut\w+|grow(?:ing)?|start(?:ing)?|serv\w+"
    r"|help(?:ing)?|add(?:ing)?|bring(?:ing)?) (?:\w+ ){0,4}(?:with you|alongside|for you|(?:the|your) (?:\w+ ){0,2}(?:team|company"
    r"|crew|staff|family|department|organi[sz]ation|school|firm|practice|ward|kitchen)|part of|a member|to (?:your|the) (?:team"
    r"|company|success)|value)\b|\bjoin(?:ing)? (?:you|the|your)\b(?! for\b)"
)
TOUCH = re.compile(r"\b(?:stay|keep|keeping|staying|be|remain) in (?:touch|contact)\b|\btouch base\b|\btalk soon\b|\bspeak soon\b")
NOT_FORWARD = re.compile(
    r"\b(?:would|i'd|we'd|'d|should|want(?:ed)?|wish(?:ed)?)(?: \w+){0,3} (?:like|love|want|wish|to)? ?(?:to )?(?:\w+ )?(?:thank"
    r"|express|say|convey|take a|take this|extend|begin by|start by|apologi[sz]e|have liked|have loved|add that|mention|note that"
    r"|reiterate|emphasi[sz]e|stress|point out|clarify)\b"
)
PAST = re.compile(
    r"\b(?:did|took|went|passed|completed|finished|attended|(?:after|since) (?:my|our|the|that) (?:interview|conversation|meeting|chat"
    r"|talk|visit|tour|call|test|trial)|gratitude|grateful for|pleasure (?:speaking|meeting|talking|to (?:meet|speak|talk))|thank(?:s"
    r"|ed|ing)?|it was|was|were|enjoyed|appreciated?|met|spoke|talked|discussed|had|learned|learnt|heard|loved|came away|left"
    r"|yesterday|(?<!am )(?<!'m )told|showed|gave|sorry)\b"
)
CAREER = re.compile(r"\b(?:career|life|journey|adventure|chapter)\b")
HEAR_OF_IT = re.compile(
    r"\b(?:look\w* forward|hop(?:e|ing)|keen|eager|excited|can't wait|happy|glad)\b[^.;]{0,30}\b(?:hear|learn|know"
    r"|find)\w* (?:\w+ )?(?:of|about|more about|out about) (?:it|this|that|them)\b"
)
WISHES_YOU = re.compile(
    r"\b(?:hope|wish|trust)\w*(?: that)? (?:you|your|all|everyone|the team)\b(?! (?:will|can|could|might|may|would|'ll|decide|consider"
    r"|invite|choose|let|to))[^.]*"
)
INVITES_CALL = re.compile(
    r"\bgive me (?:this|the|a|your) (?:job|chance|opportunity|role|position|post)\b|"
    r"\b(?:let me know if (?:you|u)(?:'d|'re| would| are)? ?(?:want|need|like|wish|have|require)?|feel free|do not hesitate"
    r"|don't hesitate|please (?:do )?(?:call|ring|phone|contact|text|reach)|you (?:can|may) (?:call|ring|reach|phone|text|contact)"
    r"|(?:call|ring|phone|text|contact|reach) me(?! (?:\w+ ){0,2}(?:for|to) (?:a|an|the|your|another) (?:\w+ ){0,2}(?:interview|trial"
    r"|test|assessment|audition|round|meeting)))\b"
)
IS_REQUEST = re.compile(
    r"\b(?:could|would|can|will|may|might|when|what|please|kindly|let me know|grateful|appreciate|welcome|love|glad|like|hope"
    r"|help(?:ful)?|wonder\w*|know|hear|any|happy about)\b"
)
OFFERS = re.compile(
    r"\b(?:references?|referees?|testimonials?|transcripts?|samples?|portfolio|documents?|paperwork|certificates?|information|info"
    r"|details?|questions?|queries|anything (?:else|further|more|from me|i can)|further from me|vouch|reach (?:me|out)|contact (?:me"
    r"|them)|call (?:me|them)|ring me|text me|numbers?|phone|mobile|cell|telephone|tel|e-?mail (?:me|is)|hesitate|available (?:at|on"
    r"|by)|be reached|feel free|attached|enclosed|at your disposal|let me know if|happy to (?:send|provide|supply|answer|help|share"
    r"|clarify|elaborate)|if (?:you|i|there)|get in touch|whatsapp|landline|line is|i'm on|i am on)\b|[\d+(][\d\s().-]{6,}\d"
)
HOPES = re.compile(r"\b(?:hop(?:e|ing)|look(?:ing)? forward|wait\w*|await\w*|eager|keen|excited|can't wait|anticipat\w+|expect\w*|pray\w*|trust)\b")
BRACKETS = re.compile(r"[\[\]{}<>]")
