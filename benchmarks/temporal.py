"""Measure the time tagger: quality on annotated data, speed, growth with the length of the text.

    python benchmarks/temporal.py DATA        or set PARALLAX_TEMPORAL_DATA

DATA is a folder with the two scorers (score.py, dct_score.py) and the annotated sets as JSON lines,
such as meantime_dev.jsonl. Without it only speed is measured, on the articles in seeds/.
"""

from __future__ import annotations

import datetime as dt
import itertools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.temporal import TimeExpression, find_times, infer_publication  # noqa: E402

TIME_SETS = ("meantime_dev.jsonl", "wikiwars_train16.jsonl")
DATE_SETS = ("dct_meantime_dateline.jsonl", "dct_meantime_textonly.jsonl")
PUBLISHED = dt.date(2022, 1, 28)
_NUMBERS = itertools.count()


def call(text: str, published: str | None) -> list[TimeExpression]:
    """Adapt find_times to what score.py calls."""
    return find_times(text, dt.date.fromisoformat(published) if published else None)


def publication(text: str) -> str | None:
    """Adapt infer_publication to what dct_score.py calls."""
    found = infer_publication(text)
    return found.date.isoformat() if found else None


def score(folder: Path, scorer: str, names: tuple[str, ...], options: list[str]) -> None:
    for name in names:
        gold = folder / name
        if not gold.is_file() or not (folder / scorer).is_file():
            print(f"\n{name}: not in {folder}, skipped")
            continue
        print(f"\n{name}", flush=True)
        command = [sys.executable, str(folder / scorer), str(gold), *options]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run(command, cwd=ROOT / "benchmarks", env=environment, check=True)


def seconds(text: str) -> float:
    # Another text each time: the tokens of the last few are remembered.
    text = f"{text}\n{next(_NUMBERS)}"
    start = time.perf_counter()
    find_times(text, PUBLISHED)
    return time.perf_counter() - start


def speed() -> None:
    seeds = "\n\n".join(
        path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("seeds/*.txt"))
    )
    find_times(seeds, PUBLISHED)
    long = (seeds * (1 + 1_000_000 // len(seeds)))[:1_000_000]
    quarter = min(seconds(long[:250_000]) for _ in range(3))
    whole = min(seconds(long) for _ in range(3))
    print(
        f"\n1 MB of news: {whole:.2f} s, {1000 / whole:.0f} KB/s; four times the text takes",
        end=" ",
    )
    print(f"{whole / quarter:.2f} times as long")
    for name, unit in (("digits", "1"), ("dashes", "-"), ("months", "January ")):
        run = unit * (100_000 // len(unit))
        print(f"100,000 characters of {name}: {seconds(run):.2f} s")


def import_time() -> None:
    """Print the time of an import from bytecode, as installed, and from source."""
    code = (
        "import time; t = time.perf_counter(); import reader.temporal; "
        "print(time.perf_counter() - t)"
    )
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        runs = [
            float(subprocess.check_output([sys.executable, "-c", code], env=environment))
            for _ in range(6)
        ]
    print(f"import: {1000 * min(runs):.0f} ms, {1000 * runs[0]:.0f} ms from source the first time")


def main() -> None:
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("PARALLAX_TEMPORAL_DATA", "")
    speed()
    import_time()
    if not given or not Path(given).is_dir():
        print("\nNo annotated data: give the folder as an argument or in PARALLAX_TEMPORAL_DATA.")
        return
    folder = Path(given).resolve()
    score(folder, "score.py", TIME_SETS, ["--call", "temporal:call", "--by-type"])
    score(folder, "dct_score.py", DATE_SETS, ["--call", "temporal:publication"])


if __name__ == "__main__":
    main()
