"""What each command does to real files, and what it says."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import cli
from reader.cli.listing import as_text, terminal_width
from reader.core.annotating import highlight
from reader.core.changes import SetNote
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.locations import default_library, preferences_file, seeds
from reader.session.preferences import Preferences
from reader.storage import login_name, open_library

Captured = pytest.CaptureFixture[str]
NOW = datetime(2026, 11, 21, 20, 30, tzinfo=UTC)
FIRST = "Talks resume\n\nPublished: 5 May 2021\n\nThe delegations met on Monday for two hours.\n"
SECOND = "Talks stall\n\nNobody came to the second meeting, officials said.\n"


def run(*arguments: str | Path) -> int:
    def no_window(library: Path | None, new_window: bool) -> int:
        pytest.fail(f"a window was opened for {library}")

    return cli.main([str(argument) for argument in arguments], no_window)


def lines(text: str) -> list[str]:
    return text.splitlines()


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, "utf-8")
    (folder / "second.txt").write_text(SECOND, "utf-8")
    return folder


@pytest.fixture
def library(tmp_path: Path, texts: Path, capsys: Captured) -> Path:
    path = tmp_path / "talks.sqlite"
    assert run("import", texts, "--library", path) == 0
    capsys.readouterr()
    return path


def test_import_tells_what_came_of_each_file(tmp_path: Path, texts: Path, capsys: Captured) -> None:
    path = tmp_path / "talks.sqlite"
    assert run("import", texts / "second.txt", "--library", path) == 0
    assert capsys.readouterr().out == (
        f"imported: 1. Talks stall (second.txt)\n1 article imported. {path}\n"
    )
    assert run("import", texts, tmp_path / "none\nsuch.txt", "--library", path) == 1
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "imported: 2. Talks resume (first.txt)",
        "already there: 1. Talks stall (second.txt)",
        f"1 article imported, 1 already there, 1 failed. {path}",
    ]
    assert err.startswith(f"failed: {tmp_path}/none such.txt: “none such.txt” was not found")
    assert err.count("\n") == 1


def test_import_says_what_is_to_be_known_of_how_a_file_was_read(
    tmp_path: Path, texts: Path, capsys: Captured
) -> None:
    path = tmp_path / "talks.sqlite"
    broken = "The delegates donâ€™t know whether theyâ€™ll meet in the cafÃ© again, one said."
    (texts / "broken.txt").write_text(broken, "utf-8")
    russian = "Делегации встретились в понедельник и говорили два часа о воде и о мостах."
    (texts / "old.txt").write_bytes(russian.encode("cp1251"))
    assert run("import", texts, "--library", path, "--json") == 0
    out, err = capsys.readouterr()
    assert [line.partition(". ")[0].partition(" (")[0] for line in lines(err)] == [
        "note: broken.txt: It looks as if it was once read in a wrong encoding",
        "note: old.txt: Its encoding was guessed; compare names and accents with the original.",
    ]
    noted = {one["file"]: one.get("notices") for one in json.loads(out)["imported"]}
    assert [name for name, notices in noted.items() if notices] == ["broken.txt", "old.txt"]
    assert run("import", texts, "--library", path) == 0
    assert capsys.readouterr().err == ""


def test_an_import_is_one_step_of_undo(texts: Path, library: Path) -> None:
    body = " ".join(f"The engineers measured the river at place {i}." for i in range(30))
    (texts / "first.txt").write_text(f"{FIRST}\n{body}\n", "utf-8")
    assert run("import", texts, "--library", library) == 0
    (texts / "first.txt").write_text(f"{FIRST}\n{body} Twice.\n", "utf-8")
    (texts / "third.txt").write_text("Talks end\n\nThe delegations went home on Friday.\n")
    assert run("import", texts, "--library", library, "--again", "revise") == 0
    with closing(open_library(library, who=login_name())) as opened:
        revised = opened.articles()[2]
        assert opened.article(revised.id).text.endswith("Twice.\n")
        assert len(opened.articles()) == 4
        opened.undo()
        assert len(opened.articles()) == 3
        assert not opened.article(revised.id).text.endswith("Twice.\n")


def test_import_reports_as_json(tmp_path: Path, texts: Path, capsys: Captured) -> None:
    path = tmp_path / "talks.sqlite"
    (texts / "twin.txt").write_text(FIRST, "utf-8")
    assert run("import", texts, tmp_path / "none.txt", "--library", path, "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["library"] == str(path)
    assert report["imported"] == [
        {"number": 1, "title": "Talks resume", "file": "first.txt"},
        {"number": 2, "title": "Talks stall", "file": "second.txt"},
    ]
    assert report["already_there"] == [{"number": 1, "title": "Talks resume", "file": "twin.txt"}]
    assert [failure["path"] for failure in report["failed"]] == [str(tmp_path / "none.txt")]
    assert "not found" in report["failed"][0]["reason"]


@pytest.mark.parametrize("names", [["none.txt"], ["none.txt", "empty.txt"]])
def test_an_import_that_fails_altogether_makes_no_library(
    names: list[str], tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "empty.txt").touch()
    path = tmp_path / "talks.sqlite"
    bad = [tmp_path / name for name in names]
    assert run("import", *bad, "--library", path) == 2
    out, err = capsys.readouterr()
    assert out == ""
    for line, failed in zip(lines(err), bad, strict=True):
        assert line.startswith(f"failed: {failed}: “{failed.name}” ")
    assert list(tmp_path.iterdir()) == [tmp_path / "empty.txt"]


def test_an_import_that_fails_altogether_still_reports_as_json(
    tmp_path: Path, texts: Path, library: Path, capsys: Captured
) -> None:
    assert run("import", tmp_path / "none.txt", "--library", library, "--json") == 2
    out, err = capsys.readouterr()
    assert len(lines(err)) == 1
    report = json.loads(out)
    assert (report["imported"], report["already_there"]) == ([], [])
    assert len(report["failed"]) == 1
    both = (texts / "first.txt", tmp_path / "none.txt")
    assert run("import", *both, "--library", library, "--json") == 1
    out, err = capsys.readouterr()
    assert len(lines(err)) == len(json.loads(out)["already_there"]) == 1


def test_an_import_into_something_else_changes_nothing(
    tmp_path: Path, texts: Path, capsys: Captured
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader, this is long enough to be something.\n" * 9)
    before = path.read_bytes()
    assert run("import", texts, "--library", path) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "is not a Parallax library" in err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing/talks.sqlite", "There is no folder {folder}/missing."),
        ("texts/first.txt/talks.sqlite", "There is no folder {folder}/texts/first.txt."),
        ("", "{folder} is a folder"),
    ],
)
def test_a_library_that_cannot_be_made_is_one_line(
    name: str, words: str, tmp_path: Path, texts: Path, capsys: Captured
) -> None:
    assert run("import", texts, "--library", tmp_path / name) == 2
    err = capsys.readouterr().err
    assert err.startswith("parallax: " + words.format(folder=tmp_path))
    assert err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["texts"]


def test_without_a_name_the_persons_own_library_is_meant(
    tmp_path: Path, texts: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert default_library().name == "library.sqlite"
    assert default_library().parent.name == "parallax-reader"
    assert run("list") == 2
    assert not (tmp_path / "home").exists()
    assert run("import", texts) == 0
    assert default_library().is_relative_to(tmp_path / "home")
    assert default_library().is_file()
    assert run("list") == 0
    assert "Talks stall" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["list", "export", "import"])
def test_without_a_name_the_last_library_is_meant_and_named(
    command: str, tmp_path: Path, texts: Path, library: Path, capsys: Captured
) -> None:
    arguments = [command, texts] if command == "import" else [command]
    preferences = Preferences(preferences_file())
    preferences.remember(library)
    preferences.save()
    assert run(*arguments) == 0
    out, err = capsys.readouterr()
    assert err == f"using {library}\n"
    assert "Talks stall" in out
    assert run(*arguments, "--library", library) == 0
    assert capsys.readouterr().err == ""
    library.unlink()
    assert run("list") == 2
    assert str(default_library()) in capsys.readouterr().err


def test_the_persons_own_library_is_not_named(texts: Path, capsys: Captured) -> None:
    assert run("import", texts) == 0
    preferences = Preferences(preferences_file())
    preferences.remember(default_library())
    preferences.save()
    assert run("list") == 0
    assert capsys.readouterr().err == ""


@pytest.fixture
def newer(library: Path) -> Path:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA user_version = 999")
    return library


@pytest.mark.parametrize("arguments", [("list",), ("list", "--json"), ("export",)])
def test_a_library_of_a_newer_version_is_refused_and_left_alone(
    arguments: tuple[str, ...], newer: Path, capsys: Captured
) -> None:
    before = newer.read_bytes()
    assert run(*arguments, "--library", newer) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(lines(err)) == 1
    assert "was made by a newer version" in err
    assert newer.read_bytes() == before


def test_a_library_where_nothing_can_be_written_says_so_too(
    library: Path, texts: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.storage.opening._writable", lambda _: False)
    for arguments, code in ((("list",), 0), (("export",), 0), (("import", texts), 2)):
        assert run(*arguments, "--library", library) == code
        out, err = capsys.readouterr()
        assert ("Talks stall" in out) is (code == 0)
        assert len(lines(err)) == 1
        assert "nothing can be written" in err


@pytest.mark.parametrize("name", ["first.txt", "none.txt"])
def test_nothing_is_imported_into_a_library_that_can_only_be_read(
    name: str, newer: Path, texts: Path, capsys: Captured
) -> None:
    before = newer.read_bytes()
    assert run("import", texts / name, "--library", newer) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(lines(err)) == 1
    assert "newer version" in err
    assert err.endswith("Nothing was imported.\n")
    assert newer.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="outputs have no names here")
@pytest.mark.parametrize("shell", ["| cat", "> out; cat out", ">> out; cat out"])
def test_export_can_be_told_to_write_to_its_output(
    shell: str, library: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = "kept\n" if ">>" in shell else ""
    (tmp_path / "out").write_text(before)
    command = f'"$0" -m reader export --library "$1" -o /dev/stdout {shell}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, library],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    assert run("export", "--library", library) == 0
    moment = re.compile("(?<=\nexported: ).*")
    told, expected = done.stdout.decode(), before + capsys.readouterr().out
    assert moment.sub("", told) == moment.sub("", expected)


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="outputs have no names here")
def test_an_export_nobody_waits_for_is_given_up(library: Path) -> None:
    unread, output = os.pipe()
    os.close(unread)
    done = subprocess.run(
        [sys.executable, "-m", "reader", "export", "--library", library, "-o", "/dev/stdout"],
        cwd=Path(__file__).parents[2],
        stdout=output,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(output)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux")
def test_names_that_are_not_utf8_are_shown_somehow(tmp_path: Path, capsys: Captured) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\x1b.txt"))
    odd.write_text(FIRST, "utf-8")
    library = tmp_path / "talks.sqlite"
    missing = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xfe.txt"))
    assert run("import", odd, missing, "--library", library, "--json") == 1
    report = json.loads(capsys.readouterr().out.encode("utf-8"))
    assert report["failed"][0]["path"].endswith("/\\xfe.txt")
    assert run("import", odd, missing, "--library", library) == 1
    assert "\x1b" not in capsys.readouterr().out
    assert run("list", "--library", missing) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_list_shows_every_article(library: Path, capsys: Captured) -> None:
    assert run("list", "--library", library) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == [
        *("#", "Title", "Outlet", "Published", "Basis", "Address", "Words"),
    ]
    assert lines[1].split() == ["1", "Talks", "resume", "2021-05-05", "stated", "14"]
    assert lines[2].startswith("2  Talks stall")
    assert len({line.rindex("  ") for line in lines[1:]}) == 1


def test_list_as_json_is_as_documented(library: Path, capsys: Captured) -> None:
    assert run("list", "--json", "--library", library) == 0
    first, second = json.loads(capsys.readouterr().out)
    documented = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
    example = json.loads(documented.split("```json\n")[2].split("```")[0])
    assert list(first) == list(example)
    assert list(first["publication"]) == list(example["publication"])
    assert first["title"] == "Talks resume"
    assert first["publication"]["date"] == "2021-05-05"
    assert first["publication"]["basis"] == "stated"
    assert first["words"] == 14
    assert first["file"] == "first.txt"
    assert second["number"] == 2


def test_import_as_json_is_as_documented(tmp_path: Path, texts: Path, capsys: Captured) -> None:
    documented = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
    example = json.loads(documented.split("```json\n")[1].split("```")[0])
    run("import", texts, tmp_path / "none.txt", "--library", tmp_path / "l.sqlite", "--json")
    report = json.loads(capsys.readouterr().out)
    assert list(report) == list(example)
    for name in ("imported", "failed"):
        assert list(report[name][0]) == list(example[name][0])


@pytest.mark.parametrize("width", [80, 100, 120])
def test_a_list_fits_its_terminal(
    width: int, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "talks.sqlite"
    assert run("import", seeds(), "--library", library) == 0
    capsys.readouterr()
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert terminal_width(sys.stdout) == width
    assert run("list", "--library", library) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert max(map(len, lines)) <= width
    assert "…" in "".join(lines)
    assert "Address" not in lines[0]


@pytest.mark.parametrize(("columns", "width"), [("20", 60), ("500", 120)])
def test_a_terminal_is_taken_to_be_of_reasonable_width(
    columns: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert terminal_width(sys.stdout) == width


def test_an_empty_library_says_how_to_fill_it(tmp_path: Path, capsys: Captured) -> None:
    open_library(tmp_path / "l.sqlite", create=True).close()
    assert run("list", "--library", tmp_path / "l.sqlite") == 0
    assert "no articles yet" in capsys.readouterr().out
    assert run("list", "--json", "--library", tmp_path / "l.sqlite") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert as_text([]) == as_text([], 80)


def annotate(path: Path, words: str, status: Status, note: str) -> None:
    library = open_library(path)
    article = library.article(library.articles()[0].id)
    start = article.text.index(words)
    change = highlight(article, Span(start, start + len(words)), Tagging(status), NOW)
    library.apply(change)
    library.apply(SetNote(change.annotation.id, note))
    library.close()


def test_export_writes_what_was_annotated(library: Path, tmp_path: Path, capsys: Captured) -> None:
    annotate(library, "two hours", Status.DISPUTED, "Ask *again*.")
    assert run("export", "--library", library, "--format", "markdown") == 0
    document = capsys.readouterr().out
    assert document.startswith('---\ntitle: "Annotations in talks"\n')
    assert "\n## ≠ Disputed: “two hours”\n" in document
    assert "\n> two hours\n\n" in document
    assert "\n\n-   Note:\n\n    Ask *again*.\n" in document
    assert "published 2021-05-05 (stated)" in document.lower()
    assert "\n\nWithout annotations: 2. Talks stall\n\n" in document
    path = tmp_path / "out.md"
    assert run("export", "--library", library, "-o", path) == 0
    assert capsys.readouterr().out == ""
    written = path.read_text("utf-8")
    assert written.split("exported:")[0] == document.split("exported:")[0]
    ours = written.split("<!-- parallax: front")[0]
    assert ours.split("\narticles:")[1] == document.split("\narticles:")[1]


def test_export_to_a_folder_is_one_line_and_2(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert run("export", "--library", library, "-o", tmp_path) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "it is a folder" in err
    (tmp_path / "file").write_text("mine", "utf-8")
    assert run("export", "--library", library, "--folder", tmp_path / "file") == 2
    assert "it is a file, not a folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["talks.sqlite", "talks.sqlite-wal", "link.md", "other.sqlite"])
def test_export_over_a_library_is_refused(
    name: str, library: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "link.md").symlink_to(library)
    shutil.copy(library, tmp_path / "other.sqlite")
    before = library.read_bytes()
    assert run("export", "--library", library, "-o", tmp_path / name) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "was not overwritten" in err
    assert library.read_bytes() == (tmp_path / "other.sqlite").read_bytes() == before
    assert not (tmp_path / "talks.sqlite-wal").exists()


def test_times_reads_with_the_date_of_the_text_or_the_one_given(
    texts: Path, capsys: Captured
) -> None:
    assert run("times", texts / "first.txt") == 0
    out = capsys.readouterr().out
    assert "Monday" in out
    assert "2021-05-03" in out
    assert run("times", texts / "first.txt", "--published", "2022-01-28") == 0
    out = capsys.readouterr().out
    assert out.splitlines()[0] == "published: 28 Jan 2022, set by you."
    assert "2022-01-24" in out


def test_times_as_json_lines(texts: Path, capsys: Captured) -> None:
    assert run("times", texts / "first.txt", "--format", "jsonl") == 0
    times = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for time in times:
        assert FIRST[time["start"] : time["end"]] == time["text"]
    assert {"Monday", "two hours"} <= {time["text"] for time in times}


def test_times_of_nothing_is_one_line_and_2(tmp_path: Path, capsys: Captured) -> None:
    assert run("times", tmp_path / "none.txt") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
