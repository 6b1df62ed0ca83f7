"""A pristine Debian in a folder: made once by debootstrap, unpacked anew for each proof, entered as
root or as a user.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

USER, NUMBER = "ana", 1000
BARE = {
    "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
HOLD = """
mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmpfs "$1/tmp" && chmod 1777 "$1/tmp"
mkdir -p "$1/run/user/1000" && chown 1000:1000 "$1/run/user/1000" && chmod 700 "$1/run/user/1000"
echo ready && exec sleep infinity
"""


class Root:
    """One such system. All that runs in it ends with `close`, for it has process numbers of its
    own.
    """

    def __init__(self, store: Path, suite: str) -> None:
        self.suite, self.path = suite, store / f"running-{suite}"
        self._unpack(store / f"{suite}.tar")
        command = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "sh",
            "-c",
            HOLD,
            "hold",
            str(self.path),
        ]
        self._holder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._holder.stdout is not None
        if self._holder.stdout.readline() != "ready\n":
            raise SystemExit("This needs root, for it mounts file systems and changes into them.")
        self._inside = (
            Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children")
            .read_text()
            .split()[0]
        )
        self.run("useradd", "--create-home", "--shell", "/bin/bash", "--uid", str(NUMBER), USER)

    def _unpack(self, archive: Path) -> None:
        archive.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self.path, ignore_errors=True)
        if not archive.is_file():
            fresh = archive.with_suffix(".new")
            shutil.rmtree(fresh, ignore_errors=True)
            subprocess.run(
                ["debootstrap", "--variant=minbase", self.suite, fresh],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            subprocess.run(
                ["tar", "-C", fresh, "-cf", archive.with_suffix(".part"), "."], check=True
            )
            archive.with_suffix(".part").rename(archive)
            shutil.rmtree(fresh)
        self.path.mkdir()
        subprocess.run(["tar", "-C", self.path, "-xpf", archive], check=True)

    @property
    def home(self) -> Path:
        """The user's home, seen from outside."""
        return self.path / "home" / USER

    def command(self, *command: str, user: bool = False, **environment: str) -> list[str]:
        """A command that runs another in here, in an environment of nothing but `environment`."""
        who = ["--userspec", f"{NUMBER}:{NUMBER}"] if user else []
        own = {"HOME": f"/home/{USER}" if user else "/root", "USER": USER if user else "root"}
        own |= {"XDG_RUNTIME_DIR": f"/run/user/{NUMBER}"} if user else {}
        said = [f"{name}={value}" for name, value in (BARE | own | environment).items()]
        enter = [
            "nsenter",
            "--target",
            self._inside,
            "--mount",
            "--pid",
            "--",
            "chroot",
            *who,
            str(self.path),
        ]
        return [*enter, "env", "-i", *said, *command]

    def run(self, *command: str, user: bool = False, status: int = 0, **environment: str) -> str:
        """Run a command to its end; gives what it printed. Raises RuntimeError for another exit
        status.
        """
        done = subprocess.run(
            self.command(*command, user=user, **environment), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            check=False, timeout=1200,
        )  # fmt: skip
        if done.returncode != status:
            raise RuntimeError(
                f"{' '.join(command)}: status {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
            )
        return done.stdout

    def holds(self, number: str) -> bool:
        """Whether the process of that number, as outside, runs in here."""
        return (
            Path(f"/proc/{number}/ns/pid").readlink()
            == Path(f"/proc/{self._inside}/ns/pid").readlink()
        )

    def end_programs(self) -> None:
        """End what the user still runs in here."""
        found = subprocess.run(
            ["pgrep", "-u", str(NUMBER)], capture_output=True, text=True, check=False
        ).stdout.split()
        for number in filter(self.holds, found):
            os.kill(int(number), signal.SIGKILL)

    def give(self, file: Path, place: str) -> str:
        """Copy a file in; gives its path in here."""
        target = self.path / place.lstrip("/")
        shutil.copyfile(file, target)
        target.chmod(0o755)
        return place

    def close(self) -> None:
        """End all that runs in here and take the folder away."""
        self._holder.kill()
        self._holder.wait()
        shutil.rmtree(self.path, ignore_errors=True)
