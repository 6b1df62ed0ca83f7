"""Reading an export of Nametag: people, and when there was contact last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import NOTHING_SAID, About, Option, Problem, RecordRead
from desktop_app.domain.relations import INVERSES
from desktop_app.domain.things_read import EntryRead, Mention
from desktop_app.domain.timeline import InteractionKind
from desktop_app.formats.besides import counted
from desktop_app.formats.cells.labels import relation_of
from desktop_app.formats.crm import nametag_people as people
from desktop_app.formats.crm.document import part, several, text
from desktop_app.formats.crm.reading import about, opened, person_read, photo_at
from desktop_app.formats.crm.record import record_of
from desktop_app.formats.crm.relations import one_sided

if TYPE_CHECKING:
    from desktop_app.formats.crm.document import Document

KEY = "nametag"
LAST = "nametag-last-contact"


def everything(path: Path, options: Collection[str]) -> Iterator[RecordRead]:
    """The people of a file, and what there is besides of the `options`."""
    document = opened(path)
    if isinstance(document, Problem):
        yield document
        return
    yield from _people(document)
    if LAST in options:
        yield from _last_contacts(document)


def options_of(path: Path) -> tuple[Option, ...]:
    """How many last contacts there are. Raises OSError."""
    document = opened(path)
    if isinstance(document, Problem):
        return ()
    return counted(_last_contacts(document), (LAST,), (LAST,), ())


def about_of(path: Path) -> About:
    """Whose export it is, and when it was made. Raises OSError."""
    document = opened(path)
    if isinstance(document, Problem):
        return NOTHING_SAID
    return about(text(part(document.data, "user"), "name"), text(document.data, "exportDate"))


def _people(document: Document) -> Iterator[RecordRead]:

    file, number = str(document.path), 0
    relations = _relations(document.data)
    templates = several(document.data, "customFieldTemplates")
    fields = {text(item, "slug"): text(item, "name") for item in templates}
    for number, node in enumerate(several(document.data, "people"), 1):
        said = people.said_of(node, relations.get(text(node, "id"), []), fields)
        raw, fingerprint = record_of(said, people.VERSION, people.UNSTABLE)
        contact = people.contact_of(raw)
        place, notice = text(node, "photo"), None
        if place.startswith("@"):
            contact.photo, notice = photo_at(document, place)
        yield person_read(contact, fingerprint, notice, file, number, KEY)
    if not number:
        yield Problem(file, 0, fault("table-names-nobody"))


def _relations(data: Any) -> dict[str, list[tuple[str, str, str]]]:
    """By the id of whom they are of: what others are to them, by word, id and name."""
    types = {text(item, "id"): item for item in several(data, "relationshipTypes")}
    inverse = {
        text(item, "name"): text(types.get(text(item, "inverseId")), "name")
        for item in types.values()
    }
    words, names, told = {}, {}, []
    for node in several(data, "people"):
        one = text(node, "id")
        parts = (text(node, key) for key in ("name", "surname"))
        names[one] = " ".join(item for item in parts if item)
        for each in several(node, "relationships"):
            kind = part(each, "relationshipType")
            key = text(kind, "name")
            words[key] = text(kind, "label") or key
            told.append((key, one, text(each, "relatedPersonId")))
    found = defaultdict(list)
    for other, several_of in one_sided(told, lambda kind: inverse.get(kind, "")).items():
        for key, one in several_of:
            found[other].append((_word(key, words[key]), one, names.get(one, "")))
    return found


def _word(key: str, label: str) -> str:
    """A kind in Kith's words where Nametag made it, in the user's own otherwise."""
    plain = key.lower().replace("_", "-")
    return plain if plain in INVERSES else relation_of(label)


def _last_contacts(document: Document) -> Iterator[EntryRead]:
    """That there was contact on that day; how, the file does not say."""
    for number, node in enumerate(several(document.data, "people"), 1):
        when, own_id = people.partial_of(text(node, "lastContact")), text(node, "id")
        day = None if when is None else when.whole
        if day is not None and own_id:
            yield EntryRead(
                own_id=f"last-contact:{own_id}:{day}",
                option=LAST,
                source=KEY,
                file=str(document.path),
                line=number,
                kind=InteractionKind.OTHER,
                day=day,
                about=LAST,
                who=(Mention(text(node, "name"), own_id=own_id),),
            )
