"""Forms of other programs: what each can carry comes back, what it cannot is told."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    Relation,
)
from desktop_app.formats.one_line import without_directions
from desktop_app.formats.source import source_of
from desktop_app.formats.writers import FORMS, LeftOut
from tests.formats.in_short import read

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
WEG = PostalAddress(street="Weg 1\nHinterhaus", city="Berlin", region="BE", postal_code="10115",
                    country="Germany", po_box="77")  # fmt: skip


def _zoe() -> Contact:
    person = Person(
        display_name="Dr. Zoë Anna Müller Jr.", prefix="Dr.", given="Zoë", middle="Anna",
        family="Müller", suffix="Jr.", nickname="Zo", phonetic_given="ゾエ",
        phonetic_family="ミュラー", notes='=1+1\n"two", lines; \\n', uid="z-1",
        gender="female", place="Berlin", pronouns="she/her", headline="Bakes", met_text="at a fair",
    )  # fmt: skip
    ways = [
        Channel(ChannelKind.EMAIL, "z@x.org", "work", preferred=True),
        Channel(ChannelKind.EMAIL, "zo@x.org", "home"),
        Channel(ChannelKind.PHONE, "+49 151 1", "mobile"),
        Channel(ChannelKind.PHONE, "+49 30 2", "work", preferred=True),
        Channel(ChannelKind.ADDRESS, WEG.one_line(), "home", address=WEG),
        Channel(ChannelKind.WEB, "http://x.org/?a=1,2;b", "homepage"),
        Channel(ChannelKind.CHAT, "zo.m", "", "skype"),
        Channel(ChannelKind.SOCIAL, "https://x.example/zo", "", "mastodon"),
    ]
    return Contact(
        person,
        ways,
        [Position("Käse, Söhne", 'Head "X"', "Sales; South", "Speaker")],
        [
            ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 2, 29)),
            ImportantDate(DateKind.ANNIVERSARY, PartialDate(2011, 6, 18)),
            ImportantDate(DateKind.OTHER, PartialDate(None, 7, 26), "Name day"),
        ],
        [Relation("spouse", "José"), Relation("child", "Eva")],
        ["Family", "Skat, Runde"],
        introduced_by_name="Ben Carter",
    )


def _back(folder: Path, form: str, contacts: Iterable[Contact]) -> list[Contact]:
    people = list(contacts)
    path = folder / f"people{FORMS[form].suffix}"
    path.write_text("".join(FORMS[form].write(lambda: people)), encoding="utf-8", newline="")
    source = source_of(path)
    assert source is not None and source.key == form
    found, problems = read(path)
    assert not problems
    return found


def _carried(contact: Contact) -> dict[str, Any]:
    ways = [replace(way, label="", preferred=False) for way in contact.channels]
    return {
        "person": contact.person,
        "ways": sorted(ways, key=repr),
        "positions": contact.positions,
        "dates": contact.dates,
        "relations": contact.relations,
        "tags": contact.tags,
        "introducer": contact.introduced_by_name,
    }


def test_a_plain_table_comes_back_whole(tmp_path: Path) -> None:
    zoe = _zoe()
    zoe.person.starred = True
    (found,) = _back(tmp_path, "csv", [zoe])
    assert replace(found, raw=None) == zoe


def test_google_carries_what_it_knows(tmp_path: Path) -> None:
    (found,) = _back(tmp_path, "google-csv", [_zoe()])
    zoe = _zoe()
    lost = ("gender", "place", "pronouns", "headline", "met_text", "uid")
    zoe.person = replace(zoe.person, **dict.fromkeys(lost, ""))
    zoe.positions[0].role = ""
    zoe.introduced_by_name = ""
    zoe.channels = [way for way in zoe.channels if way.kind is not ChannelKind.SOCIAL]
    assert replace(found, raw=None) == zoe


def test_outlook_carries_what_it_knows(tmp_path: Path) -> None:
    (found,) = _back(tmp_path, "outlook-csv", [_zoe()])
    zoe = _zoe()
    zoe.person = replace(zoe.person, pronouns="", headline="", met_text="", uid="")
    zoe.dates = zoe.dates[:2]
    zoe.relations = sorted(zoe.relations, key=lambda item: item.kind)
    social = {ChannelKind.SOCIAL}
    zoe.channels = [replace(way, service="") for way in zoe.channels if way.kind not in social]
    assert _carried(found) == _carried(zoe)


def test_ldif_carries_what_it_knows(tmp_path: Path) -> None:
    zoe = replace(_zoe(), photo=Photo(PNG, "image/png"))
    (found,) = _back(tmp_path, "ldif", [zoe])
    wanted = _carried(zoe)
    lost = ("gender", "place", "pronouns", "headline", "met_text", "uid")
    lost = (*lost, "phonetic_given", "phonetic_family")
    wanted["person"] = replace(zoe.person, **dict.fromkeys(lost, ""))
    wanted["dates"], wanted["introducer"] = zoe.dates[:2], ""
    wanted["relations"] = zoe.relations[:1]
    address = replace(WEG, po_box="")
    wanted["ways"] = sorted(
        (
            replace(way, value=address.one_line(), address=address) if way.address else way
            for way in wanted["ways"]
            if way.kind is not ChannelKind.SOCIAL
        ),
        key=repr,
    )
    assert _carried(replace(found, person=replace(found.person, uid=""))) == wanted
    assert found.photo == zoe.photo


def test_no_cell_is_run_and_every_row_is_as_long_as_the_header(tmp_path: Path) -> None:
    bad = Contact(Person(display_name="=HYPERLINK(1)", given="@x", family="-1", notes="\t=1"))
    for form in ("google-csv", "outlook-csv", "csv"):
        text = "".join(FORMS[form].write(lambda: [bad, _zoe()])).lstrip("\ufeff")
        header, *rows = csv.reader(io.StringIO(text, newline=""))
        for row in rows:
            assert len(row) == len(header)
            for cell in row:
                assert not cell.startswith(("=", "@", "\t", "\r"))
                assert form != "csv" or not cell.startswith(("+", "-"))
    (found,) = _back(tmp_path, "csv", [bad])
    assert (found.person.given, found.person.family) == ("@x", "-1")


def test_what_a_form_cannot_carry_is_counted() -> None:
    plain = Contact(Person(display_name="Ana"))
    rich = replace(_zoe(), circle="Close", photo=Photo(PNG))
    for key, form in FORMS.items():
        left_out = LeftOut(form)
        left_out.look_at(plain)
        assert left_out.counted == {}
        left_out.look_at(rich)
        assert left_out.counted["circles"] == 1
        assert ("photos" in left_out.counted) == (key != "ldif")


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)
lines = words.map(str.strip).filter(lambda text: ":::" not in text and not text.startswith("*"))


@given(st.lists(st.tuples(lines, lines, lines, lines), min_size=1, max_size=3))
@example([("a", 'b\\"c', "d", 'e\\"')])
def test_any_words_come_back_from_a_plain_table(tmp_path_factory: Any, rows: Any) -> None:
    people = [
        Contact(
            Person(display_name=f"N {number}", given=given_name, family="F", notes=notes),
            # Marks of direction are taken out of ways to reach somebody.
            [Channel(ChannelKind.WEB, f"w{without_directions(web)}".strip())],
            tags=[f"t{tag}"],
        )
        for number, (given_name, notes, web, tag) in enumerate(rows)
    ]
    found = _back(tmp_path_factory.mktemp("plain"), "csv", people)
    assert [replace(contact, raw=None) for contact in found] == people
