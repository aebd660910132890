"""Presents that no gift's name gives away: what was paid for, what another hand carries, what a keeper holds, what the reader is to spend or keep."""

from __future__ import annotations

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.visiting.present_things import PAPER
from followup_lint.meaning.visiting.visit_places import YOUR_PLACE

_KIN = r"(?:wife|husband|partner|missus|mum|mom|mam|mother|dad|father|gran|grandma|nan|nana|nonna|grandmother|grandfather|grandad|auntie|aunt|uncle|brother|sister|cousin|son|daughter|kids|family|flatmate|roommate|neighbou?r|friend|mate|nephew|niece|in laws?|other half|better half|hubby|boyfriend|girlfriend|fiancee?|driver|girls|boys|folks|parents|lad|godmother|godson|grandson|people)"
_KEEPER = r"(?:concierge|porters?|doorman|doormen|receptionist|reception|front desk|hostess|host|barman|barmaid|bartender|bar|landlord|landlady|secretary|clerk|guard|security|gatekeeper|gateman|watchman|caretaker|janitor|housekeeper|bursar|assistant|box office|maitre d|sommelier|pharmacist|cafe|coffee bar|coffee shop|bakery|canteen|deli|kiosk|florist|post office|newsagent|night manager|duty manager|matron|sister|sacristan|verger|groom|foreman|supervisor|neighbou?r|girl at \S+|man at \S+|lady at \S+|woman at \S+)"
_CARRIER = rf"(?:my (?:\S+ )?(?:{_KIN}(?: in law)?|uncle 's \S+|brother 's \S+|father 's \S+|cousin 's \S+)|mum|mam|(?:a|the|my|our|one) (?:\S+ ){{0,2}}?(?:courier|florist|driver|messenger|postman|postwoman|postie|mailman|baker|bakery|deli|caterer|bookseller|bookshop|butcher|fishmonger|grocer|shop|store|van|lorry|truck|rider|conductor|ferry|confectioner|chocolatier|nursery|greengrocer|wine merchant|merchant|tailor|jeweller|jeweler|potter|missus|wife|lad|boy)|the (?:post|mail)|dhl|dpd|ups|fedex|deliveroo|doordash|amazon|(?:fortnum|harrod|harper|selfridge|waitrose)s?(?: 's)?)"
_CARRIES = r"(?:take|takes|taking|bring|brings|bringing|carry|carries|carrying|deliver|delivers|delivering|hand|hands|handing|leave|leaves|leaving|drop|drops|dropping|send|sends|sending|sent|post|posts|posting|ship|ships|shipping|run|runs|courier|couriers|put|pop|pops|fetch|lay|place|places)"
_GAP = r"(?: (?!(?:you|i|we|who|which|that|used|not|never|would|could|customers|patients|guests)\b)[^ .;!?]+){0,9}?"
# Another hand, and where it goes.
OTHER_HAND = Pattern(
    rf"\b{_CARRIER}{_GAP} {_CARRIES} (?:(?:it|them|one|this|that|something|some|\S+) (?:\S+ ){{0,4}}?(?:to|up to|round to|over to|at|with|into|for) (?:you|yours|your|{YOUR_PLACE}|the (?:\S+ )?(?:hatch|gate|desk|reception|front desk|door|counter|porter|office|lodge|ward|bar))\b|you (?:a|an|some|one|two|three|four|six|half|the|it|them|something)\b|(?:it|them|one) (?:this|next|on|by|tomorrow|today|before|after|round|over|up|straight)\b|(?:straight |round |up |over )?to (?:you|your)\b)"
    rf"|\b(?:flying|coming|comes|come|going|goes|go|travels?|travelling|traveling|rides?|riding|sails?|sailing|sent|heading|headed|on (?:its|their) way|delivered)(?: [^ .;!?]+){{0,3}}? (?:to|for) (?:you\b|reception|{YOUR_PLACE})(?: [^ .;!?]+){{0,4}}? (?:with|by|on|in|through) (?:{_CARRIER}|dpd|dhl|ups)"
)
# Somebody at the reader's place who keeps it.
HELD = Pattern(
    rf"\b(?:your|the|that|a|our|of your \S+) (?:\S+ ){{0,2}}?{_KEEPER} (?:(?!(?:who|which|that|you|i|said|told)\b)\S+ ){{0,6}}?(?:holds|holding|keeping|keeps|minding|guarding|looking after|has|have|will have|got|is sitting on)\b (?!to\b|been|not|already|my|me\b|your|told|asked|just|always)(?:[^ .;!?]+ ){{0,9}}?(?:for|with) (?:you\b(?! to\b)|each of you|your (?:name|team|crew|tea|coffee|desk|wife|husband|son|daughter|evening|supper|break)|all of you|both of you|everyone|the (?:whole |entire )?(?:team|crew|office|ward|shift))"
    rf"|\b(?:a|an|one|two|three|four|some|the|my) (?:\S+ ){{1,6}}?(?:is|are|will be|should be|ought to be|was left|were left|sits|waits|stands) (?:already |now |being |sitting |waiting |standing |lying |kept |held |safe |parked |left ){{0,3}}?(?:with|by|behind) (?:your|the) (?:\S+ ){{0,2}}?{_KEEPER}\b"
)
# What is paid for, for the reader.
_BENEFIT = r"(?:subscriptions?|memberships?|season tickets?|annual pass|year's pass|airtime|phone credit|data bundle|(?:bar )?tab|lunch(?:es)?(?! (?:shift|service|rush|hour|break|menu|table))|dinner(?! service)|breakfast|meal|round of \S+|drinks|coffees?(?! (?:machine|range|program|menu))|manicure|pedicure|massage|spa|facial|haircut|taxi|cab|table for|tickets?|hotel room|night at|weekend at|car wash|cup|pint|pints|beers?|cake|cakes|month of|year of|week of|treatment|ride|fishing trip|cruise|box at|lesson for you|copy|edition|set of)"
_PAY = r"(?:paid|prepaid|pre paid|paying|pay|settled|settle|covered|cover|picked up|stood|opened|open|set up|taken out|take out|took out|arranged|booked|book|bought|buy|ordered|topped up|loaded|charged|reserved|renewed|put|got|left|gifted|sponsored|organi[sz]ed|fixed)"
_FOR_YOU = r"(?:for (?:you|ye|yous|your|each of you|everyone|the (?:whole |entire )?(?:office|team|crew|ward|shift|kitchen|staff|department|panel|floor|class)|the (?:two|three|four) of you)|in your names?|your (?:\S+ )?" + _BENEFIT + r"|(?:bought|got|ordered|booked|arranged|left) (?:you|each of you)|on your (?:phone|line|account|tab|card|number))\b"
PAID = Pattern(
    rf"\b(?:i|we|my (?:\S+ )?{_KIN})(?: (?!(?:you|they|he|who|which|not|never|would|could|used|customers|guests|had)\b)[^ .;!?]+){{0,6}}? {_PAY} (?:in advance |out |up |off |for |already |and paid ){{0,2}}?(?=(?:[^.;!?]{{0,70}}?\b){_BENEFIT}\b)(?=[^.;!?]{{0,90}}?\b{_FOR_YOU})|\b{_BENEFIT} (?:[^ .;!?]+ ){{0,8}}?(?:already |all |fully )?(?:paid(?: for| up)?|settled|on me|my shout|charged to me|taken care of)\b(?=[^.;!?]*\b(?:from me|you|your)\b)"
)
_DUES = Pattern(r"\b(?:not dream of paying|never (?:pay|paid|have to pay)|no need to pay|(?:the |its |their )?bills? (?:comes?|goes|is coming|go) to me|on my (?:tab|bill|card|account)|i will not (?:take|hear of|accept) (?:a penny|a cent|money|payment|your money)|not (?:pay|think of paying|try to pay|ask what it cost|owe me)|nothing to pay|in your names? and (?:already )?paid)\b")
# Words that only a present has.
KIND = Pattern(
    r"\b(?:get|buy|pour|fix|grab|treat|stand) (?:yourself|yourselves|your \S+) (?:to )?(?:a|an|some|something|one|lunch|dinner|coffee|the)\b|\b(?:treat|spoil) (?:yourself|yourselves|the (?:team|kids|dog))\b|\bhave (?:a|an|one|some|lunch|dinner|coffee|breakfast|yourself) (?:\S+ ){0,3}?on me\b|\b(?:regard|take|consider|see|call|count|think of|treat|accept|receive|view) (?:it|them|this|that|these|those|same) (?:please )?(?:as )?(?:a |my |our |an |just a |only a ){0,2}(?:\S+ ){0,2}?(?:thanks|thank you|token|gesture|gift|present|tribute|apology|mark of|sign of|appreciation|gratitude)\b"
    r"|\bas my (?:\S+ )?thanks\b|\ba (?:small|little|wee|tiny|modest|big) (?:thanks|thank you)\b|\bno need to (?:\S+ (?:and|or|to) )?thank\b|\b(?:one|a piece|something|a bottle|a jar|a box) (?:each )?for (?:each|both|all|every one) of you\b|\bdo (?:drink|eat|open|try|wear|keep|enjoy|taste) (?:it|them|one)\b|\b(?:what is|whatever is|everything|all that is) in (?:it|there|the \S+) is (?:all )?(?:for|yours)\b|\b(?:yours|all yours) by \S+|\b(?:is|are) (?:for|4) (?:you|yous|ye)\b|\bwould wear\b|\beat (?:it|them) (?:warm|fresh|with|while|before)\b|\bopen it (?:with|at|when)\b|\benjoy ?(?:!|it|them|$)|\bfrom (?:me|us|my part|my family|our family|my house)\b|\bgo (?:with|take) your (?:wife|husband|boy|girl|son|daughter|kids|family|partner|mother)\b"
)
# What goes with them: something that has come, comes, or holds money.
_ROUTE = Pattern(
    r"\b(?:(?:e )?voucher|(?:gift|e) ?card|card|voucher|gift|promo|redemption) (?:\S+ )?code\b|\bcode (?:is|:|below|above|at the bottom)\b|\b(?:delivery|parcel|package|packet|box|crate|hamper|envelope|something|surprise|order) (?:\S+ ){0,6}?(?:arriv\w+|com(?:e|es|ing)|turn(?:s|ing)? up|reach\w*|land\w*|waiting|with your|on your|at your|for you|from)\b|\b(?:getting|receiving|get|receive|expect|expecting) (?:a|an|one|some) (?:\S+ )?(?:delivery|parcel|package|packet|visit from the florist|box|crate)\b|\bbetween the pages\b|\bwhich i (?:posted|sent|left|mailed)\b|\bi (?:have )?(?:posted|mailed|sent|left|slipped|tucked|put|dropped|stuck|popped|wired|loaded|bought|ordered|knitted|baked|sewed|made) (?:it|them|you|one|this|some|a|two|three)\b|\baccept (?:this|these|the enclosed|the) \S+ (?:that|which|from|you|of|in|with)"
)
_MONEY = Pattern(
    r"\b(?:i|we|just|have|and|took the liberty of) (?:\S+ ){0,2}?(?:dropped|sent|paypalled|venmoed|zelled|wired|slipped|pinged|transferred|put|loaded|popped|stuck|credited|topped|left|sending|sendin) (?:you |your \S+ (?:\S+ )?(?:with )?)?(?:a |about |some |up )?(?:(?:\$|£|€) ?)?(?:\d+|five|ten|fifteen|twenty(?: \w+)?|thirty|forty|fifty|a hundred|hundred|tenner|fiver|quid|cash|money|airtime|credit)\b(?=[^.;!?]{0,80}\b(?:for|on|to|into|in|behind) (?:you|your|the|a|coffees?|lunch|cake|drinks|beers?|petrol|airtime|chai|tea|pizza)\b)(?=[^;!?]{0,120}\b(?:paypal|venmo|zelle|momo|mpesa|m pesa|revolut|phone|airtime|coffees?|lunch|drinks?|beers?|cup|chai|tea|pizza|tab|treat|taxi|cake|petrol)\b)"
    r"|\b(?:\d+|hundred|thousand|fifty|twenty|some) (?:naira|cedis|shillings?|bob|rupees|rand|pesos|pounds?|dollars?|euros?|quid|bucks|kwacha|birr|taka|baht|lei|zloty|kroner|kr) (?:\S+ ){0,3}?(?:on|to|in|into) your (?:phone|line|account|number|momo|wallet|tab)\b"
)
_CARD = Pattern(r"\b(?:(?:\$|£|€) ?\d+|\d+ (?:dollars?|pounds?|euros?|quid|bucks?)|five|ten|fifteen|twenty|fifty) (?:dollar |pound |euro |quid |buck )?(?:\S+ ){0,2}?(?:e ?card|ecard|gift card|card|voucher|credit)\b")
_HERE = Pattern(r"\b(?:here is|here 's|there is|enclosed|attached|behind this|inside|in the (?:envelope|card)|code|sent|for (?:you|the team)|with this|under this|on the back)\b")
_HOME = r"your (?:\S+ ){0,2}?(?:sons?|daughters?|wife|husband|missus|girls?|boys?|twins|baby|newborn|grand(?:son|daughter|children|kids|child)|mother|mum|mom|father|dad|kids|little ones?|bairns?|dog|cat|hound|horse|pony|parrot|family|better half|child|children|puppy|toddler|youngest|eldest|lad|lass)(?: of yours)?"
_MADE = r"(?:carve|carved|knit|knitted|sew|sewed|sewn|stitched|crochet\w*|bake|baked|paint|painted|make|made|build|built|whittled|bought|buy|ordered|found|got|embroidered|wove|woven|chose|picked)"
_PARCEL = r"(?:bottles?|tins?|jars?|box|boxes|baskets?|hampers?|parcels?|package|packet|crates?|bunch|trays?|something|surprise|bag|carton|case|pot|pots|delivery|gift|present)"
DELIVERED = Pattern(rf"\b(?:a|an|one|two|three|some|my|the|our) (?:[^ .;!?]+ ){{0,5}}?{_PARCEL} (?:[^ .;!?]+ ){{0,6}}?(?:will|should|shall|is to|are to|ought to) be (?:handed|delivered|left|brought|given|dropped|sent|waiting|carried)(?: off| round| over| up)? (?:[^ .;!?]+ ){{0,2}}?(?:to|with|at|for|by|on|in) (?:you\b|your \S+)")
GIFTED = Pattern(
    rf"\b(?:i|we|my \S+)(?: have| just| also)* gifted (?:you|your|each)\b|\b(?:let me|allow me to|permit me to|i will|i would like to|i want to|i wish to|going to|we will) (?:treat|shout) (?:you|your|everyone|the (?:whole |entire )?(?:team|crew|office|shift|staff))\b(?! with)|\b(?:an?|the|some) \S+ (?:credit|voucher|gift card|giftcard|e ?card|token) (?:\S+ ){{0,4}}?(?:in|to|on|for) your (?:email|in ?box|phone|account|name|son|daughter|kids|wife|husband)\b"
    rf"|\byour (?:\S+ )?{_BENEFIT} (?:[^ .;!?]+ ){{0,5}}?(?:is|are|has been|have been) (?:already |all )?(?:paid(?: for)?|settled|on me|taken care of|covered)\b|\bcode for {_HOME}|\bi (?:have )?(?:got|bought|ordered|found|left|picked up) (?:you )?(?:the|a|an|that|one|two) .{{0,80}}?\b(?:waiting|held|kept|put aside|behind the counter|reserved|left) (?:\S+ ){{0,5}}?(?:under|in) your name\b"
)
MADE_AND_BROUGHT = Pattern(
    rf"\b(?:i|we|my (?:\S+ )?{_KIN})(?: (?:have|has|also|just|even))* (?:{_MADE}|knocked up|knocked together|cooked|sewed|built|turned|brewed|pickled|grown|grew|welded|forged)(?: up)? (?:you )?(?:a|an|some|one|two|three) (?:[^ .,;!?]+ ){{1,4}}?for (?:you|your|the) (?:[^.!?]{{0,60}}?\b)(?:bring|bringing|brings|drop|dropping|send|sending|sent|leave|leaving|left|post|posted|carry|deliver|hand)(?: it| them| one)\b"
)
NAMED = Pattern(r"\b(?:engraved?|embroider(?:ed)?|stitch(?:ed)?|print(?:ed)?|paint(?:ed)?|carved?|burn(?:ed|t)?|monogrammed|etch(?:ed)?) (?:\S+ ){0,3}?your (?:initials?|names?|logo|motto|crest)\b|\byour (?:initials?|names?|logo|motto|crest) (?:\S+ )?(?:engraved|embroidered|stitched|printed|painted|carved|burned|etched|iced)\b")
_ON_ITS_WAY = Pattern(r"\b(?:it|they|them|which|one) (?:will|should|is|are|ought to) (?:\S+ ){0,3}?(?:deliver\w*|arriv\w*|reach\w*|com(?:e|ing)|waiting|with you|in the post|on (?:its|the|their) way)\b|\b(?:bring|send|post|drop|leave|sent|posted|bringing|sending|leaving|left) (?:it|them|you)\b")
MADE_FOR_KIN = Pattern(rf"\bfor {_HOME} (?:i|we|my \S+) (?:(?:have|also|has|just) )*{_MADE} (?:a|an|some|one|two|the)\b|\b{_HOME}\b[^.!?]{{0,110}}?\b(?:i|we|have|has|my (?:\S+ )?{_KIN}|so|and) (?:{_MADE})(?: for)? (?:her|him|them|it) (?:a|an|some|one|two|the)\b|\bdog of yours and {_MADE} him\b")
_PAPER = Pattern(PAPER)
_ENVELOPE = Pattern(r"\b(?:(?:this|the|my|your|e|gift|lumpy|padded) (?:note|card|letter|email|mail|post)|e card|ecard|code|by (?:separate )?mail|in the mail|the mail|your names?|in your name|post|copy|samples? of|with thanks|as my thanks|thanks|for the (?:work|help))\b")
_NOT = Pattern(r"\b(?:(?<!can )(?<!could )not (?!dream|think of|pay|refuse|argue|say no|be|worry|mind|too)|never (?!pay|paid|have to pay|mind)|without|instead of|rather than|would have|could have|nearly|almost|thought (?:about|of)|used to|you (?:asked|ordered|wanted|requested|lent)|as (?:requested|asked|agreed))\b")
CUES = frozenset(
    "gifted bottle bottles tin tins jar basket baskets tray credit coffee engrave engraved embroidered stitched initials logo made built grew grown brewed cooked tickets dinner waiting something surprise bag carton knocked shout treats sewn welded forged pickled paid prepaid paying pay settled bill subscription subscriptions membership memberships airtime tab lunch dinner voucher code card cards ecard paypal venmo zelle momo naira cedis shillings dollars dollar pounds quid bucks euros holding keeping minding holds keeps courier florist postman postie post mail dpd dhl ups missus brother cousin uncle aunt mother mum wife husband sister driver delivery parcel package box boxes hamper crate enjoy yourself yourselves thanks token gesture gift present spoil treat accept wear carve carved sewed sewn sew knitted knit baked concierge porter hostess doorman reception receptionist bookseller baker butcher lorry van conductor".split()
)


def is_given_otherwise(text: str) -> bool:
    """Whether a present is told by its way alone, and nothing of an application goes that way."""
    if _NOT.search(text):
        return False
    if PAID.search(text) or (_DUES.search(text) and (_ROUTE.search(text) or KIND.search(text))) or _MONEY.search(text):
        return True
    if GIFTED.search(text) or (NAMED.search(text) and _ON_ITS_WAY.search(text)):
        return True
    if _CARD.search(text) and _HERE.search(text):
        return True
    if any(way.search(text) for way in (MADE_FOR_KIN, MADE_AND_BROUGHT, OTHER_HAND, HELD, DELIVERED)) or (KIND.search(text) and _ROUTE.search(text)):
        return _PAPER.search(_ENVELOPE.sub(" ", text)) is None
    return False
