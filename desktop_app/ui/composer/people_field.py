"""A field that holds people: names with completion, each with a way to take it out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.domain.timeline import Participant
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import clear, column
from desktop_app.ui.kit.buttons import chip, plain_text
from desktop_app.ui.kit.completions import float_completions
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import say_no_more
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.kit.context import UiContext


class Named(Protocol):
    """Somebody, or something, with a name."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def uid(self) -> str: ...


class Completes(Protocol):
    """Whoever knows names, as `services.naming` does those of people."""

    def complete(self, beginning: str) -> Sequence[Named]:
        """Some whose names go on from what was typed."""


class _Line(QLineEdit):
    """Enter takes the name typed; it does not press the button of the form as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        takes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(self.text().strip())
        super().keyPressEvent(event)
        if takes:
            event.accept()


class PeopleField(QWidget):
    """The chosen people as chips, and a line to add more by name."""

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        naming: Completes,
        people: Iterable[Participant] = (),
        *,
        one: bool = False,
    ) -> None:
        super().__init__()
        self._naming, self._one = naming, one
        self._people: dict[int, Participant] = {person.id: person for person in people}
        self._found: dict[str, Participant] = {}
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, context.theme.px(4))
        self._names = QStringListModel(self)
        self._line = _Line()
        self._line.setPlaceholderText(self.tr("Add a name"))
        self._line.setAccessibleName(self.tr("Add a name"))
        say_no_more(self._line)
        self._line.textEdited.connect(self._typed)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        float_completions(completer)
        self._line.setCompleter(completer)
        self._line.returnPressed.connect(self._entered)
        self.setLayout(column(context.theme, self._chips, self._line, space=4))
        hand_focus(self, self._line)
        self._show()

    def set_name(self, words: str) -> None:
        """What the line is heard as, where "Add a name" does not say enough."""
        self._line.setAccessibleName(words)

    def people(self) -> tuple[Participant, ...]:
        """Whom it holds."""
        return tuple(self._people.values())

    def set_people(self, people: Iterable[Participant]) -> None:
        """Hold these instead."""
        self._people = {person.id: person for person in people}
        self._show()

    def _typed(self, text: str) -> None:
        lines = self._naming.complete(text) if text.strip() else []
        self._found = {line.name: Participant(line.id, line.name, line.uid) for line in lines}
        self._names.setStringList(list(self._found))

    def _entered(self) -> None:
        """Take the name gone down to in the list, else the first one."""
        at = sure(self._line.completer().popup()).currentIndex()
        if at.isValid():
            self._chosen(str(at.data()))
        elif self._found:
            self._chosen(next(iter(self._found)))

    def _chosen(self, name: str) -> None:
        person = self._found.get(name)
        if person is not None:
            if self._one:
                self._people.clear()
            self._people[person.id] = person
            self._line.clear()
            self._found = {}
            # The Enter that this line took leaves Qt's list open over the form.
            sure(self._line.completer().popup()).hide()
            self._show()
            self.changed.emit()

    def _take_out(self, person_id: int) -> None:
        self._people.pop(person_id, None)
        self._show()
        self._line.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        clear(self._flow)
        for person in self._people.values():
            made = chip(
                plain_text(person.name[:40]) + "  ×",
                clicked=lambda person=person: self._take_out(person.id),
            )
            made.setAccessibleName(fill_in(self.tr("Take out %1"), person.name))
            self._flow.addWidget(made)
        self._chips.setVisible(bool(self._people))
        self._chips.updateGeometry()
