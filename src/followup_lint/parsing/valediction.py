"""Words of parting: "Best regards,", "Thanks again,", "Yours aye"."""

from __future__ import annotations

import re

_ADVERB = (
    r"(?:very |most |so |with |the |my |our |all |kind(?:est)? |warm(?:est)? |best |good |sincere(?:st)? |friendly |respectful |many "
    r"|much |great |deep(?:est)? |cordial |fond(?:est)? |big |lots of |loads of |heartfelt |genuine )*"
)
_CORE = (
    r"(?:(?:best|kind|warm|kindest|warmest|rgds|regards|brgds|b\.?r\.?|k\.?r\.?|vb|bw|b/w|w/r|wr)(?: (?:regards?|wishes|rgds))?|regards"
    r"|rgds|wishes|greetings|salutations|sincere(?:ly)?|cordially|respectfully|faithfully|truly|gratefully|thankfully|humbly"
    r"|obediently"
    r"|appreciatively|hopefully|enthusiastically|excitedly|warmly|fondly|affectionately|cheerfully|optimistically|eagerly"
    r"|professionally|fraternally|musically|collegially|graciously|earnestly|always|ever|aye|yours|your (?:obedient|humble) servant"
    r"|thanks|thank you|thank u|thankyou|thanking you|thx|thnx|tks|thanx|ty|tysm|ta|cheers|cheerio|much obliged|many thanks"
    r"|much appreciated|appreciatively|appreciate it|with (?:thanks|gratitude|appreciation|respect|regards|love|hope|warmth"
    r"|anticipation|kindness|pleasure|best|all)"
    r"|in (?:gratitude|christ|service|solidarity|haste|anticipation|appreciation|hope|health|faith|friendship|peace|fellowship"
    r"|partnership|community|the spirit of \w+)|love(?: and \w+)?|love always|(?:a )?(?:big |warm |strong )?hugs?|xoxo|xx+|xo|x"
    r"|god bless(?: you)?|blessings|be well"
    r"|stay well|stay safe|stay strong|keep well|peace"
    r"|take care|take it easy|talk soon|speak soon|talk to you soon|see you (?:soon|then|around|there)|see ya|(?:un)?til (?:then"
    r"|next time|soon)|later|laters|bye(?: for now)?|ttyl|all (?:the|my) (?:very )?best(?: wishes)?|all good wishes|all best"
    r"|all the best(?: wishes)?|best|bests|onwards|onward|(?:have a|enjoy your|enjoy the)"
    r" (?:great|good|nice|lovely|wonderful|fantastic|blessed|super|happy|safe|relaxing)? ?(?:one|day|week|weekend|evening|afternoon"
    r"|rest of (?:your|the) \w+)|happy \w+day|shalom|namaste|mahalo|aloha|merci(?: beaucoup)?|gracias|grazie|danke(?: schön)?"
    r"|obrigad[oa]|arigato|sl[aá]n|slainte|ciao|adios|salud|na gode|asante(?: sana)?|dhanyavaad|shukriya"
    r"|jazakallah(?: khair(?:an)?)?|hat[üu] r[ae]|ng[aā] mihi(?: nui)?|noho ora mai|m[aā] te w[aā]|ngiyabonga|dankie"
    r"|maraming salamat(?: po)?|salamat(?: po)?|terima kasih|kamsahamnida|tusen takk|mange tak|kiitos|tack|dzi[eę]kuj[eę]|d[eě]kuji"
    r"|hvala|multumesc|mulțumesc|teşekkürler|efharisto|cảm ơn|xin cảm ơn|tr[aâ]n tr[oọ]ng"
    r"|mit (?:freundlichen|besten|herzlichen|lieben|vielen) gr[üu](?:ß|ss)en(?: aus \w+)?|(?:freundliche|beste|viele|liebe|herzliche"
    r"|schöne|sonnige) gr[üu](?:ß|ss)e(?: aus \w+)?|mfg|lg|vg|hochachtungsvoll|herzlich(?:st)?|(?:bien |très )?(?:cordialement"
    r"|amicalement|sincèrement|respectueusement)|sinc[eè]res salutations|salutations distinguées|bien à vous|à bientôt|bonne (?:soirée"
    r"|journée)"
    r"|(?:un |con un )?(?:cordiali?|cordiales|distinti|cari|afectuosos?) saludos?|saludos?(?: cordiales)?|cordiali saluti"
    r"|distinti saluti|un cordiale saluto|saluti|un saludo(?: cordial)?|un abrazo|atentamente|cordialmente|atenciosamente|att\.?,?"
    r"|atte\.?|abraços?|cumprimentos|com os melhores cumprimentos|met (?:vriendelijke|hartelijke) groeten?|(?:vriendelijke"
    r"|hartelijke) groete?n?|groet(?:en|jes)?|mvg"
    r"|(?:med )?vennlig(?:e|st)? hilsen|(?:med )?venlig(?:e)? hilsen(?:er)?|(?:mange |beste |kærlige )?hilsen(?:er)?|mvh"
    r"|med vänliga? hälsning(?:ar)?|vänliga? hälsningar|hälsningar|ystävällisin terveisin|terveisin|z powa[żz]aniem"
    r"|pozdrawiam(?: serdecznie)?|s pozdravem|s úctou|üdvözlettel|cu (?:stim[aă]|respect)|srda[cč]an pozdrav|lijep pozdrav"
    r"|s poštovanjem"
    r"|с уважением|всего доброго|з повагою|με εκτίμηση|saygılar(?:ımla|ımızla)?|敬具|よろしくお願いいたします|此致|敬礼|祝好|감사합니다|le gach dea[- ]ghu[ií]"
    r"|le meas|beir bua|yn gywir|cofion|hwyl|lang may|hasta luego|hasta pronto|filakia|regards to all|warm(?:ly)?|ttfn|wassalam"
    r"|toodle-?oo|ta-?ra|tatty bye|rock on"
    r"|cofion(?: \w+)?|yn gywir|sithee|with (?:\w+ ){0,4}(?:respects?|regards?|thanks|gratitude|appreciation|esteem|wishes|greetings)"
    r"|kindly|sl[aà]inte(?: mhath)?|(?:me ke )?aloha|ciao ciao|hoogagtend(?: die uwe)?|groetnis|groete|is mise(?: le meas)?|(?:remain"
    r"|stay|be) blessed|laters|obliged|go team|semper fi|respect|kia kaha|yours in \w+(?: \w+)?)"
)
_TAIL = (
    r"(?: (?:again|po|lah|o|ma|so much|very much|a lot|a million|heaps|loads|tons|a bunch|kindly|in advance|once (?:again|more)|always|ever|indeed"
    r"|truly|sincerely|faithfully|respectfully|cordially|submitted|hopefully|obediently|aye|etc|all|both|everyone|team|folks|guys|mate"
    r"|chef|boss|sir|madam|dear|to (?:you|all|everyone|you all|you both|the team|your (?:success|team|family))"
    r"|for now|soon|then|there|x+o*x*|and \w+(?: \w+){0,3}|& \w+(?: \w+){0,2}|from \w+(?: \w+){0,2}|in \w+(?: \w+){0,2}|for (?:your"
    r"|the|all(?: of)? your|everything|reading|seeing|having|taking|considering|listening)(?: [\w’'-]+){0,6}|\w+day|next \w+))*"
)
_LEAD = (
    r"(?:i have the honou?r to (?:be|remain),?(?: (?:sirs?|madam|dear \w+),?)? ?(?:your \w+ \w+ servant|&c\.?|etc\.?)?,? ?|i (?:remain"
    r"|am),?(?: (?:dear )?(?:sirs?|madam|ma'am|ms\.? \w+|mr\.? \w+),?)?,? |as (?:always|ever),? |until then,? |and |please accept "
    r"|thank(?:s| you),? (?:and|&) |with )?"
)
_SIGNS_OFF = re.compile(
    r"i have the honou?r to (?:be|remain)(?:,? (?:my \w+|sirs?|madam|dear \w+|.{0,30}servant|&c|etc))?"
    rf"|{_LEAD}{_ADVERB}{_CORE}{_TAIL}(?:(?: ?[/|] ?|,? (?:and |& )?){_ADVERB}{_CORE}{_TAIL}){{0,2}}",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:(?:many|much|big|huge|with|best|kind|warm|all|my) )*(?:thanks|thank you|thank u|thankyou|thx|thnx|thanx|cheers|ta|ty|tysm"
    r"|best|regards|love|gracias|merci|danke|mahalo|warmly|sincerely|cordially|take care|all the best|best wishes|talk soon"
    r"|see you soon|see you then|speak soon|onwards?|peace|later|god bless(?: you)?|blessings|xoxo|x+"
    r"|many thanks|thanks again|thank you again|thanks so much|thank you so much|thanks very much|thank you very much|thanks a (?:lot"
    r"|million|bunch)|thanks heaps|grazie)(?: (?:again|so much|very much|a lot|a million))?",
    re.IGNORECASE,
)
_PROSE = re.compile(
    r"\b(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|look|looking|hope|hoping|please|let|your time and|would|will|can|could|was|were|we|my|me|is"
    r"|are|it)\b",
    re.IGNORECASE,
)
LONGEST = 60
"""Code points that a line of parting may have."""


