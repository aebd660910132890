"""Whether the sender sends or brings presents.

A present is a thing and its way to the reader: somebody of the sender's hands it over, or it arrives, waits, or lies in the envelope.
Where the thing is no known gift, its way alone tells ("it's in the post to you, yours to keep"), unless a paper of the application goes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.meaning.visiting.present_evidence import CUES, is_given_otherwise
from followup_lint.meaning.visiting.present_things import CASH, GIFT_WORDS, PAPER, PARCEL, THING
from followup_lint.meaning.visiting.visit_places import POST_PLACE, THE_PLACE, YOUR_PLACE
from followup_lint.meaning.visiting.visit_vetoes import HEARSAY
from followup_lint.model import Statement

_HAND = "send bring drop leave mail post deliver enclose courier ship hand gift slip pop tuck put share carry lug haul treat order arrange buy get fetch dispatch express stash stick smuggle sneak lay place attach include give offer present fedex sling chuck throw wing run swing shout set entrust deposit commission purchase organize organise pay transfer reserve subscribe sign book convey furnish fly cart"
_MAKE = "bake knit make cook whip brew ferment bottle grow pick paint carve fire sew crochet print engrave prepare wrap weave roast smoke pickle preserve whittle forge stitch embroider gather dig catch squeeze frame pot box pack parcel rustle source win rescue spin dye turn burn mold"
_COME = "swing stop pop pass drop come call nip turn roll arrive show appear run walk drive"
_WAY = "compliments treat shout strings token tokens gesture keepsake souvenir memento toasting gratitude thanks keep yours spend tickle mind earned gift present surprise compliments courtesy posted shipped ships couriered dispatched going went waiting sitting sat parked stashed hidden left kept headed heading winging bound coming comes gone sent rolling post mail name names holding keeping minding addressed paid pay trouble patience pains kindness bill paying refuse share tuck dig tab way free appetit yourself yourselves something least doing taped tucked pinned clipped stapled slipped inside parcel package packet tin jar bottle crate hamper basket cooler envelope thing thought think thinking"
_PICKING = "bought buying buy got gotten getting made making make knitted knitting baked baking bake carved sewn sewed crocheted painted picked found chosen chose purchased ordered brewed cooked whittled woven thrown"
_GIVING = words_of(f"{_HAND} {_MAKE} {_COME} be wait sit land reach turn show look expect find hold lie travel head wing") - frozenset("am is was were been being".split()) | frozenset("are 's post mail enclosed attached inside herewith herein tucked taped pinned stapled clipped slipped accompanying alongside accept enjoy receive me us treat shout round tab in on behind for".split())
WAY_WORDS, _PICK_WORDS = frozenset(_WAY.split()), frozenset(_PICKING.split())
_READER = frozenset("you ye yous your".split())
_THERE = _READER | frozenset("yer yours yourself yourselves reception desk everyone everybody lads girls guys folks workshop kitchen ward shift hatch counter bar porter door gate team crew card panel staff gate office them".split())

# Who of the sender's hands it over.
_KIN = r"(?:wife|husband|partner|missus|mum|mom|mam|mother|dad|father|gran|grandma|granny|nan|nana|nonna|grandmother|grandfather|grandad|auntie|aunt|uncle|brother|sister|cousin|son|daughter|kids|family|flatmate|roommate|neighbou?r|friend|mate|nephew|niece|in laws?|other half|better half|hubby|boyfriend|girlfriend|fiancee?|driver|girls|boys|folks|parents|lad|lass|assistant|hens|bees|mother in law)"
_ERRAND = r"(?:courier|florist|driver|delivery (?:man|person|boy|guy|driver)|messenger|porter|postman|postie|mailman|baker|bakery|deli|caterer|shop|store|van|deliveroo|doordash|dhl|fedex|ups|company)"
_AGENT = rf"(?:i|we|me and \S+ \S+|myself|(?:my|our|me) (?:\S+ )?{_KIN}|mum|mam|mom|gran|nonna|(?:a|the|my|our|one) (?:\S+ ){{0,2}}?{_ERRAND}|(?:a|one|some|the) (?:\S+ )?(?:lad|boy|girl|man|woman|fellow|chap|lass|lady|guy|kid|rider)(?: \S+){{0,5}}? will|(?:she|he|they) (?:will|has|have|is|are|shall))"
_NOT_HIM = r"(?!(?:you|they|he|she|who|which|what|been|customers|people|candidates|hope|nobody|would(?! (?:like|love|be))|could|wish)\b)"
_KIN_HANDS = rf"\b(?:my (?:\S+ )?{_KIN}|(?:she|he|they) (?:will|has|have|is|are|shall))(?: [^ .;!?]+){{0,12}}? (?:and|who|so|to) (?:he |she |they )?"
_ODD = "ordered|ordering|offered|offering|venmoed|paypalled|zelled|momoed|wired"
_HANDS = Pattern(rf"(?:{_KIN_HANDS}|\b{_AGENT}(?: {_NOT_HIM}[^ .;!?]+){{0,6}}? )(?P<verb>{any_form(_HAND)}|{any_form(_MAKE)}|{_ODD})\b(?! (?:in|by|round|over|out|up)(?: (?:at|to|on|and)\b| [,.]))")
# A sentence without its subject: "Sent you a little something", "Will drop off cookies".
_BARE = Pattern(
    rf"(?:^|[.;!?:,(-] |\b(?:and|so|but) )(?:(?:have|just|also|already|am|be|even|actually|now|took the liberty of|taking the liberty of) )*(?P<verb>sent|sending|leaving|left|dropping|dropped|bringing|brought|popped|popping|venmoed|posted|posting|mailing|mailed|enclosing|baked|ordered|bought|ordering|couriered|knitted|slipped|tucked|shipping|shipped|stuck"
    rf"|(?:will|shall|can|may|might|could|going to|planning to|imma|would like to|would love to) (?:(?:just|also|be|maybe|have|to) )*(?:{any_form(_HAND)}))\b"
)

_CARRIES = Pattern(rf"\b{_AGENT} (?:will|shall|am|are|may|might|can|could|would (?:like|love)|plan|hope|intend|should|going)(?: {_NOT_HIM}[^ .;!?]+){{0,4}}? {any_form(f'be {_COME}')}(?: [^ .;!?]+){{0,7}}? (?:with|bearing|carrying|clutching|bringing|holding|toting|armed with)\b")

# To whom it goes.
_CREW = r"(?:teams?|crew|office|panel|staff|desk|reception|receptionist|front desk|girls|boys|lads|ladies|gang|committee|kids|children|bairns|wee ones|class|nurses|guys|department|group|pair of you|two of you|three of you|both of you|lot of you|break ?room|staff ?room|tea ?room|kitchen|canteen|lunch ?room|bench|partners|night shift|day shift|shift|folks|folk|people|brigade|squad|colleagues|second lady|newborn|baby|dog|cat|cook|chef|foreman|secretary|assistant|doorman|clerk|watchman|gateman|landlord|bursar|nurse|wife|missus|good lady|lady|little (?:girl|boy|one|ones|lad)|girl|boy|lad|twins|grandson|granddaughter|hound|cats|husband|family|mother|daughter|son|baby|grandchildren|guard|porter)"
_WHOM = rf"(?:you|ye|yous|yourself|yourselves|everyone|everybody|all hands|(?:each|both|all|any|one) of (?:you|ye|your|them)|the (?:\S+ ){{1,2}}?of you|(?:your|the|yer) (?:\S+ ){{0,3}}?{_CREW}|them both)"
_DROP_POINT = rf"(?:{YOUR_PLACE}|(?:the|a) (?:[^ .,;!?]+ ){{0,2}}?(?:reception|front desk|desk|gate|gatehouse|lobby|foyer|counter|porter|doorman|concierge|receptionist|ward clerk|night porter|security(?: guard| desk| hut)?|guard|mail ?room|post ?room|pigeon ?holes?|letter ?box|mail ?box|doorstep|back door|side door|loading dock|fridge|break ?room|tea ?room|staff ?room|lunch ?room|nurses station|office|secretary|parts counter)\b|reception\b)"
_TO = Pattern(
    rf"\b(?:for|to|with|at|towards?) {_WHOM}\b|\b{any_form('send bring leave give get make bake buy mail post ship hand treat order knit offer gift slip cook pay pick cut print paint stand venmo paypal zelle')} (?:{_WHOM}|placeholder) (?!to\b)\S|\b(?:to|at|on|in|into|with|by|behind|outside|under|over to|off at|round to|through) {_DROP_POINT}|\bin the (?:post|mail)\b|\b(?:to|at|on|in|into|under|through) (?:your )?{POST_PLACE}|\b(?:reach|reaches|reached|reaching) (?:you|{YOUR_PLACE})|\b(?:by|beside|near|next to|on|under|behind|beneath|in) the (?:\S+ )?(?:photocopier|copier|printer|kettle|coffee machine|sink|till|fridge|microwave|water cooler|lift|stairs|coat rack|kitchen table|staff table)\b|\bwhen you (?:get|come|go|walk) in\b|\bwhen you (?:open up|arrive)\b|\bon the (?:back |front |side )?(?:step|porch|stoop|doorstep|mat)\b|\b(?:with|by|for|to) your (?:\S+ )?(?:hostess|host|concierge|barman|bartender|landlady|caretaker|housekeeper|matron|supervisor|groom)\b|\bfor everyone\b|\bfor (?:your|the|yer) (?:\S+ )?(?:desk|counter|wall|window ?sill|mantel\w*|shelf|fridge|lobby|reception|garden|porch|table|kettle|tea|elevenses|office|coffee break|tea break|break)\b|\b(?:in|into|with|inside|alongside|beside|behind|under|to) (?:this|my|the) (?:\S+ )?(?:card|note|letter|envelope|email|mail|parcel|packet)\b|\b(?:in|inside) here\b|\byou (?:will|can|should|may) (?:find|enjoy|have)|\b(?:hope|trust) (?:\S+ ){{0,3}}?(?:enjoy|like|likes|enjoys|love|approve)|\baccept\b|\bhelp yoursel(?:f|ves)\b"
)
_OFFLOAD = Pattern(r"\b(?:drop|dropping|dropped|leave|leaving|left|send|sending|sent|bring|bringing|pop|popping|popped|hand|handing|post|posting|run|running|carry|carrying) (?:\S+ ){0,6}?(?:off|over|round|around|along|by|through)\b|\b(?:swing|swinging|stop|stopping|pop|popping|pass|passing|drop|dropping|come|coming|call|calling|nip|nipping|turn|turning|roll|rolling|arrive|arriving) (?:\S+ ){0,5}?(?:with|bearing) (?!(?:you|your)\b)|\b(?:will|going to|can i|may i|could i|shall|would like to|would love to|am) (?:\S+ )?(?:bring|leave|send|drop|bringing|leaving|sending|dropping)\b")

# How it arrives by itself.
_NEAR = r"(?:at|on|in|by|with|behind|outside|under|to|inside|for)"
_SURE = Pattern(
    rf"\bin the (?:post|mail) (?:to|for) (?:{_WHOM}|them|him|her|{YOUR_PLACE})|\b(?:holding|keeping|minding) (?:\S+ ){{0,2}}?for (?:you|ye)\b|\b(?:on (?:its|their|the|it 's) way|winging (?:its|their) way|wending its way|making (?:its|their) way|headed|heading|en route|bound|coming|ships|shipping|shipped|posted|couriered|dispatched|going out|went out|gone|sent off|travell?ing|rolling) (?:over |across |down |up |now |by \S+ |today |straight )*(?:to|for|at) (?:{_WHOM}|{YOUR_PLACE})|\byour names? on (?:it|them|the)\b|\bbearing your names?\b|\bhas your name\b|\byours to keep\b|\byour (?:\S+ ){{0,3}}?(?:is|are|'s) (?:on (?:its|the|their) way|in the (?:post|mail))|\b(?:waiting|sitting|sat|parked|stashed|hidden|set aside|put aside|put by|left|kept) (?:there )?for (?:you|ye)\b|\bfor (?:you|ye) {_NEAR} {THE_PLACE}"
    rf"|\b(?:ships?|shipping|comes?|coming) to (?:you|{YOUR_PLACE}) (?:on|by|today|tomorrow|this|next|from|before|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_ARRIVES = Pattern(
    r"\b(?:arriv(?:e|es|ed|ing)|deliver(?:ed|y|ing|s)?|land(?:s|ed|ing)?|reach(?:es|ed|ing)?|turn(?:s|ing)? up|show(?:s|ing)? up|appear(?:s|ed|ing)?|wait(?:s|ing)?|sitting|sits|lying|lies|resting|be with you|with you by|with you (?:on|before|in|tomorrow)|on (?:its|their|the) way|in the (?:post|mail)|by (?:courier|post|special delivery|bike)|coming (?:your way|round|over|by|to)|headed|heading|be there|be left|is left|was left|are left|have been left|find (?:its|their) way|found (?:its|their) way|there will be|there should be|there ought to be|there is|there are|there s|there 's|theres|look (?:under|in|out|for|behind)|watch (?:out )?for|keep an eye out|expect|went in|gone in|went off|went out|gone off|first class|(?:is|are|'s) (?:all )?for (?:you|the \S+ of you|everyone|everybody|the team|your)|is my doing|are my doing|was me|left \S+ (?:\S+ )?(?:with|on) the|(?:has|have|had|holds|keeps) (?:\S+ ){0,4}?for (?:you|ye)|(?:went|gone|going) to your|landed|comes? with|goes with|from me|from my|get to your|got to your|will be (?:at|on|in|with|by)|should be (?:at|on|in|with|by)|(?:be|is|are|was|were|sitting|lying|waiting|standing) with your|on order at|brought (?:to|by|over|round)|sent (?:to|over|round|by|with)|dropped (?:off|at|round|by|over)|on order|ordered for|arranged for|has? (?:\S+ )?from me|have (?:\S+ )?from me|left (?:with|at|on|in|for|by))\b"
)
_INSIDE = Pattern(r"\b(?:enclosed|attached|inside|herewith|herein|tucked|slipped|included (?:with|in) (?:this|the)|pinned|taped|stapled|clipped|comes? (?:along )?with (?:this|it|my)|goes with this|with this (?:card|note|letter|mail|email|comes|goes)|in this (?:card|envelope|letter|parcel)|in the (?:envelope|parcel|package|packet|box)|(?:behind|under|beneath|on the back of|between the pages of) (?:this|the|my) (?:\S+ )?(?:card|note|letter|envelope|photo|photograph|flap|ribbon|stamp)|between the pages|accompanying|alongside this|alongside (?:the|my) (?:card|note))\b")
_KINDLY = Pattern(
    r"\bwith (?:my|our) (?:compliments|thanks|love|gratitude|best wishes)\b|\bno strings\b|\b(?:my|our) (?:treat|shout|round)\b|\b(?:is|are|be|'s) on (?:me|us|my tab)\b|\bon the house\b|\bas (?:a|my|one|an) (?:\S+ ){0,3}?(?:thank you|thanks|token|gesture|gift|present|keepsake|souvenir|memento|mark|sign|peace offering|tribute|surprise|reward|apology)\b|\btokens? of\b|\byours to keep\b|\btreat your ?sel(?:f|ves)\b|\bno need to (?:return|send (?:it|them) back)|\b(?:my|our) way of (?:toasting|saying|thanking|showing)|\bto (?:say|show) (?:my |a |our |a proper |a big |how )?(?:thank|thanks|gratitude|grateful|appreciation)|\bby way of (?:thanks|thank|a thank)|\bin (?:thanks|gratitude)\b|\bfor putting up with|\b(?:a|one|some|that) (?:\S+ )?(?:little|small|wee|lil) something\b|\bwith (?:much |all my |lots of |a lot of )?love from\b|\bgift\b|\bpresent for\b|\bnothing to pay\b|\balready paid\b|\bthe least (?:i|we) (?:could|can) do\b|\bto spend (?:in|at|on)\b|\btickle me\b|\bwith you in mind\b|\b(?:thought|think|reminded me|thinking) of you\b|\b(?:is|are|'s) (?:all )?yours\b|\b(?:is|are|was|were|'s) (?:all )?from (?:me|us|my)\b|\bwants? you to have (?:it|this|them|these|one)\b|\btuck in\b|\bdig in\b|\bhelp yoursel(?:f|ves)\b|\bbon appetit\b|\bthe bill is (?:mine|settled|paid|taken)|\bi am paying\b|\bplease (?:do not )?(?:refuse|share (?:it|them))\b|\bfree \S+ for (?:you|the whole|every)|\byou (?:can|may|should|must) keep\b|\bkeep the (?:tin|basket|chest|jar|box|change|pot|dish|plate|bowl)\b|\bwith (?:you|your \S+) in mind\b|\bmy doing\b|\b(?:all|already|it is) paid(?: for)?\b|\bso (?:a|here is a) (?:new|fresh|proper|better|spare) (?:one|pair|set)\b|\bcompliments of\b|\bcourtesy of\b|\byou earned (?:it|them)\b|\bno need to thank\b|\bdo not (?:thank me|tell)\b|\bspoil yourself\b|\blunch is\b|\bfor your trouble\b|\bfor your (?:kindness|patience|time|pains)\b|\bsurprise for (?:you|your|the)\b"
)
_SOON = Pattern(r"\b(?:will|shall|should|ought to|is|are|is to|are to|due to) (?:\S+ )?(?:arrive|arriving|be|reach|land|come|coming|on)\b|\b(?:went|gone) to your\b|\bhas been (?:\S+ )?(?:shipped|sent|ordered|posted|delivered)\b|\bbe (?:\S+ )?(?:delivered|sent|brought)\b|\bhave (?:\S+ )?(?:arrived|reached|landed|come)\b")
_TREAT = Pattern(r"\b(?:is|are|be|'s) on (?:me|us|my tab)\b|\b(?:my|our) (?:treat|shout|round)\b")
_ACCEPT = Pattern(r"\b(?:accept|enjoy|receive) (?:\S+ ){0,6}?")

# What was given to the sender, and is thanked for or told of, is cut out before judging.
_RECEIVED = Pattern(
    r"\b(?:(?<!\ba )(?<!\bmy )(?<!\bbig )(?<!\bsmall )(?<!\blittle )thank you|thanks(?! to be)|take my thanks|grateful|thankful|appreciate[ds]?|cheers|much obliged|enjoyed|enjoying|loved|finished|ate|admired)(?: (?:so much|very much|again|both|all|kindly|ever so|a lot|a million|to you|indeed|ever so much))*(?: for)? (?:the|your|that|those|all the|both the|sharing|giving|sending|\w+day\b|to \S+ (?:at|in|on|for)|letting|offering|bringing|buying|pouring|making|feeding|treating|having|showing|pressing|such|my|a)\b[^.,;!?:]{0,90}?(?=[.,;!?:-]| and (?:i|we|so|here)\b| so i\b| but\b|$)"
    r"|\b(?:you|you both|you all|your (?:\S+ ){1,2}|chef|who) (?:\S+ )?(?:gave|offered|sent|brought|poured|made|shared|served|handed|bought|baked|pressed|slipped|fed|treated|put out|laid on|sell|sold|stock|serve|grow) (?:me|us|out|to me|on me|some|a|the|for me|your|every)\b[^.,;!?:]{0,60}?(?=[.,;!?:-]| and (?:i|we|so|here)\b| so i\b| but\b|$)|\b(?:ask(?:ed|ing)?|wondered|know) (?:if|whether) [^.;!?]{0,120}|\bgive \S+ (?:\S+ ){0,4}?from me\b|\bfound (?:only )?your \S+"
)
_WORK = Pattern(
    r"\b(?:used to|customers?|clients?|guests?|diners|shoppers|patients|residents|tourists|passengers|subscribers|donors|buyers|suppliers|vendors|retailers|wholesale|for weddings|weddings|per (?:day|week|hour|shift|batch|season)|a (?:day|week|year|month|season|shift|night|morning)(?! of| 's)|to every|(?:two |three |five )?hundreds? of|every (?:day|week|morning|night|year|month|friday|christmas|season|shift|one)|each (?:day|week|morning|night|year|month|season|shift)|daily|weekly|orders|covers|at my (?:last|old|former|current|present|previous|own)|in my (?:last|old|former|current|present|previous)|in my (?:time|years|days|role)|as (?:a|an) (?:\S+ )?(?:baker|florist|cook|chef|waiter|waitress|barista|courier|driver|buyer|merchandiser|pastry chef|gardener|intern|apprentice|volunteer)|the (?:charity|food bank|shelter|raffle)|i won|we won|i sold|we sold|for (?:my|our) (?:mother|father|gran|kids|family|wife|husband|wedding|last|old|own)|last (?:year|christmas|season|summer|winter|spring)|years ago|when i (?:was|ran|worked|managed|did|started)|for (?:\S+ ){0,2}years|for (?:me|us)|parents|always|since 20\d\d|in 20\d\d|in 19\d\d|%|percent)\b"
)
_REFUSED = Pattern(r"\b(?:not allowed|not permitted|forbid\w*|frowned (?:up)?on|against (?:the|your) (?:rules|policy)|(?:left|forgot|lost|mislaid|wore) my \S+|put my \S+ on)\b")
_PICKED = Pattern(
    rf"\b(?:i|we|without|my (?:\S+ )?{_KIN})(?: {_NOT_HIM}[^ .;!?]+){{0,5}}? (?:{_PICKING.replace(' ', '|')})(?: out| up)?(?: for)? (?:you|ye|yous|each of you|your (?:\S+ )?(?:self|{_CREW})) (?:all |both )?(?P<what>(?:a|an|one|some|this|the|two|three)(?: [^ .,;!?]+){{1,3}})"
)
_READERS_KIN = Pattern(r"\bfor your (?:\S+ )?(?:sons?|daughters?|wife|husband|missus|girls?|boys?|twins|baby|grand(?:son|daughter|children|kids)|mother|mum|mom|father|dad|kids|little ones?|bairns?|dog|cat|hound|horse|pony|parrot|family|better half|lady wife)\b")
_ABSTRACT = Pattern(r"\b(?:promise|deal|call|phone|coup|list|visit|favor|discount|laugh|smile|day|living|saving|savings|case|impression|point|mistake|decision|offer|better|buyer|supplier|parking|slot|seat at|chance|time|minute|hour|wait|look|difference|team|programmer|good|great|strong|system|tool|map|reader)\b")
_HIRED = Pattern(r"\b(?:my first (?:day|week|shift|morning|month)|if (?:there is|it comes to|i (?:get|am|land|win|join|start|come|were|was)|you (?:hire|take|choose|pick|select|offer|decide|employ|give|want|would like)|hired|selected|successful|offered|it is allowed|that is allowed)|when i (?:start|join|begin|arrive as)|once i (?:start|join|am)|(?:job|post|role|place) is mine|as part of (?:the|my)|for (?:the|my) (?:tasting|trial|test|audition|practical|second interview|second round|next round|bake test|next interview)|if hired|on day one|at the (?:trial|tasting|audition|second interview|next interview))\b")
_BRIDGE = Pattern(r"\b(?:it|them|one|same|those|some|they)\b")
_MY_DOING = Pattern(r"\b(?:was|is) (?:from )?me\b|\bmy (?:doing|fault|work)\b")
_THING, _PARCEL = Pattern(THING), Pattern(PARCEL)
_NONE_OF = Pattern(r"\b(?:(?:no|not an?|not one|not even an?|nor an?|without an?|neither|never an?) (?:\S+ )?|(?:photos?|pictures?|photographs?|recipes?|videos?|images?|drawings?|invoices?|receipts?|lists?|story|stories|notes?|reports?|plans?|charts?|designs?|menus?|labels?|articles?|reviews?|shots?|costings?|costs?|prices?) (?:of|for|about|on|from|with) (?:(?:the|my|your|our|a|that|this|some) )?(?:\S+ )?)$")
_TOLD = Pattern(r"(?:i|we) (?:\S+ ly )?(?:gave|brought|left|made|sent|baked|took|carried|shared|cooked|grew|put|bought|ordered|delivered|served|offered|presented|shipped|dropped|handed|posted|packed|wrapped|painted|knitted|treated|paid|won|set|threw|got|ran|printed|fetched|organi[sz]ed|arranged|booked|collected)$")
_YOURS = Pattern(r"\b(?:you|your|yours|yous|ye|this|reception|front desk|everyone|everybody|here)\b")
_ASKED = Pattern(
    r"\b(?:as|like|which|that|when|since|because|what) (?:you|chef|your \S+|the \S+|mr \S+|mrs \S+|ms \S+|dr \S+) (?:\S+ ){0,2}?(?:asked|requested|wanted|suggested|instructed|invited|needed|required)\b|\bas (?:\S+ )?(?:requested|instructed|invited|asked|agreed|arranged)\b|\byou (?:\S+ ){0,2}?(?:asked|invited|wanted|told|requested|instructed|challenged|begged|dared|would like|ordered|bought|lent|commissioned|paid) (?:me|us|for|to (?:see|try|taste|have|sample)|from|that)\b|\b(?:at|on|per) your (?:request|order)\b|\byou (?:have )?(?:ordered|bought|paid for|left (?:it|them|your|behind)|forgot|lent me)\b|\byour (?:lost|forgotten|order|purchase|umbrella|pen you left)\b|\b(?:return|returning|give back|giving back|borrowed|belongs to you|back to you)\b"
)
_DENIED = Pattern(r"\b(?:will not|do not (?!be|mind|worry|let|feel|panic)|would not|am not|are not (?!to)|not going to|never|cannot|can not|could not|did not|rather than|instead of|no plans? to|resist(?:ed|ing)?|refrain\w*|tempted to|wish (?:i|we)|would have|could have|should have (?!arrived|reached|landed|turned|got|been|come|found|made)|nearly|almost|thought about|thought of|spare you|without|not (?:a|the|allowed|permitted|appropriate)|no (?!strings|need|occasion|bother|reason|fuss|hurry|obligation)|forbid\w*|against (?:the|your) (?:rules|policy)|were i|if i could|against sending|nor|unlike)\b")


_MYSELF = Pattern(r"\b(?:i|we|me) (?:am|are|will|will be|have been|can|could|would|shall be|ask|was)(?: \S+){0,3} ?$")
_POSTED = Pattern(r"\b(?:in the mail|padded envelope|mail truck|your names?|bearing your name|the mail|this (?:note|card|letter|mail|email))\b")
_TUCKED = Pattern(r"\b(?:from me|tucked|taped|pinned|slipped|clipped|stapled|inside|in this (?:card|envelope)|with this card)\b")
_SOLD = Pattern(r"\b(?:salary|budget|raised|sold|sales|saved|rate|hour|wage|cost|costs|price|turnover|revenue|paid me|a year|per)\b")


def gives_present(statement: Statement) -> bool:
    """Whether the sender sends, brings or has left a present for the reader."""
    text, words = statement.text[:1500], statement.words
    has_gift = not GIFT_WORDS.isdisjoint(words) and not _GIVING.isdisjoint(words) and next(_things(text), None) is not None
    has_way = (not WAY_WORDS.isdisjoint(words) or " you to have " in text) and not _THERE.isdisjoint(words) and (_KINDLY.search(text) is not None or _SURE.search(text) is not None or _PARCEL.search(text) is not None or _TUCKED.search(text) is not None)
    is_for_reader = not _READER.isdisjoint(words) and (not _PICK_WORDS.isdisjoint(words) or " for your " in text)
    has_cue = not _THERE.isdisjoint(words) and not CUES.isdisjoint(words)
    if not (has_gift or has_way or is_for_reader or has_cue):
        return False
    text = _RECEIVED.sub(" , ", text)
    is_given = (has_gift and _known_gift_somewhere(text)) or (has_way and _any_thing(text)) or (is_for_reader and (_is_picked(text) or _for_kin(text))) or (has_cue and is_given_otherwise(text))
    return is_given and not _is_excused(text)


def _is_excused(text: str) -> bool:
    """Whether the reader asked for it, others speak of it, or it is told of work or of the time after hiring."""
    if any(veto.search(text) for veto in (_HIRED, _ASKED, HEARSAY, _REFUSED)):
        return True
    return _WORK.search(text) is not None and not (_KINDLY.search(text) and re.search(r"\bfor (?:you|your)\b|\byou \$", text))


def _known_gift_somewhere(text: str) -> bool:
    """A known gift and its way in one part of the statement, or in two where one points to the other ("a cake; I'll drop it in")."""
    parts = [part for part in re.split(r" [;!?.] ?", text) if part] if ";" in text else [text]
    if any(map(_known_gift, parts)):
        return True
    return len(parts) > 1 and any((_BRIDGE.search(part) and _HANDS.search(part)) or _KINDLY.search(part) or _MY_DOING.search(part) for part in parts) and _known_gift(text)


def _for_kin(text: str) -> bool:
    """Something for those at the reader's home."""
    handed = next((m for m in _HANDS.finditer(text) if not _is_denied(text, m) and not _is_habit(text, m)), None) or _first(_INSIDE, text)
    return handed is not None and _READERS_KIN.search(text, handed.end()) is not None and not re.search(PAPER, text)


