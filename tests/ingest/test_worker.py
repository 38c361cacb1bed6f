"""The process that reads foreign files: used again, replaced when it fails, never trusted."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from reader.ingest import Failure, Found, Sources, crew, wire
from reader.ingest.crew import Crew, Request
from reader.ingest.refusals import Reason, Refused
from tests.ingest import documents

PROGRAM = """
import os, sys, time
from reader.ingest import wire, worker
wanted = sys.argv[-1]
wire.send(sys.stdout.buffer, {{"is": "ready"}})
while True:
    request = wire.receive(sys.stdin.buffer)
    if request is None:
        sys.exit()
    out = sys.stdout.buffer
    {what}
    wire.send(out, {{"is": "done"}})
"""


def acting(monkeypatch: pytest.MonkeyPatch, what: str) -> list[int]:
    """Have a process that does `what` in place of the worker; gives the ids of those started."""
    started: list[int] = []
    popen = subprocess.Popen

    def other(command: list[str], **options: Any) -> subprocess.Popen[bytes]:
        process = popen([sys.executable, "-P", "-c", PROGRAM.format(what=what)], **options)
        started.append(process.pid)
        return process

    monkeypatch.setattr(subprocess, "Popen", other)
    return started


def ask(readers: Crew, size: int = 0) -> list[wire.Message]:
    return list(readers.answers(Request({"is": "bytes", "name": "x", "format": "pdf"}, b"", size)))


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("os._exit(1)", Reason.CRASHED),
        ("os.abort()", Reason.CRASHED),
        ("time.sleep(60)", Reason.SLOW),
        ("out.write(b'garbage that is no message at all'); out.flush()", Reason.CRASHED),
        ("wire.send(out, {'is': 'refused', 'reason': 'no such', 'limit': 0})", Reason.CRASHED),
        ("wire.send(out, {'is': 'refused', 'reason': 'memory', 'limit': 0})", Reason.MEMORY),
    ],
)
def test_a_reader_that_fails_costs_one_file_and_is_replaced(
    monkeypatch: pytest.MonkeyPatch, what: str, reason: Reason
) -> None:
    started = acting(monkeypatch, what)
    readers = Crew(patience=0.1 if reason is Reason.SLOW else 10)
    try:
        for _ in range(2):
            with pytest.raises(Refused) as caught:
                ask(readers)
            assert caught.value.reason is reason
    finally:
        readers.close()
    assert len(started) == 2


def test_starting_counts_apart_from_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    started = acting(monkeypatch, "")
    monkeypatch.setattr(crew, "_START", 0.0)
    readers = Crew(patience=60)
    with pytest.raises(Refused) as caught:
        ask(readers)
    assert (caught.value.reason, len(started)) == (Reason.SLOW, 1)
    monkeypatch.setattr(crew, "_START", 60.0)
    assert ask(readers) == []
    readers.close()


def test_a_missing_package_is_not_the_files_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for package in ("trafilatura", "pypdfium2"):
        (tmp_path / f"{package}.py").write_text("raise ImportError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Sources() as sources:
        for name in ("report.html", "report.pdf"):
            (found,) = sources.read_bytes(documents.DOCUMENTS[name](), name)
            assert isinstance(found, Failure)
            assert "The file is not at fault" in found.message, name
        (read,) = sources.read_bytes(documents.DOCUMENTS["report.eml"](), "report.eml")
    assert isinstance(read, Found)


@pytest.mark.parametrize("code", ["raise SystemExit(1)", "print('hello')"])
def test_a_reader_that_does_not_start_is_not_the_files_fault(
    monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(crew, "_command", lambda: [sys.executable, "-P", "-c", code])
    readers = Crew()
    with pytest.raises(Refused) as caught:
        ask(readers)
    readers.close()
    assert caught.value.reason is Reason.INSTALLATION


def test_a_long_text_is_read_by_the_worker_too(monkeypatch: pytest.MonkeyPatch) -> None:
    started = acting(monkeypatch, "wire.send(out, {'is': 'refused', 'reason': 'slow', 'limit': 8})")
    with Sources() as sources:
        assert isinstance(next(sources.read_bytes(b"Short.\n", "a.txt")), Found)
        assert not started
        assert isinstance(next(sources.read_bytes(b"Long. " * 200_000, "b.txt")), Failure)
        assert len(started) == 1


def test_a_reader_that_refuses_is_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    started = acting(
        monkeypatch, "wire.send(out, {'is': 'refused', 'reason': 'broken', 'limit': 0})"
    )
    readers = Crew()
    try:
        for _ in range(3):
            with pytest.raises(Refused):
                ask(readers)
    finally:
        readers.close()
    assert len(started) == 1


def test_signs_of_life_are_heard_and_kept_back(monkeypatch: pytest.MonkeyPatch) -> None:
    acting(monkeypatch, "[wire.send(out, {'is': 'alive'}) for _ in range(9)]")
    readers = Crew()
    try:
        assert ask(readers) == []
    finally:
        readers.close()


def test_stopping_ends_a_reader_at_work(monkeypatch: pytest.MonkeyPatch) -> None:
    acting(monkeypatch, "time.sleep(60)")
    readers = Crew(patience=60)
    timer = threading.Timer(0.3, readers.close)
    timer.start()
    with pytest.raises(Refused):
        ask(readers)
    timer.join()
    assert readers.closed


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"text": "abc", "blocks": [["paragraph", 0, 9]]},
        {"text": "abc", "blocks": [["paragraph", 1, 2], ["paragraph", 0, 1]]},
        {"text": "abc", "blocks": [["no such", 0, 1]]},
        {"text": "abc", "blocks": [["paragraph", 0, True]]},
        {"text": "abc", "blocks": [], "hints": {"title": 1}},
        {"text": "abc", "blocks": [], "hints": {"nothing": "x"}},
        {"text": "abc", "blocks": [], "hints": {}, "media_type": "x", "inside": [], "notices": []},
    ],
)
def test_an_answer_that_is_amiss_is_no_article(header: dict[str, Any]) -> None:
    with pytest.raises(wire.BadMessageError):
        wire.article_of(header, b"")


def test_the_worker_may_not_connect_start_programs_or_write(tmp_path: Path) -> None:
    target = tmp_path / "written"
    program = f"""
