"""The greeting: "Dear Ms. Okafor,", "Hi Dana and Lee -", "Dana,", or the first words of a line that goes on."""

from __future__ import annotations

import re

from followup_lint.parsing.names import PARTICLES, TITLES, holds_common_word, is_name, is_title
from followup_lint.parsing.placeholders import PLACEHOLDER, filled

_SALUTATION = re.compile(
    r"[\W_]{0,4}(?P<words>dear(?:est)?|hi+(?:ya?)?|hello+|he+y+a?|heya|hiya|howdy|yo+|g['’]day|gidday|greetings|salutations"
    r"|(?:a )?(?:very )?good (?:morning|afternoon|arvo|evening|day)(?: to (?:you|everyone|everybody|all)(?: all| both)?)?|howya"
    r"|al?right(?=[ ,]+\S)|awright|ni hao|to(?= (?:mr|ms|mrs|dr|prof)\b)|hullo"
    r"|mornin'?|evenin'?|ey up|wotcha|annwyl|helo"
    r"|geagte|liewe|agbare|(?:morning|afternoon|evening)(?=[ ,!]+\S|[,!])"
    r"|(?:most )?(?:respected|esteemed|hon(?:ou?rable|ble)?)\b|to whom(?:soever)?(?: it| this)? may concern|to (?:the|everyone"
    r"|everybody|all)(?=\s)|attn\.?|attention:|ola|olá|oi|hola|buen(?:os|as) (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|coucou"
    r"|ch[eè]r(?:e|s|es)?"
    r"|madame|monsieur|hallo|moin|servus|gr[uü](?:ss|ß) gott|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|ciao"
    r"|buon(?:giorno|asera)|gentile|gentilissim[aoie]|egregi[oa]|car[oaie]|spettabile|estimad[oa]s?|querid[oa]s?|prezad[oa]s?"
    r"|car[oa]s?|bom dia|boa tarde"
    r"|boa noite|beste|geachte|hoi|goede(?:morgen|middag|navond)|dag|hej|hei|hejsan|kære|kjære|kära|god (?:morgen|dag)|hyvä|moi|terve"
    r"|szanown[aiy]\w*|dzień dobry|cześć|vážen[ýáí]\w*|dobrý de[nň]|egun on|ahoj|zdravo|poštovan[iao]|tisztelt|kedves|stimat[eăa]\w*"
    r"|bună(?: ziua)?"
    r"|уважаем\w+|здравствуйте?|добрый (?:день|вечер)|доброе утро|дорог\w+|шановн\w+|привет|καλημέρα|αγαπητ\w+|sayın|merhaba|selam"
    r"|xin chào|kính (?:gửi|chào)|selamat (?:pagi|siang|sore|datang)|yth\.?|magandang (?:umaga|hapon|araw)|kumusta|mabuhay"
    r"|namaste|namaskar|pranam|vanakkam|sat sri akal|as-?sala+mu?[ -]?(?:o |u )?'?alaikum|assalam(?:u|o)?\s?'?alaikum|salaa?m|shalom"
    r"|aloha|kia ora|tēnā koe|tena koe|bula|jambo|habari|sawubona|dumela|molo|dia (?:duit|dhuit)|shwmae|bore da|s ?mae|konnichiwa"
    r"|annyeong\w*"
    r"|السلام عليكم|عزيز\w+|مرحبا|您好|你好|尊敬的|亲爱的|親愛的|拝啓|안녕하세요|नमस्ते|आदरणीय)(?![\w’'])",
    re.IGNORECASE,
)
_EAST_ASIAN = re.compile(r"[^\s,.!?]{1,20}\s?[^\s,.!?]{0,20}(?:様|さま|さん|先生|殿|君|各位|御中|님|님께|씨|女士|先生|小姐|经理|总监)(?=[、，,：:！!]|$|\s|您好|你好)")
_PROSE = frozenset(
    "thank thanks thankyou thx many much i i'm i've i'd i'll it it's its just what great good so as this that we you hope hoping how nice lovely really "
    "    i’ve following further please sorry appreciate appreciated wanted quick again, pleased delighted"
    " grateful cheers congratulations happy wow first here here's here’s when after since if no yes ta today yesterday last enjoyed loved writing wishing"
    " trust kindly allow permit per re regarding".split()
)
_JOINING = frozenset(
    "and & + / or hi hello en och og y e et und i of the all team everyone everybody everyone's folks guys gang friends colleagues both there again ladies gentlemen members member"
    " committee panel board group crew staff at for from in on to sir madam sirs dear hiring search selection interview recruiting recruitment talent"
    " acquisition hr human resources manager director department office person people whoever y et und e i c/o ji ma'am sahib sir/madam y'all yall recruiter"
    " interviewers interviewer lads ladies, lovely very most mighty fellow my your our esteemed respected honourable hon'ble good morning afternoon evening"
    " day maam mate chef boss coach well once more whom it may concern admissions editorial managers owners owner wonderful amazing fabulous brilliant"
    " awesome sales marketing faculty council trustees governors partners partner support nursing leadership customer service events editors directors as"
    " one each every".split()
)
_VERBS = frozenset("with not is are was were be been had have has met did do will would can could may want wanted am hope write writing wrote saw see".split())
_ADDRESSEE = re.compile(r"name|greeting|salutation|recipient|addressee|manager|interviewer|dear", re.IGNORECASE)
_GROUP = re.compile(
    r"[\s,]*(?:[^\W\d_]+ (?:and|&) )?(?:all )?(?:of )?(?:the|your) (?:\w+ ){0,3}(?:team|crew|staff|panel|board|committee|gang"
    r"|department|family)(?=\s*[,:!]|\s*$)"
)
_MARKS = " \t,:;!–—-.，：、！؛،"
_TOKEN = re.compile(r"\S+")
_END_MARK = re.compile(r"[,:;!–—，：、！،…]|(?<=\s)-+(?=\s|$)|\.+$|(?<=\w{5})\.(?=\s)")


