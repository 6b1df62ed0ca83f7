"""Erasing people: they, what belongs to them, and what is about them alone."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from desktop_app.domain.met_lines import with_met_line
from desktop_app.storage import people, smart_lists, timestamps, whereabouts
from desktop_app.storage.engine import rows, triggers
from desktop_app.storage.queries import trash
from desktop_app.storage.queries.people import participants

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database

SHORTEST = 4
"""Letters a name or address needs to be looked for in what files said."""


def erase(db: Database, ids: Collection[int], now: datetime) -> None:
    """Delete people with all that is about nobody else, and their names where imports kept them.
    `now` is UTC. Entries with others stay without them. Inside a transaction that is no step.
    """
    entries = trash.entries_alone(db, ids)
    favours = trash.favours_alone(db, ids)
    reminders = set(trash.reminders_alone(db, ids))
    reminders |= set(
        trash.reminders_about_nobody(db, [row for row in favours.values() if row is not None])
    )
    called = trash.called(db, ids)
    imports = trash.batches_of(db, ids)
    tags, places = trash.tags_of(db, ids), trash.organisations_of(db, ids)
    uids = {each.uid for each in participants(db, ids).values()}
    about = trash.announced_about(db, uids)
    _cut_lines(db, ids)
    related = triggers.related_to_people(db, ids)
    with triggers.indexing_later(db):
        _delete(db, "relation", trash.pointing_here(db, ids))
        _delete(db, "favour", favours)
        _delete(db, "reminder", reminders)
        _delete(db, "interaction", entries)
        people.remove(db, ids)
        listed = _listed(db)
        _delete(db, "tag", set(trash.lone_tags(db, tags)) - listed["tags"])
        lone = set(trash.lone_organisations(db, places))
        _delete(db, "organisation", lone - listed["organisations"])
    triggers.index_people_of(db, {*ids, *related})
    rows.delete_many(db, "announced", ("occurrence",), [(name,) for name in about])
    _clear_settings(db, uids)
    whereabouts.forget_unsaid(db)
    for uid in uids:
        smart_lists.replace_person(db, uid, None)
    _clear_imports(db, imports, {word.casefold() for word in called if len(word) >= SHORTEST})
    keep_moment(db, trash.UNFINISHED, now)


def keep_moment(db: Database, name: str, now: datetime) -> None:
    """Keep that UTC moment under a name."""
    rows.put(db, "announced", {"occurrence": name}, {"at": timestamps.to_text(now)})


def forget_moment(db: Database, name: str) -> None:
    """Keep none under that name."""
    rows.delete(db, "announced", {"occurrence": name})


def _delete(db: Database, table: str, ids: Iterable[int]) -> None:
    rows.delete_many(db, table, ("id",), [(row,) for row in ids])


def _listed(db: Database) -> dict[str, set[int]]:
    """The tags and organisations that smart lists ask for, which stay."""
    found: dict[str, set[int]] = {"tags": set(), "organisations": set()}
    for query in trash.lists_using(db):
        _gather(json.loads(query), found)
    return found


def _gather(said: Any, found: dict[str, set[int]]) -> None:
    """The rows named anywhere in a query, in rules that are not understood too."""
    if isinstance(said, dict):
        for name, known in found.items():
            known |= {row for row in said.get(name) or () if isinstance(row, int)}
        said = list(said.values())
    if isinstance(said, list):
        for item in said:
            _gather(item, found)


def _cut_lines(db: Database, ids: Collection[int]) -> None:
    """Take what the texts of events say about these people out of them."""
    them: list[Participant] = list(participants(db, ids).values())
    for row, body in trash.event_texts(db, ids).items():
        cut = body
        for person in them:
            cut = with_met_line(cut, person, "")
        if cut != body:
            rows.update(db, "interaction", {"body": cut}, {"id": row})


def _clear_settings(db: Database, uids: Collection[str]) -> None:
    """Take what is kept by uid out of the settings."""
    for key, value in trash.settings_about(db, uids).items():
        said = json.loads(value)
        if isinstance(said, dict):
            said = {name: item for name, item in said.items() if not _is_of(name, uids)}
        elif isinstance(said, list):
            said = [item for item in said if item not in uids]
        rows.update(db, "setting", {"value": _text(said)}, {"key": key})


def _is_of(name: str, uids: Collection[str]) -> bool:
    """Whether a part of a setting is kept by one of these uids, perhaps after what it is."""
    return name in uids or name.partition(":")[2] in uids


def _clear_imports(db: Database, imports: Collection[int], words: set[str]) -> None:
    """Take people who are called so out of what is kept of imports; of those that brought them
    nothing stays of what stood in the files but the names of others.
    """

    def names_them(value: object) -> bool:
        said = json.dumps(value, ensure_ascii=False).casefold()
        return any(word in said for word in words)

    for row, files, problems in trash.import_texts(db):
        told = json.loads(problems)
        kept = told["problems"] if isinstance(told, dict) else told
        left = [item for item in kept if not names_them(item)]
        if row in imports:
            left = [item | {"raw": ""} for item in left]
        named = [_unnamed(name) if names_them(name) else name for name in json.loads(files)]
        values = {
            "files": _text(named),
            "problems": _text(told | {"problems": left} if isinstance(told, dict) else left),
        }
        if left != kept or named != json.loads(files):
            rows.update(db, "batch", values, {"id": row})
    for row, lines in trash.group_texts(db):
        if names_them(lines):
            rows.update(db, "group_record", {"lines": None}, {"id": row})


def _unnamed(name: str) -> str:
    """A file without its name: only what kind it is."""
    return f"…{PurePath(str(name)).suffix}"


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace").decode()
