"""From what is chosen to the document that is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.paper.directory import directory
from desktop_app.ui.paper.labels import labels
from desktop_app.ui.paper.person import person_page
from desktop_app.ui.paper.reader import reader_here
from desktop_app.ui.printing.label_options import LabelOptions
from desktop_app.ui.printing.options import DirectoryOptions, Options, PageOptions, Whom
from desktop_app.ui.printing.order import What

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.ui.paper.document import PaperDocument
    from desktop_app.ui.room import RoomTools

    Make = Callable[[Callable[[int, int], None], Callable[[], bool]], PaperDocument]


class Documents:
    """Makes what the options of a kind of paper want."""

    def __init__(self, tools: RoomTools, options: Mapping[What, Options]) -> None:
        self._tools, self._options = tools, options

    def maker(self, what: What) -> Make | None:
        """What lays the document out, to be called on a thread; None while something is missing."""
        options, book = self._options[what], self._tools.book
        reader = reader_here(book.region.code(), self._tools.context.today())
        if isinstance(options, DirectoryOptions):
            wishes, whom = options.wishes(), options.whom.thing
            return lambda told, stop: directory(
                book.printing, self._ids(whom), wishes, reader, told, stop
            )
        if isinstance(options, LabelOptions):
            wanted, people = options.wishes(), options.whom.thing
            if wanted is None:
                return None
            return lambda told, stop: labels(
                book.printing, self._ids(people), wanted, reader, told, stop
            )
        assert isinstance(options, PageOptions)
        person, page = options.person, options.wishes()
        if person is None:
            return None
        return lambda told, stop: person_page(book, person, page, reader)

    def why_not(self, what: What) -> str:
        """What is missing, where `maker` has none; "" where nothing is."""
        if self.maker(what) is not None:
            return ""
        if what is What.PAGE:
            return QCoreApplication.translate("Printed", "Choose whose page it shall be.")
        return QCoreApplication.translate("Printed", "Give the measures of a sheet.")

    def _ids(self, whom: Whom) -> Sequence[int] | None:
        if whom.query is not None:
            return self._tools.book.people_list.ids(whom.query, self._tools.context.today())
        return whom.ids or None
