"""Relations of which an export tells both sides: one of them is enough."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Told = tuple[str, str, str]
"""Kind, who is that, and of whom, by the ids of the export."""


def one_sided(
    told: Iterable[Told], other_side: Callable[[str], str]
) -> dict[str, list[tuple[str, str]]]:
    """By whom they are of: what others are to them. Which side stays does not depend on their order,
    so a later export tells the same.
    """
    known = {item for item in told if all(item) and item[1] != item[2]}
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, one, other in known:
        back = (other_side(kind), other, one)
        if back not in known or (kind, one, other) <= back:
            found.setdefault(other, []).append((kind, one))
    return found
