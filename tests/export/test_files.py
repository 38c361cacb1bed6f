"""A document reaches the disk whole, or the disk stays as it was."""

from __future__ import annotations

import errno
import os
import stat
import threading
import time
from pathlib import Path

import pytest

from reader.export import NotWrittenError, write_text
from reader.export.files import write_data, write_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links, modes and pipes as POSIX has them")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_as_utf8_with_the_usual_mode(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    usual = tmp_path / "usual"
    usual.touch()
    write_text(path, "é ✓\r\n😀\n")
    assert path.read_bytes() == "é ✓\r\n😀\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    assert names(tmp_path) == ["notes.md", "usual"]


def test_an_existing_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("old")
    path.chmod(0o640)
    write_text(path, "new")
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link_to_the_new_text(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "real.md").write_text("old")
    link = tmp_path / "link.md"
    link.symlink_to(Path("elsewhere", "real.md"))
    write_text(link, "new")
    assert link.is_symlink()
    assert (folder / "real.md").read_text() == "new"
    assert names(folder) == ["real.md"]


def test_a_link_to_nothing_makes_the_file_it_names(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to("real.md")
    write_text(link, "new")
    assert link.is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()))
    reader.start()
    write_text(pipe, "through")
    reader.join()
    assert got == ["through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_lone_surrogates_do_not_stop_it(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "\udcff")
    assert (tmp_path / "a").read_bytes() == b"\\udcff"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("folder", "is a folder"),
        ("missing/notes.md", "would be in is not there"),
        ("file/notes.md", "would be in is not there"),
        ("loop", "leads back to itself"),
        ("n" * 300, "too long"),
    ],
)
def test_a_place_that_cannot_be_written_says_why(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    before = names(tmp_path)
    with pytest.raises(NotWrittenError, match=words) as caught:
        write_text(tmp_path / name, "new")
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert names(tmp_path) == before


def test_a_name_with_controls_is_shown_without_them(tmp_path: Path) -> None:
    with pytest.raises(NotWrittenError, match=r"⟦U\+001B⟧"):
        write_text(tmp_path / "missing\x1b[31m" / "a", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_device_says_so() -> None:
    with pytest.raises(NotWrittenError, match="the disk is full"):
        write_text(Path("/dev/full"), "new")


@pytest.mark.parametrize("call", ["fsync", "replace", "write", "chmod"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EBUSY])
def test_a_failure_half_way_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    path = tmp_path / "notes.md"
    path.write_text("old")

    def fail(*arguments: object, **keywords: object) -> None:
        raise OSError(code, os.strerror(code))

    if call == "write":
        monkeypatch.setattr("reader.export.files.os.fdopen", fail)
    elif call == "fsync":
        monkeypatch.setattr("reader.export.files.os.fsync", fail)
    else:
        monkeypatch.setattr(Path, call, fail)
    with pytest.raises(NotWrittenError, match="Nothing there has been changed"):
        write_text(path, "new")
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert names(tmp_path) == ["notes.md"]


def test_a_limit_on_the_size_of_files_keeps_the_old_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    path = tmp_path / "notes.md"
    path.write_text("old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(NotWrittenError, match="larger than is allowed"):
            write_text(path, "x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_text() == "old"
    assert names(tmp_path) == ["notes.md"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_without_permission_nothing_happens(tmp_path: Path) -> None:
    protected = tmp_path / "protected.md"
    protected.write_text("old")
    protected.chmod(0o444)
    with pytest.raises(NotWrittenError, match="no permission"):
        write_text(protected, "new")
    tmp_path.chmod(0o555)
    with pytest.raises(NotWrittenError, match="no permission"):
        write_text(tmp_path / "new.md", "new")
    tmp_path.chmod(0o755)
    assert names(tmp_path) == ["protected.md"]


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.md"
    path.write_text("old")
    monkeypatch.setattr("reader.export.files.os.access", lambda *_: False)
    with pytest.raises(NotWrittenError, match="no permission"):
        write_text(path, "new")
    assert path.read_text() == "old"


def test_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.export.files.os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_text(tmp_path / "notes.md", "new")
    assert names(tmp_path) == []


@pytest.mark.parametrize("in_folder", [False, True])
def test_what_an_ended_program_left_is_swept(tmp_path: Path, in_folder: bool) -> None:
    names = {
        ".0123456789ab.new.tmp": 3600,
        ".123456789abc.new.tmp": 5,
        ".0123456789ab.tmp": 3600,
        "0123456789ab.new.tmp": 3600,
    }
    for name, age in names.items():
        file = tmp_path / name
        file.write_text("left")
        os.utime(file, (time.time() - age,) * 2)
    if in_folder:
        write_folder(tmp_path, {"a.md": b"new"})
    else:
        write_data(tmp_path / "a.md", b"new")
    left = {one.name for one in tmp_path.iterdir()}
    assert left == {"a.md", *list(names)[1:]}
