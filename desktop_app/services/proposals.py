"""Needs that meet offers, found in all that is stored and kept up to date from then on."""

from __future__ import annotations

import threading
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.needs import NEED, NeedSide, Whose
from desktop_app.domain.proposals import (
    FoundMatch,
    Known,
    Proposal,
    Proposals,
    in_order,
    is_put_away,
    is_same_owner,
    kind_of,
)
from desktop_app.storage.queries import favours, needs, people_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.matching.compared import Compared
    from desktop_app.domain.matching.index import Match
    from desktop_app.domain.needs import Need
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST = 12
"""Matches proposed at most."""
AT_ONCE = 400
"""Of more changed lines and people than these all lines are read again."""
LOOKED_AT = 240
"""Matches whose people are looked up at once, the best first, and at most for the page."""


class ProposalFinder:
    """Call it off the UI thread: with 50,000 needs and offers the first answer takes some seconds,
    later ones what has changed since. One thread at a time is answered.

    `words` is the folder of the lists of words; None finds nothing. `own` is the file of the user's
    own lists. Days are local.
    """

    def __init__(self, store: Store, words: Path | None, own: Path | None = None) -> None:
        self._store, self._words, self._own = store, words, own
        self._lock = threading.Lock()
        self._compared: Compared | None = None
        self._changes = ChangeSet(everything=True)
        self._noting = threading.Lock()
        store.listen(self._changed, first=True)

    def page(self, today: date) -> Proposals:
        """What could be done for whom, and who could help you; nobody in the archive or the trash,
        nothing that was put away, nothing for which a favour has begun.
        """
        if self._words is None:
            return Proposals()
        with self._lock:
            db = self._store.reader
            compared = self._followed(db, self._words, today)
            found = list(_proposed(db, _best(compared, LOOKED_AT)))
            yours = [
                need for need in needs.yours(db) if need.is_open and need.side is NeedSide.NEED
            ]
            return Proposals(
                tuple(in_order(found, _known(db, found))[:MOST]),
                _for_you(db, compared, yours),
            )

    def of_person(self, person_id: int, today: date) -> tuple[Proposal, ...]:
        """What could be done for somebody, or with what they offer, by the same rules; the best
        first.
        """
        return self._of(lambda db: needs.of_person(db, person_id), today)

    def of_need(self, need_id: int, today: date) -> tuple[Proposal, ...]:
        """The same for one need or offer; nothing for one that is gone."""
        return self._of(lambda db: needs.load(db, (need_id,)), today)

    def close(self) -> None:
        """Let go of all lines and words: some tens of megabytes."""
        with self._lock:
            self._compared = None
            self._changed(ChangeSet(everything=True))

    def _of(self, read: Callable[[Database], list[Need]], today: date) -> tuple[Proposal, ...]:
        db = self._store.reader
        # Of most people nothing is known, and then no words need to be read.
        if self._words is None or not any(need.is_open for need in read(db)):
            return ()
        with self._lock:
            compared = self._followed(db, self._words, today)
            matches: list[Match] = []
            for need in read(db):
                if need.is_open and need.side is NeedSide.NEED:
                    matches += compared.offers_for(need.id)
                elif need.is_open:
                    matches += compared.needs_for(need.id, MOST)
            found = list(_proposed(db, matches))
            return tuple(in_order(found, _known(db, found)))

    def all(self, today: date, person_id: int | None = None) -> list[FoundMatch]:
        """Every match, or those of which one person is a part, the best first, by the same rules,
        and with them what others offer that you or an organisation look for.
        """
        if self._words is None:
            return []
        with self._lock:
            db = self._store.reader
            found = _found(db, _best(self._followed(db, self._words, today)))
            return [match for match in found if person_id is None or person_id in match.people]

    def offers_for(self, wanted: Sequence[Need], today: date) -> dict[int, tuple[Need, ...]]:
        """The offers that fit each of these open needs (by its row), the best first, yours among
        them; none that was put away.
        """
        if self._words is None or not wanted:
            return {}
        with self._lock:
            db = self._store.reader
            return _fitting(db, self._followed(db, self._words, today), wanted)

    def _followed(self, db: Database, words: Path, today: date) -> Compared:
        if self._compared is None:
            # Only who asks for matches needs them.
            from desktop_app.domain.matching.compared import Compared
            from desktop_app.services.matching_words import read_lexicon

            self._compared = Compared(read_lexicon(words, self._own))
        self._follow(db, self._compared)
        answered = needs.answered_on(db).items()
        self._compared.keep_apart(pair for pair, day in answered if is_put_away(day, today))
        return self._compared

    def _follow(self, db: Database, compared: Compared) -> None:
        """Take up what changed since: the lines that may have, or all where these are too many."""
        with self._noting:
            changes, self._changes = self._changes, ChangeSet()
        rows, people = changes.named(NEED), changes.named(Noun.PERSON)
        try:
            if rows is None or people is None or len(rows) + len(people) > AT_ONCE:
                compared.follow(needs.open_lines(db))
            elif rows or people:
                compared.follow_some(*needs.open_lines_of(db, rows, people))
        except BaseException:
            self._changed(changes)
            raise

    def _changed(self, changes: ChangeSet) -> None:
        with self._noting:
            self._changes |= changes


