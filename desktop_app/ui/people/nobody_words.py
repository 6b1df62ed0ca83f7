"""What to say where the list of people is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.people_query import Scope
from desktop_app.domain.rules.rule import DUE
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.people_query import PeopleQuery


def _tr(text: str) -> str:
    return QCoreApplication.translate("Nobody", text)


def say_nobody(query: PeopleQuery, anybody: bool) -> tuple[str, str]:
    """A title and a sentence for a list without anybody in it; `anybody` is whether there are
    people at all.
    """
    if query.text.strip():
        return _tr("Nobody found"), fill_in(
            _tr("No name, organisation, relative, address, number, note or entry matches “%1”."),
            query.text.strip()[:60],
        )
    if query.scope is Scope.TRASH:
        return _tr("The trash is empty"), _tr(
            "People you delete stay here for 30 days, and can be restored."
        )
    if query.scope is Scope.ARCHIVE:
        return _tr("Nobody archived"), _tr(
            "Archive people you no longer need in your list but want to keep."
        )
    if query.rules.has(DUE):
        return _tr("Nobody is due"), _tr("You have been in touch with everybody who has a rhythm.")
    if query.has_filter:
        return _tr("Nobody here"), _tr("Nobody fits these filters.")
    if anybody:
        return _tr("Nobody here"), _tr("Everybody is in the archive or in the trash.")
    return _tr("No people yet"), _tr("Add a person or import an address book.")
