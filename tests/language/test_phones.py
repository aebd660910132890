"""What is a number that can be called, and what only looks like one."""

from __future__ import annotations

import pytest

from followup_lint.language import phones
from followup_lint.model import Span

CALLED = [
    "(212) 555-0147", "212-555-0147", "212.555.0147", "212 555 0147", "+1 (212) 555-0147 ext. 12", "cell 2125550147", "555-0147", "01632 960 735", "07700900233", "(07700) 900466", "020 7946 0618",
    "+44 (0)20 7946 0954", "+33 6 39 98 70 15", "06 39 98 41 27", "0221 / 4710-388", "+91 55555 04417", "Mobile 55555-09140", "Ph: 055555 03392", "0491 570 156", "(03) 5550 0147", "+27 (0)82 000 0117", "(+44) 7700 900 142",
    "010-0000-3390", "tel:+1-206-555-0173", "503/555-0102", "985 • 555 • 0136", "1-800-FLOWERS", "five five five, oh one double four", "my number is 6125550137", "+49 30 23125 118", "tel. kom. 600 555 731", "☎ 305 555 0118", "(0 55 21) 55 50 14",
]  # fmt: skip
NOT_CALLED = [
    "02/03/2026", "2026-03-05", "03.03.2026 between 14:30 and 15:45", "reference 4471-2026-0098", "1 204 880", "Candidate ID 20260302-1174", "ID 8804121234", "Req #88413027", "GA 30309-1042", "$2,400,000", "192.168.10.114",
    "Fax 01522 555 0190", "order no. 5550 1422 87", "Bar card No. 20180 5571", "https://example.com/in/grey-48213907", "a.b.4821390712@example.com", "2016-2017", "£1 250 000", "Licence No. 5550 1422 87", "1234 5678 9012 3456",
    "12,400 customers and 1,140 invoices", "20 years and 15 days", "SSN 123-45-6789",
]  # fmt: skip


def found(text: str) -> list[str]:
    return [phone.raw for phone in phones.find(text, Span(0, len(text)))]


@pytest.mark.parametrize("text", CALLED)
def test_it_can_be_called(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", NOT_CALLED)
def test_it_is_no_phone_number(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "e164"), [("+44 (0)20 7946 0954", "+442079460954"), ("0049 30 23125 118", "+493023125118"), ("(212) 555-0147", None), ("+1 23", None)])
def test_e164_is_given_where_the_country_is(text: str, e164: str | None) -> None:
    assert [phone.e164 for phone in phones.find(text, Span(0, len(text)))] == ([e164] if len(text) > 6 else [])


def test_a_number_wrapped_over_two_lines_is_one() -> None:
    assert found("I'm on 020\n7946 0506 most evenings") == ["020\n7946 0506"]


def test_two_lines_of_an_address_are_not() -> None:
    assert found("Las Cruces, NM 88001\n575 555 0182") == ["575 555 0182"]
