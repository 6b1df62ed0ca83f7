"""The timeline of everybody on the real window, against bare queries of the same database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.timeline import InteractionKind, TimelineQuery

PAGE = (
    "SELECT i.*, q.person_id, p.display_name FROM (SELECT * FROM interaction WHERE day <= ? "
    "ORDER BY day DESC, coalesce(at, '') DESC, id DESC LIMIT 64) i "
    "LEFT JOIN participation q ON q.interaction_id = i.id LEFT JOIN person p ON p.id = q.person_id"
)
KIND = "SELECT id FROM interaction NOT INDEXED WHERE kind = ? ORDER BY day DESC, coalesce(at, '') DESC, id DESC"


def measure(window, until: Callable[[Callable[[], bool]], None]) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison; `until` lets the window live until something is
    true."""
    began = time.perf_counter()
    window.shell.show("timeline")
    window.repaint()
    opened = _since(began)
    page = window.pages.currentWidget()
    model, view = page.entries.model, page.entries.view
    until(model.is_whole)
    yield (
        "timeline opened, painted",
        f"{opened:.1f} ms",
        f"all {model.rowCount():,} rows after {_since(began):.0f} ms",
    )
    months = []
    model.months(months.extend)
    until(lambda: bool(months))
    jumps = list(_jumps(page, [month.first + timedelta(days=27) for month in months]))
    db = window.book._store.reader
    floors = [
        _timed(lambda month=month: db.rows(PAGE, (month.first.isoformat(),))) for month in months
    ]
    floor = sorted(floors)[len(floors) // 2]
    yield (
        f"jump to each of {len(months)} months, painted: p95",
        f"{_p95(jumps):.1f} ms",
        f"slowest {max(jumps):.1f} ms; {_p95(jumps) / floor:.1f} × a bare page ({floor:.1f} ms)",
    )
    frames = list(_drag(view))
    yield (
        "timeline dragged from end to end: slowest frame of 300",
        f"{max(frames):.1f} ms",
        f"p95 {_p95(frames):.1f} ms",
    )
    frames = list(_wheel(view))
    yield (
        "timeline by the wheel: slowest frame of 300",
        f"{max(frames):.1f} ms",
        f"p95 {_p95(frames):.1f} ms",
    )
    yield _filtered(window, page, until)


def _filtered(window, page, until) -> tuple[str, str, str]:
    """How long it takes to show one kind, against the bare query, and how long the window waits."""
    model, db = page.entries.model, window.book._store.reader
    floor = _timed(lambda: db.ids(KIND, ("coffee",)))
    began, waits = time.perf_counter(), [time.perf_counter()]
    page.show_query(replace(TimelineQuery(), kinds=(InteractionKind.COFFEE,)))

    def answered() -> bool:
        waits.append(time.perf_counter())
        return model.is_whole()

    until(answered)
    longest = max(two - one for one, two in zip(waits, waits[1:], strict=False)) * 1000
    whole = _since(began)
    page.clear()
    until(model.is_whole)
    return (
        "timeline filtered by kind",
        f"{whole:.0f} ms",
        f"{whole / floor:.1f} × the bare query; window waits {longest:.1f} ms",
    )


def _jumps(page, days) -> Iterator[float]:
    for day in days:
        began = time.perf_counter()
        page.go_to(day)
        page.entries.view.viewport().repaint()
        yield _since(began)


def _drag(view) -> Iterator[float]:
    bar = view.verticalScrollBar()
    for number in range(300):
        began = time.perf_counter()
        bar.setValue(number * (bar.maximum() // 300))
        view.viewport().repaint()
        yield _since(began)


def _wheel(view) -> Iterator[float]:
    view.go_to(0)
    step = view.verticalScrollBar().SliderAction.SliderSingleStepAdd
    for _ in range(300):
        began = time.perf_counter()
        view.verticalScrollBar().triggerAction(step)
        view.verticalScrollBar().triggerAction(step)
        view.viewport().repaint()
        yield _since(began)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return _since(began)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def _p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]
