"""What can be done with somebody in the planner, as a menu: the next steps first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favour_steps import following, happened_on
from desktop_app.domain.favours import FavourStep, Side
from desktop_app.domain.recommendations import COLUMNS
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.recommendations import say_column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.person import Position, Standing
    from desktop_app.domain.recommendations import Cell, Colleague, Work
    from desktop_app.ui.kit.icons import Icons
    from desktop_app.ui.recommendations.actions import RecommendationActions

_S = FavourStep
_NEXT = (
    (_S.PROMISED, Side.RECEIVED), (_S.PUBLISHED, Side.RECEIVED), (_S.DECLINED, Side.RECEIVED),
    (_S.LET_GO, Side.RECEIVED), (_S.PUBLISHED, Side.GIVEN), (_S.LET_GO, Side.GIVEN),
)  # fmt: skip
"""The steps offered as such; the others are reached by writing, asking and noting."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecommendationMenus", text)


def menu_of(
    colleague: Colleague,
    work: Work | None,
    actions: RecommendationActions,
    icons: Icons,
    parent: QWidget,
) -> Menu:
    """The menu about one person."""
    menu, place = Menu(parent), None if work is None else work.position
    called = actions.called(colleague.person)
    for favour in colleague.favours:
        _add_steps(menu, favour, actions)
    _add_texts(menu, colleague, place, actions, icons)
    menu.addSeparator()
    if work is not None:
        _add_standings(menu, colleague, work.position, actions)
    menu.addAction(
        icons.icon("user"),
        plain_text(fill_in(_tr("Open %1"), called)),
        lambda: actions.open_person(colleague.person.id),
    )
    for favour in colleague.favours:
        words = (
            _tr("Delete the one you wrote")
            if favour.side is Side.GIVEN
            else _tr("Delete the one from them")
        )
        menu.addAction(icons.icon("trash-2"), words, lambda item=favour: actions.remove(item))
    return menu


def add_menu(
    work: Position,
    standing: Standing,
    cell: Cell,
    actions: RecommendationActions,
    icons: Icons,
    parent: QWidget,
) -> Menu:
    """Who could stand in a cell: those of whom something is known first, then anybody."""
    menu = Menu(parent)
    for colleague in cell.others[:20]:
        name = plain_text(colleague.person.name[:60])
        if colleague.standing is not None:
            below = Menu(menu, name)
            menu.addMenu(below)
            _add_texts(below, colleague, work, actions, icons)
        else:
            menu.addAction(
                name, lambda who=colleague.person: actions.set_standing(who, work, standing)
            )
    if cell.others:
        menu.addSeparator()
    menu.addAction(
        icons.icon("user-plus"),
        _tr("Somebody else…"),
        lambda: actions.choose_somebody(work, standing),
    )
    return menu


def _add_steps(menu: Menu, favour: Favour, actions: RecommendationActions) -> None:
    words = {
        _S.PROMISED: _tr("They said yes"),
        _S.PUBLISHED: _tr("It is published"),
        _S.DECLINED: _tr("They said no"),
        _S.LET_GO: _tr("Let it go"),
    }
    received = favour.side is Side.RECEIVED
    if received and happened_on(favour) is not None and favour.thanked_on is None:
        menu.addAction(_tr("Say thanks…"), lambda: actions.thank(favour))
        menu.addAction(_tr("Thanks are said"), lambda: actions.thanked(favour))
    happened = happened_on(favour) is not None
    for step in following(favour):
        wanted = happened is (step is _S.PUBLISHED)
        if (step, favour.side) in _NEXT and wanted:
            menu.addAction(words[step], lambda step=step: actions.step(favour, step))


def _add_texts(
    menu: Menu,
    colleague: Colleague,
    work: Position | None,
    actions: RecommendationActions,
    icons: Icons,
) -> None:
    """Writing, asking and noting."""
    called = actions.called(colleague.person)
    received = next((item for item in colleague.favours if item.side is Side.RECEIVED), None)
    given = next((item for item in colleague.favours if item.side is Side.GIVEN), None)
    write = _tr("Write one for %1…") if given is None else _tr("What you wrote for %1…")
    note = (
        _tr("What %1 wrote…")
        if received is not None and happened_on(received) is not None
        else _tr("Note one from %1…")
    )
    menu.addAction(
        icons.icon("pen-line"),
        plain_text(fill_in(write, called)),
        lambda: actions.write(colleague, work),
    )
    menu.addAction(
        icons.icon("quote"),
        plain_text(fill_in(note, called)),
        lambda: actions.note(colleague, work),
    )
    if received is None or received.step in (_S.TO_ASK, _S.DECLINED, _S.LET_GO):
        menu.addAction(
            icons.icon("send"),
            plain_text(fill_in(_tr("Ask %1…"), called)),
            lambda: actions.ask(colleague, work),
        )


def _add_standings(
    menu: Menu, colleague: Colleague, work: Position, actions: RecommendationActions
) -> None:
    below = Menu(menu, _tr("What they were to you"))
    menu.addMenu(below)
    for standing in COLUMNS:
        made = below.addAction(
            say_column(standing),
            lambda standing=standing: actions.set_standing(colleague.person, work, standing),
        )
        made.setCheckable(True)
        made.setChecked(standing is colleague.standing)
