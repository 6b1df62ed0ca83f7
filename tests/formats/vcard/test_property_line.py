"""One line of a card: its head, its value, and the escapes within."""

from __future__ import annotations

import pytest

from desktop_app.formats.vcard.property_line import (
    LONGEST_HEAD,
    LONGEST_NAME,
    components,
    escape,
    head_text,
    split_escaped,
    split_line,
    unescape,
)


@pytest.mark.parametrize(
    ("line", "group", "name", "params", "value"),
    [
        ("FN:a:b", "", "FN", (), "a:b"),
        ("item1.tel;Type=a,b:1", "item1", "TEL", (("TYPE", "a"), ("TYPE", "b")), "1"),
        ("TEL;HOME;VOICE:1", "", "TEL", (("TYPE", "HOME"), ("TYPE", "VOICE")), "1"),
        ("NOTE;quoted-printable:=41", "", "NOTE", (("ENCODING", "quoted-printable"),), "=41"),
        ('X;A="b;c:d,e":f', "", "X", (("A", "b;c:d,e"),), "f"),
        ("X;A=^nb^'c^^d:f", "", "X", (("A", '\nb"c^d'),), "f"),
        ("X;;A=b;:f", "", "X", (("A", "b"),), "f"),
        ("X_1/2-a:", "", "X_1/2-A", (), ""),
    ],
)
def test_heads(
    line: str, group: str, name: str, params: tuple[tuple[str, str], ...], value: str
) -> None:
    found = split_line(line)
    assert found is not None
    head, told = found
    assert (head.group, head.name, head.params, told) == (group, name, params, value)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "no colon",
        ":x",
        "-A:x",
        "a b:x",
        ".FN:x",
        "é:x",
        'X;A="b:c',
        "X;A=" + "b" * (LONGEST_HEAD - 3) + ":x",
        "X" * (LONGEST_NAME + 1) + ":x",
        "a!.FN:x",
    ],
)
def test_what_is_no_property(line: str) -> None:
    assert split_line(line) is None


def test_the_longest_head_there_may_be() -> None:
    assert split_line("X;A=" + "b" * (LONGEST_HEAD - 4) + ":x") is not None
    assert split_line("X" * LONGEST_NAME + ":x") is not None


@pytest.mark.parametrize(
    ("line", "preferred"),
    [("TEL:1", False), ("TEL;PREF:1", True), ("TEL;TYPE=home,pref:1", True), ("TEL;PREF=1:1", True), ("TEL;PREF=:1", False), ("TEL;TYPE=x:1", False)],
)  # fmt: skip
def test_the_preferred_one(line: str, preferred: bool) -> None:
    assert split_line(line)[0].preferred is preferred


def test_params_by_name() -> None:
    head = split_line("X;A=1;A=2;B=3:")[0]
    assert (head.param("A"), head.param("B"), head.param("C")) == ("1", "3", "")


@pytest.mark.parametrize(
    ("raw", "text"), [("a\\nb", "a\nb"), ("a\\Nb", "a\nb"), ("a\\,b\\;c\\:d", "a,b;c:d"), ("a\\\\nb", "a\\nb"), ("a\\x", "a\\x"), ("a\\", "a\\")]
)  # fmt: skip
def test_escapes_undone(raw: str, text: str) -> None:
    assert unescape(raw) == text


def test_escapes_done() -> None:
    assert escape("a\r\nb\rc\nd,e;f\\g:h") == "a\\nb\\nc\\nd\\,e\\;f\\\\g:h"
    for text in ("a,b", "\\n", "\\\\", ";;", "x\n"):
        assert unescape(escape(text)) == text


@pytest.mark.parametrize(
    ("value", "parts"),
    [("a;b", ["a", "b"]), ("a\\;b;c", ["a\\;b", "c"]), ("a\\\\;b", ["a\\\\", "b"]), ("a\\\\\\;b", ["a\\\\\\;b"]), (";", ["", ""]), ("\\;", ["\\;"]), ("a;\\", ["a", "\\;"])],
)  # fmt: skip
def test_splitting_at_what_is_not_escaped(value: str, parts: list[str]) -> None:
    assert split_escaped(value, ";") == parts


def test_parts_of_a_structured_value() -> None:
    assert components(" a ;b\\;c", 4) == ["a", "b;c", "", ""]
    assert components("a;b;c", 2) == ["a", "b", "c"]


def test_heads_written() -> None:
    assert (
        head_text("TEL", [("TYPE", "a b"), ("X", 'c"d\n^')], "item1")
        == "item1.TEL;TYPE=a b;X=c^'d^n^^"
    )
    for odd in ("a:b", "a;b", "a,b", 'q"', "x^y"):
        head = split_line(head_text("X", [("A", odd)]) + ":v")[0]
        assert head.params == (("A", odd),)
