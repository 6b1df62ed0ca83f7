"""One window per address book, in real processes."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QTimer

from desktop_app.system import single_instance
from desktop_app.system.handing_over import (
    LOCK_NAME,
    TOKEN,
    UnansweredError,
    address,
    hand_over,
)
from desktop_app.system.lock_file import take_away_if_left
from desktop_app.system.single_instance import ElsewhereError, SingleInstance

ROOT = Path(__file__).resolve().parents[2]
OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_app.system.single_instance import SingleInstance
app = QCoreApplication([])
single = SingleInstance(Path(sys.argv[1]))
message = sys.stdin.read() if sys.argv[2] == "long" else sys.argv[2]
print(single.acquire(message), flush=True)
if len(sys.argv) > 3:
    sys.stdin.read()
"""


def _start(folder: Path, message: str, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OTHER, str(folder), message, *more]
    environment = os.environ | {"PYTHONIOENCODING": "utf-8:surrogateescape"}
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        errors="surrogateescape",
    )


def test_a_second_start_hands_its_arguments_to_the_first(qtbot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "kith")
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.heard) as heard:
        second = _start(tmp_path / "kith", "/some/file.vcf\n/other – ü.vcf")
    answer, _ = second.communicate()
    assert answer == "False\n"
    assert heard.args == ["/some/file.vcf\n/other – ü.vcf"]
    first.release()


def test_a_later_start_does_not_load_qt_to_say_so(qtbot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    book = "import sys; from desktop_app.app.command_line import main; main(); print('PySide6' in sys.modules)"
    with qtbot.waitSignal(first.heard) as heard:
        command = [sys.executable, "-c", book, "--data-dir", str(tmp_path), "my people.vcf"]
        second = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert second.communicate()[0] == "False\n"
    assert heard.args == [str(ROOT / "my people.vcf")]
    first.release()


def test_the_desktops_leave_to_come_forward_is_handed_over_too(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    monkeypatch.setenv(TOKEN, "kith-17")
    with qtbot.waitSignal(first.heard):
        second = _start(tmp_path, "hello")
        monkeypatch.delenv(TOKEN)
    second.communicate()
    assert os.environ[TOKEN] == "kith-17"
    monkeypatch.delenv(TOKEN)
    first.release()


def test_who_is_on_the_way_out_takes_nothing(qtbot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    first.stop_listening()
    second = _start(tmp_path, "hello")
    assert second.stdout is not None
    QTimer.singleShot(500, first.release)
    with qtbot.assertNotEmitted(first.heard):
        qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.communicate()[0] == "True\n"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give files away")
def test_nothing_is_said_to_somebody_else(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "WAIT", 200)
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    os.chown(address(tmp_path), 12345, 12345)
    with qtbot.assertNotEmitted(first.heard), pytest.raises(OSError, match="does not answer"):
        SingleInstance(tmp_path).acquire("hello")
    first.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_can_read_the_lock(qtbot, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        first = SingleInstance(tmp_path / "kith")
        assert first.acquire()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "kith" / LOCK_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "kith").stat().st_mode) == 0o700
    first.release()


def test_another_folder_is_another_window(qtbot, tmp_path: Path) -> None:
    one, two = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "two")
    assert one.acquire()
    assert two.acquire()
    one.release()
    two.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no Flatpaks")
def test_sandboxes_meet(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sandbox of a Flatpak has a temporary folder of its own. Names are short here, as a
    socket's must be."""
    monkeypatch.setenv("FLATPAK_ID", "id")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    (tmp_path / "run" / "app" / "id").mkdir(parents=True)
    first = SingleInstance(tmp_path / "kith")
    assert first.acquire()
    first.listen()
    (tmp_path / "own").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "own"))
    with qtbot.waitSignal(first.heard) as heard:
        second = _start(tmp_path / "kith", "hello")
    assert second.communicate()[0] == "False\n"
    assert heard.args == ["hello"]
    first.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_the_lock_of_a_killed_window_is_taken_at_once(qtbot, tmp_path: Path) -> None:
    other = _start(tmp_path, "", "stay")
    assert other.stdout is not None
    assert other.stdin is not None
    assert other.stdout.readline() == "True\n"
    other.send_signal(signal.SIGKILL)
    other.wait()
    other.stdout.close()
    other.stdin.close()
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.heard):
        second = _start(tmp_path, "hello")
    second.communicate()
    first.release()


