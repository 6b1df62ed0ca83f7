"""What says it is a photo and is none, or a bomb: refused wherever it comes from."""

from __future__ import annotations

import base64
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.person import Photo
from desktop_app.ui.kit.photos import decoded
from desktop_app.ui.person.photo_button import PhotoButton
from tests.ui.reach import only, says
from tests.ui.secret_picture import look_everywhere, make_picture, open_ana


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A file that no window may ever open."""
    return make_picture(tmp_path)


def _svg(picture: Path) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{picture}" width="90" height="90"/></svg>'.encode()


def _cut(picture: Path) -> bytes:
    return picture.read_bytes()[:200]


def _laughs(_: Path) -> bytes:
    uses = "".join(
        f'<g id="g{level}">{f"<use href=&quot;#g{level - 1}&quot;/>" * 10}</g>'
        for level in range(1, 10)
    ).replace("&quot;", '"')
    return f'<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><rect width="1" height="1"/></g>{uses}</svg>'.encode()


def _gif(_: Path) -> bytes:
    return b"GIF89a\xff\xff\xff\xff\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02\x02D\x01\x00;"


MAKERS: list[Callable[[Path], bytes]] = [
    _svg,
    _laughs,
    lambda path: gzip.compress(_svg(path)),
    lambda _: gzip.compress(b"<svg>" + b" " * 20_000_000),
    _gif,
    lambda _: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(30),
    lambda _: b"RIFF\xff\xff\xff\xffWEBPVP8L" + b"\xff" * 40,
    lambda _: b"\x89PNG\r\n\x1a\n",
    lambda _: b"BM" + bytes(200),
    lambda _: b"",
]
NO_PICTURES = pytest.mark.parametrize(
    "make",
    MAKERS,
    ids=[
        "svg",
        "laughs",
        "svgz",
        "svgz bomb",
        "gif",
        "jpeg head",
        "webp",
        "png head",
        "bmp",
        "nothing",
    ],
)


@NO_PICTURES
@pytest.mark.expects("JPEG", "webp", "png", "gif", "Qt")
def test_what_is_no_photo_is_not_decoded(context, picture: Path, make) -> None:
    assert decoded(make(picture)) is None


@pytest.mark.expects("JPEG", "webp", "png", "gif", "Qt")
def test_what_is_no_photo_is_refused_wherever_it_comes_from(
    qtbot, open_book, picture: Path
) -> None:
    opened = open_book()
    window, person = opened.window, open_ana(qtbot, opened)
    row = only(window.person, PhotoButton)
    before = opened.book.people.photo(person.id)
    for number, make in enumerate(MAKERS):
        (picture.parent / "photo.jpg").write_bytes(make(picture))
        row.open_file(str(picture.parent / "photo.jpg"))
        qtbot.waitUntil(lambda: says(window.person.header, "is no JPEG"))
        assert opened.book.people.photo(person.id) == before
        data = base64.b64encode(make(picture)).decode()
        card = f"BEGIN:VCARD\nVERSION:3.0\nFN:Zoë {number}\nPHOTO;ENCODING=b;TYPE=JPEG:{data}\nEND:VCARD\n"
        (picture.parent / f"{number}.vcf").write_text(card, encoding="utf-8")
    added = opened.book.importing.run([picture.parent]).people
    assert len(added) == len(MAKERS)
    for zoe, make in zip(added, MAKERS, strict=True):
        opened.book.people.set_photo(zoe, Photo(make(picture))).result()
        window.shell.open_person(zoe)
        qtbot.waitUntil(lambda zoe=zoe: window.person.person_id() == zoe)
        qtbot.waitUntil(lambda: not window.runner.waiting())
        look_everywhere(qtbot)


@pytest.mark.expects("PNG", "png", "Qt")
def test_a_photo_that_ends_too_early_does_no_harm(context, picture: Path) -> None:
    found = decoded(_cut(picture))
    assert found is None or max(found.width(), found.height()) <= 512
