"""What became of quotes, counted, and how long each took."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Iterable

from benchmarks.anchoring.units import Row
from reader.anchoring import Anchorer
from reader.core.passage import Span, quote_at


def overlap(span: Span, start: int, end: int) -> float:
    both = max(0, min(span.end, end) - max(span.start, start))
    return both / max(1, max(span.end, end) - min(span.start, start))


class Tally:
    """What became of the quotes of one way, and how long each took."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.seconds: list[float] = []

    def add(self, old: str, new: str, rows: Iterable[Row], *, both: bool) -> None:
        prepared = Anchorer(new, old if both else None)
        for kind, start, end, new_start, new_end in rows:
            span = Span(start, end)
            quote = quote_at(old, span)
            begun = time.thread_time()
            found = prepared.anchor(quote, span, old_length=len(old))
            self.seconds.append(time.thread_time() - begun)
            outcome = "orphan"
            if found is not None:
                right = kind != "deleted" and overlap(found.span, new_start, new_end) >= 0.5
                outcome = "right" if right else "wrong"
            self.counts[kind, outcome] += 1

    def take(self, other: Tally) -> None:
        self.counts += other.counts
        self.seconds += other.seconds

    def share(self, outcome: str, *kinds: str) -> str:
        total = sum(n for (kind, _), n in self.counts.items() if kind in kinds)
        hits = sum(self.counts[kind, outcome] for kind in kinds)
        return f"{100 * hits / total:8.2f}" if total else "       –"

    def line(self, name: str) -> str:
        ordered = sorted(self.seconds)
        return (
            f"{name:26}{self.share('right', 'unchanged')}{self.share('right', 'edited')}"
            f"{self.share('wrong', 'unchanged', 'edited')}{self.share('wrong', 'deleted')}"
            f"{len(ordered):8}{1e3 * statistics.median(ordered):8.2f}"
            f"{1e3 * ordered[int(len(ordered) * 0.99)]:8.2f}"
        )


HEAD = (
    f"{'':26}{'same %':>8}{'edited':>8}{'wrong':>8}{'deleted':>8}{'quotes':>8}{'ms':>8}{'p99':>8}"
)
