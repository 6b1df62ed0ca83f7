"""What a window needs to draw itself, for tests of what runs without one."""

from __future__ import annotations

from tests.ui.conftest import context

__all__ = ["context"]
