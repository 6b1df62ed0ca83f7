"""Mailboxes whose mails are torn: whoever brings one in is told what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.formats.source import read_records
from tests.formats.mail.test_mailbox import mbox, told


@pytest.mark.parametrize(
    ("head", "keys"),
    [
        # The sender is no address, but the mail says that a program made it.
        ("From: =?x\nAuto-Submitted: auto-generated\nSubject: x\n", {"mailbox-is-empty"}),
        ("Subject: torn off\nTo: a@b.example\n", {"mailbox-is-empty", "mail-without-sender"}),
        ("From: <>\nTo: a@b.example\n", {"mail-without-sender"}),
    ],
)
def test_a_damaged_mailbox_says_something(tmp_path: Path, head: str, keys: set[str]) -> None:
    path = mbox(tmp_path / "a.mbox", f"{head}Date: Mon, 3 Mar 2025 10:00:00 +0000\n\nHello\n\n")
    assert set(told([*read_records(path)])) >= keys