def _is_picked(text: str) -> bool:
    """Something that the sender bought or made for the reader."""
    return any(not re.search(PAPER, m["what"]) and not _ABSTRACT.search(m["what"]) and not re.search(r"\b(?:would|could|can|will not|not(?! leave))\b(?! not leave)", m.group()) for m in _PICKED.finditer(text))


def _known_gift(text: str) -> bool:
    """A gift by name, and a hand, a journey or an envelope that brings it."""
    handed = next((m for pattern in (_HANDS, _BARE) for m in pattern.finditer(text) if not _is_denied(text, m) and not _is_habit(text, m)), None)
    carried = _first(_CARRIES, text)
    moves = handed or carried or _first(_ARRIVES, text) or _first(_INSIDE, text) or _first(_SURE, text) or _first(_TREAT, text) or _first(_ACCEPT, text)
    if moves is None or not _has_thing(text):
        return False
    if _TREAT.search(text) or _first(_SURE, text) or _first(_INSIDE, text):
        return True
    if carried is not None and re.match(rf"(?: [^ .;!?]+){{0,6}}? {THING}", text[carried.end() :]):
        return True
    if handed is not None:
        if _TOLD.match(handed.group()) and not _YOURS.search(text[handed.start() :]):
            return False
        return _TO.search(text) is not None or _OFFLOAD.search(text) is not None
    if _first(_ARRIVES, text) is not None:
        if re.search(r"\b(?:is|are|was|were|'s) (?:all )?(?:from (?:me|us|my)|for (?:you|the \S+ of you|everyone))\b|\btuck in\b", text):
            return True
        return _TO.search(text) is not None and (_is_mine(text) or _SOON.search(text) is not None or _KINDLY.search(text) is not None)
    return _KINDLY.search(text) is not None


