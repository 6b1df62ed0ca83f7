"""Needs that meet offers, found in all that is stored and kept up to date from then on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop_app.domain.needs import NeedSide, Whose
from desktop_app.domain.proposals import Known, Proposal, Proposals, in_order, is_put_away, kind_of
from desktop_app.storage.queries import favours, needs, people_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.matching.index import Match, MatchIndex
    from desktop_app.domain.matching.reading import Reader
    from desktop_app.domain.needs import Need
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST = 12
"""Matches proposed at most."""
EACH = 3
"""Offers held for each need."""
LOOKED_AT = 240
"""Matches whose people are looked up at most, the best first."""


class ProposalFinder:
    """Call it off the UI thread: with 50,000 needs and offers the first answer takes some seconds,
    later ones what has changed since. One thread at a time is answered.

    `words` is the folder of the lists of words; None finds nothing. `own` is the file of the user's
    own lists. Days are local.
    """

    def __init__(self, store: Store, words: Path | None, own: Path | None = None) -> None:
        self._store, self._words, self._own = store, words, own
        self._lock = threading.Lock()
        self._compared: _Compared | None = None

    def page(self, today: date) -> Proposals:
        """What could be done for whom, and who could help you; nobody in the archive or the trash,
        nothing that was put away, nothing for which a favour has begun.
        """
        if self._words is None:
            return Proposals()
        with self._lock:
            db = self._store.reader
            self._follow(db, self._words)
            assert self._compared is not None
            found = list(_proposed(db, self._compared.best(), today))
            yours = [
                need for need in needs.yours(db) if need.is_open and need.side is NeedSide.NEED
            ]
            return Proposals(
                tuple(in_order(found, _known(db, found))[:MOST]), self._for_you(db, yours, today)
            )

    def offers_for(self, wanted: Sequence[Need], today: date) -> dict[int, tuple[Need, ...]]:
        """The offers that fit each of these open needs (by its row), the best first, yours among
        them; none that was put away.
        """
        if self._words is None or not wanted:
            return {}
        with self._lock:
            db = self._store.reader
            self._follow(db, self._words)
            return self._fitting(db, wanted, today)

    def of_person(self, person_id: int, today: date) -> tuple[Proposal, ...]:
        """What could be done for somebody, or with what they offer, by the same rules; the best
        first.
        """
        if self._words is None:
            return ()
        with self._lock:
            db = self._store.reader
            self._follow(db, self._words)
            assert self._compared is not None
            theirs = {str(need.id) for need in needs.of_person(db, person_id) if need.is_open}
            matches = [
                match
                for match in self._compared.best()
                if match.need in theirs or match.offer in theirs
            ]
            found = list(_proposed(db, matches, today))
            return tuple(in_order(found, _known(db, found)))

    def _follow(self, db: Database, words: Path) -> None:
        if self._compared is None:
            self._compared = _Compared(words, self._own)
        self._compared.follow(needs.open_lines(db))

    def _for_you(
        self, db: Database, yours: Iterable[Need], today: date
    ) -> dict[int, tuple[Need, ...]]:
        return {
            row: tuple(offer for offer in found if offer.whose is not Whose.YOU)
            for row, found in self._fitting(db, yours, today).items()
        }

    def _fitting(
        self, db: Database, wanted: Iterable[Need], today: date
    ) -> dict[int, tuple[Need, ...]]:
        assert self._compared is not None
        answered = needs.answered_on(db)
        found: dict[int, tuple[Need, ...]] = {}
        for need in wanted:
            rows = [
                int(match.offer)
                for match in self._compared.offers_for(need.id)
                if not is_put_away(answered.get((need.id, int(match.offer))), today)
            ]
            offers = {offer.id: offer for offer in needs.load(db, rows)}
            found[need.id] = tuple(offers[row] for row in rows if row in offers)
        return found


class _Compared:
    """All that is open, compared; `follow` compares what is new."""

    def __init__(self, words: Path, own: Path | None) -> None:
        # Only who opens the page needs them.
        from desktop_app.domain.matching.index import MatchIndex
        from desktop_app.domain.matching.reading import Reader
        from desktop_app.services.matching_words import read_lexicon

        lexicon = read_lexicon(words, own)
        self._reader: Reader = Reader(lexicon)
        self._index: MatchIndex = MatchIndex(lexicon.within)
        self._lines: dict[int, tuple[NeedSide, str]] = {}
        self._found: dict[str, list[Match]] = {}

    def follow(self, lines: dict[int, tuple[NeedSide, str]]) -> None:
        """Compare what is not as it was: `lines` has side and words of everything open, by row."""
        gone = [row for row, line in self._lines.items() if lines.get(row) != line]
        new = [row for row, line in lines.items() if self._lines.get(row) != line]
        if not gone and not new:
            return
        again = self._taken_out({str(row) for row in gone})
        for row in new:
            self._put(str(row), *lines[row])
        for row in new:
            key = str(row)
            if lines[row][0] is NeedSide.NEED:
                again.add(key)
            elif self._lines:
                again.update(match.need for match in self._index.needs_for(key))
        if not self._lines:
            again.update(str(row) for row, line in lines.items() if line[0] is NeedSide.NEED)
        self._lines = dict(lines)
        for key in again:
            self._found[key] = self._index.offers_for(key, EACH)

    def best(self) -> list[Match]:
        """All that was found, the best first."""
        every = (match for found in self._found.values() for match in found)
        return sorted(every, key=lambda match: (-match.score, int(match.need), int(match.offer)))

    def offers_for(self, need_id: int) -> list[Match]:
        """The offers that fit one need, best first."""
        return self._found.get(str(need_id), [])

    def _taken_out(self, gone: set[str]) -> set[str]:
        """Forget these; answers the needs that have to be compared again."""
        for key in gone:
            self._index.remove(key)
            self._found.pop(key, None)
        if not gone:
            return set()
        return {
            key for key, found in self._found.items() if any(match.offer in gone for match in found)
        }

    def _put(self, key: str, side: NeedSide, text: str) -> None:
        if side is NeedSide.NEED:
            self._index.put_need(key, self._reader.need(text))
        else:
            self._index.put_offer(key, self._reader.offer(text))


def _proposed(db: Database, found: list[Match], today: date) -> Iterator[Proposal]:
    """Those of `found` that may be proposed, at most some more than are shown."""
    answered, begun = needs.answered_on(db), favours.answering(db)
    wanted = [
        match
        for match in found
        if not is_put_away(answered.get((int(match.need), int(match.offer))), today)
    ][:LOOKED_AT]
    rows = {int(row) for match in wanted for row in (match.need, match.offer)}
    loaded = {need.id: need for need in needs.load(db, rows)}
    for match in wanted:
        need, offer = loaded.get(int(match.need)), loaded.get(int(match.offer))
        if need is None or offer is None or (kind := kind_of(need, offer)) is None:
            continue
        proposal = Proposal(kind, need, offer, match.score, match.why)
        if all((need.id, person) in begun for person in proposal.people):
            continue
        yield proposal


def _known(db: Database, proposals: Iterable[Proposal]) -> Known:
    people = sorted({person for item in proposals for person in item.people})
    rhythms = {
        line.id: line.cadence.ideal_days
        for line in people_list.lines(db, people)
        if line.cadence is not None
    }
    return Known(rhythms, favours.last_given(db, people))
