"""A disk that gets full while the backup before something large is copied, for a command that can ask
nobody: it is taken back, and done with `--no-backup`.
"""

from __future__ import annotations

from pathlib import Path

from tests.app.test_bad_places import needs_small_disk, on_a_small_disk

CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}\r\nUID:{number}\r\nNOTE:{'words ' * 1000}\r\nEND:VCARD\r\n"
    for number in range(600)
)
ONE = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lima\r\nUID:ana\r\nEND:VCARD\r\n"
MEANWHILE = """
import os, sys
from pathlib import Path
from desktop_app.app import command_line
from desktop_app.storage.engine import backups

copy, free = backups.copy_verified, int(sys.argv.pop(1))

def full(db, target, **more):
    '''The disk gets full right before the copy begins.'''
    state = os.statvfs(db.path.parent)
    with Path(db.path.parents[1], "others").open("wb") as file:
        file.write(bytes(state.f_bavail * state.f_frsize - free))
    return copy(db, target, **more)

backups.copy_verified = full
raise SystemExit(command_line.main(sys.argv[1:]))
"""


@needs_small_disk
def test_a_disk_that_gets_full_meanwhile(tmp_path: Path) -> None:
    (tmp_path / "many.vcf").write_text(CARDS, encoding="utf-8")
    (tmp_path / "one.vcf").write_text(ONE, encoding="utf-8")
    (tmp_path / "meanwhile.py").write_text(MEANWHILE, encoding="utf-8")
    # Of so much space the copy has too little, and undoing enough.
    script = """
        mkdir disk; mount -t tmpfs -o size=60m tmpfs disk
        kith import "$HERE/many.vcf" > /dev/null
        full() { $PYTHON "$HERE/meanwhile.py" 3000000 --data-dir "$HERE/disk/data" "$@"; }
        full import "$HERE/one.vcf" && exit 9
        rm disk/others
        full merge "Person 1" "Person 2" && exit 9
        kith list | wc -l
        kith backups | wc -l
        full merge "Person 1" "Person 2" --no-backup
        full import "$HERE/one.vcf" --no-backup
        rm -f disk/others
        kith list | wc -l
        kith check
        kith import "$HERE/one.vcf"
        kith backups
    """
    done = on_a_small_disk(script, tmp_path)
    folder = tmp_path / "disk" / "data" / "copies"
    assert (
        done.stderr.splitlines()
        == [
            f"All of it was taken back. No safety copy could be written to {folder}: database or disk is full. "
            "So the backup before this could not be finished.",
            "To go on without one, add --no-backup.",
        ]
        * 2
    )
    people, backups, merged, one, *left = done.stdout.splitlines()
    assert (people, backups) == ("600", "0"), "nobody came in, nobody went"
    assert merged == "Merged into Person 1."
    assert one.startswith("1 card in 1 file: 1 added")
    assert left[:2] == ["600", "Your address book is sound."]
    assert [line for line in left[2:] if "import" in line] != [], left
    assert done.returncode == 0
