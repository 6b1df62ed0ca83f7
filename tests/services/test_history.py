"""Undo beside another program on the same address book."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import KithError
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.kith import Kith


def _kith(folder: Path) -> Kith:
    return Kith(folder, lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))


def test_a_step_that_cannot_be_taken_back_does_not_bar_those_before_it(tmp_path: Path) -> None:
    kith, other = _kith(tmp_path), _kith(tmp_path)
    ana = kith.people.add(
        Contact(Person(display_name="Ana"), channels=[Channel(ChannelKind.EMAIL, "ana@sousa.pt")])
    ).result()
    kith.people.add(Contact(Person(display_name="Ben"))).result()
    kith.people.remove_part(kith.people.contact(ana).channels[0]).result()
    other.people.trash([ana]).result()
    other.people.purge([ana]).result()
    with pytest.raises(KithError, match="another program"):
        kith.history.undo().result()
    kith.history.undo().result()
    assert not kith.people_list.anybody()
    kith.history.redo().result()
    assert kith.people_list.anybody()
    other.close()
    kith.close()
