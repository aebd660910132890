"""Whether the sender sends or brings presents."""

from __future__ import annotations

import re

from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.model import Statement

_GIVE = "send bring drop leave mail post deliver enclose include courier ship hand give gift bake knit make get buy order arrange present offer tuck slip pop put share carry attach treat cook prepare pick fetch have wrap dispatch"
TRIGGERS = words_of(_GIVE) | frozenset("enclosed arrive arriving passing swing swinging stopping dropping popping coming accept find arrives arriving waiting enjoy parcel package gift present token hamper basket treat surprise here bouquet flowers comes come coming".split())
_GIFT = (
    r"(?:cookies?|biscuits?|cakes?|cupcakes?|brownies?|muffins?|doughnuts?|donuts?|past(?:ry|ries)|pies?|bread|loaf|loaves|sourdough|scones?|shortbread|chocolates?|choccies|candy|candies|sweets|mithai|laddus?|ladoos?|barfi|fudge|truffles?|toffees?|jams?|honey|marmalade|chutney|pickles|cheese|cheeses|fruit|hampers?|flowers?|bouquets?|roses|orchids?|tulips|lilies|daffodils|sunflowers|plants?|succulents?|wine|wines|whisky|whiskey|bourbon|champagne|prosecco|beers?|gin|rum|vodka|cider|claret|brandy|cognac|tea|teas|coffees|lattes?|cappuccinos?|flat whites|bagels?|croissants?|sandwich(?:es)?|samosas?|pizzas?|tamales|baklava|pierogi|dates|nuts|olives|eggs|veg|vegetables|tomatoes|apples|oranges|mango(?:e?s)?|berries|strawberries|peaches|plums|lemons|gifts?|gift cards?|presents?|keepsakes?|souvenirs?|mementos?|tokens?|vouchers?|gift certificates?|mugs?|scar(?:f|ves)|socks|mittens|plush|teddy|toys?|candles?|soaps?|ornaments?|bracelets?|necklaces?|goats?|chickens?|turkey|ham|sausages?|bacon|salmon|trout|crabs?|lobsters?|jerky|pralines?|pecans|treats?|goodies|snacks|nibbles|munchies|hot sauce|salsa|pasties|pasty|tray ?bakes?|flapjacks?|banoffee|macarons?|eclairs?|tarts?|crumble|lasagn[ae]|curry|biryani|jollof|soup|stew|dumplings|spring rolls|popcorn|crisps|pretzels|lollies|lamingtons?|tim tams|pavlova|kimchi|maple syrup|syrup|olive oil|lunch|breakfast|brunch|elevenses|morning tea|afternoon tea|care package|fruit basket|basket|gift basket|bottle|bottles|box of|tin of|tray of|jar of|jars of|bunch of|crate of|case of|bag of|basket of|plate of|batch of|dozen|platter|parcel|something (?:small|sweet|little|tasty|nice|homemade|home made|special)|(?:a|little|small) something|a (?:small|little) (?:surprise|thank you|token)|hand ?made|home ?made|home ?baked|freshly baked|painting|carving|drawing of|portrait|poster|framed \w+|concert tickets|theatre tickets|match tickets|tickets (?:to|for)|picture of|print of|bonsai|seedlings|wreath|quilt|blanket|pottery|vase|bowl|pen set|fountain pen|tie|cufflinks|perfume|watch|t shirts?|caps?|hats?|lottery tickets?|scratch cards?|amazon card|starbucks card|card for the (?:steakhouse|coffee)|kolaches?|beignets|gumbo|boudin|stroopwafels|empanadas|arancini|cannoli|panettone|strudel|halva|lokum|turkish delight|pastel de nata|churros|kolaczki|paczki|makowiec|kransekake|sausage rolls|vetkoek|koeksisters|biltong|rusks|puff puff|chin chin|kente|shawl|sari|wood carving|envelope (?:with|of) (?:cash|money))"
)
_PAPER = re.compile(r"\b(?:box|case|bag|basket|batch|tray|jar|crate|bunch|plate|dozen|tin|bottle|bottles|parcel|platter)(?: of)? (?:\w+ ){0,2}(?:samples?|references|documents|papers|certificates?|files|letters|copies|records|tools|notes|parts|questions|code|tests?|mail|studies)\b|\bplants? (?:room|manager|floor|managers|operator)\b|\bgift (?:shop|of|for)\b|\bcake (?:shop|stall|decorat\w+)\b|\bpresents? (?:a|the|my|your)\b")
_TO_READER = re.compile(
    r"\b(?:you|your|yours|the (?:\w+ )?(?:team|office|panel|staff|crew|reception|front desk|girls|boys|lads|ladies|gang|receptionist|committee|kids|children|ward|class|desk|nurses|guys|department|group|two of you|break ?room|staff ?room|tea ?room|kitchen|canteen|lunch room|bench|partners)|everyone|everybody|each of|all of|this card|this note|enclosed|reception)\b"
)
_GIVEN = re.compile(rf"(?:\w+ ){{0,2}}?(?:{any_form(_GIVE)}|{any_form('pass swing stop drop pop come call')} (?:by|in|round|over|around|past)(?: \w+){{0,6}} with)\b(?: [^ .;!?]+){{0,14}}? (?:{_GIFT})\b")
_COMES = re.compile(
    rf"\b{_GIFT}\b(?: [^ .;!?]+){{0,12}}? (?:will|should|is|are|has|have|shall|to) (?:\w+ ){{0,2}}?(?:arriv\w+|deliver\w+|be (?:with you|waiting|there|left|sent|brought|dropped|coming|at (?:your|the))|come|coming|reach|sent|left|posted|mailed|dropped|ordered|on (?:its|their|the) way|waiting|land|sitting|turn up|show up|headed|find (?:its|their) way|get to)\b"
    rf"|\b(?:enclosed|attached|inside|herewith|included|with this (?:card|note|letter|mail)|tucked \w+|in the (?:envelope|parcel|package|box)|alongside this|accompanying this)(?: ,)?(?: \w+){{0,3}}? (?:is|are|please find|find|you will find|comes?|there is|i have (?:put|tucked|slipped|added|enclosed)|should be|goes) (?:[^ .;!?]+ ){{0,8}}?{_GIFT}\b"
    rf"|\b(?:accept|enjoy|find|expect|look out for|watch for|watch out for|keep an eye out for|share|like|have) (?:[^ .;!?]+ ){{0,7}}?{_GIFT}\b.{{0,60}}\b(?:enclosed|bring|brought|sent|send|left|sending|comes? with|with this|with my|from (?:me|us|my)|i (?:\w+ )?(?:baked|made|left|sent|brought|dropped|enclosed)|as a (?:\w+ )?(?:token|thank|sign|mark|gesture)|token|in the post|on the way|by (?:courier|post|mail)|delivered)"
    rf"|\b(?:there is|there are|here is|here are|you will find|look for|expect) (?:[^ .;!?]+ ){{0,5}}?{_GIFT}\b.{{0,50}}\b(?:for you|waiting|at reception|at your|on your|on its way|with your|for the|from me|from my|addressed)\b|\b(?:a|small|little) token of my\b.{{0,80}}\b(?:sent|left|enclosed|deliver\w*|brought|bring|arriv\w*|drop\w*|accept)"
)
_NOW = re.compile(r"(?:send|enclose|bring|attach|include|offer|present|leave|share|give)\b")
_PAST_WORK = re.compile(r"\b(?:used to|at my (?:last|old|former)|for (?:customers|clients|guests|weddings)|customers|clients|guests|weddings|i won|i sold|we sold|a day|a week|every day|per day|orders|the bakery i|my stall|the market|for my (?:mother|father|gran|kids|family|wife|husband)|you (?:gave|offered|sent|brought|poured|made|shared|served|left|put|handed|bought)|wh\w+ you (?:gave|offered|made|poured|sent)|thanks for the|thank you for the|thank you both for the|thanks again for the|thank you all for the|i owe you)\b")
_FIRST_DAY = re.compile(r"\b(?:my first day|if (?:i get|hired|you hire|i am hired|you take me|selected)|when i start|once i start|job is mine|as part of (?:the|my) (?:task|test|trial)|for (?:the|my) (?:tasting|trial|test|audition|practical))\b")


def gives_present(statement: Statement) -> bool:
    """Whether the sender sends, brings or has left a present for the reader."""
    text = statement.text
    if TRIGGERS.isdisjoint(statement.words) or not _TO_READER.search(text) or not re.search(rf"\b{_GIFT}\b", text) or _PAPER.search(text):
        return False
    if _PAST_WORK.search(text) or _FIRST_DAY.search(text):
        return False
    return _COMES.search(text) is not None or any(map(_gives, clauses(text)))


def _gives(clause: Clause) -> bool:
    if clause.subject != "sender" or clause.is_denied or (clause.modal and not clause.asks_leave):
        return False
    is_told = clause.is_future or clause.asks_leave or re.search(r"\b(?:am|are|have|would|can|could|might|may|liberty)\b", clause.chain) is not None or _NOW.match(clause.said)
    return _GIVEN.match(clause.said) is not None and (bool(is_told) or re.search(r"\byour?\b", clause.said) is not None)
