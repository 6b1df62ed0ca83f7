"""The authored files of every format but vCard, field by field as they are meant."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop_app.formats.source import source_of
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.formats.in_short import AUTHORED, groups, in_short, read

EXPECTED = sorted(
    path
    for path in AUTHORED.glob("*.expected.json")
    # Cards, calendars and mailboxes have tests of their own.
    if not {".vcf", ".ics", ".mbox"}.intersection(path.suffixes)
)

CORPUS = Path(
    os.environ.get("KITH_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus")
)
needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of real contact files is not beside the project"
)


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


@needs_corpus
def test_every_file_of_the_corpus_is_read_and_each_record_is_the_same_again() -> None:
    files = [path for path in sorted(CORPUS.rglob("*")) if path.is_file()]
    read_as: dict[str, int] = {}
    for path in files:
        source = source_of(path)
        if source is None or source.key in ("vcard", "kith-book"):
            continue
        contacts, problems = read(path)
        assert all(sentence_of_fault(problem.fault) for problem in problems)
        read_as[source.key] = read_as.get(source.key, 0) + len(contacts)
    assert read_as["google-csv"] >= 8 and read_as["ldif"] >= 5 and read_as["jcard"] >= 5
    assert read_as["csv"] >= 10 and read_as["outlook-csv"] >= 3
    assert read_as["windows-contact"] == 2
