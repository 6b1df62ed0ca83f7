"""What has been fuzzed so far, added up over many trials: one line of a CSV file each."""

from __future__ import annotations

import csv
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

HEADER = ("day", "commit", "reader", "processor seconds", "files", "records", "finds")


@dataclass(slots=True)
class Sum:
    """What all trials of one reader come to."""

    seconds: float = 0.0
    files: int = 0
    records: int = 0
    finds: int = 0
    commits: list[str] = field(default_factory=list)


def note(ledger: Path, reader: str, seconds: float, files: int, records: int, finds: int) -> None:
    """Add a trial that ends now; seconds are those of a processor."""
    is_new = not ledger.exists()
    with ledger.open("a", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        if is_new:
            lines.writerow(HEADER)
        day = f"{datetime.now(UTC):%Y-%m-%d}"
        lines.writerow((day, _commit(), reader, f"{seconds:.0f}", files, records, finds))


def sums(ledger: Path) -> dict[str, Sum]:
    """What a ledger comes to, by reader. Raises OSError, and ValueError for what is no ledger."""
    found: defaultdict[str, Sum] = defaultdict(Sum)
    with ledger.open(encoding="utf-8", newline="") as file:
        for _, commit, reader, seconds, *counts in list(csv.reader(file))[1:]:
            so_far, (files, records, finds) = found[reader], map(int, counts)
            so_far.seconds += float(seconds)
            so_far.files += files
            so_far.records += records
            so_far.finds += finds
            if commit not in so_far.commits:
                so_far.commits.append(commit)
    return dict(sorted(found.items()))


def told(ledger: Path) -> str:
    """A line for each reader."""
    return "\n".join(
        f"{reader}: {so_far.seconds / 60:.1f} processor minutes, {so_far.files} files,"
        f" {so_far.records} records, {so_far.finds} finds, on {', '.join(so_far.commits)}"
        for reader, so_far in sums(ledger).items()
    )


def _commit() -> str:
    """The commit that is tried, with a plus when something of it has been changed."""
    command = ["git", "describe", "--always", "--dirty=+", "--abbrev=8", "--exclude=*"]
    asked = subprocess.run(
        command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or "unknown"
