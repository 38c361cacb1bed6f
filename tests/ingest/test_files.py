"""Files good and bad, read from a real disk."""

from __future__ import annotations

import io
import itertools
import os
from pathlib import Path
from typing import Any

import pytest

from reader.core.errors import ReaderError
from reader.ingest import LARGEST, errors, read_bytes, read_file, read_files
from reader.ingest.files import files_in

BODY = (
    "Ministers agree on a date for the talks\n\n"
    "The two governments said on Tuesday that their ministers would meet within a month.\n"
)


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", errors.EmptyFile),
        (b"\xef\xbb\xbf", errors.EmptyFile),
        (" \t\r\n\u00a0\u2003\n".encode(), errors.EmptyFile),
        (bytes(range(128, 160)) * 9, errors.UnknownEncoding),
        (b"\xff\xfe\x00\xd8", errors.NotText),
        (b"\0" * 100, errors.NotText),
        (b"Text\0with a NUL", errors.NotText),
        (b"{\\rtf1\\ansi words}", errors.NotText),
        (b"\x89PNG\r\n\x1a\n", errors.NotText),
    ],
)
def test_bytes_that_are_no_article_are_refused_in_plain_words(
    tmp_path: Path, data: bytes, problem: type[errors.ImportProblem]
) -> None:
    path = write(tmp_path / "bad.txt", data)
    with pytest.raises(problem) as caught:
        read_file(path)
    assert isinstance(caught.value, ReaderError)
    message = str(caught.value)
    assert "“bad.txt”" in message
    assert message.endswith(".")
    assert "\n" not in message
    assert "codec" not in message


def test_the_message_for_another_encoding_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(errors.UnknownEncoding, match="save it again with the encoding UTF-8"):
        read_file(write(tmp_path / "old.txt", b"\x81\x8d\x8f\x90\x9d" * 40))


def test_a_file_of_fifty_megabytes_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    def unexpected(*_: object, **__: object) -> None:
        pytest.fail("the file was opened")

    monkeypatch.setattr(Path, "open", unexpected)
    with pytest.raises(errors.TooLarge, match=r"too large: 50 MB, and 20 MB is the most"):
        read_file(path)


def test_bytes_from_elsewhere_have_the_same_limit() -> None:
    with pytest.raises(errors.TooLarge):
        read_bytes(b"a" * (LARGEST + 1), "long.txt")


def test_folder_missing_file_and_dangling_link(tmp_path: Path) -> None:
    with pytest.raises(errors.IsAFolder):
        read_file(tmp_path)
    with pytest.raises(errors.MissingFile):
        read_file(tmp_path / "nothing.txt")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "gone.txt")
    with pytest.raises(errors.MissingFile):
        read_file(link)
    file = write(tmp_path / "file.txt", BODY)
    with pytest.raises(errors.MissingFile):
        read_file(file / "below")
    with pytest.raises(errors.MissingFile):
        read_file(tmp_path / "with\0nul.txt")


