"""What a frame of the timeline costs: 1600×300 pixels, eight lanes, everything drawn, names too.

    QT_QPA_PLATFORM=offscreen python benchmarks/timeline.py [10000 100000 1000000]

Milliseconds of CPU time in the thread of the window, of all frames the median, the 95th of a
hundred and the longest. One mark in fifty has a claim with its sign, one name in twenty is that of
an event that accounts date differently, joined by a line. "blit" is the same widget shown again
with nothing changed. "whole", "zoom", "pan" and "leap" are steps of the window with no turn
of the event loop between; "notch" and "drag" are events of a wheel and a mouse with the frame that
each leads to, at the pace of a hand. "turn" is the way between the folded and the true scale.
After them stands how many of the frames showed what: marks, dates and names are "exact" where all
are arranged for the window that is shown, "carried" where dates or names were arranged for the one
before and each stands at its days now; "stretched" are marks of another zoom, and "stale" is
whatever stands elsewhere than in the window that is to be shown.
"arranged" is the one time that lanes and events are put in order, in whatever thread, "first" the
first picture after that.
"""

from __future__ import annotations

import datetime as dt
import gc
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import cycle, islice, repeat

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.core.claim import Status
from reader.core.focus import Interval
from reader.core.timeline.arranging import look_ahead
from reader.core.timeline.happenings import MOST_NAMED, Happening, happenings_of
from reader.core.timeline.lanes import Fade, Lane, Mark, events_of
from reader.core.timeline.picture import middle
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.pins import Pin
from reader.core.timeline.scene import Model
from reader.core.timeline.viewport import Viewport
from reader.core.times import Publication, PublicationKind
from reader.ui.theme import shipped_theme
from reader.ui.timeline.painting import Frame
from reader.ui.timeline.view import TimelineView

LANES = 8
NAMES = (
    "Harbour strike vote",
    "Ministers’ phone call",
    "Ferry collision off the northern cape",
    "Budget debate",
    "First round of talks on fishing quotas",
)
FRAMES = 100
STATUSES = (Status.CONFIRMED, Status.DISPUTED, Status.SINGLE_SOURCE)
SORTS = ("blit", "whole", "zoom", "pan", "leap", "notch", "drag", "jump", "turn")
SHOWN = ("exact", "carried", "stretched", "stale")
PACE = 0.016
Step = Callable[[Viewport], Viewport]


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
    published = made[-1].interval.begin
    flag = Publication(published, published, published, "", PublicationKind.STATED)
    return Lane(f"a{number}", number, f"Article {number}", flag, tuple(made))


def claimed(lane: Lane) -> PinIndex:
    """Return the claims of a lane: one for fifty of its marks, in every status."""
    return PinIndex(
        Pin(mark.interval, mark.article_id, f"{lane.article_id}-{n}", STATUSES[n % 3], "", n)
        for n, mark in enumerate(lane.marks[::50])
    )


def named(lanes: Sequence[Lane]) -> Model:
    """Return the lanes arranged, with names for as many events as the text gives names to."""
    events = events_of(lanes)
    happenings = list(happenings_of(events))
    most = sorted(range(len(happenings)), key=lambda n: -len(happenings[n].mentions))
    for place, n in enumerate(most[:MOST_NAMED]):
        happenings[n] = replace(happenings[n], name=f"{NAMES[n % len(NAMES)]} {n}")
        if place % 20 == 0:
            happenings[n] = joined(happenings[n], happenings[n + 1 : n + 8])
    pins = {lane.article_id: claimed(lane) for lane in lanes}
    return Model(lanes, happenings, pins, events=events)


def joined(happening: Happening, near: Sequence[Happening]) -> Happening:
    """Return an event that three articles date differently, as those near it are dated."""
    marks = {m.article_id: m for other in (happening, *near) for m in other.mentions}
    chosen = sorted(marks.values(), key=lambda m: m.article_id)[:3]
    return replace(happening, joints=tuple(chosen))


