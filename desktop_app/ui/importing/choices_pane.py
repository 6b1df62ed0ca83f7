"""What is chosen for an import as a whole: what the files are, those known, tags, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from desktop_app.domain.importing import OnKnown, Wishes
from desktop_app.domain.proposed import OPTIONS
from desktop_app.ui.importing.column_card import ColumnCards
from desktop_app.ui.importing.file_words import say_file
from desktop_app.ui.importing.owner_card import OwnerCard
from desktop_app.ui.importing.pick_list import PickList
from desktop_app.ui.kit.boxes import clear, column, is_mirrored, row
from desktop_app.ui.kit.buttons import chip, plain_text
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.completions import float_completions
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.words.import_options import say_option
from desktop_app.ui.words.import_titles import import_titles

if TYPE_CHECKING:
    from desktop_app.domain.field_choices import Take
    from desktop_app.domain.importing import Option, Preview
    from desktop_app.ui.importing.as_read import Looked
    from desktop_app.ui.kit.context import UiContext


def _title(text: str) -> str:
    return QCoreApplication.translate("ImportTitles", text)


def _guessed(preview: Preview, path: Path) -> Iterator[str]:
    """The file, and those within it, of which it was a guess how they are written, or was chosen."""
    return (file for file in preview.charsets if Path(file).is_relative_to(path))


BESIDE_BOX = 23
"""Pixels at the usual font from the left of a tick box to its words, under which what becomes of it stands."""
WAYS = {
    OnKnown.FILL_IN: QT_TRANSLATE_NOOP("Ways", "Fill in"),
    OnKnown.NEWER: QT_TRANSLATE_NOOP("Ways", "Take the newer"),
    OnKnown.SKIP: QT_TRANSLATE_NOOP("Ways", "Skip"),
    OnKnown.KEEP_BOTH: QT_TRANSLATE_NOOP("Ways", "Keep both"),
}
MOST_FILES = 20
"""Files said one by one; a folder may hold thousands."""
LONGEST_TAG = 100


def way_choice(name: str, chosen: Callable[[OnKnown], object]) -> QComboBox:
    """A drop-down of what becomes of those known; `chosen` hears of what a user chose."""
    made = ChoiceBox()
    made.setAccessibleName(name)
    for way, words in WAYS.items():
        made.addItem(QCoreApplication.translate("Ways", words), way)
    made.activated.connect(lambda place: chosen(made.itemData(place)))
    return made


class ChoicesPane(QWidget):
    """Cards beside the list. `known_changed` tells that something else becomes of those known;
    `read_otherwise` carries the path of a file and how it is to be read: a charset, or an AsTable. `you_chosen` carries your e-mail
    addresses.
    """

    known_changed = Signal()
    read_otherwise = Signal(str, object)
    you_chosen = Signal(object)
    options_changed = Signal()

    def __init__(self, context: UiContext, tags: Callable[[], list[str]]) -> None:
        super().__init__()
        self._context, self._all_tags = context, tags
        self._tags: list[str] = []
        self._boxes: dict[str, QCheckBox] = {}
        self._picks: dict[str, PickList] = {}
        theme = context.theme
        self._columns = ColumnCards(context)
        self._columns.chosen.connect(self.read_otherwise)
        self._you = OwnerCard(context)
        self._you.chosen.connect(self.you_chosen)
        self._files = TitledCard(context, self.tr("What is in these files"))
        self.known = way_choice(
            self.tr("What becomes of those you know"), lambda _: self.known_changed.emit()
        )
        self._known = TitledCard(context, self.tr("Those you know"), self.known)
        about = self.tr(
            "For all of them. For one of them it is chosen beside the name, and goes before this."
        )
        self._known.body.addWidget(PlainLabel(theme, about, Face.SECONDARY, Role.SOFT, wrap=True))
        self._rest = TitledCard(context, self.tr("What becomes of the rest"))
        self._tagged = TitledCard(context, self.tr("Tags for everybody who comes in"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, theme.px(4))
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Add a tag"))
        self._line.setAccessibleName(self.tr("Add a tag"))
        self._line.setMaxLength(LONGEST_TAG)
        self._line.returnPressed.connect(self._put)
        self._tagged.body.addWidget(self._chips)
        self._tagged.body.addWidget(self._line)
        self._chips.hide()
        parts = (self._columns, self._you, self._known, self._rest, self._files, self._tagged, None)
        self.setLayout(column(theme, *parts, space=12))

    def show_preview(self, looked: Looked, *, known: bool) -> None:
        """Show what the files hold; `known` says whether anybody in them is here already."""
        preview = looked.preview
        self._known.setVisible(known)
        self._columns.show_tables(looked.tables, looked.strange)
        self._you.show_owners([found.told for found in preview.found if found.told is not None])
        self._show_files(preview)
        self._show_options(preview)
        if self._line.completer() is None:
            completer = QCompleter(self._all_tags(), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            float_completions(completer)
            self._line.setCompleter(completer)

    def wishes(self, each: dict[str, OnKnown], fields: dict[str, dict[str, Take]]) -> Wishes:
        """What is chosen; `each` is what was chosen for single cards, `fields` for their fields."""
        self._put()
        options = frozenset(key for key, box in self._boxes.items() if box.isChecked())
        return Wishes(
            tuple(self._tags),
            self.known.currentData(),
            each,
            options if self._boxes else None,
            frozenset().union(*(each.chosen for each in self._picks.values())),
            titles=import_titles(_title),
            fields_each=fields,
        )

    def wants_more(self) -> bool:
        """Whether something is wanted that comes to those who are here, whoever else comes in."""
        return any(key in OPTIONS and box.isChecked() for key, box in self._boxes.items())

    def reset(self) -> None:
        """Choose nothing: another import begins."""
        self._tags.clear()
        self._line.clear()
        self._show_tags()
        self.known.setCurrentIndex(0)
        self._columns.show_tables({}, frozenset())
        self._you.show_owners([])
        clear(self._rest.body)
        self._boxes.clear()
        self._picks.clear()

    def _show_files(self, preview: Preview) -> None:
        theme, body = self._context.theme, self._files.body
        clear(body)
        for found in preview.found[:MOST_FILES]:
            name = PlainLabel(theme, found.path.name, Face.BODY, wrap=True)
            said = PlainLabel(
                theme, say_file(found, self._context.today()), Face.SECONDARY, Role.SOFT, wrap=True
            )
            body.addLayout(column(theme, name, said, space=1, margins=(0, 3, 0, 3)))
            for file in islice(_guessed(preview, found.path), MOST_FILES):
                body.addLayout(self._charset(preview, file, found.path))
        if (more := len(preview.found) - MOST_FILES) > 0:
            words = self.tr("and %Ln more", None, more)
            body.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.FAINT))

    def _charset(self, preview: Preview, file: str, path: Path):
        """Say that it was a guess how a file, or one within an archive, is written, with others to
        choose.
        """
        theme, charset = self._context.theme, preview.charsets[file]
        within = Path(file) != path
        name = Path(file).relative_to(path).as_posix() if within else path.name
        words = (
            self.tr("How its letters are written is a guess. Do names look odd, choose another.")
            if charset.is_guess
            else self.tr("Its letters are read as you chose.")
        )
        choice = ChoiceBox()
        choice.setAccessibleName(fill_in(self.tr("How the letters of %1 are written"), name))
        choice.addItems([charset.name, *charset.others])
        choice.textActivated.connect(lambda chosen: self.read_otherwise.emit(file, chosen))
        label = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
        above = [PlainLabel(theme, name, Face.BODY, wrap=True)] if within else []
        margins = (0, 8 if within else 0, 0, 0)
        return column(theme, *above, label, row(theme, choice, None), space=4, margins=margins)

    def _show_options(self, preview: Preview) -> None:
        theme = self._context.theme
        picked = {key: each.chosen for key, each in self._picks.items()}
        states = {key: box.isChecked() for key, box in self._boxes.items()}
        clear(self._rest.body)
        self._boxes, self._picks = {}, {}
        for option in preview.options:
            words, becomes = say_option(option)
            box = WrappedBox(words)
            box.setAccessibleDescription(becomes)
            box.setChecked(states.get(option.key, option.is_wanted))
            box.toggled.connect(lambda _: self.options_changed.emit())
            self._boxes[option.key] = box
            about = PlainLabel(theme, becomes, Face.SECONDARY, Role.SOFT, wrap=True)
            beside = theme.px(BESIDE_BOX)
            about.setContentsMargins(*((0, 0, beside, 0) if is_mirrored() else (beside, 0, 0, 0)))
            parts: list[QWidget] = [box, about]
            if option.picks:
                every = {pick.key for pick in option.picks} if option.is_wanted else set()
                parts.append(self._one_by_one(option, box, picked.get(option.key, every)))
            self._rest.body.addLayout(column(theme, *parts, space=1, margins=(0, 3, 0, 3)))
        self._rest.setVisible(bool(preview.options))

    def _one_by_one(self, option: Option, box: QCheckBox, chosen: Collection[str]) -> PickList:
        """The rows of an option; its tick stands for all, some or none of them."""
        words, _ = say_option(option)
        made = self._picks[option.key] = PickList(self._context, option.picks, chosen, words)

        def shown() -> None:
            state = made.state()
            box.setTristate(state is Qt.CheckState.PartiallyChecked)
            box.setCheckState(state)

        made.changed.connect(shown)
        box.clicked.connect(
            lambda: made.choose_all(box.checkState() is not Qt.CheckState.Unchecked)
        )
        shown()
        return made

    def _put(self) -> None:
        name = self._line.text().strip()
        if name and name not in self._tags:
            self._tags.append(name)
        self._line.clear()
        self._show_tags()

    def _show_tags(self) -> None:
        clear(self._flow)
        for name in self._tags:
            made = chip(plain_text(name[:40]) + "  ×", clicked=lambda name=name: self._drop(name))
            made.setAccessibleName(fill_in(self.tr("Take off the tag %1"), name))
            self._flow.addWidget(made)
        self._chips.setVisible(bool(self._tags))

    def _drop(self, name: str) -> None:
        self._tags.remove(name)
        self._show_tags()
        self._line.setFocus()
