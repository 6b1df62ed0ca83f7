"""Texts with numbers in them have their plurals, compiled."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_english_plurals_are_those_of_the_source() -> None:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stored = (ROOT / "resources" / "translations" / "kith_en.ts").read_text(encoding="utf-8")
    assert stored == module.english(), "run make translations"
    assert "%Ln person" in stored
