"""The one timer: what it asks, when, and that nothing is told twice or lost."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import Notice, NoticeKind
from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.system.alarm import LOOK_EVERY, SHORTEST, Alarm

START = datetime(2026, 11, 21, 8, 0, tzinfo=ZoneInfo("Europe/Lisbon"))


class Book:
    """An agenda of fixed moments; `answer` decides how the writing of what was told ends."""

    def __init__(self, *moments: datetime) -> None:
        self.moments = list(moments)
        self.marked: list[str] = []
        self.asked = 0
        self.fault: Exception | None = None
        self.pending: list[Future[None]] | None = None

    def due_now(self, now: datetime) -> list[Notice]:
        self.asked += 1
        due = [
            moment
            for moment in self.moments
            if moment <= now and moment.isoformat() not in self.marked
        ]
        return [
            Notice(moment.isoformat(), NoticeKind.REMINDER, moment.astimezone(UTC))
            for moment in due
        ]

    def told(self, notices, now) -> Future[None]:
        future: Future[None] = Future()
        if self.pending is not None:
            self.pending.append(future)
        elif self.fault is not None:
            future.set_exception(self.fault)
        else:
            self.marked += [notice.occurrence for notice in notices]
            future.set_result(None)
        return future

    def next_moment(self, now: datetime) -> datetime | None:
        return min((moment for moment in self.moments if moment > now), default=None)


class Computer:
    """A wall clock and a clock that only counts, moved by hand."""

    def __init__(self) -> None:
        self.wall, self.counted = START, 0.0

    def now(self) -> datetime:
        return self.wall

    def count(self) -> float:
        return self.counted

    def live(self, seconds: float) -> None:
        """Time passes as it should."""
        self.wall += timedelta(seconds=seconds)
        self.counted += seconds


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def ring(qtbot, computer):
    """An alarm on a book, whose timer the test fires by hand; `told` collects what it announced."""
    made = []

    def make(book: Book, *, answers: bool = True) -> Alarm:
        alarm = Alarm(book, computer.now, computer.count)
        alarm.groups = []
        alarm.due.connect(
            lambda notices: alarm.groups.append([notice.occurrence for notice in notices])
        )
        if answers:
            alarm.due.connect(alarm.told)
        made.append(alarm)
        return alarm

    yield make
    for alarm in made:
        alarm.stop()


def _fire(alarm: Alarm) -> None:
    alarm._timer.timeout.emit()


def test_it_waits_for_the_next_moment_and_no_longer_than_a_minute(ring, computer) -> None:
    alarm = ring(Book(START + timedelta(seconds=20), START + timedelta(days=400)))
    alarm.look()
    assert alarm.interval() == 20_000
    computer.live(20)
    _fire(alarm)
    assert len(alarm.groups) == 1
    assert alarm.interval() == LOOK_EVERY


def test_a_look_while_an_answer_is_on_its_way_is_made_after_it(computer) -> None:
    book, asked, told = Book(), [], []
    alarm = Alarm(book, computer.now, computer.count, ask=lambda *question: asked.append(question))
    alarm.due.connect(lambda notices: told.append([notice.occurrence for notice in notices]))
    alarm.look()
    work, done, _ = asked[0]
    nothing = work()
    book.moments = (START,)
    alarm.look()
    assert len(asked) == 1
    assert alarm.interval() == LOOK_EVERY
    done(nothing)
    assert len(asked) == 2 and told == []
    work, done, _ = asked[1]
    done(work())
    assert told == [[START.isoformat()]]
    alarm.stop()


def test_a_fault_on_the_way_is_no_end_of_looking(computer) -> None:
    asked = []
    alarm = Alarm(
        Book(), computer.now, computer.count, ask=lambda *question: asked.append(question)
    )
    alarm.look()
    asked[0][2](StorageUnavailableError("database-locked", path="kith.sqlite3"))
    assert alarm.interval() == LOOK_EVERY
    alarm.look()
    with pytest.raises(RuntimeError):
        asked[1][2](RuntimeError())
    alarm.look()
    assert len(asked) == 3
    asked[2][1](asked[2][0]())
    alarm.stop()


def test_a_quiet_minute_asks_the_book_nothing(ring, computer) -> None:
    book = Book(START + timedelta(hours=5))
    alarm = ring(book)
    alarm.look()
    asked = book.asked
    for _ in range(200):
        computer.live(60)
        _fire(alarm)
    assert book.asked == asked
    assert alarm.groups == []


def test_what_was_missed_asleep_comes_once_together_within_a_minute_of_waking(
    ring, computer
) -> None:
    moments = [START + timedelta(hours=hour) for hour in (1, 5, 30)]
    alarm = ring(Book(*moments))
    alarm.look()
    computer.wall += timedelta(hours=48)  # the clock that counts stood still
    computer.counted += 60
    _fire(alarm)
    _fire(alarm)
    assert alarm.groups == [[moment.isoformat() for moment in moments]]


@pytest.mark.parametrize("jump", [timedelta(days=366), timedelta(days=-366), timedelta(seconds=10)])
def test_a_clock_that_is_set_has_the_book_asked_anew(ring, computer, jump: timedelta) -> None:
    book = Book(START + timedelta(days=2))
    alarm = ring(book)
    alarm.look()
    asked = book.asked
    computer.live(60)
    computer.wall += jump
    _fire(alarm)
    assert book.asked > asked
    assert len(alarm.groups) == (1 if jump > timedelta(days=2) else 0)


def test_another_zone_has_the_book_asked_anew(ring, computer) -> None:
    book = Book(START + timedelta(days=2))
    alarm = ring(book)
    alarm.look()
    asked = book.asked
    computer.live(60)
    computer.wall = computer.wall.astimezone(ZoneInfo("Asia/Tokyo"))
    _fire(alarm)
    assert book.asked == asked + 1


def test_what_is_being_told_is_not_told_again_meanwhile(ring, computer, qtbot) -> None:
    book = Book(START)
    book.pending = []
    alarm = ring(book)
    alarm.look()
    for _ in range(3):
        computer.live(60)
        _fire(alarm)
        alarm.look()
    assert len(alarm.groups) == 1
    book.marked.append(START.isoformat())
    book.pending.pop().set_result(None)
    alarm.look()
    assert len(alarm.groups) == 1


def test_stopped_before_it_was_told_it_comes_again_at_the_next_start(ring) -> None:
    book = Book(START)
    for _ in range(2):
        alarm = ring(book, answers=False)
        alarm.look()
        assert alarm.groups == [[START.isoformat()]]
    ring(book).look()
    last = ring(book)
    last.look()
    assert last.groups == []


def test_a_full_disk_repeats_nothing_and_is_tried_again(ring, computer) -> None:
    book = Book(START)
    book.fault = StorageUnavailableError("disk-is-full", path="kith.sqlite3")
    alarm = ring(book)
    alarm.look()
    for _ in range(5):
        computer.live(60)
        _fire(alarm)
    assert len(alarm.groups) == 1
    book.fault = None
    computer.live(60)
    _fire(alarm)
    assert (len(alarm.groups), book.marked) == (1, [START.isoformat()])


def test_a_moment_that_never_passes_does_not_spin(ring, computer) -> None:
    book = Book()
    book.next_moment = lambda now: now - timedelta(hours=1)
    alarm = ring(book)
    alarm.look()
    assert alarm.interval() >= SHORTEST


def test_the_end_of_the_calendar_is_no_further_than_a_minute(ring, computer) -> None:
    alarm = ring(Book(datetime(9999, 12, 31, tzinfo=UTC)))
    alarm.look()
    assert alarm.interval() == LOOK_EVERY


def test_a_new_day_is_told_once(ring, computer, qtbot) -> None:
    alarm = ring(Book())
    days: list[bool] = []
    alarm.new_day.connect(lambda: days.append(True))
    alarm.look()
    for _ in range(30 * 60):
        computer.live(60)
        _fire(alarm)
    assert len(days) == 1


def test_the_real_timer_rings(qtbot) -> None:
    soon = datetime.now(UTC) + timedelta(milliseconds=1200)
    alarm = Alarm(Book(soon), lambda: datetime.now(UTC))
    with qtbot.waitSignal(alarm.due):
        alarm.look()
    assert datetime.now(UTC) >= soon
    alarm.stop()


def test_a_fault_in_the_book_is_raised_and_does_not_end_all_reminders(ring, computer) -> None:
    book = Book(START)
    asked = book.due_now
    book.due_now = lambda now: 1 / 0
    alarm = ring(book)
    with pytest.raises(ZeroDivisionError):
        alarm.look()
    assert alarm._timer.isActive()
    book.due_now = asked
    alarm.look()
    assert len(alarm.groups) == 1


def test_what_nobody_says_was_told_comes_again_after_a_while(ring, computer) -> None:
    alarm = ring(Book(START), answers=False)
    alarm.look()
    for _ in range(4):
        computer.live(60)
        _fire(alarm)
    assert len(alarm.groups) == 1
    for _ in range(4):
        computer.live(60)
        _fire(alarm)
    assert len(alarm.groups) == 2


def test_stopped_it_asks_nothing_more_whatever_is_still_being_written(
    ring, computer, qtbot
) -> None:
    book = Book(START)
    book.pending = []
    alarm = ring(book)
    alarm.look()
    alarm.stop()
    asked = book.asked
    book.pending.pop().set_result(None)
    alarm.look()
    _fire(alarm)
    assert (book.asked, alarm._timer.isActive()) == (asked, False)
