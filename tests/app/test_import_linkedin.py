"""`kith import` of LinkedIn's archive, read in a process of its own."""

from __future__ import annotations

from pathlib import Path

from tests.app.test_command_line import kith
from tests.formats.linkedin import archive as made


def test_the_archive_comes_in_with_what_passed_between_you(tmp_path: Path) -> None:
    people = made.connections(20)
    archive = made.Archive(quoted=True)
    archive.add("Connections.csv", made.CONNECTIONS, *(person.row() for person in people))
    archive.add("messages.csv", made.MESSAGES, *made.messages(people[:5], 40))
    archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *("",) * 11))
    path = archive.write(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip")
    done = kith(tmp_path / "kith", "import", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert "20 added" in done.stdout
    assert "Days on which you connected: 20" in done.stdout
    assert "Your own profile: 1" in done.stdout
    assert "Talks by message, one for each day: " in done.stdout
