"""Draw how each figure grows with its size, from what `python -m benchmarks --json FILE` wrote.

    python -m benchmarks.plots FILE…

Of what several files have measured, the last one's figures are taken.

Writes docs/images/growth.svg and the table of docs/performance.md. Both axes are logarithmic: a
cost that does not depend on the size is level, one that grows as the size does rises with the
dashed slope.
"""

from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from html import escape
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent.parent / "docs"
WIDE, HIGH, ACROSS = 300, 210, 3
LEFT, RIGHT, TOP, BELOW = 46, 14, 34, 40
BEGIN, END = "<!-- figures -->", "<!-- /figures -->"

Series = dict[str, list[dict[str, Any]]]


def series(figures: list[dict[str, Any]]) -> Series:
    """Return the figures by what was measured, in the order of their sizes."""
    found: Series = defaultdict(list)
    for figure in figures:
        found[figure["what"]].append(figure)
    return {what: sorted(ones, key=lambda one: one["size"]) for what, ones in found.items()}


def _upwards(one: dict[str, Any]) -> str:
    unit = one.get("unit", "ms")
    return "milliseconds" if unit == "ms" else str(unit)


def shown(number: float) -> str:
    """Return a number with no more digits than are read."""
    return f"{number:,.0f}" if number >= 10 else f"{number:.2g}"


def panel(what: str, ones: list[dict[str, Any]], x: float, y: float) -> str:
    """Return the drawing of one figure with its upper left corner at (x, y)."""
    sizes = [one["size"] for one in ones]
    costs = [one[name] for one in ones for name in ("milliseconds", "limit") if one[name] > 0]
    low, high = math.floor(math.log10(min(costs))), math.ceil(math.log10(max(costs)))
    high = max(high, low + 1)
    first, last = math.log10(sizes[0]), math.log10(sizes[-1])
    wide, tall = WIDE - LEFT - RIGHT, HIGH - TOP - BELOW

    def at(size: float, cost: float) -> tuple[float, float]:
        right = (math.log10(size) - first) / ((last - first) or 1)
        up = (math.log10(cost) - low) / (high - low)
        return x + LEFT + right * wide, y + TOP + (1 - up) * tall

    parts = [f'<text class="title" x="{x + LEFT}" y="{y + 18}">{escape(what)}</text>']
    for power in range(low, high + 1):
        _, line = at(sizes[0], 10.0**power)
        parts.append(
            f'<path class="grid" d="M{x + LEFT} {line:.1f}h{wide}"/>'
            f'<text class="axis" x="{x + LEFT - 6}" y="{line + 4:.1f}" text-anchor="end">'
            f"{shown(10.0**power)}</text>"
        )
    for number, size in enumerate(sizes):
        end = {0: "start", len(sizes) - 1: "end"}.get(number, "middle")
        parts.append(
            f'<text class="axis" x="{at(size, costs[0])[0]:.1f}" y="{y + HIGH - BELOW + 16}" '
            f'text-anchor="{end}">{shown(size)}</text>'
        )
    parts.append(
        f'<text class="axis" x="{x + WIDE - RIGHT}" y="{y + HIGH - 8}" text-anchor="end">'
        f"{escape(ones[0]['of'])}; {_upwards(ones[0])} upwards</text>"
    )
    for name, kind in (("limit", "limit"), ("milliseconds", "own")):
        points = [at(one["size"], one[name]) for one in ones if one[name] > 0]
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
        parts.append(f'<polyline class="{kind}" points="{path}"/>')
        parts += [f'<circle class="{kind}" cx="{a:.1f}" cy="{b:.1f}" r="3"/>' for a, b in points]
    return "\n".join(parts)


STYLE = """
svg { background: #fbfaf7; font-family: system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; }
.title { font-size: 13px; font-weight: 600; fill: #1c1b19; }
.axis { font-size: 10px; fill: #57534c; }
.grid { stroke: #dedad2; stroke-width: 1; }
.own { stroke: #2f5d8a; stroke-width: 2; fill: none; }
circle.own { fill: #2f5d8a; }
.limit { stroke: #8a857b; stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; }
circle.limit { fill: #fbfaf7; stroke-dasharray: none; }
"""


def drawing(found: Series) -> str:
    """Return all figures that were measured at several sizes as one SVG."""
    grown = {what: ones for what, ones in found.items() if len(ones) > 1}
    panels = [
        panel(what, ones, n % ACROSS * WIDE, n // ACROSS * HIGH)
        for n, (what, ones) in enumerate(grown.items())
    ]
    wide, high = ACROSS * WIDE, math.ceil(len(grown) / ACROSS) * HIGH
    body = "\n".join(panels)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" '
        f'width="{wide}" height="{high}" role="img">\n'
        f"<title>How each cost grows with its size</title>\n<style>{STYLE}</style>\n"
        f"{body}\n</svg>\n"
    )


def table(found: Series) -> str:
    """Return all figures as a table in Markdown."""
    lines = ["| | size | ms, or as said | set against | ratio |", "|---|---|---|---|---|"]
    for what, ones in found.items():
        for n, one in enumerate(ones):
            name = "" if n else f"**{what}**"
            unit = one.get("unit", "ms")
            limit = f"{one['against']}, {shown(one['limit'])} {unit}" if one["limit"] else ""
            told = shown(one["milliseconds"]) + ("" if unit == "ms" else f" {unit}")
            ratio = shown(one["milliseconds"] / one["limit"]) if one["limit"] else ""
            size = f"{one['size']:,.10g} {one['of']}"
            lines.append(f"| {name} | {size} | {told} | {limit} | {ratio} |")
    return "\n".join(lines)


def main() -> None:
    """Write the drawing and the table."""
    found: Series = {}
    for name in sys.argv[1:]:
        found |= series(json.loads(Path(name).read_text("utf-8"))["figures"])
    (DOCS / "images" / "growth.svg").write_text(drawing(found), "utf-8")
    page = DOCS / "performance.md"
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n\n{table(found)}\n\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
