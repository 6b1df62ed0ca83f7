"""Where people are: who is near a place, and everybody on a map. All of it on this computer."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.changes import Done, Noun, Step
from desktop_app.domain.errors import KithError
from desktop_app.domain.organisations import ORGANISATION
from desktop_app.domain.reminders import Origin
from desktop_app.domain.whereabouts import said
from desktop_app.domain.whereabouts.people import Everywhere, Near, Unclear, nearest, within
from desktop_app.domain.whereabouts.town import At, How, Located, Town, box_about
from desktop_app.domain.whereabouts.visiting import ToSee, Visit, in_order, to_see
from desktop_app.services.command import command
from desktop_app.services.gazetteer import EDITION, Gazetteer
from desktop_app.storage import settings, whereabouts
from desktop_app.storage.queries import needs, reminders, suggestions
from desktop_app.storage.queries import settings as settings_queries
from desktop_app.storage.queries import whereabouts as queries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.whereabouts.people import Gathered
    from desktop_app.services.outlines import Outlines
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

LOOKED_AT = 300
"""Of more people than these near a place the nearest are looked at for a visit."""
AFTER_DAYS = 30
"""What is to be done with somebody until so many days after a visit may be done there."""
AT_ONCE = 2_000
"""Words looked up between two writes, so that a click is not kept waiting."""


class Whereabouts:
    """Reads are synchronous, for any thread but that of the window: the first one after people were
    changed looks up the places that are new, 60 µs each. `folder` holds the table of places; with None no
    place is known.
    """

    def __init__(self, store: Store, folder: Path | None) -> None:
        self._store, self._folder = store, folder
        self._gazetteer = Gazetteer(folder)
        self._following, self._lock = threading.Lock(), threading.Lock()
        self._version, self._followed = 0, -1
        self._everywhere: tuple[int, Everywhere] | None = None
        store.listen(self._changed, first=True)

    def proposed(self, typed: str, limit: int = 8) -> list[Town]:
        """Towns that may be meant by what is typed, the likeliest first; quick enough for a keystroke."""
        return self._gazetteer.proposed(typed, limit)

    def located(self, words: str) -> Located:
        """The place that words mean: "Frankfurt, Germany"."""
        return self._gazetteer.locate(words)

    def town(self, words: str) -> Town | None:
        """The town that all of these words name; None when they name none. Half a millisecond, but for
        the first time, which takes a thirtieth of a second.
        """
        return self._gazetteer.locate(words, whole=True).town

    def outlines(self, *, near: bool) -> Outlines:
        """Coasts and borders, as they are seen from near or from afar; none without the table."""
        from desktop_app.services.outlines import Outlines, read_outlines

        name = "outlines-near.bin" if near else "outlines-far.bin"
        return Outlines() if self._folder is None else read_outlines(self._folder / name)

    def near(self, middle: At, km: float) -> list[Near]:
        """Everybody who lives or works within so many kilometres, the nearest first."""
        return self.around(middle, km)[1]

    def around(
        self, middle: At, km: float, most: int | None = None
    ) -> tuple[list[int], list[Near]]:
        """Everybody within so many kilometres, by their rows, and what there is to tell of the first
        `most` of them; the nearest first.
        """
        self.follow()
        db = self._store.reader
        with db.unchanging():
            texts, far = within(queries.near(db, box_about(middle, km)), middle, km)
            found = nearest(far, queries.people_who_say(db, texts))
            where = queries.these(db, {texts[each.number] for each in found[:most]})
        return [each.person for each in found], [
            Near(each.person, each.km, at.town, each.tie, at.how is How.GUESS)
            for each in found[:most]
            if (at := where[texts[each.number]]).town is not None
        ]

    def whom_to_see(self, visit: Visit, km: float, today: date) -> list[ToSee]:
        """Who is within so many kilometres of where you will be, those for whom most speaks first;
        `today` is the local day. Of very many the nearest.
        """
        _, there = self.around(visit.town.at, km, LOOKED_AT)
        found = {each.person: each for each in there}
        db = self._store.reader
        with db.unchanging():
            who = suggestions.candidates_of(db, list(found), today, {})
            until = visit.last + timedelta(AFTER_DAYS)
            waiting = reminders.due_about(db, list(found), until)
            looked_for = needs.looked_for_by(db, list(found))
        promised = {
            person.id: each.text
            for each in reversed(waiting)
            if each.origin in (Origin.FOLLOW_UP, Origin.PROMISE, Origin.HAND)
            for person in each.people
        }
        wanted = {each.person.id: each.text for each in reversed(looked_for) if each.person}
        return in_order(
            to_see(
                found[each.person.id],
                each,
                today,
                promised.get(each.person.id, ""),
                wanted.get(each.person.id, ""),
            )
            for each in who
        )

    def everybody(self) -> Everywhere:
        """Everybody on the map: half a second with a hundred thousand people, kept until people are
        changed.
        """
        self.follow()
        with self._lock:
            version, kept = self._version, self._everywhere
        if kept is not None and kept[0] == version:
            return kept[1]
        db = self._store.reader
        with db.unchanging():
            towns = sorted(
                queries.everybody(db), key=lambda each: (-len(each.people), each.town.name)
            )
            placed = sum(len(each.people) for each in towns)
            unknown = len(self._lost(db, towns))
            living = queries.count_living(db)
        found = Everywhere(tuple(towns), placed, unknown, living - placed - unknown)
        with self._lock:
            if version == self._version:
                self._everywhere = (version, found)
        return found

    def unclear(self) -> list[Unclear]:
        """Words of places that no table knows, then those that may mean several places, then those for
        which one was chosen; in each those that most people say first.
        """
        self.follow()
        db = self._store.reader
        with db.unchanging():
            where = queries.of_kind(db, How.UNKNOWN, How.GUESS, How.CHOSEN)
            people: list[set[int]] = [set() for _ in where]
            for number, person, _ in queries.people_who_say(db, list(where)):
                people[number].add(person)
        found = [
            Unclear(text, at, tuple(sorted(who)))
            for (text, at), who in zip(where.items(), people, strict=True)
            if who
        ]
        return sorted(found, key=lambda each: (each.located.how, -len(each.people), each.text))

    def nowhere(self) -> list[int]:
        """Who says some place, and none that is known."""
        self.follow()
        db = self._store.reader
        with db.unchanging():
            return sorted(self._lost(db, queries.everybody(db)))

    @staticmethod
    def _lost(db: Database, towns: Iterable[Gathered]) -> set[int]:
        on_map = {person for each in towns for person in each.people}
        unknown = queries.people_who_say(db, list(queries.of_kind(db, How.UNKNOWN)))
        return {person for _, person, _ in unknown} - on_map

    @command
    def choose(self, text: str, town: Town | None) -> Future[Done[None]]:
        """Say which place some words mean, for everybody whose address says them; None for what the
        table says.
        """

        def work(db: Database) -> None:
            chosen = dict(_chosen(db))
            chosen.pop(text, None)
            if town is not None:
                chosen[text] = _kept(town)
            settings.set_setting(db, whereabouts.CHOSEN, chosen)

        return self._store.write(Step("place.choose", said.words(text)), work)

    def follow(self) -> None:
        """Look up the words of places that were not looked for yet. Does nothing while nobody was
        changed.
        """
        with self._following:
            with self._lock:
                version = self._version
            if version == self._followed:
                return
            # Where nothing can be written, what was noted before is all there is.
            with suppress(KithError):
                self._follow()
            self._followed = version

    def _follow(self) -> None:
        db = self._store.reader
        if queries.edition(db) != EDITION:
            self._note(lambda db: whereabouts.begin_anew(db, EDITION))
        chosen = _chosen(db)
        known = queries.of_kind(db, How.CHOSEN) | queries.these(db, chosen)
        wanted = [text for text, found in known.items() if found != _of(chosen, text)]
        wanted += queries.unlocated(db)
        for first in range(0, len(wanted), AT_ONCE):
            some = wanted[first : first + AT_ONCE]
            found = {text: _of(chosen, text) or self._gazetteer.locate(text) for text in some}
            self._note(lambda db, found=found: whereabouts.keep(db, found))
        if self._followed < 0 and (gone := queries.unsaid(db)):
            self._note(lambda db: whereabouts.forget(db, gone))

    def _note(self, work: Any) -> None:
        self._store.note(work).result()

    def _changed(self, changes: ChangeSet) -> None:
        if any(changes.touches(noun) for noun in (Noun.PERSON, ORGANISATION, Noun.SETTING)):
            with self._lock:
                self._version += 1
                self._everywhere = None


def _chosen(db: Database) -> dict[str, dict[str, Any]]:
    found = settings_queries.setting(db, whereabouts.CHOSEN)
    return found if isinstance(found, dict) else {}


def _kept(town: Town) -> dict[str, Any]:
    return {"name": town.name, "country": town.country, "region": town.region, "at": [*town.at]}


def _of(chosen: dict[str, dict[str, Any]], text: str) -> Located | None:
    """What the user chose for some words, None where they did not or it cannot be read."""
    place = chosen.get(text)
    try:
        if place is None:
            return None
        north, east = (round(float(degrees), 3) for degrees in place["at"])
        if not (-90 <= north <= 90 and -180 <= east <= 180):
            return None
        name, country, region = (str(place[key]) for key in ("name", "country", "region"))
        return Located(How.CHOSEN, Town(name, country, region, At(north, east)))
    except (KeyError, TypeError, ValueError):
        return None
