"""The text of a PDF as Qt writes it, read back by what each font says its glyphs mean (PDF 32000-1,
9.10.3: ToUnicode CMaps); other programs write PDFs this cannot read."""

from __future__ import annotations

import re
import zlib


def pdf_text(data: bytes) -> str:
    """Every text shown, a block a line."""
    objects = {
        int(found[1]): found[2]
        for found in re.finditer(rb"(\d+) 0 obj\s(.*?)endobj", data, re.DOTALL)
    }
    fonts = {
        number: _glyphs(_stream(objects[int(link[1])]))
        for number, body in objects.items()
        if (link := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    lines = []
    for body in objects.values():
        if b"stream" in body and b"/Type" not in body and b"/Length1" not in body:
            lines += _shown(_stream(body), fonts)
    return "\n".join(lines)


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*?)\r?\nendstream", body, re.DOTALL)
    assert found is not None
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _glyphs(cmap: bytes) -> dict[int, str]:
    """What each glyph of a font stands for."""
    glyphs = {}
    for first, texts in re.findall(rb"<(\w+)> <\w+> \[([^\]]*)\]", cmap):
        for place, text in enumerate(re.findall(rb"<(\w+)>", texts)):
            glyphs[int(first, 16) + place] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return glyphs


def _shown(content: bytes, fonts: dict[int, dict[int, str]]) -> list[str]:
    """The text of each block; Qt names the glyph of a blank a tabulator."""
    lines = []
    for block in re.findall(rb"BT\n(.*?)ET\n", content, re.DOTALL):
        glyphs: dict[int, str] = {}
        line = ""
        for font, code in re.findall(rb"/F(\d+) [\d.]+ Tf|<(\w{4})>", block):
            if font:
                glyphs = fonts.get(int(font), {})
            else:
                line += glyphs.get(int(code, 16), "")
        lines.append(line.replace("\t", " "))
    return lines
