"""The program's icon in every form a system wants, drawn from resources/icons/kith.svg by Qt alone.

python packaging/icons.py hicolor FOLDER     PNGs of all sizes, scalable and symbolic, named by the
application python packaging/icons.py ico FILE           for Windows python packaging/icons.py icns
FILE          for macOS python packaging/icons.py panel FILE         beside the last page of the
installer for Windows
"""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "icons" / "kith.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
        b"ic09": 512, b"ic10": 1024}  # fmt: skip
"""Kinds of pictures in an icns file that are PNGs, and their side; 11 to 14 and 10 are the sharp
ones of half the size."""
PAPER = "#f6f4f1"
"""The ground of Kith's own window in the light."""
INK = "#2e3436"
"""What desktops replace by the colour of their own text in a symbolic icon."""


def image(side: int) -> QImage:
    """The icon, so many pixels wide and high."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(SOURCE.read_bytes())).render(painter)
    painter.end()
    return picture


def png(side: int) -> bytes:
    """The icon as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(side).save(buffer, "PNG")
    return buffer.data().data()


def symbolic() -> str:
    """The mark alone in one colour."""
    text = re.sub(r"  <defs>.*</defs>\n", "", SOURCE.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = "".join(line for line in text.splitlines(keepends=True) if 'class="ground"' not in line)
    return text.replace("url(#ember)", INK).replace(
        'width="512" height="512"', 'width="16" height="16"'
    )


def hicolor(folder: Path, name: str) -> None:
    """The icon theme's folders under `folder`, the files in them called `name`."""
    files = {f"{side}x{side}/apps/{name}.png": png(side) for side in HICOLOR}
    files[f"scalable/apps/{name}.svg"] = SOURCE.read_bytes()
    files[f"symbolic/apps/{name}-symbolic.svg"] = symbolic().encode()
    for place, data in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(data)


def bitmap(side: int) -> bytes:
    """A picture of an ico file as older programs read it: colours from the bottom up, and a mask of
    no pixel.
    """
    header = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    # Named, for its bits are gone with the picture.
    turned = image(side).flipped(Qt.Orientation.Vertical)
    return header + bytes(turned.constBits()) + bytes((side + 31) // 32 * 4 * side)


def ico() -> bytes:
    """The icon for Windows; its largest picture is a PNG."""
    pictures = [png(side) if side == 256 else bitmap(side) for side in ICO]
    head, place = struct.pack("<HHH", 0, 1, len(ICO)), 6 + 16 * len(ICO)
    for side, data in zip(ICO, pictures, strict=True):
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(pictures)


def panel() -> bytes:
    """The icon on warm white, as a bitmap twice the size it is shown in, which is sharp on fine
    screens too.
    """
    picture = QImage(328, 628, QImage.Format.Format_RGB32)
    picture.fill(PAPER)
    painter = QPainter(picture)
    painter.drawImage(68, 120, image(192))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "BMP")
    return buffer.data().data()


def icns() -> bytes:
    """The icon for macOS."""
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in _kinds())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _kinds() -> list[tuple[bytes, bytes]]:
    return [(kind, png(side)) for kind, side in ICNS.items()]


def main(form: str, place: str) -> None:
    """Write one form."""
    path = Path(place)
    if form == "hicolor":
        (desktop,) = (ROOT / "packaging" / "linux" / "share" / "applications").glob("*.desktop")
        hicolor(path, desktop.stem)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes({"ico": ico, "icns": icns, "panel": panel}[form]())


if __name__ == "__main__":
    main(*sys.argv[1:])
