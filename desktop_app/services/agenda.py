"""What to tell the user and when: each occurrence exactly once, through sleep, travel and clocks
that jump.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.agenda import FIRST_SETTINGS, Notice, NoticeKind, NoticeSettings, in_utc
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.important_dates import missed_since
from desktop_app.domain.occurrences import (
    Occurrence,
    WallClock,
    date_days,
    newest_occurrence,
    newest_of_date,
    next_due_moment,
)
from desktop_app.domain.reminders import MORNING, Reminder
from desktop_app.domain.waiting import date_waits, is_from_before, what_waits
from desktop_app.services.command import command
from desktop_app.services.meetings_ahead import (
    AN_HOUR,
    Meeting,
    meetings_until,
    notice_of,
    occurrence_of,
    told_from,
)
from desktop_app.storage import agenda, settings
from desktop_app.storage.queries import agenda as agenda_queries
from desktop_app.storage.queries import important_dates, reminders
from desktop_app.storage.queries import settings as settings_queries

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

NOTICES = "notices"
"""The setting that holds how the user wants to be told."""
AHEAD = timedelta(days=1)
"""How far `next_moment` looks."""
LOOK_AGAIN = timedelta(seconds=1)
"""After which to ask whether an import has ended."""
LOOK_BACK = timedelta(days=366)
DIGEST_TELLS = 5
"""Things a digest names; of others it says how many."""
EVERY = 1_000_000
MOST_AT_ONCE = 1000
"""So many notices come from one look; the rest come from the next."""

Thing: TypeAlias = "Reminder | UpcomingDate | Meeting"


@dataclass(frozen=True, slots=True)
class _Idle:
    """Nothing falls due from `since` to `until`, as long as database and zone are those that were
    looked at.
    """

    looked_at: tuple[object, ...]
    since: datetime
    until: datetime
    following: datetime | None


@dataclass(frozen=True, slots=True)
class _Due:
    """What has fallen due and was not told; `waits` as in `Notice`."""

    occurrence: Occurrence
    thing: Thing
    waits: bool


class Agenda:
    """Notices. Every time is an argument: `now` is the aware local moment, `today` the local day.

    Ask `due_now`, show what it gives, then say `told`; ask again at `next_moment`, after a change,
    on waking up and at least every minute, for clocks jump. Who is stopped between showing and
    `told` shows once more, and misses nothing.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._idle: _Idle | None = None

    def settings(self) -> NoticeSettings:
        """How the user wants to be told."""
        kept = settings_queries.setting(self._store.reader, NOTICES)
        if kept is None:
            return FIRST_SETTINGS
        if _chose_nothing(kept):
            kept = kept | _stored(FIRST_SETTINGS) | {"paused_until": kept.get("paused_until")}
        times = {key: kept.get(key) for key in ("digest_at", "quiet_from", "quiet_until")}
        paused = kept.get("paused_until")
        return NoticeSettings(
            enabled=kept.get("enabled", True),
            paused_until=None if paused is None else datetime.fromisoformat(paused),
            before_meeting=kept.get("before_meeting", False),
            **{
                key: None if text is None else time.fromisoformat(text)
                for key, text in times.items()
            },
        )

    @command
    def set_settings(self, wanted: NoticeSettings) -> Future[Done[None]]:
        """Change how the user wants to be told."""
        kept = _stored(wanted)
        step = Step("setting.edit", NOTICES)
        return self._store.write(step, lambda db: settings.set_setting(db, NOTICES, kept))

    def due_now(self, now: datetime) -> list[Notice]:
        """What has fallen due by `now` and was not told yet, the earliest first; nothing while it
        must be quiet, and while an import is under way: what comes with it is told together at its
        end, if it stays.

        Of one reminder only the newest occurrence comes, and stands for those before it.
        """
        if self._is_idle(now) or self._store.is_amid_batch:
            return []
        settings, db = self.settings(), self._store.reader
        if not _may_tell(settings, now):
            return []
        due = _due(db, now, settings)
        if due:
            return _notices(db, due, now, settings)
        if _is_another_day(agenda_queries.watched(db, in_utc(now)), now):
            self._store.note(lambda writing: agenda.set_watched(writing, in_utc(now)))
        following = self.next_moment(now)
        self._idle = _Idle(self._looked_at(now), now, following or _later(now, AHEAD), following)
        return []

    @command
    def told(self, notices: Iterable[Notice], now: datetime) -> Future[None]:
        """The user was told. May be said twice; cannot be undone: what was said cannot be
        unsaid.
        """
        names = [name for notice in notices for name in (notice.occurrence, *notice.covers)]
        settings = self.settings()

        def work(db: Database) -> None:
            agenda.set_told(db, names, in_utc(now))
            if not _due(db, now, settings):
                agenda.set_watched(db, in_utc(now))

        return self._store.note(work)

    def next_moment(self, now: datetime) -> datetime | None:
        """The UTC moment of the next thing to tell after `now`, None when the next 24 hours hold
        none.
        """
        if self._idle is not None and self._idle.following is not None and self._is_idle(now):
            return self._idle.following
        if self._store.is_amid_batch:
            return in_utc(_later(now, LOOK_AGAIN))
        settings, db = self.settings(), self._store.reader
        wall_clock = _wall(settings, now)
        until = _later(now, AHEAD)
        waiting = reminders.due_until(db, until.date())
        moments = [
            moment
            for item in waiting
            if (moment := next_due_moment(item, now, wall_clock)) is not None
        ]
        moments += _mornings(db, now, wall_clock)
        if settings.before_meeting:
            moments += told_from(meetings_until(db, now, until, wall_clock), now)
        if _due(db, now, settings):
            # Kept back by quiet, or for the next digest.
            mornings = [wall_clock.at(day) for day in (now.date(), until.date())]
            moments += (
                [moment for moment in mornings if moment > now]
                if _may_tell(settings, now)
                else [now]
            )
        allowed = (
            settings.told_at(moment, wall_clock.zone) for moment in moments if moment <= until
        )
        return min(
            (moment for moment in allowed if moment is not None and now < moment <= until),
            default=None,
        )

    def _looked_at(self, now: datetime) -> tuple[object, ...]:
        """Changes with every commit of anybody, and with the zone. It is the connection's own, so
        that is in it too.
        """
        db = self._store.reader
        return id(db.handle()), db.data_version(), now.tzinfo

    def _is_idle(self, now: datetime) -> bool:
        """Whether it is known without looking that nothing has fallen due: asked every minute, day
        and night.
        """
        idle = self._idle
        return (
            idle is not None
            and idle.since <= now < idle.until
            and idle.looked_at == self._looked_at(now)
        )


