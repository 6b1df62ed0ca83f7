"""The sample people: invented, with years of history told relative to today, in a database of their
own.
"""

from __future__ import annotations

import json
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.app.sample_events import fill_events
from desktop_app.app.sample_giving import fill_giving
from desktop_app.app.sample_organisations import fill_organisations
from desktop_app.app.sample_reach import fill_reach
from desktop_app.app.sample_recommendations import fill_recommendations
from desktop_app.domain.names import fold
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    Household,
    ImportantDate,
    Person,
    Position,
    PostalAddress,
    Relation,
    Standing,
)
from desktop_app.domain.recurrence import months_away
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

FILE_NAME = "people.json"


def fill(book: AddressBook, folder: Path, today: date) -> None:
    """Put the sample people into an address book without anybody; does nothing when somebody is
    there.

    `folder` holds `people.json` and the other files of the sample; their days count back from
    `today` (local).
    """
    if any(book.people_list.counts().values()):
        return
    found = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    circles = {circle.name: circle.id for circle in book.circles.all()}
    who: dict[str, Participant] = {}
    for entry in found["people"]:
        contact = _contact(entry, circles, today)
        person_id = book.people.add(contact).result().value
        who[entry["name"]] = book.people.participant(person_id)
    _tie(book, found["people"], who)
    for entry in found["people"]:
        for told in entry.get("history", ()):
            book.timeline.log(_interaction(told, entry["name"], who, today)).result()
    for entry in found["households"]:
        home = Household(address=PostalAddress(**entry["address"]))
        book.households.add(home, [who[name].id for name in entry["people"]]).result()
    for entry in found["reminders"]:
        book.reminders.add(_reminder(entry, who, today)).result()
    fill_giving(book, folder, who, today)
    fill_organisations(book, folder, who, today)
    fill_events(book, folder, who, today)
    fill_recommendations(book, folder, who, today)
    fill_reach(book, folder, who, today)
    book.history.forget()


def _contact(entry: dict[str, Any], circles: dict[str, int], today: date) -> Contact:
    given, _, family = entry["name"].rpartition(" ")
    person = Person(
        # The same on every machine: colours and the turns of equals follow from it.
        uid="sample-" + fold(entry["name"]).replace(" ", "-"),
        display_name=entry["name"],
        given=given,
        family=family,
        circle_id=circles.get(entry.get("circle", "")),
        **{
            key: entry[key]
            for key in (
                "pronouns",
                "place",
                "time_zone",
                "notes",
                "headline",
                "met_text",
                "met_event",
                "other_script",
                "nickname",
            )
            if key in entry
        },
        fields=tuple(entry.get("fields", ())),
        starred=entry.get("starred", False),
        is_you=entry.get("you", False),
    )
    if "met_on" in entry:
        person.met_on = PartialDate.parse(entry["met_on"])
    return Contact(
        person,
        channels=[
            Channel(ChannelKind(kind), value, label)
            for kind, label, value in entry.get("reach", ())
        ],
        positions=[_position(item) for item in entry.get("work", ())],
        dates=[_date(item) for item in entry.get("dates", ())],
        tags=entry.get("tags", []),
    )


def _position(item: dict[str, Any]) -> Position:
    return Position(
        organisation=item.get("at", ""),
        title=item.get("title", ""),
        since=PartialDate.parse(item["since"]) if "since" in item else None,
        until=PartialDate.parse(item["until"]) if "until" in item else None,
        is_study=item.get("study", False),
        standing=Standing(item["was"]) if "was" in item else None,
    )


def _date(item: list[str]) -> ImportantDate:
    return ImportantDate(
        DateKind(item[0]), PartialDate.parse(item[1]), item[2] if len(item) > 2 else ""
    )


def _tie(book: AddressBook, people: list[dict[str, Any]], who: dict[str, Participant]) -> None:
    for entry in people:
        person = who[entry["name"]]
        if "via" in entry:
            book.people.edit(person.id, introduced_by=who[entry["via"]].id).result()
        for kind, name in entry.get("relations", ()):
            other = who.get(name)
            relation = Relation(
                kind,
                name,
                other.id if other else None,
                other.uid if other else "",
                person_id=person.id,
            )
            book.people.save_part(relation).result()


def _interaction(
    told: list[Any], name: str, who: dict[str, Participant], today: date
) -> Interaction:
    days, kind, summary, *others = told
    people = (who[name], *(who[other] for other in others))
    return Interaction(InteractionKind(kind), today - timedelta(days), summary, people=people)


def _reminder(entry: dict[str, Any], who: dict[str, Participant], today: date) -> Reminder:
    due = today + timedelta(entry["in"])
    rule = entry.get("rule", "")
    clock = time.fromisoformat(entry["at"]) if "at" in entry else None
    anchor = months_away(due, -3) if rule else None
    people = tuple(who[name] for name in entry.get("people", ()))
    return Reminder(entry["text"], due, clock, "", rule, anchor, people=people)
