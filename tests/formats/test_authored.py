"""The authored files of every format but vCard, field by field as they are meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.formats.in_short import AUTHORED, groups, in_short, read

EXPECTED = sorted(path for path in AUTHORED.glob("*.expected.json") if ".vcf." not in path.name)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name.partition(".expected")[0])
def test_each_field_is_as_meant(path: Path) -> None:
    expected = json.loads(path.read_text(encoding="utf-8"))
    contacts, problems = read(AUTHORED / expected["file"])
    assert not problems
    is_outlook = expected["file"].startswith("outlook")
    for contact, wanted in zip(contacts, expected["contacts"], strict=True):
        found = in_short(contact)
        if is_outlook:
            # Outlook’s CSV has no labels of addresses and pages, and of relations the spouse alone.
            for key in ("emails", "urls"):
                assert _values(found.pop(key, [])) == _values(wanted.pop(key, []))
            wanted["related"] = [pair for pair in wanted.get("related", []) if pair[0] == "spouse"]
        assert found == {key: value for key, value in wanted.items() if value}

    members = {contact.person.uid for contact in contacts}
    for group, meant in zip(
        groups(AUTHORED / expected["file"]), expected.get("groups", []), strict=True
    ):
        assert (group.name, len(members & set(group.members))) == (meant["name"], meant["members"])


def _values(pairs: list[list[str]]) -> list[str]:
    return [value for _, value in pairs]
