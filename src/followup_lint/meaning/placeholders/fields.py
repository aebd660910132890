"""Whether a few words name a field to be filled in ("Your Name", "interview date") or are real text ("see attached")."""

from __future__ import annotations

import re

# Things that a template of a mail leaves open: people, places, times, the job, the sender's own story.
_THINGS = (
    r"(?:names?|first ?names?|last ?names?|surnames?|full ?names?|fname|lname|firstname|lastname|fullname|initials?|salutations?|title|titles|honorifics?|pronouns?|recipients?|interviewers?|recruiters?|managers?|panel(?:ists?)?|contact(?: info(?:rmation)?| person)?|sender|signature|candidates?|applicants?|company|companies|organi[sz]ations?|employers?|firms?|school|university|college|museum|hospital|clients?|departments?|dept|teams?|divisions?|jobs?|roles?|positions?|posts?|vacanc(?:y|ies)|requisition|req|reference number|dates?|days?|times?|weekday|months?|years?|deadlines?|durations?|place|cit(?:y|ies)|towns?|locations?|venues?|address(?:es)?|street|offices?|states?|countr(?:y|ies)|postcodes?|zip(?: code)?|phones?|telephones?|mobiles?|cell|cellphones?|numbers?|no\.?|tel|e-?mails?|links?|urls?|linkedin(?: url)?|websites?|portfolio|topics?|subjects?|projects?|products?|skills?|tools?|technolog(?:y|ies)|systems?|needs?|problems?|challenges?|examples?|accomplishments?|achievements?|results?|experiences?|qualifications?|certifications?|degrees?|metrics?|figures?|percent(?:age)?|amounts?|salary|details?|points?|bullets?|reasons?|values?|facts?|anecdotes?|stor(?:y|ies)|compliments?|hobby|quotes?|attachments?|industry|programme|program|course|class|grades?|ward|unit|instrument|language|brand|gift|area|region|techniques?|supervisors?|professor(?:'s)?|technique|something|whatever|placeholder|blank|text|here|greeting|closing|opening|paragraph|sentence|line|thing|reason|event|conference|colleagues?|adjective|noun|verb|specifics?|item|items|task|tasks|duty|duties|responsibilit(?:y|ies)|goals?|targets?|size|requirements?|strengths?|interests?|qualit(?:y|ies)|traits?|features?|initiatives?|issues?|questions?|answers?|remarks?|comments?|jokes?|dollars?|currency|price|quantity|count|score|rank|awards?|spouse|partner|dish|species|gallery|case study|file|attachment|references?|referees?|shift|branch|site|store|shop|brand name|street name|relationship|connection|industry|sector|field|specialty|speciality|software|platform|stack|framework|method|process|customers?|patients?|students?|staff|members?|people|thanks?|observation|insight|takeaway|moment|part|bit|news|article|book|podcast|hometown|weather|season|holiday|weekend plans?|sport|child|pet|name_\w+|\w+_\w+"
    # The same in the languages that templates in English are pasted from.
    r"|suburbs?|neighbou?rhoods?|districts?|boroughs?|county|village|province|island|estate|parish|policy|court|film|hotel|restaurant|kitchen|clinic|practice|theatre|theater|studio|farm|vessel|ship|vehicle|machine|species|crop|material|substance|allergy|certificate|licen[cs]e|permit|visa|guest house|bank|church|library|lab|laborator(?:y|ies)|nursery|salon|garage|workshop|plant|factory|airline|airport|route|line manager|nachname|vorname|anrede|firma|datum|stelle|telefon(?:nummer)?|rufnummer|nummer|ort|ansprechpartner(?:in)?|unternehmen|nom|prénom|prenom|entreprise|société|poste|téléphone|responsable|ville|nombre|apellidos?|empresa|puesto|cargo|fecha|teléfono|telefono|ciudad|nome|cognome|azienda|telefone|vaga|naam|achternaam|bedrijf|functie|imię|nazwisko|stanowisko|jméno|namn|navn|nimi|numero|número|gerente|jefe|empresa|sede|ruolo|posizione|data|ditta|referente|responsabile|firmy|stanowiska|imie|miasto|assinatura|cidade|chefe|gestor|data da entrevista)"
)
_OWNER = r"(?:your|their|his|her|his/her|he/she|my|our|the|a|an|one|this|that|interviewer'?s?|recruiter'?s?|company'?s?|manager'?s?|hiring|candidate'?s?|sender'?s?|recipient'?s?|contact'?s?|boss'?s?|client'?s?|professor'?s?|job|team|company|interview|meeting|start|next|previous|last|first|second|third|old|new|current|former|full|specific|relevant|related|mutual|preferred|home|work|mobile|cell|day|best|key|main|other|any|some|short|long|personal|brief|similar|unique|particular|exact|real|city|phone|office|school|project|position|role|department|product|contact|reference|business|daytime|area|number of|name of|date of|type of|kind of|of|and|or|/|for|at|in|with|to|that|we|you|they|discussed|mentioned|used|met|years?|in|on|about|mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|dollar|total|exact|estimated|number of|ihre?n?|ihr|deine?|dein|meine?|mein|su|tu|mi|votre|vos|ton|mon|seu|sua|meu|minha|suo|tuo|uw|jouw|twoje|du|de|del|della|des|le|la|el|der|die|das|third|fourth|fifth|same|each|every|another|mutual|common|shared|local|notable|significant|measurable|quantified|impressive|desired|required|target)"
_INSTRUCTION = re.compile(
    r"(?:please )?(?:inserire|inserisci|einfügen|hier|insertar|insérer|inserir|wstaw|insert|paste|attach|upload|link to|add|enter|fill|put|mention|describe|choose|pick|select|include|replace|customi[sz]e|personali[sz]e|type|write|state|specify|delete|list|explain|name the|name of|give an?|thank them for|reference (?:something|a|the)|something|one (?:or two )?(?:line|sentence|thing|detail|example)s?|e\.?g\.?|ex:|if applicable|optional|either|use|say|detail|tbd|tbc|todo|to be (?:added|filled|confirmed|completed|inserted))\b",
    re.IGNORECASE,
)
_FIELD = re.compile(rf"(?:{_OWNER}[ _'’-]*){{0,6}}{_THINGS}(?: (?:#?\d{{1,2}}|[a-z]|here|{_THINGS}|(?:of|or|and|from|in|at|for|we|you|they|that|the|a|ad|job ad|jd|posting|advert|interview|notes|discussed|mentioned|interviewed|goes|to|my|your|met|used|with|on|is|was|,|/) ?)+)*(?: ?#?\d{{1,2}}| [a-z])?", re.IGNORECASE)
_REAL = re.compile(
    r"(?:sic|edit|edited|emphasis \w+|redacted|laughs?|laughter|applause|inaudible|see .*|cf\.? .*|attached|enclosed|external|internal|urgent|confidential|action required|spam|draft|draft \d+|final|pdf|video|audio|photo|image|picture|update|updated|new|closed|open|solved|resolved|ok|yes|no|or: .*|both|now|then|and|or|the|a|an|to|it|not|is|was|that|he|she|they|we|i|you|me|us|my|your|his|her|its|their|our|them|us all|local time|sender's note|translator's note|translation|trans\.|note|notes|cont(?:inued|'d)?|end|start|pause|silence|music|crosstalk|applause|cheers|smiles?|grins?|wink|sigh|ed\.?|author|aside|source|citation needed|who\??|anonymous|names? withheld.*|withheld.*|name redacted|ticket.*|bug.*|issue.*|re|fw|fwd|nsfw|tl;dr|spoilers?|warning|example \d+|figure \d+|table \d+|page \d+|vol\.? \d+)",
    re.IGNORECASE,
)
_TAG = re.compile(r"[A-Z]{2,10}-?\d*|v\d.*|[\d.,:%/ \-–+×x=<>^*]+|.*[=;&|]{1,2}.*|\d.*|.*\d{2,}.*", re.DOTALL)
_TIME = re.compile(r"\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tomorrow|today|yesterday)\b", re.IGNORECASE)


