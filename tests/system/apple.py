"""macOS' libraries for tests elsewhere: ours, in C, with Apple's prototypes."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent


def apple_library(place: Path) -> Any:
    """The library, made anew in that folder; skips the test where no compiler is installed."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no compiler of C is installed")
    made, sources = place / "apple.so", (HERE / "apple.c", HERE / "keychain.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", made, *sources], check=True)
    return ctypes.CDLL(str(made))
