"""What the look of a window and the desk need, for tests of what runs without one."""

from __future__ import annotations

from tests.ui.conftest import look

__all__ = ["look"]
