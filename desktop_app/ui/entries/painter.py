"""How an entry of a timeline looks: a round icon by kind, a line, who took part, what passed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from desktop_app.ui.entries.laid_out import Chip, Layout
from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.cache import forget_oldest
from desktop_app.ui.kit.dates import say_day, say_day_of_month, say_month, say_weekday_short
from desktop_app.ui.kit.labels import leading, wrap
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.timeline import (
    kind_icon,
    kind_roles,
    say_circumstances,
    say_clock,
    title_and_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.timeline import Interaction
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

LONGEST_TEXT = 600
LONGEST_NAME = 40
MOST_PEOPLE = 5
KEEP = 2000
"""Entries whose layout is remembered."""
SIDE, GAP, AVATAR, GUTTER = 32, 16, 20, 54
"""Of the round icon, beside it, of a face, and of the column that says the day."""


class EntryPainter:
    """Measures and draws entries, with the `favours` that hang on one. With `everybody` a day stands beside its first entry, else each
    entry says its own.
    """

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        *,
        everybody: bool,
        favours: Callable[[int], Sequence[Favour]] = lambda entry_id: (),
    ) -> None:
        self._context, self._photos, self._everybody = context, photos, everybody
        self._favours = favours
        self.person: int | None = None
        self._layouts: dict[int, tuple[int, Interaction, Layout]] = {}
        self._look_changed()
        context.theme.changed.connect(self._look_changed)

    def _look_changed(self) -> None:
        """Ask the theme once for what every row needs; a frame draws dozens of them."""
        theme = self._context.theme
        self._layouts.clear()
        self._px = lru_cache(maxsize=64)(theme.px)
        self._colour = lru_cache(maxsize=None)(theme.colour)
        self._font = lru_cache(maxsize=None)(theme.font)
        self._metrics = lru_cache(maxsize=None)(lambda face: QFontMetrics(theme.font(face)))
        self._medal = lru_cache(maxsize=64)(self._make_medal)

    def _make_medal(self, name: str, colour: Role, ground: Role, ratio: float) -> QPixmap:
        """A round icon, drawn once."""
        side, inset = self._px(SIDE), self._px(8)
        made = QPixmap(round(side * ratio), round(side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        circle = QRectF(0.5, 0.5, side - 1, side - 1)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour(Role.LINE) if ground is Role.BG else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(ground))
        painter.drawEllipse(circle)
        icon = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        self._context.icons.draw(painter, icon, name, self._colour(colour))
        painter.end()
        return made

    def head(self, before: Interaction | None, item: Interaction) -> int:
        """The room above an entry that follows `before`, where a month is said or a day begins."""
        if _is_other_month(before, item):
            return self._metrics(Face.SMALL_STRONG).height() + self._px(18)
        return (
            self._px(8) if self._everybody and before is not None and before.day != item.day else 0
        )

    def is_joined(self, item: Interaction, after: Interaction | None) -> bool:
        """Whether a line leads from an entry to the next."""
        return after is not None and not self.head(item, after)

    def card(self, rect: QRect, mirrored: bool) -> QRect:
        """The part of a row that is tinted when it is chosen: beside the icon."""
        beginning = self._beginning() + self._px(SIDE + GAP - 10)
        return rect.adjusted(0 if mirrored else beginning, 2, -beginning if mirrored else 0, -2)

    def _beginning(self) -> int:
        return self._px(GUTTER) if self._everybody else 0

    def layout(self, item: Interaction, width: int) -> Layout:
        """Where everything goes in a row that wide."""
        known = self._layouts.get(item.id)
        if known is not None and known[0] == width and known[1] is item:
            return known[2]
        forget_oldest(self._layouts, KEEP)
        made = self._lay_out(item, max(width, self._px(120)))
        self._layouts[item.id] = (width, item, made)
        return made

    def _lay_out(self, item: Interaction, width: int) -> Layout:
        left, top = self._beginning() + self._px(SIDE + GAP), self._px(8)
        strong, small = self._metrics(Face.STRONG), self._metrics(Face.SECONDARY)
        words = (
            say_clock(item, self._context.zone)
            if self._everybody
            else say_day(item.day, self._context.today())
        )
        when = self._when(words, top, width)
        room = when.left() - left - self._px(8)
        title, text, mark, mark_words = self._words_of(item, room)
        room -= mark.width() + self._px(10) if mark_words else 0
        title = strong.elidedText(" ".join(title[:300].split()), Qt.TextElideMode.ElideRight, room)
        line = QRect(left, top, min(room, strong.horizontalAdvance(title) + 2), strong.height())
        y = line.bottom() + 1
        people = self._chips(item, small)
        mark.moveTo(line.right() + self._px(10), line.center().y() - mark.height() // 2)
        beside = (mark if mark_words else line).right() + self._px(12)
        inline = bool(people) and beside + people[-1].place.right() < when.left() - self._px(8)
        text = text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "…"
        body = QRect(left, y, width - left - self._px(6), 0)
        if text:
            metrics = self._metrics(Face.BODY)
            y += self._px(3)
            body = metrics.boundingRect(QRect(left, y, body.width(), 10_000), wrap(text), text)
            body = QRect(left, y, width - left - self._px(6), body.height())
            y = body.bottom() + 1
        chips, foot, circumstances = people, QRect(left, y, 0, 0), say_circumstances(item)[:300]
        needed = small.horizontalAdvance(circumstances) + 2
        if inline:
            chips = _moved(people, beside, line.center().y() - people[0].place.center().y())
        elif people:
            y += self._px(5)
            chips = _moved(self._fitting(people, body.width()), left, y)
            place = chips[-1].place
            foot = QRect(
                place.right() + self._px(12),
                y,
                width - self._px(6) - place.right() - self._px(12),
                place.height(),
            )
            y += place.height()
        if circumstances and foot.width() < needed:
            y += self._px(3)
            foot = QRect(left, y, body.width(), small.height())
            y += small.height()
        height = max(y + self._px(10), self._px(8 + SIDE + 6))
        circumstances = small.elidedText(circumstances, Qt.TextElideMode.ElideRight, foot.width())
        laid = (height, line, title, when, words, body, text, foot, circumstances)
        return Layout(*laid, tuple(chips), mark, mark_words)

    def _when(self, words: str, top: int, width: int) -> QRect:
        """Where the day or the time stands: at the end of the bold line."""
        wide = self._metrics(Face.SECONDARY).horizontalAdvance(words) + 2 if words else 0
        place = QRect(0, top, wide, self._metrics(Face.STRONG).height())
        place.moveRight(width - self._px(10))
        return place

    def _words_of(self, item: Interaction, room: int) -> tuple[str, str, QRect, str]:
        """The bold line and the rest, and how far a favour has come, in at most half of the room of
        the bold line.
        """
        favours = self._favours(item.id)
        if not favours:
            return *title_and_text(item), QRect(), ""
        # Few entries have any, and no start waits for those words.
        from desktop_app.ui.words.favour_entries import entry_words, say_mark

        small = self._metrics(Face.SECONDARY)
        mark = small.elidedText(say_mark(favours), Qt.TextElideMode.ElideRight, room // 2)
        width = small.horizontalAdvance(mark) + self._px(14)
        return *entry_words(item, favours), QRect(0, 0, width, small.height() + self._px(4)), mark

    def _medal_of(self, item: Interaction, ratio: float) -> QPixmap:
        favours = self._favours(item.id)
        if favours:
            from desktop_app.ui.words.favour_entries import entry_icon

            name = entry_icon(item, favours)
            if name:
                return self._medal(name, Role.GREEN, Role.GREEN_BG, ratio)
        return self._medal(kind_icon(item.kind), *kind_roles(item.kind), ratio)

    def _paint_mark(self, painter: QPainter, place: QRect, words: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(Role.GREEN_BG))
        painter.drawRoundedRect(QRectF(place), self._px(5), self._px(5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._write(painter, place, words, Face.SECONDARY, Role.GREEN, Qt.AlignmentFlag.AlignCenter)

    def _chips(self, item: Interaction, small: QFontMetrics) -> list[Chip]:
        """Everybody who took part, one beside the other from 0."""
        x, found = 0, list[Chip]()
        people = [person for person in item.people if person.id != self.person]
        shown = people if len(people) <= MOST_PEOPLE else people[: MOST_PEOPLE - 1]
        for person in shown:
            name = " ".join(person.name[:LONGEST_NAME].split())
            width = self._px(AVATAR + 5) + small.horizontalAdvance(name) + 2
            found.append(Chip(QRect(x, 0, width, self._px(AVATAR)), name, person))
            x += width + self._px(12)
        if len(people) > len(shown):
            more = f"+{len(people) - len(shown)}"
            found.append(
                Chip(QRect(x, 0, small.horizontalAdvance(more) + 2, self._px(AVATAR)), more, None)
            )
        return found

    def _fitting(self, chips: list[Chip], room: int) -> list[Chip]:
        """As many as have room, the first of them in any case; the rest is told by a number."""
        if chips[-1].place.right() <= room:
            return chips
        more = self._px(36)
        kept = [one for one in chips if one.person is not None and one.place.right() <= room - more]
        if not kept:
            first = chips[0]
            place = QRect(
                0,
                0,
                max(self._px(AVATAR + 30), min(first.place.width(), room - more)),
                first.place.height(),
            )
            kept = [Chip(place, first.words, first.person)]
        told = sum(int(one.words) if one.person is None else 1 for one in chips) - len(kept)
        if not told:
            return kept
        x = kept[-1].place.right() + self._px(12)
        return [*kept, Chip(QRect(x, 0, more - self._px(12), self._px(AVATAR)), f"+{told}", None)]

    def paint_head(
        self,
        painter: QPainter,
        rect: QRect,
        before: Interaction | None,
        item: Interaction,
        mirrored: bool,
    ) -> None:
        """Say the month above, and the day beside, its first entry; `rect` has the room for
        both.
        """
        flags = leading(mirrored)
        if _is_other_month(before, item):
            place = QRect(rect.left(), rect.top(), rect.width(), self.head(before, item))
            self._write(
                painter,
                place,
                say_month(item.day),
                Face.SMALL_STRONG,
                Role.FAINT,
                flags | Qt.AlignmentFlag.AlignVCenter,
            )
        if self._everybody and (before is None or before.day != item.day):
            top, height = rect.top() + self.head(before, item) + self._px(8), self._px(SIDE)
            number = self._metrics(Face.TITLE).height()
            column = self.placed(QRect(0, 0, self._px(GUTTER - 12), 0), rect, mirrored)
            place = QRect(
                column.left(), top + (height - number) // 2 - self._px(8), column.width(), number
            )
            self._write(painter, place, say_day_of_month(item.day), Face.TITLE, Role.INK, flags)
            below = QRect(place.left(), place.bottom() + 1, place.width(), number)
            weekday = (
                say_day(item.day, item.day)
                if item.day == self._context.today()
                else say_weekday_short(item.day)
            )
            self._write(painter, below, weekday, Face.TINY, Role.FAINT, flags)

    def _write(
        self, painter: QPainter, place: QRect, words: str, face: Face, role: Role, flags
    ) -> None:
        painter.setFont(self._font(face))
        painter.setPen(self._colour(role))
        painter.drawText(place, flags, words)

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        item: Interaction,
        *,
        joined: bool,
        mirrored: bool,
        under: int | None,
    ) -> None:
        """Draw an entry into its row; `under` is whose name is under the mouse."""
        laid = self.layout(item, rect.width())
        circle = self.placed(
            QRect(self._beginning(), self._px(8), self._px(SIDE), self._px(SIDE)), rect, mirrored
        )
        if joined:
            painter.setPen(self._colour(Role.LINE))
            x = circle.center().x()
            painter.drawLine(x, circle.bottom() + self._px(4), x, rect.bottom() + self._px(4))
        painter.drawPixmap(circle, self._medal_of(item, painter.device().devicePixelRatio()))
        if laid.mark_words:
            self._paint_mark(painter, self.placed(laid.mark, rect, mirrored), laid.mark_words)
        flags = leading(mirrored) | Qt.AlignmentFlag.AlignTop
        for place, words, face, role, how in (
            (laid.title, laid.title_words, Face.STRONG, Role.INK, flags),
            (laid.when, laid.when_words, Face.SECONDARY, Role.FAINT, Qt.AlignmentFlag.AlignCenter),
            (laid.text, laid.text_words, Face.BODY, Role.SOFT, flags | wrap(laid.text_words)),
            (
                laid.foot,
                laid.foot_words,
                Face.SECONDARY,
                Role.FAINT,
                leading(mirrored) | Qt.AlignmentFlag.AlignVCenter,
            ),
        ):
            if words:
                self._write(painter, self.placed(place, rect, mirrored), words, face, role, how)
        for chip in laid.chips:
            self._paint_chip(
                painter, self.placed(chip.place, rect, mirrored), chip, mirrored, under
            )

    def _paint_chip(
        self, painter: QPainter, place: QRect, chip: Chip, mirrored: bool, under: int | None
    ) -> None:
        theme, person = self._context.theme, chip.person
        words = QRect(place)
        if person is not None:
            side = place.height()
            square = QRect(
                place.right() + 1 - side if mirrored else place.left(), place.top(), side, side
            )
            photo = self._photos.pixmap(person.id, side) if person.has_photo else None
            paint_avatar(
                painter, QRectF(square), theme, person.name, person.uid, None, photo, ring=False
            )
            gap = side + self._px(5)
            words.adjust(0 if mirrored else gap, 0, -gap if mirrored else 0, 0)
        hovered = person is not None and person.id == under
        font = self._font(Face.SECONDARY)
        if hovered:
            font = QFont(font)
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(self._colour(Role.INK if hovered else Role.SOFT))
        shown = painter.fontMetrics().elidedText(
            chip.words, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, shown)

    @staticmethod
    def placed(place: QRect, rect: QRect, mirrored: bool) -> QRect:
        """A part of a row in the window."""
        left = rect.right() - place.right() if mirrored else rect.left() + place.left()
        return QRect(left, rect.top() + place.top(), place.width(), place.height())


def _is_other_month(before: Interaction | None, item: Interaction) -> bool:
    return before is None or (before.day.year, before.day.month) != (item.day.year, item.day.month)


def _moved(chips: list[Chip], right: int, down: int) -> list[Chip]:
    """The same chips so many pixels further to the right and down."""
    return [Chip(chip.place.translated(right, down), chip.words, chip.person) for chip in chips]
