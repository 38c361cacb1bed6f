"""Other programs beside this one: how long each takes from its start until its window is there.

Used by `python -m benchmarks`, which says so where one is not installed. All are started in turn on
one virtual screen of their own (Xvfb), where windows are looked for fifty times a second.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.reading import text_of

ROOT = Path(__file__).parent.parent
_TOOLS = ("Xvfb", "xdotool")
_PATIENCE = 30.0
_LOOKED = 0.02

_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1600, 1000)
window.show()
app.exec()
"""


def missing() -> list[str]:
    """Return what is not installed of all that the comparison wants."""
    return [name for name in (*_TOOLS, "okular", "novelwriter") if shutil.which(name) is None]


def measured(runs: int) -> Iterator[tuple[str, float]]:
    """Give the program's name and the milliseconds until its window was mapped, as medians."""
    if any(shutil.which(name) is None for name in _TOOLS):
        return
    with tempfile.TemporaryDirectory(prefix="parallax-peers-") as name:
        folder = Path(name)
        text = folder / "article.txt"
        text.write_text(text_of(25_000)[0])
        commands = {
            "a bare QMainWindow": [sys.executable, "-c", _BARE],
            "Parallax": [sys.executable, "-m", "reader", "--library", str(folder / "library")],
            "Okular": ["okular", str(text)],
            "novelWriter": ["novelwriter"],
        }
        make = [sys.executable, "-m", "reader", "import", "--library", str(folder / "library")]
        with _screen(folder) as env:
            subprocess.run([*make, str(text)], env=env, cwd=ROOT, check=True, capture_output=True)
            told: dict[str, list[float]] = {
                program: [] for program, command in commands.items() if shutil.which(command[0])
            }
            for run in range(runs + 1):
                for program, times in told.items():
                    took = _until_mapped(commands[program], env)
                    if run:
                        times.append(took)
    yield from ((program, median(times)) for program, times in told.items())


class _screen:  # noqa: N801  # used as a function
    """A virtual screen and an empty home, while it lasts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> dict[str, str]:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1920x1080x24"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        home = self._folder / "home"
        (home / "runtime").mkdir(parents=True, mode=0o700)
        dropped = ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY")
        kept = {
            k: v for k, v in os.environ.items() if k not in dropped and not k.startswith("XDG_")
        }
        return kept | {
            "DISPLAY": f":{number}",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "runtime"),
        }

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()


def _until_mapped(command: list[str], env: dict[str, str]) -> float:
    """Start a program, and end it as soon as a window of a size worth the name is on the screen."""
    begin = time.monotonic()
    started = subprocess.Popen(
        command,
        env=env,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while time.monotonic() - begin < _PATIENCE:
            if _is_mapped(env):
                return (time.monotonic() - begin) * 1000
            time.sleep(_LOOKED)
    finally:
        os.killpg(started.pid, signal.SIGTERM)
        started.wait()
        _gone(env)
    raise TimeoutError(command[0])


def _is_mapped(env: dict[str, str]) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--class", "."]
    found = subprocess.run(search, env=env, capture_output=True, text=True, check=False)
    for window in found.stdout.split():
        asked = ["xdotool", "getwindowgeometry", "--shell", window]
        shape = subprocess.run(asked, env=env, capture_output=True, text=True, check=False).stdout
        sizes = dict(line.split("=") for line in shape.split() if "=" in line)
        if int(sizes.get("WIDTH", 0)) > 300 and int(sizes.get("HEIGHT", 0)) > 200:
            return True
    return False


def _gone(env: dict[str, str]) -> None:
    end = time.monotonic() + _PATIENCE
    while _is_mapped(env) and time.monotonic() < end:
        time.sleep(_LOOKED)
