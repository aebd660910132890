"""FL201 and FL202: how long a draft is and how hard it reads."""

from __future__ import annotations

from tables import codes, draft, marked

from followup_lint import lint

WORDY = (
    "Notwithstanding considerable familiarity with comparable institutions, I was particularly encouraged by demonstrable organisational commitment to transparency."
    " My professional qualifications correspond substantially to the responsibilities communicated throughout our extraordinarily comprehensive conversation."
)


def test_the_body_is_too_long_by_one_word() -> None:
    text = draft(opening="Thank you. " + "It was good. " * 62, close="I look forward.")
    (finding,) = [f for f in lint(text).findings if f.code == "FL201"]
    assert finding.message == "The body is 201 words, 1 over the limit of 200 (about 50 s to read)."
    assert text[finding.span.start : finding.span.end] == "I look forward."
    assert "FL201" not in codes(text.replace("good. It", "It", 1))


def test_quoted_headers_and_signature_count_for_nothing() -> None:
    text = f"Subject: {'word ' * 90}\n\n{draft()}\n{'> word word word' * 1}\n" + "> word word\n" * 200
    assert "FL201" not in codes(text)


def test_a_minute_is_told_in_minutes() -> None:
    message = next(f.message for f in lint("Hi Ana,\n\n" + "word " * 262).findings if f.code == "FL201")
    assert message == "The body is 262 words, 62 over the limit of 200 (about 1 min 5 s to read)."


def test_hard_prose_marks_its_longest_sentence() -> None:
    assert marked(draft(opening=f"Thank you. {WORDY}"), "FL202") == [WORDY.split(". ")[0] + "."]


def test_two_sentences_say_nothing() -> None:
    assert "FL202" not in codes(f"Dear Ana,\n\n{WORDY}\n\nSam")


def test_plain_prose_is_fine() -> None:
    assert "FL202" not in codes(draft())
