"""English plurals for source texts such as "%n day(s)"; other languages bring their own in translation files."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

_IRREGULAR = {"person(s)": ("person", "people"), "entry(s)": ("entry", "entries"), "way(s)": ("way", "ways")}


class EnglishPlurals(QTranslator):
    """Answers for every text with a plural in it."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if n < 0 or "(s)" not in source:
            return None  # a null string: not translated here
        for word, forms in _IRREGULAR.items():
            source = source.replace(word, forms[n != 1])
        return source.replace("(s)", "" if n == 1 else "s")