def _due(db: Database, now: datetime, settings: NoticeSettings) -> list[_Due]:
    """What waits and was not told, and the dates to be told besides."""
    wall_clock, today = _wall(settings, now), now.date()
    found: dict[str, _Due] = {}
    for standing in what_waits(reminders.due_until(db, today), (), now).reminders:
        due = newest_occurrence(standing.reminder, now, wall_clock)
        if due is not None:
            found[due.name] = _Due(due, standing.reminder, waits=True)
    for item in _near(db, _since(db, now), today):
        told = newest_of_date(item, now, wall_clock)
        if told is not None and _is_news(item, told, now):
            found[told.name] = _Due(told, item, date_waits(item, today, now.tzinfo))
    if settings.before_meeting:
        for meeting in meetings_until(db, now, now + AN_HOUR, wall_clock):
            ahead = occurrence_of(meeting, wall_clock)
            found[ahead.name] = _Due(ahead, meeting, waits=False)
    rest = agenda_queries.untold(db, [item.occurrence for item in found.values()], in_utc(now))
    return sorted((found[item.name] for item in rest), key=lambda item: item.occurrence.at)


def _is_news(item: UpcomingDate, told: Occurrence, now: datetime) -> bool:
    """Whether a date is to be told: not one of before its person came in, nor that one comes in
    some days when the person came in only after that was to be told.
    """
    if is_from_before(item, now.tzinfo):
        return False
    return item.day <= now.date() or item.came_at is None or told.at >= item.came_at


def _since(db: Database, now: datetime) -> date:
    """The first day of which important dates are told. Those that went by count from when all was
    told last: what is added later is old. The first look of all tells what waits.
    """
    today = now.date()
    watched = agenda_queries.watched(db, in_utc(now))
    if watched is None:
        return missed_since(today)
    since = min(today, watched.astimezone(now.tzinfo).date())
    return max(since, today - min(LOOK_BACK, today - date.min))


def _near(db: Database, first: date, today: date) -> list[UpcomingDate]:
    return important_dates.near(db, first, today, important_dates.default_lead_days(db), EVERY)


