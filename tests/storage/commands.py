"""Every command of the services in any order, undone and redone: what a property test runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.cadence import Cadence
from desktop_app.domain.good_turns import GoodTurn, TurnKind
from desktop_app.domain.grammar.facts import Fact, FactKind
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
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
    RawCard,
    Relation,
    Standing,
)
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.rules.rule import STARRED
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from tests.storage.card_commands import CardCommands
from tests.storage.giving_commands import GivingCommands
from tests.storage.home_commands import HomeCommands
from tests.storage.own_commands import OwnCommands
from tests.storage.undo_machine import NOW

LETTERS = st.characters(blacklist_characters="\x00", blacklist_categories=("Cs",))
WORDS = st.text(LETTERS, min_size=1, max_size=12).filter(lambda text: text.strip())
DAYS = st.dates(date(2020, 1, 1), date(2026, 11, 21))
RULES = ("", "FREQ=DAILY", "FREQ=MONTHLY;UNTIL=20230101")
UIDS = st.sampled_from(("u1", "u2", "u3", "u4", ""))


def _card(uid: str, name: str, more: str) -> str:
    """A card of somebody, or of a group of everybody when `more` says so."""
    lines = [f"FN:{name}", "X-HOBBY:chess", f"X-OF:{more}", *([f"UID:{uid}"] if uid else [])]
    if more == "group":
        lines += ["X-ADDRESSBOOKSERVER-KIND:group"] + [
            f"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:u{row}" for row in (1, 2)
        ]
    elif more == "photo":
        lines.append("PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAA=")
    elif more == "family":
        lines += [
            "RELATED;TYPE=friend:urn:uuid:u1",
            "X-KITH-INTRODUCED-BY:u2",
            "X-KITH-CIRCLE:Close",
        ]
    else:
        lines += [
            f"ORG:{more}",
            f"NOTE:{more}",
            f"CATEGORIES:{more}",
            f"EMAIL:{more}@x.org\nX-OTHER:{more}",
            "BDAY:1990-01-02",
        ]
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


CARDS = st.builds(
    _card,
    UIDS,
    st.sampled_from(("Ana", "Ben")),
    st.sampled_from(("group", "photo", "family", "Acme", "Fable")),
)


class Commands(GivingCommands, CardCommands, OwnCommands, HomeCommands):
    """Runs every command of the services in any order, undoing and redoing in between."""

    @initialize()
    def begin(self) -> None:
        for uid, name in (("u1", "Ana Sousa"), ("own-2", "Ben Okafor")):
            self._do(self.book.people.add(Contact(Person(display_name=name, uid=uid))))

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def undo(self) -> None:
        self._undo()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self._redo()

    @rule(name=WORDS, value=WORDS, tags=st.lists(WORDS, max_size=2), photo=st.binary(max_size=20))
    def add(self, name: str, value: str, tags: list[str], photo: bytes) -> None:
        contact = Contact(
            Person(
                display_name=name,
                met_on=PartialDate(month=4),
                cadence=Cadence(7, 9),
                fields=("law",),
            ),
            channels=[Channel(ChannelKind.EMAIL, value)],
            positions=[Position(organisation=value, title=name)],
            dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(month=2, day=29))],
            relations=[Relation("friend", "Ana Sousa", other_id=next(iter(self._people()), None))],
            tags=[tag.strip() for tag in tags],
            photo=Photo(photo),
            raw=RawCard("3.0", (f"FN:{name.splitlines()[0]}", "X-A:b")),
        )
        self._do(self.book.people.add(contact))

    @precondition(lambda self: self._people())
    @rule(data=st.data(), name=WORDS, circle=st.sampled_from((1, 5, None)), day=DAYS)
    def edit(self, data: st.DataObject, name: str, circle: int | None, day: date) -> None:
        person, other = self._somebody(data), self._somebody(data)
        values = data.draw(
            st.sampled_from(
                (
                    {
                        "given": name,
                        "notes": name,
                        "introduced_by": other if other != person else None,
                    },
                    {"display_name": name, "cadence": Cadence(3, 4), "fields": (name, "law")},
                    {
                        "met_on": PartialDate(day.year, day.month),
                        "circle_id": circle,
                        "introduced_by": None,
                    },
                )
            )
        )
        self._do(self.book.people.edit(person, **values))

    @precondition(lambda self: self._people())
    @rule(
        data=st.data(),
        word=WORDS,
        kind=st.sampled_from((Channel, Position, ImportantDate, Relation)),
    )
    def save_part(self, data: st.DataObject, word: str, kind: type) -> None:
        person = self._somebody(data)
        parts = [part for part in self._parts(person) if isinstance(part, kind)]
        part_id = data.draw(st.sampled_from([0, *(part.id for part in parts)]))
        made = {
            Channel: lambda: Channel(ChannelKind.ADDRESS, word, address=PostalAddress(street=word)),
            Position: lambda: Position(
                word, word, until=PartialDate(2020), standing=Standing.MANAGER
            ),
            ImportantDate: lambda: ImportantDate(DateKind.OTHER, None, word, word, lead_days=3),
            Relation: lambda: Relation(
                word, "Ana Sousa", self._somebody(data), other_kind=data.draw(st.just("") | WORDS)
            ),
        }[kind]()
        made.id, made.person_id = part_id, person
        self._do(self.book.people.save_part(made))

    @precondition(lambda self: self._people())
    @rule(data=st.data(), word=WORDS, day=DAYS, end=st.booleans())
    def keep_facts(self, data: st.DataObject, word: str, day: date, end: bool) -> None:
        person = self.book.people.participant(self._somebody(data))
        values = {FactKind.BIRTHDAY: f"--{day.month:02}-{day.day:02}"}
        facts = [Fact(kind, person, values.get(kind, word), 0, 1) for kind in FactKind]
        wanted = self.book.card_facts.news(facts, day)
        if wanted:
            self._do(self.book.card_facts.keep(wanted, day, end_others=end))

    def _parts(self, person: int) -> list[Any]:
        contact = self.book.people.contact(person)
        return [*contact.channels, *contact.positions, *contact.dates, *contact.relations]

    @precondition(lambda self: any(map(self._parts, self._people())))
    @rule(data=st.data(), remove=st.booleans())
    def remove_or_order_parts(self, data: st.DataObject, remove: bool) -> None:
        person = data.draw(st.sampled_from([row for row in self._people() if self._parts(row)]))
        part = data.draw(st.sampled_from(self._parts(person)))
        if remove:
            self._do(self.book.people.remove_part(part))
        else:
            same = [other for other in self._parts(person) if type(other) is type(part)]
            self._do(self.book.people.order_parts(person, data.draw(st.permutations(same))))

    @precondition(lambda self: self._people())
    @rule(data=st.data(), photo=st.none() | st.builds(Photo, st.binary(max_size=20)))
    def set_photo_and_fill_in(self, data: st.DataObject, photo: Photo | None) -> None:
        self._do(self.book.people.set_photo(self._somebody(data), photo))
        found = Contact(Person(pronouns="she"), [Channel(ChannelKind.PHONE, "0331 5550145")])
        self._do(self.book.capture.fill_in(self._somebody(data), found))

    @precondition(lambda self: self._people())
    @rule(data=st.data(), what=st.integers(0, 8))
    def put_somewhere(self, data: st.DataObject, what: int) -> None:
        people, rows = self.book.people, self._some(data)
        actions = (
            lambda: people.set_circle(rows, 2),
            lambda: people.set_circle(rows, None),
            lambda: people.set_starred(rows, True),
            lambda: people.set_starred(rows, False),
            lambda: people.set_is_you(rows[0]),
            lambda: people.archive(rows),
            lambda: people.trash(rows),
            lambda: people.restore(rows),
            lambda: self.book.fields.keep([(row, "law") for row in rows]),
        )
        self._do(actions[what]())

    @precondition(lambda self: self._people())
    @rule(data=st.data(), tag=WORDS)
    def put_tags(self, data: st.DataObject, tag: str) -> None:
        known = [item.name for item in self.book.tags.all()]
        gone = data.draw(st.lists(st.sampled_from(known), max_size=2)) if known else []
        self._do(
            self.book.tags.put(self._some(data), data.draw(st.sampled_from(([tag], []))), gone)
        )

    @precondition(lambda self: self.book.tags.all())
    @rule(data=st.data(), colour=st.integers(0, 7), remove=st.booleans())
    def change_tag(self, data: st.DataObject, colour: int, remove: bool) -> None:
        tag = data.draw(st.sampled_from(self.book.tags.all()))
        if remove:
            self._do(self.book.tags.remove(tag))
        else:
            self._do(
                self.book.tags.save(
                    replace(
                        tag,
                        name=f"{tag.name} {next(self.seconds)}",
                        colour=colour,
                        cadence=Cadence(1, colour + 1),
                    )
                )
            )

    @rule(data=st.data(), name=WORDS, days=st.integers(1, 9))
    def change_circle(self, data: st.DataObject, name: str, days: int) -> None:
        circle = data.draw(st.sampled_from(self.book.circles.all()))
        self._do(
            self.book.circles.save(replace(circle, name=name, size=days, cadence=Cadence(days, 9)))
        )

    def _participants(self, data: st.DataObject) -> tuple[Participant, ...]:
        people = self._people()
        chosen = (
            data.draw(st.lists(st.sampled_from(people), unique=True, max_size=3)) if people else []
        )
        return tuple(Participant(row, "") for row in chosen)

    @rule(
        data=st.data(),
        day=DAYS,
        summary=WORDS,
        kind=st.sampled_from(InteractionKind),
        remind=st.booleans(),
    )
    def log(
        self, data: st.DataObject, day: date, summary: str, kind: InteractionKind, remind: bool
    ) -> None:
        who = self._participants(data)
        reminder = (
            Reminder("Write", day, time(9), rule="FREQ=DAILY", people=who) if remind else None
        )
        self._do(self.book.timeline.log(Interaction(kind, day, summary, people=who), reminder))

    @precondition(lambda self: self.book.timeline.page()[0])
    @rule(
        data=st.data(),
        day=DAYS,
        kind=st.sampled_from(InteractionKind),
        body=WORDS,
        remove=st.booleans(),
    )
    def change_interaction(
        self, data: st.DataObject, day: date, kind: InteractionKind, body: str, remove: bool
    ) -> None:
        found = data.draw(st.sampled_from(self.book.timeline.page()[0]))
        if remove:
            self._do(self.book.timeline.remove([found.id]))
        else:
            who = self._participants(data)
            self._do(
                self.book.timeline.edit(replace(found, day=day, kind=kind, body=body, people=who))
            )

    @rule(data=st.data(), text=WORDS, day=DAYS, rrule=st.sampled_from(RULES))
    def add_reminder(self, data: st.DataObject, text: str, day: date, rrule: str) -> None:
        who = self._participants(data)
        self._do(self.book.reminders.add(Reminder(text, day, rule=rrule, anchor=day, people=who)))

    @precondition(lambda self: self.book.reminders.waiting())
    @rule(data=st.data(), what=st.integers(0, 5), text=WORDS)
    def change_reminder(self, data: st.DataObject, what: int, text: str) -> None:
        reminders, today = self.book.reminders, NOW.date()
        found = data.draw(st.sampled_from(reminders.waiting()))
        actions = (
            lambda: reminders.edit(replace(found, text=text, people=self._participants(data))),
            lambda: reminders.complete(found.id, found.due, today),
            lambda: reminders.skip(found.id, found.due, today),
            lambda: reminders.snooze(found.id, NOW + timedelta(days=1)),
            lambda: reminders.remove([found.id]),
            lambda: reminders.take_day(found.id),
        )
        self._do(actions[what]())

    @rule(data=st.data(), name=WORDS, remove=st.booleans())
    def change_lists(self, data: st.DataObject, name: str, remove: bool) -> None:
        lists, known = self.book.smart_lists, self.book.smart_lists.all()
        if remove and known:
            self._do(lists.remove(data.draw(st.sampled_from(known))))
        else:
            row = data.draw(st.sampled_from([0, *(item.id for item in known)]))
            self._do(lists.save(SmartList(row, name, PeopleQuery.by(STARRED, text=name))))

    @rule(
        cards=st.lists(CARDS, min_size=1, max_size=5), cancel=st.sampled_from((False, False, True))
    )
    def import_cards(self, cards: list[str], cancel: bool) -> None:
        path = Path(self._folder.name) / "in.vcf"
        path.write_text("".join(cards), encoding="utf-8")
        report = self.book.importing.run([path], cancelled=lambda: cancel)
        assert report.problems == []
        assert report.cancelled == cancel
        self._do(None)

    @rule(bring_in=st.booleans())
    def json_book(self, bring_in: bool) -> None:
        path = Path(self._folder.name) / "book.json"
        if not bring_in or not path.exists():
            path.write_text("".join(self.book.json_book.parts()), encoding="utf-8")
            return
        assert not self.book.json_book.run(path).is_refused
        self._do(None)

    @rule(kind=st.sampled_from(InteractionKind), percent=st.integers(0, 100), reset=st.booleans())
    def weigh(self, kind: InteractionKind, percent: int, reset: bool) -> None:
        rhythms = self.book.rhythms
        self._do(rhythms.reset_weights() if reset else rhythms.set_weight(kind, percent))

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def relax(self, data: st.DataObject) -> None:
        self._do(self.book.rhythms.relax(self._some(data)))

    @precondition(lambda self: self.book.tags.all())
    @rule(data=st.data(), days=st.none() | st.integers(1, 400))
    def tag_rhythm(self, data: st.DataObject, days: int | None) -> None:
        cadence = None if days is None else Cadence(days, days + 5)
        self._do(
            self.book.tags.set_rhythm(data.draw(st.sampled_from(self.book.tags.all())), cadence)
        )

    @precondition(lambda self: self.book.important_dates.upcoming(NOW.date(), 365))
    @rule(data=st.data(), done=st.booleans())
    def answer_date(self, data: st.DataObject, done: bool) -> None:
        dates = self.book.important_dates
        found = data.draw(st.sampled_from(dates.upcoming(NOW.date(), 365)))
        later = NOW.date() + timedelta(3)
        self._do(
            dates.done(found.date_id, found.day)
            if done
            else dates.put_off(found.date_id, found.day, later)
        )

    @precondition(lambda self: self._people())
    @rule(data=st.data(), what=st.integers(0, 4))
    def answer_suggestion(self, data: st.DataObject, what: int) -> None:
        today, day = self.book.today, NOW.date()
        who = Participant(self._somebody(data), "")
        entry = Interaction(InteractionKind.CALL, day, "Called", people=(who,))
        actions = (
            lambda: today.done(who, day, entry),
            lambda: today.put_off(who, day, day + timedelta(7)),
            lambda: today.not_this(who, day),
            lambda: today.turn_done(GoodTurn(TurnKind.DORMANT, "dormant", who), day, entry),
            lambda: today.another_idea(GoodTurn(TurnKind.DORMANT, "dormant", who), day),
        )
        self._do(actions[what]())

    @rule(days=st.integers(0, 30), hour=st.none() | st.integers(0, 23))
    def change_notices(self, days: int, hour: int | None) -> None:
        self._do(self.book.region.choose("DE" if hour is None else "JP"))
        self._do(self.book.people_list.sort_by_family(days % 2 == 0))
        self._do(self.book.important_dates.set_lead_days({DateKind.BIRTHDAY: days}))
        self._do(
            self.book.agenda.set_settings(
                NoticeSettings(digest_at=None if hour is None else time(hour))
            )
        )
