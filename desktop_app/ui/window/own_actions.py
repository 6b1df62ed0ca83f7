"""What the window does itself: it belongs to no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.room import Action, Group, MenuPart, Page
from desktop_app.ui.window.help import page_in
from desktop_app.ui.window.line_actions import line_actions
from desktop_app.ui.window.main_menu import open_menu
from desktop_app.ui.window.own_preferences import declared_cards, open_preferences

if TYPE_CHECKING:
    from desktop_app.domain.changes import Step
    from desktop_app.ui.window.parts import WindowParts


LONGEST_STEP = 60
"""Characters of what a step did that a menu has room for."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rooms", text)


def _nothing_searched(parts: WindowParts) -> str:
    query = parts.window.list.query()
    return (
        "" if query.text.strip() or query.has_filter else _tr("Search or filter the people first.")
    )


def _nothing_to_undo(parts: WindowParts) -> str:
    return "" if parts.window.book.history.undoable() else _tr("There is nothing to undo.")


def _nothing_to_redo(parts: WindowParts) -> str:
    return "" if parts.window.book.history.redoable() else _tr("There is nothing to redo.")


def _say_undo(parts: WindowParts) -> str:
    step = parts.window.book.history.undoable()
    return "" if step is None else fill_in(_tr("Undo: %1"), _say(parts, step))


def _say_redo(parts: WindowParts) -> str:
    step = parts.window.book.history.redoable()
    return "" if step is None else fill_in(_tr("Redo: %1"), _say(parts, step))


def _say(parts: WindowParts, step: Step) -> str:
    from desktop_app.ui.words.steps import say_step

    words = say_step(step, parts.window.context.today())
    return words if len(words) <= LONGEST_STEP else words[: LONGEST_STEP - 1] + "…"


def _nothing_there(parts: WindowParts, step: int) -> str:
    if parts.navigation.leads(step):
        return ""
    return (
        _tr("There is nothing to go back to.")
        if step < 0
        else _tr("There is nothing to go forward to.")
    )


def _open_palette(parts: WindowParts) -> None:
    from desktop_app.ui.palette.finders import WindowWays
    from desktop_app.ui.palette.palette import Palette

    window = parts.window
    if any(shown.isVisible() for shown in window.findChildren(Palette)):
        return
    ways = WindowWays(
        window.later.actions.get(),
        declared_cards(parts),
        lambda card: open_preferences(parts, card),
        window.help_requested.emit,
    )
    Palette(parts.shell, window.tools, ways, window).open_over()


def _open_shortcuts(parts: WindowParts) -> None:
    from desktop_app.ui.palette.shortcuts import ShortcutSheet

    window = parts.window
    sheet = ShortcutSheet(window.context, window.later.actions.get(), window)
    sheet.change_requested.connect(lambda: open_preferences(parts, Page.KEYS))
    sheet.open()


def _full_screen(parts: WindowParts) -> None:
    window = parts.window
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def _add_documents(parts: WindowParts) -> None:
    person = parts.shell.chosen()[0]
    if parts.shell.shown_person() != person:
        parts.shell.open_person(person, "details")
    parts.window.person.add_documents()


def _say_for_whom(parts: WindowParts) -> str:
    chosen = parts.shell.chosen()
    line = parts.window.book.people_list.line(chosen[0]) if len(chosen) == 1 else None
    return "" if line is None else fill_in(_tr("Add a document to %1…"), line.name)


def own_actions(parts: WindowParts) -> list[Action]:
    """The actions of a window that are no room's."""
    groups = (
        line_actions,
        _about_lists,
        _about_changes,
        _about_finding,
        _about_ways,
        _about_window,
        _about_kith,
        _about_this_kith,
    )
    return [action for group in groups for action in group(parts)]


def _about_lists(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "add-document",
            QT_TRANSLATE_NOOP("Rooms", "Add a document to somebody…"),
            "paperclip",
            Group.PEOPLE,
            108,
            lambda *_: _add_documents(parts),
            why_not=lambda *_: "" if _say_for_whom(parts) else _tr("Choose one person first."),
            words_now=lambda *_: _say_for_whom(parts),
        ),
        Action(
            "save-list",
            QT_TRANSLATE_NOOP("Rooms", "Save this search as a smart list…"),
            "list-filter",
            Group.FILES,
            60,
            lambda *_: parts.list_menus.get().save_search(parts.window.list.query()),
            menu=MenuPart.LISTS,
            why_not=lambda *_: _nothing_searched(parts),
        ),
    ]


def _about_changes(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "undo",
            QT_TRANSLATE_NOOP("Rooms", "Undo"),
            "undo-2",
            Group.EDIT,
            10,
            lambda *_: parts.shell.undo(),
            keys=("Ctrl+Z",),
            menu=MenuPart.CHANGES,
            why_not=lambda *_: _nothing_to_undo(parts),
            words_now=lambda *_: _say_undo(parts),
        ),
        Action(
            "redo",
            QT_TRANSLATE_NOOP("Rooms", "Redo"),
            "redo-2",
            Group.EDIT,
            20,
            lambda *_: parts.shell.redo(),
            keys=("Ctrl+Shift+Z", "Ctrl+Y"),
            menu=MenuPart.CHANGES,
            why_not=lambda *_: _nothing_to_redo(parts),
            words_now=lambda *_: _say_redo(parts),
        ),
    ]


