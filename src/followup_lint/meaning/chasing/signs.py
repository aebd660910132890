"""The signs of chasing: what a statement may show, the dear ones each with words without which there is no need to look."""

from __future__ import annotations

from followup_lint.meaning.chasing import gates, words
from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.times import DAY
from followup_lint.meaning.times import ORDINAL as NTH


class Said:
    """What is said: a text and the set of its words.

    Attributes:
        text: The text, in its normal form.
        words: Its words.
    """

    __slots__ = ("text", "words")

    def __init__(self, text: str, found: frozenset[str] | None = None) -> None:
        self.text = text
        self.words = frozenset(text.split()) if found is None else found

    def with_numerals(self) -> Said:
        """The same, with ``gates.NUMERAL`` among its words if there is a digit in it."""
        return Said(self.text, self.words | {gates.NUMERAL}) if NUMERAL.search(self.text) else self


class Sign(Pattern):
    """A pattern, and sets of words: a text that shows it holds a word of each."""

    def __init__(self, source: str, *needs: frozenset[str]) -> None:
        super().__init__(source)
        self.needs = needs

    def shows(self, said: Said) -> bool:
        """Whether ``said`` shows this sign."""
        for needed in self.needs:
            if needed.isdisjoint(said.words):
                return False
        return self.search(said.text) is not None


