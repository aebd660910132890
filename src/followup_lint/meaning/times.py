"""Words of time, as rules of conduct need them: days, repetition, counting, deadlines."""

from __future__ import annotations

DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
DAYS = rf"(?:{DAY}s)"
PART = r"(?:day|days|morning|mornings|afternoon|afternoons|evening|evenings|night|nights|week|weeks|weekday|hour|hours|fortnight|month|lunchtime|minute)"
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\d{1,2})"
SEVERAL = rf"(?:{NUMBER}|several|many|multiple|a few|a couple of|a couple|a number of|numerous|countless|umpteen|half a dozen|plenty of|loads of|enough)"
ORDINAL = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|\d{1,2}(?:rd|th))"
AGAIN = (
    rf"\b(?:(?:every|each)(?: single| other| second| third| few| couple of| two| three| \w+ or (?:two|three|so)| working| business)? (?:{PART}|{DAY}|day or two)|(?:{PART}|{DAY}) (?:after|by|in ,?|and) (?:{PART}|{DAY})|once or twice a {PART}|(?:once|twice|three times|several times|a couple of times|\dx|\d times|a few times|\w+ times) (?:a|per|each|every|daily|weekly) ?{PART}?"
    rf"|daily|weekly|hourly|nightly|fortnightly|monthly|day and night|night and day|morning and (?:evening|night|afternoon)|regularly|periodically|constantly|continually|continuously|repeatedly|again and again|over and over|time and again|without fail|on and on|religiously|like clockwork|most (?:days|mornings|evenings|weeks)|all week|all day|at regular intervals|on a (?:regular|daily|weekly) basis"
    rf"|on {DAYS}|{DAYS} and {DAYS}|{DAY} (?:and|,) (?:then |again |once more |also )*(?:on )?{DAY}(?: and {DAY})?|{DAY} , {DAY} and {DAY}|(?:{DAY}|tomorrow|today) and (?:then )?(?:again|once more|the day after|the next day|also on)\b|and again (?:on|the|every|until|in|after|if)|tomorrow and the (?:day|next)"
    rf"|until (?:i|we|you|someone|somebody|there is|one of you|a decision|an answer|it is|they|the (?:post|job|role|position|seat|vacancy|line|decision|\w+ is|\w+ has)|further|such time|we|he|she|your|word|somebody|told|anyone|mr|mrs|ms|dr)|as (?:often|many times|long) as|for as long as|however (?:long|many|often)|as long as it takes|till|every chance i get|whenever i (?:can|have|get|am)|non stop|nonstop|relentlessly|persistently|round the clock)\b"
)
