"""Fields of one's own: typed, kept through every format, merged, found, undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.merging import OWN, Answers
from desktop_app.domain.names import checked_text, fold
from desktop_app.domain.own_fields import OwnField, read_value
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.services.address_book import AddressBook
from tests.storage.dump import content

Values = dict[str, list[tuple[str, OwnKind, str]]]

# Other control characters go as files are read, from whatever field.
LETTERS = st.characters(blacklist_categories=("Cs", "Cc")) | st.just("\n")
TEXTS = st.text(LETTERS, min_size=1, max_size=20)
SPOILED = st.sampled_from((
    "a;b,c\\n", "\u202bشرق\u202c", "👩‍👩‍👧 🎉", "דוד; Ünal", "END:VCARD", "item1.TEL:1", "=C3=A9", '"x"^n', "100%\n\n2",
))  # fmt: skip
_KINDS = {
    OwnKind.TEXT: TEXTS | SPOILED,
    OwnKind.NUMBER: st.decimals(-(10**20), 10**20, places=3).map(lambda number: f"{number:f}"),
    OwnKind.DAY: st.dates().map(str) | st.integers(1000, 9999).map(str),
    OwnKind.CHOICE: TEXTS | SPOILED,
    OwnKind.LINK: st.just("https://x.example/?a=1,2;b#c") | TEXTS,
}


def _is_kept(text: str) -> bool:
    return bool(checked_text("x", " ".join(text.split())))


@st.composite
def own_values(draw: Callable[[st.SearchStrategy[object]], object]) -> OwnValue:
    """What stands in a field, as it is kept."""
    kind = draw(st.sampled_from(OwnKind))
    assert isinstance(kind, OwnKind)
    name = str(draw((TEXTS | SPOILED).filter(_is_kept)))
    text = str(draw(_KINDS[kind].filter(_is_kept)))
    return OwnValue(" ".join(name.split()), kind, read_value(kind, text))


SEVERAL = st.lists(own_values(), max_size=6, unique_by=lambda own: (fold(own.field), own.kind))


@given(SEVERAL)
def test_values_go_through_both_versions_of_vcards(values: list[OwnValue]) -> None:
    for version, other in (("3.0", "4.0"), ("4.0", "3.0")):
        contact = Contact(Person(display_name="Ana"), own_values=values)
        for written in (version, other):
            text = write_vcard(contact, written)
            (contact,) = (
                card.contact  # type: ignore[union-attr]
                for card in read_vcards_from(BytesIO(text.encode()), "a.vcf")
            )
            assert contact.own_values == values


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Callable[[str], AddressBook]]:
    opened: dict[str, AddressBook] = {}

    def book(name: str) -> AddressBook:
        if name not in opened:
            opened[name] = AddressBook(tmp_path / name)
        return opened[name]

    yield book
    for each in opened.values():
        each.close()


@pytest.fixture
def book(books: Callable[[str], AddressBook]) -> AddressBook:
    return books("kith")


def _add(book: AddressBook, name: str, *values: OwnValue) -> int:
    contact = Contact(Person(display_name=name), own_values=list(values))
    return book.people.add(contact).result().value


def _said(book: AddressBook) -> Values:
    everybody = [book.people.contact(row) for row in book.exporting.everybody()]
    return {
        each.person.display_name: [(own.field, own.kind, own.text) for own in each.own_values]
        for each in everybody
    }


def _define(book: AddressBook, name: str, kind: OwnKind, *choices: str) -> OwnField:
    row = book.own_fields.add(OwnField(name, kind, choices)).result().value
    return next(field for field in book.own_fields.all() if field.id == row)


def _say(book: AddressBook, person: int, field: OwnField, text: str) -> None:
    value = OwnValue(field.name, field.kind, text, field.id, person_id=person)
    book.people.save_part(value).result()


def _found(book: AddressBook, text: str) -> list[int]:
    return list(book.people_list.ids(PeopleQuery(text), date(2026, 11, 21)))


EXAMPLES = 40


@pytest.mark.parametrize("form", ["vcard 3.0", "vcard 4.0", "json"])
def test_values_come_into_another_book_whole(
    books: Callable[[str], AddressBook], tmp_path: Path, form: str
) -> None:
    here, there = books("here"), books("there")
    examples: list[list[OwnValue]] = []

    @given(SEVERAL)
    def collect(values: list[OwnValue]) -> None:
        examples.append(values)

    collect()
    for number, values in enumerate(examples[:EXAMPLES]):
        _add(here, f"Person {number}", *(replace(each) for each in values))
    before = {name: sorted(map(repr, values)) for name, values in _said(here).items()}
    path = tmp_path / ("book.json" if form == "json" else "people.vcf")
    if form == "json":
        path.write_text("".join(here.json_book.parts()), encoding="utf-8")
    else:
        version = form.partition(" ")[2]
        contacts = [here.people.contact(row) for row in here.exporting.everybody()]
        path.write_text(
            "".join(write_vcard(each, version) for each in contacts), encoding="utf-8", newline=""
        )
    bring_in = there.json_book.run if form == "json" else lambda at: there.importing.run([at])
    bring_in(path)
    assert {name: sorted(map(repr, values)) for name, values in _said(there).items()} == before
    assert there.check() == []
    # Once more it changes nothing.
    bring_in(path)
    assert {name: sorted(map(repr, values)) for name, values in _said(there).items()} == before


@settings(max_examples=25, deadline=None)
@given(st.lists(SEVERAL, min_size=2, max_size=3))
def test_merging_asks_where_both_say_otherwise_and_is_undone(said: list[list[OwnValue]]) -> None:
    with TemporaryDirectory() as folder:
        book = AddressBook(Path(folder) / "kith")
        try:
            ids = [
                _add(book, f"Ana {place}", *(replace(each) for each in values))
                for place, values in enumerate(said)
            ]
            before = content(book._store.reader)
            plan = book.mergers.plan(ids)
            several: dict[tuple[str, OwnKind], set[str]] = {}
            for values in said:
                for own in values:
                    several.setdefault((fold(own.field), own.kind), set()).add(own.text)
            asked = [choice for choice in plan.choices if choice.key.startswith(OWN)]
            assert len(asked) == sum(len(texts) > 1 for texts in several.values())
            chosen = {choice.key: choice.options[-1] for choice in asked}
            done = book.mergers.merge(plan, Answers(chosen=chosen)).result()
            kept = book.people.contact(done.value).own_values
            assert len(kept) == len(several)
            for choice in asked:
                field = int(choice.key.removeprefix(OWN))
                of_card = plan.cards[choice.options[-1]].own_values
                wanted = next(own.text for own in of_card if own.field_id == field)
                assert next(own.text for own in kept if own.field_id == field) == wanted
            book.history.undo().result()
            assert content(book._store.reader) == before
        finally:
            book.close()


def test_a_renamed_choice_follows_on_every_card_and_comes_back(book: AddressBook) -> None:
    drink = _define(book, "Drink", OwnKind.CHOICE, "tea", "coffee")
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    _say(book, ana, drink, "tea")
    _say(book, ben, drink, "coffee")
    turned = replace(drink, choices=("coffee", "tea"))
    book.own_fields.save(turned, {"tea": "coffee", "coffee": "tea"}).result()
    assert _said(book) == {
        "Ana": [("Drink", OwnKind.CHOICE, "coffee")],
        "Ben": [("Drink", OwnKind.CHOICE, "tea")],
    }
    book.history.undo().result()
    assert _said(book)["Ana"] == [("Drink", OwnKind.CHOICE, "tea")]
    assert book.own_fields.all() == [drink]


def test_a_new_choice_on_a_card_is_offered_from_then_on(book: AddressBook) -> None:
    _define(book, "Drink", OwnKind.CHOICE, "tea")
    _add(book, "Ana", OwnValue("drink", OwnKind.CHOICE, "maté"))
    (field,) = book.own_fields.all()
    assert (field.name, field.choices) == ("Drink", ("tea", "maté"))


def test_a_field_goes_with_its_values_and_comes_back(book: AddressBook) -> None:
    size = _define(book, "Shoe size", OwnKind.NUMBER)
    ana = _add(book, "Ana")
    _say(book, ana, size, "43")
    book.own_fields.remove(size).result()
    assert _said(book) == {"Ana": []} and book.own_fields.all() == []
    assert _found(book, "43") == []
    book.history.undo().result()
    assert _found(book, "43") == [ana]
    assert book.own_fields.counts() == {size.id: 1}


def test_people_are_found_by_the_words_in_their_fields(book: AddressBook) -> None:
    allergy = _define(book, "Allergies", OwnKind.TEXT)
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    _say(book, ana, allergy, "walnuts and Łosoś")
    assert _found(book, "wal losos") == [ana]
    (value,) = book.people.contact(ana).own_values
    book.people.save_part(replace(value, text="cats")).result()
    assert _found(book, "walnuts") == []
    assert _found(book, "cats") == [ana]
    assert ben not in _found(book, "cats")


def test_there_is_one_value_in_a_field_at_most(book: AddressBook) -> None:
    size = _define(book, "Size", OwnKind.NUMBER)
    ana = _add(book, "Ana")
    _say(book, ana, size, "43")
    _say(book, ana, size, "44")
    assert _said(book)["Ana"] == [("Size", OwnKind.NUMBER, "44")]


def test_a_card_of_somebody_known_fills_in_and_replaces_nothing(
    book: AddressBook, tmp_path: Path
) -> None:
    ana = _add(book, "Ana", OwnValue("Size", OwnKind.NUMBER, "43"))
    uid = book.people.contact(ana).person.uid
    card = "\r\n".join((
        "BEGIN:VCARD", "VERSION:4.0", "FN:Ana", f"UID:{uid}", "X-KITH-OWN-FIELD;KIND=number:Size;50",
        "X-KITH-OWN-FIELD:Hobby;chess\\, go", "END:VCARD", "",
    ))  # fmt: skip
    path = tmp_path / "a.vcf"
    path.write_text(card, encoding="utf-8")
    book.importing.run([path])
    assert _said(book)["Ana"] == [
        ("Size", OwnKind.NUMBER, "43"),
        ("Hobby", OwnKind.TEXT, "chess, go"),
    ]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (OwnKind.NUMBER, "many"),
        (OwnKind.NUMBER, "1e9999999"),
        (OwnKind.DAY, "--05-14"),
        (OwnKind.DAY, "soon"),
        (OwnKind.TEXT, "  "),
    ],
)
def test_what_is_none_of_the_kind_is_refused(book: AddressBook, kind: OwnKind, text: str) -> None:
    ana, field = _add(book, "Ana"), _define(book, "Field", kind)
    with pytest.raises(InvalidValueError):
        _say(book, ana, field, text)


def test_two_fields_of_one_name_are_refused(book: AddressBook) -> None:
    _define(book, "Size", OwnKind.NUMBER)
    with pytest.raises(InvalidValueError) as told:
        book.own_fields.add(OwnField(" size", OwnKind.TEXT)).result()
    assert told.value.key == "own-field-exists"
