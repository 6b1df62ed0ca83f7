"""Opening the window, and running until it is quit."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop_app.app.application import Application, make_app
from desktop_app.app.diagnostics import Diagnostics
from desktop_app.app.paths import default_data_dir
from desktop_app.app.program import Program
from desktop_app.app.recovering import can_help
from desktop_app.app.start_requests import (
    HIDDEN,
    QUICK_LOG,
    book_folder,
    message_of,
)
from desktop_app.app.stop_signals import quit_on_signals
from desktop_app.app.taking_over import LeftClosedError, is_the_one
from desktop_app.domain.errors import DamagedDatabaseError, KithError
from desktop_app.system.handing_over import UnansweredError
from desktop_app.system.single_instance import SingleInstance
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.second_start import say_hangs


def run_window(
    folder: Path | None,
    *,
    demo: bool = False,
    paths: tuple[Path, ...] = (),
    request: str = "",
) -> int:
    """Open the address book in `folder` (None: the user's own) and run until the program is quit;
    gives the status.

    `paths` are files to show before they are imported, `request` an option such as HIDDEN, with
    which no window is built until one is asked for. When the address book is open already, that
    program takes both.
    """
    diagnostics = Diagnostics()
    diagnostics.install()
    app = make_app()
    quit_on_signals(app)
    stop_hearing_qt = diagnostics.install_qt()
    try:
        status, again = _run(app, diagnostics, folder, demo, message_of(request, paths), request)
    except Exception as error:
        diagnostics.end_run(error)
        return 1
    finally:
        stop_hearing_qt()
    diagnostics.end_run()
    if again:
        # In the same process, so that whoever started it still knows it.
        os.execv(again[0], again)
    return status


def _translated(text: str) -> str:
    return Application.translate("SecondStart", text)


def _run(
    app: Application,
    diagnostics: Diagnostics,
    folder: Path | None,
    demo: bool,
    message: str,
    request: str,
) -> tuple[int, list[str]]:
    """Run until the program is quit; gives the status, and the command to go on with, if any."""
    place, single, sentence, damage = folder, None, "", None
    try:
        place = book_folder(folder, demo=demo)
        single = SingleInstance(place)
        if not is_the_one(app, single, message, lambda: Program(app, place)):
            return 0, []
        diagnostics.begin_run(place)
        program = Program(app, place, demo=demo, own=folder is None, diagnostics=diagnostics)
        _serve(single, program)
        if request in (HIDDEN, QUICK_LOG) and not demo:
            # Nobody sees a first frame that this could hold up.
            single.listen()
            program.start_hidden(quick_log=request == QUICK_LOG)
        else:
            program.start(single.listen, message)
    except KithError as error:
        sentence, damage = say_error(error), error
    except LeftClosedError:
        return 1, []
    except (UnansweredError, TimeoutError):
        sentence = say_hangs(single.process() if single is not None else None, _translated)
    except OSError as error:
        sentence = f"{place} cannot be used: {error.strerror or error}."
    except Exception as error:
        from desktop_app.ui.words.faults import say_no_start

        diagnostics.hear(error)
        sentence = say_no_start()
    if sentence or single is None or place is None:
        print(sentence, file=sys.stderr)
        if single and place and isinstance(damage, DamagedDatabaseError) and can_help(place):
            program.close()
            return _lead_back(app, single, program, folder, damage)
        return _show_failure(app, single, place, sentence), []
    status = app.exec()
    single.stop_listening()
    program.close()
    if (found := program.recovering.damage) is not None:
        return _lead_back(app, single, program, folder, found)
    single.release()
    return status, program.again


def _serve(single: SingleInstance, program: Program) -> None:
    """Have later starts heard, and commands lent the key."""
    single.heard.connect(program.hear)
    single.key = lambda: key_to_give(program)


def key_to_give(program: Program) -> bytes:
    """The key for a command of the same user: b"" while the address book is locked, or needs none."""
    return b"" if program.key is None or program.book is None else program.key.secret


def _show_failure(
    app: Application, single: SingleInstance | None, place: Path | None, sentence: str
) -> int:
    """Say why there is no window, until that was read; gives the status."""
    if single is not None:
        # The next start may find things mended, and says itself if not.
        single.release()
    failed = Program(app, place or default_data_dir())
    failed.show_failure(sentence)
    return app.exec() or 1


def _lead_back(
    app: Application,
    single: SingleInstance,
    program: Program,
    folder: Path | None,
    damage: KithError,
) -> tuple[int, list[str]]:
    """Show the ways back while no address book is open; gives the status, which is 1 when none was
    taken, and the command to go on with.
    """
    from desktop_app.app.launching import own_command
    from desktop_app.app.recovering import show_ways_back

    again: list[str] = []

    def go_on() -> None:
        again.extend(own_command(folder=folder))
        app.quit()

    show_ways_back(program, program.folder, damage, go_on, program.recovering.key)
    single.listen()
    app.exec()
    single.release()
    return (0 if again else 1), again
