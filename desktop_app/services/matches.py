"""Which offer of the address book answers which need, computed and never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.matching.index import MatchIndex
from desktop_app.domain.matching.reading import Reader
from desktop_app.domain.needs import MatchAnswer, NeedSide
from desktop_app.storage.queries import needs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.words import Met
    from desktop_app.domain.needs import Need
    from desktop_app.storage.engine.store import Store

EACH = 3
"""Offers proposed for one need at most."""
_MAY_BE_NAMED = (None, MatchAnswer.LATER)


@dataclass(frozen=True, slots=True)
class FoundMatch:
    """A need and an offer that answers it; `score` says how well from 0, `why` which words met."""

    need: Need
    offer: Need
    score: float
    why: tuple[Met, ...]


class Matches:
    """Reads all open needs and offers anew: call it off the UI thread."""

    def __init__(self, store: Store, lexicon: Lexicon) -> None:
        self._store, self._lexicon = store, lexicon

    def best(self, person_id: int | None = None) -> list[FoundMatch]:
        """The matches of everybody, or those of which one person is a part, the best first. None
        between what one and the same has, none that was dismissed or taken up, none of people in
        the archive or the trash.
        """
        db = self._store.reader
        known = {str(need.id): need for need in needs.all_open(db)}
        answered = needs.answers(db)
        found = [
            FoundMatch(known[match.need], known[match.offer], match.score, match.why)
            for match in self._index(known).matches(EACH)
            if answered.get((int(match.need), int(match.offer))) in _MAY_BE_NAMED
        ]
        kept = [
            match
            for match in found
            if _owner(match.need) != _owner(match.offer)
            and (person_id is None or person_id in _people(match))
        ]
        return sorted(kept, key=lambda match: -match.score)

    def _index(self, known: dict[str, Need]) -> MatchIndex:
        reader, index = Reader(self._lexicon), MatchIndex(self._lexicon.within)
        for key, need in known.items():
            text = f"{need.text}, {need.place}" if need.place else need.text
            if need.side is NeedSide.NEED:
                index.put_need(key, reader.need(text))
            else:
                index.put_offer(key, reader.offer(text))
        return index


def _owner(need: Need) -> tuple[object, ...]:
    return need.whose, need.person and need.person.id, need.organisation_id


def _people(match: FoundMatch) -> Iterator[int]:
    return (need.person.id for need in (match.need, match.offer) if need.person is not None)
