"""The program's side of the process that reads foreign files."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.core.frozen import frozen
from reader.ingest import wire
from reader.ingest.refusals import Reason, Refused

PATIENCE = 8.0
"""How many seconds a reader may say nothing at all before it is given up, for a small file."""

WORKER = "--as-the-process-that-reads-files"
"""The one argument with which a bundle, which has no interpreter, starts itself as the worker."""

_LONGEST = 300.0
_SECONDS_A_MEGABYTE = 0.1
_RENEWED_AFTER = 500
_WAITING = 4
_END = None


@frozen
class Request:
    """A file to be read by the worker, or bytes that are at hand already."""

    header: dict[str, Any]
    body: bytes = b""
    size: int = 0


class Crew:
    """A worker process that is started when first needed, used again, and replaced when it fails.

    `close` may be called from any thread; what is being read then ends.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        """Have no process yet; `patience` is in seconds."""
        self._patience = patience
        self._worker: _Worker | None = None
        self._closed = False

    def answers(self, request: Request) -> Iterator[wire.Message]:
        """Yield what the worker says about a request, without its signs of life.

        Raises Refused when it refuses, crashes, or takes too long; the next request has a new one.
        """
        if self._closed:
            raise Refused(Reason.CRASHED)
        if self._worker is None or self._worker.served >= _RENEWED_AFTER:
            self._dismiss()
            try:
                self._worker = _Worker()
            except OSError as error:
                raise Refused(Reason.INSTALLATION) from error
        worker = self._worker
        patience = self._patience + _SECONDS_A_MEGABYTE * request.size / 1_000_000
        finished = False
        try:
            for header, body in worker.ask(request, patience, max(_LONGEST, patience)):
                if header.get("is") == "refused":
                    refused = wire.rejected_of(header)
                    # It has said "done" after it, or is not to be trusted with another.
                    finished = refused.reason is not Reason.MEMORY and worker.is_done(patience)
                    raise Refused(refused.reason, refused.limit)
                yield header, body
            finished = True
        except wire.BadMessageError as error:
            raise Refused(Reason.CRASHED) from error
        finally:
            if not finished:
                self._dismiss()

    @property
    def closed(self) -> bool:
        """Whether it was told to stop."""
        return self._closed

    def close(self) -> None:
        """End the process, also when it is at work."""
        self._closed = True
        self._dismiss()

    def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()


class _Worker:
    """One process, and the thread that takes in what it says."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the interpreter or the program itself
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise Refused(Reason.CRASHED)  # cannot be, with pipes asked for
        self._requests, self._answers = self._process.stdin, self._process.stdout
        self._said: queue.Queue[wire.Message | None] = queue.Queue(_WAITING)
        self._ending = False
        self.served = 0
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def ask(self, request: Request, patience: float, longest: float) -> Iterator[wire.Message]:
        """Yield the answers to a request; raises Refused for a crash, or when it takes too long.

        Only the time spent waiting for it counts.
        """
        self.served += 1
        if self.served == 1:
            self._await_start()
        try:
            wire.send(self._requests, request.header, request.body)
        except (OSError, ValueError) as error:
            raise Refused(Reason.CRASHED) from error
        waited = 0.0
        while True:
            begun = time.monotonic()
            answer = self._next(patience)
            waited += time.monotonic() - begun
            kind = answer[0].get("is")
            if kind == "done":
                return
            if waited > longest:
                raise Refused(Reason.SLOW, int(longest))
            if kind != "alive":
                yield answer

    def _await_start(self) -> None:
        """Wait until the process is ready; raises Refused when it ends before, or is too slow."""
        try:
            ready = self._next(_START)[0].get("is") == "ready"
        except Refused as refusal:
            if refusal.reason is not Reason.CRASHED:
                raise
            ready = False
        if not ready:
            raise Refused(Reason.INSTALLATION)

    def is_done(self, patience: float) -> bool:
        """Tell whether the worker ends its answer properly."""
        return self._next(patience)[0].get("is") == "done"

    def end(self) -> None:
        """Kill the process and wait for the thread."""
        self._ending = True
        self._process.kill()
        while self._listener.is_alive():
            with contextlib.suppress(queue.Empty):
                self._said.get(timeout=0.02)
        self._process.wait()
        for pipe in (self._requests, self._answers):
            with contextlib.suppress(OSError):
                pipe.close()

    def _next(self, patience: float) -> wire.Message:
        try:
            answer = self._said.get(timeout=patience)
        except queue.Empty:
            raise Refused(Reason.SLOW, int(patience)) from None
        if answer is _END:
            raise Refused(Reason.CRASHED)
        return answer

    def _listen(self) -> None:
        try:
            while not self._ending:
                answer = wire.receive(self._answers)
                self._said.put(answer)
                if answer is _END:
                    return
        except (OSError, ValueError):
            self._said.put(_END)


_START = 20.0
"""How many seconds the process may take to start; what it reads is not its fault till then."""


def _command() -> list[str]:
    """Return what starts the worker: an interpreter or, in a bundle, the program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, "-P", "-m", "reader.ingest.worker"]


def _environment() -> dict[str, str]:
    """Return the environment of the worker, in which this very package is found first."""
    import reader

    home = str(Path(reader.__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    paths = home if not known else os.pathsep.join((home, known))
    return {**kept, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}
