"""What a frame of the timeline costs: 1600×300 pixels, eight lanes, everything drawn, names too.

    QT_QPA_PLATFORM=offscreen python benchmarks/timeline.py [10000 100000 1000000]

Milliseconds of CPU time in the thread of the window, median of many frames, and as multiples of the
blit (the same widget shown again with nothing changed) in the same run. "arranged" is the one time
that lanes and events are put in order, "first" the first picture after that.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from reader.core.focus import Interval
from reader.core.timeline.happenings import MOST_NAMED, happenings_of
from reader.core.timeline.lanes import Fade, Lane, Mark, events_of
from reader.core.timeline.scene import Model
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import shipped_theme
from reader.ui.timeline.view import TimelineView

LANES = 8
NAMES = (
    "Harbour strike vote",
    "Ministers’ phone call",
    "Ferry collision off the northern cape",
    "Budget debate",
    "First round of talks on fishing quotas",
)
FRAMES = 40


def lane(number: int, marks: int, dice: random.Random) -> Lane:
    """Return a lane with busy and empty years; one mark in ten is an interval of up to 40 days."""
    made = []
    for n in range(marks):
        begin = dt.date.fromordinal(738_000 + int(dice.gauss(0, 900)))
        days = 0 if dice.random() < 0.9 else dice.randint(1, 40)
        interval = Interval(begin, begin + dt.timedelta(days=days))
        explicit = dice.random() < 0.5
        made.append(Mark(interval, f"a{number}", n, n + 1, explicit, "", "", Fade.NONE))
    made.sort(key=lambda mark: (mark.interval, mark.start))
    return Lane(f"a{number}", number, f"Article {number}", None, tuple(made))


def named(lanes: Sequence[Lane]) -> Model:
    """Return the lanes arranged, with names for as many events as the text gives names to."""
    happenings = list(happenings_of(events_of(lanes)))
    most = sorted(range(len(happenings)), key=lambda n: -len(happenings[n].mentions))
    for n in most[:MOST_NAMED]:
        happenings[n] = replace(happenings[n], name=f"{NAMES[n % len(NAMES)]} {n}")
    return Model(lanes, happenings)


def spent(act: Callable[[], object]) -> float:
    """Return the milliseconds of CPU time that an act takes."""
    before = time.thread_time()
    act()
    return 1000 * (time.thread_time() - before)


def measured(marks: int) -> dict[str, float]:
    """Return what is told of a number of marks, in milliseconds."""
    dice = random.Random(1)
    lanes = [lane(number, marks // LANES, dice) for number in range(1, LANES + 1)]
    view = TimelineView(shipped_theme(dark=False))
    view.resize(1600, 300)
    models: list[Model] = []
    arranged = spent(lambda: models.append(named(lanes)))
    view.show_model(models[0])
    view.show()
    first = spent(view.grab)
    blit = statistics.median(spent(view.grab) for _ in range(FRAMES))

    def frames(step: Callable[[Viewport], Viewport]) -> float:
        times = []
        for _ in range(FRAMES):
            view.look_from(step(view.viewport))
            times.append(spent(view.grab))
        return statistics.median(times)

    return {
        "arranged": arranged,
        "first": first,
        "blit": blit,
        "whole": frames(lambda v: v.zoomed(1.0005, 700)),
        "zoom": frames(lambda v: v.zoomed(1.05, 700)),
        "pan": frames(lambda v: v.panned(23)),
    }


def measure(marks: int) -> None:
    """Print the figures for a number of marks."""
    found = measured(marks)
    blit = found["blit"]
    told = " ".join(f"{found[n]:7.2f} ({found[n] / blit:4.1f})" for n in ("whole", "zoom", "pan"))
    print(f"{marks:9,} {found['arranged']:9.0f} {found['first']:7.1f} {blit:6.2f}  {told}")


if __name__ == "__main__":
    app = QApplication([])
    print("    marks  arranged   first   blit   whole (×blit)   zoom (×blit)    pan (×blit)")
    for count in map(int, sys.argv[1:] or ("10000", "100000")):
        measure(count)
