"""The page that is shown to others: whole, escaped, light, and a PDF with the same text."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.portfolio import PortfolioPage
from desktop_app.domain.timeline import Participant
from desktop_app.ui.portfolio.page import page_html, page_pdf
from tests.pdf_text import pdf_text

IVAN = Participant(1, "Ivan <b>P</b> & Söhne")
pytestmark = pytest.mark.usefixtures("context")


def _help(text: str = "designed <i>his</i> history", **more) -> Favour:
    day = date(2026, 11, 1)
    done = FavourStep.DONE
    return Favour(FavourKind.HELP, Side.GIVEN, done, day, receiver=IVAN, text=text, **more)


def _page(*favours: Favour) -> PortfolioPage:
    return PortfolioPage('Robin "Rob" Moreira', "Books & covers", favours)


def test_people_s_words_are_never_read_as_html() -> None:
    html = page_html(_page(_help(outcome="<script>alert(1)</script>", may_ask=True)))
    assert "<script" not in html and "<i>" not in html and "<b>" not in html
    assert "Designed &lt;i&gt;his&lt;/i&gt; history" in html
    assert "For Ivan &lt;b&gt;P&lt;/b&gt; &amp; Söhne, November 2026" in html
    assert "<title>Robin &quot;Rob&quot; Moreira</title>" in html


def test_whoever_may_not_be_asked_is_not_named() -> None:
    html = page_html(_page(_help()))
    assert "Ivan" not in html and "November 2026" in html


def test_only_web_addresses_become_links() -> None:
    html = page_html(
        _page(
            _help(link="moreira.example/a?b=1&c=2"),
            _help(link="javascript:alert(1)"),
            _help(link="file:///etc/passwd"),
        )
    )
    assert re.findall(r'href="([^"]*)"', html) == ["https://moreira.example/a?b=1&amp;c=2"]
    assert "passwd" not in html


def test_it_asks_nothing_of_any_other_place(tmp_path: Path) -> None:
    picture = tmp_path / "a cover é.png"
    image = QImage(900, 500, QImage.Format.Format_RGB32)
    image.fill(0x2A7253)
    image.setText("Comment", "where it was taken")
    image.save(str(picture))
    html = page_html(
        _page(_help(link=picture.as_uri()), _help(link=(tmp_path / "no.png").as_uri()))
    )
    sources = re.findall(r'src="([^"]{0,23})', html)
    assert sources == ["data:image/jpeg;base64,"]
    assert "url(" not in html and "<link" not in html and "where it was taken" not in html
    pdf = page_pdf(_page(_help(link=picture.as_uri())))
    assert b"/Subtype /Image" in pdf


def test_the_pdf_says_the_same() -> None:
    pdf = page_pdf(_page(_help(outcome="he smiled", may_ask=True), _help("a cover")))
    assert pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF")
    text = pdf_text(pdf)
    for words in (
        'Robin "Rob" Moreira',
        "Books & covers",
        "Designed <i>his</i> history",
        "For Ivan <b>P</b> & Söhne, November 2026",
        "What came of it: he smiled",
        "Ivan <b>P</b> & Söhne may be asked about it.",
        "A cover",
    ):
        assert words in text
