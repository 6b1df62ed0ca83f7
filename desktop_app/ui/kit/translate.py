"""Texts for translation: marking those looked up later, and filling in their placeholders."""

from __future__ import annotations

import re

from desktop_app.domain.direction import set_apart


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """`text` as it is; the translation tools look for this name."""
    return text


_PLACE = re.compile("%([1-9])")


def fill_in(text: str, *values: str) -> str:
    """`text` with its %1, %2 … replaced by the values in that order, all at once: what looks like a
    placeholder in a value, such as somebody's name, stays as it is. One without a value stays too.
    Marks of direction in a value turn none of the words beside it.
    """

    def value(place: re.Match[str]) -> str:
        number = int(place[1])
        return set_apart(values[number - 1]) if number <= len(values) else place[0]

    return _PLACE.sub(value, text)
