"""The head of the page about a person: who they are, at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cadence import warmth
from desktop_app.domain.direction import set_apart
from desktop_app.domain.names import work_of
from desktop_app.domain.timeline import Participant
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.photo_button import PhotoButton
from desktop_app.ui.words.hours import say_clock
from desktop_app.ui.words.rhythms import say_warmth
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from desktop_app.domain.people_query import Scope
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.kit.menus import Menu
    from desktop_app.ui.person.badges import Badges
    from desktop_app.ui.person.editors import FormEditor
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AVATAR, SMALLER = 80, 48
BESIDE_NAME, PENCIL = 190, 30
"""Width at the usual font of avatar, star, menu and the gaps between them; of the pencil."""
FORM = 440
"""Width of the form for the names."""


class PersonHeader(QWidget):
    """Avatar with ring, name, headline, place and local time, badges; star and more. The photo is
    changed by pressing it, the names by the pencil beside them or a double click.
    """

    star_requested = Signal(bool)
    more_requested = Signal(QWidget)

    def __init__(self, shell: Shell, tools: RoomTools, badges: Badges) -> None:
        super().__init__()
        self._shell, self._people = shell, tools.book.people
        self._context, self._photos, self._rhythms = tools.context, tools.photos, tools.book.rhythms
        context, photos = tools.context, tools.photos
        self._editor: FormEditor | None = None
        self._badges = badges
        theme, icons = context.theme, context.icons
        self._page: PersonData | None = None
        self._organisation = ""
        self._avatar = PhotoButton(shell, tools, AVATAR)
        self._avatar.refused.connect(self._say_fault)
        self._name = NameLabel(theme, "", Face.NAME, elide=True)
        self._name.double_clicked.connect(self.edit_names)
        self._edit = icon_button(
            theme, icons, "pencil", self.tr("Edit the name"), self.edit_names, Role.FAINT, 16
        )
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._pronouns = PlainLabel(theme, "", Face.BODY, Role.SOFT)
        # The smaller letters stand on the line of the larger ones.
        self._pronouns.setContentsMargins(0, theme.px(6), 0, 0)
        self._headline = PlainLabel(theme, "", Face.BODY, Role.SOFT, elide=True)
        self._there = icon_button(
            theme, icons, "building-2", "", self._open_organisation, Role.FAINT, 16
        )
        self._there.hide()
        self._star = icon_button(theme, icons, "star", self.tr("Star"), self._toggle, Role.FAINT)
        self._more = icon_button(
            theme, icons, "ellipsis", self.tr("More"), lambda: self.more_requested.emit(self._more)
        )
        named = (self._name, self._pronouns, self._edit)
        name = row(theme, *named, None, self._star, self._more, space=6)
        self._place = column(theme, space=0)
        headline = row(theme, self._headline, self._there, None, space=2)
        words = column(theme, name, headline, self._fault, self._place, badges, space=4)
        whole = row(theme, self._avatar, words, space=14)
        whole.setStretch(1, 1)
        whole.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        photos.ready.connect(self._photo_ready)
        theme.changed.connect(self._show_avatar)

    def show_page(self, page: PersonData, scope: Scope) -> None:
        """Show that person."""
        before = None if self._page is None else self._page.contact.person.id
        person = page.contact.person
        if before != person.id:
            self.leave()
            self._say_fault("")
        self._page = page
        self._name.setText(person.display_name)
        self._pronouns.setText(person.pronouns)
        self._fit()
        headline = headline_of(page)
        where = ", ".join(
            part for part in (person.place, say_clock(self._context, person.time_zone)) if part
        )
        self._headline.setText(" · ".join(map(set_apart, filter(None, (headline, where)))))
        self._headline.setVisible(bool(headline or where))
        self._organisation = organisation_of(page)
        self._there.setVisible(bool(self._organisation))
        open_it = fill_in(self.tr("Open %1"), cut(self._organisation, LONGEST_NAME))
        self._there.setAccessibleName(open_it)
        hint(self._there, open_it)
        self._is_starred = person.starred
        icons = self._context.icons
        starred = (
            icons.icon("star-filled", Role.AMBER)
            if person.starred
            else icons.icon("star", Role.FAINT)
        )
        self._star.setIcon(starred)
        words = self.tr("Remove star") if person.starred else self.tr("Star")
        self._star.setAccessibleName(words)
        hint(self._star, words)
        self._show_avatar()
        self._badges.show_page(page, scope)

    def add_to_menu(self, menu: Menu) -> None:
        """Offer in a menu what is changed here, for a page that is too narrow for the picture."""
        icons = self._context.icons
        menu.addSeparator()
        menu.addAction(icons.icon("pencil"), self.tr("Edit the name…"), self.edit_names)
        menu.addAction(icons.icon("image-plus"), self.tr("Photo…"), self._avatar.offer)

    def edit_names(self) -> None:
        """Open the form for the names below them, with the cursor in it."""
        if self._page is None or self._editor is not None:
            return
        from desktop_app.ui.person.editors import FormEditor
        from desktop_app.ui.person.name_form import NameForm

        person = self._page.contact.person
        form = NameForm(person)

        def save() -> None:
            if changed := form.changed():
                self._shell.confirm(unless_invalid(self._people.edit(person.id, **changed)))

        editor = FormEditor(self._context, form, save)
        editor.done.connect(self._edited)
        editor.setMaximumWidth(self._context.theme.px(FORM))
        self._editor = editor
        self._place.addWidget(editor)
        editor.begin()

    def leave(self) -> None:
        """Store what is typed into the form, and tell what cannot be; it is closed either way."""
        fault = "" if self._editor is None else self._editor.leave()
        if fault:
            self._shell.say(fill_in(self.tr("Not kept: %1"), fault))
        self._close_editor()

    def _edited(self) -> None:
        self._close_editor()
        self._edit.setFocus()

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            self._place.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _say_fault(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The name needs the room more than the pronouns do, and more than the picture, which the
        list shows too.
        """
        px = self._context.theme.px
        name = self._name.sizeHint().width() + px(BESIDE_NAME)
        smaller = name - px(AVATAR - SMALLER)
        self._edit.setVisible(smaller + px(PENCIL) < self.width())
        wanted = name + px(PENCIL) + self._pronouns.sizeHint().width()
        self._pronouns.setVisible(bool(self._pronouns.whole_text()) and wanted < self.width())
        self._avatar.set_size(AVATAR if name + px(PENCIL) < self.width() else SMALLER)
        self._avatar.setVisible(smaller < self.width())

    def _show_avatar(self) -> None:
        if self._page is None:
            return
        person, cadence = self._page.contact.person, self._page.cadence
        side = self._context.theme.px(AVATAR)
        photo = (
            self._photos.pixmap(person.id, side) if self._page.contact.photo is not None else None
        )
        how_warm = warmth(self._page.clock_day, cadence, self._context.today())
        shown = Participant(person.id, person.display_name, person.uid)
        has = self._page.contact.photo is not None
        self._avatar.show_person(shown, how_warm, photo, has=has)
        why = (
            ""
            if person.is_you
            else say_warmth(
                self._rhythms.warmth(person.id, self._context.today()), self._context.today()
            )
        )
        hint(self._avatar, why)

    def _photo_ready(self, person_id: int) -> None:
        if self._page is not None and self._page.contact.person.id == person_id:
            self._show_avatar()

    def _open_organisation(self) -> None:
        self._shell.show("organisation", self._organisation)

    def _toggle(self) -> None:
        self.star_requested.emit(not self._is_starred)


class NameLabel(PlainLabel):
    """The name; a double click asks to change it."""

    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()


def headline_of(page: PersonData) -> str:
    """The headline, or title and organisation of what they do now; never the name again."""
    person = page.contact.person
    if person.headline:
        return person.headline
    now = next((item for item in page.contact.positions if item.is_current), None)
    work = work_of(person.display_name, now.title, now.organisation) if now else []
    return ", ".join(map(set_apart, work))


def organisation_of(page: PersonData) -> str:
    """The organisation they are with now, "" for none."""
    positions = (item for item in page.contact.positions if item.is_current and item.organisation)
    now = next(positions, None)
    return "" if now is None else now.organisation