def starts(line: str) -> bool:
    """Whether ``line`` starts with a word of salutation."""
    return _SALUTATION.match(line) is not None


def end(line: str, *, is_alone: bool) -> int:
    """Where the greeting at the head of ``line`` ends, in code points; 0 where ``line`` greets nobody.

    Args:
        line: A line without its line end.
        is_alone: Whether a blank line follows, so that a bare name may be a greeting.
    """
    shown = filled(line)
    match = _SALUTATION.match(shown)
    if match:
        return _salutation_end(shown, match)
    if PLACEHOLDER.fullmatch(line.strip()) and not _ADDRESSEE.search(line):
        return 0
    if len(line.strip()) <= 40 and _EAST_ASIAN.match(line.strip()) and len(line.split()) <= 4:
        return len(line.rstrip())
    return _name_end(shown, is_alone)


def has_title_or_salutation(line: str) -> bool:
    """Whether ``line`` starts with a form of address, a salutation or "and"."""
    return _has_title(line) or starts(line) or line.casefold().startswith(("and ", "& "))


def goes_on(line: str) -> bool:
    """Whether ``line``, under a greeting, is more names of the people greeted."""
    bare = line.rstrip(_MARKS)
    if line.rstrip().endswith(",") and len(bare.split()) <= 3 and bare[:1].isupper() and not _holds_prose(bare):
        return True
    return len(bare.split()) <= 8 and bool(bare) and has_title_or_salutation(bare) and all(_belongs(token, False, following=",", is_first=False) for token in bare.split())


