"""Cards with faults that fuzzing found: what is read of them is the same after it was written."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from tests.fuzz.checks import comparable, texts

LABELLED = "item1.TEL:+49 30 1\r\nitem1.X-ABLabel:Boat"
LONG = "x" * 5000
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"


def read(text: str) -> Any:
    (item,) = read_vcards_from(BytesIO(text.encode()), "odd.vcf")
    return item


def card(lines: str, version: str = "3.0") -> str:
    return f"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Ana\r\n{lines}\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    "text",
    [
        *(
            card(LABELLED.replace("\nitem1", f"\n{mark}item1"))
            for mark in ("\x0b", "\x0c", "\x1c", "\x1f", "\x07", "\xa0", "\u2003")
        ),
        *(card(LABELLED.replace("Boat", f"Bo{mark}at")) for mark in ("\x0c", "\x1c", "\x7f")),
        card("N:;;;;;40212;Germany\r\nN:Lima;Bea;;;"),
        card(f"item1.X-ABRELATEDNAMES:Rui\r\nitem1.X-ABLabel:mother{LONG}"),
        card("\x1aTITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4C=65", "2.1"),
        card("TIT\x01LE;ENCODING=QUOTED-PRINTABLE:=4C=65", "3.0"),
        card(f"RELATED;TYPE={LONG[:2000]};VALUE=text:Rui", "4.0"),
        card("ORG;ENCODING=b:QWNtZQ=="),
        card("KIND:group\r\nKIND:org\r\nMEMBER:urn:uuid:1", "4.0"),
        card("RELATED;TYPE=friend:urn:uuid:1\\\\\\\\2\\,3", "4.0"),
        card(f'TEL;TYPE="wor{"," * 2400},,cell":+49 1', "4.0"),
        card(f'TEL;TYPE="{",".join(f"t{n}" for n in range(700))},cell":+49 1', "4.0"),
        card(f"PHOTO:data:image/{'<b>' * 2000};base64,{PICTURE}", "4.0"),
        card(f"PHOTO;ENCODING=b:{PICTURE[:40]}\xa0{PICTURE[40:]}"),
        card(f"PHOTO;ENCODING=BASE64:{PICTURE}\r\n{'A' * 76}:x"),
        card("LABEL;TYPE=HOME:\xa0■ 42 Plantation St.\u2003,\\nBaytown"),
        card("RELATED;TYPE=:Rui", "4.0"),
        card("N:Day;A\r\nX-EVOLUTION-FILE-AS:Day\r\nN;SORT-AS=B:C"),
        card("N:Day;A\r\nFN;SORT-AS=Day:D\r\nN;SORT-AS=B:C", "4.0"),
        card("N;TYPE=x:\r\nX-EVOLUTION-FILE-AS:Day"),
        card(f"item{'1' * 5000}.TEL:+49 30 1\r\nitem1.X-ABLabel:Boat"),
        card(f"EMAIL{';&b' * 500};WORK;PREF:a@x.example"),
        card(f"EMAIL{''.join(f';t{n}' for n in range(500))};WORK;PREF:a@x.example"),
        card("item999999999.TEL:+49 30 1\r\nitem999999999.X-ABLabel:Boat"),
    ],
)
def test_it_says_the_same_again(text: str) -> None:
    item = read(text)
    assert isinstance(item, ContactRead)
    for version in ("3.0", "4.0"):
        again = read(write_vcard(item.contact, version))
        assert isinstance(again, ContactRead)
        assert comparable(again.contact) == comparable(item.contact)


def test_what_a_line_is_labelled_survives_a_control_before_it() -> None:
    (channel,) = read(card(LABELLED.replace("\nitem1", "\n\x1citem1"))).contact.channels
    assert (channel.value, channel.label) == ("+49 30 1", "Boat")


def test_labels_are_numbered_beyond_those_of_the_card() -> None:
    contact = read(card(LABELLED.replace("item1", "item999999999"))).contact
    more = [Channel(ChannelKind.PHONE, f"+49 30 {n}", f"Hut {n}") for n in (2, 3)]
    again = read(write_vcard(replace(contact, channels=[*contact.channels, *more]), "3.0"))
    assert [each.label for each in again.contact.channels] == ["Boat", "Hut 2", "Hut 3"]


def test_no_text_of_a_card_holds_controls() -> None:
    item = read(card("NOTE;CHARSET=UTF-\0:one\x0btwo\x01\r\n\x1cTEL:1"))
    assert item.contact.person.notes == "one two"
    assert item.problems and all(isinstance(each, Problem) for each in item.problems)
    assert not [text for text in texts(item) if "\0" in text.replace("\\0", "")]
