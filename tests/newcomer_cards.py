"""The address book of somebody who has never used Kith: invented people as a phone exports them,
most with a number and no more."""

from __future__ import annotations

import base64
import random
import struct
import zlib
from pathlib import Path

_GIVEN = """
Agnieszka Aisha Alba Amara Anders Bjarne Camille Chidi Clara Dafydd Daniela Elif Emeka Farid Fatima
Georg Grace Hana Hugo Ines Ioana Ivan Jamal Jonas Julia Kwame Lars Leila Lukas Marta Mateusz Mei
Mina Noor Olga Paulo Priya Ravi Rosa Sanne Sofia Tariq Tomoko Ulla Viktor Wanda Xavier Youssef
Zainab Zoe
"""
_FAMILY = """
Achterberg Adeyemi Almeida Andersson Bakker Baptista Bianchi Brennan Carvalho Castellanos Chaudhry
Christodoulou Dimitrov Eriksson Fernandes Fischer Galloway Haddad Hakimi Ibrahim Jankowski Kamara
Kobayashi Kowalczyk Lindqvist Mahmoud Moreau Nakamura Nowicka Okafor Oliveira Papadopoulos Petrov
Quintero Raman Rossi Schneider Sokolov Tanaka Teixeira Urbanek Vasquez Wisniewska Yilmaz Zielinska
"""
NOTES = (
    "Knows everybody at the print shop.",
    "Likes rain and long walks.",
    "Her daughter plays the cello.",
    "Asked about the flat in Porto.",
    "Owes me a recipe for plum cake.",
)
ORGANISATIONS = ("Northwind Energy", "Maison Diallo", "Acme Books", "Fable Press", "St. Anne’s")


def write(path: Path, count: int = 600) -> Path:
    """Write `count` cards, the same on every machine, and give the path."""
    dice = random.Random(11)
    pairs = [(given, family) for given in _GIVEN.split() for family in _FAMILY.split()]
    dice.shuffle(pairs)
    cards = [_card(dice, row, *pairs[row]) for row in range(count)]
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def _card(dice: random.Random, row: int, given: str, family: str) -> str:
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:newcomer-{row}",
        f"N:{family};{given};;;",
        f"FN:{given} {family}",
        f"TEL;TYPE=CELL:+351 91{dice.randint(0, 9)} {dice.randint(100000, 999999)}",
    ]
    if dice.random() < 0.4:
        lines.append(f"EMAIL;TYPE=HOME:{given}.{family}@post.example".lower())
    if dice.random() < 0.15:
        lines.append(f"TEL;TYPE=WORK:+351 21 {dice.randint(1000000, 9999999)}")
    if dice.random() < 0.2:
        lines.append(f"ORG:{dice.choice(ORGANISATIONS)}")
    if dice.random() < 0.08:
        lines.append(f"BDAY:--{dice.randint(1, 12):02}{dice.randint(1, 28):02}")
    if dice.random() < 0.05:
        lines.append(f"NOTE:{dice.choice(NOTES)}")
    if dice.random() < 0.06:
        lines.append(f"PHOTO;ENCODING=b;TYPE=PNG:{_portrait(dice)}")
    if dice.random() < 0.01:
        lines.append("CATEGORIES:starred")
    return "\r\n".join([*lines, "END:VCARD"]) + "\r\n"


def _portrait(dice: random.Random, side: int = 48) -> str:
    """A small picture of one person before one sky (PNG as RFC 2083 has it), in base64."""
    sky, coat, skin = (tuple(dice.randint(90, 230) for _ in range(3)) for _ in range(3))
    rows = bytearray()
    for y in range(side):
        rows.append(0)
        for x in range(side):
            across, head, body = x - side / 2, y - side * 0.42, y - side * 1.05
            inside = across**2 + head**2 < (side * 0.2) ** 2
            below = across**2 + body**2 < (side * 0.4) ** 2
            rows += bytes(skin if inside else coat if below else sky)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(rows), 9)),
        (b"IEND", b""),
    )
    found = b"\x89PNG\r\n\x1a\n"
    for kind, data in parts:
        found += struct.pack(">I", len(data)) + kind + data
        found += struct.pack(">I", zlib.crc32(kind + data))
    return base64.b64encode(found).decode()
