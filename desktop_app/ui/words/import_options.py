"""What files hold besides people, and what becomes of it, by the keys of the options that formats
declare (`domain/importing.Option`).

For each key the words for how many there are, with %Ln, and what becomes of them when they are
wanted. Where it is said with how many people, that is put after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop_app.domain.importing import Option

OPTIONS: dict[str, tuple[str, str]] = {}
"""Marked with QT_TRANSLATE_NOOP("ImportOptions", ...)."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ImportOptions", text, None, count)


def say_option(option: Option) -> tuple[str, str]:
    """What there is, and what becomes of it when it is wanted."""
    words, becomes = OPTIONS[option.key]
    said = _tr(words, option.count)
    if option.people:
        said += " " + _tr("with %Ln person(s)", option.people)
    return said, _tr(becomes)
