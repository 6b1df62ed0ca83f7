"""The tasks of the command line: each reads its arguments, calls services, prints, and gives the exit status."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.app.printing import complain, say
from desktop_app.app.problem_words import problem_as_json, say_problem
from desktop_app.domain.errors import AmbiguousNameError, KithError, NotFoundError
from desktop_app.domain.grammar.languages import read_line
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.importing import Severity
from desktop_app.domain.people_query import PeopleQuery, PersonLine
from desktop_app.domain.reminders import Reminder, shown_day
from desktop_app.domain.timeline import Interaction

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.person import Contact
    from desktop_app.services.address_book import AddressBook

ENTRIES_SHOWN = 20


def _now() -> datetime:
    return datetime.now().astimezone()


def _zone_name() -> str:
    """The IANA name of this computer's zone when it can be told, else ""."""
    from desktop_app.app.local_zone import local_zone_name

    return local_zone_name()


def _is_day_first() -> bool:
    """Whether 3/11 is the third of November here, as the window has it from Qt: only a place that writes the month first says no."""
    import locale

    try:
        place = locale.setlocale(locale.LC_TIME, "")
        return place.split(".")[0] in ("C", "POSIX") or not locale.nl_langinfo(locale.D_FMT).startswith("%m")
    except (locale.Error, AttributeError):
        # Windows tells no format without Qt.
        return True


def _print_json(value: Any) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=str)
    print()


def _line(line: PersonLine) -> str:
    what = line.headline or ", ".join(part for part in (line.title, line.organisation) if part)
    last = f"last contact {line.last_contact.isoformat()}" if line.last_contact else ""
    return "  ".join(part for part in (line.name, what, last) if part)


def _line_json(line: PersonLine) -> dict[str, Any]:
    return {
        "uid": line.uid, "name": line.name, "headline": line.headline, "title": line.title,
        "organisation": line.organisation, "starred": line.starred,
        "last_contact": line.last_contact.isoformat() if line.last_contact else None,
    }  # fmt: skip


def run_import(book: AddressBook, arguments: Namespace) -> int:
    """Import files and folders; the status is 1 when a card or a whole file was refused."""
    books, cards = book.importing.split(arguments.paths)
    try:
        status = _import_books(book, books, arguments.json and not cards)
        return max(status, _import_cards(book, cards, arguments.json)) if cards else status
    finally:
        if book.is_new:
            # By this one notices a folder named by mistake.
            (complain if arguments.json else say)(f"This is a new address book, in {book.folder}.")


def _import_books(book: AddressBook, paths: list[Path], json_only: bool) -> int:
    from desktop_app.app.book_import import as_json, bring_in, tell

    reports = bring_in(book, paths) if paths else []
    if json_only:
        _print_json([as_json(report) for report in reports])
    else:
        for report in reports:
            tell(report)
    return 1 if any(report.is_refused for report in reports) else 0


