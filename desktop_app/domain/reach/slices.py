"""Into which slice of the drawing everybody goes: by their area of work."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.domain.reach.circles import Area

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop_app.domain.fields import Taxonomy
    from desktop_app.domain.reach.everybody import Everybody

SHOWN = 7
"""So many areas have a slice and a hue of their own; the others share one."""
_HUES = (0, 4, 2, 3, 5, 1, 6, 7)
"""Of the eight hues of the theme, the one of each area where it is free, yours first."""


def areas_of(
    everybody: Everybody, taxonomy: Taxonomy, yours: Sequence[str]
) -> tuple[list[Area], dict[tuple[str, ...], int]]:
    """The slices, yours first, then in the order of the taxonomy, the other areas together, and last
    those whose field is not known; and the place among them of each set of fields.
    """
    own, counted = taxonomy.areas(yours), Counter[str]()
    for group in everybody.groups:
        counted[_area(group.fields, taxonomy, own)] += len(group.people)
    known = {field.area: number for number, field in reversed([*enumerate(taxonomy.fields)])}
    named = [area for area in counted if area]
    named.sort(key=lambda area: (area not in own, -counted[area], area))
    shown = sorted(
        named[:SHOWN] if len(named) > SHOWN + 1 else named[: SHOWN + 1],
        key=lambda area: (area not in own, known.get(area, len(taxonomy.fields)), area),
    )
    hues = _hues(shown, known, own)
    slices = [Area(area, area in own, counted[area], hues[area]) for area in shown]
    others = sum(counted[area] for area in named) - sum(counted[area] for area in shown)
    if others:
        slices.append(Area(OTHERS, False, others, None))
    if counted[""]:
        slices.append(Area("", False, counted[""], None))
    place = {each.name: number for number, each in enumerate(slices)}
    rest = place.get(OTHERS, -1)
    found = {
        group.fields: place.get(_area(group.fields, taxonomy, own), rest)
        for group in everybody.groups
    }
    return slices, found


OTHERS = "\0others"
"""Names the slice of all areas that have none of their own; no word of a user’s can be that."""


def people_by_cell(
    everybody: Everybody, place: Mapping[tuple[str, ...], int], circles: Sequence[int]
) -> dict[tuple[int, int], list[int]]:
    """The people of each band and slice; those of no circle are in the band after the last."""
    band = {circle: number for number, circle in enumerate(circles)}
    found: dict[tuple[int, int], list[int]] = {}
    for group in everybody.groups:
        ring = len(circles) if group.circle is None else band.get(group.circle, len(circles))
        found.setdefault((ring, place[group.fields]), []).extend(group.people)
    return found


def _area(fields: Sequence[str], taxonomy: Taxonomy, own: Collection[str]) -> str:
    """The area somebody is drawn in: one of yours, else that of their first field; "" for none."""
    theirs = [taxonomy.area(name) for name in fields if name.strip()]
    return next((area for area in theirs if area in own), theirs[0] if theirs else "")


def _hues(shown: Sequence[str], known: Mapping[str, int], own: Collection[str]) -> dict[str, int]:
    """A hue for each area: the one its place in the taxonomy gives it, else the next that is free."""
    free, found = list(_HUES), dict[str, int]()
    order = sorted(known.values())
    for area in shown:
        if area in own:
            found[area] = free.pop(0)
            continue
        place = order.index(known[area]) if area in known else len(order)
        wanted = _HUES[place % len(_HUES)]
        found[area] = wanted if wanted in free else free[0]
        free.remove(found[area])
    return found
