"""Completion, as the shells themselves answer; and the manual page, from the same outline."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli.commands import COMMANDS
from reader.cli.desktop import completion
from reader.cli.desktop.manual import manual
from reader.cli.desktop.outline import Command, outline
from reader.cli.parser import make_parser

_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _parallax; printf '%s\\n' "${COMPREPLY[@]}"
"""
_CASES = [
    (("parallax", "ex"), {"export"}),
    (("parallax", "--ver"), {"--version", "--verbose"}),
    (("parallax", "export", "--fo"), {"--format", "--folder"}),
    (("parallax", "cite", "--format", ""), {"csl", "ris", "bibtex", "text"}),
    (("parallax", "install-desktop", "--r"), {"--remove"}),
    (("parallax", "export", "--layout", "by-"), {"by-claim", "by-article", "by-time"}),
    (("parallax", "--library", "talks.sqlite", "ex"), {"export"}),
]


def shell(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


@pytest.fixture(scope="module")
def told() -> tuple[Command, tuple[Command, ...]]:
    """Return the outline of the command line."""
    return outline(make_parser(COMMANDS))


@pytest.mark.parametrize(("words", "offered"), _CASES)
def test_bash_offers(
    told: tuple[Command, tuple[Command, ...]],
    words: tuple[str, ...],
    offered: set[str],
    tmp_path: Path,
) -> None:
    script = tmp_path / "parallax"
    script.write_text(completion.bash(*told))
    command = [shell("bash"), "--norc", "-c", _BASH, "x", str(script), *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert set(done.stdout.split("\n")) - {"", "parallax"} == offered
    assert done.stderr == ""


def test_bash_offers_files_where_a_file_is_wanted(
    told: tuple[Command, tuple[Command, ...]], tmp_path: Path
) -> None:
    script = tmp_path / "parallax"
    script.write_text(completion.bash(*told))
    (tmp_path / "two words.html").touch()
    (tmp_path / "two").mkdir()
    for words, offered in (
        (("import", "tw"), {"two words.html", "two"}),
        (("export", "--folder", "tw"), {"two"}),
        (("list", "tw"), set()),
        (("cite", "--format", "=", "b"), {"bibtex"}),
        (("cite", "--format", "="), {"csl", "ris", "bibtex", "text"}),
    ):
        command = [shell("bash"), "--norc", "-c", _BASH, "x", str(script), "parallax", *words]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert set(done.stdout.split("\n")) - {""} == offered


@pytest.mark.parametrize(("words", "offered"), _CASES)
def test_fish_offers(
    told: tuple[Command, tuple[Command, ...]],
    words: tuple[str, ...],
    offered: set[str],
    tmp_path: Path,
) -> None:
    script = tmp_path / "parallax.fish"
    script.write_text(completion.fish(*told))
    asked = f"source {script}; complete -C '{' '.join(words)}'"
    command = [shell("fish"), "--no-config", "-c", asked]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert {line.split("\t")[0] for line in done.stdout.splitlines()} == offered
    assert done.stderr == ""


def test_zsh_reads_its_function(told: tuple[Command, tuple[Command, ...]], tmp_path: Path) -> None:
    script = tmp_path / "_parallax"
    script.write_text(completion.zsh(*told))
    done = subprocess.run([shell("zsh"), "-n", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for name in COMMANDS:
        assert f"\n    '{name}:" in script.read_text()


def test_the_manual_page_names_every_command_and_option(
    told: tuple[Command, tuple[Command, ...]],
) -> None:
    page = manual(*told, dt.date(2026, 11, 22)).replace("\\-", "-")
    program, commands = told
    for command in (program, *commands):
        for option in command.options:
            assert all(f"\\fB{name}\\fR" in page for name in option.names)
    assert [line[5:-1] for line in page.splitlines() if line.startswith(".SS ")] == list(COMMANDS)
    assert not [line for line in page.splitlines() if line.startswith("'")]
