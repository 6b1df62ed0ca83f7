"""What a form of another program cannot carry, in words. Knows nothing of Qt until the window asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

LEFT_OUT = {
    "photos": QT_TRANSLATE_NOOP("LeftOut", "photos"),
    "circles": QT_TRANSLATE_NOOP("LeftOut", "circles"),
    "rhythms": QT_TRANSLATE_NOOP("LeftOut", "rhythms"),
    "fields": QT_TRANSLATE_NOOP("LeftOut", "fields of interest"),
    "own-fields-but-four": QT_TRANSLATE_NOOP("LeftOut", "fields of your own after the fourth"),
    "households": QT_TRANSLATE_NOOP("LeftOut", "who lives together"),
    "past-positions": QT_TRANSLATE_NOOP("LeftOut", "past positions"),
    "periods": QT_TRANSLATE_NOOP("LeftOut", "since when a position was held"),
    "meeting": QT_TRANSLATE_NOOP("LeftOut", "how you met"),
    "pronouns": QT_TRANSLATE_NOOP("LeftOut", "pronouns and headline"),
    "profiles": QT_TRANSLATE_NOOP("LeftOut", "social profiles"),
    "relations-by-id": QT_TRANSLATE_NOOP("LeftOut", "links between people"),
    "relations-but-few": QT_TRANSLATE_NOOP("LeftOut", "some relations"),
    "dates-but-two": QT_TRANSLATE_NOOP("LeftOut", "dates besides birthday and anniversary"),
    "days-in-part": QT_TRANSLATE_NOOP("LeftOut", "days without a year"),
    "labels": QT_TRANSLATE_NOOP("LeftOut", "labels of your own"),
    "more-than-three": QT_TRANSLATE_NOOP("LeftOut", "a fourth address"),
    "introducers": QT_TRANSLATE_NOOP("LeftOut", "who introduced them"),
    "gender": QT_TRANSLATE_NOOP("LeftOut", "gender"),
    "place": QT_TRANSLATE_NOOP("LeftOut", "where they are"),
}
"""Nouns by key of `formats/writers.py`."""
_SENTENCE = QT_TRANSLATE_NOOP("LeftOut", "This form cannot carry: %1.")


def say_left_out(counted: Mapping[str, int], translated: Callable[[str], str] = str) -> str:
    """What was left out, and of how many people; `counted` is not empty."""
    nouns = (f"{translated(LEFT_OUT[key])} ({count:,})" for key, count in counted.items())
    return fill_in(translated(_SENTENCE), ", ".join(nouns))
