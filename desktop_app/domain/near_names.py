"""Names that may be meant by one nobody has: a letter more or less, another, two swapped, or the
same name in another spelling.
"""

from __future__ import annotations

from functools import lru_cache

SHORTEST = 3
"""Letters a name needs to be near another."""
SHORTEST_CHANGED = 4
"""Letters from which one may be another: "Tim" is not "Tom" mistyped."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SOUNDS = (("ph", "f"), ("f", "ph"), ("c", "k"), ("k", "c"), ("th", "t"), ("t", "th"), ("y", "i"),
           ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ck", "k"), ("z", "s"), ("x", "ks"))  # fmt: skip
"""What is written either way in names of several languages."""


@lru_cache(maxsize=256)
def near_spellings(name: str) -> frozenset[str]:
    """Folded spellings one step away from the folded `name` (one word), without itself; none for
    one too short.
    """
    if len(name) < SHORTEST or not name.isalpha():
        return frozenset()
    places = range(1, len(name))
    found = {name[:at] + name[at + 1 :] for at in places}
    found |= {name[:at] + each + name[at:] for at in (*places, len(name)) for each in _LETTERS}
    if len(name) >= SHORTEST_CHANGED:
        found |= {name[:at] + each + name[at + 1 :] for at in places for each in _LETTERS}
        found |= {name[:at] + name[at : at + 2][::-1] + name[at + 2 :] for at in places}
    found |= {name.replace(one, other) for one, other in _SOUNDS if one in name}
    return frozenset(each for each in found if len(each) >= SHORTEST) - {name}
