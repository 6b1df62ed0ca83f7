"""A tool that is not installed is named, with the package that has it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
ASK = "import sys; import tree; tree.run(sys.argv[1], '--version')"


@pytest.mark.parametrize(("program", "package"), [("rpmbuild", "rpm"), ("dpkg-deb", "dpkg-deb")])
def test_what_to_install_is_said(tmp_path: Path, program: str, package: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK, program],
        cwd=LINUX,
        env=os.environ | {"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == f"{program} is not installed: apt-get install {package}\n"
