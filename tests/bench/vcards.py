"""Generated vCards, and the floor for storing them: a bare insert of the same texts."""

from __future__ import annotations

import random
import time
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite


def write(path: Path, count: int) -> None:
    """Write `count` ordinary cards of ten properties, the same on every machine."""
    dice = random.Random(7)
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in range(count):
            given = "".join(
                dice.choice("bcdfglmnprst") + dice.choice("aeiou") for _ in range(3)
            ).title()
            family = "".join(
                dice.choice("bcdfglmnprst") + dice.choice("aeiou") for _ in range(4)
            ).title()
            file.write(
                f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{row}-{dice.getrandbits(64):x}\r\nN:{family};{given};;;\r\n"
                f"FN:{given} {family}\r\nTEL;TYPE=CELL:+44 7700 {dice.randint(100000, 999999)}\r\n"
                f"TEL;TYPE=WORK:+44 20 {dice.randint(1000000, 9999999)}\r\nEMAIL;TYPE=INTERNET,WORK:{given}.{family}{row}@corp.example\r\n"
                f"ADR;TYPE=HOME:;;{dice.randint(1, 200)} High Street;Leeds;;LS1 {dice.randint(1, 9)}AA;United Kingdom\r\n"
                f"ORG:Acme\\, Inc.;Sales\r\nTITLE:Manager\r\nBDAY:19{dice.randint(50, 99)}-0{dice.randint(1, 9)}-1{dice.randint(0, 9)}\r\n"
                "CATEGORIES:Friends\r\nNOTE:Met at the fair.\r\nREV:20250101T000000Z\r\nEND:VCARD\r\n"
            )


def bare_insert(path: Path, count: int) -> float:
    """Seconds to put `count` rows of a card's size into one table."""
    connection = sqlite.connect(str(path))
    connection.execute("CREATE TABLE card (id INTEGER PRIMARY KEY, text TEXT)")
    began = time.perf_counter()
    connection.executemany(
        "INSERT INTO card (text) VALUES (?)", [("x" * 480,) for _ in range(count)]
    )
    connection.commit()
    seconds = time.perf_counter() - began
    connection.close()
    return seconds
