"""How long the window takes from its start until an article can be read, against a bare one.

    python -m benchmarks.start [--runs 9] [--json FILE]

Each run starts a bare QMainWindow, the window with one article, and the one with the five seeds,
one after the other, as large and on the same offscreen screen; bytecode is compiled. Told are
medians, from the start of the interpreter until the last of the columns in view has come to the
screen, as ratios to the bare window's in the same runs: by the clock, and, where Linux's `perf` is
there to count them, in instructions of the processor, which other work on the machine does not
change. Beside them stand counts, the longest turn afterwards, and memory.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
_SCREEN = {
    "screens": [
        {"name": "one", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
    ]
}
_MAKE = """
import sys
from reader.app import seed_drafts
from reader.storage import open_library
drafts = seed_drafts()
for name, count in (("one", 1), ("five", 5)):
    open_library(Path(sys.argv[1]) / name, create=True, beginning_with=drafts[:count]).close()
"""


def surroundings(folder: Path) -> dict[str, str]:
    """Return an environment in which the program finds nothing but what is in `folder`."""
    screen = folder / "screen.json"
    screen.write_text(json.dumps(_SCREEN))
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    (folder / "XDG_RUNTIME_DIR").mkdir(mode=0o700, exist_ok=True)
    return kept | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        **{name: str(folder / name) for name in (*folders, "XDG_RUNTIME_DIR")},
    }


def made_libraries(folder: Path, env: dict[str, str]) -> dict[str, Path]:
    """Make a library with one of the seeds and one with all five."""
    make = f"from pathlib import Path\n{_MAKE}"
    subprocess.run([sys.executable, "-c", make, folder], cwd=ROOT, env=env, check=True)
    return {"one article": folder / "one", "five seeds": folder / "five"}


def started(what: str | Path, env: dict[str, str]) -> dict[str, Any]:
    """Start once; return what was told, with `took` in milliseconds until the picture was there."""
    begin = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_picture", str(what)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    first, after = (json.loads(line) for line in done.stdout.splitlines())
    told: dict[str, Any] = {**first, "took": (first["moment"] - begin) / 1e6, "after": after}
    return told


def instructions(what: str | Path, env: dict[str, str]) -> int:
    """Return the millions that a start takes until its first picture; 0 where none are counted."""
    if shutil.which("perf") is None:
        return 0
    started_by = [sys.executable, "-m", "benchmarks.first_picture", str(what), "--only"]
    done = subprocess.run(
        ["perf", "stat", "-x,", "-e", "instructions:u", *started_by],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.split(",") for line in done.stderr.splitlines() if "instructions" in line]
    return int(lines[0][0]) // 1_000_000 if lines and lines[0][0].isdigit() else 0


def measured(runs: int) -> dict[str, Any]:
    """Start everything `runs` times, after once to warm up, and return what the runs told."""
    with tempfile.TemporaryDirectory(prefix="parallax-start-") as name:
        folder = Path(name)
        env = surroundings(folder)
        asked: dict[str, str | Path] = {"bare window": "bare", **made_libraries(folder, env)}
        told: dict[str, list[dict[str, Any]]] = {what: [] for what in asked}
        for run in range(runs + 1):
            for what, given in asked.items():
                one = started(given, env)
                one["instructions"] = instructions(given, env)
                if run:
                    told[what].append(one)
    peer = told["bare window"]
    return {what: _summed_up(ones, peer) for what, ones in told.items()}


def _median(ones: list[dict[str, Any]], what: str) -> float:
    return statistics.median(float(one[what]) for one in ones)


def _summed_up(ones: list[dict[str, Any]], peer: list[dict[str, Any]]) -> dict[str, Any]:
    took, counted = _median(ones, "took"), _median(ones, "instructions")
    longest = [one["after"].get("longest", 0.0) for one in ones]
    counts: dict[str, Any] = {
        k: ones[-1][k] for k in ("modules", "statements", "widgets") if k in ones[-1]
    }
    return {
        "milliseconds": round(took, 1),
        "ratio": round(took / _median(peer, "took"), 2),
        "instructions (millions)": round(counted),
        "ratio of instructions": round(counted / (_median(peer, "instructions") or 1), 2),
        **counts,
        "longest turn after": statistics.median(longest),
        "MiB": statistics.median(one["after"]["memory"] for one in ones),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    results = measured(args.runs)
    for what, found in results.items():
        print(f"{what:12}", *(f"{name} {value}" for name, value in found.items()), sep="  ")
    if args.json:
        args.json.write_text(json.dumps(results, indent=2))


if __name__ == "__main__":
    main()
