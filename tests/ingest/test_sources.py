"""The one seam for all that is brought in: each source is a matter of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.ingest import Failure, Found, Sources, crew, sources
from reader.ingest.extracted import Extracted
from reader.ingest.formats.kinds import Format
from reader.ingest.found import found_from
from reader.ingest.wire import Message
from tests.ingest import documents


@pytest.fixture(scope="module")
def readers() -> Iterator[Sources]:
    with Sources() as readers:
        yield readers


@pytest.mark.parametrize("name", ["bad.txt", "bad.html"])
def test_an_error_in_one_source_is_a_line_and_the_others_are_read(
    readers: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    whole = found_from

    def fail(article: Extracted, path: Path, kind: Format) -> Found:
        if path.name == name:
            raise IndexError("string index out of range")
        return whole(article, path, kind)

    monkeypatch.setattr(sources, "found_from", fail)
    for one in (name, "good.txt", "good.html"):
        tmp_path.joinpath(one).write_bytes(documents.page() if ".html" in one else b"Some words.")
    findings = list(readers.read([tmp_path]))
    assert [one.path.name for one in findings if isinstance(one, Failure)] == [name]
    assert len(findings) == 3
    (failure,) = (one for one in findings if isinstance(one, Failure))
    assert "reading it failed half way" in failure.message


@pytest.mark.parametrize("kind", ["report.html", "report.rss", "report.warc"])
def test_a_file_that_changes_while_it_is_read_is_only_refused(
    readers: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = tmp_path / kind
    path.write_bytes(documents.DOCUMENTS[kind]())
    whole = crew.Crew.answers

    def changed(own: crew.Crew, request: crew.Request) -> Iterator[Message]:
        yield from whole(own, request)
        os.utime(path, ns=(0, 1))

    monkeypatch.setattr(crew.Crew, "answers", changed)
    (failure,) = readers.read_file(path)
    assert isinstance(failure, Failure)
    assert "was changed while it was being read" in failure.message


def test_of_an_archive_too_large_to_wait_what_was_whole_is_kept(
    readers: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(documents.zipped({f"{i}.txt": f"The words of {i}." for i in range(4)}))
    monkeypatch.setattr(sources, "_MOST_HELD", 60)
    findings: list[object] = []
    for finding in readers.read_file(path):
        findings.append(finding)
        os.utime(path, ns=(0, 1))
    assert isinstance(findings[-1], Failure)
    assert 0 < sum(isinstance(one, Found) for one in findings) < 4


NAMES = {
    "feed.xml": documents.feed(),
    "index.php": documents.page(),
    "report.shtml": documents.page(),
    "saved page": documents.page(),
    "old.doc": b"\xd0\xcf\x11\xe0" + bytes(600),
    "old.rtf": b"{\\rtf1 Some words.}",
    "form.php": b"<?php echo 'no page at all'; ?>",
    "Makefile": b"all:\n\techo words\n",
    "style.css": b"p { color: red }",
}
NAMED_ONLY = ["old.doc", "old.rtf"]
READ = ["feed.xml", "index.php", "report.shtml", "saved page"]


def test_what_is_in_a_folder_is_read_by_its_content_or_named(
    readers: Sources, tmp_path: Path
) -> None:
    for name, data in NAMES.items():
        (tmp_path / name).write_bytes(data)
    findings = list(readers.read([tmp_path]))
    assert [one.path.name for one in findings if isinstance(one, Failure)] == NAMED_ONLY
    read = [one.path.name for one in findings if isinstance(one, Found)]
    assert list(dict.fromkeys(read)) == READ


def test_what_is_in_an_archive_is_read_by_its_content_or_named(readers: Sources) -> None:
    findings = list(readers.read_bytes(documents.zipped(NAMES), "all.zip"))
    assert [one.inside for one in findings if isinstance(one, Failure)] == NAMED_ONLY
    read = [one.inside.partition("/")[0] for one in findings if isinstance(one, Found)]
    assert list(dict.fromkeys(read)) == READ
