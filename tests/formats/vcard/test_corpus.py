"""Real files of many producers: nothing is lost, nothing raises, every card is accounted for."""

from __future__ import annotations

import base64
import json
import os
import re
from collections import Counter
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.importing import ContactRead, GroupRead, Problem
from desktop_app.domain.person import ChannelKind, Contact, DateKind, Photo
from desktop_app.formats.vcard import lines
from desktop_app.formats.vcard.lines import cards
from desktop_app.formats.vcard.reader import contact_of, read_vcards, read_vcards_from
from desktop_app.formats.vcard.versions import as_kept
from desktop_app.formats.vcard.writer import write_group, write_vcard
from desktop_app.ui.words.fault_sentences import sentence_of_fault

AUTHORED = Path(__file__).parents[1] / "authored"
CORPUS = Path(
    os.environ.get("KITH_CORPUS", Path(__file__).resolve().parents[4] / "shared" / "corpus")
)
needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of real contact files is not beside the project"
)


def _contacts(path: Path) -> list[Contact]:
    return [item.contact for item in read_vcards(path) if isinstance(item, ContactRead)]


def _simple(contact: Contact) -> dict[str, Any]:
    """A contact in the terms of the expected files."""
    person = contact.person
    position = contact.positions[0] if contact.positions else None
    found: dict[str, Any] = {
        "given": person.given, "family": person.family, "prefix": person.prefix, "middle": person.middle,
        "suffix": person.suffix, "nickname": person.nickname, "phonetic_given": person.phonetic_given,
        "phonetic_family": person.phonetic_family, "note": person.notes,
        "org": position.organisation if position else "", "department": position.department if position else "",
        "title": position.title if position else "",
    }  # fmt: skip
    own_words = {channel.value for channel in contact.channels if channel.label == "Ferien, Boot"}
    for kind, key in (
        (ChannelKind.PHONE, "phones"),
        (ChannelKind.EMAIL, "emails"),
        (ChannelKind.WEB, "urls"),
    ):
        found[key] = [
            # These files were written for labels without the place of a fax.
            ["fax" if channel.label.endswith(" fax") else channel.label, channel.value]
            for channel in contact.channels
            if channel.kind is kind and channel.value not in own_words
        ]
    found["addresses"] = [
        [
            item.label,
            item.address.street,
            item.address.city,
            item.address.region,
            item.address.postal_code,
            item.address.country,
        ]
        for item in contact.channels
        if item.address
    ]
    for kind, key in ((DateKind.BIRTHDAY, "birthday"), (DateKind.ANNIVERSARY, "anniversary")):
        found[key] = next((str(date.when) for date in contact.dates if date.kind is kind), "")
    found["related"] = [[relation.kind, relation.other_name] for relation in contact.relations]
    return found


def _without_labels(values: list[list[str]]) -> list[list[str]]:
    return [value[1:] for value in values]


EXPECTED = sorted(AUTHORED.glob("*.vcf.expected.json"))


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name.partition(".")[0])
def test_authored_files_field_by_field(path: Path) -> None:
    expected = json.loads(path.read_text(encoding="utf-8"))
    vcf = AUTHORED / expected["file"]
    items = list(read_vcards(vcf))
    contacts = [item.contact for item in items if isinstance(item, ContactRead)]
    for found, wanted in zip(
        map(_simple, contacts), expected.get("contacts", contacts), strict=True
    ):
        if isinstance(wanted, Contact):
            continue
        for key, value in wanted.items():
            if key == "urls" or (key == "emails" and "no home/work" in expected["note"]):
                # These files do not say which is which; the values must still be all there, in
                # order.
                assert _without_labels(found[key]) == _without_labels(value)
            elif key == "related" and "limited to spouse" in expected["note"]:
                assert found[key] == [pair for pair in value if pair[0] == "spouse"]
            else:
                assert found[key] == value, key
        empty = {key for key, value in found.items() if not value}
        assert found.keys() - empty <= wanted.keys()
    if "names" in expected:
        assert [contact.person.display_name for contact in contacts] == expected["names"]
    if "cards" in expected:
        assert len(items) == expected["cards"]
        assert len(contacts) == expected["people"]
        uids = {contact.person.uid for contact in contacts}
        groups = [item for item in items if isinstance(item, GroupRead)]
        assert [group.name for group in groups] == [wanted["name"] for wanted in expected["groups"]]
        for group, wanted in zip(groups, expected["groups"], strict=True):
            assert len(uids.intersection(group.members)) == wanted["members"]
            for outside in wanted.get("external", ()):
                assert outside in group.members


