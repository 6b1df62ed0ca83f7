"""The one timer: it waits for the next due moment, and notices when the clock does not go as it
should.

Nothing due is kept in memory: at the moment, after a change, on waking and when the clock or the
zone jumped, the agenda is asked anew. A timer never runs longer than a minute; it then only
compares two clocks.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from desktop_app.domain.agenda import Notice

LOOK_EVERY = 60_000
"""Milliseconds between two looks at the clocks."""
SHORTEST = 1000
"""Milliseconds between two questions to the agenda, whatever it answers."""
ANSWER_WITHIN = 300.0
"""Seconds in which what is due must be told."""
JUMP = timedelta(seconds=5)
"""How far the clock of the wall may stray from the one that only counts before it counts as set, or
as sleep."""


class Agenda(Protocol):
    """What knows what is due. `now` is an aware local moment."""

    def due_now(self, now: datetime) -> list[Notice]:
        """What is to be told now and was not told yet."""

    def told(self, notices: Sequence[Notice], now: datetime) -> Future[Any]:
        """Remember that these were told."""

    def next_moment(self, now: datetime) -> datetime | None:
        """When there will be something to tell next."""


Answer = tuple["list[Notice]", "datetime | None"]


def ask_at_once(
    work: Callable[[], Answer],
    done: Callable[[Answer], object],
    failed: Callable[[BaseException], object],
) -> None:
    """Ask on this thread."""
    try:
        answer = work()
    except Exception as error:
        failed(error)
    else:
        done(answer)


def hear_at_once(future: Future[Any], then: Callable[[Future[Any]], None]) -> None:
    """Hear of the end of a future on the thread that ends it."""
    future.add_done_callback(then)


class Alarm(QObject):
    """`due` carries all that is to be told now, together; whoever tells it calls `told`, and is
    asked nothing more before.

    `new_day` says that the local day is another one. `ask` has the agenda asked, on a thread of its
    choice, and the answer given here; `hear` gives a future here once it has ended.
    """

    due = Signal(object)
    new_day = Signal()

    def __init__(
        self,
        agenda: Agenda,
        now: Callable[[], datetime],
        count: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        ask: Callable[..., None] = ask_at_once,
        hear: Callable[..., None] = hear_at_once,
    ) -> None:
        super().__init__(parent)
        self._agenda, self._now, self._count = agenda, now, count
        self._ask, self._hear = ask, hear
        self._asking = self._again = False
        self._next: datetime | None = None
        self._stopped = False
        self._telling, self._since = False, 0.0
        self._unmarked: set[str] = set()
        self._day: date | None = None
        self._clocks: tuple[datetime, float] | None = None
        self._zone = ""
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def stop(self) -> None:
        """Ask and tell nothing more."""
        self._stopped = True
        self._timer.stop()

    def look(self) -> None:
        """Ask what is due now and wait for what comes next: at the start, after a change, on
        waking.
        """
        if self._telling or self._stopped:
            return
        if self._asking:
            # The answer on its way may be of before what this look is for.
            self._again = True
            return
        now, agenda = self._now(), self._agenda
        self._compare(now)
        self._next, self._asking, self._again = None, True, False
        # Whatever happens: a timer that is not set again would be the end of all reminders.
        self._arm(now)
        self._ask(lambda: (agenda.due_now(now), agenda.next_moment(now)), self._take, self._failed)

    def _take(self, answer: Answer) -> None:
        self._asking = False
        if self._stopped:
            return
        waiting, self._next = answer
        self._arm(self._now())
        fresh = [notice for notice in waiting if notice.occurrence not in self._unmarked]
        if fresh:
            self._telling, self._since = True, self._count()
            self.due.emit(fresh)
        elif waiting:
            self.told(waiting)
        elif self._again:
            self._again = False
            self.look()

    def _failed(self, error: BaseException) -> None:
        self._asking = self._again = False
        # When another program holds the file, the next look asks again.
        if not isinstance(error, KithError):
            raise error

    def told(self, notices: Sequence[Notice]) -> None:
        """These were shown: have that remembered, then go on. What cannot be remembered is not
        shown twice all the same.
        """
        self._telling, self._since = True, self._count()
        names = frozenset(notice.occurrence for notice in notices)
        future = self._agenda.told(notices, self._now())
        self._hear(future, lambda finished: self._go_on(names, finished))

    def interval(self) -> int:
        """Milliseconds to the next look."""
        return self._timer.interval()

    def _go_on(self, names: frozenset[str], finished: Future[Any]) -> None:
        if self._stopped:
            return
        fault = finished.exception()
        self._telling = False
        if fault is None:
            self._unmarked -= names
            self.look()
        elif isinstance(fault, KithError):
            self._unmarked |= names
        else:
            raise fault

    def _tick(self) -> None:
        if self._stopped:
            return
        now = self._now()
        jumped = self._compare(now)
        if self._telling and self._count() - self._since > ANSWER_WITHIN:
            # Whoever was to tell it has not said so: it counts as not told.
            self._telling, jumped = False, True
        if (
            jumped
            or (self._next is not None and now >= self._next)
            or (self._unmarked and not self._telling)
        ):
            self.look()
        self._arm(now)

    def _compare(self, now: datetime) -> bool:
        """Whether wall clock and zone went another way than the counting clock since the last
        look.
        """
        count, before, zone = self._count(), self._clocks, str(now.tzinfo)
        changed = before is not None and (
            abs((now - before[0]) - timedelta(seconds=count - before[1])) > JUMP
            or zone != self._zone
        )
        self._clocks, self._zone = (now, count), zone
        if self._day is not None and now.date() != self._day:
            self._day = now.date()
            self.new_day.emit()
        self._day = now.date()
        return changed

    def _arm(self, now: datetime) -> None:
        wait = LOOK_EVERY
        if self._next is not None:
            # Compared before it is multiplied: a moment may be thousands of years away.
            seconds = min((self._next - now).total_seconds(), LOOK_EVERY / 1000)
            wait = max(SHORTEST, math.ceil(seconds * 1000))
        self._timer.start(wait)
