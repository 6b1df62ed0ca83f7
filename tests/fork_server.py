"""Starts tasks of the command line quickly. A process loads once what most tasks need and forks for
each: every task is a process of its own, with its own environment, output and exit status, and
spares only the loading, two thirds of what a short task costs.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import pkgutil
import select
import subprocess
import sys
import tempfile
import threading
import time
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_LOADED = ("domain", "formats", "services", "storage")
"""Packages of `desktop_app` that are loaded before the first task; none of them loads Qt."""


def run(arguments: list[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """`kith` with these arguments: what it wrote, and its status (negative: the signal that ended
    it). Raises subprocess.TimeoutExpired when it takes longer than `seconds` by the clock.
    """
    if not hasattr(os, "fork"):
        command = [sys.executable, "-m", "desktop_app.app.command_line", *arguments]
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=seconds
        )
    with tempfile.TemporaryDirectory(prefix="kith-task-") as folder:
        said = [Path(folder, name) for name in ("out", "err")]
        task = {
            "arguments": arguments,
            "environment": dict(os.environ),
            "said": list(map(str, said)),
        }
        status = _server().ask(task, seconds)
        return subprocess.CompletedProcess(
            arguments, status, *(path.read_text(encoding="utf-8") for path in said)
        )


class _Server:
    """The process that forks, seen from the tests."""

    def __init__(self) -> None:
        theirs, tasks = os.pipe()
        answers, to_us = os.pipe()
        self._tasks = os.fdopen(tasks, "w", encoding="ascii")
        self._answers = os.fdopen(answers, encoding="ascii")
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                f"from tests.fork_server import serve; serve({theirs}, {to_us})",
            ],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs, to_us),
        )
        os.close(theirs)
        os.close(to_us)
        atexit.register(self._end)

    def ask(self, task: dict[str, Any], seconds: float) -> int:
        """Have a task done; its status."""
        self._tasks.write(json.dumps(task) + "\n")
        self._tasks.flush()
        if not select.select([self._answers], [], [], seconds)[0]:
            self._end()
            _server.cache_clear()
            raise subprocess.TimeoutExpired(task["arguments"], seconds)
        return int(self._answers.readline())

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._tasks.close()
        self._answers.close()


@cache
def _server() -> _Server:
    return _Server()


def serve(tasks: int, answers: int) -> None:
    """Fork for each line of the descriptor `tasks` until it ends; statuses go to `answers`."""
    import desktop_app

    for name in _LOADED:
        package = importlib.import_module(f"desktop_app.{name}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(found.name)
    for program in ("command_line", "cli.commands"):
        importlib.import_module(f"{desktop_app.__name__}.app.{program}")
    assert "PySide6" not in sys.modules
    # What is loaded is never looked at by the collector again, so that its pages stay shared.
    import gc

    gc.freeze()
    for line in os.fdopen(tasks, encoding="ascii"):
        child = os.fork()
        if child == 0:
            _task(json.loads(line))
        _, status = os.waitpid(child, 0)
        os.write(answers, f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _task(task: dict[str, Any]) -> None:
    """Be the program until it ends as the interpreter would end it."""
    os.environ.clear()
    os.environ.update(task["environment"])
    time.tzset()
    for descriptor, path in enumerate(("/dev/null", *task["said"])):
        flags = os.O_RDONLY if descriptor == 0 else os.O_WRONLY | os.O_CREAT
        opened = os.open(path, flags, 0o600)
        os.dup2(opened, descriptor)
        os.close(opened)
    sys.argv = ["kith", *task["arguments"]]
    from desktop_app.app.command_line import main

    status: object = 1
    try:
        status = main()
    except SystemExit as end:
        status = end.code
    except BaseException:
        sys.excepthook(*sys.exc_info())
    if isinstance(status, str):
        sys.stderr.write(f"{status}\n")
        status = 1
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(int(status or 0))
