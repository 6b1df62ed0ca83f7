"""What can be done to somebody from the palette by a verb and a name: "log call ana", "circle ana
close", "remind ben friday". Each answer says what will happen; choosing it does that, by the same
services as everywhere, so that it can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.names import fold
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.domain.typed_line import by_the_way, typed_line
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.palette.rows import Entry
from desktop_app.ui.words.reminders import stored_texts

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST = 5
"""People, and things to do with one of them, that are offered."""
MOST_READ = 3
"""Of several of a name, those for whom a line is read: that takes two milliseconds."""
SHORTEST = 2
"""Letters by which somebody is named."""


_BY_GRAMMAR = ("log", "remind")


class _Only(NamedTuple):
    """Knows one person, by the words of their name."""

    person: Participant

    def find(self, words: str) -> tuple[Participant, ...]:
        """That person for words of their name, else nobody."""
        named = set(fold(words).split()) <= set(fold(self.person.name).split())
        return (self.person,) if named else ()

    def near(self, words: str) -> tuple[Participant, ...]:
        """Nobody."""
        return ()

    def organisation(self, words: str) -> str:
        """None is known."""
        return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


class Verbs:
    """Answers for one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        self._shell, self._tools = shell, tools
        self._known: dict[str, Callable[[list[str]], Iterator[Entry]]] = {
            "log": self._log,
            "remind": self._remind,
            "circle": self._circle,
            "tag": self._tag,
            "star": lambda words: self._star(words, True),
            "unstar": lambda words: self._star(words, False),
            "archive": self._archive,
            "way": self._way_in,
        }

    @staticmethod
    def reads_line(text: str) -> bool:
        """Whether the verb `text` begins with asks the grammar."""
        verb, *rest = text.split() or [""]
        return bool(rest) and fold(verb) in _BY_GRAMMAR

    @staticmethod
    def may_read_line(text: str) -> bool:
        """Whether `text` is the beginning of such a verb, or more."""
        verb = fold(text.strip()).partition(" ")[0]
        return bool(verb) and any(each.startswith(verb) for each in _BY_GRAMMAR)

    def entries(self, text: str) -> list[Entry]:
        """What the line asks to be done, at most `MOST`; none when it begins with no verb."""
        verb, *rest = text.split() or [""]
        answer = self._known.get(fold(verb))
        if answer is None or not rest:
            return []
        found = []
        for entry in answer(rest):
            found.append(entry)
            if len(found) == MOST:
                break
        return found

    def _log(self, words: list[str]) -> Iterator[Entry]:
        """A line about giving is read as it stands. Of others each word may begin the name, the first
        one last: it is mostly what kind it was.
        """
        if (told := self._told(" ".join(words))) is not None:
            yield told
            return
        for at in (*range(1, len(words)), 0):
            for length in (2, 1):
                span = words[at : at + length]
                people = self._people(" ".join(span)) if len(span) == length else []
                for who in people[:MOST_READ]:
                    # After the name, so that the days in it are read and its parts are not.
                    line = " ".join((*words[:at], "with", who.name, *words[at + length :]))
                    yield from self._logged(line[:1].upper() + line[1:], who)
                if people:
                    return

    def _told(self, line: str) -> Entry | None:
        """What a line tells of giving, unless something has to be asked first."""
        from desktop_app.ui.composer.questions import question_in
        from desktop_app.ui.words.giving_lines import say_line

        book, context = self._tools.book, self._tools.context
        draft = self._read(line, book.naming)
        if draft.give is None or by_the_way(draft) or question_in(draft) is not None:
            return None
        meant = book.typed_lines.meant(typed_line(draft, context.zone.key, stored_texts()))
        said = "" if len(meant) > 1 else say_line(draft, meant, context.today())
        return self._entry(_tr("Log: %1"), said, "hand-heart", draft) if said else None

    def _logged(self, line: str, who: Participant) -> Iterator[Entry]:
        draft = self._read(line, _Only(who))
        stored = typed_line(draft, self._tools.context.zone.key, stored_texts())
        if stored.entry is not None:
            yield self._entry(_tr("Log: %1"), self._say_entry(draft), "pencil", draft)
        elif stored.reminder is not None:
            words = self._say_reminder(stored.reminder)
            yield self._entry(_tr("Remind: %1"), words, "bell-plus", draft)

    def _remind(self, words: list[str]) -> Iterator[Entry]:
        for who, rest in islice(self._named(words), MOST_READ):
            draft = self._read(f"remind me {' '.join(rest)}", _Only(who), who)
            stored = typed_line(draft, self._tools.context.zone.key, stored_texts())
            if draft.reminder is not None and stored.reminder is not None:
                words_of_it = self._say_reminder(stored.reminder)
                yield self._entry(_tr("Remind: %1"), words_of_it, "bell-plus", draft)
            else:
                yield Entry(
                    fill_in(_tr("Remind me about %1…"), who.name),
                    _tr("asks when"),
                    icon="bell-plus",
                    act=lambda who=who: self._shell.remind(self._blank(who)),
                )

    def _circle(self, words: list[str]) -> Iterator[Entry]:
        circles = self._tools.book.circles.all()
        names = {circle.id: circle.name for circle in circles}
        for who, rest in self._named(words):
            line = self._tools.book.people_list.line(who.id)
            now = names.get(line.circle_id or 0, "") if line is not None else ""
            for circle in circles:
                if fold(circle.name).startswith(fold(" ".join(rest))) and circle.name != now:
                    yield Entry(
                        f"{who.name} → {circle.name}",
                        fill_in(_tr("now in %1"), now) if now else _tr("in no circle now"),
                        icon="circle-dot",
                        act=lambda who=who, circle=circle: self._tools.people.circle(
                            [who.id], circle.id
                        ),
                    )

    def _tag(self, words: list[str]) -> Iterator[Entry]:
        known = [tag.name for tag in self._tools.book.tags.all()]
        for who, rest in self._named(words):
            wanted = " ".join(rest)
            begun = [name for name in known if wanted and fold(name).startswith(fold(wanted))]
            is_new = wanted and fold(wanted) not in map(fold, begun)
            for name in (*begun, *([wanted] if is_new else [])):
                yield Entry(
                    fill_in(_tr("Tag %1: %2"), who.name, name),
                    "" if name in known else _tr("a new tag"),
                    icon="tag",
                    act=lambda who=who, name=name: self._tools.people.tag([who.id], name),
                )

    def _star(self, words: list[str], on: bool) -> Iterator[Entry]:
        for who in self._people(" ".join(words)):
            yield Entry(
                fill_in(_tr("Star %1") if on else _tr("Unstar %1"), who.name),
                icon="star",
                act=lambda who=who: self._tools.people.star([who.id], on),
            )

    def _archive(self, words: list[str]) -> Iterator[Entry]:
        for who in self._people(" ".join(words)):
            yield Entry(
                fill_in(_tr("Archive %1"), who.name),
                icon="archive",
                act=lambda who=who: self._tools.people.archive([who.id]),
            )

    def _way_in(self, words: list[str]) -> Iterator[Entry]:
        """“Way in to Nora”, “way in nora”; organisations are found on their own."""
        while words and fold(words[0]) in ("in", "to"):
            words = words[1:]
        for who in self._people(" ".join(words)):
            yield Entry(
                fill_in(_tr("The way in to %1"), who.name),
                icon="waypoints",
                act=lambda who=who: self._open_way(who),
            )

    def _open_way(self, who: Participant) -> None:
        from desktop_app.ui.ways_in.dialog import open_way_in

        open_way_in(self._shell, self._tools, who.id)

    def _named(self, words: list[str]) -> Iterator[tuple[Participant, list[str]]]:
        """Those whom the first words name, as many of them as name anybody; and the words left."""
        for cut in range(len(words), 0, -1):
            people = self._people(" ".join(words[:cut]))
            if people:
                yield from ((who, words[cut:]) for who in people)
                return

    def _people(self, text: str) -> list[Participant]:
        if len(text) < SHORTEST:
            return []
        return [_participant(line) for line in self._tools.book.naming.complete(text, MOST)]

    def _read(self, line: str, names: NameFinder, current: Participant | None = None) -> Draft:
        from desktop_app.domain.grammar.languages import read_line
        from desktop_app.ui.kit.dates import is_day_first

        now = self._tools.context.now()
        return read_line(line, now, names, current, day_first=is_day_first())

    def _entry(self, pattern: str, words: str, icon: str, draft: Draft) -> Entry:
        return Entry(
            fill_in(pattern, words),
            icon=icon,
            act=lambda: self._shell.log(draft, None),
        )

    def _say_entry(self, draft: Draft) -> str:
        from desktop_app.ui.kit.dates import say_day_within
        from desktop_app.ui.words.timeline import say_contact

        names = ", ".join(person.name for person in draft.people)
        day = say_day_within(draft.day, self._tools.context.today())
        return f"{say_contact(draft.kind, names)}, {day}"

    def _say_reminder(self, reminder: Reminder) -> str:
        from desktop_app.ui.kit.dates import say_day_within, say_time

        when = say_day_within(reminder.due, self._tools.context.today())
        clock = f", {say_time(reminder.time_of_day)}" if reminder.time_of_day else ""
        return f"{reminder.text}, {when}{clock}"

    def _blank(self, who: Participant) -> Reminder:
        return Reminder(
            stored_texts().be_in_touch((who,)), self._tools.context.today(), people=(who,)
        )


def _participant(line: PersonLine) -> Participant:
    return Participant(line.id, line.name, line.uid)
