"""The planner of recommendations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.favours import FAVOUR
from desktop_app.ui.kit.boxes import NARROW_EDGE, column, fill_page, is_mirrored
from desktop_app.ui.kit.part_head import HANGS, PartHead
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.recommendations.actions import RecommendationActions
from desktop_app.ui.recommendations.cards import BestCard, DetailCard
from desktop_app.ui.recommendations.first_day import FirstDay
from desktop_app.ui.recommendations.table import PlannerTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.recommendations import Colleague, RecommendationsPage, Work
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
SIDE_BY_SIDE = 820
_SHOWS = (FAVOUR, Noun.PERSON, Noun.SETTING)


@dataclass(frozen=True, slots=True)
class Shown:
    """The page, with the rows of the list of people for those in it."""

    page: RecommendationsPage
    lines: Mapping[int, PersonLine]


class RecommendationsScreen(Screen):
    """Whom to ask, the table, and below it what is between you and whoever is chosen. Before you
    have told where you worked, one line asks for it.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Recommendations"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        actions = RecommendationActions(shell, tools)
        self.head = PartHead(
            tools.context,
            self.tr("Recommendations"),
            self.tr("What people wrote about your work, and what you wrote about theirs."),
            self.tr("Back to Give and ask"),
            lambda: shell.show("giving"),
        )
        self.best = BestCard(tools.context, tools.photos, actions)
        self.table = PlannerTable(tools.context, tools.photos, actions)
        self.detail = DetailCard(tools.context, actions)
        self.first_day = FirstDay(tools.context, actions)
        self._shown: Shown | None = None
        self._chosen: tuple[int, str] | None = None
        self.table.chosen.connect(self._choose)
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        below = column(
            theme, self.best, self.table, self.detail, self.first_day, None, space=16,
            margins=(HANGS, 0, 0, 0),
        )  # fmt: skip
        self._whole = column(theme, self.head, below, space=16)
        self._whole.setStretch(1, 1)
        for part in (self.table, self.first_day):
            part.hide()
        fill_page(self, theme, self._whole, WIDEST)
        self._fit()

    def reload(self) -> None:
        """Read the page anew."""
        book, today = self._tools.book, self._context.today()

        def read() -> Shown:
            page = book.recommendations.page(today)
            return Shown(page, _lines(book, page))

        self._tools.runner.run("recommendations", read, self._fill)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def land(self) -> None:
        """On the line where you say where you worked, before anything is known; else on the page."""
        if self.first_day.isHidden():
            self.setFocus()
        else:
            self.first_day.land()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._context.theme
        narrow = self.width() <= theme.px(SIDE_BY_SIDE)
        self.table.be_narrow(narrow)
        near, far = theme.px(6), theme.px(NARROW_EDGE if narrow else 36)
        left, right = (far, near) if is_mirrored() else (near, far)
        self._whole.setContentsMargins(left, theme.px(26), right, theme.px(18))

    def _fill(self, shown: Shown) -> None:
        same = self._shown == shown
        self._shown = shown
        if same:
            return
        page = shown.page
        begun = bool(page.rows or page.elsewhere)
        opens = self.first_day.isHidden() and not begun
        ends = not self.first_day.isHidden() and begun
        self.first_day.show_page(page)
        self.first_day.setVisible(not begun)
        self.table.setVisible(begun)
        best = page.best[0].person.id if page.best is not None else 0
        self.best.show_best(page.best, shown.lines.get(best))
        self.table.show_page(page, shown.lines)
        self._show_detail()
        if ends:
            # What is half typed goes on where the same is asked now.
            before, now = self.first_day.field, self.table.line.field
            now.setText(before.text())
            now.setCursorPosition(before.cursorPosition())
            before.clear()
            now.setFocus()
        elif opens and self.hasFocus():
            self.land()

    def _choose(self, colleague: Colleague, work: Work | None) -> None:
        self._chosen = (colleague.person.id, "" if work is None else work.position.organisation)
        self._show_detail()

    def _show_detail(self) -> None:
        """Whoever was chosen, else the newest recommendation that has words."""
        everybody = list(_everybody(self._shown.page)) if self._shown is not None else []
        found = next((pair for pair in everybody if _key(*pair) == self._chosen), None)
        if found is None:
            with_words = [
                pair for pair in everybody if pair[0].favour is not None and pair[0].favour.words
            ]
            found = max(with_words, key=_newest, default=None)
        colleague, work = found if found is not None else (None, None)
        self.detail.show_colleague(colleague, work)
        self.table.mark(colleague, work)


def _everybody(page: RecommendationsPage) -> Iterator[tuple[Colleague, Work | None]]:
    for work in page.rows:
        for cell in work.cells.values():
            yield from ((item, work) for item in cell.people)
    yield from ((item, None) for item in page.elsewhere)


def _key(colleague: Colleague, work: Work | None) -> tuple[int, str]:
    return colleague.person.id, "" if work is None else work.position.organisation


def _newest(pair: tuple[Colleague, Work | None]) -> tuple[bool, int]:
    favour = pair[0].favour
    assert favour is not None
    return favour.giver is not None, favour.day.toordinal()


def _lines(book: AddressBook, page: RecommendationsPage) -> dict[int, PersonLine]:
    ordered = sorted({colleague.person.id for colleague, _ in _everybody(page)})
    found: dict[int, PersonLine] = {}
    for at in range(0, len(ordered), 500):
        found |= {line.id: line for line in book.people_list.lines(ordered[at : at + 500])}
    return found
