"""A page to print."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from desktop_app.ui.kit.paper import heading, paragraph, write_pdf


@pytest.mark.usefixtures("qapp")
def test_a_page_is_a_pdf_and_nobodys_words_are_read_as_html(tmp_path: Path) -> None:
    html = heading("<i>Ana</i> & Ben") + paragraph("<script>1</script>", strong="<b>R</b>")
    document = QTextDocument()
    document.setHtml(html)
    assert document.toPlainText() == "<i>Ana</i> & Ben\n<b>R</b> <script>1</script>"
    write_pdf(tmp_path / "page.pdf", "Ana", html)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