WILL_CALL = Pattern(rf"{words.FUTURE}{words.WORD}{{0,9}}?{words.CALL}|{words.PRESENT}{words.CALL}|{words.COMES}|{words.PLAN_OF}")
CALLS_FOR = Sign(words.PURPOSE, gates.LEARNS)
ON_THE_LINE = Pattern(words.LINE)
TO_COME = Pattern(
    rf"\b(?:(?:plan|planning|intend|intending|aim|aiming|mean|meaning|propose|proposing|promise|resolved) (?:to|on)|will|shall|going to|tomorrow|tonight|next (?:week|month)|{DAY}|on the \d+\w*|weekend|undersigned|warned|warning|morning|coming|soon|in (?:a|two|three|some) (?:days|few days|week|weeks))\b"
)
AWAITED = Pattern(words.AWAITED)
RHYTHM = Pattern(words.RHYTHM)
DECISION = Sign(
    r"\b(?:choose me|pick me|hire me|decision|verdict|an answer|outcome|my application|(?:not|never) (?:\w+ )?forget (?:me|my|about me)|on your radar|(?:top|front) of (?:your )?(?:mind|the pile|your pile|the list)|top of mind|my name (?:fresh|warm|alive|in front|in your|before|on your)|remember me|remind you (?:of me|that i|i am))\b",
    gates.DECIDES,
)
WAITING = Pattern(words.WAITING)
QUANTITY = Pattern(rf"{words.QUANTITY}(?: (?:\w+|,)){{0,5}}? {words.TOUCHED}|\b{words.TOUCHED}(?: (?:\S+)){{0,9}}? {words.QUANTITY_AFTER}")
RECENT = Pattern(words.RECENT)
CONDITIONAL = Pattern(words.CONDITIONAL)
GOES_ON = ('" until ', "until ", "just ", "only ", "to ", "asking ", "and again ", "as long ", "every ", "each ")
IN_SILENCE = Sign(words.SILENCE_IF, gates.SILENT_IF)
WILL_REACH = Pattern(rf"{words.FUTURE}{words.WORD}{{0,9}}?{words.REACH}|{words.PRESENT}{words.REACH}|{words.COMES}")
OFTEN = Sign(words.OFTEN, gates.OFTEN)
UNTIL_HEARD = Sign(words.UNTIL_HEARD, gates.TILL)
NAG = Sign(words.NAG, gates.NAGS)
BY_PHONE = Sign(rf"\b{words.PHONE_FORMS}(?: (?:to|at|up|on|in))? {words.READER}|\b{words.GIVE} (?:you|your \w+) (?:\S+ ){{0,3}}?{words.CALL_NOUN}", gates.BY_PHONE)
COUNTED_TIMES = Sign(
    rf"{words.I_REACHED}(?: (?!you \w+ed|me\b|who\b|that\b)\S+){{0,14}}? {words.TIMES}|\b{words.TIMES} (?:\w+ ){{0,2}}?(?:have |did )?{words.I_REACHED}",
    gates.TIMES,
    gates.REACHED,
)
COUNTED_NOUNS = Sign(
    rf"{words.I_REACHED}(?: \S+){{0,6}}? {words.MANY_NOUNS}|\b{words.COUNT} (?:\w+ ){{0,2}}?{words.NOUNS} (?:at|to) {words.READER}",
    gates.NUMBERS,
    gates.PLURALS,
)
COUNTED_DATES = Sign(rf"{words.I_REACHED}(?: \S+){{0,6}}? {words.DATES}", gates.DATES, gates.REACHED)
SENT_ON_DATES = Sign(
    rf"{words.I_TRIED}(?: \S+){{0,4}}? {words.NOUNS}(?: \S+){{0,4}}? {words.DATES}(?: ,| and| then)+ (?:again )?(?:on )?{words.DATE}",
    gates.DATES,
    gates.PLURALS,
    gates.WEAK,
)
BRIEFLY = Pattern(rf"(?:that is |so far |so , |p\.s\. )?{words.COUNT} (?:\w+ )?{words.NOUNS} (?:,|and|-|;|:|\.)(?: \S+){{1,5}}$")
HOW_OFTEN = Sign(
    r"\bhow (?:many|often)\b(?: (?:more|times|calls|emails|letters|messages|mails|texts|reminders))*(?: (?:must|do|should|will|shall|have|need))+ i\b(?: (?:have|need|got|still|be|to|going))* (?:write|call|ring|phone|email|text|ask|send|leave|make|try|chase|message|writing|calling|ringing|asking|sending)\b",
    gates.HOW,
)
REPEATED = Sign(
    r"\bi (?:have )?(?:been )?(?P<act>rung|rang|called|calling|ringing|written|wrote|emailed|emailing|phoned|phoning|texted|texting|tried|asked) and (?P=act)\b|\bi (?:just )?keep (?:on )?(?:ringing|calling|phoning|texting|emailing|writing|messaging|dialling|dialing|trying)\b",
    gates.ACTS,
)
WEAKLY_COUNTED = Sign(
    rf"{words.I_TRIED}(?: (?!you \w+ed|me\b|who\b|that\b)\S+){{0,9}}? (?:{words.TIMES}|{words.MANY_NOUNS}|{words.DATES})|\b{words.MANY_NOUNS}|\b(?:my|all my|both|none of my|any of my) (?:\w+ ){{0,4}}?{words.NOUNS}\b",
    gates.WEAK_COUNTS,
)
ORDINAL = Sign(
    rf"\b(?:me|here i am|i am (?:here|back|writing|asking|calling)|bothering you|asking you)(?: again)? ,?(?: \w+){{0,2}}? ?for the {NTH} time\b(?= (?:this week|today|this month|of asking|, ?(?:asking|to ask)|asking|about|now|\.))|"
    rf"\b(?:this|that|it|here|these|which|today|now)\b(?: (?:'s|is|will|be|makes|make|would|must|marks|comes|counts|as|now|already|at|least|about|probably|if|i|am|count|counting|right|not|mistaken|message|has|to))*? (?:my |the |a |our )(?:\w+ )?{NTH} (?:\w+ ){{0,2}}?(?:{words.NOUN}|go|shot|line|one|occasion|time (?:of (?:asking|writing|trying|calling)|(?:that )?i (?:have |am |had )?(?:now )?(?:{words.REACHED}|write|call|ask|asked|tried|try|ring)|writ\w+|call\w+|ask\w+))\b(?! (?:address|account|i (?:ever|heard|got)|(?:i write |of |i have written )?(?:this (?:evening|morning)|tonight|today|of the (?:day|evening))))"
    rf"|\b(?:writ\w+|call\w*|ask\w*|email\w*|ring\w*|try\w*|text\w*|phon\w*|contact\w*|disturb\w*|bother\w*|message|messaging|chas\w+) (?:\S+ ){{0,5}}?(?:(?:for|on) )?(?:the|my|a) {NTH} (?:time|occasion|try|attempt)\b"
    rf"|\bumpteenth (?:time|{words.NOUN})\b"
    rf"|(?<!\ba )(?<!\bone )\b{NTH} of (?:(?:these|such)(?= (?:{words.NOUNS}|[.,;:!?(-]|i |to |in |and )|$)|its kind|this sort|(?:my|the|these|such) (?:\w+ )?{words.NOUNS}\b)"
    rf"|\b(?:me|myself) again\b.{{0,30}}\b{NTH} time\b"
    rf"|\b(?:my|mine) {NTH} (?:{words.NOUN})\b",
    gates.NTH,
    gates.NUMBERED_BY_NTH,
)
NUMBERED = Sign(
    rf"\b(?:reminder|email|mail|message|attempt|letter|call|voicemail|note|follow up|try|text|nudge) (?:no\.?|no \.|number|nr\.?|nummer|#)? ?(?:{words.COUNT})\b(?= (?:from me|to you|and|about|since|on this|of mine|in|now|,|\.|:|with))"
    rf"|\b(?:{words.NOUN} (?:no\.? |number )?\d ,? ?(?:and )?){{2,}}"
    rf"|\b(?:attempt|try|go|email|mail|letter|note|call|message|reminder) (?:number |no \.? ?|no\.? )?(?:{words.COUNT}) (?:at|in|of|on|to|from)\b"
    rf"|\b{words.COUNT} times (?:now )?that i have\b"
    rf"|\b{words.COUNT} (?:\w+ ){{0,3}}?missed calls\b(?: \S+){{0,14}}? (?:mine|me)\b"
    rf"|\b(?:that|this|it)(?: 's| is| makes| made| will make)(?: \w+){{0,2}}? {words.COUNT} (?:\w+ )?(?:{words.NOUNS}|times|goes|occasions) (?:now|so far|by now|since|already|and|without|un\w+|that|i|from|of)\b",
    gates.NUMBERS,
    gates.NUMBERED,
)
UNCOUNTED = Sign(
    r"\b(?:lost|losing|lose) (?:all )?(?:count|track)\b(?: \S+){0,8}? (?:call\w*|messages?|emails?|rung|rang|phoned|written|texts?|texted|voicemails?|mails?|times|tried|letters|attempts)\b",
    gates.TRACKS,
)
REGULAR = Sign(
    r"\b(?:my|of my|these|from me)(?: \w+)? (?:daily|weekly|fortnightly|regular|hourly|monthly) (?:reminders?|nudges?|check ins?|chasers?|inquir\w+)\b",
    gates.REGULARS,
)
TWO_WAYS = Pattern(rf"\bi (?:have )?(?:\w+ )?{words.REACHED}(?: \S+){{0,5}}? (?:,|and|then|plus) (?:i )?(?:have )?(?:\w+ )?{words.REACHED}\b")
NUMERAL = Pattern(r"\d")
ONE_CALL = Pattern(
    rf"(?:and |then |so |p\.s\. )?i (?:have |also |then |just |again |even )*{words.REACHED} (?:you |your \w+ |the \w+ )?(?:up |on |again |last |this |the )*(?:{DAY}|yesterday|today|morning|afternoon|evening|week|again|\d+)"
)
WANTS_WORD = Pattern(r"i (?:\w+ )?(?:must|want to|need to|have to|would like to|wish to|only want to) (?:\w+ )?(?:know|hear|learn|find out|see|ask|be told)\b")
DAYS = Pattern(rf"\b{DAY}\b.{{1,60}}\b{DAY}\b")
LISTED = Pattern(
    rf"(?:that is |so far |so , )?{words.COUNT_ONE} (?:\w+ )?(?:{words.NOUNS}|{words.NOUN}) (?:, |and |plus )+(?:(?:{words.COUNT_ONE}|a|an|one|another) (?:\w+ )?(?:{words.NOUNS}|{words.NOUN}) ?(?:, |and |plus )*)+"
)
UNNAMED = Pattern(
    r"(?:p\.s\. |and |so |have |already |just )*(?:sent|left|dropped|wrote|rang|rung|phoned|called|texted|emailed|messaged|written|tried|posted|mailed|put|fired|shot) (?:you|your|a|an|the|two|three|four|five|six|several|\d+|in)\b"
)
CHASED = Pattern(r"\b(?:chased|again|nudged|reminded|followed)\b")
TWO_NOUNS = Pattern(
    rf"\b(?:a|an|one|my) (?:\w+ ){{0,2}}?{words.NOUN}\b(?: \S+){{0,6}}? (?:another|one more|a second|a third|a further|yet another)\b|\b(?:a|an|one|my|by) (?:\w+ ){{0,2}}?{words.NOUN} (?:, )?(?:and |then |plus )*(?:(?:a|an|one|another|my|by|even) )+(?:\w+ ){{0,2}}?{words.NOUN}\b"
)
GOES_ON_CALLING = Sign(words.GOES_ON_CALLING, frozenset({"been"}))
NO_ANSWER = Sign(words.NO_ANSWER, gates.SILENCES)
ANSWERED = Pattern(
    r"\b(?:you|she|he|they|your \w+|and) (?:\w+ )?(?:answered|replied|returned|picked up|got back|responded|always (?=answer|repl|return|kind|pick|respon|help|gave)|took) ?(?:both|me|my|every|each|all|within|so|the same|at once|promptly|them|it|kindly|right|straight|quickly|call)?\b"
)
PERFECT = Pattern(
    r"(?:\b(?:i|we) (?:\w+ )?(?:have|had)|^have|^already|^(?:so far|now)|\bnow\b|\bsince\b|\bso far\b|\balready\b|\bthis week\b|\byesterday\b|^(?:that|this) (?:'s|is)) "
)
TO_READER = Pattern(rf"\b(?:{words.REACHED}|{words.NOUNS})(?: \w+){{0,3}}? {words.READER}\b")
MISHAP = Pattern(
    r"\b(?:by (?:mistake|accident)|accident\w*|duplicate\w*|went out|glitch\w*|pocket|bounced?|line dropped|cut out|signal|hung up|redialled each|dropped out|attachments?|(?:so|then) (?:i|we) (?:\w+ )?(?:fixed|mended|built|drove|went|took|solved|repaired|patched|learned|taught|ordered|paid|bought|found|did it|climbed|walked|cycled|made|cooked|moved|switched|ran|got him|got them|set)\b|sorry (?:about|for) that|wrong (?:number|address|name|door|person|house|room|floor)|apolog\w+ (?:that|for) the|arrived twice|sent twice|my phone|outbox|double|missed (?:all|both|your|the)|your (?:\w+ )?(?:calls|emails|messages|letters|texts))\b"
)
OTHERS = Pattern(words.OTHERS)
OTHER_MATTER = Pattern(words.OTHER_MATTER)
OTHER_OBJECT = Pattern(
    rf"(?:{words.CALL}|\b{words.REACHED})(?: (?:up|back|out|on|to|with|in|over|at))?(?: (?:to|with|at))? (?:(?:every|each|all) (?!(?:\w+ )?(?:day|days|morning|mornings|week|evening|afternoon|month|weekday|time|monday|tuesday|wednesday|thursday|friday)s?\b)\w+|(?:the|my|our|their|his|her|another) (?!(?:\w+ ){{0,2}}?(?:{words.PLACE}|{words.NOUNS}|application|candidacy|candidature)\b|name|details|regards|daily|twice|again|since|every|each|and|back|day|morning|week|evening|afternoon|month|other|few|time|number|single|{words.NOUNS}|\d|same|way|first|last|next|end|middle|very|back|start|second|third|past|whole|entire|course|coming|weekend|fourth|fifth|dot|stroke|strike|hour|minute|moment|crack|beginning|close|opening|off|noon|sabbath|quarter|half|phone|telephone|blower|line)\w+|(?:them|mine|someone|people|home|around|round|folks?|everyone|everybody)\b)"
)
WORK = Pattern(words.WORK)
HISTORY = Pattern(words.HISTORY)
RESTRAINT = Pattern(words.RESTRAINT)
INVITED = Pattern(words.INVITED)
CALL_ASKED = Pattern(rf"{words.INVITED}(?: \S+){{0,6}}? (?:to |and |i )?(?:call|phone|ring|text|message|telephone|check|follow|touch|ping|email|write|contact|chase)\b")
ASKS_LEAVE = Pattern(words.ASKS_LEAVE)
AHEAD = Pattern(r"\b(?:will|shall|going to|(?:plan|planning|intend|intending|aim|aiming|mean|meaning|propose|promise|resolved|determined) to)\b")
DEAR_READER = Pattern(rf"\b(?:{words.CALL}|{words.REACH}|{words.REACHED})(?: \w+){{0,2}}? (?:you|your)\b")