def test_as_many_paths_as_a_command_line_holds_are_handed_over_whole(qtbot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    message = "\n".join(f"/some/folder/of mine/{number} \udcff.vcf" for number in range(3000))
    with qtbot.waitSignal(first.heard) as heard:
        # The first must hear while the second speaks: a pipe of Windows holds only so much.
        second = _start(tmp_path, "long")
        assert second.stdin is not None
        second.stdin.write(message)
        second.stdin.close()
    assert heard.args == [message]
    assert second.stdout is not None
    assert second.stdout.read() == "False\n"
    assert second.wait() == 0
    second.stdout.close()
    first.release()


def test_a_window_that_does_not_answer_is_said(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "WAIT", 50)
    lock = QLockFile(str(tmp_path / LOCK_NAME))
    assert lock.tryLock(0)
    with pytest.raises(OSError, match="does not answer"):
        SingleInstance(tmp_path).acquire("hello")
    lock.unlock()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGSTOP")
def test_a_window_that_hangs_is_said_and_never_does_what_it_was_asked_then(
    qtbot, tmp_path: Path
) -> None:
    # Nobody turns the event loop of the first while the second waits: it hangs.
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    with pytest.raises(UnansweredError):
        hand_over(tmp_path, "hello", patience=0.1)
    with qtbot.assertNotEmitted(first.heard, wait=200):
        pass
    with qtbot.waitSignal(first.heard) as heard:
        second = _start(tmp_path, "again")
    assert heard.args == ["again"]
    second.communicate()
    first.release()


HOST = "another-computer"


def _leave(folder: Path, text: str) -> Path:
    """A lock file that was left some seconds ago."""
    path = folder / LOCK_NAME
    path.write_text(text)
    os.utime(path, (1e9, 1e9))
    return path


@pytest.mark.parametrize("left", ["", "garbage", "\0" * 200, "not a number\nkith\nhost\n", "17\n"])
def test_a_lock_that_says_nothing_is_taken_at_once(qtbot, tmp_path: Path, left: str) -> None:
    _leave(tmp_path, left)
    single = SingleInstance(tmp_path)
    assert single.acquire()
    single.release()
    assert not (tmp_path / LOCK_NAME).exists()


def test_a_lock_of_this_computer_under_another_name_is_taken(qtbot, tmp_path: Path) -> None:
    lock = QLockFile(str(tmp_path / LOCK_NAME))
    assert lock.tryLock(0)
    mine = (tmp_path / LOCK_NAME).read_text().splitlines()
    lock.unlock()
    _leave(tmp_path, "\n".join(["99999999", mine[1], "its-old-name", *mine[3:], ""]))
    single = SingleInstance(tmp_path)
    assert single.acquire()
    single.release()


def test_a_lock_of_another_computer_is_never_taken_unasked(qtbot, tmp_path: Path) -> None:
    text = f"17\nkith\n{HOST}\n{'0' * 32}\n{'1' * 36}\n"
    path = _leave(tmp_path, text)
    single = SingleInstance(tmp_path)
    with pytest.raises(ElsewhereError) as found:
        single.acquire()
    assert (found.value.holder.host, found.value.holder.process) == (HOST, 17)
    assert found.value.holder.since.timestamp() == 1e9
    assert path.read_text() == text
    assert single.take_over()
    single.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no file that is open")
def test_a_lock_that_is_held_stays_whatever_it_says(qtbot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    with (tmp_path / LOCK_NAME).open("r+") as file:
        file.truncate()
    os.utime(tmp_path / LOCK_NAME, (1e9, 1e9))
    assert not take_away_if_left(tmp_path / LOCK_NAME)
    assert (tmp_path / LOCK_NAME).exists()
    first.release()


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows have no folder")
def test_the_socket_lies_where_nobody_else_can_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, open_to_all = tmp_path / "session", tmp_path / "tmp"
    session.mkdir(mode=0o700)
    open_to_all.mkdir(mode=0o755)
    monkeypatch.setenv("TMPDIR", str(open_to_all))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert address(tmp_path).parent == session
    session.chmod(0o755)
    own = address(tmp_path).parent
    assert own == open_to_all / f"kith-{os.getuid()}"
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    # Somebody was there first.
    own.chmod(0o777)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert address(tmp_path).parent == tmp_path / ".cache" / "kith-run"
