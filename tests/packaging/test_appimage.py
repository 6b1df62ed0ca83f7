"""What is fetched for an AppImage is used only when it is the very file that was looked at."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
FETCH = (
    "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import appimage; "
    "print(appimage.fetch(Path(sys.argv[2]), 'tool', sys.argv[3], sys.argv[4]))"
)


def _fetch(folder: Path, source: Path, digest: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", "-c", FETCH, str(LINUX), str(folder), source.as_uri(), digest]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="AppImages are made on Linux")
def test_only_the_file_that_was_looked_at_is_kept(tmp_path: Path) -> None:
    source, folder = tmp_path / "source", tmp_path / "folder"
    source.write_bytes(b"#!/bin/sh\n")
    folder.mkdir()
    refused = _fetch(folder, source, hashlib.sha256(b"another").hexdigest())
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "is another file than the one that was looked at" in refused.stderr
    assert list(folder.iterdir()) == []
    taken = _fetch(folder, source, hashlib.sha256(b"#!/bin/sh\n").hexdigest())
    assert (taken.returncode, taken.stdout.strip()) == (0, str(folder / "tool"))
    assert os.access(folder / "tool", os.X_OK)
