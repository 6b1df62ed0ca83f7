"""Smart lists on the command line: listed, and exported by their rules."""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.rules.rule import Group, How, Rule, Unknown
from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import kith


def test_smart_lists_are_listed_and_exported_by_their_rules(filled: Path) -> None:
    book = AddressBook(filled)
    rules = Group(How.ALL, (Rule("text", "finds", "Ben"), Unknown('{"kind": "moon"}')))
    book.smart_lists.save(SmartList(0, "Bens", PeopleQuery(rules=rules))).result()
    book.close()
    listed = json.loads(kith(filled, "lists", "--json").stdout)
    assert listed[-1] == {"name": "Bens", "people": 1, "not_understood": 1}
    assert kith(filled, "lists").stdout.splitlines()[-1] == "      1  Bens"
    written = kith(filled, "export", "--list", "bens").stdout
    assert written.count("BEGIN:VCARD") == 1 and "Ben Carter" in written
