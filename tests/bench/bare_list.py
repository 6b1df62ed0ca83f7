"""A second floor for starting: the least program that paints the same rows. One table view, one
delegate, one query."""

from __future__ import annotations

import sys
import time

FIRST = (
    "SELECT display_name, last_contact FROM person WHERE trashed_at IS NULL AND archived_at IS NULL "
    "ORDER BY sort_key, id LIMIT 100"
)


def main() -> None:
    """Print seconds since the moment given as argument, and the memory used in KiB."""
    began, folder = float(sys.argv[1]), sys.argv[2]
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from sqlcipher3 import dbapi2

    def painted() -> None:
        QTimer.singleShot(0, done)

    def done() -> None:
        from tests.bench.memory import peak

        print(time.time() - began, peak(), flush=True)
        app.quit()

    rows = dbapi2.connect(f"{folder}/kith.sqlite3").execute(FIRST).fetchall()
    app = QApplication([])
    window = _window(_view(rows, painted))
    window.show()
    app.exec()


def _view(rows, painted):
    """A table that draws a name and a day a row."""
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyledItemDelegate, QTableView

    told = []

    class Model(QAbstractTableModel):
        """The first hundred people."""

        def rowCount(self, parent=None) -> int:
            return len(rows)

        def columnCount(self, parent=None) -> int:
            return 1

        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            return rows[index.row()][0] if role == Qt.ItemDataRole.DisplayRole else None

    class Delegate(QStyledItemDelegate):
        """A name and a day, as the list has them; says when the first is drawn."""

        def paint(self, painter, option, index) -> None:
            name, day = rows[index.row()]
            painter.setPen(QColor("#222222"))
            short = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, 200)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignLeft, short)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignRight, str(day))
            if not told:
                told.append(True)
                painted()

    view = QTableView()
    view.setModel(Model(view))
    view.setItemDelegate(Delegate(view))
    return view


def _window(view):
    """The view under a field to search with, in a window as large as Kith's."""
    from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

    window, middle = QMainWindow(), QWidget()
    box = QVBoxLayout(middle)
    box.addWidget(QLineEdit())
    box.addWidget(view)
    window.setCentralWidget(middle)
    window.setStyleSheet(
        "QLineEdit { padding: 6px; border-radius: 6px; } QTableView { border: none; }"
    )
    window.resize(1440, 900)
    return window


main()
