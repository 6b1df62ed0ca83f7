"""`kith --selftest` as a process of its own: silent about nothing, and it fails when something is
missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]


def selftest(source: Path) -> subprocess.CompletedProcess[str]:
    """Run it on the source tree in `source`, where there is no screen."""
    unseen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in unseen}
    command = [sys.executable, "-m", "desktop_app.app.command_line", "--selftest"]
    return subprocess.run(
        command,
        cwd=source,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )


def test_everything_is_here() -> None:
    done = selftest(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    first, *checks, last = done.stdout.splitlines()
    assert first.startswith("Kith ")
    assert last == f"All {len(checks)} checks passed."
    assert [line for line in checks if not re.match(r"ok +[a-z -]+: .", line)] == []
    assert list(Path(os.environ["XDG_DATA_HOME"]).glob("kith/*")) == []


@pytest.mark.parametrize(
    "missing",
    [
        {
            "resources/icons/bell.svg": "icons",
            "resources/sample/people.json": "sample people",
            "docs/manual/today.md": "manual",
            "resources/translations/kith_en.qm": "translations",
        },
        # Without its tables there are no sample people either, so these stand apart.
        {
            "desktop_app/storage/engine/migrations/0002_rhythms.py": "migration",
            "desktop_app/ui/tray/popup.py": "notices",
        },
        {"desktop_app/storage/schema/setting.py": "migration"},
    ],
    ids=["data", "modules", "table"],
)
def test_what_is_missing_is_named_and_the_other_checks_are_made(
    tmp_path: Path, missing: dict[str, str]
) -> None:
    for folder in ("desktop_app", "docs", "resources"):
        # With what was compiled already, which spares the program doing so.
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for file in missing:
        if file.endswith(".svg"):
            # The set of icons is what lies there, so one that is gone is not missed; one that draws
            # nothing is.
            (tmp_path / file).write_text("<svg/>")
        else:
            (tmp_path / file).unlink()
    done = selftest(tmp_path)
    failed = re.findall(r"^FAILED +([a-z -]+):", done.stdout, re.MULTILINE)
    assert done.returncode == 1
    assert set(missing.values()) <= set(failed)
    assert "ok      cipher" in done.stdout
