"""Drafts for laws: built of what mails are built of, or of anything at all."""

from __future__ import annotations

from hypothesis import strategies as st

LINES = [
    "Dear Ana,", "Hi Dana and Lee -", "Ms. Okonkwo –", "Hi", "Thank you for today.", "It was great, thanks! See e.g. Dr. No.", "- You need X; I did Y.", "  - nested", "* **b** c", "•\tdot",
    "1. one", "2) two", "a) x", "o\tOutlook", "→ arrow", "\uf0b7 dingbat", "â€¢ wrong", "(1) one", "   ", "", "\t", "I look forward to next steps.", "Looking forward to next steps,", "Best regards,",
    "Thanks!", "Best, Sam 555-0100", "- Sam", "-- ", "---", "____", "====", "Sam Ortiz", "Senior Engineer", "(212) 555-0147", "+44 20 7946 0618 ext. 4", "five five five oh one oh oh two", "sam@example.com",
    "https://example.com/a?b=c", "[a](http://b.example)", "`code - x`", "```", "> quoted", ">> deeper", "On Tue, Mar 3, 2026 at 2:15 PM Ana <ana@example.com> wrote:", "On Tuesday I met you and Ada wrote:",
    "-----Original Message-----", "From: Ana <a@example.com>", "Sent: Monday", "To: Sam", "Subject: Thanks", "P.S. The lilac is out.", "PS", "Sent from my iPhone", "CONFIDENTIALITY NOTICE: intended only for the addressee.",
    "<!-- followup-lint: ignore FL105 -->", "{# note #}", "{% for x in y %}", "{% endfor %}", "{{ name }}", "[Your Name]", "*|FNAME|*", "# Heading", "12 Elm Street, Springfield", "3 March 2026", "田中様", "שלום דנה,",
    "e\u0301 combining", "😀👩‍👩‍👧", "\ufeffDear Ana,", "\u202eabc", "\x00", "\ud800", "x" * 300,
]  # fmt: skip
ENDS = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", ""]

mails = st.lists(st.tuples(st.sampled_from(LINES) | st.text(max_size=40), st.sampled_from(ENDS)), max_size=25).map(lambda parts: "".join(a + b for a, b in parts))
anything = st.text(st.characters(), max_size=400)
drafts = mails | anything
