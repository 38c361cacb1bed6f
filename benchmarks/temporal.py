"""Measure the time tagger: quality on annotated data, speed, growth with the length of the text.

    python benchmarks/temporal.py DATA [TIMEML]       or set PARALLAX_TEMPORAL_DATA

DATA is a folder with the two scorers (score.py, dct_score.py) and the annotated sets as JSON lines,
such as meantime_dev.jsonl. Without it only speed is measured, on the articles in seeds/. TIMEML is
a folder with folders of TimeML files, such as the TBAQ-cleaned of TempEval-3, to be scored, too.
"""

from __future__ import annotations

import datetime as dt
import html
import itertools
import json
import os
import re
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


def score_timeml(folder: Path, scorer: Path) -> None:
    """Score each folder of TimeML files in a folder."""
    for part in sorted({path.parent for path in folder.rglob("*.tml")}):
        with tempfile.TemporaryDirectory() as made:
            lines = Path(made) / f"{part.name}.jsonl"
            files = sorted(part.glob("*.tml"))
            lines.write_text("\n".join(map(line_of, files)), encoding="utf-8")
            (Path(made) / scorer.name).write_bytes(scorer.read_bytes())
            score(Path(made), scorer.name, (lines.name,), ["--call", "temporal:call", "--by-type"])


def line_of(path: Path) -> str:
    """Return a TimeML document as a line of JSON: its text, its day, and its marked times."""
    source = path.read_text(encoding="utf-8", errors="replace")
    told = re.search(r"<DCT>.*?value=\"(\d{4}-\d\d-\d\d)", source, re.DOTALL)
    body = re.search(r"<TEXT>(.*?)</TEXT>", source, re.DOTALL)
    text, opened, times = "", [], []
    for piece in re.split(r"(<[^>]+>)", body[1] if body else ""):
        if piece.startswith("<TIMEX3"):
            opened.append((len(text), dict(re.findall(r'(\w+)="([^"]*)"', piece))))
        elif piece.startswith("</TIMEX3"):
            start, said = opened.pop()
            one = {"start": start, "end": len(text), "type": said["type"], "value": said["value"]}
            times.append(one)
        elif not piece.startswith("<"):
            text += html.unescape(piece)
    day = told[1] if told else None
    times.sort(key=lambda one: one["start"])
    return json.dumps({"doc_id": path.name, "dct": day, "text": text, "timexes": times})


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
    for timeml in sys.argv[2:]:
        score_timeml(Path(timeml).resolve(), folder / "score.py")


if __name__ == "__main__":
    main()
