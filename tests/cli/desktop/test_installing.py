"""The program in the person's menus: what is written where, and how it goes away again."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from reader import cli
from reader.cli.desktop import entries, installing
from reader.cli.desktop.words import IDENTITY, MIME_TYPE, in_every_language
from reader.locations import desktop_folder
from reader.storage import open_library

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="for the desktops of Linux and BSD"
)


def run(*arguments: str) -> int:
    return cli.main(["install-desktop", *arguments], lambda *_: pytest.fail("a window"))


def everything(folder: Path) -> dict[str, bytes | None]:
    """Return all that is below a folder, with the contents of files."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def installed(capsys: Captured) -> Path:
    """Return the folder for the person's data after installing."""
    assert run() == 0
    assert "in the menus" in capsys.readouterr().out
    return desktop_folder()


def test_all_is_there_and_only_in_the_folder_for_data(installed: Path) -> None:
    home = installed.parent
    assert [path.name for path in home.iterdir()] == [installed.name]
    there = everything(installed)
    for name in (
        f"applications/{IDENTITY}.desktop",
        f"metainfo/{IDENTITY}.metainfo.xml",
        f"mime/packages/{IDENTITY}.xml",
        "man/man1/parallax.1",
        "bash-completion/completions/parallax",
        "zsh/site-functions/_parallax",
        "fish/vendor_completions.d/parallax.fish",
        f"icons/hicolor/scalable/apps/{IDENTITY}.svg",
        *(
            f"icons/hicolor/{size}x{size}/apps/{IDENTITY}.png"
            for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)
        ),
    ):
        assert there[name], name


def test_twice_is_as_once(installed: Path) -> None:
    before = set(everything(installed))
    assert run() == 0
    assert set(everything(installed)) == before


def test_removing_leaves_everything_as_it_was(capsys: Captured) -> None:
    folder = desktop_folder()
    other = folder / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n")
    (folder / "parallax-reader").mkdir()
    (folder / "parallax-reader" / "library.sqlite").write_bytes(b"mine")
    before = everything(folder)
    assert run() == 0
    assert set(everything(folder)) > set(before)
    assert run("--remove") == 0
    left = everything(folder)
    left.pop("applications/mimeinfo.cache", None)  # of the other entry, by the desktop's own tool
    assert left == before
    assert run("--remove") == 0
    assert "nothing to take away" in capsys.readouterr().out


def test_a_folder_that_was_empty_is_empty_again(installed: Path) -> None:
    assert run("--remove") == 0
    assert everything(installed) == {}


def test_it_is_for_oneself_without_sudo(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setenv("SUDO_USER", "jane")
    assert run() == 2
    assert "without sudo" in capsys.readouterr().err
    assert not desktop_folder().exists()


def test_a_place_that_cannot_be_written_is_named(capsys: Captured) -> None:
    desktop_folder().mkdir(parents=True)
    (desktop_folder() / "applications").write_text("a file in the way")
    assert run() == 2
    assert "applications cannot be written" in capsys.readouterr().err


def test_the_entry_calls_this_program_with_what_is_to_be_opened(installed: Path) -> None:
    entry = configparser.RawConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(installed / f"applications/{IDENTITY}.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    words = main["Exec"].split()
    assert Path(words[0]).is_absolute()
    assert words[-1] == "%u"
    assert set(main["MimeType"].strip(";").split(";")) == {MIME_TYPE, "x-scheme-handler/parallax"}
    assert main["Icon"] == IDENTITY
    assert entry["Desktop Action new-window"]["Exec"].endswith(" --new-window")


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/parallax", "/usr/bin/parallax"),
        ("/my programs/parallax", '"/my programs/parallax"'),
        ("/100%/parallax", "/100%%/parallax"),
        ('/a"b/parallax', '"/a\\\\"b/parallax"'),
        ("/a\\b/parallax", '"/a\\\\\\\\b/parallax"'),
        ("/$HOME/`x`", '"/\\\\$HOME/\\\\`x\\\\`"'),
    ],
)
def test_any_folder_can_be_named_in_the_entry(word: str, written: str) -> None:
    entry = entries.desktop_entry([word], in_every_language())
    assert f"\nExec={written} %u\n" in entry


def test_the_program_is_started_by_the_link_that_outlives_upgrades(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, link = tmp_path / "v1" / "parallax", tmp_path / "bin" / "parallax"
    for path in (real, link):
        path.parent.mkdir()
    real.touch(mode=0o755)
    link.symlink_to(real)
    monkeypatch.setattr(sys, "argv", [str(link)])
    assert installing.own_command() == [str(link)]
    monkeypatch.setattr(sys, "argv", ["parallax"])
    monkeypatch.setenv("PATH", str(link.parent))
    assert installing.own_command() == [str(link)]
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "__main__.py")])
    assert installing.own_command() == [sys.executable, "-P", "-m", "reader"]


def test_every_language_is_in_the_entry_and_the_description(installed: Path) -> None:
    languages = in_every_language()
    entry = (installed / f"applications/{IDENTITY}.desktop").read_text("utf-8")
    root = ET.parse(installed / f"metainfo/{IDENTITY}.metainfo.xml").getroot()
    said = {
        one.get("{http://www.w3.org/XML/1998/namespace}lang", ""): one.text
        for one in root.iter("summary")
    }
    assert said == {language: words.comment for language, words in languages.items()}
    for language, words in languages.items():
        key = f"Comment[{language}]" if language else "Comment"
        assert f"\n{key}={words.comment}\n" in entry


def test_the_magic_is_that_of_a_library(installed: Path, tmp_path: Path) -> None:
    package = (installed / f"mime/packages/{IDENTITY}.xml").read_text()
    found = re.search(r'type="big32" offset="(\d+)" value="0x([0-9a-f]+)"', package)
    assert found is not None
    open_library(tmp_path / "l.sqlite", create=True).close()
    offset = int(found[1])
    head = (tmp_path / "l.sqlite").read_bytes()[:100]
    assert head[offset : offset + 4] == bytes.fromhex(found[2])
    assert head.startswith(b"SQLite format 3\0")


def tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def test_the_tools_of_desktops_find_nothing_wrong(installed: Path) -> None:
    path = installed / f"applications/{IDENTITY}.desktop"
    done = subprocess.run(
        [tool("desktop-file-validate"), path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_software_centres_find_nothing_wrong(installed: Path) -> None:
    path = installed / f"metainfo/{IDENTITY}.metainfo.xml"
    done = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert not re.search(r"^[EW]: ", done.stdout, re.MULTILINE), done.stdout


def test_a_library_is_known_by_what_it_is_and_other_databases_are_not(
    installed: Path, tmp_path: Path
) -> None:
    import sqlite3

    tool("update-mime-database")
    library, other = tmp_path / "l.sqlite", tmp_path / "o.sqlite"
    open_library(library, create=True).close()
    shutil.copy(library, tmp_path / "l.parallax")
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    told = {}
    for path in (library, tmp_path / "l.parallax", other):
        command = [tool("gio"), "info", "-a", "standard::content-type", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        told[path.name] = done.stdout.split("content-type:")[1].strip()
    assert told.pop("o.sqlite") != MIME_TYPE
    assert told == {"l.sqlite": MIME_TYPE, "l.parallax": MIME_TYPE}


def test_the_manual_page_is_sound(installed: Path) -> None:
    done = subprocess.run(
        [tool("mandoc"), "-T", "lint", "-W", "warning", installed / "man/man1/parallax.1"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")
