"""`python -m tests.endurance TRIAL [COUNT [SEED]]`; without a trial, their list."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.endurance.outcome import Outcome


def _cuts(count: int, seed: int) -> list[Outcome]:
    from tests.endurance.power_cuts import cuts

    return [cuts(count, seed)]


def _damages(count: int, seed: int) -> list[Outcome]:
    from tests.endurance.damages import damages

    return damages(count, seed)


def _kills(count: int, seed: int) -> list[Outcome]:
    from tests.endurance.kills import backup_kills, restore_kills, settled_kills

    kills = (backup_kills, restore_kills, settled_kills)
    return [one(count, seed) for one in kills]


def _tray(days: int, speed: int) -> list[Outcome]:
    from tests.endurance.tray import tray

    return [tray(days, speed if speed > 1 else 300)]


def _vault(count: int, seed: int) -> list[Outcome]:
    from tests.endurance.kills import vault_kills

    return vault_kills(count, seed)


TRIALS: dict[str, tuple[int, Callable[[int, int], list[Outcome]]]] = {
    "cuts": (200, _cuts),
    "damages": (200, _damages),
    "kills": (100, _kills),
    "tray": (3, _tray),
    "vault": (100, _vault),
}
"""How often each is tried unless told (of the tray: how many days), and what tries it; what is a seed
for the others is for the tray how many times as fast its clock goes."""


def main(arguments: list[str]) -> int:
    """Run one trial; the status says whether anything failed."""
    if not arguments or arguments[0] not in TRIALS:
        sys.stdout.write(f"trials: {', '.join(TRIALS)}\n")
        return 2
    usual, trial = TRIALS[arguments[0]]
    numbers = [int(word) for word in arguments[1:]]
    outcomes = trial(numbers[0] if numbers else usual, numbers[1] if len(numbers) > 1 else 1)
    sys.stdout.write("".join(f"{outcome.said()}\n" for outcome in outcomes))
    failed = any(outcome.failures or not outcome.tries for outcome in outcomes)
    return 1 if failed or not outcomes else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
