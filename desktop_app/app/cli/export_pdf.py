"""`kith export --format pdf`: a directory, sheets of labels or one person's page, without a display."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from desktop_app.app.cli.here import local_now
from desktop_app.app.printing import complain
from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable

    from desktop_app.domain.printing.paper import Paper
    from desktop_app.domain.printing.wishes import Ticked
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.paper.document import PaperDocument
    from desktop_app.ui.paper.reader import Reader

PDF = "pdf"
_NAMED = 12
"""People without an address who are named; the others are counted."""
_ONLY_FOR_PDF = (
    "labels",
    "person",
    "start",
    "outline",
    "title",
    "paper",
    "landscape",
    "fields",
    "each",
)


def add_pdf_arguments(parser: ArgumentParser) -> None:
    """The options that only `--format pdf` takes."""
    parser.add_argument("--labels", metavar="SHEET", help="of pdf: address labels on this sheet")
    parser.add_argument("--person", metavar="NAME", help="one person's card, and of pdf their page")
    parser.add_argument("--start", type=int, metavar="N", help="of pdf: begin on label N")
    parser.add_argument(
        "--outline", action="store_true", help="of pdf: draw the edges of the labels"
    )
    parser.add_argument("--title", metavar="TEXT", help="of pdf: above the pages of a directory")
    parser.add_argument("--paper", metavar="NAME", help="of pdf: a4, letter or a5")
    parser.add_argument("--landscape", action="store_true", help="of pdf: across")
    parser.add_argument(
        "--each", choices=("household", "person"), help="of pdf: one label or entry for each"
    )
    parser.add_argument("--fields", metavar="WORDS", help="of pdf: what is printed, with commas")


def refusal(arguments: Namespace, *, is_card: bool = False) -> str:
    """Why these options do not go together, "" when they do; `is_card` says that `person` is for a
    card.
    """
    used = [name for name in _ONLY_FOR_PDF if getattr(arguments, name) not in (None, False)]
    if is_card:
        used.remove("person")
    if arguments.format != PDF:
        return f"--{used[0]} is for --format pdf." if used else ""
    if arguments.person is not None and (
        arguments.list is not None or {"labels", "each"} & set(used)
    ):
        return "--person prints one page: it goes with none of --list, --labels and --each."
    if arguments.labels is None and ("start" in used or "outline" in used):
        return "--start and --outline are for --labels."
    if arguments.labels is not None and {"title", "landscape", "fields"} & set(used):
        return "--title, --landscape and --fields are not for --labels."
    return _refusal_of_words(arguments)


def _refusal_of_words(arguments: Namespace) -> str:
    from desktop_app.domain.printing.labels import SHEETS, sheet_named
    from desktop_app.domain.printing.paper import PAPERS, Paper
    from desktop_app.domain.printing.wishes import IN_DIRECTORY, ON_PAGE

    if arguments.paper is not None and arguments.paper.lower() not in PAPERS:
        return f"There is no paper called {arguments.paper}; there are {', '.join(PAPERS)}."
    if arguments.labels is not None and sheet_named(arguments.labels, Paper.A4) is None:
        known = ", ".join(SHEETS)
        return (
            f"There is no sheet of labels called {arguments.labels}; there are {known}, "
            "and measures in millimetres, such as 3x8:70x36."
        )
    words = [tick.value for tick in (IN_DIRECTORY if arguments.person is None else ON_PAGE)]
    unknown = [word for word in _fields(arguments) if word not in words]
    return f"--fields knows {', '.join(words)}, not {unknown[0]}." if unknown else ""


def _fields(arguments: Namespace) -> list[str]:
    said = (arguments.fields or "").split(",")
    return [word.strip().lower() for word in said if word.strip()]


def export_pdf(book: AddressBook, arguments: Namespace, ids: list[int] | None) -> Iterable[bytes]:
    """The PDF in pieces; whoever is not on it is told. Raises KithError."""
    _start_qt()
    from desktop_app.ui.paper.pdf import pdf_parts
    from desktop_app.ui.paper.reader import reader_here

    reader = reader_here(book.region.code(), local_now().date())
    document = _document(book, arguments, ids, reader)
    if not document.count:
        raise KithError("nobody-to-print")
    return pdf_parts(document)


def _start_qt() -> None:
    """Load Qt's fonts. On Linux no display is asked for; Windows and macOS always have one."""
    if sys.platform not in ("win32", "darwin"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QCoreApplication, QLocale, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    from desktop_app.app.application import install_translation

    # What Qt says of fonts that lack a script is for nobody here.
    qInstallMessageHandler(lambda *_: None)
    if QCoreApplication.instance() is None:
        app = QGuiApplication(["kith"])
        QLocale.setDefault(QLocale.system())
        install_translation(app, QLocale.system().uiLanguages())
        _kept.append(app)


_kept: list[object] = []
"""Qt's application, which must live as long as anything of Qt."""


def _document(
    book: AddressBook, arguments: Namespace, ids: list[int] | None, reader: Reader
) -> PaperDocument:
    paper = _paper(arguments, reader)
    if arguments.labels is not None:
        return _labels(book, arguments, ids, reader)
    if arguments.person is not None:
        from desktop_app.domain.printing.wishes import USUAL_ON_PAGE, PageWishes
        from desktop_app.ui.paper.person import person_page

        found = book.naming.resolve(arguments.person)
        ticked = _ticked(arguments, USUAL_ON_PAGE)
        wishes = PageWishes(paper, arguments.landscape, ticked)
        return person_page(book, found.id, wishes, reader)
    from desktop_app.domain.printing.wishes import USUAL_IN_DIRECTORY, DirectoryWishes, Each
    from desktop_app.ui.paper.directory import directory

    title = arguments.title if arguments.title is not None else arguments.list or "Address book"
    ticked = _ticked(arguments, USUAL_IN_DIRECTORY)
    each = Each(arguments.each or Each.PERSON)
    directory_wishes = DirectoryWishes(title, paper, arguments.landscape, ticked, each=each)
    return directory(book.printing, ids, directory_wishes, reader)


def _paper(arguments: Namespace, reader: Reader) -> Paper:
    from desktop_app.domain.printing.paper import PAPERS

    return PAPERS[arguments.paper.lower()] if arguments.paper else reader.paper


def _ticked(arguments: Namespace, usual: frozenset[Ticked]) -> frozenset[Ticked]:
    from desktop_app.domain.printing.wishes import Ticked

    return frozenset(map(Ticked, _fields(arguments))) or usual


def _labels(
    book: AddressBook, arguments: Namespace, ids: list[int] | None, reader: Reader
) -> PaperDocument:
    from desktop_app.domain.printing.labels import sheet_named
    from desktop_app.domain.printing.wishes import Each, LabelWishes
    from desktop_app.ui.paper.labels import labels
    from desktop_app.ui.words.printed import say_cut, say_lacking

    sheet = sheet_named(arguments.labels, _paper(arguments, reader))
    assert sheet is not None
    start = arguments.start or 1
    if not 1 <= start <= sheet.count:
        raise KithError("no-such-label", number=start, count=sheet.count)
    each = Each(arguments.each or Each.HOUSEHOLD)
    wishes = LabelWishes(sheet, start, outline=arguments.outline, each=each)
    document = labels(book.printing, ids, wishes, reader)
    for say, people in ((say_lacking, document.lacking), (say_cut, document.cut)):
        if people:
            complain(say(book.printing.names(people[:_NAMED]), len(people)))
    return document
