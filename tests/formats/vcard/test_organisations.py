"""Cards of organisations that no line calls so, as Google and Android write them."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop_app.domain.importing import ContactRead
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard


def _contact(text: str) -> ContactRead:
    (found,) = read_vcards_from(BytesIO(text.encode()), "x.vcf")
    assert isinstance(found, ContactRead)
    return found


ORGANISATION = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Acme Plumbing\r\nN:;;;;\r\nORG:Acme Plumbing\r\nTEL:+4930\r\n{0}END:VCARD\r\n"


def test_a_card_that_names_an_organisation_alone_is_the_organisation() -> None:
    found = _contact(ORGANISATION.format(""))
    assert found.contact.person.is_company
    assert [problem.fault.key for problem in found.problems] == ["card-seems-company"]
    assert write_vcard(found.contact) == ORGANISATION.format("")
    assert _contact(write_vcard(found.contact, "4.0")).contact.person.is_company


@pytest.mark.parametrize(
    "line", ["TITLE:Owner\r\n", "BDAY:1980-01-01\r\n", "NICKNAME:Ac\r\n", "X-ABShowAs:PERSON\r\n"]
)
def test_what_else_is_of_a_person_makes_it_one(line: str) -> None:
    assert not _contact(ORGANISATION.format(line)).contact.person.is_company


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_who_was_said_to_be_a_person_stays_one(version: str) -> None:
    contact = _contact(ORGANISATION.format("")).contact
    contact.person.is_company = False
    again = _contact(write_vcard(contact, version))
    assert not again.contact.person.is_company and not again.problems