def _best(compared: Compared, most: int | None = None) -> Iterator[Match]:
    """All that fit and were not put away, or the `most` best of them, the best first."""
    if most is not None:
        chosen = compared.best(most)
    else:
        chosen = sorted(compared.scored(), key=lambda found: (-found[0], *found[1:]))
    return (compared.match(need, offer) for _, need, offer in chosen)


def _found(db: Database, matches: Iterable[Match]) -> Iterator[FoundMatch]:
    """Those of `matches` that are not one owner's own and for which no favour has begun."""
    begun, rest = favours.answering(db), iter(matches)
    while some := list(islice(rest, LOOKED_AT)):
        rows = {int(row) for match in some for row in (match.need, match.offer)}
        loaded = {need.id: need for need in needs.load(db, rows)}
        for match in some:
            need, offer = loaded.get(int(match.need)), loaded.get(int(match.offer))
            if need is None or offer is None or is_same_owner(need, offer):
                continue
            found = FoundMatch(need, offer, match.score, match.why)
            people = found.people
            if not people or any((need.id, person) not in begun for person in people):
                yield found


def _proposed(db: Database, matches: Iterable[Match]) -> Iterator[Proposal]:
    """What could be done where these match."""
    for found in _found(db, matches):
        kind = kind_of(found.need, found.offer)
        if kind is not None:
            yield Proposal(kind, found.need, found.offer, found.score, found.why)


def _for_you(
    db: Database, compared: Compared, yours: Iterable[Need]
) -> dict[int, tuple[Need, ...]]:
    """The offers of others that fit each of your needs."""
    return {
        row: tuple(offer for offer in found if offer.whose is not Whose.YOU)
        for row, found in _fitting(db, compared, yours).items()
    }


def _fitting(
    db: Database, compared: Compared, wanted: Iterable[Need]
) -> dict[int, tuple[Need, ...]]:
    """The offers that fit each of these needs."""
    found: dict[int, tuple[Need, ...]] = {}
    for need in wanted:
        matches = compared.offers_for(need.id)
        rows = [int(match.offer) for match in matches]
        offers = {offer.id: offer for offer in needs.load(db, rows)}
        found[need.id] = tuple(offers[row] for row in rows if row in offers)
    return found


def _known(db: Database, proposals: Iterable[Proposal]) -> Known:
    people = sorted({person for item in proposals for person in item.people})
    rhythms = {
        line.id: line.cadence.ideal_days
        for line in people_list.lines(db, people)
        if line.cadence is not None
    }
    return Known(rhythms, favours.last_given(db, people))
