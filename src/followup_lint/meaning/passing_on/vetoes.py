"""When what sounds like a request to pass something on is none: the reader offered it, somebody else said it, or it is taken back."""

from __future__ import annotations

from followup_lint.meaning.passing_on.words import MOVES, SAYS
from followup_lint.meaning.patterns import Pattern

TELLS = r"(?:tell|inform|assure|notify|remind|thank|let)"

_READER = (
    r"(?:you|you both|you two|you all|your (?:\w+ ){0,2}?(?:office|team|assistant|hr|secretary|department|email|mail|note|letter|message|form|advert|colleague|recruiter|people))"
)
_EAGER = r"(?:have |had |has |so |very |both |all |kindly |kind |already |yourself |graciously |generously |also |did |then |even |just |first |clearly |sweetly |rightly )*"
_RELAY = rf"(?:go to|goes to|reach|{MOVES}|{TELLS}|{SAYS}|thank|it|this|do so|do that|do it|copies|a copy|one for)"
_OFFER = Pattern(
    rf"\b(?:as|like|since|because|seeing as|seeing|given that|now that|exactly as|the way|just as) {_READER} {_EAGER}(?:offer(?:ed)?|suggest(?:ed)?|ask(?:ed)?|request(?:ed)?|propos(?:ed|e)|invited?|instructed|advised?|told|said|wished|wanted|promised?|agreed?|directed|recommend(?:ed)?|proposed|volunteered|mentioned|put it|requir(?:e|ed))\b"
    rf"|\b{_READER} {_EAGER}(?:asked|told|wanted|invited|instructed|advised|reminded|encouraged|requested|urged|directed)(?: (?:me|us|for|that|candidates|everyone|anyone|to))+(?: \S+){{0,8}}? {_RELAY}\b"
    rf"|\b{_READER} {_EAGER}(?:offered|promised|volunteered|suggested|agreed|proposed|insisted|undertook)(?: \S+){{0,8}}? {_RELAY}\b|\b{_READER} {_EAGER}(?:offered|promised|volunteered)\b"
    rf"|\b{_READER} {_EAGER}(?:say|saying|said|mentioned|told (?:me|us)|wrote|thought|reckoned|assured me)(?: that)? (?:you|it|i|we|to|she|he|they) (?:would|will|could|can|might|should|was|were|wanted|needed|may|ought|had|all|to|is)(?: \S+){{0,8}}? {_RELAY}\b|\byou {_EAGER}(?:said|told me) to(?: \S+){{0,6}}? {_RELAY}\b"
    r"|\byou (?:\w+ )?(?:said|mentioned|told me)\b[^.;!?]{0,90}\bthat you (?:would|could|will|might)\b|\b(?:at|per|as per|on|following|pursuant to|according to|by|upon|take you up on|taking you up on|took you up on|up on|in line with|about|accept|accepting|for|with) your (?:\w+ ){0,2}?(?:request|suggestion|offer|instructions?|wish|proposal|permission|advice)\b|\byour (?:kind |generous |very kind |good )?(?:offer|suggestion|request|promise) (?:to|of|that|was|still|stands)\b"
    r"|\b(?:thanks|thank you|grateful|kind of you) (?:\w+ )?(?:for|to) (?:offer|offering|agreeing|promising|agree|volunteering|volunteer)\b|\bas (?:was |previously |kindly |we |so |earlier |you )?(?:requested|agreed|offered|arranged|suggested|instructed|promised|discussed|asked|you wish|you asked)\b|\byou (?:need|needed|want|wanted|require|required) (?:it|this|them|these|copies|a copy|my \w+|the \w+|one) (?:for|to|from me)\b|\bi (?:was|am|were) (?:asked|told|instructed|requested|invited|advised) (?:\w+ ){0,4}?(?:to|that)\b"
)
_PRIOR_OFFER = Pattern(
    rf"\b{_READER} {_EAGER}(?:offered|promised|volunteered|asked (?:me|us|for|if|that|whether)|requested|suggested|proposed|wanted (?:a|me|copies|something|to (?:show|pass|share|give|tell|forward))|told (?:me|us) (?:to|you would|you will|you could)|said (?:that )?(?:you|i|to|they|she|he) (?:would|will|could|should|can|might|wanted|needed|was|were))(?P<rest>(?: \S+){{0,16}})"
)
_RELAYED = Pattern(rf"\b{_RELAY}\b|\b(?:to|for|with) (?:him|her|them|the|your|dr|mr|mrs|ms)\b")
_SPEAKER = r"(?:my (?:\w+ )?\w+(?: \w+)?|he|she|they|a (?:\w+ )?\w+|people|everyone|everybody|some|somebody|someone|folk|folks|others|another \w+|the (?:\w+ ){1,2}|the old \w+|books?|websites?|articles?|guides?|the (?:advert|form|portal|website|sign|poster|leaflet|notice))"
_REPORTED = Pattern(
    rf"\bfill (?:out|in) [^.;!?]{{0,40}}?\bform\b|\byou said yourself\b|\b{_SPEAKER} (?:\w+ ){{0,3}}?(?:said|says|told|tells|suggested|suggests|thinks|thought|reckons|reckoned|advised|advises|advise|keeps|kept|wanted|wants|urged|begged|asked|asks|insists|insisted|swears|claims|nagged|recommend|recommends|recommended|would have me|states|reads) (?:that |me |us |i |we |telling |saying |on at )*(?:(?<=me )to |(?<=us )to |should |ought |to |could |can |might |must |had |have |get |ask |better |just |simply |please |you |not |never |always |kindly |, )+(?:\w+ ){{0,4}}?(?:ask you|get you|have you|you to|beg you|to you|please|kindly|{MOVES}|{TELLS})\b"
    r"|\b(?:i|we|he|she|they|to|always|would|used to|and) (?:\w+ )?(?:remind|tell|told|say to|said to|shout at|ask|asked|beg|teach|taught|reminded|warn|warned) (?:him|her|them|everyone|everybody|people|my \w+|our \w+|the \w+|each \w+|every \w+|new \w+)(?: \w+){0,2} [:,] |\b(?:saying|for saying|to say) (?:that )?(?:you|it|they) (?:would|will|could|can)\b|\b(?:you|he|she|they|we|everyone) (?:\w+ ){0,2}?(?:joked?|joking|teased?|kidded|quipped|laughed|jested|pretended|warned|imagined|feared)\b|\bno such (?:thing|request)|\byou (?:wrote|write|once wrote)\b|\b(?:your|the) (?:\w+ )?(?:advert|form|website|portal|sign|poster|notice|instructions|leaflet|handbook|policy|guidelines|email|mail|letter|page|listing|posting|footer|auto ?reply|voicemail) (?:\w+ ){0,2}?(?:says|said|asks|asked|reads|read|states|stated|tells|told|wants|wanted)\b"
)
_BACK_NEXT = Pattern(
    r"^(?:or (?:rather|no|actually|better)|actually|no(?= ?(?:[,.;:!?-]|i\b|do\b|that\b|wait\b|leave\b|forget\b|not\b|actually\b|need (?:,|[.]|after|for (?:that|it|you)|to (?:do|pass|forward|trouble|bother|ask|tell|show))|$))|nay|scratch|strike|never mind|nevermind|forget (?:it|that|i)|on second|on reflection|wait|but (?:no|do not|i will|that is|then|please do not|you need not)|then again|come to think|hmm|hm|ignore|oh no|sorry , no|i take (?:it|that)|correction|cancel that|disregard|leave it|though no|apologies , no|please do not)\b"
)
_BACK_HERE = Pattern(
    r"\b(?:scratch that|strike that|no , (?:i|do not|forget|leave|that)|on second thou?ghts?|never mind|nevermind|on reflection , (?:no|i)|(?<!not )(?<!never )(?<!ever )(?<!to )forget (?:that|i said|it)|i take (?:it|that) back|but no ,|no , please|(?:had|have) (?:it in mind|a mind|half a mind|in mind) to|have (?:since |now |already )?(?:found|got|tracked down|dug out) (?:\w+ ){0,3}?(?:address|addresses|email|emails|number|numbers) |but (?:that|it) (?:is|would be) (?:my|mine|not your|not fair|lazy|cheeky|rude|a cheek)|(?:i|and) (?:shall|will|can|would rather|had better|should|prefer to|ought to|want to|mean to) (?:\w+ ){0,3}?(?:do (?:it|so|that) (?:myself|in person)|(?:tell|thank|write|send|write to|find|give|hand|say|email|ring|reach|call|ask|deliver|do|show)(?: \S+){0,6}? (?:myself|in person|directly|face to face))"
    r"|(?:you )?need not (?:pass|forward|tell|do|share|trouble|bother|send)|i (?:was|had been) (?:\w+ )?(?:going|about|tempted|minded|set|planning|meaning|hoping|thinking) (?:to|of)|i (?:nearly|almost|had half a mind|had meant|had thought|had wanted|had planned|would have|could have|could|might have|considered|thought (?:of|about)|toyed)\b(?! not)(?: \S+){0,3}? (?:ask|asking|asked|to ask|beg|trouble|troubling|have you|get you|getting you)|but please (?:do not|keep)|thought better|thinking better of it|(?:cut|struck|crossed|took|edited) (?:it|that|them) out|deleted (?:it|that)|changed my mind|thought the better|(?:do not|please do not|no need to) (?:worry|bother|trouble yourself|forward|share|pass|circulate|show)|will not (?:ask|trouble|bother|make|put) you|would not (?:ask|trouble|bother|dream|want you|have you)|not asking you|is not your (?:job|task|errand)|for your eyes only|between (?:us|you and me|ourselves))\b"
)


def is_offered(text: str, previous: str) -> bool:
    """Whether the reader offered or asked for the relay, in this statement or the one before."""
    if _OFFER.search(text):
        return True
    prior = _PRIOR_OFFER.search(previous) if " you" in f" {previous}" else None
    return prior is not None and _RELAYED.search(prior["rest"]) is not None


def is_told_of(text: str) -> bool:
    """Whether the request is somebody else's speech that the sender tells of."""
    return _REPORTED.search(text) is not None


def is_withdrawn(text: str, following: str) -> bool:
    """Whether the request is taken back in the same breath or at the start of the next."""
    return _BACK_HERE.search(text) is not None or _BACK_NEXT.search(following) is not None
