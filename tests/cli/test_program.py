"""The program as a person calls it: arguments, streams and exit codes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import reader
from reader import __main__, cli
from reader.cli.commands import COMMANDS
from reader.cli.parser import Parser, make_parser, parse
from reader.cli.plain import opens_window, without_qt_options
from reader.core.errors import ReaderError
from reader.locations import log_file
from reader.storage.connection import connect

ROOT = Path(__file__).parents[2]
Captured = pytest.CaptureFixture[str]


def no_window(library: Path | None, new_window: bool) -> int:
    pytest.fail(f"a window was opened for {library}")


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments], no_window)


def python(
    *arguments: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_version_and_help_read_well(capsys: Captured) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"Parallax Reader {reader.__version__}\n"
    assert run("--help") == 0
    page = capsys.readouterr().out
    usage = "usage: parallax [--library FILE] [--new-window]\n       parallax COMMAND"
    assert page.startswith(usage)
    assert max(map(len, page.split("\n"))) <= 80
    for name in COMMANDS:
        assert re.search(rf"\n    {name}\s+\w", page)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_explains_itself(name: str, capsys: Captured) -> None:
    assert run(name, "--help") == 0
    page = capsys.readouterr().out
    assert page.startswith(f"usage: parallax {name} ")
    assert ("--library" in page) is (name not in ("times", "merge", "install-desktop"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("frobnicate",), "“frobnicate” is no command, and no library here has that name. The"),
        (("talks.sqlite",), "“talks.sqlite” is no command, and no library here has that name."),
        (("import",), "This is missing: PATH. Try: parallax import --help"),
        (("merge", "a"), "This is missing: OTHER, -o/--output."),
        (("export", "--article", "one"), "--article: “one” is not a number."),
        (("export", "-o", "a", "--folder", "b"), "--folder does not go with -o/--output."),
        (("list", "--nonsense"), "--nonsense. Try: parallax list --help"),
        (("merge", "a", "b", "-o", "c", "d"), "known: d. Try: parallax merge --help"),
        (("--nonsense",), "Not known: --nonsense."),
        (("--librry", "x"), "Not known: --librry."),
        (("--librry=x", "list"), "Not known: --librry=x."),
        (("--library", "x", "--vrbose", "list"), "Not known: --vrbose."),
        (("--verbose",), "--verbose goes with --version."),
        (("--library=", "list"), "--library: the name is empty."),
        (("list", "--library", ""), "--library: the name is empty."),
        (("import", ""), "PATH: the name is empty."),
        (("export", "-o", ""), "--output: the name is empty."),
        (("list", "--lib", "x"), "--lib"),
        (("cite", "--format", "x"), "--format: “x” is none of csl, ris, bibtex, text. Try: "),
        (("times", "a.txt", "--published", "soon"), "soon"),
        (("list", "--library"), "--library: something has to follow it."),
    ],
)
def test_a_mistake_is_one_line_and_2(
    arguments: tuple[str, ...], words: str, capsys: Captured
) -> None:
    assert run(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("parallax: ")
    assert err.count("\n") == 1
    assert words in err
    assert "--help" in err


@pytest.mark.parametrize(
    ("arguments", "library"),
    [
        ((), None),
        (("--library", "a.sqlite"), Path("a.sqlite")),
        (("-platform", "offscreen"), None),
        (("--style=fusion", "--library", "a.sqlite", "-platform", "minimal"), Path("a.sqlite")),
        (("-reverse", "--library", "-odd"), None),
    ],
)
def test_without_a_command_the_window_opens(
    arguments: tuple[str, ...], library: Path | None, capsys: Captured
) -> None:
    asked: list[Path | None] = []

    def window(path: Path | None, new_window: bool) -> int:
        assert not new_window
        asked.append(path)
        return 7

    code = cli.main(arguments, window)
    if "-odd" in arguments:
        assert (code, asked) == (2, [])
    else:
        assert (code, asked) == (7, [library])


def test_a_second_window_can_be_asked_for() -> None:
    asked: list[tuple[Path | None, bool]] = []

    def window(path: Path | None, new_window: bool) -> int:
        asked.append((path, new_window))
        return 0

    assert cli.main(["--new-window", "-platform", "offscreen"], window) == 0
    assert cli.main(["--library", "a.sqlite", "--new-window"], window) == 0
    assert asked == [(None, True), (Path("a.sqlite"), True)]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--new-window",
        "--library a",
        "--library=a --new-window",
        "-platform offscreen --library a",
        "--library list",
        "--library a --library b",
    ],
)
def test_what_opens_the_window_is_what_the_parser_takes_for_it(line: str) -> None:
    asked = parse(line.split(), COMMANDS)
    assert asked.command is None
    assert opens_window(line.split()) == (asked.library, asked.new_window)


@pytest.mark.parametrize(
    "line", ["list", "--help", "--version", "--library", "--library=", "--new-window=1", "--", "x"]
)
def test_anything_else_is_for_the_parser(line: str) -> None:
    assert opens_window(line.split()) is None


def test_the_toolkits_options_are_not_taken_from_commands() -> None:
    assert without_qt_options(["list", "-platform", "x"]) == ["list", "-platform", "x"]
    assert without_qt_options(["--library", "style", "list"]) == ["--library", "style", "list"]
    assert without_qt_options(["-platform"]) == []


def test_the_library_can_be_named_on_either_side_of_the_command(tmp_path: Path) -> None:
    parser = make_parser(COMMANDS)
    before = parser.parse_args(["--library", "a", "list"])
    after = parser.parse_args(["list", "--library", "a"])
    assert before.library == after.library == Path("a")
    assert parser.parse_args(["--library", "a", "list", "--library", "b"]).library == Path("b")


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (ReaderError("It\nis \x1b[31mlocked."), 2, "parallax: It is ⟦U+001B⟧[31mlocked.\n"),
        (OSError(28, "No space left on device"), 2, "parallax: The output could not be written"),
        (PermissionError(13, "Permission denied", "x"), 2, "parallax: x: Permission denied."),
        (PermissionError(13, "Permission denied", b"x\xff"), 2, "parallax: x"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_what_goes_wrong_becomes_a_code_and_a_line(
    error: BaseException,
    code: int,
    words: str,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_: Path | None, _new: bool) -> int:
        raise error

    monkeypatch.setattr("reader.cli.program._give_up_output", lambda: None)
    assert cli.main([], fail) == code
    assert capsys.readouterr().err.startswith(words)


def test_a_bug_is_told_in_full_and_logged_without_its_words(capsys: Captured) -> None:
    def fail(_: Path | None, _new: bool) -> int:
        raise KeyError("words of an article")

    assert cli.main([], fail) == 70
    err = capsys.readouterr().err
    assert "KeyError: 'words of an article'" in err
    last = err.rstrip().split("\n")[-1]
    assert last.startswith(
        "parallax failed by an error of its own (KeyError). Your library is safe"
    )
    logged = log_file().read_text("utf-8")
    assert re.search(r"error in a command\n(    .*\n)*    KeyError\n", logged)
    assert "words of an article" not in logged


def test_without_streams_it_fails_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert run("--version") == 2


def test_the_program_takes_its_arguments_from_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(sys, "argv", ["parallax", "--version"])
    assert __main__.main() == 0
    assert __main__.main(["frobnicate"]) == 2


def test_no_command_loads_the_toolkit(tmp_path: Path) -> None:
    library, seed = str(tmp_path / "l.sqlite"), "seeds/000_c5076ac1e8d1652d.txt"
    commands = [
        ["--help"],
        ["--version"],
        ["import", seed, "--library", library],
        ["list", "--library", library],
        ["export", "--library", library],
        ["times", seed],
    ]
    probe = """if True:
        import json, sys
        from reader.__main__ import main
        for command in json.loads(sys.argv[1]):
            code = main(command)
            loaded = {name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6"}
            print(command[0], code, loaded, file=sys.stderr)
            print("said", command[0], flush=True)
    """
    done = python("-c", probe, json.dumps(commands))
    told = [line for line in done.stderr.decode().splitlines() if line.endswith("set()")]
    assert told == [f"{command[0]} 0 set()" for command in commands]
    said = re.split(r"^said .*\n", done.stdout.decode(), flags=re.MULTILINE)
    assert len(said) == len(commands) + 1
    assert all(said[:-1])


def test_help_and_version_load_nothing_heavy() -> None:
    done = python("-X", "importtime", "-m", "reader", "--version")
    loaded = set(re.findall(r"\| +(\w+)", done.stderr.decode()))
    assert "argparse" in loaded
    assert not loaded & {"sqlite3", "sqlite_utils", "markdown", "nh3", "PySide6", "platformdirs"}


def test_a_refusal_from_outside_is_one_line(tmp_path: Path) -> None:
    done = python("-m", "reader", "list", "--library", str(tmp_path / "none.sqlite"))
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b"parallax: There is no library at ")


@pytest.mark.skipif(os.name == "nt", reason="a shell's pipe")
def test_a_reader_that_leaves_early_is_no_error() -> None:
    article = "seeds/001_7c5c1d6a6dee3dcb.txt"
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "times", article],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    complaint = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 141
    assert complaint == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_under_the_output_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "times", "seeds/000_c5076ac1e8d1652d.txt"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"parallax: The output could not be written")
    assert done.stderr.count(b"\n") == 1


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Zürich ✓ 北京\n\nWords on 5 May 2021.\n", "utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    library = str(tmp_path / "l.sqlite")
    python("-m", "reader", "import", str(tmp_path / "a.txt"), "--library", library, env=environment)
    done = python("-m", "reader", "list", "--library", library, env=environment)
    assert "Zürich ✓ 北京" in done.stdout.decode("utf-8")
    assert done.returncode == 0


def options(parser: Parser) -> set[str]:
    return {
        option
        for action in parser._actions
        for option in (
            *action.option_strings,
            *(action.choices or () if action.option_strings else ()),
        )
    }


def test_the_page_on_the_command_line_names_every_option_and_no_other() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    parser = make_parser(COMMANDS)
    known = options(parser)
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for subparser in action.choices.values():
                known |= options(subparser)
    for option in known:
        assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", page), option
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page)) <= known
    assert re.findall(r"^## parallax ([\w-]+)$", page, re.MULTILINE) == list(COMMANDS)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_command_that_is_ended_while_sqlite_works_tells_of_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, number: int, code: int
) -> None:
    def endless(*_: object, **__: object) -> None:
        with closing(connect(tmp_path / "talks.sqlite", "mode=rwc", 0)) as connection:
            connection.set_progress_handler(lambda: signal.raise_signal(number), 1000)
            long = "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000)"
            connection.execute(f"{long} SELECT max(i) FROM n")

    monkeypatch.setattr("reader.cli.checking.look_into", endless)
    # Who starts the tests in the background lets them ignore Ctrl+C, and so would the command.
    usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
    before = signal.signal(number, usual)
    try:
        assert cli.main(["check", str(tmp_path / "talks.sqlite")], no_window) == code
    finally:
        signal.signal(number, before)
    assert capsys.readouterr().err == ""
