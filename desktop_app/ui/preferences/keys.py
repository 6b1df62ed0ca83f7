"""Preferences: which key does what, and other keys for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.keycap import say_keys
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.preferences.key_field import KeyField
from desktop_app.ui.preferences.key_tree import KeyTree
from desktop_app.ui.preferences.refused_keys import said_by_qt, why_refused

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from desktop_app.ui.kit.actions import Actions, ActionSpec
    from desktop_app.ui.kit.context import UiContext


class KeysCard(Card):
    """What is chosen counts at once, in the window, its menu, Ctrl+K and the sheet of keys."""

    def __init__(self, context: UiContext, actions: Actions) -> None:
        super().__init__(context, self.tr("Keys"))
        self._actions, self._own = actions, actions.own
        self._asked = ""
        """The key that another action has and that was asked for, while it is asked about."""
        theme, icons = context.theme, context.icons
        self._search = SearchField(theme, icons, self.tr("Find an action or a key"))
        self._tree = KeyTree(context, actions)
        self._what = PlainLabel(theme, "", Face.STRONG, wrap=True)
        self._field = KeyField(context)
        self._none = button(self.tr("No key"), clicked=self._take_away)
        self._reset = button("", "quiet", clicked=self._back)
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._take = button(self.tr("Take it"), "primary", clicked=self._take_over)
        self._leave = button(self.tr("Leave it"), clicked=self._ask_no_more)
        self._all = button(
            self.tr("All keys back as they were"), icon=icons.icon("undo-2"), clicked=self._all_back
        )
        self.hold(
            self._search,
            self._tree,
            self._what,
            flowing(theme, self._field, self._none, self._reset),
            self._said,
            flowing(theme, self._take, self._leave),
            flowing(theme, self._all),
        )
        self._search.textChanged.connect(self._tree.look_for)
        self._tree.gone_to.connect(self._show)
        self._tree.change_requested.connect(self._go_to_field)
        self._field.pressed.connect(self._hear)
        self._field.left.connect(self._tree.setFocus)
        self._own.changed.connect(self._say_keys)
        self._say_keys()
        self._show(self._tree.chosen())

    def _spec(self) -> ActionSpec | None:
        return next((s for s in self._actions.specs() if s.id == self._tree.chosen()), None)

    def _show(self, action: str) -> None:
        """Show the action gone to, and nothing of what was said of another."""
        self._ask_no_more()
        spec = self._spec()
        for part in (self._field, self._none, self._reset):
            part.setEnabled(spec is not None)
        if spec is None:
            self._what.setText(self.tr("Choose an action."))
            return
        self._what.setText(spec.text)
        self._field.setAccessibleName(fill_in(self.tr("New key for %1"), spec.text))
        self._none.setEnabled(bool(spec.keys))
        self._none.setAccessibleName(fill_in(self.tr("No key for %1"), spec.text))
        self._reset.setEnabled(self._own.has_own(action))
        usual = ", ".join(map(say_keys, self._actions.usual(action)))
        relabel(
            self._reset,
            fill_in(self.tr("Back to %1"), usual) if usual else self.tr("Back to no key"),
        )

    def _go_to_field(self) -> None:
        self._field.setFocus()
        self._bring_in(self._field)

    def _bring_in(self, part: QWidget) -> None:
        """Scroll to a part that a low window does not show."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(part)

    def _say_keys(self) -> None:
        self._tree.say_keys()
        self._all.setEnabled(self._own.any())

    def _hear(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        if (spec := self._spec()) is not None:
            self._answer(spec, key, held)
            self._bring_in(self._take if self._asked else self._said)

    def _answer(self, spec: ActionSpec, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self._ask_no_more()
        pressed = said_by_qt(key, held)
        self._field.setText(say_keys(pressed))
        if why := why_refused(key, held, spec.id):
            self._said.setText(why)
            return
        other = next((each for each in self._actions.specs() if pressed in each.keys), None)
        if other is not None and other.id != spec.id:
            asked = self.tr("%1 is “%2”. Take it from there?")
            self._said.setText(fill_in(asked, say_keys(pressed), other.text))
            self._asked = pressed
            self._ask(True)
        else:
            self._give(spec, pressed)

    def _give(self, spec: ActionSpec, key: str, taken: ActionSpec | None = None) -> None:
        """The new key goes in the place of the first; others the action has stay."""
        chosen = {spec.id: (key, *(each for each in spec.keys[1:] if each != key))}
        said = self.tr("%1 is “%2” from now on.")
        if taken is not None:
            chosen[taken.id] = tuple(each for each in taken.keys if each != key)
            if not chosen[taken.id]:
                said = self.tr("%1 is “%2” from now on, and “%3” has no key.")
        self._own.choose(chosen)
        self._show(spec.id)
        self._said.setText(fill_in(said, say_keys(key), spec.text, taken.text if taken else ""))

    def _take_over(self) -> None:
        spec, key = self._spec(), self._asked
        other = next((each for each in self._actions.specs() if key in each.keys), None)
        if spec is not None and key:
            self._give(spec, key, other)
        self._field.setFocus()

    def _take_away(self) -> None:
        if (spec := self._spec()) is not None:
            self._own.choose({spec.id: ()})
            self._field.setFocus()
            self._show(spec.id)

    def _back(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        self._field.setFocus()
        self._own.reset(spec.id)
        self._show(spec.id)
        for key in self._actions.usual(spec.id):
            other = next((each for each in self._actions.specs() if key in each.keys), None)
            if other is not None and other.id != spec.id:
                stays = self.tr("%1 stays with “%2”, for which it was chosen.")
                self._said.setText(fill_in(stays, say_keys(key), other.text))

    def _all_back(self) -> None:
        self._tree.setFocus()
        self._own.reset_all()
        self._show(self._tree.chosen())
        self._said.setText(self.tr("Every action has its usual key again."))

    def _ask_no_more(self) -> None:
        self._asked = ""
        self._field.clear()
        self._said.setText("")
        self._ask(False)

    def _ask(self, on: bool) -> None:
        focused = self._take.hasFocus() or self._leave.hasFocus()
        for made in (self._take, self._leave):
            made.setVisible(on)
        if not on and focused:
            self._field.setFocus()
