"""Lays out all that Linux keeps under /usr/share for Kith: menu entry, icons, metadata, manual
page, completions.

    python packaging/linux/share.py FOLDER          as Fedora and most others have it
    python packaging/linux/share.py FOLDER --debian zsh's completions where Debian looks for them

It needs the packages of requirements-dev.lock. SOURCE_DATE_EPOCH is the day of a version that has
none yet.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import sys
from datetime import UTC, datetime
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import command_texts  # noqa: E402
import icons  # noqa: E402

from desktop_app import __version__  # noqa: E402

SOURCE = Path(__file__).with_name("share")
ZSH = {False: "zsh/site-functions", True: "zsh/vendor-completions"}
MOST = 8
"""Lines of a version's changes a software centre shows."""


def lay_out(folder: Path, *, debian: bool = False) -> None:
    """Write everything under `folder`, which stands for /usr/share."""
    (desktop,) = (SOURCE / "applications").glob("*.desktop")
    shutil.copytree(SOURCE, folder, dirs_exist_ok=True)
    metainfo = folder / "metainfo" / f"{desktop.stem}.metainfo.xml"
    metainfo.write_text(
        metainfo.read_text(encoding="utf-8").replace("  <releases/>\n", releases()),
        encoding="utf-8",
    )
    icons.hicolor(folder / "icons" / "hicolor", desktop.stem)
    texts = {"bash-completion/completions/kith": "bash", f"{ZSH[debian]}/_kith": "zsh",
             "fish/vendor_completions.d/kith.fish": "fish"}  # fmt: skip
    for place, shell in texts.items():
        _write(folder / place, command_texts.completion(shell).encode())
    # A time of zero, so that the same source gives the same file.
    _write(
        folder / "man/man1/kith.1.gz", gzip.compress(command_texts.manual_page().encode(), mtime=0)
    )


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def releases(changelog: str = "") -> str:
    """The versions of CHANGELOG.md as AppStream's `releases`, newest first; the one being built is
    in development.
    """
    text = changelog or (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.split(r"^## \[(.+?)\](?: - (\S+))?$", text, flags=re.MULTILINE)[1:]
    lines = ["  <releases>"]
    for version, day, words in zip(found[::3], found[1::3], found[2::3], strict=True):
        if day:
            lines += _release(f'version="{version}" date="{day}"', words)
        elif f"## [{__version__}]" not in text:
            lines += _release(
                f'version="{__version__}" type="development" date="{_today()}"', words
            )
    return "\n".join([*lines, "  </releases>", ""])


def _release(attributes: str, words: str) -> list[str]:
    items = re.findall(r"^- (.+(?:\n  .+)*)", words, flags=re.MULTILINE)[:MOST]
    plain = [
        re.sub(r"\s+", " ", re.sub(r"[`*]|\[([^]]*)\]\([^)]*\)", r"\1", item)) for item in items
    ]
    shown = [f"          <li>{escape(item, quote=False)}</li>" for item in plain]
    return [f"    <release {attributes}>", "      <description>", "        <ul>", *shown, "        </ul>",
            "      </description>", "    </release>"]  # fmt: skip


def _today() -> str:
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now(UTC).timestamp()))
    return datetime.fromtimestamp(moment, UTC).date().isoformat()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Lays out what Linux keeps under /usr/share.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--debian", action="store_true", help="as Debian has it")
    arguments = parser.parse_args()
    lay_out(arguments.folder, debian=arguments.debian)
