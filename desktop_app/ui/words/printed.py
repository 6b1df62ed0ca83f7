"""What is chosen for paper, and who is not on it or not whole, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.printing.paper import Paper
from desktop_app.domain.printing.wishes import Each, Ticked, WhichAddress
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.printing.labels import LabelSheet


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


_TICKED = {
    Ticked.PHOTO: QT_TRANSLATE_NOOP("Printed", "Photo"),
    Ticked.ORGANISATION: QT_TRANSLATE_NOOP("Printed", "Work and study"),
    Ticked.PHONES: QT_TRANSLATE_NOOP("Printed", "Phone numbers"),
    Ticked.EMAILS: QT_TRANSLATE_NOOP("Printed", "E-mail addresses"),
    Ticked.ADDRESSES: QT_TRANSLATE_NOOP("Printed", "Addresses"),
    Ticked.WEB: QT_TRANSLATE_NOOP("Printed", "Web pages and chats"),
    Ticked.DATES: QT_TRANSLATE_NOOP("Printed", "Dates"),
    Ticked.TAGS: QT_TRANSLATE_NOOP("Printed", "Circle and tags"),
    Ticked.MET: QT_TRANSLATE_NOOP("Printed", "How you met"),
    Ticked.RELATIONS: QT_TRANSLATE_NOOP("Printed", "People around them"),
    Ticked.OWN_FIELDS: QT_TRANSLATE_NOOP("Printed", "Your own fields"),
    Ticked.RHYTHM: QT_TRANSLATE_NOOP("Printed", "Rhythm"),
    Ticked.NOTES: QT_TRANSLATE_NOOP("Printed", "Notes"),
    Ticked.FAVOURS: QT_TRANSLATE_NOOP("Printed", "Favours"),
    Ticked.TIMELINE: QT_TRANSLATE_NOOP("Printed", "Timeline"),
}
_PAPERS = {
    Paper.A4: QT_TRANSLATE_NOOP("Printed", "A4"),
    Paper.LETTER: QT_TRANSLATE_NOOP("Printed", "Letter"),
    Paper.A5: QT_TRANSLATE_NOOP("Printed", "A5"),
}
_WHICH = {
    WhichAddress.BEST: QT_TRANSLATE_NOOP("Printed", "The preferred one"),
    WhichAddress.HOME: QT_TRANSLATE_NOOP("Printed", "At home"),
    WhichAddress.WORK: QT_TRANSLATE_NOOP("Printed", "At work"),
}


def say_each(each: Each) -> str:
    """For whom there is a label or an entry of its own."""
    return _tr("Each household") if each is Each.HOUSEHOLD else _tr("Each person")


def say_ticked(tick: Ticked, *, in_directory: bool = False) -> str:
    """What can be ticked to be printed; of dates a directory has the birthday alone."""
    if in_directory and tick is Ticked.DATES:
        return _tr("Birthday")
    return _tr(_TICKED[tick])


def say_paper(paper: Paper) -> str:
    """The name of a paper."""
    return _tr(_PAPERS[paper])


def say_which(which: WhichAddress) -> str:
    """Which address goes on a label."""
    return _tr(_WHICH[which])


def say_sheet(sheet: LabelSheet) -> str:
    """So: "Avery L7160 · 63.5 × 38.1 mm · 21 labels"."""
    width, height = (QLocale().toString(round(side, 1)) for side in (sheet.width, sheet.height))
    said = _tr("%1 · %2 × %3 mm · %Ln label(s)", sheet.count)
    return fill_in(said, sheet.name, width, height)
