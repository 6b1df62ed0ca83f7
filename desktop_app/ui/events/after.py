"""The page after an event: whom you met, with a line each, and what you said you would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.domain.met_lines import met_lines
from desktop_app.ui.events.follow_ups import FollowUpsCard
from desktop_app.ui.events.guest_line import NameLine
from desktop_app.ui.events.guest_rows import none_there
from desktop_app.ui.events.met_rows import MetRow
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import is_day_first, say_day_within
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.events import say_fresh
from desktop_app.ui.words.meetings import say_names

if TYPE_CHECKING:
    from desktop_app.domain.grammar.guests import MetLine
    from desktop_app.domain.meetings import EventPage
    from desktop_app.domain.needs import Need
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.naming import Naming
    from desktop_app.ui.events.actions import EventActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AT_FIRST, MORE = 20, 60


class MetCard(TitledCard):
    """Everybody who was to come, whom you wanted to meet, or whom you met: those first."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: EventActions) -> None:
        super().__init__(context, self.tr("Whom did you meet?"))
        self._context, self._photos, self._actions = context, photos, actions
        self._most = AT_FIRST
        self._page: EventPage | None = None

    def show_page(self, page: EventPage) -> None:
        """Show them; the focus stays at its place."""
        if self._page is not None and self._page.event.entry.id != page.event.entry.id:
            self._most = AT_FIRST
        focused = self._focused()
        self._page = page
        self._draw()
        for made in self.rows():
            if made.person.id == focused:
                made.box.setFocus()

    def rows(self) -> list[MetRow]:
        """The rows in sight, in order."""
        found = (self.body.itemAt(at) for at in range(self.body.count()))
        return [item.widget() for item in found if item and isinstance(item.widget(), MetRow)]

    def _focused(self) -> int | None:
        return next((made.person.id for made in self.rows() if made.box.hasFocus()), None)

    def _draw(self) -> None:
        assert self._page is not None
        event = self._page.event
        people = _everybody(self._page)
        words = met_lines(event.entry.body, event.entry.people)
        clear(self.body)
        for number, person in enumerate(people[: self._most]):
            if number:
                self.body.addWidget(line())
            guest, said = self._page.guests.get(person.id), words.get(person.id, "")
            self.body.addWidget(
                MetRow(self._context, self._photos, self._actions, event, person, guest, said)
            )
        if not people:
            nobody = self.tr("Nobody yet. Begin the line above with a name.")
            self.body.addWidget(none_there(self._context, nobody))
        rest = len(people) - self._most
        if rest > 0:
            more = button(self.tr("%Ln more", None, rest), "link", clicked=self._show_more)
            self.body.addLayout(row(self._context.theme, more, None, space=0))

    def _show_more(self) -> None:
        self._most += MORE
        self._draw()


def _everybody(page: EventPage) -> list[Participant]:
    """Those who were met first, each once."""
    event = page.event
    several = (*event.entry.people, *event.to_meet, *event.comes)
    return list({person.id: person for person in several}.values())


class AfterPart(QWidget):
    """All of the page below its head."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, actions: EventActions, naming: Naming
    ) -> None:
        super().__init__()
        self._context, self._actions, self._naming = context, actions, naming
        self._page: EventPage | None = None
        theme = context.theme
        self.line = NameLine(
            context,
            naming,
            self.tr("Whom did you meet, and what was said?"),
            self.tr("Rita Lopes bakes for the hotels, send her the samples tomorrow"),
        )
        self.line.entered.connect(self._enter)
        self.line.typed.connect(self._typed)
        actions.noticed.connect(self._offer_need)
        self.met = MetCard(context, photos, actions)
        self.follow_ups = FollowUpsCard(context, photos, actions)
        self.fresh = QFrame()
        self.fresh.setProperty("kind", "card")
        self._fresh_words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        icon = IconLabel(context.icons, "compass", theme, Role.EMBER, 18)
        box = row(theme, icon, self._fresh_words, space=12, margins=(18, 14, 18, 14))
        box.setStretch(1, 1)
        self.fresh.setLayout(box)
        side = column(theme, self.follow_ups, self.fresh, None, space=16)
        self._columns = row(theme, column(theme, self.met, None, space=0), side, space=16)
        self._columns.setStretch(0, 4)
        self._columns.setStretch(1, 3)
        self.setLayout(column(theme, self.line, self._columns, space=16))

    def show_page(self, page: EventPage) -> None:
        """Show an event that is over."""
        before, self._page = self._page, page
        if before is None or before.event.entry.id != page.event.entry.id:
            self.line.edit.clear()
            self.line.offer("", ())
        self.met.show_page(page)
        self.follow_ups.show_page(page)
        self.fresh.setVisible(bool(page.fresh_fields))
        self._fresh_words.setText(say_fresh(page.fresh_fields) if page.fresh_fields else "")

    def be_narrow(self, narrow: bool) -> None:
        """Have one column, or two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)

    def _typed(self, text: str) -> None:
        """Tint what is understood, and say what Enter will do."""
        if not text.strip():
            self.line.tint(())
            self.line.say("")
            return
        found = self._understood(text)
        self.line.tint(found.tokens)
        self.line.say(self._say_what_follows(found))

    def _understood(self, text: str) -> MetLine:
        from desktop_app.domain.grammar.languages import read_met

        return read_met(text, self._context.now(), self._naming, is_day_first())

    def _say_what_follows(self, found: MetLine) -> str:
        """What Enter adds; "" where that is clear."""
        new = [person.name for person in found.who if person.id == 0]
        day = "" if found.reminder is None else self._day_of(found)
        if new and day:
            words = self.tr("Enter adds %1 as somebody new, met here, with a reminder for %2.")
        elif new:
            words = self.tr("Enter adds %1 as somebody new, met here.")
        elif day and found.who:
            words = self.tr("Enter keeps this about %1, with a reminder for %2.")
            new = [person.name for person in found.who]
        else:
            return ""
        return fill_in(words, say_names(new), day)

    def _day_of(self, found: MetLine) -> str:
        assert found.reminder is not None
        return say_day_within(found.reminder.due, self._context.today())

    def _enter(self, text: str) -> None:
        if self._page is None:
            return
        found = self._understood(text)
        if (unclear := found.unclear) is not None:
            names = say_names([person.name for person in unclear.candidates[:4]])
            words = self.tr("Which %1: %2? Type the whole name.")
            self.line.say(fill_in(words, unclear.text, names), wrong=True)
            return
        if not found.who:
            self.line.say(self.tr("Begin with whom it is about: “Rita Lopes bakes…”."), wrong=True)
            return

        def failed(error: BaseException) -> None:
            if not isinstance(error, KithError):
                raise error
            if not self.line.text():
                self.line.edit.setPlainText(text)
            self.line.say(say_error(error), wrong=True)

        self.line.edit.clear()
        self._actions.tell(self._page.event, found, failed)

    def _offer_need(self, need: Need) -> None:
        """Somebody met needs or offers something: it is kept once that is wanted."""
        from desktop_app.ui.words.giving_lines import keep_words, say_need

        self.line.offer(say_need(need), [(keep_words(), lambda: self._actions.keep_need(need))])