def test_what_the_ios_file_says_besides() -> None:
    extra = json.loads((AUTHORED / "ios18_contacts.vcf.expected.json").read_text(encoding="utf-8"))[
        "contact0_extra"
    ]
    contact = _contacts(AUTHORED / "ios18_contacts.vcf")[0]
    assert extra["phone_custom_label"] in [
        [channel.label, channel.value] for channel in contact.channels
    ]
    chats = [
        f"{channel.service}:{channel.value}"
        for channel in contact.channels
        if channel.kind is ChannelKind.CHAT
    ]
    assert chats == [extra["impp"]]
    socials = [
        (channel.service, channel.value)
        for channel in contact.channels
        if channel.kind is ChannelKind.SOCIAL
    ]
    assert socials == [(extra["social"][0], extra["social"][2])]


def test_two_carriage_returns_a_line_break_no_photo() -> None:
    data = base64.b64encode(b"\xff\xd8\xff" + bytes(200)).decode()
    lines = ["BEGIN:VCARD", "VERSION:3.0", "FN:Ana", "PHOTO;ENCODING=b;TYPE=JPEG:" + data[:40]]
    lines += [" " + data[place : place + 60] for place in range(40, len(data), 60)] + [
        "END:VCARD",
        "",
    ]
    (item,) = read_vcards_from(BytesIO("\r\r\n".join(lines).encode()), "double.vcf")
    assert isinstance(item, ContactRead)
    assert item.problems == ()
    assert item.contact.photo == Photo(base64.b64decode(data), "image/jpeg")


def test_many_bad_lines_of_a_card_are_said_once() -> None:
    lines = ["BEGIN:VCARD", "VERSION:3.0", "FN:Ana", *["no property"] * 500, "END:VCARD", ""]
    (item,) = read_vcards_from(BytesIO("\n".join(lines).encode()), "odd.vcf")
    assert isinstance(item, ContactRead)
    assert [sentence_of_fault(problem.fault) for problem in item.problems][2:] == [
        "This line cannot be understood: “no property”.",
        "497 more lines of this card are no properties.",
    ]


def test_bad_lines_are_reported_with_their_card() -> None:
    items = list(read_vcards(AUTHORED / "malformed.vcf"))
    problems = [
        problem for item in items if isinstance(item, ContactRead) for problem in item.problems
    ]
    assert {(problem.line, problem.card_name) for problem in problems} == {
        (2, "Bea Broken"),
        (10, "Siobhán O'Brien Jr."),
    }
    assert any("TEL TYPE=HOME" in sentence_of_fault(problem.fault) for problem in problems)


@needs_corpus
def test_every_card_of_the_corpus_is_accounted_for() -> None:
    manifest = json.loads((CORPUS / "manifest.json").read_text(encoding="utf-8"))
    wanted = {
        entry["path"].removeprefix("open/"): entry["cards"]
        for entry in manifest
        if entry["format"] == "vcard"
    }
    found: Counter[str] = Counter()
    for name in wanted:
        for item in read_vcards(CORPUS / name):
            found[name] += item.cards if isinstance(item, Problem) else 1
            if isinstance(item, Problem):
                assert sentence_of_fault(item.fault).endswith("."), "a problem says a sentence"
                assert item.line
    assert dict(found) == wanted
    assert len(wanted) == 131
    assert sum(found.values()) == 1179


@needs_corpus
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_card_not_edited_keeps_every_line(version: str) -> None:
    checked = 0
    for path in sorted(CORPUS.rglob("*.vcf")):
        for item in read_vcards(path):
            if isinstance(item, Problem):
                continue
            raw = item.contact.raw if isinstance(item, ContactRead) else item.raw
            assert raw is not None
            if raw.version != version:
                continue
            text = (
                write_vcard(item.contact, version)
                if isinstance(item, ContactRead)
                else write_group(raw, version)
            )
            assert all(
                len(line.encode("utf-8", "surrogatepass")) <= 75 for line in text.split("\r\n")
            )
            (card,) = cards(StringIO(text, newline=None))
            there = [line for line in card.lines if not line.startswith("VERSION:")]
            # But N and FN are in every card, and a line that is no property in none.
            added = [line for line in there[:2] if line.startswith(("N:", "FN:"))]
            kept = _as_written(raw.lines)
            assert there in (kept, added + kept, added[:1] + kept)
            checked += 1
    assert checked > (100 if version == "3.0" else 15)


