"""The Details tab: everything known about a person, changed where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from desktop_app.domain.cadence import RHYTHM_DAYS, cadence_lasting
from desktop_app.domain.grammar.languages import read_date
from desktop_app.domain.person import Channel, ChannelKind, DateKind, ImportantDate, Position, Relation
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import clear, column, frame, row, scroller, steady
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_days, say_partial
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.links import link_of, open_link
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.sure import box_of, sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.person.needs import PersonServices
from desktop_app.ui.person.part_forms import ChannelForm, DateForm, PositionForm, RelationForm
from desktop_app.ui.person.photo_row import PhotoRow
from desktop_app.ui.person.rows import DetailRow, Editor, FormEditor, TextEditor
from desktop_app.ui.person.tags_row import TagsRow
from desktop_app.ui.tab_page import TabPage
from desktop_app.ui.words import person as words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.person_page import PersonPage
    from desktop_app.domain.relations import InverseRelation
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


FIRST = "\0"
"""Stands for the first thing of the page that takes the focus."""


class DetailsTab(TabPage):
    """Cards of rows; every row is a value and, on a click, its field."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._context, self._photos = shell, tools.context, tools.photos
        self._services = PersonServices.of(tools.book, shell.confirm, tools.runner)
        self._page: PersonPage | None = None
        self._all_names, self._focus = False, ""
        context = tools.context
        words_for_it = self.tr("Click any line to edit it")
        self._hint = PlainLabel(context.theme, words_for_it, Face.SECONDARY, Role.FAINT, elide=True)
        content = QWidget()
        self._cards = QVBoxLayout(content)
        self._cards.setContentsMargins(0, 0, 0, context.theme.px(20))
        self._cards.setSpacing(context.theme.px(12))
        self._area = steady(scroller(content), self._cards, context.theme)
        self.setLayout(column(context.theme, self._area, space=0))

    def corner(self) -> QWidget:
        """A sentence about how a line is edited."""
        return self._hint

    def show_page(self, page: PersonPage) -> None:
        """Show that person, and stay where it was when it is the same one."""
        same = self._page is not None and self._page.contact.person.id == page.contact.person.id
        place = self._area.verticalScrollBar().value() if same else 0
        if same and any(item.is_edited() for item in self.findChildren(DetailRow)):
            # Never take a half-filled field away; what changed elsewhere shows once it is done.
            self._page = page
            return
        if not same:
            self.leave()
        # A second change may come before what the first one rebuilt stands there.
        self._focus = (self._focused_name() or self._focus) if same else ""
        self._page = page
        clear(self._cards)
        for card in (self._reach(), self._work(), self._life(), self._met(), self._kept(), self._names()):
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        QTimer.singleShot(0, self, lambda: self._restore(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for item in self.findChildren(DetailRow):
            if item.is_edited():
                item.fit(self._area.viewport().width())

    def leave(self) -> None:
        """Store what is open in a form, as leaving a line does, and tell what cannot be."""
        for item in self.findChildren(DetailRow):
            if fault := item.leave():
                self._shell.say(self.tr("Not kept: %1").replace("%1", fault))

    def _restore(self, place: int) -> None:
        self._area.verticalScrollBar().setValue(place)
        self._focus_again()

    def _focus_again(self) -> None:
        """Give the focus to what had it before the rows were made anew, or to the first of them."""
        shown = [item for item in self.findChildren(QWidget) if item.isVisible()]
        takers = [item for item in shown if item.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if self._focus and takers:
            wanted = [item for item in takers if self._focus in (_said(item), FIRST)]
            self._focus = ""
            if wanted:
                wanted[0].setFocus()

    def _focused_name(self) -> str:
        focused = self.window().focusWidget()
        return _said(focused) if focused is not None and self.isAncestorOf(focused) else ""

    def begin(self) -> None:
        """Put the cursor on the first thing to be filled in, once it stands there."""
        self._focus = FIRST
        QTimer.singleShot(0, self._focus_again)

    def _card(self, title: str, *rows: QWidget, adders: Sequence[tuple[str, Callable[[], Editor]]] = ()) -> QFrame:
        """A card of rows; `adders` are words at its head and the form they open at its foot."""
        theme = self._context.theme
        head = row(theme, PlainLabel(theme, title, Face.TITLE), None)
        box = column(theme, head, *rows, space=2, margins=(16, 12, 16, 12))
        for words_for, adder in adders:
            link = button(words_for, "link")
            new = DetailRow(self._context, "", "", adder, opened_by=link)
            link.clicked.connect(new.edit)
            head.addWidget(link)
            box.addWidget(new)
        return frame("card", box)

    def _write(self, future: Any) -> None:
        self._services.started(unless_invalid(future))

    def _text(self, field: str, label: str, *, lines: bool = False) -> DetailRow:
        assert self._page is not None
        person = self._page.contact.person
        text = getattr(person, field)

        def save(value: str) -> None:
            self._write(self._services.people.edit(person.id, **{field: value}))

        return DetailRow(self._context, label, text, lambda: TextEditor(self._context, text, label, save, lines=lines))

    def _part(self, label: str, text: str, aside: str, part: Any, form: Callable[[Any], Any]) -> DetailRow:
        return DetailRow(self._context, label, text, lambda: self._form(part, form), aside)

    def _form(self, part: Any, make: Callable[[Any], Any]) -> FormEditor:
        fields = make(part)
        people = self._services.people

        def save() -> None:
            self._write(people.save_part(fields.value()))

        remove = (lambda: self._write(people.remove_part(part))) if part.id else None
        return FormEditor(self._context, fields, save, remove)

    def _reach(self) -> QFrame:
        assert self._page is not None
        contact, context = self._page.contact, self._context

        def form(part: Channel) -> ChannelForm:
            return ChannelForm(context, part)

        rows = []
        for channel in contact.channels:
            kind = words.channel_kind(channel.kind)
            label = channel.service.title() or (words.label(channel.label) if channel.label else kind)
            if channel.label in ("home", "work") and channel.kind is not ChannelKind.ADDRESS and not channel.service:
                label = f"{words.label(channel.label)} · {kind}"
            aside = self.tr("preferred") if channel.preferred else ""
            made = self._part(label, channel.value, aside, channel, form)
            if link_of(channel) is not None:
                made.offers.append((self._open_words(channel.kind), lambda channel=channel: open_link(self, channel)))
            rows.append(made)
        new = Channel(ChannelKind.EMAIL, "", person_id=contact.person.id)
        return self._card(self.tr("Reach"), *rows, adders=[(self.tr("Add a way"), lambda: self._form(new, form))])

    def _work(self) -> QFrame:
        assert self._page is not None
        contact, context = self._page.contact, self._context

        def form(part: Position) -> PositionForm:
            return PositionForm(context, part)

        rows = []
        for position in contact.positions:
            label = (
                self.tr("Studied")
                if position.is_study
                else self.tr("Now")
                if position.is_current
                else self.tr("Before")
            )
            text = ", ".join(
                part for part in (position.title or position.role, position.organisation, position.department) if part
            )
            rows.append(self._part(label, text, self._when(position), position, form))
        new = Position(person_id=contact.person.id)
        adder = lambda: self._form(new, form)  # noqa: E731
        return self._card(self.tr("Work and study"), *rows, adders=[(self.tr("Add a position"), adder)])

    def _when(self, position: Position) -> str:
        since = say_partial(position.since) if position.since else ""
        until = say_partial(position.until) if position.until else ""
        span = (
            self.tr("%1 to %2").replace("%1", since).replace("%2", until) if since and until
            else self.tr("since %1").replace("%1", since) if since else self.tr("until %1").replace("%1", until) if until else ""
        )  # fmt: skip
        what = self.tr("was your %1").replace("%1", words.standing(position.standing)) if position.standing else ""
        return " · ".join(part for part in (span, what) if part)

    def _life(self) -> QFrame:
        assert self._page is not None
        contact, context = self._page.contact, self._context

        def date_form(part: ImportantDate) -> DateForm:
            return DateForm(context, part)

        def relation_form(part: Relation) -> RelationForm:
            return RelationForm(context, self._services.naming, part)

        rows: list[QWidget] = []
        for date in contact.dates:
            label = date.label or words.date_kind(date.kind)
            lead = self.tr("reminds %Ln day(s) before", None, date.lead_days) if date.lead_days else ""
            rows.append(self._part(label, say_partial(date.when) if date.when else date.text, lead, date, date_form))
        for relation in contact.relations:
            label = words.relation(relation.kind).capitalize()
            made = self._part(label, relation.other_name, "", relation, relation_form)
            rows.append(self._leading_to(made, relation.other_id, relation.other_name))
        for inverse in self._page.inverse:
            label = words.inverse_relation(inverse).capitalize()
            made = DetailRow(context, label, inverse.other_name, lambda inverse=inverse: self._form_of(inverse))
            rows.append(self._leading_to(made, inverse.other_id, inverse.other_name))
        rows.append(self._text("notes", self.tr("Good to remember"), lines=True))
        new_date = ImportantDate(DateKind.BIRTHDAY, person_id=contact.person.id)
        new_relation = Relation("", person_id=contact.person.id)
        adders = [
            (self.tr("Add a date"), lambda: self._form(new_date, date_form)),
            (self.tr("Add a relation"), lambda: self._form(new_relation, relation_form)),
        ]
        return self._card(self.tr("Life"), *rows, adders=adders)

    def _open_words(self, kind: ChannelKind) -> str:
        if kind is ChannelKind.EMAIL:
            return self.tr("Write an e-mail")
        return self.tr("Call") if kind is ChannelKind.PHONE else self.tr("Open in the browser")

    def _leading_to(self, made: DetailRow, person_id: int | None, name: str) -> DetailRow:
        """A row whose menu opens the person it names."""
        if person_id is not None:
            made.offers.append((self.tr("Open %1").replace("%1", name), lambda: self._shell.open_person(person_id)))
        return made

    def _form_of(self, inverse: InverseRelation) -> FormEditor:
        """A relation stored on somebody else: changed there; of one that is gone meanwhile, saving says so."""
        stored = self._services.people.contact(inverse.other_id)
        gone = Relation(inverse.stored_kind, id=inverse.id, person_id=inverse.other_id)
        relation = next((item for item in stored.relations if item.id == inverse.id), gone)
        return self._form(relation, lambda part: RelationForm(self._context, self._services.naming, part))

    def _met(self) -> QFrame:
        assert self._page is not None
        person, introducer = self._page.contact.person, self._page.introduced_by
        people = self._services.people

        def save_day(text: str) -> None:
            self._write(people.edit(person.id, met_on=read_date(text)))

        def through() -> FormEditor:
            field = PeopleField(self._context, self._services.naming, [introducer] if introducer else [], one=True)

            def save() -> None:
                chosen = field.people()
                self._write(people.edit(person.id, introduced_by=chosen[0].id if chosen else None))

            return FormEditor(self._context, field, save)

        day = say_partial(person.met_on) if person.met_on else ""
        day_label = self.tr("When")
        return self._card(
            self.tr("How you met"),
            self._text("met_text", self.tr("How")),
            DetailRow(self._context, day_label, day, lambda: TextEditor(self._context, day, day_label, save_day)),
            self._text("met_event", self.tr("Event")),
            self._leading_to(
                DetailRow(self._context, self.tr("Through"), introducer.name if introducer else "", through),
                introducer.id if introducer else None,
                introducer.name if introducer else "",
            ),
        )

    def _kept(self) -> QFrame:
        assert self._page is not None
        page, context = self._page, self._context
        person = page.contact.person
        circle = DetailRow(context, self.tr("Circle"), page.circle.name if page.circle else "", self._circle_editor)
        rhythm_text = say_days(page.cadence.ideal_days) if page.cadence else ""
        own = "" if person.cadence or not page.cadence else self._rhythm_source(page)
        rhythm = DetailRow(context, self.tr("Rhythm"), rhythm_text, self._rhythm_editor, own)
        fields = ", ".join(person.fields)

        def save_fields(text: str) -> None:
            parts = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
            self._write(self._services.people.edit(person.id, fields=parts))

        label = self.tr("Fields of work")
        return self._card(
            self.tr("In touch"),
            circle,
            rhythm,
            TagsRow(context, self._services, page),
            DetailRow(context, label, fields, lambda: TextEditor(context, fields, label, save_fields)),
        )

    def _rhythm_source(self, page: PersonPage) -> str:
        """Whose rhythm it is, of one who has none of their own: that of a tag or of the circle."""
        carried = [tag for tag in self._services.tags.all() if tag.name in page.contact.tags]
        of_tag = next((tag for tag in carried if tag.cadence == page.cadence), None)
        return self.tr("from the tag %1").replace("%1", of_tag.name) if of_tag else self.tr("as the circle")

    def _circle_editor(self) -> Editor:
        assert self._page is not None
        person = self._page.contact.person
        items: list[tuple[str, object]] = [(self.tr("None"), None)]
        items += [(circle.name, circle.id) for circle in self._services.circles.all()]
        box, editor = self._chooser(items, person.circle_id, self.tr("Circle"))
        editor_save = lambda: self._write(self._services.people.set_circle([person.id], box.currentData()))  # noqa: E731
        return FormEditor(self._context, editor, editor_save)

    def _rhythm_editor(self) -> Editor:
        assert self._page is not None
        person = self._page.contact.person
        own = person.cadence.ideal_days if person.cadence else None
        items: list[tuple[str, object]] = [(self.tr("As the circle or tags"), None)]
        items += [(say_days(days), days) for days in sorted({*RHYTHM_DAYS, *([own] if own else [])})]
        box, editor = self._chooser(items, own, self.tr("Rhythm"))

        def save() -> None:
            days = box.currentData()
            cadence = None if days is None else cadence_lasting(days)
            self._write(self._services.people.edit(person.id, cadence=cadence))

        return FormEditor(self._context, editor, save)

    def _chooser(self, items: list[tuple[str, object]], chosen: object, name: str) -> tuple[QComboBox, QWidget]:
        box = QComboBox()
        box.setAccessibleName(name)
        for text, value in items:
            box.addItem(text, value)
            if value == chosen:
                box.setCurrentIndex(box.count() - 1)
        holder = QWidget()
        holder.setLayout(row(self._context.theme, box, None))
        holder.setFocusProxy(box)
        return box, holder

    def _names(self) -> QFrame:
        rows: list[QWidget] = [PhotoRow(self._context, self._services, self._page, self._photos)] if self._page else []
        main = (
            ("display_name", self.tr("Shown as")), ("given", self.tr("Given name")), ("family", self.tr("Family name")),
            ("nickname", self.tr("Nickname")), ("pronouns", self.tr("Pronouns")), ("headline", self.tr("Headline")),
            ("place", self.tr("Place")), ("time_zone", self.tr("Time zone")),
        )  # fmt: skip
        more = (
            ("prefix", self.tr("Prefix")), ("middle", self.tr("Middle name")), ("suffix", self.tr("Suffix")),
            ("phonetic_given", self.tr("Given name as spoken")), ("phonetic_middle", self.tr("Middle name as spoken")),
            ("phonetic_family", self.tr("Family name as spoken")), ("other_script", self.tr("In another script")),
            ("file_as", self.tr("Sorted as")), ("gender", self.tr("Gender")),
        )  # fmt: skip
        assert self._page is not None
        person = self._page.contact.person
        shown = main + tuple(item for item in more if self._all_names or getattr(person, item[0]))
        card = self._card(self.tr("Name and person"), *rows, *(self._text(field, label) for field, label in shown))
        head = sure(sure(box_of(card).itemAt(0)).layout())
        words_now = self.tr("Fewer fields") if self._all_names else self.tr("More fields")
        head.addWidget(button(words_now, "link", clicked=self._toggle_names))
        return card

    def _toggle_names(self) -> None:
        self._all_names = not self._all_names
        if self._page is not None:
            self.show_page(self._page)
            self._area.ensureVisible(0, sure(self._area.widget()).height(), 0, 0)
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)


def _said(widget: QWidget) -> str:
    """The name of a control without the value it holds now."""
    return str(widget.property("said") or widget.accessibleName())
