"""Who is not on paper, or not whole, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Printed", text, None, count)


def say_lacking(names: Sequence[str], count: int) -> str:
    """Who has no address, some of them by name."""
    said = _tr("%Ln person(s) left out, without an address: %1", count)
    return fill_in(said, _listed(names, count))


def say_cut(names: Sequence[str], count: int) -> str:
    """Whose address does not fit on a label, some of them by name."""
    said = _tr("%Ln label(s) too small for the address: %1", count)
    return fill_in(said, _listed(names, count))


def _listed(names: Sequence[str], count: int) -> str:
    shown = ", ".join(names)
    if count > len(names):
        return fill_in(_tr("%1 and %Ln more", count - len(names)), shown)
    return shown
