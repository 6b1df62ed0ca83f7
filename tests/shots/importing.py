"""Scenes of bringing people in: what is in the files before anything is written, and the import
itself."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.card_model import CardModel
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.kit.search_field import SearchField
from tests.bench import vcards
from tests.shots.pictures import takes
from tests.ui.reach import button

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("600", "light", (600, 700)),
)
PARTS = {"": 0, "-fills": 1, "-refused": 5}
"""Names of pictures, and the row that is looked at in each."""
KNOWN = """BEGIN:VCARD
VERSION:3.0
UID:shot-1
FN:Priya Raman
ORG:Northwind Energy
TITLE:Engineer
EMAIL:priya@northwind.example
NOTE:Met at the wind farm.
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:shot-2
FN:Hugo Ferreira
TEL;TYPE=cell:+351 913 555 020
END:VCARD
"""
NEW = """BEGIN:VCARD
VERSION:3.0
UID:shot-3
FN:Amara Diallo
ORG:Maison Diallo
TITLE:Ceramicist
TEL;TYPE=cell:+33 6 12 55 01 34
EMAIL;TYPE=home:amara@diallo.example
ADR;TYPE=work:;;14 rue des Potiers;Lyon;;69001;France
URL:https://diallo.example
BDAY:--0611
CATEGORIES:makers,Lyon
NOTE:Asked about the kiln her neighbour sells. Prefers the phone.
PHOTO;ENCODING=b;TYPE=PNG:{photo}
END:VCARD
"""
REST = """BEGIN:VCARD
VERSION:3.0
UID:shot-1
FN:Priya Raman
ORG:Northwind Energy
TITLE:Head of engineering
EMAIL:priya@northwind.example
TEL;TYPE=cell:+44 7700 900 114
BDAY:1986-04-02
NOTE:Met at the wind farm.
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:shot-2
FN:Hugo Ferreira
TEL;TYPE=cell:+351 913 555 020
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:shot-4
FN:Tomoko Mori 森智子
TITLE:Curator
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:shot-5
FN:Youssef Haddad
EMAIL:youssef@haddad.example
TEL:+961 1 555 014
END:VCARD
BEGIN:VCARD
VERSION:3.0
X-EMPTY:1
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:group
FN:Reading circle
UID:shot-6
MEMBER:urn:uuid:shot-3
MEMBER:urn:uuid:shot-4
MEMBER:urn:uuid:shot-5
END:VCARD
"""
TABLE = """Name,Shoe size,Seen,Reachable,Where from,Club,E-post
Ana Sousa,39,2/3/1984,912 345 678,Porto,Climbing gym,ana@sousa.example
Ben Carter,44,7/8/1979,912 345 679,Leeds,Kiln owners of the north,ben@carter.example
Chidi Okafor,41,,912 345 670,Lagos,,chidi@okafor.example
"""


def _portrait() -> str:
    """A small picture somebody may have painted."""
    image = QImage(160, 160, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 160))
    sky.setColorAt(0, QColor("#F3D9B1"))
    sky.setColorAt(1, QColor("#C98B5E"))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, place in (
        ("#2F4858", (28, 104, 104, 110)),
        ("#8A5A3C", (52, 38, 56, 66)),
        ("#2B211C", (48, 28, 64, 34)),
    ):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(*place)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(buffer.data().data()).decode()


def _write(studio, name: str, text: str) -> Path:
    path = studio.place / name
    path.write_text(text, encoding="utf-8")
    return path


def _shown(studio, window, path: Path) -> ImportScreen:
    """The page once it shows what is in the file."""
    window.import_paths([path])
    (page,) = window.findChildren(ImportScreen)
    while page.stage is Stage.LOOKING:
        studio.settle(50)
    studio.settle()
    return page


@takes(
    *(f"import-preview{part}-{name}" for name, _, _ in SIZES for part in PARTS),
    "import-preview-card-600",
)
def several(studio) -> None:
    """A file with somebody new, somebody known, a group, and a card nobody can read."""
    book = studio.full.book
    book.importing.run([_write(studio, "known.vcf", KNOWN)])
    path = _write(studio, "studio-friends.vcf", NEW.format(photo=_portrait()) + REST)
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        page = _shown(studio, window, path)
        view = page.findChild(CardList)
        for part, row in PARTS.items():
            view.go_to(row)
            studio.take(f"import-preview{part}-{name}", window)
        if size[0] < 720:
            view.go_to(1)
            view.card_requested.emit()
            studio.take(f"import-preview-card-{name}", window)
        page.leave()
        studio.settle()
    book.history.undo().result()


@takes(*(f"import-card-{name}" for name, _, _ in SIZES))
def one(studio) -> None:
    """A single card, as a double click on a file shows it."""
    path = _write(studio, "amara-diallo.vcf", NEW.format(photo=_portrait()))
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        page = _shown(studio, window, path)
        studio.take(f"import-card-{name}", window)
        page.leave()
        studio.settle()


@takes(*(f"import-columns-{name}" for name, _, _ in SIZES))
def columns(studio) -> None:
    """A table with headers nobody knows, and what its columns say."""
    path = _write(studio, "climbers.csv", TABLE)
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        page = _shown(studio, window, path)
        if size[0] < 720:
            button(page, "Columns and choices").click()
        studio.take(f"import-columns-{name}", window)
        page.leave()
        studio.settle()


@takes("import-many-light")
def many(studio) -> None:
    """Twenty thousand cards, some of them left out."""
    source = studio.place / "phone.vcf"
    vcards.write(source, 20_000)
    window = studio.reset()
    page = _shown(studio, window, source)
    page.focus_search()
    page.findChild(SearchField).setText("bab")
    page.findChild(CardModel).choose(range(3), False)
    studio.take("import-many-light", window)
    page.leave()
    studio.settle()


@takes("import-light", "import-cancelled-light")
def under_way(studio) -> None:
    """An import under way, and taken back."""
    window = studio.reset()
    source = studio.place / "many.vcf"
    vcards.write(source, 30_000)
    page = _shown(studio, window, source)
    button(page, "Import 30000 people").click()
    studio.settle(1500)
    studio.take("import-light", window)
    page.leave()
    while page.stage is Stage.IMPORTING:
        studio.settle(50)
    studio.take("import-cancelled-light", window)
    page.leave()


@takes("import-report-light", "import-report-dark", "import-begin-light")
def told(studio) -> None:
    """The report at the end, and where an import begins: with those that were."""
    path = _write(studio, "studio-friends.vcf", NEW.format(photo=_portrait()) + REST)
    window = studio.reset()
    page = _shown(studio, window, path)
    button(page, "Import 5 people").click()
    while page.stage is not Stage.TOLD:
        studio.settle(50)
    studio.take("import-report-light", window)
    studio.full.context.theme.set_choice("dark")
    studio.take("import-report-dark", window)
    studio.full.context.theme.set_choice("light")
    page.leave()
    studio.settle()
    window.shell.show("importing")
    studio.take("import-begin-light", window)
    studio.full.book.history.undo().result()
