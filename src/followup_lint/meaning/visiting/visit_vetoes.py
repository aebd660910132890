"""What others say or do, which is no deed of the sender's, and what the reader bade the sender do."""

from __future__ import annotations

from followup_lint.meaning.patterns import Pattern

_OTHERS = r"(?:candidates?|applicants?|people|somebody|someone|others|articles?|websites?|advice|blogs?|he|she|they|(?:my|your) (?:\S+ )?(?:brother|sister|mother|father|uncle|aunt|auntie|friend|mum|mom|dad|coach|teacher|cousin|wife|husband|gran|roommate|flatmate|boss|neighbou?r)|mum|mom|mam|dad|gran|internet|tiktok|etiquette|the (?:guide|book|article))"
HEARSAY = Pattern(rf"\b{_OTHERS} (?:(?!(?:you|i|we|that|been|be|made|me)\b)\S+ ){{0,2}}?(?:says?|said|told|tells?|reckons?|swears?|thinks?|thought|suggest(?:s|ed)?|advis(?:es|ed)|wanted|wants|sends|recommend(?:s|ed)?|insist(?:ed)?(?! on the)|insists (?:that )?i|urges?|urged|joked|keeps telling)\b")

_BIDDER = r"(?:you|chef|he|she|they|your \S+|mr \S+|mrs \S+|ms \S+|dr \S+)"
BIDDEN = Pattern(rf"\b{_BIDDER} (?:\S+ )?(?:asked|invited|told|wanted|offered|said|suggested|proposed|encouraged|urged) (?:that )?(?:me |us |i |we )(?:to |could |should |can |might )?(?:come|drop|stop|swing|call|visit|pop|look|bring|be|return|step)\b")

# A call is no visit, and a word borrowed from one is neither.
BY_PHONE = Pattern(r"\b(?:telephone|telephoned|phone|phoned|extension|voicemail|cell|mobile|buzz\w*|my number|by e ?mails?|e ?mails|inbox|dial\w*|circular|newsletter|election|by tram|tram|train window)\b")
HARMLESS = Pattern(
    r"\btold me (?:that )?(?:i|to)\b|\b(?:i was|was i|been) asked (?:by|whether|if)\b|\bto (?:collect|fetch|pick up) (?:it|them|my|the)\b|\bhard hat\b|\bwith you (?:a second|another|once more)\b|\b(?:eggs?|all my eggs)\b.{0,40}\b(?:basket|yours)\b|\bsay (?:ta|thanks|thank you|hello|hi)\b|\b(?:she|he|they|you) gave me\b|\bwalked (?:out|off) with your\b|\byours to keep\b(?!.*\b(?:sent|left|brought|post|courier)\b)|\bnext step is to\b"
)
