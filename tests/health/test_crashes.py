"""After a crash that no Python code can catch, the next start knows where it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reader.health.crashes import CrashWatch
from reader.health.log import Log

ROOT = Path(__file__).parents[2]
_CRASH = """
import faulthandler, sys
from pathlib import Path
from reader.health.crashes import CrashWatch
from reader.health.log import Log

folder = Path(sys.argv[1])
watch = CrashWatch(folder, Log(folder / "log"))
watch.start()
if len(sys.argv) > 2:
    watch.stop()
else:
    def deep_down(): faulthandler._sigabrt()
    deep_down()
"""


def crash(folder: Path, *more: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _CRASH, folder, *more], cwd=ROOT, capture_output=True, check=False
    )
    return done.returncode


def test_a_crash_is_in_the_log_of_the_next_start(tmp_path: Path) -> None:
    assert crash(tmp_path) != 0
    assert not (tmp_path / "log").exists()
    assert crash(tmp_path, "and end") == 0
    logged = (tmp_path / "log").read_text()
    assert "crashed before" in logged
    assert "in deep_down" in logged
    assert (tmp_path / "crash.txt").read_bytes() == b""
    assert crash(tmp_path, "and end") == 0
    assert (tmp_path / "log").read_text() == logged


def test_where_it_cannot_be_kept_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in the way")
    watch = CrashWatch(tmp_path / "state", Log(tmp_path / "log"))
    watch.start()
    watch.stop()
    assert not (tmp_path / "log").exists()
