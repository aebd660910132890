"""Whether a piece of text is the name of a person: by its shape and by words that no name holds."""

from __future__ import annotations

import re
import unicodedata

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam ma'am maam dame lord lady rev reverend fr father sister brother hon judge justice capt captain col"
    " colonel lt lieutenant maj major gen general sgt sergeant cdr commander chief officer dean chancellor provost president chair chairman chairwoman"
    " chairperson principal headmaster headmistress councillor councilor cllr senator mayor governor gov ambassador deacon bishop rabbi imam pastor coach"
    " chef superintendent inspector constable nurse herr frau monsieur madame mme mlle señor señora senor senora sr sra srta signor signora doña don ing eng"
    " adv dipl.-ing messrs smt shri sri ustad sheikh sayın".split()
)
PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn binti ter ten zu zur af av y e o' mac mc st st. ap abu and & apa bhai bhabi didi anh chi ji saheb sahib san sama sensei po jr sr ii iii iv".split()
)
_COMMON = frozenset(
    "a about after again all also am an and any anyone are as at attached back be because been before best below but by call can cell could date did do"
    " does done each email enough ever every everything few fine for forward from get give go good great had hand has have he hear help her here him his"
    " how i i'd i'll i'm i've if in interview is it it's its job just keep kind know last let like look looking lot made make many me meet"
    " mobile more much my need never next no not now number of off ok on once one only or our out over p.s phone please position ps quick ready really"
    " regarding regards role same see seeing send sent she should since so some soon speak still subject such talk tel than thank thanks that the their them"
    " then there these they thing things this time to today tomorrow too trial up us very was way we week well were what when where which while who "
    " wish with work would yes yesterday yet you your yours sincerely cheers step steps round note"
    " attachments application follow-up follow references oops ooops damn wow fyi hmm"
    "  aha oh btw asap update reminder sorry congratulations folks team everyone available upon request enclosed enc encl cc re".split()
)
_ROLE_WORDS = frozenset(
    "accountant acting actuary admin administrator adviser advisor agency analyst animator applicant artist apprentice architect archivist army assistant"
    " associate associates association attorney auditor avenue bakery barista barrister bartender biologist bookkeeper box brewery broker bsc building"
    " bureau buyer candidate career careers caregiver carer caretaker carpenter cashier catering center centre certified chartered chemist cleaning clerk"
    " clinic club college company construction consultant consulting coordinator corp corporation council counsellor counselor court crane curator customer"
    " deckhand dentist department deputy designer desk developer devops director dispatcher drive driver economist editor electrical electrician engineer"
    " enterprises executive finance fitter floor foods forklift former foundation freelance garage gmbh graduate groundskeeper group guild handyman haulage"
    " head hgv holdings hospital hospitality hotel house housekeeper human hvac illustrator inc industries institute instructor interim intern interpreter"
    " janitor joiner joinery journalist journeyman junior laborer labourer landscaper lane lawyer lead lecturer librarian library licensed lifeguard limited"
    " llb llc llp logistics ltd machinist manager marketing mba mechanic merchandiser midwife msc museum nanny navy notary nurse nursery office officer"
    " operations operator optician paralegal paramedic partners pharmacist phd photographer physicist physiotherapist pilot planner plc plumber plumbing"
    " principal programmer qualified county city town village community engagement outreach communications relations programme program projects digital policy research compliance procurement payroll reception maintenance planning training education quartet orchestra choir ensemble band groundsman realtor receptionist recruiter registered reporter representative researcher resources restaurant retail retired road roofing"
    " sailor sales salesforce salesman salesperson saleswoman school scientist secretary senior services signaller signalman skipper society solicitor solutions specialist"
    " square staff staffing statistician steward stewardess street student studio suite supervisor support sysadmin tailoring teacher team technician tester therapist"
    " trader trainee trainer translator transport trust tutor underwriter union university ventures veteran veterinarian vice videographer warden warehouse"
    " welder workshop works writer".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split()
)
_NAME_TOKEN = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]*|\.[^\W\d_](?=[.\s]|$))*\.?")


def is_title(token: str) -> bool:
    """Whether ``token`` is a form of address ("Ms.", "Professor")."""
    return token.rstrip(".,").casefold() in TITLES


def holds_common_word(text: str) -> bool:
    """Whether a word stands in ``text`` that no name holds."""
    return any(token.strip(".,!?:;()\"'“”‘’*_-–—").casefold().replace("’", "'") in _COMMON for token in text.split())


def is_role(text: str) -> bool:
    """Whether ``text`` names a role, a team or a company rather than a person."""
    return any(token.strip(".,()").casefold() in _ROLE_WORDS for token in re.split(r"[\s/-]+", text))


def _is_mixed(tokens: list[str]) -> bool:
    """Whether some words stand in capitals and some do not: then those in lower case are no part of a name."""
    plain = [token for token in tokens if token.casefold().rstrip(".,") not in PARTICLES | TITLES and token[0].isalpha()]
    return any(token[0].islower() for token in plain) and any(token[0].isupper() for token in plain)


def is_name(text: str, *, most: int = 4, lower: bool = False) -> bool:
    """Whether ``text`` looks like the name of one person: at most ``most`` words in capitals, none of them a common one.

    Args:
        text: One line or part of one, without marks around it.
        most: How many words, particles left out.
        lower: Whether a name in lower case counts.
    """
    tokens = unicodedata.normalize("NFC", text).split()
    if not tokens or len(tokens) > most + 4 or len(text) > 60:
        return False
    if len(tokens) > 1 and (tokens[0] == "The" or (tokens[0] in ("I", "A", "An") and tokens[1][0].islower())):
        return False
    if lower and _is_mixed(tokens):
        return False
    if len(tokens) == 1 and tokens[0].casefold().rstrip(".,") in _CALENDAR:
        return False
    counted = 0
    for token in tokens:
        bare = token.strip("()\"“”‘’*_")
        low = bare.casefold().rstrip(".")
        if not _NAME_TOKEN.fullmatch(bare):
            return False
        if low in PARTICLES or (low in TITLES and len(tokens) > 1) or low in TITLES - {"chef", "dean", "bishop", "pastor"}:
            continue
        is_initial = len(low) == 1 and bare[0].isupper()
        if not is_initial and low in _COMMON and bare[0].isupper() and counted >= 2:
            continue  # "Ganpat Rao More": a surname may be a common word
        if not is_initial and (low in _COMMON or low in _ROLE_WORDS):
            return False
        if bare[0].islower() and ((bare.endswith(".") and len(bare) > 3) or not (lower and bare.islower())):
            return False
        counted += 1
    return 1 <= counted <= most
