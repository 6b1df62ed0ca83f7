"""A fault in one card is that card's problem: its neighbours come in, in reading and in storing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.importing import ContactRead, Severity
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.import_chunk import store_chunk, store_singly
from desktop_app.storage.records import ImportBatch
from desktop_app.ui.words.fault_sentences import sentence_of_fault

if TYPE_CHECKING:
    from desktop_app.services.import_report import ImportReport

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _card(*lines: bytes, version: bytes = b"2.1") -> bytes:
    return b"\r\n".join((b"BEGIN:VCARD", b"VERSION:" + version, *lines, b"END:VCARD", b""))


def _between(folder: Path, *cards: bytes) -> Path:
    """A file of those cards between two good ones."""
    good = [_card(b"FN:Good " + name, version=b"3.0") for name in (b"One", b"Two")]
    path = folder / "people.vcf"
    path.write_bytes(b"".join((good[0], *cards, good[1])))
    return path


def _people(book: AddressBook, report: ImportReport) -> dict[str, Contact]:
    contacts = [book.people.contact(row) for row in report.people]
    return {contact.person.display_name: contact for contact in contacts}


FAULTS = {
    "a head in Windows-1252": (_card(b"FN:Bad", b"TEL;B\xfcro;VOICE:+49 1"), ""),
    "no charset": (_card(b"FN:Bad", b"TEL:+49 1", b"NOTE;CHARSET=undefined:caf\xe9"), "undefined"),
    "an encoding of domains": (_card(b"FN:Bad", b"TEL:+49 1", b"NOTE;CHARSET=punycode:caf\xe9-x"), "punycode"),
    "an encoding that makes surrogates": (
        _card(b"FN:Bad", b"TEL:+49 1", b"NOTE;CHARSET=utf-7;QUOTED-PRINTABLE:a+2AA-b"), "utf-7",
    ),
    "a charset whose name is no text": (_card(b"FN:Bad", b"TEL:+49 1", b"NOTE;CHARSET=\xfc\xff:caf\xe9"), "üÿ"),
    "half a character": (
        _card(b"FN:Bad", b"TEL:+49 1", b'X-KITH-POSITION:{"title": "a\\\\ud83d"}', version=b"3.0"), "X-KITH-POSITION",
    ),
    "an encoded NUL": (_card(b"FN:Bad", b"TEL:+49 1", b"NOTE;QUOTED-PRINTABLE:a=00b"), "NUL"),
    "a NUL in JSON": (
        _card(b"FN:Bad", b"TEL:+49 1", b'X-KITH-POSITION:{"title": "a\\\\u0000b"}', version=b"3.0"), "X-KITH-POSITION",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_card_comes_in_with_what_can_be_read(
    book: AddressBook, tmp_path: Path, fault: str
) -> None:
    card, said = FAULTS[fault]
    path = _between(tmp_path, card)
    assert [found.name for found in book.importing.preview([path]).cards] == [
        "Good One",
        "Bad",
        "Good Two",
    ]
    report = book.importing.run([path])
    people = _people(book, report)
    assert (set(people), report.refused) == ({"Good One", "Bad", "Good Two"}, 0)
    assert [item.value for item in people["Bad"].channels] == ["+49 1"]
    problems = [
        (item.file, item.line, item.severity, said in sentence_of_fault(item.fault))
        for item in report.problems
    ]
    assert problems == ([(str(path), 5, Severity.NOTICE, True)] if said else [])
    text = "".join(book.exporting.vcards())
    assert text.encode().decode() == text
    assert book.check() == []


def test_eight_faulty_cards_between_two_good_ones(book: AddressBook, tmp_path: Path) -> None:
    path = _between(
        tmp_path,
        *(
            card.replace(b"FN:Bad", b"FN:Bad %d" % row)
            for row, (card, _) in enumerate(FAULTS.values())
        ),
    )
    report = book.importing.run([path])
    assert (report.cards, report.added, report.refused) == (10, 10, 0)
    assert len({item.line for item in report.problems}) == 7


def test_the_head_of_a_line_is_mended_as_its_value_is(book: AddressBook, tmp_path: Path) -> None:
    cards = (
        _card(b"FN:B\xfcro", b"TEL;B\xfcro;VOICE:1"),
        _card(b"FN:Polish", b"X-\xb1:a", b"X-ODD;TYPE=\xb1;CHARSET=iso-8859-2:\xb1"),
    )
    people = _people(book, book.importing.run([_between(tmp_path, *cards)]))
    assert people["Büro"].raw.lines == ("FN:Büro", "TEL;TYPE=Büro;TYPE=VOICE:1")
    assert people["Polish"].raw.lines == ("FN:Polish", "X-ą:a", "X-ODD;TYPE=ą:ą")


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("UTF-8", "é", "é"), ("Windows-1252", "é", "é"), ("latin1", "é", "é"), ("ISO-8859-1", "é", "é"),
        ("iso-8859-15", "€", "€"), ("windows-1251", "Я", "Я"), ("KOI8-R", "Я", "Я"), ("Shift_JIS", "日本", "日本"),
        ("EUC-JP", "日本", "日本"), ("ISO-2022-JP", "日本", "日本"), ("GB2312", "中", "中"), ("GBK", "中", "中"),
        ("GB18030", "中", "中"), ("Big5", "中", "中"), ("EUC-KR", "한", "한"), ("ks_c_5601-1987", "한", "한"),
        ("UTF-16", "é", "é"), ("x-mac-roman", "é", "é"), ("macintosh", "é", "é"), ("cp850", "é", "é"),
        ("us-ascii", "e", "e"), (" 'utf8' ", "é", "é"), ("TIS-620", "ก", "ก"),
    ],
)  # fmt: skip
def test_the_charsets_of_real_files(
    book: AddressBook, tmp_path: Path, charset: str, data: str, text: str
) -> None:
    codec = {"ks_c_5601-1987": "euc_kr", "x-mac-roman": "mac_roman"}.get(
        charset, charset.strip(" '")
    )
    quoted = "".join(f"={byte:02X}" for byte in data.encode(codec)).encode()
    card = _card(
        b"FN:X", b"NOTE;CHARSET=" + charset.encode() + b";ENCODING=QUOTED-PRINTABLE:" + quoted
    )
    report = book.importing.run([_between(tmp_path, card)])
    assert (_people(book, report)["X"].person.notes, report.problems) == (text, [])


@pytest.mark.parametrize(
    "charset", ["rot13", "hex", "zlib", "idna", "unicode_escape", "raw_unicode_escape", "mbcs"]
)
def test_what_only_python_calls_an_encoding_is_none(
    book: AddressBook, tmp_path: Path, charset: str
) -> None:
    card = _card(
        b"FN:X", b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=" + charset.encode() + b":\\ud800=C3=A9"
    )
    report = book.importing.run([_between(tmp_path, card)])
    assert _people(book, report)["X"].person.notes == "\\ud800é"
    (problem,) = report.problems
    assert f"“{charset}”" in sentence_of_fault(problem.fault)


FRESH = count()


@given(data=st.one_of(
    st.binary(max_size=600),
    st.lists(st.one_of(st.binary(max_size=40), st.sampled_from([
        b"BEGIN:VCARD", b"END:VCARD", b"VERSION:2.1", b"FN:a", b"AGENT:", b"\x00" * 400, b"\xef\xbb\xbf", b"UID:1", b" ",
        b"NOTE;QUOTED-PRINTABLE;CHARSET=", b"=00=", b"N:;;;;", b"PHOTO;ENCODING=b:", b"X-KITH-POSITION:{", b'"\\ud800"}', b":",
    ])), max_size=12).map(b"\r\n".join),
))  # fmt: skip
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_bytes_between_two_good_cards_cost_them(
    book: AddressBook, tmp_path: Path, data: bytes
) -> None:
    fresh = next(FRESH)
    names = [f"Good One {fresh}", f"Good Two {fresh}"]
    cards = [_card(b"FN:" + name.encode(), version=b"3.0") for name in names]
    path = tmp_path / "fuzz.vcf"
    for middle in (_card(data), data):
        path.write_bytes(cards[0] + middle + b"\r\n" + cards[1])
        shown = [found.name for found in book.importing.preview([path]).cards]
        assert set(names) <= set(shown)
        report = book.importing.run([path])
        people = set(_people(book, report))
        assert set(names) <= people if middle is not data else report.identical >= 2
        assert all(
            "nobody thought of" not in sentence_of_fault(problem.fault)
            for problem in report.problems
        )


def test_a_contact_that_cannot_be_stored_costs_no_other(book: AddressBook, tmp_path: Path) -> None:
    """Whatever a format lets through: storing one by one finds the one at fault, and says which it
    was."""

    def read(line: int, person: Person, *channels: Channel) -> ContactRead:
        return ContactRead(Contact(person, list(channels)), line, file="a.csv")

    chunk = [
        read(1, Person(display_name="One")),
        read(2, Person(display_name="Half \ud800")),
        read(3, Person(display_name="Nul"), Channel(ChannelKind.PHONE, "1\x00")),
        read(4, Person(display_name="Big", introduced_by=2**80)),
        read(5, Person(display_name="Two")),
    ]
    batch = book._store.batch(None)
    whence = ImportBatch("b", NOW)
    result = batch.write(
        lambda db: store_chunk(db, chunk, whence, NOW),
        lambda db: store_singly(db, chunk, whence, NOW),
    ).result()
    names = [book.people.contact(row).person.display_name for row in result.added]
    assert names == ["One", "Two"]
    assert [(item.file, item.line, item.cards) for item in result.problems] == [
        ("a.csv", row, 1) for row in (2, 3, 4)
    ]
    assert all(
        sentence_of_fault(item.fault).startswith("This card cannot be stored: ")
        for item in result.problems
    )
    assert book.check() == []


def test_contacts_without_a_card_are_as_many_people(book: AddressBook) -> None:
    chunk = [ContactRead(Contact(Person(display_name=name)), 1) for name in ("Ana", "Ben", "Cai")]
    result = (
        book._store.batch(None)
        .write(lambda db: store_chunk(db, chunk, ImportBatch("b", NOW), NOW))
        .result()
    )
    assert (len(result.added), result.identical) == (3, 0)
