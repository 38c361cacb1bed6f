"""Whether there is a screen: said before Qt would abort."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reader.screen import loading_problem, main, screen_problem

NO_SUCH_DISPLAY = ":48213"
linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="X11 and Wayland are asked on Linux"
)


def test_without_display_the_way_out_is_named() -> None:
    problem = screen_problem({}, "xvfb-run script/run", platform="linux")
    assert problem is not None
    assert "no screen" in problem
    assert "xvfb-run script/run" in problem


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux"),
        ({"QT_QPA_PLATFORM": "xcb;offscreen"}, "linux"),  # Qt falls back on the second
        ({}, "darwin"),
        ({}, "win32"),
    ],
)
def test_nothing_is_asked_where_qt_needs_neither(environ: dict[str, str], platform: str) -> None:
    assert screen_problem(environ, platform=platform) is None


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("xcb", "no screen here: DISPLAY is not set"),
        ("xcb:x=1", "DISPLAY is not set"),
        ("wayland", "WAYLAND_DISPLAY is not set"),
        ("wayland-egl;", "WAYLAND_DISPLAY is not set"),
        ("wayland;xcb", "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        (";", "neither DISPLAY nor WAYLAND_DISPLAY is set"),
    ],
)
@pytest.mark.parametrize("option", ["", "-platform", "--platform"])
def test_naming_a_platform_makes_no_screen(
    named: str, words: str, option: str, tmp_path: Path
) -> None:
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    if option:
        environ["QT_QPA_PLATFORM"] = "offscreen"
        problem = screen_problem(environ, platform="linux", arguments=("--x", option, named))
    else:
        environ["QT_QPA_PLATFORM"] = named
        problem = screen_problem(environ, platform="linux")
    assert problem is not None
    assert words in problem
    assert "xvfb-run parallax" in problem


@pytest.mark.parametrize(("named", "told"), [("wayland", True), ("wayland;xcb", False)])
def test_the_way_out_is_one_that_qt_will_take(named: str, told: bool, tmp_path: Path) -> None:
    environ = {"QT_QPA_PLATFORM": named, "XDG_RUNTIME_DIR": str(tmp_path)}
    problem = screen_problem(environ, platform="linux") or ""
    assert ("QT_QPA_PLATFORM=xcb xvfb-run parallax" in problem) is told


def test_a_platform_among_the_arguments_counts_more_than_the_variable() -> None:
    arguments = ("-platform", "offscreen")
    environ = {"QT_QPA_PLATFORM": "xcb"}
    assert screen_problem(environ, platform="linux", arguments=arguments) is None
    assert screen_problem({}, platform="linux", arguments=arguments) is None


@linux_only
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_that_does_not_answer_is_named(variable: str, tmp_path: Path) -> None:
    environ = {variable: NO_SUCH_DISPLAY, "XDG_RUNTIME_DIR": str(tmp_path)}
    problem = screen_problem(environ, platform="linux")
    assert problem is not None
    assert f"{variable}={NO_SUCH_DISPLAY}" in problem


@linux_only
def test_a_wayland_socket_that_answers_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # socket addresses are short, temporary folders may not be
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wayland-7")
        server.listen(1)
        environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "."}
        assert screen_problem(environ, platform="linux") is None
        assert screen_problem({**environ, "QT_QPA_PLATFORM": "wayland"}, platform="linux") is None
        assert screen_problem({**environ, "QT_QPA_PLATFORM": "xcb"}, platform="linux") is not None


@linux_only
def test_the_wayland_socket_need_not_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wayland-0")
        server.listen(1)
        environ = {"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": "."}
        assert screen_problem(environ, platform="linux") is None


@linux_only
def test_as_a_program_it_prints_the_problem_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main(["xvfb-run script/run"]) == 1
    assert "xvfb-run script/run" in capsys.readouterr().err
    assert main(["xvfb-run script/run", "-platform", "offscreen"]) == 0
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main([]) == 0
    assert main(["xvfb-run script/run", "-platform", "xcb"]) == 1


@linux_only
def test_what_the_system_lacks_for_a_window_is_said_before_qt_aborts(tmp_path: Path) -> None:
    """A copy of the plugin finds nothing of Qt beside it, as the real one may find nothing of X."""
    code = (
        "import shutil, sys\n"
        "from pathlib import Path\n"
        "from reader.screen import _plugin_problem, _x11_plugin\n"
        "plugin = _x11_plugin()\n"
        "assert plugin is not None\n"
        "print(_plugin_problem(Path(shutil.copy(plugin, sys.argv[1]))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path], check=True, capture_output=True, text=True
    )
    assert "Qt can open no window here" in done.stdout
    assert ".so." in done.stdout


@linux_only
@pytest.mark.parametrize(
    ("installer", "command"),
    [
        ("apt-get", "sudo apt-get install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-cursor"),
    ],
)
def test_all_that_is_lacking_is_named_at_once_as_the_system_calls_it(
    installer: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = ("libEGL.so.1", "libxcb-cursor.so.0")
    monkeypatch.setattr("reader.system_libraries._loads", lambda name: name not in lacking)
    monkeypatch.setattr("shutil.which", lambda tool: tool if tool == installer else None)
    monkeypatch.setattr("reader.system_libraries.debian_names", lambda names: names)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    problem = loading_problem(ImportError("libEGL.so.1: cannot open shared object file")) or ""
    assert "lacks libEGL.so.1, libxcb-cursor.so.0." in problem
    assert problem.endswith(f"To install it: {command}")


def test_what_qt_itself_lacks_is_told_from_an_error_of_our_own() -> None:
    lacking = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert "lacks libEGL.so.1" in (loading_problem(ImportError(lacking)) or "")
    short = "/lib/x86_64-linux-gnu/libEGL.so.1: file too short"
    assert "lacks libEGL.so.1" in (loading_problem(ImportError(short)) or "")
    assert loading_problem(ImportError("cannot import name 'run' from 'reader.app'")) is None


def test_asking_imports_no_toolkit() -> None:
    code = "import sys, reader.screen; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
