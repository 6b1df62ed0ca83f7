"""A second floor for starting: the least program that paints the same rows. One table view, one delegate, one query."""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Print seconds since the moment given as argument, and the memory used in KiB."""
    began, folder = float(sys.argv[1]), sys.argv[2]
    from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import (
        QApplication,
        QLineEdit,
        QMainWindow,
        QStyledItemDelegate,
        QTableView,
        QVBoxLayout,
        QWidget,
    )
    from sqlcipher3 import dbapi2

    rows = (
        dbapi2.connect(f"{folder}/kith.sqlite3")
        .execute(
            "SELECT display_name, last_contact FROM person WHERE trashed_at IS NULL AND archived_at IS NULL "
            "ORDER BY sort_key, id LIMIT 100"
        )
        .fetchall()
    )

    class Model(QAbstractTableModel):
        """The first hundred people."""

        def rowCount(self, parent=None) -> int:
            return len(rows)

        def columnCount(self, parent=None) -> int:
            return 1

        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            return rows[index.row()][0] if role == Qt.ItemDataRole.DisplayRole else None

    class Delegate(QStyledItemDelegate):
        """A name and a day, as the list has them."""

        def paint(self, painter, option, index) -> None:
            name, day = rows[index.row()]
            painter.setPen(QColor("#222222"))
            painter.drawText(
                option.rect,
                Qt.AlignmentFlag.AlignLeft,
                option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, 200),
            )
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignRight, str(day))
            if not painted:
                painted.append(True)
                QTimer.singleShot(0, done)

    def done() -> None:
        from tests.bench.memory import peak

        print(time.time() - began, peak(), flush=True)
        app.quit()

    painted: list[bool] = []
    app = QApplication([])
    window, middle, view, search = QMainWindow(), QWidget(), QTableView(), QLineEdit()
    view.setModel(Model())
    view.setItemDelegate(Delegate(view))
    box = QVBoxLayout(middle)
    box.addWidget(search)
    box.addWidget(view)
    window.setCentralWidget(middle)
    window.setStyleSheet("QLineEdit { padding: 6px; border-radius: 6px; } QTableView { border: none; }")
    window.resize(1440, 900)
    window.show()
    app.exec()


main()
