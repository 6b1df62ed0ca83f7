"""Phone numbers in a line, with what kind they are said to be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.names import fold

MOBILE, FAX, HOME, WORK, VOICE = "mobile", "fax", "home", "work", ""
_KINDS = {
    FAX: "f fax faxnr fax-nr telefax telefaxnr telecopie telecopia faks fax-no 📠",
    MOBILE: """m mob mobile mobil mobil-nr mobilnr mobiltelefon mobilfunk mobiel mobiele handy natel cell
        cellular cellulare cel celular c port portable gsm movil telemovel tlm kom komorka whatsapp wa 手机
        携帯 携帯電話 📱""",
    HOME: "h home privat private priv domicile domicilio casa abitazione thuis prive maison particular",
    WORK: """o office direct directe directo direkt diretto durchwahl ddi d buro bureau work dienstl
        dienstlich geschaft geschaftlich g cabinet ufficio kantoor werk oficina escritorio consultorio
        consulta trabajo lavoro trabalho ligne linea""",
    VOICE: """t tel telephone telefon telefono telef tlf tfno tfn phone ph p telefone telefoon fone fon ruf rufnummer
        puh puhelin standard centralita main reception line nr no nummer number numero 电话 電話 ☎ ☏ ✆ 📞""",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_FIRST = (FAX, MOBILE, HOME, WORK, VOICE)
_NUMBER = re.compile(r"(?<![\w.@/+])(?:\+|00|\()?\(?\+?\d[\d \u2013().\-/]{3,28}\d(?![\w@])")
_EXTENSION = re.compile(
    r"\s*,?\s*(?:\bext(?:ension)?\b\.?|\bx\.?|\bposte\b|\bdw\b|\banexo\b|\bramal\b|\binterno\b|\bint\."
    r"|\btoestel\b|\bklappe\b|\bapparat\b|\bapp\.)\s*:?\s*(\d{1,6})\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"([^\s:|]+?)[.:\s]*\Z")
_OTHER_LABEL = re.compile(r"(?:\A|[|·•]\s*)([^\W\d_][^\d:|]{1,24}?)\s*:\s*\Z")
_DAY = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d")
_AMERICAN = re.compile(r"\(?\d{3}\)?[ .\-]\s?\d{3}[ .\-]\d{4}|\d{3}-\d{4}")
_NO_LABELS = frozenset({"id", "nr", "no", "kto", "blz", "room", "raum", "kundennr", "order"})
_POSTAL_CODE = re.compile(r"\d{5}-\d{3}")
_MARKS = "|·•/"
_LEAST, _MOST = 5, 15
_ALONE = 7
"""Digits a number needs that nothing says is one."""


@dataclass(frozen=True, slots=True)
class PhoneFound:
    """A number as it is written with its extension, its label ("" for none), and the part of the
    line it was read from.
    """

    number: str
    label: str
    start: int
    end: int


def phones_in(line: str) -> list[PhoneFound]:
    """The numbers in a line that are said to be phone numbers, or can hardly be anything else."""
    found: list[PhoneFound] = []
    for match in _NUMBER.finditer(line):
        number, end = _cut(match[0], match.start())
        digits = sum(char.isdigit() for char in number)
        if _DAY.fullmatch(number) or not _LEAST <= digits <= _MOST:
            continue
        start, label = _label(line, match.start(), found[-1].end if found else 0)
        if label is None and not _is_alone(line, match.start(), end, number, digits):
            if not (other := _otherwise(line[: match.start()], number)):
                continue
            start = match.start() - other
        extension = _EXTENSION.match(line, end)
        if extension:
            number, end = f"{number} ext. {extension[1]}", extension.end()
        found.append(PhoneFound(number, label or "", start, end))
    return found


def _cut(text: str, start: int) -> tuple[str, int]:
    """A number without another one after it, and where it ends."""
    for mark in (" / ", " - ", " \u2013 "):
        before = text.partition(mark)[0]
        if before != text and sum(char.isdigit() for char in before) >= _ALONE:
            text = before
    if text.count("(") < text.count(")"):
        text = text[: text.rindex(")")]
    text = text.rstrip(" .-/(\u2013")
    return text, start + len(text)


def _label(line: str, start: int, floor: int) -> tuple[int, str | None]:
    """Where the label before a number begins and what it says, None for none."""
    kinds: list[str] = []
    at = start
    while len(kinds) < 3 and (word := _WORD.search(line, floor, at)):
        bare = fold(word[1]).strip("().*")
        kind = _KIND_OF.get(bare)
        letter = len(bare) == 1 and bare.isalpha()
        if kind is None or (letter and kinds and bare != "g"):
            break
        if letter and bare != "g" and not _begins(line, floor, word.start(1)):
            break
        kinds.append(kind)
        at = word.start(1)
    if not kinds:
        return start, None
    return at, next(kind for kind in _FIRST if kind in kinds)


def _begins(line: str, floor: int, at: int) -> bool:
    """Whether a label of one letter stands where a label may: first, or after a mark."""
    before = line[floor:at].rstrip()
    return not before or not before[-1].isalnum()


def _is_alone(line: str, start: int, end: int, number: str, digits: int) -> bool:
    """Whether a number stands by itself and looks like one to be called."""
    before, after = line[:start].rstrip(), line[end:].lstrip()
    if before and before[-1] not in _MARKS:
        return False
    following = fold(after.partition(" ")[0]).strip(".:")
    is_known = following in _KIND_OF or _EXTENSION.match(line, end)
    if after and after[0] not in _MARKS + "(" and not is_known:
        return False
    looks = number[0] in "+0(" or _AMERICAN.fullmatch(number)
    return bool(looks) and digits >= _ALONE and not _POSTAL_CODE.fullmatch(number)


def _otherwise(before: str, number: str) -> int:
    """Length of a label that is none of ours ("Secretary: ") before what looks like a number to be
    called; 0 when it is not so.
    """
    match = _OTHER_LABEL.search(before)
    if match is None or number[0] not in "+0(" or sum(map(str.isdigit, number)) < _ALONE:
        return 0
    words = fold(match[1]).replace(".", " ").replace("-", " ").split()
    if len(words) > 3 or not words or not _NO_LABELS.isdisjoint(words):
        return 0
    return len(before) - match.start(1)
