"""Asks where to write people and in which form, and writes them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.calendar_texts import calendar_texts
from desktop_app.ui.words.left_out import say_left_out

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_BOOK, _THREE, _FOUR, _CALENDAR = "json", "3.0", "4.0", "ics"
_BY_SUFFIX = {".csv": "csv", ".ldif": "ldif"}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Exporting", text, None, count)


def _forms(everybody: bool) -> dict[str, str]:
    """The forms in their order: what the dialog says of each, which is also what it leaves out,
    and its key.
    """
    forms = {
        _tr("vCard 3.0 (*.vcf)"): _THREE,
        _tr("vCard 4.0 (*.vcf)"): _FOUR,
        _tr("Google CSV, without photos and what only Kith knows (*.csv)"): "google-csv",
        _tr("Outlook CSV, without photos and what only Kith knows (*.csv)"): "outlook-csv",
        _tr("CSV for a spreadsheet, without photos and circles (*.csv)"): "csv",
        _tr("LDIF for Thunderbird, without what only Kith knows (*.ldif)"): "ldif",
    }
    if everybody:
        forms[_tr("Birthdays, events and reminders for a calendar (*.ics)")] = _CALENDAR
        forms[_tr("Everything, as one JSON file (*.json)")] = _BOOK
    return forms


def _suffix(form: str) -> str:
    suffixes = {_THREE: "vcf", _FOUR: "vcf", _CALENDAR: "ics", _BOOK: "json", "ldif": "ldif"}
    return suffixes.get(form, "csv")


def ask_export(shell: Shell, tools: RoomTools, ids: list[int] | None) -> None:
    """Ask where to write the people with these ids, and in which form; None is everybody, and may
    be all there is.
    """
    forms = _forms(ids is None)
    dialog = QFileDialog(shell.parent(), _tr("Export"), "", ";;".join(forms))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_in_last_folder(dialog, tools.state)
    dialog.selectFile(tools.people.file_name(ids))
    dialog.setDefaultSuffix("vcf")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(_suffix(forms.get(chosen, _THREE)))
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        path, form = Path(name), forms.get(dialog.selectedNameFilter(), _THREE)
        if form in (_THREE, _FOUR):
            # Whoever writes another ending means it.
            form = _BY_SUFFIX.get(path.suffix.lower(), form)
        if form == _BOOK or (ids is None and path.suffix.lower() == ".json"):
            _write_book(shell, tools, path)
        elif form == _CALENDAR or (ids is None and path.suffix.lower() == ".ics"):
            _write_calendar(shell, tools, path)
        elif form in (_THREE, _FOUR):
            _write(shell, tools, path, ids, form)
        else:
            _write_form(shell, tools, path, ids, form)

    dialog.fileSelected.connect(chosen)
    dialog.open()


def _write(shell: Shell, tools: RoomTools, path: Path, ids: list[int] | None, version: str) -> None:
    def work() -> int:
        return tools.book.exporting.write_vcards(path, ids, version)

    def done(count: int) -> None:
        shell.say(fill_in(_tr("%Ln card(s) written to %1", count), path.name))

    tools.runner.run("export", work, done, shell.say_error)


def _write_form(
    shell: Shell, tools: RoomTools, path: Path, ids: list[int] | None, form: str
) -> None:
    def work() -> tuple[int, dict[str, int]]:
        exporting = tools.book.exporting
        people: Iterable[int] = exporting.everybody() if ids is None else ids
        rows = list(people)
        parts, left_out = exporting.people_as(form, rows)
        exporting.write(path, parts)
        return len(rows), left_out.counted

    def done(written: tuple[int, dict[str, int]]) -> None:
        count, counted = written
        said = fill_in(_tr("%Ln person(s) written to %1.", count), path.name)
        shell.say(f"{said} {_say_left_out(counted)}" if counted else said)

    tools.runner.run("export", work, done, shell.say_error)


def _say_left_out(counted: dict[str, int]) -> str:
    return say_left_out(counted, lambda text: QCoreApplication.translate("LeftOut", text))


def _write_calendar(shell: Shell, tools: RoomTools, path: Path) -> None:
    texts = calendar_texts(lambda text: QCoreApplication.translate("CalendarTexts", text))

    def work() -> int:
        parts = tools.book.calendar_file.parts(texts, tools.context.today())
        return tools.book.exporting.write(path, parts)

    def done(_: object) -> None:
        shell.say(fill_in(_tr("Birthdays, events and reminders were written to %1"), path.name))

    tools.runner.run("export", work, done, shell.say_error)


def _write_book(shell: Shell, tools: RoomTools, path: Path) -> None:
    def work() -> int:
        return tools.book.exporting.write(path, tools.book.json_book.parts())

    def done(_: object) -> None:
        shell.say(fill_in(_tr("Everything was written to %1"), path.name))

    tools.runner.run("export", work, done, shell.say_error)
