"""Whether a saying stands in a draft for its own sake: an aphorism as a paragraph or a bullet of its own, or one that the sender hands over."""

from __future__ import annotations

from collections.abc import Iterator

from followup_lint.meaning.patterns import Pattern
from followup_lint.model import Email, Span, Statement

_OPEN, _SHUT = '"“”«„‟「', '"”“»‟」'
_QUOTATION = Pattern(rf"[{_OPEN}](?P<said>[^{_OPEN}{_SHUT}]{{12,500}})[{_SHUT}]")
_ALONE = Pattern(
    rf"(?:[Pp]\.? ?[Ss]\.?:? ?)?\s{{0,4}}[*_]{{0,2}}[{_OPEN}](?P<said>[^{_OPEN}{_SHUT}]{{12,500}})[{_SHUT}][.!*_]{{0,3}}(?P<by>[\s(]{{0,4}}[–—~(-]{{1,3}}\s{{0,2}}[^.!?\n]{{2,60}}[.)]?)?\s*"
)
_BARE = Pattern(r"(?P<said>[^\"“”«»\n:]{15,160}(?:\n[^\"“”«»\n:]{2,160})?)(?P<by>\n?[ \t]{0,4}[–—~-]{1,3} ?[^.!?\n]{2,50})?\s*")
_WORD = Pattern(r"[a-z']+")
_DASHES = "–—~-"
_DIGIT = Pattern(r"\d")
_PARAGRAPH = Pattern(r"\n[ \t>]*\n")

