"""The head of the page about a person: who they are, at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cadence import warmth
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import icon_button, set_kind
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.hours import say_clock
from desktop_app.ui.words.rhythms import say_warmth

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.people_query import Scope
    from desktop_app.domain.person_data import PersonData
    from desktop_app.services.rhythms import Rhythms
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.person.badges import Badges

AVATAR, SMALLER = 80, 48
BESIDE_NAME = 190
"""Avatar, star, menu and the gaps between them."""


class PersonHeader(QWidget):
    """Avatar with ring, name, headline, place and local time, badges; star and more."""

    star_requested = Signal(bool)
    more_requested = Signal(QWidget)

    def __init__(
        self, context: UiContext, photos: PhotoCache, rhythms: Rhythms, badges: Badges
    ) -> None:
        super().__init__()
        self._context, self._photos, self._rhythms = context, photos, rhythms
        self._badges = badges
        theme, icons = context.theme, context.icons
        self._page: PersonData | None = None
        self._avatar = Avatar(theme, AVATAR)
        self._name = PlainLabel(theme, "", Face.NAME, elide=True)
        self._pronouns = PlainLabel(theme, "", Face.BODY, Role.SOFT)
        # The smaller letters stand on the line of the larger ones.
        self._pronouns.setContentsMargins(0, theme.px(6), 0, 0)
        self._headline = PlainLabel(theme, "", Face.BODY, Role.SOFT, elide=True)
        self._star = icon_button(theme, icons, "star", self.tr("Star"), self._toggle, Role.FAINT)
        self._star.setCheckable(True)
        self._more = icon_button(
            theme, icons, "ellipsis", self.tr("More"), lambda: self.more_requested.emit(self._more)
        )
        name = row(theme, self._name, self._pronouns, None, self._star, self._more, space=6)
        words = column(theme, name, self._headline, badges, space=4)
        whole = row(theme, self._avatar, words, space=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        photos.ready.connect(self._photo_ready)
        theme.changed.connect(self._show_avatar)

    def show_page(self, page: PersonData, scope: Scope) -> None:
        """Show that person."""
        self._page = page
        person = page.contact.person
        self._name.setText(person.display_name)
        self._pronouns.setText(person.pronouns)
        self._fit()
        headline = headline_of(page)
        where = ", ".join(
            part for part in (person.place, say_clock(self._context, person.time_zone)) if part
        )
        self._headline.setText(" · ".join(part for part in (headline, where) if part))
        self._headline.setVisible(bool(headline or where))
        self._star.setChecked(person.starred)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The name needs the room more than the pronouns do, and more than the picture, which the
        list shows too.
        """
        px = self._context.theme.px
        name = self._name.sizeHint().width() + px(BESIDE_NAME)
        wanted = name + self._pronouns.sizeHint().width()
        self._pronouns.setVisible(bool(self._pronouns.whole_text()) and wanted < self.width())
        self._avatar.set_size(AVATAR if name < self.width() else SMALLER)
        self._avatar.setVisible(name - px(AVATAR - SMALLER) < self.width())

    def _show_avatar(self) -> None:
        if self._page is None:
            return
        person, cadence = self._page.contact.person, self._page.cadence
        side = self._context.theme.px(AVATAR)
        photo = (
            self._photos.pixmap(person.id, side) if self._page.contact.photo is not None else None
        )
        how_warm = warmth(self._page.clock_day, cadence, self._context.today())
        self._avatar.show_person(person.display_name, person.uid, how_warm, photo)
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

    def _toggle(self) -> None:
        self.star_requested.emit(self._star.isChecked())
        set_kind(self._star, "kind", "icon")


def headline_of(page: PersonData) -> str:
    """The headline, or title and organisation of what they do now; never the name again."""
    person = page.contact.person
    if person.headline:
        return person.headline
    now = next((item for item in page.contact.positions if item.is_current), None)
    parts = (now.title, now.organisation) if now else ()
    return ", ".join(part for part in parts if part and part != person.display_name)
