"""What is told of the program that runs: its versions, and the folders it uses."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop_app import __version__
from desktop_app.app.paths import log_dir
from desktop_app.domain.releases import PAGE
from desktop_app.ui.about import AboutFacts


def facts_about(data: Path) -> AboutFacts:
    """The facts of this run, with the folder of the address book that is open."""
    runs_on = f"Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"
    project = PAGE.removesuffix("/releases")
    return AboutFacts(__version__, runs_on, data, log_dir(), project, PAGE)