def _salutation_end(line: str, match: re.Match[str]) -> int:
    """The end of a greeting that starts with ``match``: behind the names, and behind the mark that closes them."""
    words = match["words"].casefold()
    position = match.end()
    if (words == "to" or words.startswith(("to ", "alright", "good", "dag", "oi", "cher", "beste", "caro", "hei"))) and not _whole_line_greets(line, match, words):
        return 0
    head = _END_MARK.split(line[position:], maxsplit=1)[0]
    if 1 <= len(head.split()) <= 8 and len(head) < len(line) - position and not _holds_prose(head):
        position += len(head)
    elif not _END_MARK.search(line[position:]) and 1 <= len(line[position:].split()) <= 5 and not _holds_prose(line[position:]):
        position = len(line)  # a greeting without a mark: nothing but names up to the line end
    group = _GROUP.match(line, match.end())
    if group and not _holds_prose(group.group()):
        position = group.end()
    last = position
    lower = line[match.start("words")].islower()
    if re.match(r"dear\s+(?:oh\b|me\b|(?:lord|god)\s*[,!])|hi-|hey-", line[match.start("words") :], re.IGNORECASE):
        return 0
    for token in _TOKEN.finditer(line, position):
        text = token.group()
        if not _belongs(text, lower and last == position, following=line[token.end() :], is_first=last == position):
            break
        last = token.end()
        if text[-1] in ",:;!，：、！" and not _goes_on(line[last:], lower):
            break
        if text in ("-", "–", "—", "--"):
            break
        if text[-1] == "." and not _is_abbreviated(text) and not _goes_on(line[last:], lower):
            break
    rest = line[last:]
    if last == position:  # nothing but the salutation so far: its own mark belongs to it
        mark = re.match(r"[\s]{0,2}[,:;!–—.…-]+", rest)
        last += mark.end() if mark else 0
    else:
        mark = re.match(r"\s*[,:;!–—]+|\s+-+(?=\s|$)", rest)
        last += mark.end() if mark else 0
    return len(line[:last].rstrip())


def _holds_prose(head: str) -> bool:
    """Whether a word stands in ``head`` that starts prose rather than naming people."""
    words = [word.strip(_MARKS + "()").replace("’", "'") for word in head.split()]
    return any(word.casefold() in _PROSE or word in _VERBS for word in words)


def _whole_line_greets(line: str, match: re.Match[str], words: str) -> bool:
    """Whether a salutation that is also an ordinary word greets here: nothing but names and such, up to a mark, follows."""
    rest = line[match.end() :]
    if words.startswith("to whom"):
        return True
    head = _END_MARK.split(rest, maxsplit=1)[0]
    tokens = head.split()
    if len(tokens) > 9:
        return False
    if words.startswith("good") and not tokens:
        return True
    if words.startswith(("good", "alright")) and not _holds_prose(head):
        return True
    return all(_belongs(token, False, following=",", is_first=False) for token in tokens) and not (words == "to the" and not tokens)


def _belongs(token: str, is_lower: bool, *, following: str, is_first: bool) -> bool:
    """Whether ``token`` may stand in a salutation."""
    bare = token.strip("()[]{}<>\"“”‘*_|" + _MARKS)
    low = bare.casefold().replace("’", "'")
    if not bare:
        return True
    if (low in _PROSE and low not in TITLES) or bare in _VERBS:
        return False
    if low in _JOINING or low in PARTICLES or low in TITLES:
        return True
    if bare[0].isupper() or not bare[0].islower():
        return True
    if "'s" in low and len(low) > 3 and low[0].isupper():
        return True
    return is_first and (is_lower or following.lstrip()[:1] in ("", ",", "!", "-", "–", "—", ":") or _ends_soon(token, following))


def _ends_soon(token: str, following: str) -> bool:
    """Whether a name in lower case is closed by a mark within two more words."""
    return token[-1] in ",!:;–—-" or re.match(r"\s+(?:and|&)\s+\S+[,!:;]|\s+\S+[,!:;]", following) is not None


def _is_abbreviated(token: str) -> bool:
    bare = token.rstrip(".").casefold()
    return is_title(token) or len(bare) <= 2 or bare in ("st", "ste", "ret", "hon")