def _about_finding(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "palette",
            QT_TRANSLATE_NOOP("Rooms", "Find anything"),
            "command",
            Group.VIEW,
            2,
            lambda *_: _open_palette(parts),
            keys=("Ctrl+K",),
            menu=MenuPart.WINDOW,
        ),
        Action(
            "menu",
            QT_TRANSLATE_NOOP("Rooms", "Open the menu"),
            "menu",
            Group.VIEW,
            4,
            lambda *_: open_menu(parts),
            keys=("F10",),
        ),
        Action(
            "search",
            QT_TRANSLATE_NOOP("Rooms", "Search"),
            "search",
            Group.VIEW,
            6,
            lambda *_: parts.navigation.focus_search(),
            keys=("Ctrl+F",),
        ),
    ]


def _about_ways(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "back",
            QT_TRANSLATE_NOOP("Rooms", "Back"),
            "arrow-left",
            Group.VIEW,
            7,
            lambda *_: parts.navigation.go(-1),
            keys=("Alt+Left", "Back"),
            why_not=lambda *_: _nothing_there(parts, -1),
            menu=MenuPart.ROOMS,
        ),
        Action(
            "forward",
            QT_TRANSLATE_NOOP("Rooms", "Forward"),
            "arrow-right",
            Group.VIEW,
            8,
            lambda *_: parts.navigation.go(1),
            keys=("Alt+Right", "Forward"),
            why_not=lambda *_: _nothing_there(parts, 1),
            menu=MenuPart.ROOMS,
        ),
        Action(
            "next-pane",
            QT_TRANSLATE_NOOP("Rooms", "Next part of the window"),
            "panel-right",
            Group.VIEW,
            502,
            lambda *_: parts.panes.get().go(1),
            keys=("F6",),
        ),
        Action(
            "previous-pane",
            QT_TRANSLATE_NOOP("Rooms", "Part of the window before"),
            "panel-left",
            Group.VIEW,
            504,
            lambda *_: parts.panes.get().go(-1),
            keys=("Shift+F6",),
        ),
    ]


def _about_window(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "reminders",
            QT_TRANSLATE_NOOP("Rooms", "Show or hide reminders"),
            "bell",
            Group.VIEW,
            500,
            lambda *_: parts.layout.toggle_reminders(),
            keys=("Ctrl+B",),
            menu=MenuPart.WINDOW,
        ),
        Action(
            "show-reminders",
            QT_TRANSLATE_NOOP("Rooms", "Show what to do"),
            "bell",
            Group.VIEW,
            501,
            lambda *_: parts.navigation.show_reminders(),
        ),
        Action(
            "fullscreen",
            QT_TRANSLATE_NOOP("Rooms", "Full screen"),
            "panel-left",
            Group.VIEW,
            510,
            lambda *_: _full_screen(parts),
            keys=("F11",),
            menu=MenuPart.WINDOW,
        ),
        Action(
            "preferences",
            QT_TRANSLATE_NOOP("Rooms", "Preferences"),
            "settings",
            Group.VIEW,
            520,
            lambda *_: open_preferences(parts),
            keys=("Ctrl+,",),
            menu=MenuPart.WINDOW,
        ),
    ]


def _about_kith(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "help",
            QT_TRANSLATE_NOOP("Rooms", "Help and manual"),
            "book-open",
            Group.VIEW,
            530,
            lambda *_: parts.window.help_requested.emit(page_in(parts)),
            keys=("F1",),
            menu=MenuPart.HELP,
        ),
        Action(
            "shortcuts",
            QT_TRANSLATE_NOOP("Rooms", "Keyboard shortcuts"),
            "keyboard",
            Group.VIEW,
            540,
            lambda *_: _open_shortcuts(parts),
            keys=("Ctrl+?",),
            menu=MenuPart.HELP,
        ),
        Action(
            "about",
            QT_TRANSLATE_NOOP("Rooms", "About Kith"),
            "info",
            Group.VIEW,
            555,
            lambda *_: parts.window.about_requested.emit(),
            menu=MenuPart.HELP,
        ),
    ]


def _about_this_kith(parts: WindowParts) -> list[Action]:
    return [
        Action(
            "newer",
            QT_TRANSLATE_NOOP("Rooms", "Look for a newer Kith…"),
            "refresh-cw",
            Group.VIEW,
            550,
            lambda *_: parts.window.newer_requested.emit(),
            menu=MenuPart.HELP,
        ),
        Action(
            "quit",
            QT_TRANSLATE_NOOP("Rooms", "Quit"),
            "log-out",
            Group.VIEW,
            560,
            lambda *_: parts.window.quit(),
            keys=("Ctrl+Q",),
            menu=MenuPart.QUIT,
        ),
    ]
