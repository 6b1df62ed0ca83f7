"""The floor for starting: an empty PySide6 main window, from process start to the first painted
frame."""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Print seconds since the moment given as argument, and the memory used in KiB."""
    began = float(sys.argv[1])
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        """Tells when it has been painted and answers."""

        def paintEvent(self, event) -> None:
            """After the first frame, when the loop runs again, the window answers."""
            super().paintEvent(event)
            QTimer.singleShot(0, done)

    def done() -> None:
        from tests.bench.memory import peak

        print(time.time() - began, peak(), flush=True)
        app.quit()

    app = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    app.exec()


main()