def _goes_on(rest: str, lower: bool) -> bool:
    """Whether more names follow a mark inside a greeting ("Kenji, Pru and Olumide,", "Hi!! Jenna", "Hello again, Marguerite,")."""
    piece = _END_MARK.split(rest, maxsplit=1)[0]
    tokens = piece.split()
    if not tokens or len(tokens) > 8:
        return False
    if re.match(r"and\s+thank|and\s+many", piece.strip(), re.IGNORECASE):
        return False
    names = [t.strip("()" + _MARKS) for t in tokens]
    if any(n.casefold().replace("’", "'") in _PROSE for n in names):
        return False
    fits = all(not n or n[0].isupper() or not n[0].islower() or n.casefold() in _JOINING | PARTICLES | TITLES or lower for n in names)
    if lower and (len(tokens) > 3 or holds_common_word(piece)):
        return False
    closes = rest[len(piece) :].strip()[:1] in ("", ",", ":", "!", "-", "–", "—", ";")
    return fits and closes and not (len(tokens) == 1 and names[0].casefold() in _JOINING and names[0].casefold() in ("for", "to", "in", "on", "at", "good"))


def _name_end(line: str, is_alone: bool) -> int:
    """The end of a greeting that is a name alone: "Dana,", "Barbara and Vince,", "Ms. Delacroix, thank you for…"."""
    bare = line.strip()
    indent = len(line) - len(line.lstrip())
    match = re.match(r"(?P<names>[^,:;!?–—\d@]{1,70}?)(?P<mark>\s?[,:!;–—，：]+|\s-+(?=\s|$)|$)", bare)
    if not match or (re.search(r"\.\s", match["names"]) and not _has_title(match["names"])):
        return 0
    names, rest = match["names"].strip(), bare[match.end() :].strip()
    if rest.startswith(("PhD", "MD")):
        return 0
    if _are_names(names):
        if not rest:
            is_plain = not match["mark"]
            return len(line.rstrip()) if not is_plain or (is_alone and (_has_title(names) or len(names.split()) == 1) and names[0].isupper()) else 0
        more = re.match(r"(?P<names>(?:[^,:;!?–—\d@]{1,40},\s*){0,4}(?:and|&)?\s?[^,:;!?–—\d@]{1,40}?)\s?[,:!–—]\s*$", rest)
        if more and all(_are_names(part) for part in re.split(r",|\band\b|&", more["names"]) if part.strip()):
            return len(line.rstrip())
        first = re.split(r"[\s,]", rest, maxsplit=1)[0].casefold().replace("’", "'").strip(".,!")
        if first in _PROSE or (first == "and" and re.match(r"and (?:thank|many)", rest, re.IGNORECASE)) or _has_title(names):
            return indent + match.end()
    return 0


def _has_title(text: str) -> bool:
    return is_title(text.split()[0]) if text.split() else False


def _are_names(text: str) -> bool:
    """Whether ``text`` is one name or several, titles included, and nothing else."""
    if re.match(r"(?:everyone|everybody|all|the (?:team|crew|panel|rest)|team|folks)\b(?: \w+){0,5}$", text.strip(), re.IGNORECASE) and not _holds_prose(text):
        return True
    if text.casefold().strip() in ("all", "team", "everyone", "folks", "both", "guys", "ladies", "gentlemen", "sir", "madam", "sirs", "hi all"):
        return True
    parts = [p for p in re.split(r"\s+(?:and|&|\+)\s+|/", text) if p.strip()]
    for part in parts:
        tokens = part.split()
        while tokens and is_title(tokens[0]):
            tokens = tokens[1:]
        if not tokens and not _has_title(part):
            return False
        if tokens and not is_name(" ".join(tokens).rstrip("."), most=3, lower=len(tokens) < len(part.split()) and part.islower()):
            return False
    return bool(parts)
