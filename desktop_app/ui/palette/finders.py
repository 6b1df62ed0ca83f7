"""What the palette finds, section by section: what is known at once, and what is read on a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.found import Because, Reason, place_of, words_of
from desktop_app.domain.names import fold
from desktop_app.domain.people_query import Scope
from desktop_app.services.search import MOST_COUNTED
from desktop_app.ui.composer import grammar
from desktop_app.ui.palette.giving_rows import favour_row, need_row
from desktop_app.ui.palette.manual_pages import PAGES
from desktop_app.ui.palette.rows import Entry
from desktop_app.ui.palette.verbs import Verbs
from desktop_app.ui.people_view.model import subtitle
from desktop_app.ui.room import translated

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.needs import Need
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.timeline import Interaction
    from desktop_app.services.search import FoundOrganisation
    from desktop_app.ui.kit.actions import Actions, ActionSpec
    from desktop_app.ui.palette.usage import Usage
    from desktop_app.ui.room import PreferencesCard, RoomTools
    from desktop_app.ui.shell import Shell

MOST_PEOPLE, MOST_OTHERS, MOST_USED = 8, 4, 6
"""Rows of a section; of each of the others; of what is used most."""
OWN = "palette"
"""The action that opens the palette."""
PREPARED, STANDS_NOWHERE = "palette prepared", "qqqqqq"
SHORTEST = 2
"""Letters from which what was logged is looked through."""


class Section(NamedTuple):
    """Rows under a heading."""

    heading: str
    entries: Sequence[Entry]


class WindowWays(NamedTuple):
    """What the palette asks of the window besides the shell: its actions, the cards of Preferences,
    and how to open one of those, or a page of the manual by its name.
    """

    actions: Actions
    cards: Sequence[PreferencesCard]
    open_card: Callable[[PreferencesCard], object]
    open_page: Callable[[str], object]


class Logged(NamedTuple):
    """What is read on a thread."""

    organisations: list[FoundOrganisation]
    entries: list[Interaction]
    needs: list[Need]
    favours: list[Favour]
    numbers: list[tuple[PersonLine, str]]


NOTHING = Logged([], [], [], [], [])


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Palette", text, None, count)


class Finders:
    """Finds for one palette. What has a name is listed with it once, not with each letter: nothing of
    that changes while the palette is open.
    """

    def __init__(self, shell: Shell, tools: RoomTools, ways: WindowWays, usage: Usage) -> None:
        self._shell, self._tools, self._ways, self._usage = shell, tools, ways, usage
        self._book = tools.book
        self._verbs = Verbs(shell, tools)

    def prepare(self) -> None:
        """Make ready what the first letters would wait for: the words of all actions and of
        entries, and a connection that has read once.
        """
        for name in ("timeline", "why_found"):
            import_module(f"desktop_app.ui.words.{name}")
        _ = self._specs
        read = self.read
        self._tools.runner.run(PREPARED, lambda: read(STANDS_NOWHERE), lambda _: None)

    def at_once(self, text: str, *, is_late: bool = False) -> list[Section]:
        """What `text` finds without waiting, what is used most first; for no text what is used most
        of all, and what can be done now. Without what it asks to be done, where that `is_late`.
        """
        wanted = fold(text.strip())
        if not wanted:
            used = self._used_most()
            known = {entry.key for entry in used}
            actions = [
                self._action(spec)
                for spec in self._ways.actions.available()
                if spec.id != OWN and f"action:{spec.id}" not in known
            ]
            return _filled(
                Section(_tr("Used most"), used), Section(_tr("Actions"), self._sorted(actions))
            )
        if self._verbs.may_read_line(text):
            grammar.load()
        people = [self._person(line) for line in self._book.naming.complete(text, MOST_PEOPLE)]
        return _filled(
            *([] if is_late else self.line(text)),
            Section(_tr("People"), people),
            Section(_tr("Actions"), self._actions(wanted)),
            Section(_tr("Lists and tags"), self._few(self._lists, wanted)),
        )

    def reads_line(self, text: str) -> bool:
        """Whether the verb of `text` asks the grammar."""
        return self._verbs.reads_line(text)

    def line(self, text: str) -> list[Section]:
        """What the verb that `text` begins with asks to be done."""
        return _filled(Section(_tr("Do"), self._verbs.entries(text)))

    def reads(self, text: str) -> bool:
        """Whether anything is read for `text`: one letter stands nearly everywhere."""
        return len(fold(text.strip())) >= SHORTEST

    def read(self, text: str) -> Logged:
        """What is read of the address book; for a thread."""
        book = self._book
        return Logged(
            book.search.organisations(text, MOST_OTHERS),
            book.search.entries(text, MOST_OTHERS),
            book.needs.found(text, MOST_OTHERS),
            book.favours.found(text, MOST_OTHERS),
            book.people_list.with_number(text, self._tools.context.today(), MOST_PEOPLE),
        )

    def later(self, text: str, found: Logged = NOTHING) -> list[Section]:
        """The rows of what was read, and what is looked for least: it stands below them."""
        words, wanted = words_of(text), fold(text.strip())
        if not wanted:
            return []
        return _filled(
            Section(_tr("Numbers"), [self._person(line, said) for line, said in found.numbers]),
            Section(_tr("Organisations"), list(map(self._organisation, found.organisations))),
            Section(_tr("Needs and offers"), [need_row(self._shell, need) for need in found.needs]),
            Section(_tr("Favours"), [favour_row(self._shell, item) for item in found.favours]),
            Section(_tr("In the timeline"), [self._entry(item, words) for item in found.entries]),
            Section(_tr("Preferences"), self._few(self._cards, telling(wanted))),
            Section(_tr("Manual"), self._few(self._pages, telling(wanted))),
        )

    def _sorted(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those used most first; what cannot be done now last."""
        return sorted(
            entries,
            key=lambda entry: (
                bool(entry.aside) and entry.key.startswith("action:"),
                -self._usage.count(entry.key),
            ),
        )

    def _few(self, entries: Iterable[tuple[Entry, str]], wanted: str) -> list[Entry]:
        return self._sorted(entry for entry, words in entries if fits(wanted, words))[:MOST_OTHERS]

    def _actions(self, wanted: str) -> list[Entry]:
        # What cannot be done now is found by its name only, and says why.
        return self._sorted(
            self._action(spec) for spec, words in self._specs if fits(wanted, words)
        )

    @cached_property
    def _specs(self) -> list[tuple[ActionSpec, str]]:
        specs = self._ways.actions.specs()
        return [(spec, searched(spec.words())) for spec in specs if spec.id != OWN]

    def _used_most(self) -> list[Entry]:
        available = {f"action:{spec.id}": spec for spec in self._ways.actions.available()}
        others = {entry.key: entry for entry, _ in (*self._lists, *self._cards, *self._pages)}
        found = []
        for key in self._usage.most(3 * MOST_USED):
            if key in available and key != f"action:{OWN}":
                found.append(self._action(available[key]))
            elif key in others:
                found.append(others[key])
            elif key.startswith("person:"):
                line = self._book.people_list.line_of(key.removeprefix("person:"))
                if line is not None and line.scope is Scope.PEOPLE:
                    found.append(self._person(line))
        return found[:MOST_USED]

    def _person(self, line: PersonLine, said: str = "") -> Entry:
        return Entry(
            line.name[:80],
            said or subtitle(line)[:80],
            uid=line.uid,
            act=lambda: self._shell.open_person(line.id),
            key=f"person:{line.uid}",
        )

    def _action(self, spec: ActionSpec) -> Entry:
        actions = self._ways.actions
        return Entry(
            spec.words(),
            spec.why_not(),
            actions.keys(spec.id),
            spec.icon,
            act=lambda: actions.trigger(spec.id),
            key=f"action:{spec.id}",
        )

    @cached_property
    def _lists(self) -> list[tuple[Entry, str]]:
        entries = [
            self._list(item.name, _tr("List"), item.icon, f"list:{item.id}", item)
            for item in self._book.smart_lists.all()
        ]
        entries += [
            self._list(tag.name, _tr("Tag"), "tag", f"tag:{tag.id}", tag)
            for tag in self._book.tags.all()
        ]
        return [(entry, searched(entry.words)) for entry in entries]

    def _list(self, name: str, what: str, icon: str, key: str, shown: object) -> Entry:
        return Entry(name[:80], what, icon=icon, act=lambda: self._shell.show(shown), key=key)

    @cached_property
    def _cards(self) -> list[tuple[Entry, str]]:
        return [
            (
                Entry(
                    translated(card.words),
                    icon="settings",
                    act=lambda card=card: self._ways.open_card(card),
                    key=f"card:{card.order}",
                ),
                searched(f"{translated(card.words)} {translated(card.also)}"),
            )
            for card in self._ways.cards
            if card.words
        ]

    @cached_property
    def _pages(self) -> list[tuple[Entry, str]]:
        return [
            (
                Entry(
                    _tr(title),
                    icon="book-open",
                    act=lambda name=name: self._ways.open_page(name),
                    key=f"page:{name}",
                ),
                searched(_tr(title)),
            )
            for name, title in PAGES
        ]

    def _organisation(self, found: FoundOrganisation) -> Entry:
        return Entry(
            found.name[:80],
            _tr("%Ln person(s)", found.people)
            if found.people < MOST_COUNTED
            else _tr("%Ln person(s) or more", MOST_COUNTED),
            icon="building-2",
            act=lambda: self._shell.show("organisation", found.id),
            key=f"organisation:{found.id}",
        )

    def _entry(self, item: Interaction, words: Sequence[str]) -> Entry:
        from desktop_app.ui.kit.dates import say_date
        from desktop_app.ui.words.timeline import kind_icon, say_contact
        from desktop_app.ui.words.why_found import say_reason

        texts = [text for text in (item.summary, item.body, item.place) if text]
        text = next(
            (text for text in texts if all(place_of(word, text) for word in words)),
            texts[0] if texts else "",
        )
        place = next(filter(None, (place_of(word, text) for word in words)), (0, 0))
        shown = say_reason(Reason(Because.NOTE, text, *place), item.day)
        names = ", ".join(person.name for person in item.people)
        day = say_date(item.day, self._tools.context.today())
        return Entry(
            shown.words,
            f"{say_contact(item.kind, names)}, {day}",
            icon=kind_icon(item.kind),
            act=lambda: self._shell.show("timeline", item),
            start=shown.start,
            end=shown.end,
        )


def _filled(*sections: Section) -> list[Section]:
    return [section for section in sections if section.entries]


def telling(wanted: str) -> str:
    """`wanted`, which is folded, without the small words of a sentence, unless there are no others."""
    small = set(fold(_tr("a an the my your of to for in on is how when do i")).split())
    return " ".join(word for word in wanted.split() if word not in small) or wanted


def searched(words: str) -> str:
    """`words` as `fits` looks through them: folded, a blank before each."""
    return "".join(f" {word}" for word in fold(words).split())


def fits(wanted: str, words: str) -> bool:
    """Whether every word typed, which is folded, begins a word of `words`, made by `searched`."""
    return all(f" {part}" in words for part in wanted.split())