class Timed(TimelineView):
    """A timeline that takes note of what each of its frames costs, the way to it included."""

    def __init__(self) -> None:
        """Have painted nothing yet."""
        super().__init__(shipped_theme(dark=False))
        self.frames: list[float] = []
        self.shown: Counter[str] = Counter()
        self._before = 0.0

    def look_from(self, view: Viewport, *, turning: bool = False) -> None:
        """Show another window; the next frame pays for it."""
        self._before += spent(partial(super().look_from, view, turning=turning))

    def has_words_of(self, window: Viewport) -> bool:
        """Tell whether the names and the dates were arranged for a window."""
        names, dates = self._words._placed, self._words._arranged
        return names is not None and dates is not None and names[1] == dates.view == window

    def _paint(self, p: QPainter) -> Frame | None:
        frame = super()._paint(p)
        if frame is not None:
            self.shown[_sort(self, frame)] += 1
        return frame

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame."""
        self.frames.append(self._before + spent(partial(super().paintEvent, event)))
        self._before = 0.0


def _sort(view: Timed, frame: Frame) -> str:
    """Return what of the window that is to be shown a frame shows."""
    window, scene = view.viewport, frame.look.scene
    ways = [abs(middle(window, c.happening.interval) - c.foot) for c in frame.captions]
    ways += [abs(middle(window, t.days) - t.x) for t in frame.ticks if t.days is not None]
    if frame.view != window or not all(way < 1 for way in ways):
        return "stale"
    if not scene.covers(window):
        return "stretched" if scene.view.scale is window.scale else "stale"
    return "exact" if view.has_words_of(window) else "carried"


def spent(act: Callable[[], object]) -> float:
    """Return the milliseconds of CPU time that an act takes."""
    before = time.thread_time()
    act()
    return 1000 * (time.thread_time() - before)


Figures = tuple[dict[str, list[float]], dict[str, Counter[str]]]


def measured(marks: int) -> Figures:
    """Return for each sort of frame the milliseconds of all, and how many showed what."""
    dice = random.Random(1)
    lanes = [lane(number, marks // LANES, dice) for number in range(1, LANES + 1)]
    view = Timed()
    view.resize(1600, 300)
    models: list[Model] = []
    arranged = spent(lambda: models.append(named(lanes)))
    look_ahead(models[0])
    # As the program has it: what is there already is not looked through again.
    gc.collect()
    gc.freeze()
    view.show_model(models[0])
    view.show()
    found, shown = {"arranged": [arranged], "first": [spent(view.grab)]}, {}
    fitted = Viewport.fitted(view.viewport.scale, view.viewport.width)
    leaps: Iterable[Step] = cycle((lambda v: v.zoomed(1.6, 700), lambda v: v.zoomed(0.6, 700)))
    sorts: dict[str, tuple[Viewport | None, Callable[[], list[float]]]] = {
        "blit": (None, lambda: [spent(view.grab) for _ in range(FRAMES)]),
        "whole": (None, lambda: frames(view, repeat(lambda v: v.zoomed(1.0005, 700)))),
        "zoom": (None, lambda: frames(view, repeat(lambda v: v.zoomed(1.05, 700)))),
        "pan": (None, lambda: frames(view, repeat(lambda v: v.panned(23)))),
        "leap": (fitted, lambda: frames(view, leaps)),
        "notch": (fitted, lambda: by_hand(view, partial(_notch, view))),
        "drag": (fitted.zoomed(4, 700), lambda: by_hand(view, partial(_drag, view))),
        "jump": (None, lambda: jumping(view)),
        "turn": (None, lambda: turning(view)),
    }
    for name, (begin, act) in sorts.items():
        if begin is not None:
            view.look_from(begin)
        view.shown.clear()
        found[name] = act()
        shown[name] = Counter(view.shown)
    return found, shown


def by_hand(view: TimelineView, act: Callable[[int], None]) -> list[float]:
    """Return what the frame of each event costs; between them the event loop has its turns."""
    rest(0.3)
    found = []
    for n in range(FRAMES):
        found.append(spent(partial(_answer, view, partial(act, n))))
        rest(PACE)
    return found


def _answer(view: TimelineView, act: Callable[[], None]) -> None:
    act()
    view.repaint()


def rest(seconds: float) -> None:
    """Let the event loop turn for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _notch(view: TimelineView, n: int) -> None:
    at = QPointF(700, 100)
    turn = QPoint(0, 120 if n % 20 < 10 else -120)
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), turn, *none, phase, False)
    QApplication.sendEvent(view, event)


def _drag(view: TimelineView, n: int) -> None:
    held, left = n % 20, Qt.MouseButton.LeftButton
    kinds = {0: QEvent.Type.MouseButtonPress, 19: QEvent.Type.MouseButtonRelease}
    at = QPointF(1300 - 23 * held if n % 40 < 20 else 200 + 23 * held, 60)
    event = QMouseEvent(
        kinds.get(held, QEvent.Type.MouseMove),
        at,
        view.mapToGlobal(at),
        left if held in kinds else Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton if held == 19 else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def frames(view: TimelineView, steps: Iterable[Step]) -> list[float]:
    """Return what each frame costs, after a step of the window on the scale."""
    return [spent(partial(_frame, view, step)) for step in islice(steps, FRAMES)]


def _frame(view: TimelineView, step: Step) -> None:
    view.look_from(step(view.viewport))
    view.grab()


def turning(view: Timed) -> list[float]:
    """Return what each frame costs while the scale turns, to and fro."""
    view.fit()
    rest(0.4)
    found = []
    for n in range(8):
        if n == 4:
            view.look_from(view.viewport.zoomed(6, 700))
            rest(0.4)
        found += painted(view, view.toggle_linear)
    return found


def jumping(view: Timed) -> list[float]:
    """Return what each frame costs after a jump, until all is there."""
    found, fitted = [], Viewport.fitted(view.viewport.scale, view.viewport.width)
    for factor, about in ((4, 700), (1, 0), (30, 900), (4, 300), (1, 0), (8, 100), (8, 1400)) * 2:
        found += painted(view, partial(view.look_from, fitted.zoomed(factor, about)))
    return found


def painted(view: Timed, act: Callable[[], None]) -> list[float]:
    """Return what the frames cost that follow an act until all is at rest."""
    view.frames.clear()
    act()
    rest(0.4)
    return list(view.frames)


def measure(marks: int) -> None:
    """Print the figures for a number of marks, and what the frames showed."""
    found, shown = measured(marks)
    told = "  ".join(
        f"{statistics.median(found[n]):5.2f} {sorted(found[n])[len(found[n]) * 95 // 100]:5.2f}"
        f" {max(found[n]):5.2f}"
        for n in SORTS
    )
    print(f"{marks:9,} {found['arranged'][0]:9.0f} {found['first'][0]:7.1f}  {told}")
    for name in SORTS:
        print(f"{name:>19}: " + "  ".join(f"{shown[name][what]} {what}" for what in SHOWN))


if __name__ == "__main__":
    app = QApplication([])
    print("    marks  arranged   first  " + "  ".join(f"{name:>17}" for name in SORTS))
    for count in map(int, sys.argv[1:] or ("10000", "100000")):
        measure(count)