import sys, pathlib, socket, subprocess
from reader.ingest import worker
worker._confine()
refused = []
for act in (
    lambda: socket.create_connection(("127.0.0.1", 9), 1),
    lambda: socket.getaddrinfo("localhost", 80),
    lambda: subprocess.run(["true"]),
    lambda: pathlib.Path({str(target)!r}).write_text("x"),
):
    try:
        act()
    except PermissionError:
        refused.append(1)
print(len(refused))
"""
    home = str(Path(crew.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, check=True, text=True, env={**os.environ, "PYTHONPATH": home},
    )  # fmt: skip
    assert done.stdout.strip() == "4"
    assert not target.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only there is memory limited for certain")
def test_a_file_that_needs_too_much_memory_is_one_refusal(tmp_path: Path) -> None:
    program = """
import io, sys
from reader.ingest import wire, worker
from reader.ingest.formats import reading
def greedy(*_, **__):
    yield bytearray(4_000_000_000)
worker.articles_in = greedy
worker._MEMORY = 1_500_000_000
sys.exit(worker.main())
"""
    home = str(Path(crew.__file__).parents[2])
    request = io_message({"is": "bytes", "name": "a.pdf", "format": "pdf"})
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=request, capture_output=True, env={**os.environ, "PYTHONPATH": home}, check=False,
    )  # fmt: skip
    assert b'"reason": "memory"' in done.stdout


def io_message(header: dict[str, Any]) -> bytes:
    import io

    stream = io.BytesIO()
    wire.send(stream, header)
    return stream.getvalue()


def test_one_process_serves_many_files_and_none_is_started_for_text(tmp_path: Path) -> None:
    for i in range(5):
        (tmp_path / f"{i}.html").write_bytes(documents.page())
    (tmp_path / "a.txt").write_text("Only text.")
    with Sources() as readers:
        findings = readers.read([tmp_path / "a.txt", tmp_path])
        assert isinstance(next(findings), Found | Failure)
        assert readers._crew._worker is None or not list(tmp_path.glob("[5-9].html"))
        seen = set()
        for one in findings:
            assert isinstance(one, Found)
            assert readers._crew._worker is not None
            seen.add(readers._crew._worker._process.pid)
        assert len(seen) == 1
