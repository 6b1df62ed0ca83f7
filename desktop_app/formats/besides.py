"""How much there is in a file besides people, by option."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from desktop_app.domain.importing import Option, Pick, RecordRead
from desktop_app.domain.things_read import EntryRead, OfferRead, ThingRead


def counted(
    found: Iterable[RecordRead],
    keys: Iterable[str],
    wanted: Collection[str],
    with_people: Collection[str],
) -> tuple[Option, ...]:
    """The options of `keys` of which there is something, in that order: `wanted` are those that are
    so unless somebody says otherwise, and of `with_people` it is said with how many.
    """
    counts: Counter[str] = Counter()
    people: dict[str, set[str]] = defaultdict(set)
    picks: dict[str, list[Pick]] = defaultdict(list)
    for thing in found:
        if isinstance(thing, ThingRead):
            counts[thing.option] += getattr(thing, "count", 1)
            if isinstance(thing, EntryRead):
                people[thing.option].update(
                    who.own_id or who.profile or who.name for who in thing.who
                )
            elif isinstance(thing, OfferRead) and thing.pick:
                picks[thing.option].append(_pick(thing))
    return tuple(
        Option(
            key,
            counts[key],
            len(people[key]) if key in with_people else 0,
            key in wanted,
            tuple(picks[key]),
        )
        for key in keys
        if counts[key]
    )


def _pick(thing: OfferRead) -> Pick:
    """An offer as it is chosen; with yours stands who told of it."""
    who = thing.told_by if thing.who is None else thing.who
    name = "" if who is None else who.name or who.profile
    return Pick(thing.pick, thing.text, name, thing.who is None)
