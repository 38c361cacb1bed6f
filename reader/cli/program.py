"""From the arguments to an exit code: 0 done, 1 not all of it, 2 not possible (and why)."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.cli import versions
from reader.cli.outcome import BROKEN, DONE, IMPOSSIBLE, INTERRUPTED, PIPE_CLOSED, tell
from reader.cli.plain import PROGRAM, opens_window, without_qt_options
from reader.core.errors import ReaderError
from reader.core.i18n import tr

Window = Callable[[Path | None, bool], int]


def main(
    arguments: Sequence[str],
    open_window: Window,
    toolkit: versions.Toolkit = versions.no_toolkit,
) -> int:
    """Do what `arguments` ask for and return the exit code.

    `open_window` is called when no command is among them, with the library named, if any, and
    whether a second window is wanted where one is open already; `toolkit` says what it is made of.
    """
    try:
        code = _run(arguments, open_window, toolkit)
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
    except Exception as error:  # noqa: BLE001 - a bug: told in a sentence, and kept for a report
        return _break_down(error)
    return code


def _run(arguments: Sequence[str], open_window: Window, toolkit: versions.Toolkit) -> int:
    _prepare_output()
    asked = opens_window(arguments)
    if asked is not None:
        return open_window(*asked)
    # What commands need would hold up the window.
    from reader.cli import commands, linking, opening
    from reader.cli.parser import parse

    if linking.is_link(list(arguments)):
        return linking.follow(arguments[0], open_window)
    handed = opening.handed_over(without_qt_options(arguments), commands.COMMANDS)
    if handed is not None:
        return open_window(handed, False)
    request = parse(arguments, commands.COMMANDS)
    if request.version:
        return versions.show(toolkit, verbose=request.verbose)
    if request.command is None:
        return open_window(request.library, request.new_window)
    run: Callable[..., int] = request.run
    with _ending_in_order():
        return run(request)


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """Let a command that the system ends take away what it has half done, as Ctrl+C does.

    Where either comes while SQLite looks at the clock, it becomes an error of SQLite's.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    import signal

    asked = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    # What is ignored (nohup) is to be ignored.
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, *asked)}
    ours = (signal.SIG_DFL, signal.default_int_handler)
    taken = {number: handler for number, handler in before.items() if handler in ours}
    came: list[int] = []

    def end(number: int, _: object) -> None:
        came.append(number)
        raise SystemExit(128 + number)

    for number in taken:
        signal.signal(number, end)
    try:
        yield
    except Exception as error:
        if came:
            raise SystemExit(128 + came[0]) from error
        raise
    finally:
        for number, handler in taken.items():
            signal.signal(number, handler)


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


def _break_down(error: Exception) -> int:
    """Tell of an error that nobody expected, in full, and write down where it came from."""
    from traceback import print_exception

    from reader.health.account import account_of, shortened
    from reader.health.log import Log
    from reader.locations import log_file

    Log(log_file()).write("error in a command", account_of(error))
    sentence = tr(
        "{program} failed by an error of its own ({error}). Your library is safe: every change is "
        "saved as a whole or not at all. For a report, see the end of {log}"
    )
    kind = type(error).__name__
    if sys.stderr is not None:
        print_exception(error)
    tell(sentence.format(program=PROGRAM, error=kind, log=shortened(log_file())))
    return BROKEN


def _reason(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return tr("The output could not be written: {reason}.").format(reason=reason)
    name = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else error.filename
    return tr("{path}: {reason}. Nothing was changed.").format(path=name, reason=reason)
