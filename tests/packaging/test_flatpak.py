"""A Flatpak reaches only the services its manifest names: all that Kith speaks with or hears."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = ROOT / "packaging" / "flatpak" / "io.github.kith_desktop.Kith.yml"
NAME = re.compile(r'"((?:org|com)\.[A-Za-z]+\.[A-Za-z0-9.]+)"')
OPEN_TO_ALL = re.compile(r"org\.freedesktop\.(DBus|portal\.)")
"""The bus itself, and portals, which are made for sandboxes."""
OTHERS = re.compile(
    r"org\.kde\.StatusNotifierItem|com\.apple\.|org\.freedesktop\.appearance|org\.gnome\.desktop\."
)
"""What is said of us, what is another system's, and what settings are called."""


def test_every_service_that_the_program_names_is_let_through() -> None:
    let = set(re.findall(r"--(?:system-)?talk-name=(\S+)", MANIFEST.read_text(encoding="utf-8")))
    named = {
        name
        for path in (ROOT / "desktop_app" / "system").rglob("*.py")
        for name in NAME.findall(path.read_text(encoding="utf-8"))
        if not (OPEN_TO_ALL.match(name) or OTHERS.match(name) or name.endswith("."))
    }
    assert "org.freedesktop.secrets" in named
    assert named - let == set()
    assert let - named == set()
