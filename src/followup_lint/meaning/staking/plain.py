"""Staking everything on one job in plain ways: another is sent away to wait for this one, this or nothing, work without pay."""

from __future__ import annotations

from followup_lint.meaning.staking.doors import NO_OTHER, OFFER_DOWN
from followup_lint.meaning.staking.favors import UNPAID
from followup_lint.meaning.staking.ways import Family, said, together
from followup_lint.meaning.staking.words import JOB, gap

# Sent away: an offer, or whoever made it.
_SENT_AWAY = (
    r"(?:turn(?:ed|ing)?(?: [^ .;!?:]+){1,6}? down|(?:sent|threw|throw|thrown|waved)(?: [^ .;!?:]+){0,5}? away|(?:declined|refused|rejected) (?:it|them|him|her|the|that|their|another|an?)|(?:said|say|saying|told|tell)(?: [^ .;!?:]+){0,7}? (?:no|nah|nope|no thanks)(?= (?:[,.;:]|so|because|as|since|and|thanks|thank|to|for)|$)|let (?:it|them|that) (?:go|pass|lapse|slide)"
    r"|not (?:take|taken|sign|signed|accept|accepted) (?:it|them|theirs|their|the (?:post|job|place|offer|contract))|(?:took|taken|pulled) my name (?:out|off)|(?:sent|returned|gave|given)(?: \w+){0,3}? back unsigned|contract(?: \w+){0,3}? (?:returned|sent back)|(?:told|tell|asked)(?: [^ .;!?:]+){1,8}? (?:keep|give|fill) (?:the|them|their|that|my) (?:\w+ )?(?:job|post|place|role|position|seat))"
)
# To wait for this one: what it was sent away for.
_TO_WAIT = (
    r"(?:(?:wait(?:ing)?|hold(?:ing)? (?:out|on)|hang(?:ing)? (?:on|about|round))(?: up)? (?:on|for|pon|upon) (?:you|yours|yourself|yourselves|ye)|(?:await|wait for) your (?:\w+ )?(?:decision|answer|verdict|word|call|reply|yes)|(?:be|stay|keep myself|remain|am) (?:\w+ )?(?:free|available|open|at liberty)(?: \w+){0,2}? (?:for|when|until|if|should|in case) (?:you|ye|your|yourselves)"
    r"|what if you (?:\w+ )?(?:choose|take|hire|pick|want|call)|hope (?:for|of) your \w+|until you (?:\w+ )?(?:decide|choose|call)|your (?:answer|decision|verdict) (?:is|was|being) (?:still |yet )?(?:open|out|pending|to come))"
)
SENT_AWAY = Family(
    "sent away",
    (together("accept accepted contract declined let pulled refused rejected returned said say saying sent sign signed take taken tell threw throw thrown told took turn turned turning asked waved gave given | you yours yourself yourselves ye your | i mi we", _SENT_AWAY, _TO_WAIT, "(?:i|we|mi)"),),
    unless=r"\b(?:while|was|were|whilst) (?:\w+ )?waiting\b|\b(?:coffee|tea|seat|biscuits?|lift|taxi|lunch|drink|volume|music|radio|heating|sound|form|badge|parcel|earlier slot|temptation)\b|\bno (?:hurry|rush|date|pressure|decision)\b|" + OFFER_DOWN.unless,
)
# This or nothing: nothing else is tried, thought of or left.
THIS_OR_NONE = Family(
    "this or none",
    (
        said("nowhere | work apply serve cook teach", r"\bi (?:\w+ )?(?:work|apply|serve|cook|teach)(?: \S+){1,6}? or (?:i (?:\w+ )?)?(?:work |apply |serve |cook |teach )?nowhere\b"),
        said("none nothing nowhere sitting staying | or", r"\b(?:it is|it 's|i will have|i want|for me|give me|either)(?: \w+){0,5}? (?:this|your|yours|you)(?: \w+){0,2} or (?:it (?:is|'s) |i (?:will|would|shall) (?:have|take|do) )?(?:nothing|none|nowhere|sitting (?:at )?home|staying (?:at )?home)\b(?! (?:to|but|of|in|like))"),
        said("nowhere elsewhere | decided vowed swore sworn will shall | try look turn go seek knock search", r"\bi (?:\w+ ){0,2}?(?:decided to|vowed to|swore to|sworn to|will|shall) (?:\w+ )?(?:try|look|turn|go|seek|knock|search) nowhere else\b"),
        said("exist count | other", rf"\bother (?:\w+ )?{JOB} (?:do|does|have) (?:not|no longer) (?:\w+ )?(?:exist|count)\b(?: for me)?"),
        said("other | not | work sit serve cook teach play sign", rf"\bi (?:\w+ )?(?:will|would|shall|could) not (?:\w+ )?(?:work|sit|serve|cook|teach|play|sign){gap(2)} (?:in|at|for|on|with) any other(?: \w+)? ?(?:[.,;!]|but|than|except|$)"),
        said("other | no | asking ask asked pray praying begging", r"\bi (?:\w+ ){0,2}?(?:asking|ask|asked|pray|praying|begging)(?: \w+){0,2}? for no other\b(?! (?:\w+ )?(?:favor|change|reason|detail|date|day|help))"),
        said("intention | another other others else | no", r"\bno intention of (?:\w+ )?(?:putting|applying|trying|going|looking)(?: in)? (?:for|to|at|in) (?:another|any other|any others|anything else|others|anyone else)\b(?! (?:day|date|time|question|detail))"),
        said("another | not | look take want touch", rf"\bnot another {JOB}\b.{{0,70}}\bi would (?:\w+ ){{0,4}}?(?:look|take|want|touch)\b"),
        said("one | want wish | place places", r"\b(?:only|just|is) one (?:place|house|door) (?:in (?:the|this) (?:\w+ )?(?:world|country|city)|on (?:this )?earth) (?:where|in which|that) i (?:\w+ )?(?:want|wish) to (?:work|be|cook|teach|serve|play)\b"),
        said("egg eggs | own have | your yours you", r"\b(?:every|all)(?: of)?(?: the| my)? eggs? (?:that )?i (?:own|have)(?: \S+){1,5}? (?:in|on|with) (?:your|yours|you|this)\b|\b(?:every|all)(?: the)? eggs? (?:that )?i (?:own|have) (?:is|are) in the basket of your\b"),
        said("whatever all everything | own have | it this you", r"\b(?:whatever|all|everything) (?:that )?i (?:own|have) (?:is|are|'s|rides?|goes|went) (?:\w+ )?on (?:it|this|you)\b"),
    ),
    unless=NO_OTHER.unless + r"|\bno other (?:details?|questions?|changes?|reason)\b",
)
# Work for no pay, said plainly.
NO_PAY = Family(
    "no pay",
    (
        said("without no | i me | work come start help stay join", r"\b(?:i (?:would |will |can |could |shall |also |gladly |even )*|let me |have me |and )(?:work|come|start|help|stay|join)(?: [^ .;!?:]+){0,6}? (?:without any|for no|for no more than (?:my|the|a)|with no|without) (?:\w+ )?(?:pay|money|wages?|salary|stipend|fare|lunch|payment|remuneration)\b(?! (?:slip|slips|office|rise|matters))"),
        said("zero | fine ok okay good enough", r"\bzero (?:rupees?|pay|salary|dollars?|euros?|pounds?|naira|pesos?|rand|shillings?|stipend|wages?|money)(?: \w+){0,3}? (?:fine|ok|okay|good|enough)\b"),
        said("need | me | give pay", r"\b(?:no need|not need) (?:to )?(?:give|pay) me (?:any |a |the )?(?:salary|pay|wages?|money|stipend|anything)\b"),
        said("pay | me | razoo farthing bean sou groat bob cent penny dime", r"\b(?:not|never|without)(?: \w+){0,4}? pay(?:ing)? me (?:a|one) (?:\w+ ){0,2}?(?:razoo|farthing|bean|sou|groat|bob|cent|penny|dime)\b"),
        said("nothing | give pay offer | ready join come work start", r"\bif you (?:\w+ )?(?:give|pay|offer)(?: me)? nothing(?: [^ .;!?:]+){0,4}? (?:,? ?i )(?:am ready|will|would|can|come|join|start|work)\b"),
        said("charge | me | pay privilege", r"\bcharge me (?:\w+ )?(?:for the (?:privilege|honor|pleasure|right)|to (?:work|come|be))\b"),
        said("let | me | free gratis unpaid receiving", r"\blet me (?:come|work|start|help|stay|train)(?: \w+){0,5}? (?:free|gratis|unpaid|without receiving)(?= (?:[,.;]|so|until|if)|$)"),
    ),
    unless=UNPAID.unless,
)