def _as_written(lines: tuple[str, ...]) -> list[str]:
    """The lines of a card as they are written out: those that are properties, with one N."""
    kept = [made for line in lines for made in as_kept(line)]
    names = [number for number, line in enumerate(kept) if line[:2].upper() in ("N:", "N;")]
    return [f"X-{line}" if number in names[1:] else line for number, line in enumerate(kept)]


def _unfolded(data: bytes) -> list[str]:
    """The lines of a file, unfolded as RFC 2426 says and by nothing of ours."""
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    text = re.sub("\n+[ \t]", "", re.sub("\r+\n|\r", "\n", text))
    return [line for line in text.split("\n") if line.strip()]


NOT_AS_WRITTEN = {
    "003.vcf": 2,  # quotes within parameters
    "vcard3.vcf": 1,  # a second N
    "vcard_003.vcf": 1,  # the same
    "malformed.vcf": 6,  # text between the cards and in them, a card indented, BEGIN and END in small letters
    "v30_japanese.vcf": 2,  # written in Shift JIS
    "rfc2426-example.vcf": 4,  # BEGIN and END in mixed letters
    "photo-base64.vcf": 4,  # the card without anything to show is refused
}


@needs_corpus
def test_a_file_of_3_or_4_not_edited_keeps_every_line_it_has() -> None:
    lost: dict[str, int] = {}
    checked = 0
    for path in sorted(CORPUS.rglob("*.vcf")):
        source = _unfolded(path.read_bytes())
        versions = {
            line.partition(":")[2].strip() for line in source if line.upper().startswith("VERSION:")
        }
        if not versions <= {"3.0", "4.0"} or len(versions) != 1:
            continue
        (version,) = versions
        items = [item for item in read_vcards(path) if not isinstance(item, Problem)]
        written = [
            write_vcard(item.contact, version)
            if isinstance(item, ContactRead)
            else write_group(item.raw, version)
            for item in items
        ]
        missing = Counter(source) - Counter(_unfolded("".join(written).encode()))
        if missing:
            lost[path.name] = missing.total()
        checked += len(items)
    assert checked > 150
    assert lost == NOT_AS_WRITTEN


def test_a_new_card_that_names_its_charset_keeps_its_lines() -> None:
    lines = (
        "FN;CHARSET=UTF-8:Zoë, née Day",
        "NOTE;CHARSET=utf-8:a\\nb",
        "TEL;TYPE=CELL;CHARSET=UTF-8:+1 2",
    )
    card = "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "UID:u-1", "END:VCARD", ""))
    (item,) = read_vcards_from(BytesIO(card.encode()), "charset.vcf")
    assert isinstance(item, ContactRead)
    assert (item.contact.person.display_name, item.contact.person.notes) == ("Zoë, née Day", "a\nb")
    assert [line for line in write_vcard(item.contact).split("\r\n") if "CHARSET" in line] == list(
        lines
    )


@needs_corpus
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_is_written_reads_back_equal_in_either_version(version: str) -> None:
    for path in sorted(CORPUS.rglob("*.vcf")):
        for contact in _contacts(path):
            text = write_vcard(contact, version)
            (again,) = read_vcards_from(BytesIO(text.encode()), "again")
            assert isinstance(again, ContactRead), (path, text, again)
            assert _comparable(again.contact) == _comparable(contact), path


def _comparable(contact: Contact) -> tuple[Any, ...]:
    def key(part: Any) -> str:
        return repr(part)

    lists = (contact.channels, contact.positions, contact.dates, contact.relations)
    return (
        contact.person,
        [sorted(parts, key=key) for parts in lists],
        sorted(contact.tags),
        contact.photo,
    )


@needs_corpus
def test_an_edit_changes_its_own_lines_only() -> None:
    for path in sorted(CORPUS.rglob("*.vcf")):
        for contact in _contacts(path):
            raw = contact.raw
            assert raw is not None
            contact.person.notes = "Changed"
            (card,) = cards(StringIO(write_vcard(contact, raw.version), newline=None))
            gone = [line for line in _as_written(raw.lines) if line not in card.lines]
            assert all(
                line.partition(":")[0].rpartition(".")[2].upper().startswith("NOTE")
                for line in gone
            ), path
            assert "NOTE:Changed" in card.lines
            assert contact_of(raw).person.notes != "Changed"


@needs_corpus
def test_where_a_file_is_cut_for_reading_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [path for path in sorted(CORPUS.rglob("*.vcf")) if path.stat().st_size < 300_000]
    whole = [list(read_vcards(path)) for path in files]
    for size in (7, 64, 1000):
        monkeypatch.setattr(lines, "BLOCK", size)
        assert [list(read_vcards(path)) for path in files] == whole