def test_a_link_to_itself_and_a_name_too_long_are_unreadable(tmp_path: Path) -> None:
    link = tmp_path / "loop.txt"
    link.symlink_to(link)
    with pytest.raises(errors.Unreadable, match=r"loop\.txt"):
        read_file(link)
    with pytest.raises(errors.Unreadable):
        read_file(tmp_path / ("n" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(errors.NotAFile):
        read_file(pipe)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind this user"
)
def test_a_file_without_permission_is_unreadable(tmp_path: Path) -> None:
    path = write(tmp_path / "secret.txt", BODY)
    path.chmod(0)
    with pytest.raises(errors.Unreadable, match=r"secret\.txt"):
        read_file(path)


def test_an_error_of_the_disk_is_told_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "article.txt", BODY)

    def failing(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", failing)
    with pytest.raises(errors.Unreadable, match=r"“article.txt” could not be read \(Permission"):
        read_file(path)


def test_the_mark_is_dropped_and_newlines_are_one(tmp_path: Path) -> None:
    draft = read_file(write(tmp_path / "a.txt", b"\xef\xbb\xbfOne\r\n\r\nTwo\rThree\xef\xbb\xbf\n"))
    assert draft.text == "One\n\nTwo\nThree\ufeff\n"
    assert draft.source.data.startswith(b"\xef\xbb\xbfOne\r\n")
    assert draft.source.media_type == "text/plain"


@pytest.mark.parametrize(
    "words",
    [
        "The flag 🇺🇦 and a family 👨‍👩‍👧 stand 𝔣ar beyond U+FFFF",
        "Комбінації: й проти й, ґанок, їжак",
        "שלום לכל הקוראים مرحبا بالجميع",
        "e\u0301 is not é, and\u00a0this\u202fspace\u2009stays",
    ],
)
def test_every_script_keeps_its_code_points(words: str) -> None:
    draft = read_bytes(words.encode(), "script.txt")
    assert draft.text == words
    assert [draft.text[b.span.start : b.span.end] for b in draft.blocks] == [words]


def test_a_megabyte_on_one_line_is_one_paragraph() -> None:
    text = "All of it stands on one line. " * 35_000
    draft = read_bytes(text.encode(), "line.txt")
    assert [(str(b.kind), b.span.start, b.span.end) for b in draft.blocks] == [
        ("paragraph", 0, len(text) - 1)
    ]
    assert draft.title.startswith("All of it stands on one line. All")
    assert len(draft.title) <= 81


def test_other_suffixes_are_read_as_text(tmp_path: Path) -> None:
    assert read_file(write(tmp_path / "article.md", BODY)).title.startswith("Ministers agree")


def test_one_bad_file_stops_none_of_the_others(tmp_path: Path) -> None:
    good = write(tmp_path / "good.txt", BODY)
    bad = write(tmp_path / "bad.txt", b"\x81\x8d\x8f\x90\x9d" * 40)
    gone = tmp_path / "gone.txt"
    reading = read_files([bad, gone, good])
    assert [draft.source.name for draft in reading.drafts] == ["good.txt"]
    assert [failure.path for failure in reading.failures] == [bad, gone]
    assert "UTF-8" in reading.failures[0].message
    assert "“gone.txt” was not found" in reading.failures[1].message


def test_folders_give_their_documents_sorted_and_once(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    (folder / "later").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("b.txt", "a.TXT", "later/c.txt", ".d.txt", ".hidden/e.txt", "notes.jpg"):
        write(folder / name, f"{BODY}\n{name}")
    reading = read_files([folder / "b.txt", folder])
    assert [draft.source.name for draft in reading.drafts] == ["b.txt", "a.TXT", "c.txt"]
    assert reading.failures == ()


def test_a_folder_without_text_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    reading = read_files([tmp_path / "empty"])
    assert reading.drafts == ()
    assert [f.message for f in reading.failures] == [
        "The folder “empty” holds nothing that can be imported. Choose one with articles."
    ]


def test_a_folder_that_cannot_be_listed_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = write(tmp_path / "good.txt", BODY)
    (tmp_path / "locked").mkdir()
    scan = os.scandir

    def guarded(path: str) -> Any:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", guarded)
    reading = read_files([tmp_path])
    assert [draft.source.name for draft in reading.drafts] == [good.name]
    assert [failure.path.name for failure in reading.failures] == ["locked"]
    assert "“locked” could not be read (Permission denied)" in reading.failures[0].message


def test_a_name_that_no_system_knows_fails_alone(tmp_path: Path) -> None:
    good = write(tmp_path / "good.txt", BODY)
    reading = read_files([tmp_path / "nul\0nul.txt", tmp_path / ("n" * 300), good])
    assert len(reading.drafts) == 1
    assert len(reading.failures) == 2


def test_a_file_that_grows_while_it_is_read_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "growing.txt", BODY)
    monkeypatch.setattr(Path, "open", lambda *_: io.BytesIO(b"a" * (LARGEST + 5)))
    with pytest.raises(errors.TooLarge):
        read_file(path)


def test_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "changing.txt", BODY)

    times = itertools.count(1)

    class Changing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            os.utime(path, ns=(0, next(times)))
            return super().read(size)

    monkeypatch.setattr(Path, "open", lambda *_, **__: Changing(BODY.encode()))
    with pytest.raises(errors.ImportProblem, match="was changed while it was being read"):
        read_file(path)


def test_nothing_asked_is_nothing_read() -> None:
    reading = read_files([])
    assert (reading.drafts, reading.failures) == ((), ())


@pytest.mark.skipif(os.name == "nt", reason="names are always Unicode there")
def test_a_name_that_is_not_utf8_can_still_be_shown_and_stored(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    write(path, BODY)
    draft = read_file(path)
    assert draft.source.name == "caf\ufffd.txt"
    assert draft.source.name.encode()


def test_a_saved_page_dropped_with_its_folder_is_one_document(tmp_path: Path) -> None:
    page, folder = tmp_path / "Talks.html", tmp_path / "Talks_files"
    folder.mkdir()
    for file in (page, folder / "frame.html"):
        file.write_text("<p>The talks go on.</p>", encoding="utf-8")
    failed: list[Path] = []
    assert list(files_in([folder, page], lambda path, _: failed.append(path))) == [page]
    assert not failed


def test_locks_of_office_and_links_out_of_a_folder_are_passed_over(tmp_path: Path) -> None:
    folder, secret = tmp_path / "folder", tmp_path / "secret.txt"
    folder.mkdir()
    secret.write_text("Nobody asked for this.", "utf-8")
    (folder / "a.txt").write_text("The river rose again.", "utf-8")
    (folder / "~$report.txt").write_text("user", "utf-8")
    (folder / "out.txt").symlink_to(secret)
    (folder / "in.txt").symlink_to(folder / "a.txt")
    found = [path.name for path in files_in([folder], lambda *_: None)]
    assert found == ["a.txt", "in.txt"]
    assert list(files_in([folder / "out.txt"], lambda *_: None)) == [folder / "out.txt"]