def _any_thing(text: str) -> bool:
    """Something that is no paper of the application, on a way that only a present takes."""
    kindly, sure = _first(_KINDLY, text), _first(_SURE, text)
    if (kindly or _TUCKED.search(text)) and re.search(CASH, text):
        return _SOLD.search(text) is None
    named = _PARCEL.search(text) is not None and _first(_ARRIVES, text) is not None and re.search(r"\b(?:from me|for you|your name)\b|\bmy (?:\S+ )?\S+ 's\b", text) is not None
    if (not kindly and not sure and not named) or re.search(PAPER, _POSTED.sub(" ", text)):
        return False
    if sure:
        return (_is_mine(text) or kindly is not None or re.search(r"\b(?:i|we)\b", text) is not None) and _MYSELF.search(text[: sure.start()]) is None
    handed = next((m for m in _HANDS.finditer(text) if not _is_denied(text, m)), None)
    return (handed is not None or _first(_ARRIVES, text) is not None or _first(_INSIDE, text) is not None) and _TO.search(text) is not None


def _is_mine(text: str) -> bool:
    """Whether it comes from the sender, or is meant for the reader in person."""
    return re.search(r"\b(?:from (?:me|us)|was me|my|our|mine|your name|names on|for you|to you|yours|(?:made|makes|remind\w*) me)\b", text) is not None


