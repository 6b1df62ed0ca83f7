"""An address book with something of everything, written through the services as a person would have
done it."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.sample import fill
from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.cadence import Cadence
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList, Sort
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
    Standing,
)
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.rules.rule import DUE, STARRED, in_circles, silent_for, tagged
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
"""The moment at which all of it is written and looked at, in every release; local time is UTC."""
TODAY = NOW.date()
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
# The smallest pictures there are: a dot as PNG and as GIF.
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
GIF = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
CARDS = "\r\n".join(
    (
        "BEGIN:VCARD", "VERSION:4.0", "UID:urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001", "FN:Noor Haddad",
        "N:Haddad;Noor;;Dr.;", "EMAIL;TYPE=work;PREF=1:noor@example.org", "TEL;VALUE=uri;TYPE=cell:tel:+31-6-1234-5678",
        "ADR;TYPE=home:;;Keizersgracht 1;Amsterdam;;1015 CJ;Netherlands", "BDAY:19840229", "ORG:Atlas;Maps",
        "TITLE:Cartographer", "CATEGORIES:maps,chess", "RELATED;TYPE=friend:urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002",
        "X-UNKNOWN;A=b:kept as it was", "item1.URL:https://example.org", "item1.X-ABLabel:Journal",
        f"PHOTO:data:image/png;base64,{base64.b64encode(PNG).decode()}", "END:VCARD",
        "BEGIN:VCARD", "VERSION:3.0", "UID:11111111-aaaa-4aaa-8aaa-000000000002", "FN:山田太郎", "N:山田;太郎;;;",
        "X-PHONETIC-LAST-NAME:やまだ", "TEL;TYPE=HOME:+81 3 1234 5678", "NOTE:Erste Zeile\\nzweite Zeile", "END:VCARD",
        "BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen",
        "TEL;WORK;VOICE:030 123", "END:VCARD",
        "BEGIN:VCARD", "VERSION:3.0", "UID:apple-group", "FN:Climbing", "N:Climbing", "X-ADDRESSBOOKSERVER-KIND:group",
        "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001", "END:VCARD",
        "BEGIN:VCARD", "VERSION:4.0", "UID:urn:uuid:11111111-aaaa-4aaa-8aaa-00000000000a", "KIND:group", "FN:Choir",
        "MEMBER:urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002", "MEMBER:mailto:noor@example.org", "END:VCARD", "",
    )
)  # fmt: skip


def write_contents(book: AddressBook, scratch: Path) -> None:
    """Fill an empty address book whose clock says NOW; the files it imports are made in the folder
    `scratch`."""
    fill(book, SAMPLE, TODAY)
    (scratch / "friends.vcf").write_text(CARDS, encoding="utf-8", newline="")
    book.importing.run([scratch / "friends.vcf"])
    _people(book)
    _timeline(book)
    _reminders(book)
    _lists_and_settings(book)
    _answers(book)


def _named(book: AddressBook, text: str) -> Participant:
    (row, *_) = book.people_list.ids(PeopleQuery(text=text), TODAY)
    return book.people.participant(row)


def _whole_person(book: AddressBook, everybody: list[int]) -> int:
    """Somebody with a value in every field, and each kind of part."""
    whole = Person(
        display_name="Prof. Zoë van Ünal-Öz MD", prefix="Prof.", given="Zoë", middle="van", family="Ünal-Öz", suffix="MD",
        nickname="Zo", phonetic_given="Zo-eh", phonetic_family="Oonal", other_script="Зоя", file_as="Unal, Zoe",
        pronouns="she/her", gender="F", headline="Knows every tide", place="Ankara", time_zone="Europe/Istanbul",
        notes="Two lines\nwith <b>no</b> HTML & an emoji 🦊", met_text="On a ferry", met_on=PartialDate(2018, 10),
        met_event="Summer school", introduced_by=everybody[0], circle_id=2, cadence=Cadence(10, 20),
        fields=("tides", "radio"), starred=True, uid="zoe",
    )  # fmt: skip
    added: int = book.people.add(
        Contact(
            whole,
            [
                Channel(ChannelKind.EMAIL, "zoe@example.org", "work", preferred=True),
                Channel(ChannelKind.PHONE, "+90 312 000 00 00", "mobile"),
                Channel(ChannelKind.CHAT, "@zoe", "", "signal"),
                Channel(ChannelKind.SOCIAL, "https://example.social/@zoe", "", "mastodon"),
                Channel(ChannelKind.WEB, "https://zoe.example.org", "homepage"),
                Channel(ChannelKind.ADDRESS, "1 Quay, 06420 Ankara", "home", address=PostalAddress(street="1 Quay", city="Ankara", postal_code="06420")),
            ],
            [
                Position("Atlas", "Head", "Tides", "Lead", PartialDate(2026, 9)),
                Position("Old Firm", "Clerk", since=PartialDate(2010), until=PartialDate(2015, 6, 1), standing=Standing.MANAGER),
                Position("University", is_study=True, ended=True),
            ],
            [
                ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 2, 29)),
                ImportantDate(DateKind.ANNIVERSARY, PartialDate(None, 11, 26), lead_days=3),
                ImportantDate(DateKind.OTHER, None, "Name day", "some time in spring"),
            ],
            [Relation("friend", "", everybody[1]), Relation("godmother", "Somebody Not Here")],
            ["tides", "chess"],
            Photo(GIF, "image/gif"),
        )
    ).result().value  # fmt: skip
    return added


def _people(book: AddressBook) -> None:
    everybody = list(book.people_list.ids(PeopleQuery(), TODAY))
    zoe = _whole_person(book, everybody)
    book.people.save_part(Relation("mentor", "", zoe, person_id=everybody[2])).result()
    parts = book.people.contact(zoe).channels
    book.people.order_parts(zoe, [parts[1], parts[0], *parts[2:]]).result()
    book.people.save_part(replace(parts[2], value="@zoe.2")).result()
    book.people.remove_part(parts[4]).result()
    company = Person(display_name="Atlas Maps", is_company=True, uid="atlas")
    book.people.add(Contact(company, [Channel(ChannelKind.WEB, "https://atlas.example")])).result()
    gone = [
        book.people.add(Contact(Person(display_name=f"Gone {place}"))).result().value
        for place in range(4)
    ]
    book.people.archive(gone[:2]).result()
    book.people.trash(gone[2:]).result()
    book.people.edit(everybody[3], notes="Rewritten.", family="Renamed").result()
    book.people.set_circle(everybody[4:6], 4).result()
    book.people.set_starred(everybody[5:7], True).result()
    book.tags.put(everybody[:3], ["chess", "neighbours"]).result()
    book.tags.put(everybody[:1], remove=["neighbours"]).result()


def _timeline(book: AddressBook) -> None:
    zoe, noor = _named(book, "Ünal"), _named(book, "Noor")
    long = Interaction(
        InteractionKind.CALL, date(2026, 11, 20), "Long call", "About tides\n\nand maps", datetime(2026, 11, 20, 7, 30, tzinfo=UTC),
        "Europe/Istanbul", 45, Starter.THEY, "Phone box", (zoe, noor), uid="long-call",
    )  # fmt: skip
    follow_up = Reminder(
        "Send the map", date(2026, 11, 27), people=(noor,), origin=Origin.FOLLOW_UP, uid="send-map"
    )
    book.timeline.log(long, follow_up).result()
    for number, kind in enumerate(InteractionKind):
        entry = Interaction(
            kind,
            date(2025, 1, 1 + number),
            f"A {kind.value}",
            starter=Starter.YOU,
            people=(zoe,),
            uid=f"e{number}",
        )
        book.timeline.log(entry).result()  # fmt: skip
    stored = book.timeline.search("A letter")[0]
    book.timeline.edit(replace(stored, summary="A long letter", people=(noor, zoe))).result()
    book.timeline.remove([book.timeline.search("A gift")[0].id]).result()


def _reminders(book: AddressBook) -> None:
    zoe, noor = _named(book, "Ünal"), _named(book, "Noor")

    def add(text: str, day: date, **more: object) -> int:
        reminder = Reminder(text, day, people=(zoe,), uid=text.lower().replace(" ", "-"), **more)  # type: ignore[arg-type]
        return int(book.reminders.add(reminder).result().value)

    def every(rule: str, day: date) -> dict[str, object]:
        return {"rule": rule, "anchor": day}

    first = date(2026, 11, 2)
    book.reminders.complete(add("Was done", first), first, TODAY).result()
    weekly = add(
        "Every week",
        first,
        **every("FREQ=WEEKLY", first),
        time_of_day=time(9, 30),
        zone="Europe/Istanbul",
    )
    book.reminders.complete(weekly, first, TODAY).result()
    book.reminders.skip(weekly, book.reminders.reminder(weekly).due, TODAY).result()
    book.reminders.snooze(weekly, NOW + timedelta(days=2)).result()
    after = add(
        "After it was done", first, **every("FREQ=MONTHLY;INTERVAL=2", first), from_done=True
    )
    book.reminders.complete(after, first, TODAY).result()
    add("Leap day", date(2028, 2, 29), **every("FREQ=YEARLY", date(2028, 2, 29)))
    add("Overdue", date(2026, 11, 10), origin=Origin.HAND)
    add("Today at eight", TODAY, time_of_day=time(20))
    edited = add("Edited", date(2026, 12, 1))
    book.reminders.edit(
        replace(book.reminders.reminder(edited), text="Edited since", people=(zoe, noor))
    ).result()
    book.reminders.remove([add("Taken away", date(2026, 12, 24))]).result()


def _lists_and_settings(book: AddressBook) -> None:
    chess = next(tag for tag in book.tags.all() if tag.name == "chess")
    book.tags.save(replace(chess, name="Chess", colour=3)).result()
    book.tags.set_rhythm(replace(chess, name="Chess", colour=3), Cadence(21, 30)).result()
    book.tags.save(replace(chess, id=0, name="Nobody yet", colour=1)).result()
    inner = book.circles.all()[0]
    book.circles.save(replace(inner, name="Nearest", size=7, cadence=Cadence(5, 9))).result()
    rules = (STARRED, in_circles(1, 2), tagged(chess.id), silent_for(400))
    query = PeopleQuery.by(*rules, text="a", sort=Sort.SILENT)
    book.smart_lists.save(SmartList(0, "Starred far away", query, "star")).result()
    book.smart_lists.save(SmartList(0, "Due ones", PeopleQuery.by(DUE))).result()
    book.smart_lists.remove(book.smart_lists.all()[0]).result()
    book.rhythms.set_weight(InteractionKind.EMAIL, 35).result()
    book.rhythms.set_weight(InteractionKind.NOTE, 5).result()
    book.important_dates.set_lead_days({DateKind.BIRTHDAY: 10, DateKind.OTHER: 0}).result()
    paused = NoticeSettings(True, time(8), time(22), time(7), NOW + timedelta(hours=3))
    book.agenda.set_settings(paused).result()
    book.settings.set("a-plain-setting", {"kept": ["as", 1, None, True]}).result()


def _answers(book: AddressBook) -> None:
    today = book.today.read(NOW)
    first, second, *_ = (suggestion.person for suggestion in today.suggestions)
    book.today.put_off(first, TODAY, TODAY + timedelta(days=9)).result()
    book.today.not_this(second, TODAY).result()
    third = book.today.read(NOW).suggestions[0].person
    book.today.done(
        third,
        TODAY,
        Interaction(InteractionKind.MESSAGE, TODAY, "Wrote", people=(third,), uid="answered"),
    ).result()
    for turn in book.today.read(NOW).turns[:1]:
        book.today.turn_done(turn, TODAY).result()
    near = book.important_dates.near(TODAY)
    book.important_dates.done(near[0].date_id, near[0].day).result()
    for later in near[1:2]:
        book.important_dates.put_off(
            later.date_id, later.day, later.day - timedelta(days=1)
        ).result()
    book.agenda.set_settings(
        replace(book.agenda.settings(), paused_until=None, quiet_from=None, quiet_until=None)
    ).result()
    book.agenda.told(book.agenda.due_now(NOW)[:1], NOW).result()