def _import_cards(book: AddressBook, paths: list[Path], json_wanted: bool) -> int:
    report = book.importing.run(paths)
    refused = any(problem.severity is Severity.PROBLEM for problem in report.problems)
    if json_wanted:
        counts = {
            key: getattr(report, key)
            for key in ("files", "cards", "added", "updated", "identical", "groups", "refused")
        }
        problems = [problem_as_json(problem) for problem in report.problems]
        _print_json(counts | {"problems": problems})
    else:
        say(
            f"{_counted(report.cards, 'card')} in {_counted(report.files, 'file')}: {report.added:,} added, "
            f"{report.updated:,} updated, {report.identical:,} already there, {_counted(report.groups, 'group')}, "
            f"{report.refused:,} refused."
        )
        for problem in report.problems:
            complain(say_problem(problem))
    return 1 if refused else 0


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def run_export(book: AddressBook, arguments: Namespace) -> int:
    """Export everybody to a file or to standard output."""
    if arguments.format == "json":
        parts = book.json_book.parts()
    else:
        parts = book.exporting.vcards(version="4.0" if arguments.format == "vcard4" else "3.0")
    if arguments.to is not None:
        book.exporting.write(arguments.to, parts)
        return 0
    for part in parts:
        sys.stdout.buffer.write(part.encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()
    return 0


def run_search(book: AddressBook, arguments: Namespace) -> int:
    """Print people, entries and whatever else matches; the status is 1 when nothing does."""
    text = " ".join(arguments.text)
    ids = book.people_list.ids(PeopleQuery(text=text), _now().date())
    lines = book.people_list.lines(ids[:500])
    entries = book.timeline.search(text, ENTRIES_SHOWN)
    others = book.search.others(text, ENTRIES_SHOWN)
    if arguments.json:
        found: dict[str, list[dict[str, Any]]] = {
            "people": [_line_json(line) for line in lines],
            "entries": [_entry_json(item) for item in entries],
        }
        if others:
            found["others"] = [{"noun": item.noun, "words": item.words} for item in others]
        _print_json(found)
    else:
        for line in lines:
            say(_line(line))
        for item in entries:
            say(_entry(item))
        for other in others:
            say(f"{other.noun}: {other.words}")
    return 0 if lines or entries or others else 1


def run_list(book: AddressBook, arguments: Namespace) -> int:
    """Print everybody by name."""
    ids = book.people_list.ids(PeopleQuery(), _now().date())
    everybody: list[dict[str, Any]] = []
    for start in range(0, len(ids), 500):
        for line in book.people_list.lines(ids[start : start + 500]):
            if arguments.json:
                everybody.append(_line_json(line))
            else:
                say(_line(line))
    if arguments.json:
        _print_json(everybody)
    return 0


def _entry(item: Interaction) -> str:
    who = ", ".join(person.name for person in item.people)
    return "  ".join(
        part for part in (item.day.isoformat(), item.kind.value, item.summary, f"({who})" if who else "") if part
    )


def _entry_json(item: Interaction) -> dict[str, Any]:
    return {
        "uid": item.uid, "day": item.day.isoformat(), "at": item.at.isoformat() if item.at else None,
        "kind": item.kind.value, "summary": item.summary, "body": item.body,
        "people": [{"uid": person.uid, "name": person.name} for person in item.people],
    }  # fmt: skip


def run_show(book: AddressBook, arguments: Namespace) -> int:
    """Print one person with their latest entries."""
    found = book.naming.resolve(" ".join(arguments.name))
    page = book.people.page(found.id)
    entries, _ = book.timeline.page(found.id, limit=ENTRIES_SHOWN)
    if arguments.json:
        from desktop_app.formats.jsonfile import contact_to_json

        _print_json({"person": contact_to_json(page.contact), "entries": [_entry_json(item) for item in entries]})
        return 0
    say(found.name)
    for words, value in _facts(page.contact):
        say(f"  {words}: {value}")
    for item in entries:
        say("  " + _entry(item))
    return 0


def _facts(contact: Contact) -> list[tuple[str, str]]:
    person = contact.person
    facts = [("headline", person.headline), ("place", person.place), ("notes", person.notes)]
    facts += [
        (
            "work" if position.is_current else "before",
            ", ".join(part for part in (position.title, position.organisation) if part),
        )
        for position in contact.positions
    ]
    facts += [(channel.label or channel.kind.value, channel.value) for channel in contact.channels]
    facts += [(date_.label or date_.kind.value, str(date_.when or date_.text)) for date_ in contact.dates]
    facts += [(relation.kind, relation.other_name) for relation in contact.relations]
    if contact.tags:
        facts.append(("tags", ", ".join(contact.tags)))
    return [(words, value) for words, value in facts if value]


def run_log(book: AddressBook, arguments: Namespace) -> int:
    """Log a line as the composer would; names must be known. A line that is only a reminder may name nobody."""
    text, now = " ".join(arguments.text), _now()
    draft = read_line(text, now, book.naming, day_first=_is_day_first())
    for token in draft.tokens:
        if token.kind is TokenKind.UNKNOWN:
            raise NotFoundError("nobody-is-called", text=token.text)
        if token.kind is TokenKind.AMBIGUOUS:
            raise AmbiguousNameError(token.text, tuple(person.name for person in token.candidates[:6]))
    zone = _zone_name()
    reminder = _reminder(draft, zone)
    stored = None
    if draft.summary or reminder is None:
        if not draft.people:
            raise KithError("log-names-nobody")
        entry = Interaction(
            draft.kind, draft.day, draft.summary, at=draft.at, zone=zone if draft.at else "", minutes=draft.minutes,
            starter=draft.starter, people=draft.people,
        )  # fmt: skip
        stored = book.timeline.interaction(book.timeline.log(entry, reminder).result().value)
    else:
        book.reminders.add(reminder).result()
    if arguments.json:
        entry_json = _entry_json(stored) if stored else {}
        _print_json(entry_json | ({"reminder": _reminder_json(reminder)} if reminder else {}))
        return 0
    if stored is not None:
        say(_entry(stored))
    if reminder is not None:
        say(f"Reminder on {_when(reminder)}: {reminder.text}")
    return 0


def _reminder(draft: Draft, zone: str) -> Reminder | None:
    if (wanted := draft.reminder) is None:
        return None
    people = wanted.people or draft.people
    words = wanted.text[:1].upper() + wanted.text[1:] if wanted.text else (
        f"Be in touch with {people[0].name}" if people else draft.summary or "Reminder"
    )  # fmt: skip
    anchor = wanted.due if wanted.rule else None
    return Reminder(words, wanted.due, wanted.clock, zone, wanted.rule, anchor, people=people)


def _when(reminder: Reminder) -> str:
    return (
        f"{reminder.due.isoformat()} {reminder.time_of_day:%H:%M}" if reminder.time_of_day else reminder.due.isoformat()
    )


def _reminder_json(item: Reminder) -> dict[str, Any]:
    return {
        "due": item.due.isoformat(), "clock": f"{item.time_of_day:%H:%M}" if item.time_of_day else None, "text": item.text,
        "rule": item.rule, "people": [{"uid": person.uid, "name": person.name} for person in item.people],
    }  # fmt: skip


def run_due(book: AddressBook, arguments: Namespace) -> int:
    """Print reminders due today or before (not those put off), important dates near, and people whose rhythm has run out."""
    now = _now()
    today = now.date()
    waiting = [item for item in book.reminders.waiting(limit=-1) if shown_day(item, now.tzinfo or UTC) <= today]
    ids = book.people_list.ids(PeopleQuery(due=True), today)
    lines = book.people_list.lines(ids[:500])
    near = book.important_dates.near(today, 500)
    if arguments.json:
        dates = [
            {"day": item.day.isoformat(), "kind": item.kind.value, "label": item.label, "turns": item.turns,
             "person": {"uid": item.person.uid, "name": item.person.name}}
            for item in near
        ]  # fmt: skip
        reminders = [{"uid": item.uid} | _reminder_json(item) for item in waiting]
        _print_json({"reminders": reminders, "dates": dates, "people": [_line_json(line) for line in lines]})
        return 0
    for item in waiting:
        who = ", ".join(person.name for person in item.people)
        say("  ".join(part for part in (_when(item), item.text, f"({who})" if who else "") if part))
    for date_ in near:
        years = "" if date_.turns is None else f", {date_.turns}"
        say(f"{date_.day.isoformat()}  {date_.label or date_.kind.value} of {date_.person.name}{years}")
    for line in lines:
        say(_line(line))
    return 0


def run_check(book: AddressBook, arguments: Namespace) -> int:
    """Check pages, foreign keys and the search index; the status is 1 when something is wrong."""
    problems = book.check()
    if arguments.json:
        _print_json({"sound": not problems, "problems": problems})
    elif problems:
        for problem in problems:
            complain(problem)
    else:
        say("Your address book is sound.")
    return 1 if problems else 0
