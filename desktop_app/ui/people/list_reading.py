"""Reading which people a list shows, in steps, so that a keystroke is answered within a frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import StoppedError
from desktop_app.services.people_list import SHORTEST_SOON
from desktop_app.ui.people_view.model import READ_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.found import Found, Reason
    from desktop_app.domain.people_query import PeopleQuery, PersonLine
    from desktop_app.services.people_list import PeopleList
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.people_view.model import PeopleModel

PAUSE = 70
"""Milliseconds without a keystroke after which all of a long answer is read."""
PAGE = 24
"""Rows whose reasons are read with the answer: what a window shows at once."""


class Answer(NamedTuple):
    """People in order for `query`; `whole` is False while some are still to come. `lines` and
    `reasons` are of the first page, read with them; None where they were not read.
    """

    query: PeopleQuery
    ids: Sequence[int]
    whole: bool
    entries: Mapping[int, int]
    lines: Sequence[PersonLine] = ()
    reasons: Mapping[int, Reason] | None = None


class ListReading(QObject):
    """Reads for one list. `arrived` carries an Answer: names at once, then with whom words were
    logged, and after a pause in typing all of what is long. `lettered` says in which row of so many
    each letter begins.
    """

    arrived = Signal(object)
    lettered = Signal(object, int)

    def __init__(
        self,
        people: PeopleList,
        context: UiContext,
        runner: Runner,
        model: PeopleModel,
        top: Callable[[], int],
        pane: QObject,
    ) -> None:
        # With the pane its timers end: one that came after the view was gone read its rows.
        super().__init__(pane)
        self._people, self._context, self._runner = people, context, runner
        self._model, self._top = model, top
        self._entries: Mapping[int, int] = {}
        self._query: PeopleQuery | None = None
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_soon)
        self._rest = QTimer(self, singleShot=True, interval=PAUSE)
        self._rest.timeout.connect(self.read_all)
        model.reasons_missing.connect(lambda: QTimer.singleShot(0, self, self._explain))

    def read(self, query: PeopleQuery, *, again: bool) -> None:
        """Read who `query` wants; with `again` its rows are shown already, and all of it is read
        without showing less meanwhile.
        """
        self._query = query
        self._asked += 1
        self._rest.stop()
        self._soon.stop()
        first = None if again else self._people.first(query, self._context.today())
        if first is None:
            self.read_all()
        elif not query.text.strip():
            self._runner.forget("people")
            self.arrived.emit(Answer(query, *first, {}))
            # The rest is read once typing pauses, so that it takes no time from the next keystroke.
            self._rest.start()
        elif first[0]:
            self._runner.forget("people")
            self.arrived.emit(Answer(query, first[0], False, {}))
            # Once these are painted: a thread at work would make that slower.
            if len(query.text.strip()) < SHORTEST_SOON:
                self._rest.start()
            else:
                self._soon.start()
        else:
            self._read_soon()

    def _read_soon(self) -> None:
        query, today = self._query, self._context.today()
        assert query is not None

        def read() -> Answer | None:
            found = self._people.find_soon(query, today)
            return None if found is None else self._answer(query, found, 0)

        self._runner.run("people", read, self._take_soon)

    def _take_soon(self, answer: Answer | None) -> None:
        if answer is not None and (answer.whole or answer.ids):
            self.arrived.emit(answer)
        if answer is None or not answer.whole:
            self._rest.start()

    def read_all(self) -> None:
        """Read all of the newest query now."""
        self._rest.stop()
        query, today, top, asked = self._query, self._context.today(), self._top(), self._asked
        assert query is not None

        def read() -> Answer | None:
            try:
                found = self._people.find(query, today, lambda: self._asked != asked)
            except StoppedError:
                return None
            return self._answer(query, found, top)

        self._runner.run("people", read, self._take_all)

    def _take_all(self, answer: Answer | None) -> None:
        if answer is not None:
            self.arrived.emit(answer)
            self._read_letters(answer.query, len(answer.ids))

    def _read_letters(self, query: PeopleQuery, count: int) -> None:
        """Where each letter begins in the answer just shown, which need not wait for it."""
        today = self._context.today()

        def take(letters: list[tuple[str, int]]) -> None:
            self.lettered.emit(letters, count)

        self._runner.run("letters", lambda: self._people.letters(query, today), take)

    def _answer(self, query: PeopleQuery, found: Found, top: int) -> Answer:
        lines = self._people.lines(found.ids[top : top + READ_AT_ONCE])
        reasons = None
        if query.text.strip():
            reasons = self._people.reasons(query.text, lines[:PAGE], found.entries)
        return Answer(query, found.ids, found.whole, found.entries, lines, reasons)

    def keep(self, answer: Answer) -> None:
        """Hand what was read with an answer to the model, which is about to show it."""
        self._entries = answer.entries
        self._model.set_search(answer.query.text.strip())
        self._model.keep(answer.lines)
        if answer.reasons is not None:
            asked = [line.id for line in answer.lines[:PAGE]]
            self._model.keep_reasons(answer.query.text.strip(), asked, dict(answer.reasons))

    def _explain(self) -> None:
        """Read why the people of rows just painted were found."""
        lines, entries = self._model.unexplained(), self._entries
        text = self._query.text.strip() if self._query is not None else ""

        def take(found: dict[int, Reason]) -> None:
            self._model.keep_reasons(text, [line.id for line in lines], found)

        if lines and text:
            # No answer takes the place of another one: each is about rows of its own.
            self._runner.run(None, lambda: self._people.reasons(text, lines, entries), take)
