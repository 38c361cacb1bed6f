"""From the arguments to an exit code: 0 done, 1 not all of it, 2 not possible (and why)."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.cli.outcome import DONE, IMPOSSIBLE, INTERRUPTED, PIPE_CLOSED, tell
from reader.cli.plain import PROGRAM, opens_window
from reader.core.errors import ReaderError
from reader.core.i18n import tr

Window = Callable[[Path | None, bool], int]


def main(arguments: Sequence[str], open_window: Window) -> int:
    """Do what `arguments` ask for and return the exit code.

    `open_window` is called when no command is among them, with the library named, if any, and
    whether a second window is wanted where one is open already.
    """
    try:
        code = _run(arguments, open_window)
        sys.stdout.flush()
    except SystemExit as stop:  # --help and --version end this way
        return stop.code if isinstance(stop.code, int) else DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _give_up_output()
        return PIPE_CLOSED
    except ReaderError as error:
        return _refuse(str(error))
    except OSError as error:
        _give_up_output()
        return _refuse(_reason(error))
    return code


def _run(arguments: Sequence[str], open_window: Window) -> int:
    _prepare_output()
    opening = opens_window(arguments)
    if opening is not None:
        return open_window(*opening)
    # What commands need would hold up the window.
    from reader.cli import commands, linking
    from reader.cli.parser import parse

    if linking.is_link(list(arguments)):
        return linking.follow(arguments[0], open_window)
    request = parse(arguments, commands.COMMANDS)
    if request.command is None:
        return open_window(request.library, request.new_window)
    run: Callable[..., int] = request.run
    return run(request)


def _prepare_output() -> None:
    """Write UTF-8 to files and pipes, and to a terminal what it can show."""
    if sys.stdout is None:
        raise ReaderError(tr("There is no output to write to. Nothing was done."))
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        reconfigure(encoding=encoding, errors="backslashreplace")


def _give_up_output() -> None:
    """Let what is still buffered go nowhere, or Python complains about it at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _refuse(message: str) -> int:
    tell(f"{PROGRAM}: {message}")
    return IMPOSSIBLE


def _reason(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return tr("The output could not be written: {reason}.").format(reason=reason)
    name = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else error.filename
    return tr("{path}: {reason}. Nothing was changed.").format(path=name, reason=reason)
