"""Collects the texts of the program and makes the translation file of its source language, which
holds the plurals.

Run `make translations` after changing a text with a number in it. Other languages are .ts files
beside this one, made from the same list; Qt's own lrelease compiles them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
IRREGULAR = {
    "backup(s) still hold": ("backup still holds", "backups still hold"),
    "person(s) is": ("person is", "people are"),
    "person(s)": ("person", "people"),
    "entry(s)": ("entry", "entries"),
    "activity(s)": ("activity", "activities"),
}


def texts() -> Iterator[tuple[str, str]]:
    """Context and source text of everything the program may say."""
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        shared = _shared_context(tree)
        for owner, call in _calls(tree, ""):
            name = (
                call.func.attr
                if isinstance(call.func, ast.Attribute)
                else getattr(call.func, "id", "")
            )
            words = [
                item.value
                for item in call.args
                if isinstance(item, ast.Constant) and isinstance(item.value, str)
            ]
            if name == "tr" and words and owner:
                yield owner, words[0]
            elif name == "_tr" and words and shared:
                yield shared, words[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) >= 2:
                yield words[0], words[1]


def _shared_context(tree: ast.Module) -> str:
    """The context of a module whose own `_tr` says it."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for inner in ast.walk(node):
                if (
                    isinstance(inner, ast.Call)
                    and inner.args
                    and isinstance(inner.args[0], ast.Constant)
                ):
                    return str(inner.args[0].value)
    return ""


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, inside)


def forms(source: str) -> tuple[str, str]:
    """The English singular and plural of a text with "(s)" in it."""
    one, many = source, source
    for word, (singular, plural) in IRREGULAR.items():
        one, many = one.replace(word, singular), many.replace(word, plural)
    return one.replace("(s)", ""), many.replace("(s)", "s")


def english() -> str:
    """The .ts file with every text that holds a number, or stands after one in a field of its own."""
    contexts: dict[str, dict[str, None]] = {}
    for context, source in texts():
        if "%Ln" in source or "(s)" in source:
            contexts.setdefault(context, {})[source] = None
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en_GB" sourcelanguage="en_GB">',
    ]
    for context, sources in sorted(contexts.items()):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sources:
            singular, plural = map(escape, forms(source))
            lines += [
                '    <message numerus="yes">',
                f"        <source>{escape(source)}</source>",
                f"        <translation><numerusform>{singular}</numerusform><numerusform>{plural}</numerusform></translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main() -> None:
    """Write and compile."""
    import PySide6

    FOLDER.mkdir(parents=True, exist_ok=True)
    source = FOLDER / "kith_en.ts"
    source.write_text(english(), encoding="utf-8")
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    for path in sorted(FOLDER.glob("*.ts")):
        subprocess.run(
            [str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True
        )


if __name__ == "__main__":
    main()
