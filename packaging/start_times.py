"""How long the bundle takes to its first window, beside `python -m` of the same source:
`packaging/start_times.py`.

Drawn into memory, on sample people, each started fifteen times in turn; seconds from the start of
the process until it listens to later starts, which is once its window has been painted. Run it
while the computer does nothing else.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from desktop_app.app.sample import fill
from desktop_app.services.address_book import AddressBook
from desktop_app.system.handing_over import address, hand_over

ROOT = Path(__file__).resolve().parents[1]
TIMES = 15
WAYS = {
    "python -m": [sys.executable, "-m", "desktop_app.app.command_line"],
    "bundle (deb)": [str(ROOT / "build" / "deb" / "kith" / "kith")],
    "bundle (portable)": [str(ROOT / "build" / "portable" / "kith" / "kith")],
}


def once(command: list[str], folder: Path) -> float:
    """Start, wait for the window, quit; gives the seconds until the window."""
    place = address(folder)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # Python keeps what it compiled, as it does for whoever runs from a checkout.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--data-dir", str(folder)], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
    )
    while not place.exists():
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}")
        time.sleep(0.001)
    taken = time.perf_counter() - begun
    if not hand_over(folder, "--quit"):
        raise RuntimeError(f"{command[0]} does not take that it is to quit")
    process.wait(30)
    return taken


def main() -> None:
    """Print the medians."""
    taken: dict[str, list[float]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve() / "book"
        book = AddressBook(folder)
        fill(book, ROOT / "resources" / "sample", date.today())
        book.close()
        for turn in range(TIMES + 1):
            for way, command in WAYS.items():
                seconds = once(command, folder)
                # The first of each reads its files from the disk.
                taken[way] += [seconds] if turn else []
    base = statistics.median(taken["python -m"])
    for way, found in taken.items():
        middle = statistics.median(found)
        sys.stdout.write(
            f"{way:18} {middle:.3f} s ({min(found):.3f} to {max(found):.3f}), {middle / base:.2f} ×\n"
        )


if __name__ == "__main__":
    main()
