"""Reading an export of Monica: people, then what passed between you, each record told or counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import Fault, fault
from desktop_app.domain.importing import (
    NOTHING_SAID,
    About,
    Option,
    Problem,
    RecordRead,
    Severity,
)
from desktop_app.domain.things_read import Mention, Thing, YouRead
from desktop_app.formats.besides import counted
from desktop_app.formats.crm import monica_things as things
from desktop_app.formats.crm.document import Document, part, several, text
from desktop_app.formats.crm.monica_people import (
    CHANGED,
    VERSION,
    World,
    collection,
    contact_of,
    objects,
    related,
    said_of,
)
from desktop_app.formats.crm.reading import about, checked, opened, person_read, photo_at
from desktop_app.formats.crm.record import record_of

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact, Photo

YOU = "monica-you"
ALL = (*things.ALL, YOU)
WANTED = ALL
_WITH_PEOPLE = (things.ACTIVITIES, things.CALLS, things.TALKS, things.NOTES)
_OPTION_OF = {"activity": things.ACTIVITIES, "journal": things.JOURNAL}


@dataclass(slots=True)
class _Export:
    """A document with what its parts refer to."""

    document: Document
    file: str
    account: dict[str, Any]
    contacts: list[dict[str, Any]]
    world: World
    types: things.Types
    photos: dict[str, str] = field(default_factory=dict)


def everything(path: Path, options: Collection[str] = ALL) -> Iterator[RecordRead]:
    """The people of a file, and what there is besides of the `options`; what is left out is told by
    number.
    """
    export = _opened(path)
    if isinstance(export, Problem):
        yield export
        return
    yield from _people(export)
    if options:
        left: Counter[str] = Counter()
        for thing in _things(export, left):
            yield from (checked(thing),) if thing.option in options else ()
        yield from _left_out(export, left, options)


def options_of(path: Path) -> tuple[Option, ...]:
    """What there is besides people, counted. Raises OSError."""
    export = _opened(path)
    if isinstance(export, Problem):
        return ()
    return counted(_things(export, Counter()), ALL, WANTED, _WITH_PEOPLE)


def about_of(path: Path) -> About:
    """Whose export it is, and when it was made. Raises OSError."""
    export = _opened(path)
    if isinstance(export, Problem):
        return NOTHING_SAID
    user = next(iter(objects(export.account, "user")), {})
    name = " ".join(filter(None, (text(user, "first_name"), text(user, "last_name"))))
    return about(name, text(export.document.data, "export_date"))


def _opened(path: Path) -> _Export | Problem:
    document = opened(path)
    if isinstance(document, Problem):
        return document
    account = part(document.data, "account")
    instance, contacts = part(account, "instance"), objects(account, "contact")
    names = {text(each, "uuid"): _name(each) for each in contacts}
    by = {key: _by_uuid(instance, key) for key in _TYPES}
    world = World(by["contact_field_types"], by["genders"], names)
    world.relations = related(objects(account, "relationship"))
    users = {text(each, "uuid"): each for each in objects(account, "user")}
    user = users.get(text(document.data, "exported_by")) or next(iter(users.values()), {})
    world.you = text(part(user, "properties"), "me_contact")
    types = things.Types(
        by["activity_types"], by["life_event_types"], by["contact_field_types"], names
    )
    photos = {
        text(each, "uuid"): text(part(each, "properties"), "dataUrl")
        for each in objects(account, "photo")
    }
    return _Export(document, str(path), account, contacts, world, types, photos)


_TYPES = ("contact_field_types", "genders", "activity_types", "life_event_types")


def _by_uuid(node: dict[str, Any], key: str) -> dict[str, dict[str, Any]]:
    return {text(item, "uuid"): item for item in several(node, key)}


def _name(contact: dict[str, Any]) -> str:
    says = part(contact, "properties")
    parts = (text(says, key) for key in ("first_name", "middle_name", "last_name"))
    return " ".join(item for item in parts if item) or text(says, "nickname")


def _people(export: _Export) -> Iterator[RecordRead]:
    for number, node in enumerate(export.contacts, 1):
        if not export.world.you or text(node, "uuid") != export.world.you:
            yield _person(export, node, number)
    if not export.contacts:
        yield Problem(export.file, 0, fault("table-names-nobody"))


def _person(export: _Export, node: dict[str, Any], number: int) -> RecordRead:
    contact, fingerprint, notice = _contact(export, node)
    return person_read(contact, fingerprint, notice, export.file, number, things.SOURCE)


def _contact(export: _Export, node: dict[str, Any]) -> tuple[Contact, str, Fault | None]:
    raw, fingerprint = record_of(said_of(node, export.world), VERSION, CHANGED)
    contact = contact_of(raw)
    contact.photo, notice = _photo(export, part(part(node, "properties"), "avatar"))
    return contact, fingerprint, notice


def _photo(export: _Export, avatar: dict[str, Any]) -> tuple[Photo | None, Fault | None]:
    """The photo chosen for the avatar. Pictures that lie on a server are never fetched."""
    return photo_at(export.document, export.photos.get(text(avatar, "avatar_photo"), ""))


def _things(export: _Export, left: Counter[str]) -> Iterator[Thing]:
    """All there is besides people; `left` counts what says nothing that can be kept."""
    yield from things.once(_all(export, left))
    you = next((each for each in export.contacts if text(each, "uuid") == export.world.you), None)
    if export.world.you and you is not None:
        contact, _, _ = _contact(export, you)
        yield YouRead("you", YOU, things.SOURCE, export.file, 0, contact)


def _all(export: _Export, left: Counter[str]) -> Iterator[Thing]:
    took_part: dict[str, list[str]] = defaultdict(list)
    for number, node in enumerate(export.contacts, 1):
        uuid = text(node, "uuid")
        for activity in collection(node, "activity"):
            took_part[text(activity)].append(uuid)
        for kind, (_, read) in things.READERS.items():
            for item in objects(node, kind):
                told = _told(export, item, number, (uuid,))
                thing = read(told)
                left[kind] += thing is None
                yield from () if thing is None else (thing,)
    for item in objects(export.account, "activity"):
        told = _told(export, item, 0, took_part.get(text(item, "uuid"), ()))
        thing = things.activity(told)
        left["activity"] += thing is None
        yield from () if thing is None else (thing,)
    for item in several(part(export.account, "properties"), "journal_entries"):
        thing = things.journal(_told(export, item, 0, ()))
        left["journal"] += thing is None
        yield from () if thing is None else (thing,)


def _told(
    export: _Export, item: dict[str, Any], number: int, uuids: Collection[str]
) -> things.Told:
    who = tuple(
        Mention(export.world.names.get(uuid, ""), own_id=uuid)
        for uuid in dict.fromkeys(uuids)
        if uuid and uuid != export.world.you
    )
    return things.Told(item, export.file, number, who, export.types)


def _left_out(
    export: _Export, left: Counter[str], options: Collection[str]
) -> Iterator[RecordRead]:
    """How much was left out, by what it is, once for a file."""
    chosen = {text(_avatar(node), "avatar_photo") for node in export.contacts} - {""}
    photos = len(export.photos.keys() - chosen)
    documents = len(objects(export.account, "document"))
    reminders = left.pop("reminder", 0) if things.REMINDERS in options else 0
    empty = 0
    for kind, count in left.items():
        option = _OPTION_OF.get(kind) or things.READERS[kind][0]
        empty += count if option in options else 0
    for count, said in (
        (photos, fault("monica-left-photos", count=photos)),
        (documents, fault("monica-left-documents", count=documents)),
        (reminders, fault("monica-left-reminders", count=reminders)),
        (empty, fault("monica-left-empty", count=empty)),
    ):
        if count > 0:
            yield Problem(export.file, 0, said, severity=Severity.NOTICE)


def _avatar(node: dict[str, Any]) -> dict[str, Any]:
    return part(part(node, "properties"), "avatar")
