"""`make bench`: prints every figure with its floor, both from this run, and their ratio. No pass or
fail."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench import generate, tables, vcards

PEOPLE = int(os.environ.get("KITH_BENCH_PEOPLE", "100000"))
EACH = int(os.environ.get("KITH_BENCH_EACH", "10"))
CARDS = 20_000
HERE = Path(__file__).parent
KEPT = Path(os.environ.get("KITH_BENCH_DIR", tempfile.gettempdir())) / f"kith-bench-{PEOPLE}-{EACH}"


def say(what: str, figure: str, floor: str = "") -> None:
    """One line of the table."""
    print(f"{what:<58}{figure:>16}   {floor}", flush=True)


def run(script: str, *arguments: str) -> list[float]:
    """The numbers a script of this folder prints."""
    # As an installed program runs: with its compiled modules kept.
    settings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", f"tests.bench.{script}", str(time.time()), *arguments]
    answer = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=120, env=settings
    )
    return [float(word) for word in answer.stdout.split()]


def started(script: str, *arguments: str, times: int = 9) -> tuple[float, float, float]:
    """Of a script that opens a window: the median seconds to its first frame, MiB, and seconds
    until all is there."""
    found = []
    for _ in range(times + 1):
        seconds, kib, *settled = run(script, *arguments)
        found.append((seconds, kib / 1024, settled[0] if settled else 0.0))
    # The first warms the disk cache for both.
    first, memory, settled = (statistics.median(values) for values in zip(*found[1:], strict=True))
    return first, memory, settled


def start_up(folder: Path) -> None:
    """Start to a painted, answering window."""
    floor, floor_memory, _ = started("empty_window")
    least, _, _ = started("bare_list", str(folder))
    full, memory, settled = started("full_window", str(folder))
    say(
        f"start with {PEOPLE:,} people",
        f"{full * 1000:.0f} ms",
        f"{full / floor:.2f} × an empty window ({floor * 1000:.0f} ms), "
        f"{full / least:.2f} × a bare list of them ({least * 1000:.0f} ms)",
    )
    say("  until every pane is there", f"{settled * 1000:.0f} ms")
    say(
        "memory after start",
        f"{memory:.0f} MiB",
        f"{memory / floor_memory:.2f} × an empty window ({floor_memory:.0f} MiB)",
    )


def timed(work: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def p95(values: list[float]) -> float:
    """The 95th of a hundred."""
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def window(folder: Path) -> None:
    """Keystrokes, scrolling and opening, on the real window."""
    from tests.bench.window import measure

    for what, figure, floor in measure(folder):
        say(what, figure, floor)


def importing() -> None:
    """Cards and rows a second from file to index, memory, and undo; as `kith import` does, with a
    reader beside, also into an encrypted book; then from the window.
    """
    from desktop_app.app.interpreter import collect_seldom

    # As `kith import` does.
    collect_seldom()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cards, rows = folder / "cards.vcf", folder / "google.csv"
        vcards.write(cards, CARDS)
        tables.write(rows, CARDS)
        floor = vcards.bare_insert(folder / "floor.sqlite3", CARDS)
        imported(f"import of {CARDS:,} cards, end to end", cards, floor, folder / "cards")
        imported(f"import of {CARDS:,} rows of Google's, end to end", rows, floor, folder / "rows")
        beside_reader("import of the cards with a reader beside", cards, folder)
        beside_reader("import of the rows with a reader beside", rows, folder)
        from_window("from the window: to the sight of all cards", cards, folder)
        from_window("from the window: to the sight of all rows", rows, folder)


def imported(what: str, source: Path, floor: float, folder: Path) -> None:
    """A file stored in an address book of its own, again, and taken back."""
    from desktop_app.services.address_book import AddressBook

    book = AddressBook(folder)
    seconds = timed(lambda: book.importing.run([source])) / 1000
    say(what, f"{CARDS / seconds:,.0f} a second", f"{seconds / floor:.1f} × a bare insert")
    say("  memory", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    say("  the same file again", f"{timed(lambda: book.importing.run([source])) / 1000:.1f} s")
    say("  undo of the whole", f"{timed(lambda: book.history.undo().result()) / 1000:.1f} s")
    book.close()


def beside_reader(what: str, source: Path, folder: Path) -> None:
    """A file stored while a process of its own reads it, and the same into an encrypted book: the
    best of three, in turn, by the clock and by the processor time of the process that stores.
    """
    from desktop_app.app.launching import reader_command
    from desktop_app.services.address_book import AddressBook
    from desktop_app.storage.engine.key import KEY_BYTES, Key

    best: dict[Key | None, tuple[float, float]] = {}
    for number in range(3):
        for key in (None, Key(bytes(range(KEY_BYTES)))):
            place = folder / f"{source.stem}-reader-{number}-{key is None}"
            book = AddressBook(place, key=key, reader=reader_command())
            busy = time.process_time()
            seconds = timed(lambda book=book: book.importing.run([source])) / 1000
            figures = seconds, time.process_time() - busy
            best[key] = tuple(map(min, figures, best.get(key, figures)))
            book.close()
    (seconds, busy), (longer, busier) = best.values()
    say(what, f"{CARDS / seconds:,.0f} a second", f"{busy:.1f} s of the storing processor")
    say(
        "  into an encrypted book",
        f"{CARDS / longer:,.0f} a second",
        f"{longer / seconds:.2f} × by the clock, {busier / busy:.2f} × by the processor",
    )


def from_window(what: str, source: Path, folder: Path) -> None:
    """A file looked into and imported from the window, and how long that was kept waiting."""
    beside = [
        run("import_window", str(source), str(folder / f"{source.stem}-window-{number}"))
        for number in range(3)
    ]
    looked, seconds, looking, writing = (
        sorted(figures)[1] for figures in zip(*beside, strict=True)
    )
    say(what, f"{looked:.1f} s", "middle of three runs, as below")
    say(
        "  imported from there",
        f"{CARDS / seconds:,.0f} a second",
        f"{CARDS / (looked + seconds):,.0f} with the look",
    )
    say(
        "  the window's longest wait",
        f"{looking * 1000:.0f}, {writing * 1000:.0f} ms",
        "looking, importing",
    )


def way_in() -> None:
    """From a question to five ways, on an address book of its own."""
    from tests.bench.ways import measure

    for figures in measure(KEPT.with_name(f"kith-bench-ways-{PEOPLE}"), PEOPLE):
        say(*figures)


def who_is_where() -> None:
    """Who is near a place, and the map, on an address book of its own."""
    from tests.bench.places import measure

    for figures in measure(KEPT.with_name(f"kith-bench-places-{PEOPLE}"), PEOPLE):
        say(*figures)


def needs_and_offers() -> None:
    """Matches and the good turn, on an address book of its own."""
    from tests.bench.matching import measure

    folder = KEPT.with_name(f"kith-bench-needs-{PEOPLE}")
    for figures in measure(folder, PEOPLE, KEPT.with_name(f"kith-bench-ways-{PEOPLE}")):
        say(*figures)


def reach() -> None:
    """Your circles, drawn and moved."""
    first, again, middle, worst, dots = (
        figure * 1000
        for figure in map(
            statistics.median,
            zip(*(run("reach_window", str(KEPT)) for _ in range(3)), strict=True),
        )
    )
    say(
        f"Reach, click to all of {PEOPLE:,} painted: the first time",
        f"{first:.0f} ms",
        f"{first / dots:.1f} × painting as many bare dots ({dots:.0f} ms)",
    )
    say("  later", f"{again:.0f} ms", f"{again / dots:.1f} ×; middle of three runs")
    say("  a frame while it is enlarged", f"{middle:.1f} ms", f"slowest of 60 {worst:.1f} ms")


def rules() -> None:
    """Lists by rules, counted, on an address book of its own."""
    from tests.bench.rules import measure

    folder = KEPT.with_name(f"kith-bench-rules-{PEOPLE}")
    for figures in measure(folder, PEOPLE, EACH, KEPT):
        say(*figures)


def turns() -> None:
    """How long the window works at a time."""
    from tests.bench.turns import measure

    for figures in measure(KEPT):
        say(*figures)


PARTS: dict[str, Callable[[], None]] = {
    "import": importing,
    "start": lambda: start_up(KEPT),
    "window": lambda: window(KEPT),
    "reach": reach,
    "turns": turns,
    "ways": way_in,
    "needs": needs_and_offers,
    "places": who_is_where,
    "rules": rules,
}


def main() -> None:
    """Measure everything, or the parts that are named."""
    parts = sys.argv[1:] or list(PARTS)
    unknown = set(parts) - PARTS.keys()
    if unknown:
        raise SystemExit(
            f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}"
        )
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}")
    if not (KEPT / "kith.sqlite3").exists() and not {
        "start",
        "window",
        "reach",
        "turns",
    }.isdisjoint(parts):
        say(
            f"making {PEOPLE:,} people, {PEOPLE * EACH:,} interactions",
            f"{timed(lambda: generate.fill(KEPT, PEOPLE, EACH)) / 1000:.0f} s",
        )
    # Whatever the window showed last, a text searched for among it, would be measured too.
    (KEPT / "window.ini").unlink(missing_ok=True)
    for part in parts:
        # Each in a process of its own: there is one QApplication in a process, and what one part has
        # loaded the next would have for nothing.
        sys.stdout.flush()
        asked = f"from tests.bench.__main__ import PARTS; PARTS[{part!r}]()"
        if subprocess.run([sys.executable, "-c", asked], check=False).returncode:
            raise SystemExit(f"{part} failed")


if __name__ == "__main__":
    main()
