"""The badges under somebody's name: each opens what it stands for, or changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.people_query import Scope
from desktop_app.ui.circle_buttons import CircleButtons
from desktop_app.ui.kit.badge import Badge, BadgeButton
from desktop_app.ui.kit.boxes import clear
from desktop_app.ui.kit.dates import say_days
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import hint
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.rhythms import say_strength, say_tie

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST_TAGS = 12


class Badges(QWidget):
    """Circle, strength, tags and through whom you met: by click and from the keyboard. Without a
    circle one click on its number gives one. The focus stays with what it was on.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._page: PersonData | None = None
        self._flow = FlowLayout(self, tools.context.theme.px(6))

    def show_page(self, page: PersonData, scope: Scope) -> None:
        """Show what is known of that person at a glance."""
        focused = self._focused()
        same = self._page is not None and self._page.contact.person.id == page.contact.person.id
        self._page = page
        clear(self._flow)
        self._show_place(scope)
        self._show_circle(page, scope)
        if not page.contact.person.is_you:
            self._show_strength(page.contact.person.id)
        for tag in page.contact.tags[:MOST_TAGS]:
            self._add(f"tag {tag}", tag, lambda tag=tag: self._open_tag(tag))
        self._show_household(page)
        if page.introduced_by is not None:
            words = fill_in(self.tr("via %1"), page.introduced_by.name)
            row = page.introduced_by.id
            self._add("via", words, lambda: self._shell.open_person(row))
        self.setVisible(self._flow.count() > 0)
        self.updateGeometry()
        if same and focused:
            self._focus(focused)

    def _show_place(self, scope: Scope) -> None:
        if scope is Scope.TRASH:
            words, place = self.tr("In the trash"), "trash"
            self._add("place", words, lambda: self._shell.show(place), Role.EMBER, Role.EMBER_BG)
        elif scope is Scope.ARCHIVE:
            self._add("place", self.tr("Archived"), lambda: self._shell.show("archive"))

    def _show_circle(self, page: PersonData, scope: Scope) -> None:
        parts = [page.circle.name] if page.circle else []
        parts += [say_days(page.cadence.ideal_days)] if page.cadence else []
        words = " · ".join(parts)
        if scope is not Scope.PEOPLE or page.contact.person.is_you:
            if words:
                badge = Badge(self._context.theme, words, Role.EMBER, Role.EMBER_BG)
                self._flow.addWidget(badge)
        elif words:
            made = self._add("circle", words, self._open_circles, Role.EMBER, Role.EMBER_BG)
            hint(made, self.tr("Another circle, or none"))
        else:
            made = self._add("circle", self.tr("+ circle"), self._open_circles, Role.FAINT)
            made.setAccessibleName(self.tr("Put into a circle"))
            numbers = CircleButtons(self._context.theme, "small-digit")
            numbers.show_for("", self._tools.book.circles.all())
            numbers.pressed.connect(self._put)
            self._flow.addWidget(numbers)

    def _show_household(self, page: PersonData) -> None:
        """With whom they live: one leads there, of several their names are on the Details."""
        person = page.contact.person.id
        others = (
            [each for each in page.together.members if each.id != person] if page.together else []
        )
        if len(others) == 1:
            row = others[0].id
            words = fill_in(self.tr("lives with %1"), others[0].name)
            self._add("household", words, lambda: self._shell.open_person(row))
        elif others:
            words = self.tr("lives with %Ln others", None, len(others))
            made = self._add("household", words, lambda: self._shell.open_person(person, "details"))
            hint(made, ", ".join(each.name for each in others))

    def _show_strength(self, person_id: int) -> None:
        today = self._context.today()
        found = self._tools.book.rhythms.strength(person_id, today)
        why = say_strength(found, today)
        made = self._add("strength", say_tie(found, today), lambda: self._shell.say(why))
        hint(made, why)

    def _add(
        self,
        key: str,
        words: str,
        clicked: Callable[[], object],
        role: Role = Role.SOFT,
        ground: Role | None = None,
    ) -> BadgeButton:
        made = BadgeButton(self._context.theme, words, clicked, role, ground)
        made.setObjectName(key)
        self._flow.addWidget(made)
        return made

    def _open_circles(self) -> None:
        if self._page is None:
            return
        menu = self._tools.people.circle_menu(self, [self._page.contact.person.id])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self._found("circle")
        if at is not None:
            menu.popup(at.mapToGlobal(QPoint(0, at.height())))

    def _put(self, number: int) -> None:
        if self._page is not None:
            circles = self._tools.book.circles.all()
            person = self._page.contact.person
            self._tools.people.circle([person.id], circles[number - 1].id)

    def _open_tag(self, name: str) -> None:
        tag = next((tag for tag in self._tools.book.tags.all() if tag.name == name), None)
        if tag is not None:
            self._shell.show(tag)

    def _focused(self) -> str:
        """The key of the badge with the focus, "" for none; a number stands for the circle."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return ""
        return focus.objectName() or "circle"

    def _focus(self, key: str) -> None:
        found = self._found(key)
        if found is not None:
            # A layout shows what it is given a moment later, and nothing hidden takes the focus.
            found.show()
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, key: str) -> QWidget | None:
        return next((item for item in widgets_in(self._flow) if item.objectName() == key), None)