# what sayings are made of
_LOFTY = frozenset(
    "plant plants planted shade soil bird birds feather feathers nest cup thirst water waters drop drops fist fists sword swords king kings beggar silence echo mirror mask needle thread salt honey bee bees wolf wolves sheep shepherd spark ashes phoenix wound wounds scar scars pilgrim traveler stranger treasure heart hearts soul souls dream dreams dreamer dreamers storm storms eagle eagles lion lions oak oaks acorn river rivers mountain mountains sky skies star stars sun sunrise sunset dawn darkness dark candle candles light lamp lantern flame fire seed seeds harvest sow sows reap wings bloom blooms blossom blossoms flower flowers garden wind winds wave waves ocean oceans sea sail sails ship ships harbor shore horizon journey road path destiny fate courage brave hope hopes faith believe believes believing success successful failure failures victory defeat winner winners champion champions giants god lord heaven angel angels blessed blessing blessings wisdom wise fool fools truth love kindness smile smiles frown tears laughter fear fears greatness impossible miracle miracles tomorrow yesterday life mind spirit strength strong weakness patience perseverance ladder summit climb climbs fall falls fallen rise rises rising stumble stumbles shine shines thunder rain rainbow moon arrow diamond diamonds pressure gold tree trees root roots"
    " quit quits quitting surrender achieve achieves happiness joy peace gratitude grateful fortune luck bold world universe purpose passion pain gain struggle obstacle obstacles setback setbacks comeback persist endure conquer glory eternal forever born die death bamboo lotus butterfly caterpillar mustard opportunity bridge bridges persevere discipline effort grow grows beautiful warrior warriors battle battles crown humble patience stone stones pearl oyster mud".split()
)
_SWEEPING = frozenset(
    "every never always who whoever those everything nothing nobody none only even wherever until without unless not be do let make become whatever whenever if when where but yourself one ones man men woman you your he she".split()
)
_OF_WORK = frozenset(
    "customer customers client clients team teams role staff order orders project projects system systems invoice invoices shift shifts report reports company hire hired hiring budget sales sold boss manager supervisor chef schedule meeting interview candidate position salary software code deploy patients ward class classroom pupils students truck trucks warehouse stock site crew kitchen bookings reviews review deadline deadlines audit ledger close onboarding tickets ticket she's i i'm i've i'd we our us my me him her".split()
)
_KNOWN = Pattern(
    r"(?i:\b(?:unknown|anonymous|anon|author|proverb|proverbs|saying|rumi|hafiz|gandhi|mandela|churchill|einstein|confucius|buddha|seneca|aurelius|epictetus|angelou|emerson|thoreau|goethe|tagore|tzu|aristotle|lincoln|roosevelt|edison|ford|jobs|luther king|mlk|teresa|coelho|gibran|nietzsche|socrates|plato|wilde|twain|keller|kipling|dickinson|frost|shakespeare|jordan|ali|disney|covey|winfrey|robbins|lombardi|wooden|dalai lama|vivekananda|kalam|marley|bruce lee|washington|franklin|voltaire|hugo|tolstoy|picasso|da vinci|saint|st\.? \w+|pope|bible|quran|gita|psalms?|isaiah|jeremiah|philippians|romans|corinthians|matthew|luke|john|ecclesiastes|joshua|hebrews|galatians|james)\b|\d+:\d+)"
)
_HANDS_OVER = Pattern(
    r"\b(?:(?:leave|leaving|left) you(?: all| both)? with|(?:close|closing|end|ending|finish|sign off|conclude|part|wind up|round off)(?: \w+){0,5}? (?:with|on) (?:a|an|the|this|these|some|one|two|my|something|words?|lines?)|(?:share|sharing|offer|give|giving|gift|send|sending|pass|passing)(?: \w+){0,6}? (?:with you|to you|you|your way)|(?:this|here|something|one|these) (?:\w+ ){0,3}?(?:is |are )?for you|one for the road|food for|(?:a|one) (?:last|final|little|parting|small|closing) (?:thought|word|line|saying|reflection|note|gift)|always remember|please remember|remember this|never forget|words to live by|to live by|(?:keeps|kept|gets|got) me going|ponder|inspirational|motivational|uplifting|today 's (?:quote|verse|thought|word|spark|saying|affirmation|mantra|reading)|keep it by you|of the day|(?:something|thing|line|words?|thought|one|gift|note|treat) to (?:brighten|cheer|lift|warm|sweeten|lighten|power|fuel|start|light|carry|see|keep|push|get|pull|kick off|crown|bless) (?:up )?(?:you|your|us|the (?:day|week|weekend|month))|for the day|thought for)\b"
)
_LEAVES = Pattern(
    r"\b(?:leave|leaving|left) you(?: all| both)? with\b|\b(?:close|closing|end|ending|finish|sign off|conclude)(?: \w+){0,3}? (?:with|on)\b|\b(?:always|please|do) remember\b|\bto live by\b|\b(?:a|one|my) (?:last|final|parting|closing) (?:thought|word|line|saying|reflection|note)\b"
)
_INTRODUCES = Pattern(
    r"\b(?:i|we|let me|allow me|permit me|may i)(?: \S+){0,10}? (?:close|end|leave|finish|share|offer|gift|give|sign off|part|conclude|send)(?: \S+){0,12}? (?:verse|quote|quotation|words?|lines?|poem|prayer|thoughts?|saying|psalm|mantra|proverb|wisdom|advice|spark|blessing|passage|motto|something|this)\b(?: \S+){0,14}? : \" ?\"?$"
    r"|\b(?:quote|quotation|verse|saying|proverb|line|words?|thought|psalm|mantra) to (?:power|fuel|carry|see|keep|push|get|pull|lift|brighten|cheer|start|guide|help) (?:you|your)\b(?: \S+){0,10}? : \" ?\"?$"
)
_ONES_OWN = Pattern(
    r"\b(?:you|your \w+) (?:\w+ ){0,2}?(?:said|asked|told|wrote|put it|quoted|mentioned|call|called|read|hung|have|say)\b|\b(?:on|over|in|by|at) (?:your|the) (?:\w+ )?(?:wall|door|desk|board|window|gate|site|website|poster|sign|mug|counter|bench|ad|posting|kitchen|office)\b|\byour (?:motto|slogan|quote|words|question|line|rule|sign)\b|\b(?:review|reviewer|testimonial|reference|wrote of me|said of me|evaluation)\b"
)
# a piece that is named by an edifying title
_TITLED = Pattern(
    rf"[{_OPEN}](?:[^{_OPEN}{_SHUT}\n]{{0,30}}\W)?(?i:motivation(?:al)?|inspirations?|inspirational|golden thoughts|pause for thought|(?:thought|quote|verse|prayer|saying|blessing|word|wisdom)s? (?:of|for|o[’']) ?(?:the|each|every|today|your)|never (?:ever )?give up|(?:do not|don[’']t) (?:quit|give up)|you are enough|you can do it|you[’']ve got this|believe in (?:yourself|you|your)|attitude is|footprints|words? of (?:wisdom|hope|encouragement)|keep going|keep smiling|power of (?:positive|positivity|prayer|gratitude|hope|belief|faith|attitude|a smile)|daily (?:dose|bread|boost)|dream big|rise and shine|chicken soup|reach for the stars)(?:\W[^{_OPEN}{_SHUT}\n]{{0,30}})?[{_SHUT}]"
)
_SENDS_TITLED = Pattern(
    r'\b(?:i (?:\w+ )?(?:attach|enclose|share|send|include|forward|leave|append|offer|paste|add)|attached|enclosed|herewith|below|here is|sharing|sending|attaching|enclosing|forwarding|please (?:enjoy|read|watch|open|find|accept|listen to)|watch|listen to|have a (?:look|listen|read))\b(?: (?!(?:samples?|portfolio|article|lesson|report|work)\b)\S+){0,8}? " "'
)
_OF_OWN_WORK = Pattern(r"\b(?:samples?|portfolio|article|report|(?:i|we) (?:wrote|designed|made|ran|taught|led|edited|painted|drew|built|gave)|lesson|campaign|as (?:you )?(?:asked|requested|promised|agreed))\b")
_MAKES_POINT = Pattern(r"(?:that|this|it|those|which|so|the (?:line|words?|saying|sign|rule|motto)|i (?:took|take|read|keep|learned)|my)\b")


