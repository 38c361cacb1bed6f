"""The process that reads foreign files: ``python -m reader.ingest.worker``, spoken to by pipes.

It has a limit of memory where the system knows one, opens no connection, starts no program and
writes no file. When a parser fails, hangs or is turned against it, the program loses one line of a
report.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from reader.ingest import wire
from reader.ingest.extracted import Extracted
from reader.ingest.formats.kinds import Format
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.reading import articles_in
from reader.ingest.refusals import Reason, Refused, reason_of

_MEMORY = 2_500_000_000
_SIGN_OF_LIFE = 0.5
_LOOK_FOR_PARENT = 2.0
_FORBIDDEN = (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
    "socket.sendto", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork",
    "os.forkpty", "os.startfile", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "shutil.rmtree",
    "webbrowser.open", "urllib.Request", "ftplib.connect", "http.client.connect",
)  # fmt: skip
"""Events (PEP 578) that no reading of an article needs."""


def main() -> int:
    """Answer requests until there are no more; returns the exit code."""
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints must not get among the answers.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    os.dup2(sys.stdout.fileno(), 1)
    _confine()
    wire.send(answers, {"is": "ready"})
    while True:
        try:
            request = wire.receive(requests)
        except wire.BadMessageError:
            return 2
        if request is None:
            return 0
        _answer(answers, *request)
        wire.send(answers, {"is": "done"})


def _confine() -> None:
    """Give up what is not needed to read: memory without end, connections, programs, priority."""
    sys.setrecursionlimit(2000)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)
    _end_with(os.getppid())
    _warm()
    sys.addaudithook(_refuse)


def _warm() -> None:
    """Load what nearly every import needs before the first file waits for it."""
    import socket

    # Else urllib3, which comes along, opens a socket as it is imported, to find out.
    socket.has_ipv6 = False
    # Where it is missing, each file that needs it says so.
    with contextlib.suppress(ImportError):
        import trafilatura  # noqa: F401


def _refuse(event: str, arguments: Any) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise PermissionError(event)


def _end_with(parent: int) -> None:
    """End this process when its parent is gone without a word."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_FOR_PARENT)
        os._exit(3)

    if os.name == "posix":
        threading.Thread(target=watch, daemon=True).start()


def _answer(answers: IO[bytes], header: dict[str, Any], body: bytes) -> None:
    """Answer one request with articles and refusals, whatever happens on the way."""
    try:
        _read(answers, header, body)
    except Refused as refusal:
        _refused(answers, refusal.reason, refusal.limit)
    except MemoryError:
        _refused(answers, Reason.MEMORY)
    except (OSError, RecursionError):
        _refused(answers, Reason.BROKEN)
    except Exception as error:  # noqa: BLE001 - parsers of foreign files raise whatever comes
        _refused(answers, reason_of(error))


def _refused(answers: IO[bytes], reason: Reason, limit: int = 0) -> None:
    wire.send(answers, {"is": "refused", "reason": str(reason), "limit": limit})


def _read(answers: IO[bytes], header: dict[str, Any], body: bytes) -> None:
    name = str(header["name"])
    budget = Budget(alive=_signs(answers))
    if header["is"] == "fragment":
        from reader.ingest.formats.document import read_fragment

        _send(answers, read_fragment(body.decode("utf-8", "replace"), name))
        return
    kind = Format(header["format"])
    with _opened(header, body) as file:
        for found in articles_in(file, name, kind, budget, charset=str(header.get("charset", ""))):
            if isinstance(found, Extracted):
                _send(answers, found)
            else:
                wire.send(answers, wire.rejected_message(found))


def _opened(header: dict[str, Any], body: bytes) -> IO[bytes]:
    return Path(header["path"]).open("rb") if header["is"] == "file" else io.BytesIO(body)


def _send(answers: IO[bytes], article: Extracted) -> None:
    wire.send(answers, wire.article_message(article), article.data)


def _signs(answers: IO[bytes]) -> Callable[[], None]:
    """Return what says now and then that work goes on."""
    last = time.monotonic()

    def alive() -> None:
        nonlocal last
        if time.monotonic() - last > _SIGN_OF_LIFE:
            last = time.monotonic()
            wire.send(answers, {"is": "alive"})

    return alive


if __name__ == "__main__":
    sys.exit(main())
