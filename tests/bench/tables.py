"""Generated tables as Google writes them."""

from __future__ import annotations

import csv
import random
from pathlib import Path

HEADER = [
    "First Name",
    "Middle Name",
    "Last Name",
    "Phonetic First Name",
    "Phonetic Middle Name",
    "Phonetic Last Name",
    "Name Prefix",
    "Name Suffix",
    "Nickname",
    "File As",
    "Organization Name",
    "Organization Title",
    "Organization Department",
    "Birthday",
    "Notes",
    "Photo",
    "Labels",
    "E-mail 1 - Label",
    "E-mail 1 - Value",
    "Phone 1 - Label",
    "Phone 1 - Value",
    "Phone 2 - Label",
    "Phone 2 - Value",
    "Address 1 - Label",
    "Address 1 - Formatted",
    "Address 1 - Street",
    "Address 1 - City",
    "Address 1 - PO Box",
    "Address 1 - Region",
    "Address 1 - Postal Code",
    "Address 1 - Country",
    "Address 1 - Extended Address",
]


def write(path: Path, count: int) -> None:
    """Write `count` ordinary rows of as much as the cards of `vcards` say, the same on every
    machine."""
    dice = random.Random(8)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, HEADER, restval="", lineterminator="\r\n")
        table.writeheader()
        for row in range(count):
            table.writerow(_person(dice, row))


def _person(dice: random.Random, row: int) -> dict[str, str]:
    given, family = (
        "".join(dice.choice("bcdfglmnprst") + dice.choice("aeiou") for _ in range(parts)).title()
        for parts in (3, 4)
    )
    street, code = f"{dice.randint(1, 200)} High Street", f"LS1 {dice.randint(1, 9)}AA"
    return {
        "First Name": given,
        "Last Name": family,
        "Organization Name": "Acme, Inc.",
        "Organization Title": "Manager",
        "Organization Department": "Sales",
        "Birthday": f"19{dice.randint(50, 99)}-0{dice.randint(1, 9)}-1{dice.randint(0, 9)}",
        "Notes": "Met at the fair.",
        "Labels": "Friends ::: * myContacts",
        "E-mail 1 - Label": "* Work",
        "E-mail 1 - Value": f"{given}.{family}{row}@corp.example",
        "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": f"+44 7700 {dice.randint(100000, 999999)}",
        "Phone 2 - Label": "Work",
        "Phone 2 - Value": f"+44 20 {dice.randint(1000000, 9999999)}",
        "Address 1 - Label": "Home",
        "Address 1 - Formatted": f"{street}\nLeeds\n{code}\nUnited Kingdom",
        "Address 1 - Street": street,
        "Address 1 - City": "Leeds",
        "Address 1 - Postal Code": code,
        "Address 1 - Country": "United Kingdom",
    }