_HANDING_WORDS = frozenset(
    "leave leaving left close closing end ending finish sign off conclude part wind round share sharing offer give giving gift send sending pass passing for road food thought word line saying reflection note remember forget live me ponder inspirational motivational uplifting today keep day quote quotation verse poem prayer psalm mantra proverb wisdom advice spark blessing passage motto something brighten cheer lift words quotes sayings treat".split()
)


def _weigh(said: str, by: str = "") -> int:
    words = _WORD.compiled.findall(said.casefold().replace("’", "'"))
    if not 4 <= len(words) <= 80 or _DIGIT.search(said):
        return 3 if by and _KNOWN.search(by) else 0
    lofty = len(_LOFTY.intersection(words))
    return 2 * lofty + min(2, len(_SWEEPING.intersection(words))) - 3 * len(_OF_WORK.intersection(words)) + (4 if by and _KNOWN.search(by) else 0)


def is_handed_over(email: Email, statement: Statement) -> bool:
    """Whether a statement hands the reader a saying that it quotes, or that is quoted right behind it."""
    if '"' in statement.text and _TITLED.search(email.text, statement.span.start, statement.span.end) and _SENDS_TITLED.search(statement.text):
        return not (_ONES_OWN.search(statement.text) or _OF_OWN_WORK.search(statement.text))
    if _HANDING_WORDS.isdisjoint(statement.words) or not _is_near_quotation(email.text[statement.span.start : statement.span.end + 4]):
        return False
    text = statement.text
    is_introduced = _INTRODUCES.search(text) is not None
    if not (is_introduced or _HANDS_OVER.search(text)) or _ONES_OWN.search(text):
        return False
    start, end = statement.span.start, statement.span.end
    colon = email.text.find(":", start, end)
    if colon > 0 and '"' not in text and _LEAVES.search(text) and _weigh(email.text[colon:end]) >= 4:
        return True
    quotation = _QUOTATION.search(email.text, start, end + 600)
    return quotation is not None and quotation.start() <= end + 3 and _weigh(quotation["said"]) >= (0 if is_introduced else 3)


def _is_near_quotation(text: str) -> bool:
    return ":" in text or any(mark in text for mark in _OPEN)


def bare_sayings(email: Email) -> Iterator[Span]:
    """Where a saying is a whole paragraph or a whole bullet, and nothing around it makes use of it."""
    for zone in email.zones:
        if zone.name not in ("bullets", "body", "closing", "opening", "postscript"):
            continue
        start = zone.span.start
        for paragraph in _PARAGRAPH.compiled.split(zone.text):
            end = start + len(paragraph)
            if _is_bare_saying(paragraph) and not _is_used(email, start, end):
                yield Span(start, end)
            start = _next_start(email.text, end)


def _next_start(text: str, end: int) -> int:
    gap = _PARAGRAPH.match(text, end)
    return gap.end() if gap else end


def _is_bare_saying(paragraph: str) -> bool:
    if len(paragraph) > 700:
        return False
    quoted = _ALONE.fullmatch(paragraph) if any(mark in paragraph for mark in _OPEN) else None
    if quoted is not None:
        return _weigh(quoted["said"], quoted["by"] or "") >= 4
    bare = _BARE.fullmatch(paragraph) if any(mark in paragraph for mark in _DASHES) else None
    return bare is not None and bare["by"] is not None and _KNOWN.search(bare["by"]) is not None and _weigh(bare["said"], bare["by"]) >= 7


def _is_used(email: Email, start: int, end: int) -> bool:
    before = [statement for statement in email.statements if statement.span.end <= start]
    after = [statement for statement in email.statements if statement.span.start >= end]
    if before and before[-1].text.endswith(":") and not _HANDS_OVER.search(before[-1].text):
        return True
    return bool(after and _MAKES_POINT.match(after[0].text)) or bool(before and _ONES_OWN.search(before[-1].text) and start - before[-1].span.end < 8)
