"""`kith documents`: the files kept with a person; put in, saved, taken away."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say
from desktop_app.domain.errors import NotFoundError
from desktop_app.ui.words.documents import say_details, say_kind

if TYPE_CHECKING:
    from desktop_app.domain.documents import Document
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="+", metavar="NAME")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--add",
        action="append",
        type=Path,
        metavar="FILE",
        help="keep this file with the person, up to 5 MB; may be given again",
    )
    what.add_argument(
        "--save", metavar="TITLE", help="write a copy of the document of that title or file name"
    )
    what.add_argument("--remove", metavar="TITLE", help="take that document away")
    parser.add_argument(
        "--title", default="", metavar="TEXT", help="what the file is called, with --add"
    )
    parser.add_argument("--to", type=Path, metavar="FILE", help="where to, with --save")


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 2 for options that do not go together, 1 when several have the title."""
    if refused := _refusal(arguments):
        complain(refused)
        return 2
    person = book.naming.resolve(" ".join(arguments.name))
    if arguments.add:
        _add(book, person.id, arguments)
    elif arguments.save is not None or arguments.remove is not None:
        title = arguments.remove if arguments.save is None else arguments.save
        found = _called(book.documents.of(person.id), title)
        if len(found) > 1:
            complain(f"{len(found)} documents are called so; say one by its file name:")
            for document in found:
                complain(f"  {document_line(document)}")
            return 1
        if arguments.save is None:
            book.documents.remove(found[0]).result()
        else:
            book.documents.save(found[0].id, arguments.to)
    _tell(book.documents.of(person.id), arguments)
    return 0


def _refusal(arguments: Namespace) -> str:
    """Why these options do not go together, "" when they do."""
    if (arguments.save is None) is not (arguments.to is None):
        return "--save TITLE needs --to FILE, and --to is for --save."
    if arguments.title and len(arguments.add or ()) != 1:
        return "--title is for one --add FILE."
    return ""


def _add(book: AddressBook, person_id: int, arguments: Namespace) -> None:
    from desktop_app.services.documents import read_file

    new = [read_file(path, arguments.title) for path in arguments.add]
    book.documents.add(person_id, new).result()


def _tell(found: list[Document], arguments: Namespace) -> None:
    if arguments.json:
        print_json(list(map(document_json, found)))
        return
    for document in found:
        say(document_line(document))


def _called(found: list[Document], title: str) -> list[Document]:
    """The documents of that file name, else those of that title; raises NotFoundError."""
    wanted = title.casefold()
    named = [each for each in found if each.file_name.casefold() == wanted]
    titled = named or [each for each in found if each.title.casefold() == wanted]
    if not titled:
        raise NotFoundError("document-is-unknown", title=title)
    return titled


def document_line(document: Document) -> str:
    """What it is called, what it is, how large, since when."""
    details = say_details(document, document.day.isoformat())
    return f"{document.name} ({say_kind(document.kind)} · {details})"


def document_json(document: Document) -> dict[str, Any]:
    """The same for a program."""
    return {
        "title": document.title,
        "file_name": document.file_name,
        "kind": document.kind.value,
        "bytes": document.size,
        "added_at": document.added_at.isoformat(),
    }


DOCUMENTS = Command("documents", "the files kept with a person", _run, _add_arguments)
