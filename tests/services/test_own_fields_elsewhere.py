"""Fields of one's own in the forms of other programs, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.person import Channel, ChannelKind, Contact, person_named
from desktop_app.services.address_book import AddressBook

SAID = [
    OwnValue("Shoe size", OwnKind.NUMBER, "42.5"),
    OwnValue("Member: since", OwnKind.DAY, "2019-05"),
    OwnValue("Drink", OwnKind.CHOICE, "Tea, black"),
    OwnValue("Allergies", OwnKind.TEXT, '=1+1 "nuts"\nÖl: too'),
]
FORMS = {"csv": ".csv", "google-csv": ".csv", "outlook-csv": ".csv", "ldif": ".ldif"}


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Callable[[str], AddressBook]]:
    opened: list[AddressBook] = []

    def book(name: str) -> AddressBook:
        opened.append(AddressBook(tmp_path / name))
        return opened[-1]

    yield book
    for each in opened:
        each.close()


def _written(book: AddressBook, form: str, folder: Path, *more: OwnValue) -> tuple[Path, dict]:
    """Ana and, without any such field, Ben, in a file; and what was left out of it."""
    mail = [Channel(ChannelKind.EMAIL, "ana@example.org", "work")]
    values = [*SAID, *more]
    book.people.add(Contact(person_named("Ana Sousa"), mail, own_values=values)).result()
    book.people.add(Contact(person_named("Ben Carter"))).result()
    parts, left_out = book.exporting.people_as(form)
    file = folder / f"people{FORMS[form]}"
    book.exporting.write(file, parts)
    return file, left_out.counted


def _of_ana(book: AddressBook) -> dict[str, tuple[OwnKind, str]]:
    ana = book.naming.resolve("Ana Sousa")
    return {own.field: (own.kind, own.text) for own in book.people.contact(ana.id).own_values}


@pytest.mark.parametrize("form", FORMS)
def test_they_go_out_and_come_back_to_the_fields_there_are(
    books, form: str, tmp_path: Path
) -> None:
    file, left_out = _written(books("here"), form, tmp_path)
    assert not {key for key in left_out if key.startswith("own")}
    there = books("there")
    for field, kind in (("shoe size", OwnKind.NUMBER), ("Drink", OwnKind.CHOICE)):
        there.own_fields.add(OwnField(field, kind, ("Tea",) * (kind is OwnKind.CHOICE))).result()
    preview = there.importing.preview([file])
    assert [card.name for card in preview.cards] == ["Ana Sousa", "Ben Carter"]
    there.importing.run([file])
    # Of the kind of the field that is there; without one it is a text.
    day = "Member since" if form in ("outlook-csv", "ldif") else "Member: since"
    assert _of_ana(there) == {
        "shoe size": (OwnKind.NUMBER, "42.5"),
        day: (OwnKind.TEXT, "2019-05"),
        "Drink": (OwnKind.CHOICE, "Tea, black"),
        "Allergies": (OwnKind.TEXT, '=1+1 "nuts"\nÖl: too'),
    }
    # Once more changes nothing; and what is stored of the file says the same.
    before = there.own_fields.all()
    assert there.importing.run([file]).identical == 2
    assert there.own_fields.all() == before


def test_what_does_not_fit_the_kind_of_the_field_is_a_text(books, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "Kith UID,First Name,Last Name,Own Field - Shoe size\n,Ana,Sousa,large\n", encoding="utf-8"
    )
    book = books("kith")
    book.own_fields.add(OwnField("Shoe size", OwnKind.NUMBER)).result()
    book.importing.run([file])
    assert _of_ana(book) == {"Shoe size": (OwnKind.TEXT, "large")}


@pytest.mark.parametrize("form", ["outlook-csv", "ldif"])
def test_a_fifth_field_is_said_to_be_left_out_where_there_are_four(
    books, form: str, tmp_path: Path
) -> None:
    more = OwnValue("Page", OwnKind.LINK, "https://a.example")
    file, left_out = _written(books("here"), form, tmp_path, more)
    assert left_out["own-fields-but-four"] == 1
    assert "a.example" not in file.read_text(encoding="utf-8")


THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,"
    "Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,"
    "Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,"
    "Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,"
    "Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes\n"
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "people.ldif",
            "dn: cn=Ana Sousa\nobjectclass: person\ncn: Ana Sousa\nsn: Sousa\n"
            "mozillaCustom1: likes tea\nmozillaCustom2: Likes: coffee\n",
        ),
        (
            "people.vcf",
            "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Sousa\nN:Sousa;Ana;;;\nX-CUSTOM1:likes tea\n"
            "X-CUSTOM2:Likes: coffee\nEND:VCARD\n",
        ),
        (
            "people.csv",
            f"{THUNDERBIRD}Ana,Sousa,Ana Sousa{',' * 30}likes tea,Likes: coffee,,,a note\n",
        ),
    ],
)
def test_other_words_in_such_places_are_kept_and_offered(
    books, name: str, text: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    book = books("kith")
    book.importing.run([file])
    assert _of_ana(book) == {"Likes": (OwnKind.TEXT, "coffee")}
    lines = book.card_lines.of(book.naming.resolve("Ana Sousa").id)
    assert [line.line.value for line in lines] == ["likes tea"]
