"""Run by hand: `python -m tests.fuzz READER SECONDS [FOLDER …]`; READER is the key of a format, or `all`.

With `--ledger FILE` each trial is noted there, and the sums of all that were are told at the end;
`python -m tests.fuzz --ledger FILE` tells them without a trial.

Seconds are those of a processor, so that a busy machine neither shortens the trial nor calls a file slow.
Each file is read in a process of its own kind: one that may take 512 MB and ten seconds a file. What fails is
kept in the folder `KITH_FUZZ` names (else one of the system's for temporary files), with what was said of it.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.app.picture_pixels import decode_pictures
from desktop_app.formats.source import sources
from desktop_app.services.reading.limits import limit_memory
from tests.fuzz import ledger
from tests.fuzz.archives import spoiled_file
from tests.fuzz.checks import check, read
from tests.fuzz.seeds import seeds_of

LONGEST = 10
"""Seconds of a processor a file may take."""
PATIENCE = 300
"""Seconds by the clock after which a file that takes no processor hangs."""
FILES = 500
"""Files a process reads before the next takes over."""


def main() -> int:
    """Spoil and read for the seconds asked; the exit status says whether anything failed."""
    keys = [key for key, source in sources().items() if not source.is_book]
    asked = _asked(keys)
    place = Path(os.environ.get("KITH_FUZZ") or tempfile.mkdtemp(prefix="kith-fuzz-"))
    place.mkdir(parents=True, exist_ok=True)
    failed = 0
    for key in keys if asked.reader == "all" else [asked.reader] if asked.reader else ():
        failed += _fuzz(key, asked, place)
    if asked.reader:
        _say(f"{failed} failures, kept in {place}")
    if asked.ledger is not None:
        _say(ledger.told(asked.ledger))
    return 1 if failed else 0


def _asked(keys: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("reader", nargs="?", choices=["all", *keys])
    parser.add_argument("seconds", nargs="?", type=float, default=60.0, help="of a processor")
    parser.add_argument("folders", nargs="*", type=Path, help="files to begin with")
    parser.add_argument("--ledger", type=Path, help="where trials are added up")
    asked = parser.parse_args()
    if asked.reader is None and asked.ledger is None:
        parser.error("name a reader, or a ledger")
    return asked


def _fuzz(key: str, asked: argparse.Namespace, place: Path) -> int:
    seeds = [data for _, data in seeds_of(key, asked.folders)]
    if not seeds:
        _say(f"{key}: no file to begin with")
        return 0
    spent, files, records, failed, seed = 0.0, 0, 0, 0, int(time.time())
    # A chat says by its name whom it is with.
    case = place / f"Chat with Ana Reis {os.getpid()}.{key}"
    before = _of_children()
    while spent < asked.seconds:
        outcome = _child(key, seeds, seed, asked.seconds - spent, case)
        spent = _of_children() - before
        files, records, seed = files + outcome[0], records + outcome[1], seed + 1
        if outcome[2]:
            failed += _keep(key, case, outcome[2], place)
    _say(f"{key}: {files} files of {len(seeds)} seeds, {records} records, {failed} failures")
    if asked.ledger is not None:
        ledger.note(asked.ledger, key, spent, files, records, failed)
    case.unlink(missing_ok=True)
    return failed


def _child(key: str, seeds: list[bytes], seed: int, seconds: float, case: Path) -> tuple[Any, ...]:
    """What one process comes to: files, records, and what was said of a fault."""
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_work, args=(key, seeds, seed, seconds, case, there))
    child.start()
    there.close()
    outcome: tuple[Any, ...] = (0, 0, "")
    try:
        outcome = here.recv()
    except EOFError:
        child.join()
        outcome = (0, 0, f"the process ended with {child.exitcode}")
    child.join()
    return outcome


def _keep(key: str, case: Path, said: str, place: Path) -> int:
    # The same fault is kept a few times only: the last line of what was said names it.
    kind = hashlib.sha1("".join(c for c in said[-120:] if c.isalpha()).encode()).hexdigest()[:6]
    kept = len(list(place.glob(f"{key}-{kind}-*.txt")))
    if kept < 5:
        shutil.copyfile(case, place / f"{key}-{kind}-{kept}.bin")
        (place / f"{key}-{kind}-{kept}.txt").write_text(said, "utf-8", "backslashreplace")
    return 1


def _work(key: str, seeds: list[bytes], seed: int, seconds: float, case: Path, there: Any) -> None:
    limit_memory()
    decode_pictures()
    signal.signal(signal.SIGALRM, _too_long)
    signal.signal(signal.SIGPROF, _too_long)
    random, files, records, said = Random(seed), 0, 0, ""
    while files < FILES and time.process_time() < seconds:
        case.write_bytes(spoiled_file(random, seeds))
        _watch(LONGEST, PATIENCE)
        try:
            count, items = read(case, sources()[key], random)
            _watch(0, 0)
            check(case, sources()[key], items, random)
            records += count
        except BaseException:
            said = traceback.format_exc()
            break
        finally:
            _watch(0, 0)
        files += 1
    there.send((files, records, said))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _of_children() -> float:
    """Seconds of a processor that the children which have ended took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watch(processor: float, clock: float) -> None:
    """Interrupt after these seconds; 0 stops watching. Where Python does not get to hear of it, as
    within a pattern, the process ends.
    """
    signal.setitimer(signal.ITIMER_VIRTUAL, 2 * processor)
    signal.setitimer(signal.ITIMER_PROF, processor)
    signal.setitimer(signal.ITIMER_REAL, clock)


def _too_long(number: int, frame: Any) -> None:
    taken = LONGEST if number == signal.SIGPROF else PATIENCE
    raise TimeoutError(f"longer than {taken} s")


if __name__ == "__main__":
    raise SystemExit(main())
