"""Where it goes on after an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.importing import FoundCard
    from desktop_app.services.import_report import ImportReport
    from desktop_app.ui.shell import Shell


def way_on(
    shell: Shell,
    report: ImportReport,
    came: FoundCard | None,
    *,
    begins: bool,
    proposes: bool = False,
) -> Callable[[], object] | None:
    """Whoever `came` alone, the choice of whom to keep close while few have a circle (`begins`),
    the weekly review where entries were
    proposed, else those who came in; None when nobody did.
    """
    if came is not None:
        person = report.people[0] if report.people else came.person
        if person is not None:
            return lambda: shell.open_person(person)
    if proposes:
        return lambda: shell.show("review")
    if begins:
        return lambda: shell.show("getting_started", report.added)
    if report.step is not None:
        return lambda: _show_people(shell)
    return None


def _show_people(shell: Shell) -> None:
    shell.show("people")
    shell.choose_somebody()
