"""What was found in a pasted text: a row for each thing, which can be changed or taken out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position
from desktop_app.ui.kit.boxes import clear, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.dates import say_partial
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import person as words
from desktop_app.ui.words.households import say_home
from desktop_app.ui.words.own_fields import say_value

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from desktop_app.ui.kit.context import UiContext

LONGEST_SHOWN = 200
_SERVICES = {
    "linkedin": "LinkedIn",
    "github": "GitHub",
    "gitlab": "GitLab",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "xing": "XING",
}
"""As they write themselves, where that is not just a capital."""
_TEXTS = {
    "pronouns": QT_TRANSLATE_NOOP("Found", "Pronouns"),
    "nickname": QT_TRANSLATE_NOOP("Found", "Nickname"),
    "headline": QT_TRANSLATE_NOOP("Found", "Headline"),
    "place": QT_TRANSLATE_NOOP("Found", "Place"),
    "notes": QT_TRANSLATE_NOOP("Found", "Note"),
}
_WORK = {
    "title": QT_TRANSLATE_NOOP("Found", "Title"),
    "role": QT_TRANSLATE_NOOP("Found", "Role"),
    "department": QT_TRANSLATE_NOOP("Found", "Department"),
    "organisation": QT_TRANSLATE_NOOP("Found", "Organisation"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Found", text)


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that was found: what it is called, how it is shown, and what puts it, as it stands in
    its field then, into a contact. One that `is_fixed` can only be taken out.
    """

    words: str
    shown: str
    put: Callable[[Contact, str], None]
    is_fixed: bool = False


def items_of(contact: Contact) -> list[Item]:
    """The things there are of a contact besides its name."""
    items = [_text_item(name, getattr(contact.person, name)) for name in _TEXTS]
    for place, position in enumerate(contact.positions):
        items += [_work_item(place, name, getattr(position, name)) for name in _WORK]
    items += [_channel_item(way) for way in contact.channels]
    for date in contact.dates:
        shown = date.text if date.when is None else say_partial(date.when)
        called = date.label or words.date_kind(date.kind)
        items.append(_fixed(called, shown, "dates", date))
    for each in contact.relations:
        items.append(_fixed(words.relation(each.kind), each.other_name, "relations", each))
    for own in contact.own_values:
        items.append(_fixed(own.field, say_value(own), "own_values", own))
    for home in contact.homes:
        items.append(_fixed(_tr("Household"), say_home(home.household), "homes", home))
    items += [_fixed(_tr("Tag"), tag, "tags", tag) for tag in contact.tags]
    if contact.photo is not None:
        photo = contact.photo
        items.append(
            Item(
                _tr("Photo"), _tr("from the card"), lambda to, _: setattr(to, "photo", photo), True
            )
        )
    return [item for item in items if item.shown.strip()]


def _fixed(called: str, shown: str, parts: str, thing: object) -> Item:
    """Something that is kept as it is in that list of a contact, or taken out."""
    return Item(called, shown, lambda to, _: getattr(to, parts).append(thing), True)


def _text_item(name: str, value: str) -> Item:
    return Item(_tr(_TEXTS[name]), value, lambda to, text: setattr(to.person, name, text))


def _work_item(place: int, name: str, value: str) -> Item:
    def put(to: Contact, text: str) -> None:
        while len(to.positions) <= place:
            to.positions.append(Position())
        setattr(to.positions[place], name, text)

    return Item(_tr(_WORK[name]), value, put)


def _channel_item(way: Channel) -> Item:
    kind = (
        _SERVICES.get(way.service, way.service.title())
        if way.service
        else words.channel_kind(way.kind)
    )
    called = f"{kind}, {words.label(way.label)}" if way.label else kind
    if way.kind is ChannelKind.PHONE and way.label:
        called = words.label(way.label)

    def put(to: Contact, text: str) -> None:
        same = text == way.value
        to.channels.append(way if same else replace(way, value=text, address=None))

    return Item(called, way.value, put)


class FoundFields(QWidget):
    """The rows. `changed` tells that one was changed or taken out."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[tuple[Item, LineField | None, list[QWidget]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(context.theme.px(10))
        self._grid.setVerticalSpacing(context.theme.px(6))
        self._grid.setColumnStretch(1, 1)

    def show_contact(self, contact: Contact) -> None:
        """A row for each thing of a contact, in place of what was shown."""
        clear(self._grid)
        self._rows = []
        for item in items_of(contact):
            self._add(item)

    def __len__(self) -> int:
        return len(self._rows)

    def contact(self) -> Contact:
        """A contact of what stands in the rows; its person has no name yet."""
        made = Contact(Person())
        for item, field, _ in self._rows:
            text = item.shown if field is None else field.text().strip()
            if text:
                item.put(made, text)
        return made

    def _add(self, item: Item) -> None:
        theme, number = self._context.theme, self._grid.rowCount()
        name = PlainLabel(theme, item.words, Face.SECONDARY, Role.SOFT)
        field: LineField | None = None
        shown: QWidget
        if item.is_fixed:
            shown = PlainLabel(theme, item.shown[:LONGEST_SHOWN], Face.BODY, wrap=True)
        else:
            shown = field = LineField(item.shown, ", ")
            field.setAccessibleName(item.words)
            field.setCursorPosition(0)
            field.textEdited.connect(lambda _: self.changed.emit())
        out = self._remover(item)
        widgets: list[QWidget] = [name, shown, out]
        for place, widget in enumerate(widgets):
            self._grid.addWidget(widget, number, place)
        made = (item, field, widgets)
        out.clicked.connect(lambda: self._remove(made))
        self._rows.append(made)

    def _remover(self, item: Item) -> QToolButton:
        said = fill_in(_tr("Leave out: %1, %2"), item.words, item.shown[:60])
        return icon_button(
            self._context.theme, self._context.icons, "x", said, None, Role.FAINT, 16
        )

    def _remove(self, gone: tuple[Item, LineField | None, list[QWidget]]) -> None:
        place = self._rows.index(gone)
        self._rows.remove(gone)
        for widget in gone[2]:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        if self._rows:
            # The focus goes on to what comes next.
            self._rows[min(place, len(self._rows) - 1)][2][2].setFocus()
        self.changed.emit()


class _Words(PlainLabel):
    """The words of a box, which unlike Qt's own go on several lines."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class NotUnderstood(QWidget):
    """The lines that say nothing known, each to be kept as a note when it is ticked."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._boxes: list[tuple[QCheckBox, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.px(4))

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """A box for each line, none of them ticked."""
        clear(self._column)
        self._boxes = []
        for line in lines:
            box = QCheckBox()
            box.setAccessibleName(fill_in(_tr("Keep as a note: %1"), line[:LONGEST_SHOWN]))
            words = _Words(self._theme, line[:LONGEST_SHOWN], Face.BODY, wrap=True)
            words.clicked.connect(box.toggle)
            shown = row(self._theme, box, words)
            shown.setStretch(1, 1)
            shown.setAlignment(box, Qt.AlignmentFlag.AlignTop)
            self._column.addLayout(shown)
            self._boxes.append((box, line))

    def kept(self) -> str:
        """The lines that are ticked."""
        return "\n".join(line for box, line in self._boxes if box.isChecked())
