"""What is missing from the system, and the exact command that installs it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "script" / "system_packages.py"


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script as a module; nobody is root and nothing is installed from here."""
    spec = importlib.util.spec_from_file_location("system_packages", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "system_packages", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module.os, "geteuid", lambda: 1000, raising=False)
    return module


def only(tool: str, monkeypatch: pytest.MonkeyPatch, packages: ModuleType) -> None:
    """Make `tool` the one package manager of this system."""
    monkeypatch.setattr(
        packages.shutil, "which", lambda name: f"/usr/bin/{name}" if name == tool else None
    )


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("apt-get", "sudo apt-get install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-cursor"),
    ],
)
def test_missing_libraries_are_named_with_the_command(
    tool: str, command: str, packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    only(tool, monkeypatch, packages)
    monkeypatch.setattr("reader.system_libraries.debian_names", lambda names: names)
    missing = [x for x in packages.WINDOW if x.debian in ("libegl1", "libxcb-cursor0")]
    text = packages.explanation(missing)
    assert "libEGL.so.1, libxcb-cursor.so.0" in text
    assert text.endswith(command)


def test_on_a_system_not_known_the_libraries_are_still_named(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    only("none", monkeypatch, packages)
    assert "libGL.so.1" in packages.explanation(
        [x for x in packages.OFFSCREEN if x.debian == "libgl1"]
    )


def test_root_is_not_told_to_use_sudo(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    only("dnf", monkeypatch, packages)
    monkeypatch.setattr(packages.os, "geteuid", lambda: 0, raising=False)
    assert "sudo" not in packages.explanation(list(packages.OFFSCREEN))


@pytest.mark.skipif(sys.platform != "linux", reason="checked on Linux only")
def test_a_library_that_is_not_there_is_found_missing(packages: ModuleType) -> None:
    ghost = packages.Library("libnosuchthing.so.9", "a", "b", "c")
    libc = packages.Library("libc.so.6", "a", "b", "c")
    assert packages.missing_libraries((ghost, libc)) == [ghost]


@pytest.mark.parametrize("known", [True, False])
def test_the_renamed_package_is_asked_for_by_the_name_this_release_has(
    known: bool, packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Answer:
        stdout = "libglib2.0-0t64\nlibglib2.0-0\n" if known else "libglib2.0-0\n"

    monkeypatch.setattr(packages.subprocess, "run", lambda *_, **__: Answer)
    expected = "libglib2.0-0t64" if known else "libglib2.0-0"
    assert packages.debian_names(["libglib2.0-0", "libegl1"]) == [expected, "libegl1"]


def test_missing_packages_fail_the_check_without_root(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    only("dnf", monkeypatch, packages)
    monkeypatch.setattr("reader.system_libraries._loads", lambda name: name != "libEGL.so.1")
    monkeypatch.setattr(packages.sys, "platform", "linux")
    assert packages.main("offscreen") == 1
    assert "dnf install libglvnd-egl" in capsys.readouterr().err
