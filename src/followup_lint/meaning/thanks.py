"""Whether a sentence thanks the reader: in whose name, whom, and for something that was given rather than asked for."""

from __future__ import annotations

import re

from followup_lint.meaning.plain import plain, without_speech

_YOU = (
    r"(?:you|u|ya|ye|yous|y'all|yall|both|everyone|everybody|all|each of you|the (?:two|three|four|five|six|whole lot) of you"
    r"|your (?:esteemed|good|kind) self|the (?:whole |entire |interview |hiring |search )?(?:team|panel|committee|board)|your (?:team"
    r"|panel|colleagues|committee))\b"
)
_ADVERBS = (
    r"(?:(?:so|very|most|really|truly|sincerely|deeply|extremely|genuinely|particularly|especially|especially|always|also|again|just"
    r"|much|certainly|immensely|greatly|hugely|do|did|have|definitely|especially|personally|ever so|forever|eternally) ){0,4}"
)
_THANKS = re.compile(
    rf"\b(?:i|we) thank for\b|\bthank(?:ing)?,? {_YOU}|\bthank ?(?:you|u)\b|\b(?:thanks|thanx|thx|thnx|thks|tks|tysm|tyvm|tyia)\b|\bty (?:for|so|very)\b"
    r"|\bhow (?:\w+ )?thankful\b|\bthank-you (?=for|to (?:you|both|all|everyone))|\b(?:a|my|this|big|huge|sincere|warm"
    r"|heartfelt) thank-you\b"
    rf"|\b(?:i'm|i am|am|was|remain|feel|felt|we're|we are|left|came away|humbly|so|very|deeply|truly|and) {_ADVERBS}thankful\b(?! to (?!{_YOU}|have|be|get))"
)
_CAUSE = re.compile(
    rf"\b(?:thanks|thanx|thx|thank-you) (?:largely |mainly |mostly |partly |also |in part |again )?to (?!{_YOU}|you)|\bno thanks\b"
    r"|\bthanks but no\b|\bthanks in part\b"
)
_OTHERS = re.compile(
    r"\b(?:pass|give|send|convey|relay|share|extend|forward|offer|deliver|carry|bring)\b[^.;!?]{0,30}\b(?:thanks|thank[- ]yous?"
    r"|gratitude|appreciation)\b[^.;!?]{0,20}\b(?:to|with|along|on)\b(?! (?:you|your (?:team|panel|colleagues))\b)"
    r"|\b(?:say|tell|said|saying|says|saying)\b[^.;!?]{0,25}\b(?:thanks|thank[- ]you)\b(?! (?:to )?you|[^.;!?]{0,12}\bfor\b)"
    r"|\b(?:please|kindly|do|could you|would you|can you) thank (?!you)"
    r"|\bthank[- ]?you (?:note|card|letter|mail|email|e-mail|gift|speech|page|message|party|event|dinner|visit|call)s?\b|\b(?:they|he"
    r"|she|customers?|clients?|guests?|patients?|students?|parents?|people|families|who|everyone|nobody|residents?|callers?"
    r"|users?)\b (?:\w+ ){0,3}(?:thank|thanks|say thanks|said thanks)\b"
    r"|\bthank[ -]?you to (?!you\b|your (?:esteemed|good|kind|team|panel|whole|entire|colleagues)|the (?:team|panel|whole|entire"
    r"|committee|board|two|three|four)|all\b|everyone|both|each|mr|ms|mrs|dr)[^.;!?]*"
    r"|\bthank (?:god|goodness|heavens?|the lord|my (?:lucky )?stars)\b|\b(?:thanks|gratitude|appreciation) (?:be|goes|go"
    r"|belongs?) to (?!you)|\b(?:deserves?|earned|owed) (?:\w+ ){0,3}(?:thank|gratitude)[\w-]*|\bowe (?!you)[^.;!?]{0,40}\bthank"
    r"|\bto thank you when|\bthank you when you\b|\bhave (?:an?|some|real|great) appreciation for (?!you)"
)
_APPRECIATE = re.compile(
    r"(?:^|\b(?:i|we|and|do|i've|i have|also|really|truly|so|greatly|much|very much|sincerely|genuinely"
    rf"|deeply) )(?:{_ADVERBS})appreciate[ds]?\b(?! (?:that\b(?! (?:time|hour|chat|talk|conversation|call))|if\b|there\b|it if|(?:the"
    r"|your|how|what|just how)? ?(?:need|pressure|difficult|challenge|complex|importan|urgen|position you|scale|irony|risk|fact"
    r"|constraint|situation|sensitiv|value of|many|busy|hard it|tough)))"
    r"|\b(?:much|very much|greatly|really|most|sincerely|deeply|truly|always|so|hugely) appreciated\b|\b(?:is|was|are"
    r"|were) (?:\w+ )?appreciated\b|\b(?:my|our|sincere(?:st)?|deep(?:est)?|great|heartfelt|warm(?:est)?|genuine|much"
    r"|profound) appreciation\b|\bappreciation (?:for|to you)\b|\b(?:with|in) appreciation\b"
)
_NOT_APPRECIATE = re.compile(
    r"\b(?:would|i'd|we'd|'d|should|will|i'll|might|could|can|come to|learn(?:ed|t)? to|taught me to|grew to|you'd|you will|you'll"
    r"|they|customers?|clients?|people|who|guests?|patients?|students?|users?) (?:\w+ ){0,2}appreciate|\bappreciated (?:by|in value"
    r"|at)\b|\bwould be (?:\w+ ){0,2}appreciated|\b(?:any|a) [^.;!?]{0,60}(?:would be|is) (?:\w+ )?appreciated"
    r"|\b(?:customer|client|staff|employee|volunteer|donor|teacher|art|music|wine|film|price) appreciation\b"
)
_GRATEFUL = re.compile(
    rf"\bgrateful\b(?! (?:if|to (?!{_YOU}|have|be|get|for|meet|speak|spend|see|hear|learn|sit)|(?:customers?|clients?|patients?"
    r"|families|guests?|parents?|users?|students?|neighbo[u]?rs?)\b))|\b(?:my|our|express|deep(?:est)?|with|in|profound|sincere(?:st)?"
    r"|much|debt of|heartfelt|great|full of|of|some|real|genuine|warm(?:est)?) gratitude\b|\bgratitude (?:for|to you)\b"
)
_NOT_GRATEFUL = re.compile(
    r"\b(?:would|i'd|'d|should|shall|will|i'll|might) (?:\w+ ){0,2}be (?:\w+ ){0,3}(?:grateful|thankful|obliged|indebted)"
    r"|\b(?:grateful|thankful) (?:for (?:any|a (?:reply|response|chance|word|line|quick))|to hear (?:back|from))"
)
_KIND = re.compile(
    r"\b(?:kind|good|generous|nice|decent|lovely|sweet|gracious|thoughtful|considerate|big|sporting|great|brilliant|patient|hospitable"
    r"|so|very|awfully|noble) of (?:you|all of you|each of you|every one of you|everyone|the (?:panel|committee|team|board)|your|both"
    r"|u)\b|\byou (?:both |all |two |three )?(?:were|was|have been|'ve been|are) (?:\w+ ){0,2}(?:kind|good|generous"
    r"|gracious) (?:enough )?(?:to|in|with)\b"
    r"|\byou (?:so |very |all |both )?(?:kindly|generously|graciously) \w+|\b(?:i )?owe you (?:one|a|big|my|many|thanks|both)"
    r"|\byour (?:kindness|generosity) in\b"
)
_NOT_KIND = re.compile(r"\b(?:would|'d|will|may) (?:\w+ ){0,2}be (?:\w+ ){0,3}(?:of you|enough)")
_OBLIGED = re.compile(
    r"\bmuch obliged\b|\b(?:obliged|indebted|beholden) to (?:you|both|the (?:panel|committee|board))\b|\b(?:am|'m|remain"
    r"|feel) (?:\w+ ){0,2}(?:obliged|indebted) (?:to you|for|that)\b|\bin your debt\b"
)
_SHORT = re.compile(
    r"(?:^|[.!?] |, )(?:cheers|ta)\b(?=[ ,!.]+(?:for|mate|chef|very|ever|so|a|all|both|again|boss|[a-z]+[,!.])|[!,.]|$)"
    r"|\bcheers (?:for|to you)\b|\bta (?:for|very much|muchly)\b|\bgod bless (?:you|u) (?:for|both|all)\b|\bbless you for\b"
    r"|\bhats? off to you\b|\bkia ora (?:for|mo)\b"
)
_ABROAD = re.compile(
    r"\b(?:mahalo|gracias|merci|danke|dankesch[oö]n|vielen dank|herzlichen dank|besten dank|dank je|dank u|hartelijk dank|bedankt"
    r"|dankie|grazie|obrigad[oa]|arigat[oō]u?|domo|spasibo|shukran|shukriya|shukria|toda(?: raba)?|dhan[yn]ava+d|dhanyawad|nandri"
    r"|nanri|salamat"
    r"|terima ?kasih|asante|ngiyabonga|enkosi|siyabonga|ke a leboha|tack(?: så)?|takk|tusen takk|mange tak|tak for|kiitos"
    r"|dzi[eę]kuj[eę]|d[eě]kuj[iu]|d[eě]kujeme|hvala|köszön[öo]m|kösz|mul[tț]umesc|te[sş]ekk[uü]r\w*|efharisto|efcharisto|go raibh \w+"
    r"|diolch|tapadh leat|tapadh leibh|cảm ơn|cám ơn|cam on|mesi(?: anpil)?|xin cam on"
    r"|khop khun|khob khun|jazak\w*|ait[aä]h|paldies|a[cč]i[uū]|ng[aā] mihi|fa'?afetai|vinaka|na gode|nagode|daalu|medaase"
    r"|maraming salamat|xie ?xie|do jeh|m goi|gamsa\w*|kamsa\w*|gomawo|eskerrik asko|moltes gràcies|gràcies|faleminderit|blagodarya"
    r"|dyakuyu)\b"
    r"|спасибо|благодар|дякую|谢谢|謝謝|感谢|感謝|多謝|ありがとう|감사|고맙|شكرا|תודה|धन्यवाद|शुक्रिया|ευχαριστ|ขอบคุณ|நன்றி"
)


def thanks_reader(sentence: str) -> bool:
    """Whether ``sentence`` thanks the reader for something given."""
    text = without_speech(plain(sentence))
    if _ABROAD.search(text) or _SHORT.search(text):
        return True
    if _KIND.search(text) and not _NOT_KIND.search(text):
        return True
    if _OBLIGED.search(text) and not _NOT_GRATEFUL.search(text):
        return True
    text = _OTHERS.sub(" ", text)
    if _GRATEFUL.search(_NOT_GRATEFUL.sub(" ", text)):
        return True
    if _APPRECIATE.search(_NOT_APPRECIATE.sub(" ", text)):
        return True
    return _THANKS.search(_NOT_GRATEFUL.sub(" ", _CAUSE.sub(" ", text))) is not None
