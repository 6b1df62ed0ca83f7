"""What is made from the command line's own parser: the manual page, and what shells complete."""

from __future__ import annotations

import argparse

from desktop_app import __version__
from desktop_app.app.cli.parser import command_parser

KINDS = {"FILE": "FILE", "PATH": "FILE", "FOLDER": "DIRECTORY"}
"""What an argument of that name is to shtab."""
BETWEEN = """.SH FILES
.TP
.I ~/.local/share/kith
Your people, unless you keep them elsewhere.
.SH EXIT STATUS
0 when done, 1 when something failed, with one sentence on standard error, 2 for a wrong call.
.B search
that finds nothing gives 1.
.SH EXAMPLES
.TP
.B kith friends.vcf
Shows who is in the file, to import them.
.TP
.B kith log \\(dqCoffee with Ana yesterday, remind me in 2 weeks\\(dq
Logs a line as the window would.
.TP
.B kith \\-\\-data\\-dir ~/choir list
Lists everybody of another address book.
.SH SEE ALSO
.I https://github.com/kith\\-desktop/kith
has the manual.
"""


def _roff(text: str) -> str:
    """Plain text with what roff would take for its own escaped."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def _argument(action: argparse.Action) -> str:
    """An argument as one writes it, in bold and italics."""
    shown = action.metavar or ("|".join(action.choices) if action.choices else action.dest.upper())
    value = (
        ""
        if action.nargs == 0
        else f"\\fI{_roff(str(shown))}\\fR" + ("\\~…" if action.nargs == "+" else "")
    )
    names = ", ".join(f"\\fB{_roff(name)}\\fR" for name in action.option_strings)
    return " ".join(part for part in (names, value) if part)


def _entries(parser: argparse.ArgumentParser) -> list[str]:
    entries = []
    for action in parser._actions:
        if action.option_strings and action.dest != "help":
            words = (action.help or "").replace(
                "show program's version number", "say which version this is"
            )
            entries.append(f".TP\n{_argument(action)}\n{_sentence(words)}")
    return entries


def _sentence(words: str) -> str:
    return _roff(words[:1].upper() + words[1:]).rstrip(".") + "."


def _tasks(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (found,) = (
        action for action in parser._actions if isinstance(action, argparse._SubParsersAction)
    )
    return dict(found.choices)


def manual_page() -> str:
    """The page for section 1, in man's macros."""
    parser = command_parser()
    lines = [
        f'.TH KITH 1 "" "Kith {__version__}" "User Commands"', ".SH NAME", "kith \\- address book that remembers",
        ".SH SYNOPSIS", ".B kith", "[\\fIOPTION\\fR\\~…] [\\fIFILE\\fR\\~…]", ".br", ".B kith",
        "[\\fB\\-\\-data\\-dir\\fR \\fIFOLDER\\fR] \\fITASK\\fR\\~…", ".SH DESCRIPTION", _roff(parser.description or ""),
        "With files it shows first who is in them.", "Tasks work while the window is open too.",
        ".SH OPTIONS", *_entries(parser), ".SH TASKS",
    ]  # fmt: skip
    for name, task in _tasks(parser).items():
        plain = [_argument(action) for action in task._actions if not action.option_strings]
        lines += [
            f".SS {' '.join([f'kith {name}', *plain])}",
            _sentence(task.description or ""),
            *_entries(task),
        ]
    return "\n".join([*lines, BETWEEN])


def completion(shell: str) -> str:
    """The completion script for "bash", "zsh" or "fish"."""
    import shtab

    parser = command_parser()
    for each in (parser, *_tasks(parser).values()):
        for action in each._actions:
            if action.metavar in KINDS:
                action.complete = getattr(shtab, KINDS[action.metavar])  # type: ignore[attr-defined]
    script: str = shtab.complete(parser, shell)
    if shell == "bash":
        # Where no task fits, what is typed is a file.
        script = script.replace(
            "complete -o bashdefault -F", "complete -o bashdefault -o default -F"
        )
    return script
