"""Marking texts for translation that are looked up later."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """`text` as it is; the translation tools look for this name."""
    return text