_HONORIFIC = re.compile(r"^[ \t]{0,2}(?:(?:mr|ms|mrs|mx|dr|prof)\.?/?){1,4} (?=\w)", re.IGNORECASE)


def is_field(text: str) -> bool:
    """Whether ``text``, what stands between brackets, names a field or says what to fill in.

    Example:
        >>> is_field("Your Phone"), is_field("see attached"), is_field("6 December, 1 pm")
        (True, False, False)
    """
    words = re.sub(r",? (?:e\.?g\.?|such as|like|i\.?e\.?|ex\.?:?)[ ,].*", "", re.sub(r"[_\s]+", " ", text)).strip(" .:…")
    if not words or words == "x" or '"' in words or len(words) > 120 or _REAL.fullmatch(words):
        return False
    if re.search(r"(?:'s|’s) (?:\w+ )?(?:name|title|number|email|address|department|role)$", words):
        return True
    if _INSTRUCTION.match(words):
        return True
    if _FIELD.fullmatch(words.casefold()) or re.fullmatch(r"[a-z]+(?:_[a-z0-9]+)+|[A-Z]+(?:_[A-Z0-9]+)+", text.strip()):
        return True
    if words in ("X", "XX", "XXX", "Y", "N", "#", "##", "?", "??", "???", "…", "...", "blank", "NAME", "___"):
        return True
    parts = re.split(r",\s*|\s*/\s*|\s+(?:and|or|e|y|und|et|o)\s+", words)
    if 1 < len(parts) <= 5 and all(_FIELD.fullmatch(part.casefold()) for part in parts):
        return True
    if _TAG.fullmatch(words) or _TIME.search(words):
        return False
    return len(words.split()) <= 8 and re.search(rf"\b(?:your|interviewer(?:'s|’s)?|recruiter(?:'s|’s)?|hiring manager(?:'s|’s)?|company|job|interview|first|last|full|phone) {_THINGS}\b|^{_THINGS} (?:of|that|we|you|they|from|or|goes)\b|\b{_THINGS} here$", words, re.IGNORECASE) is not None


def names_field(text: str) -> bool:
    """Whether ``text`` is the name of a field and nothing else, instructions and odd marks left aside."""
    return _FIELD.fullmatch(text.strip().casefold()) is not None


def may_be_field(text: str) -> bool:
    """Whether ``text``, what stands behind a bracket that does not close, starts with the name of a field."""
    text = _HONORIFIC.sub("", text)
    match = re.match(r"[ \t]{0,2}[^\[\]{}<>|%$.,;:!?\r\n()]{1,50}", text)
    return match is not None and is_field(match.group())