def _is_habit(text: str, match: re.Match[str]) -> bool:
    """Whether the sender tells what the sender does at work: "I bake the cookies"."""
    return re.match(r"(?:i|we) (?:also |always |often )?(?:bring|bake|drop|make|cook|leave|get|buy|order|grow|pick|carry|put|pack|prepare|deliver|wrap|arrange|print|cut|catch|share|run|set)$", match.group()) is not None and "you" not in text.split()


def _has_thing(text: str) -> bool:
    """Whether a thing is named, and not as one that does not come ("no basket")."""
    return any(not _NONE_OF.search(text[max(0, m.start() - 40) : m.start()]) for m in _things(text))


def _things(text: str) -> Iterator[re.Match[str]]:
    """The gifts named in ``text``: looked for only where a word of a gift's name stands, or up to four words before it."""
    words = text.split(" ")
    at, last = 0, -1
    near = {place for n, word in enumerate(words) if word in GIFT_WORDS for place in range(n - 4, n + 1)}
    for n, word in enumerate(words):
        if n in near and at > last and (match := _THING.match(text, at)):
            last = match.end()
            yield match
        at += len(word) + 1


def _first(pattern: Pattern, text: str) -> re.Match[str] | None:
    return next((m for m in pattern.finditer(text) if not _is_denied(text, m)), None)


def _is_denied(text: str, match: re.Match[str]) -> bool:
    """Whether the words before it, or those within it, take it back."""
    lead = re.split(r" [,;:] | but | so ", text[max(0, match.start() - 45) : match.start()])[-1]
    return _DENIED.search(lead + match.group()) is not None
