"""Who is found by what was logged, compared with a reader of every entry; the texts that tell why;
and what people and organisations are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Step
from desktop_app.domain.found import Because, words_of
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position, Relation
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.storage import people, timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import found_texts, mentions, naming

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

NOW = datetime(2026, 11, 21, tzinfo=UTC)
DAY = date(2026, 11, 20)
NAMES = ("Ana Sousa", "Ben Carter", "Zoë Fair", "Łukasz Fairchild", "Dev")
LINES = ("dinner after the fair", "called about clay", "clay fair in Porto", "Fair play", "ana at the fair",
         "straße fest", "dinner", "porto by train", "fair", "clay again")  # fmt: skip


@dataclass
class Filled:
    """A store of five people and forty entries, with what each entry says and who took part."""

    store: Store
    entries: dict[int, tuple[str, set[int]]]

    @property
    def db(self) -> Database:
        """To read from."""
        return self.store.reader


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Filled]:
    store = Store(tmp_path_factory.mktemp("kith"), key)

    def fill(db: Database) -> dict[int, tuple[str, set[int]]]:
        who = [people.insert(db, Contact(Person(display_name=name)), NOW) for name in NAMES]
        made = {}
        for number in range(40):
            line, place = LINES[number * 3 % 10], ("", "Lisbon")[number % 7 == 3]
            took_part = {row for row in who if number * 11 >> row & 1}
            entry = Interaction(
                InteractionKind.CALL,
                DAY,
                line,
                place=place,
                people=tuple(Participant(row, "") for row in sorted(took_part)),
            )
            made[timeline.insert(db, entry, NOW)] = (f"{line} {place}", took_part)
        return made

    entries = store.write(Step("fill"), fill).result().value
    yield Filled(store, entries)
    store.close()


def _holds(words: list[str], text: str) -> bool:
    """Whether each word begins a word of the text."""
    return all(any(held.startswith(word) for held in words_of(text)) for word in words)


def _mentioned(filled: Filled, text: str) -> dict[int, int]:
    """Whom a reader of all entries would find, each by the newest entry, as the module says."""
    words, last = words_of(text), dict[int, int]()
    cuts = [(words, [])]
    for cut in range(1, len(words)):
        cuts += [(words[:cut], words[cut:]), (words[cut:], words[:cut])]
    for entry, (said, took_part) in filled.entries.items():
        for person in took_part:
            for in_entry, in_name in cuts:
                enough = sum(map(len, in_entry)) >= mentions.LETTERS
                if enough and _holds(in_entry, said) and _holds(in_name, NAMES[person - 1]):
                    last[person] = max(entry, last.get(person, 0))
    return dict(sorted(last.items(), key=lambda item: (-item[1], item[0])))


TYPED = st.sampled_from(
    ("fair", "FAI", "clay", "porto clay", "ana fair", "fair ana", "ben clay", "zoe", "luk fair", "fair fair",
     "lisbon", "dinner the", "strasse", "f", "fa", "zzz", "", "  ", "ana", "carter dinner fair", "dev")
)  # fmt: skip


@settings(max_examples=60)
@given(text=TYPED)
def test_everybody_is_found_by_the_entry_logged_last(filled: Filled, text: str) -> None:
    found = mentions.mentions(filled.db, text)
    assert found.whole
    assert found.entries == _mentioned(filled, text)
    assert list(found.entries) == list(_mentioned(filled, text))


@settings(max_examples=60)
@given(text=TYPED, at_once=st.integers(1, 40), named=st.integers(0, 5))
def test_what_is_had_at_once_is_the_beginning_of_all(
    filled: Filled, text: str, at_once: int, named: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mentions, "ENTRIES_AT_ONCE", at_once)
        patch.setattr(mentions, "MOST_NAMED", named)
        soon = mentions.mentions(filled.db, text, soon=True)
        whole = mentions.mentions(filled.db, text)
    wanted = _mentioned(filled, text)
    assert whole.entries == wanted
    assert list(soon.entries.items()) == list(wanted.items())[: len(soon.entries)]
    assert not soon.whole or soon.entries == wanted


def test_entries_are_found_the_last_logged_first(filled: Filled) -> None:
    wanted = [row for row, (said, _) in filled.entries.items() if _holds(["clay"], said)]
    assert mentions.last_entries(filled.db, "clay", 100) == wanted[::-1]
    assert mentions.last_entries(filled.db, "clay", 2) == wanted[:-3:-1]
    assert mentions.last_entries(filled.db, "c", 5) == []


@pytest.mark.parametrize("looked_at", [500, 7])
@pytest.mark.parametrize(
    "text", ["fair d", "d fair", "clay f p", "porto b", "dinner x", "lisbon c a"]
)
def test_a_word_of_which_one_letter_is_typed_counts_too(
    filled: Filled, text: str, looked_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mentions, "ENTRIES_AT_ONCE", looked_at)
    monkeypatch.setattr(mentions, "READ_AT_ONCE", 3)
    wanted = [row for row, (said, _) in filled.entries.items() if _holds(text.split(), said)]
    assert mentions.last_entries(filled.db, text, 100) == wanted[::-1]
    assert mentions.last_entries(filled.db, text, 2) == wanted[:-3:-1]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Database]:
    """Somebody of whom much is known, her child, and one of each scope."""
    store = Store(tmp_path_factory.mktemp("kith"), key)
    ana = Contact(
        Person(display_name="Ana Sousa", nickname="Nini", headline="Potter", notes="likes chess",
               fields=("law", "clay"), place="Porto"),
        [Channel(ChannelKind.PHONE, "+351 91 234")],
        [Position("Acme", "Head", "Kilns"), Position(title="Volunteer")],
        tags=["choir"],
    )  # fmt: skip
    rui = Contact(Person(display_name="Rui"), relations=[Relation("mother", "Ana", other_id=1)])
    tim = Contact(
        Person(display_name="Tim", archived_at=NOW), relations=[Relation("friend", "Nobody here")]
    )
    eva = Contact(
        Person(display_name="Eva", trashed_at=NOW),
        relations=[Relation("friend", "Ana", other_id=1)],
    )

    def fill(db: Database) -> None:
        for contact in (ana, rui, tim, eva):
            people.insert(db, contact, NOW)
        for body, place in (("about kilns", "Lisbon"), ("", "")):
            who = (Participant(1, ""),)
            entry = Interaction(InteractionKind.CALL, DAY, "Called", body, place=place, people=who)
            timeline.insert(db, entry, NOW)

    store.write(Step("fill"), fill).result()
    yield store.reader
    store.close()


def test_all_that_is_known_of_somebody_tells_why(db: Database) -> None:
    found = found_texts.of_people(db, [1, 3])
    told = {(reason.because, reason.text, reason.kind_word) for reason in found[1]}
    assert {
        (Because.OTHER_NAME, "Nini", ""),
        (Because.WORK, "Potter", ""),
        (Because.WORK, "Head, Acme, Kilns", ""),
        (Because.WORK, "Volunteer", ""),
        (Because.NOTE, "likes chess", ""),
        (Because.NOTE, "law", ""),
        (Because.NOTE, "clay", ""),
        (Because.NOTE, "Porto", ""),
        (Because.REACH, "+351 91 234", ""),
        (Because.TAG, "choir", ""),
        (Because.RELATIVE, "Rui", "child"),
    } == told
    assert all(reason.text for reason in (*found[1], *found[3]))
    assert [reason.text for reason in found[3]] == ["Nobody here"]


def test_a_relative_tells_by_the_name_they_have_here(db: Database) -> None:
    (reason,) = found_texts.of_people(db, [2])[2]
    assert (reason.text, reason.kind_word) == ("Ana Sousa", "mother")
    assert found_texts.of_people(db, []) == {}


def test_an_entry_tells_by_each_of_its_texts_and_its_day(db: Database) -> None:
    found = found_texts.of_entries(db, {1: 1, 2: 2, 3: 99})
    assert [(reason.text, reason.day) for reason in found[1]] == [
        ("Called", DAY),
        ("about kilns", DAY),
        ("Lisbon", DAY),
    ]
    assert [reason.text for reason in found[2]] == ["Called"]
    assert 3 not in found
    assert all(reason.because is Because.ENTRY for reason in found[1])


def test_those_in_the_list_are_called_by_name_and_nickname(db: Database) -> None:
    found = naming.called(db, [1, 2, 3, 4, 99])
    assert [(one.id, one.name, one.said) for one in found] == [
        (1, "Ana Sousa", "Ana Sousa Nini"),
        (2, "Rui", "Rui "),
    ]
    assert all(one.uid for one in found)


def test_people_are_named_by_whole_words(db: Database) -> None:
    assert naming.named_any(db, ["sousa", "rui"], 10) == {1, 2}
    assert naming.named_any(db, ["sou"], 10) == set()
    assert len(naming.named_any(db, ["sousa", "rui"], 1)) == 1


@pytest.mark.parametrize(
    ("words", "name"),
    [("Acme", "Acme"), ("ACME", "Acme"), ("acm", ""), ("Acme Ltd", ""), ("", ""), ("A%", ""), ("_cme", "")],
)  # fmt: skip
def test_an_organisation_begins_with_whole_words(db: Database, words: str, name: str) -> None:
    assert naming.organisation_that_begins(db, words) == name
