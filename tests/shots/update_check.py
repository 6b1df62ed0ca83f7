"""Looking for a newer Kith: before anything is asked, one that is there, and no connection."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.releases import ADDRESS, NoAnswer, Release
from desktop_app.system.releases import Releases
from desktop_app.ui.update_check import UpdateCheckDialog
from tests.shots.pictures import takes

NOTES = """### Added

- Calendars: meetings of the week come in as proposals.
- Backups on a clock, each checked by opening it.

### Fixed

- A birthday on 29 February is told on the 28th in other years, not on 1 March."""


@takes("newer-before-light", "newer-light", "newer-failed-light")
def by_day(studio) -> None:
    """Every picture of it, light."""
    take(studio, "light", "newer-before-light", lambda _: None)
    take(studio, "light", "newer-light", _found)
    take(
        studio, "light", "newer-failed-light", lambda asker: asker.failed.emit(NoAnswer.INSECURE, 0)
    )


@takes("newer-dark")
def by_night(studio) -> None:
    """And dark."""
    take(studio, "dark", "newer-dark", _found)


def _found(asker: Releases) -> None:
    asker.answered.emit(Release("0.2.0", NOTES))


def take(studio, mode: str, name: str, then: Callable[[Releases], None]) -> None:
    window, asker = studio.reset(mode), Releases(ADDRESS)
    opens = lambda: UpdateCheckDialog(window.context, asker, "0.1.0", window).open()  # noqa: E731
    studio._popup(window, opens, name, lambda _: then(asker))