_YOURS = re.compile(r"(?i:yours|your's),? [a-z][^.!?]{1,40}|(?i:your) (?:[\w-]+ ){0,2}[\w-]+,")
_NAMED = re.compile(r"(?P<words>[^\W\d_].{1,40}?),?((?: (?:[A-Z][a-z]{0,5}\.|and|&))*(?: [A-Z][^\W\d_]*[’'-]?[^\W\d_]+){1,2})")
_SENTENCE = re.compile(r"\b(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|look|looking|hope|hoping|please|would|will|can|could|was|were|we|me|is|are)\b", re.IGNORECASE)


_NO_PARTING = re.compile(
    r"(?:i|i'm|i’m|we|you|thanks?|hello|hi|hey|dear|look|looking|hope|hoping|please|let me|it|this|that|my|your|the|a|an|and|but|so"
    r"|yes|no)\b",
    re.IGNORECASE,
)


def is_valediction(line: str) -> bool:
    """Whether ``line`` is nothing but words of parting.

    A bare one stays one whatever its mark ("Thanks!"); a longer one that ends in "." or "!" is a sentence.
    """
    text = line.strip().strip("*_~ \t")
    if not text or len(text) > LONGEST or text.endswith(":"):
        return False
    if _YOURS.fullmatch(text) and len(text.split()) <= 8:
        return True
    named = _NAMED.fullmatch(text.rstrip(",! "))
    if named and ("," not in named.group() or text.endswith(",")) and _BARE.fullmatch(named["words"].rstrip(",")) and len(named["words"]) > 1:
        return True
    bare = text.rstrip(",.!;:-–—… \t❤♥️💕😊🙂🙏👍✨").rstrip()
    if text.rstrip("😊🙂🙏👍✨❤♥ ").endswith((".", "!")) and not _BARE.fullmatch(bare):
        return bool(_SIGNS_OFF.fullmatch(bare)) and len(bare.split()) <= 2 and not bare.casefold().startswith("thank")
    return _SIGNS_OFF.fullmatch(bare) is not None and not (_PROSE.search(bare) and not re.match(r"(?:i remain|i am|i have the|yours?\b|with|in|thank|all my|my )", bare, re.IGNORECASE))


def leading(line: str) -> int:
    """Where the parting at the head of ``line`` ends, mark included, if a name may follow on it ("Best, Sam"); else 0."""
    match = re.match(r"\s*[^,\n–—.!-]{1,45}(?:,|\s?[.!]+(?=\s)|\s[–—-]{1,2}|[–—])(?=\s*\S)", line)
    if match and is_valediction(match.group().rstrip("–—- ")):
        return match.end()
    return 0


def may_be_one(line: str) -> bool:
    """Whether ``line`` may be a parting that nobody listed ("Blue skies,"): short, closed by a comma, and no sentence."""
    text = line.strip()
    if not text.endswith(",") or len(text) > LONGEST or len(text.split()) > 7:
        return False
    if len(text.split()) <= 4:
        return not _NO_PARTING.match(text) and not re.search(r"\d{3}|@", text)
    return not _SENTENCE.search(text) and text.count(",") <= 2 and not re.search(r"\d|@", text)
