"""Measure how each figure grows, and write them as a table and as JSON.

    python -m benchmarks [--runs 5] [--most 0.1] [--only start --only search] [--json FILE]

Medians of several runs, each beside a peer or limit of the same run; `--most` is the part of the
largest sizes to go to (1 takes some ten minutes). `python -m benchmarks.plots FILE` draws them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
from dataclasses import asdict
from pathlib import Path

from benchmarks.growth import PARTS, Figure, Scale, measured


def row(figure: Figure) -> str:
    """Return a figure as a line of the table."""
    size = f"{figure.size:,.10g} {figure.of}"
    took = f"{figure.milliseconds:10.2f} {figure.unit:3}"
    ratio = f"{figure.milliseconds / figure.limit:8.2f} ×" if figure.limit else ""
    return f"{figure.what:24}{size:>28}{took}{ratio} {figure.against}"


def main() -> None:
    """Measure, print, and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--most", type=float, default=1.0)
    parser.add_argument("--only", action="append", choices=[*PARTS])
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    figures = []
    for figure in measured(given.only or [*PARTS], Scale(given.runs, given.most)):
        print(row(figure), flush=True)
        figures.append(asdict(figure))
    if given.json:
        about = {
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "cores": os.cpu_count(),
            "runs": given.runs,
        }
        given.json.write_text(json.dumps({"on": about, "figures": figures}, indent=1) + "\n")


if __name__ == "__main__":
    main()
