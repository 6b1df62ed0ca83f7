"""The page that is shown to others: one HTML text with everything in it, and the same as PDF. It is
light wherever it is opened, and holds only what was ticked.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop_app.domain.favour_steps import happened_on
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.portfolio import picture_file
from desktop_app.ui.kit.dates import say_month
from desktop_app.ui.kit.links import link_of
from desktop_app.ui.kit.photos import decoded, encoded
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import capital

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.portfolio import PortfolioPage

LARGEST_FILE = 40_000_000
"""Bytes of a picture that is still looked at."""

_STYLE = """
body { background: #ffffff; color: #211f1c; margin: 0; font-size: 12pt; line-height: 140%;
  font-family: Charter, Georgia, "Noto Serif", serif; }
.page { max-width: 40em; margin: 3em auto; padding: 0 1.5em; }
h1 { font-size: 24pt; margin-top: 0px; margin-bottom: 2px; line-height: 110%; }
h2 { font-size: 14pt; margin-top: 34px; margin-bottom: 2px; line-height: 120%; }
p { margin-top: 5px; margin-bottom: 5px; }
.soft { color: #57514a; }
.picture { line-height: 100%; margin-top: 10px; margin-bottom: 10px; }
img { max-width: 100%; height: auto; }
a { color: #2a7253; }
"""
"""What both a browser and Qt understand; what only one of them does, such as `max-width`, the other
leaves out."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PortfolioPage", text)


def page_html(page: PortfolioPage) -> str:
    """The page as one HTML text; every word of people's is escaped, links are web addresses, and
    pictures are in it. Reads the pictures: call it off the UI thread.
    """
    title = escape(page.name or _tr("Portfolio"))
    head = [f"<h1>{title}</h1>"]
    if page.headline:
        head.append(f'<p class="soft">{escape(page.headline)}</p>')
    works = "\n".join(_work(item) for item in page.ticked)
    language = escape(QLocale().bcp47Name())
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<div class="page">\n{"".join(head)}\n{works}\n</div>\n</body>\n</html>\n'
    )


def page_pdf(page: PortfolioPage) -> bytes:
    """The same as a PDF, on the paper of the country. Call it off the UI thread."""
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
    writer.setPageSize(QPageSize(size))
    # The document keeps two centimetres free by itself when it is printed whole.
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(page.name or _tr("Portfolio"))
    writer.setCreator("Kith")
    document = QTextDocument()
    document.setHtml(page_html(page))
    document.print_(writer)
    del writer
    return bytes(device.data().data())


def picture_of(favour: Favour) -> tuple[bytes, str] | None:
    """The picture a favour leads to, without anything a camera wrote into it, and its type; None
    when there is none or it cannot be read.
    """
    name = picture_file(favour.link)
    try:
        if not name or Path(name).stat().st_size > LARGEST_FILE:
            return None
        image = decoded(Path(name).read_bytes())
    except OSError:
        return None
    return None if image is None else encoded(image)


def _work(favour: Favour) -> str:
    day, other = happened_on(favour) or favour.day, favour.receiver
    when = say_month(day)
    if favour.may_ask and other is not None:
        when = fill_in(_tr("For %1, %2"), other.name, when)
    parts = [
        f"<h2>{escape(capital(favour.text) or _tr('Help'))}</h2>",
        f'<p class="soft">{escape(when)}</p>',
        _picture(favour),
    ]
    if favour.outcome:
        parts.append(f"<p>{escape(fill_in(_tr('What came of it: %1'), favour.outcome))}</p>")
    parts.append(_link(favour.link))
    if favour.may_ask and other is not None:
        asked = fill_in(_tr("%1 may be asked about it."), other.name)
        parts.append(f'<p class="soft">{escape(asked)}</p>')
    return "\n".join(part for part in parts if part)


def _link(link: str) -> str:
    url = link_of(Channel(ChannelKind.WEB, link)) if link.strip() else None
    if url is None:
        return ""
    return f'<p><a href="{escape(url.toEncoded().toStdString())}">{escape(link.strip())}</a></p>'


def _picture(favour: Favour) -> str:
    found = picture_of(favour)
    if found is None:
        return ""
    data, alt = b64encode(found[0]).decode("ascii"), escape(capital(favour.text))
    return f'<p class="picture"><img src="data:{found[1]};base64,{data}" alt="{alt}"></p>'
