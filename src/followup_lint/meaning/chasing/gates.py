"""Words of which a statement must hold one before a sign of chasing can stand in it: most statements hold none, and cost no search."""

from __future__ import annotations

from followup_lint.meaning.chasing import words
from followup_lint.meaning.verbs import words_of

NUMERAL = "0"
"""Stands among the words of a text that has a digit in it."""

# Numbers, and numbers of a row.
NUMBERS = frozenset(
    f"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty dozen dozens several many multiple few couple number numerous countless umpteen half plenty loads enough both handful string scores god {NUMERAL}".split()
)
NTH = frozenset(["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "umpteenth", *(f"{number}{end}" for number in range(100) for end in ("rd", "th"))])
TIMES = frozenset(
    f"twice thrice times occasions goes attempts tries running row straight trot succession end consecutively consecutive successive now again over time repeatedly day daily every each all once off often {NUMERAL}".split()
)
DATES = frozenset(f"monday tuesday wednesday thursday friday saturday sunday yesterday today last first second morning before {NUMERAL}".split()) | NTH
# The day, the week.
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday tomorrow today".split())
PERIODS = (
    frozenset(
        "day days week weeks month morning mornings evening afternoon night hour hours afternoons nights weekday weekdays weekend weekends fortnight lunchtime minute sunrise payday sabbath dawn dusk noon sunset post moon".split()
    )
    | DAYS
)
LINKS = frozenset("every each any all after by upon in and".split())
# Again and again, and till there is word.
TILL = frozenset("until till as while up such".split())
OFTEN = frozenset(
    "until till while long most alternate daily weekly hourly nightly fortnightly monthly once twice thrice times keep keeping nonstop non clock interval intervals periodic periodically regular regularly constant constantly continual continually continuous continuously continuing continue continued repeated repeatedly frequent frequently persistent persistently relentless relentlessly religiously clockwork steadily perpetually habitually tirelessly again mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings evenings nights afternoons weekends however matter often whenever coming chance".split()
)
# A call that may come: no "called", no "rang".
CALLS = frozenset(word for word in words.PHONE_WORDS if not word.endswith(("ed", "ang", "ung")) or word == "bed")
# To learn how it stands.
LEARNS = (
    frozenset(form for form in words.LEARN_WORDS if not form.endswith("ed") or form in ("confirmed", "clarified", "settled", "verified"))
    | frozenset(
        "whether how curious knowing question anxious keen askin findin checkin informed advised apprised enlightened updated update updates tell told let decision verdict outcome result results status news progress candidacy candidature application answer hiring latest feedback word state follow following check checking touch chase catch ask see inquire fill filling picture speed date misery mind posted loop abreast give giving putting put reply c".split()
    )
    | frozenset('job post role position seat vacancy place spot gig opening slot contract posting berth apprenticeship residency chair traineeship situation appointment "'.split())
)
SILENCES = frozenset(
    "none neither no not nothing nobody never nary nor yet unanswered unreturned unacknowledged unreplied unheeded unread unopened silence silent quiet ignored crickets nada zilch zip nowt naught nil zero deaf vain rang rings full still void hole dark ether voicemail machine secretary air wiser further met fallen vanished disappeared evaporated swallowed sunk sank ticks tick blinking dust grunt echo engaged back return avail effect purpose await awaiting awaited waiting response dead keeps lost eaten devoured astray missing meeting busy lunch unavailable away hold cut fobbed hung recorded recording try tried trying attempt attempted anybody anyone limbo automatic automated auto autoreply autoresponder office robot bot music tape jingle beep answerphone says without saying tells telling swears claims nought nix squat ghost ghosted ghosting wall read bupkis diddly fa nowhere".split()
)
SILENT_IF = frozenset("if should unless failing in case absent without as so when until before barring silence nothing no".split())
NAGS = words_of(
    "chaser check follow touch nudge chase inquire pester badger hound bug knock remind poke prod bother harass haunt plague hassle nag circle disturb trouble enquire"
) | frozenset("hello reminder reminders chasers nudges prods ups asking inbox tap reach reaching come coming get back calls regular doorstep face greeting".split())
DECIDES = frozenset("forget radar mind name remember remind top front me decision verdict answer outcome application".split())
BY_PHONE = CALLS | frozenset("dialling dming whatsapping ringin callin textin bell tinkle tingle tingaling shout holler dingle telegram voice".split())
WEAK_COUNTS = TIMES | NUMBERS | DATES | {"my", "both", "none", "any"}
ACTS = frozenset("rung rang called calling ringing written wrote emailed emailing phoned phoning texted texting tried asked keep".split())
TRACKS = frozenset("count track".split())
REGULARS = frozenset("daily weekly fortnightly regular hourly monthly".split())
# Contacts: what is sent, and that it was sent.
REACHED = frozenset(
    "called phoned rung rang telephoned texted messaged whatsapped whatsapp'd dmed dm'd pinged buzzed dialed dialled redialed redialled emailed mailed written wrote contacted chased voicemailed nudged smsed belled hollered messaging calling phoning ringing texting emailing writing dialing dialling chasing pinging been followed following reached reaching checked checking spoken inquired reminded knocked knocking pestered badgered left leaving".split()
)
_NOUNS = "call message text email mail letter note dm whatsapp reminder nudge follow attempt missive ping postcard chaser fax communication visit sms knock ring telegram card line approach request voicemail epistle appeal up voice".split()
NOUNS = frozenset(
    [*_NOUNS, *(f"{noun}s" for noun in _NOUNS), "calls", "tries", "try", "inquiry", "inquiries", "enquiry", "enquiries", "smses", "approaches", "faxes", "missed", "ticks"]
)
CONTACTS = REACHED | NOUNS | {"tried", "tries"}
NUMBERED = NOUNS - {"up", "ups", "voice", "voices", "line", "lines", "card", "cards"} | {"times", "goes", "occasions"}
NUMBERED_BY_NTH = NOUNS | REACHED | frozenset("go shot one occasion time try these such kind sort ask asks asking write writes".split())
WEAK = frozenset(
    "tried trying sent dropped posted asked asking made placed had reached been put shot fired attempted given gave stopped come came visited sending did done sounded gone spoken spoke ask write call trouble".split()
)
PLURALS = frozenset(noun for noun in NOUNS if noun.endswith("s") and noun != "sms") | {"sms", "lines", "ups", "mails", "voicemails"}
LOOKS = frozenset("look looking".split())
INTO = frozenset("in by round up past over".split())
HOW = frozenset({"how"})