def _mornings(db: Database, now: datetime, wall_clock: WallClock) -> list[datetime]:
    """The mornings ahead on which an important date is to be told."""
    mornings = {day: wall_clock.at(day) for day in (now.date(), _later(now, AHEAD).date())}
    return [
        moment
        for day, moment in mornings.items()
        if moment > now and any(day in date_days(item) for item in _near(db, day, day))
    ]


def _notices(
    db: Database, due: list[_Due], now: datetime, settings: NoticeSettings
) -> list[Notice]:
    if settings.digest_at is None:
        return _worded(db, due[:MOST_AT_ONCE])
    single = [item for item in due if item.occurrence.timed]
    rest = [item for item in due if not item.occurrence.timed]
    wall_clock = _wall(settings, now)
    digests = [
        digest
        for waits in (True, False)
        for digest in _digest(db, [item for item in rest if item.waits is waits], now, wall_clock)
    ]
    return _worded(db, single[:MOST_AT_ONCE]) + digests


def _stored(wanted: NoticeSettings) -> dict[str, Any]:
    """The settings as JSON. `chosen` tells them from those stored before there were quiet hours
    from the start, when to pause notices stored all of them.
    """
    kept: dict[str, Any] = {"enabled": wanted.enabled, "chosen": True}
    if wanted.before_meeting:
        kept["before_meeting"] = True
    for key in ("digest_at", "quiet_from", "quiet_until"):
        clock: time | None = getattr(wanted, key)
        kept[key] = None if clock is None else clock.isoformat("minutes")
    paused = wanted.paused_until
    kept["paused_until"] = None if paused is None else paused.astimezone(UTC).isoformat()
    return kept


def _chose_nothing(kept: dict[str, Any]) -> bool:
    """Whether what is stored is how it was before anything was chosen, a pause apart."""
    quiet = kept.get("quiet_from") or kept.get("digest_at")
    return not kept.get("chosen") and kept.get("enabled", True) and not quiet


def _may_tell(settings: NoticeSettings, now: datetime) -> bool:
    """Whether notices are on, and neither paused nor in quiet hours."""
    allowed = settings.told_at(now, now.tzinfo or UTC)
    return allowed is not None and allowed <= now


def _digest(db: Database, due: list[_Due], now: datetime, wall_clock: WallClock) -> list[Notice]:
    """One notice for all of `due`, which all wait or all do not, at the hour of the digest, once a
    day: what comes up later waits for the next.
    """
    if not due:
        return []
    waits = due[0].waits
    day = now.date() if wall_clock.at(now.date()) <= now else _later(now, -AHEAD).date()
    name = f"digest:{day.isoformat()}" if waits else f"digest-days:{day.isoformat()}"
    if agenda_queries.is_told(db, name):
        return []
    covers = tuple(item.occurrence.name for item in due)
    things = tuple(_worded(db, due[:DIGEST_TELLS]))
    return [
        Notice(
            name,
            NoticeKind.DIGEST,
            wall_clock.at(day),
            due=day,
            count=len(due),
            covers=covers,
            things=things,
            waits=waits,
        )
    ]


def _worded(db: Database, due: list[_Due]) -> list[Notice]:
    things = [item.thing for item in due if isinstance(item.thing, Reminder)]
    people = {thing.id: thing.people for thing in reminders.with_people(db, things)}
    return [_notice(item, people) for item in due]


def _notice(item: _Due, people: dict[int, Any]) -> Notice:
    thing, occurrence = item.thing, item.occurrence
    if isinstance(thing, Meeting):
        return notice_of(thing, occurrence)
    if isinstance(thing, Reminder):
        return Notice(
            occurrence.name,
            NoticeKind.REMINDER,
            occurrence.at,
            thing.text,
            reminder_id=thing.id,
            due=thing.due,
            people=people[thing.id],
        )
    return Notice(
        occurrence.name,
        NoticeKind.IMPORTANT_DATE,
        occurrence.at,
        thing.label,
        date_id=thing.date_id,
        due=thing.day,
        people=(thing.person,),
        waits=item.waits,
    )


def _wall(settings: NoticeSettings, now: datetime) -> WallClock:
    return WallClock(now.tzinfo or UTC, settings.digest_at or MORNING)


def _is_another_day(watched: datetime | None, now: datetime) -> bool:
    return watched is None or watched.astimezone(now.tzinfo).date() != now.date()


def _later(now: datetime, span: timedelta) -> datetime:
    """The moment that much later, or the last (or first) that can be told."""
    try:
        return now + span
    except OverflowError:
        return (datetime.max if span > timedelta(0) else datetime.min).replace(tzinfo=now.tzinfo)
