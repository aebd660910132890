"""Whether a bullet, or the line that leads into the bullets, refers to what the reader said, needs or does."""

from __future__ import annotations

import re

from followup_lint.meaning.plain import plain, without_speech

_YOUR = re.compile(
    r"\b(?:your|ur)\b(?! (?:time|consideration|convenience|earliest|own (?:feet|hands|pace)|feet|hands|word|back|mind|breath|way|life"
    r"|head|eyes|heart|sleeves?|nerve|cool|help|kindness|kind|reply|interest|attention|honou?r|average|typical|usual)\b)"
    r"|\byours\b(?! (?:truly|sincerely|faithfully))"
)
_SAID = (
    r"(?:said|say|says|told|tell|mention|mentioned|ask|asks|asked|describe[ds]?|explain|explained|outline[ds]?|name[ds]?|list|listed"
    r"|raise[ds]?|share[ds]?|showed?|shown|talk|talked|spoke|speak|stress|stressed|emphasi[sz]ed?|identified|set|put|wrote|called|call"
    r"|noted|flagged|pointed|warned|admitted|laid|suggested?|proposed?|requested?|brought|discussed|hinted|worr(?:y|ied)|wondered"
    r"|highlighted)"
)
_NEED = (
    r"(?:need|needs|needed|want|wants|wanted|require[sd]?|look(?:ing)?|seek(?:ing)?|'re|are|'ve|have|had|has|'d|get|got|getting|lose"
    r"|lost|losing|run|running|use|using|plan|planning|expect|hope|hire|hiring|open|opening|close|closing|make|making|sell|selling"
    r"|ship|take|serve|feed|keep|pay|spend|carry|do|don't|did|didn't|cannot|lack|miss|missing|struggle|face|facing|like|love|prefer"
    r"|value|care|believe|think|know|feel|work|handle|deal|send|start|go|aim|count|turn|host|teach|treat"
    r"|build|grow|move|moving|switch|migrat\w+|trying|try|offer|print|publish|answer|receive|see|help|cater|cover|cook|bake|deliver"
    r"|manage|operate|own|rely|depend|wish|dream|fear|search|demand|post|take on|were|was|will|would|can't|could|should|may|might|fall"
    r"|fell|drop|dropped|average|turned|started|bought|launched|missed|hired|opened|moved|came|went|process|book|budget|track|store"
    r"|test|write|ask|bring|find)"
)
_READER = re.compile(
    r"\b(?:the|that|those|these|this|every|each|what) (?:[\w'-]+ ){1,5}(?:that |which |who )?(?:you|u)(?:'re| are|'ve"
    r"| have)? (?!never|always|can\b|could|have to|learn|get\b|know|go\b|will|would|find|meet|want to be|like)(?:cannot |can't |must "
    r"|also |now )?\w+|(?:^|[.!?;:,(-] ?|\b(?:what|as|which|that|things?|gaps?|ones?|whom|since|because|while|and|but|so|like|the way"
    r"|all|points?|needs?|places?|someone|somebody|people|person|role|numbers?|targets?|goals?|work|those|questions?|also|now|today"
    r"|where|when|if|how|why|of|for|on|with|about|than|time|weeks?|days?) )"
    r"(?:you|u|ye|you both|you all|you two|y'all|yous|you guys|you folks)(?: (?:both|all|also|now|still|already|only|really|clearly"
    r"|currently|just|did|do|two|three|have|had|always|often|even|actually|kindly|rightly|have just|have now|have been|'ve|'re|were"
    rf"|are|never|may|might)){{0,3}} ?{_SAID}\b"
    r"|(?:^|[.!?;:,(-] ?|\b(?:what|as|which|that|things?|gaps?|since|because|whom|the \w+|and|but|people|someone|somebody) )(?:you|u"
    r"|ye|you both|you all|you two|y'all|you guys|you folks)(?: (?:both|all|also|now|still|already|only|really|clearly|currently"
    rf"|just)){{0,2}} ?{_NEED}\b"
)
_GENERIC = re.compile(
    r"\b(?:kind|sort|type)s? of [\w' -]{1,30}? (?:where|that|which|when) [^.;!?]{0,30}\byour?\b[^.;!?]*|\b(?:place|job|day) (?:where"
    r"|when) [^.;!?]{0,30}\byour?\b[^.;!?]*|\bmakes? you\b[^.;!?]*|\bso \w+ (?:that )?(?:you|u) (?:can|could|would|might"
    r"|had)\b[^.;!?]*|\b(?:where|when|until|till|once|before|after|unless|if|like|so that"
    r"|how|whether|why) you(?:'re| are|'ve| have|'ll| will|'d)?\b(?! (?:said|asked|told|mentioned|described|need|want|explained|spoke"
    r"|talked|raised|showed|walked|took|offered|put|listed|named))[^.;!?]{0,30}|\byou (?:never|have to|always have|can't|cannot|can"
    r"|could|must|should|get used|learn|just|know how|might|don't know|do not know|only get|never know|hear about)\b|\b(?:kind|sort"
    r"|type) of \w+ (?:where|that|when) you\b[^.;!?]*"
    r"|\b(?:thank|thanks to|show|give|tell|send|bring|see|call|assure|promise|let|ask|offer|to|with|for|from|meet|help|told|gave"
    r"|sent) you\b|\bas you (?:can see|know|will see|may know|can imagine|see)\b|\byou (?:know|see|name it|guessed it|bet|can imagine"
    r"|will find|'ll find|may have seen|will see)\b|\bmind you\b"
)
_THEIRS = re.compile(
    r"\b(?:this|that|the) (?:role|position|job|post|vacancy|opening|opportunity|brief|advert|ad|jd|job description|spec|specification"
    r"|tender|team|company|school|hospital|ward|shop|store|branch|department|firm|practice|clinic|office|kitchen|library|museum"
    r"|council|charity|university|college|committee|board|panel|agency|studio|lab|project|programme?|plant|site|county|city|parish"
    r"|church|district|borough|trust|foundation|festival|hotel|restaurant|farm|crew|desk|unit)"
    r"(?:'s|s')? (?:\w+ )?(?:needs?|requires?|asks?|calls?|demands?|wants?|said|described|mentioned|expects?|seeks?|lacks?|has|have|is"
    r"|are|would|will|involves?|faces?|plans?|hopes?|lists?|specif\w+|priorit\w+|goals?|targets?|challenges?|problems?|mission|values"
    r"|backlog|opening|move|launch|expansion|wishes|gap)\b"
    r"|\b(?:this (?:role|position|job|post)|the (?:role|position|vacancy))\b|\b(?:as|we|was|were|were|being|had been|points?|needs?"
    r"|gaps?|issues?|topics?|things?|priorities|matters?|those|one|ones|you) (?:\w+ )?(?:discussed|described|mentioned|talked (?:about"
    r"|over)|agreed|raised|outlined|requested|explained|spoke of|spoke about|covered|advertised|noted|flagged|stressed|set out)\b"
    r"|\b(?:discussed|described|mentioned|outlined|advertised|as required|as requested|talked about|spoken of|spoke of|you'd like"
    r"|which was raised|brought up|we covered|set out by|put to me|shown to me|shown on|in the advert|in the job (?:ad|description)"
    r"|on the tour|on site|that came up|came up (?:in|on|during|when))\b"
    r"|\b[A-Z][\w'-]+ (?:and [A-Z][\w'-]+ )?(?:said|asked|mentioned|told|wants?|needs?|described|raised|showed|explained|worried"
    r"|spoke)\b|\bhere at\b|\bin line with\b|\b(?:for|on|in|at|with|to|of|by) (?:your|this) (?:\w+ )?(?:team|role|company|place|crew"
    r"|ward|shop|school)\b"
)
_NAMED = re.compile(
    r"\b(?!I\b|We\b|They\b|He\b|She\b|It\b|Then\b|Who\b|My\b|Customers?\b|Clients?\b|People\b|Parents\b|Guests\b|Nobody\b|Everyone\b"
    r"|Our\b|The\b|And\b)(?:(?:Mr|Ms|Mrs|Dr|Prof|Sir|Miss|Fr|Sr|Cllr|Capt|Chef)\.? )?[A-Z][a-zà-ÿ'’-]+,? (?:also |rightly "
    r"|both )?(?:said|asked|mentioned|wants|needs|described|raised|explained|worried|put it|told me|spoke|flagged|named|hopes"
    r"|is looking)\b"
)
_NEEDED = re.compile(
    r"\bwhat (?!i\b|i've|we\b)(?:is|was|were|the|this|that|you|your|mr|ms|mrs|dr|chef)?\b ?(?:\w+ ){0,4}(?:needs?|needed|wants?|wanted"
    r"|requires?|required|lacks?|asks?|asked|said|told|calls|missing|short of|expects?|looking for|hop(?:es?|ing) for|described"
    r"|mentioned|after)\b"
    r"|\b(?:sentences?|things?|points?|remarks?|words?|questions?|lines?) (?:from|of) (?:you|yours)\b|(?<!my )\b(?:two |three |four "
    r"|five |six )?(?:requirements|needs|gaps|priorities|pain points|challenges|problems|worries|expectations)\b"
    r"|\b(?:needs|gaps|priorities|requirements|criteria|challenges|concerns|worries|pains|demands|duties|asks) (?:that "
    r"|which )?(?:i heard|named|listed|raised|of the|you|we|they|the \w+ (?:named|raised|set))|\bi (?:heard|understood|took away"
    r"|wrote down)\b"
    r"|\bwe (?:discussed|talked|spoke|covered|went (?:over|through)|touched)\b|\b(?:matters|points|questions|issues|topics|concerns"
    r"|needs) raised\b|\b(?:from|based on|building on|after|following|in light of) (?:our|the|that|yesterday's|today's"
    r"|this) (?:\w+ )?(?:conversation|discussion|talk|chat|interview|meeting|tour|visit)\b"
)


def refers_to_reader(text: str) -> bool:
    """Whether ``text``, a bullet, refers to what the reader said, needs or does."""
    said = without_speech(plain(text))
    said = _GENERIC.sub(" ", said)
    return bool(_YOUR.search(said) or _THEIRS.search(said) or _NAMED.search(text) or _READER.search(said))


def leads_in_with_need(text: str) -> bool:
    """Whether ``text``, the sentence over the bullets, says that they answer what the reader said or needs."""
    said = without_speech(plain(text))
    said = re.sub(r"\bthank(?:s|ing)? (?:you|u)\b[^.;:!]*?(?=\band i\b|\band here|[.;:!]|$)", " ", said)
    return refers_to_reader(said) or _NAMED.search(text) is not None or _NEEDED.search(said) is not None
