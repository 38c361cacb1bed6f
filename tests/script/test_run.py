"""`script/run` on machines that are not ready: plain words and a failing exit, nothing changed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.plain import QT_FLAGS, QT_WITH_VALUE

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="a POSIX shell script")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return the scripts in a checkout whose path has a blank in it."""
    folder = tmp_path / "my checkout"
    shutil.copytree(ROOT / "script", folder / "script")
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def run(checkout: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run `script/run` from elsewhere."""
    return subprocess.run(
        ["sh", str(checkout / "script" / "run"), *arguments],
        cwd=checkout.parent,
        env={name: value for name, value in os.environ.items() if name != "PYTHON"} | env,
        capture_output=True,
        text=True,
        check=False,
    )


def set_up_by_hand(checkout: Path) -> None:
    """Stand in for an installation: this interpreter, and the stamp that says all is there."""
    library = checkout / "script" / "lib.sh"
    link = checkout / ".venv" / "bin" / "python"
    link.parent.mkdir(parents=True)
    link.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    link.chmod(0o755)
    stamp = 'printf "%s\\n" "requirements.lock $(fingerprint requirements.lock)" >"$stamp"'
    subprocess.run(
        ["sh", "-eu", "-c", f'root=$(pwd -P); . "{library}"; {stamp}'], cwd=checkout, check=True
    )


def lending_its_pip(checkout: Path) -> Path:
    """Return this interpreter in a wrap: the environments that it makes take its pip.

    To give each one of its own takes longer than all else.
    """
    wrap, pip = checkout / "python", importlib.util.find_spec("pip")
    assert pip is not None
    assert pip.origin is not None
    wrap.write_text(f"""#!/bin/sh
case "$*" in
*"-m venv"*) ;;
*) exec "{sys.executable}" "$@" ;;
esac
"{sys.executable}" "$@" --without-pip || exit
for made; do :; done
into=$("$made/bin/python" -I -c 'import site; print(*site.getsitepackages()[:1])')
echo "{Path(pip.origin).parents[1]}" >"$into/lent.pth"
""")
    wrap.chmod(0o755)
    return wrap


def test_without_any_python_it_says_so(checkout: Path, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "dirname", "cat", "awk", "cksum"):
        (tools / name).symlink_to(str(shutil.which(name)))
    done = run(checkout, "list", PATH=str(tools))
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13" in done.stderr
    assert not (checkout / ".venv").exists()


def test_a_python_that_will_not_do_is_named(checkout: Path) -> None:
    done = run(checkout, PYTHON="/bin/false")
    assert done.returncode == 1
    assert '"/bin/false", which is not Python 3.11 or newer' in done.stderr
    assert not (checkout / ".venv").exists()


def test_a_failed_installation_is_one_sentence_and_the_last_lines(checkout: Path) -> None:
    lock = checkout / "script" / "requirements.lock"
    lock.write_text("no-such-package==1.0 --hash=sha256:" + "0" * 64 + "\n")
    nowhere = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout), "PIP_CONFIG_FILE": os.devnull}
    done = run(checkout, "list", PYTHON=str(lending_its_pip(checkout)), **nowhere)
    assert done.returncode == 1
    assert "Setting up failed" in done.stderr
    assert "no-such-package" in done.stderr
    assert (checkout / ".venv" / ".set-up").read_text() == "unfinished\n"


def test_arguments_and_folder_reach_the_program_as_they_were(checkout: Path) -> None:
    set_up_by_hand(checkout)
    program = checkout / "elsewhere" / "reader"
    program.mkdir(parents=True)
    (program / "__init__.py").touch()
    (program / "__main__.py").write_text("import os, sys\nprint(os.getcwd(), sys.argv[1:])\n")
    decoy = checkout.parent / "reader"
    decoy.mkdir()
    (decoy / "__main__.py").write_text("raise SystemExit('not the program')\n")
    done = run(checkout, "list", "two words", "*", PYTHONPATH=str(program.parent))
    assert done.stderr == ""
    assert done.stdout == f"{checkout.parent} ['list', 'two words', '*']\n"


def test_a_link_to_it_will_do(checkout: Path, tmp_path: Path) -> None:
    set_up_by_hand(checkout)
    (checkout / ".venv" / ".libraries-window").touch()
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "parallax").symlink_to(Path("..", "second"))
    (tmp_path / "second").symlink_to(checkout / "script" / "run")
    done = subprocess.run(
        ["sh", str(folder / "parallax"), "--version"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.startswith("Parallax Reader ")


WINDOW = [
    ["--library", "list"],
    ["-style", "Fusion"],
    ["--style=fusion", "-reverse", "--new-window"],
    ["-platform", "xcb"],
    ["-platform", "wayland;xcb", "-platformtheme", "list"],
]


@pytest.mark.skipif(sys.platform != "linux", reason="asked on Linux only")
@pytest.mark.parametrize("arguments", WINDOW, ids=" ".join)
def test_without_a_screen_the_window_is_refused_in_plain_words(
    checkout: Path, arguments: list[str]
) -> None:
    done = run_without_screen(checkout, *arguments)
    assert done.returncode == 1
    assert "xvfb-run" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="asked on Linux only")
@pytest.mark.parametrize("named", ["xcb", "wayland;xcb", ";", "wayland:x;xcb:y;"])
def test_a_platform_that_needs_a_screen_is_refused_without_one(checkout: Path, named: str) -> None:
    done = run_without_screen(checkout, QT_QPA_PLATFORM=named)
    assert done.returncode == 1
    assert "xvfb-run" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], "offscreen"),
        ([], "xcb;offscreen:size=1"),
        (["-platform", "minimal"], "xcb"),
        (["-style", "Fusion", "list"], ""),
        (["-platform", "xcb", "list"], ""),
        (["--library", "x", "--version"], "xcb"),
    ],
)
def test_what_needs_no_screen_is_begun_without_one(
    checkout: Path, arguments: list[str], named: str
) -> None:
    program = checkout / "elsewhere" / "reader"
    program.mkdir(parents=True)
    (program / "__init__.py").touch()
    (program / "__main__.py").write_text("import sys\nprint(sys.argv[1:])\n")
    done = run_without_screen(
        checkout, *arguments, QT_QPA_PLATFORM=named, PYTHONPATH=str(program.parent)
    )
    assert (done.stderr, done.stdout) == ("", f"{arguments}\n")


@pytest.mark.skipif(sys.platform != "linux", reason="asked on Linux only")
def test_the_options_with_values_are_those_of_the_program(checkout: Path) -> None:
    known = [word for option in sorted(QT_WITH_VALUE) for word in (f"-{option}", "list")]
    done = run_without_screen(checkout, *known, "-platform", "xcb")
    assert "xvfb-run" in done.stderr
    for flag in sorted(QT_FLAGS):
        done = run_without_screen(checkout, f"-{flag}", "--help")
        assert done.stdout.startswith("usage: parallax")


def run_without_screen(
    checkout: Path, *arguments: str, **env: str
) -> subprocess.CompletedProcess[str]:
    """Run `script/run` of a checkout that is set up, where there is no screen."""
    if not (checkout / ".venv").exists():
        set_up_by_hand(checkout)
    for name in ("window", "offscreen"):
        (checkout / ".venv" / f".libraries-{name}").touch()
    no_screen = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    return run(checkout, *arguments, **{"PYTHONPATH": str(ROOT), **no_screen, **env})
