"""What following claims costs in a library: the wait for answers, and what holds up the window.

Used by `python -m benchmarks.claims --library COUNT`.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from reader.core.annotating import highlight
from reader.core.article import Draft, Source
from reader.core.changes import ImportArticles
from reader.core.linking import accept
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.ingest import read_files
from reader.locations import seeds
from reader.session.corroborating import Corroborating
from reader.session.garbage import Garbage
from reader.session.session import Session

_CLAIMS = 20
_AT_ONCE = 50


def measure(path: Path, count: int) -> None:
    """Make a library at `path` and print what is measured in it, in milliseconds."""
    app = QCoreApplication.instance() or QCoreApplication([])
    # As in the window.
    garbage = Garbage()
    session = Session()
    session.open(path, create=True)
    drafts = _drafts(count)
    for first in range(0, count, _AT_ONCE):
        session.perform(ImportArticles(tuple(drafts[first : first + _AT_ONCE])))
    claims = _claims(session)
    print(f"{count} articles, {len(claims)} claims{'':17}{'median':>8}{'most':>8}{'held up':>8}")
    for name in ("indexing all", "kept indexes read"):
        following = Corroborating(session)
        _print(name, [_timed(app, following, partial(_ready, following))])
        if name == "indexing all":
            following.finish()
    asked = [_timed(app, following, partial(following.passages, c)) for c in claims]
    _print("a claim's passages elsewhere", asked)
    searches = [search for claim in claims for search in following.passages(claim) or ()]
    found = [one for search in searches[:200] for one in search.candidates]
    _print("why a passage was found", [_direct(partial(following.explained, o)) for o in found])
    _print(
        "the first suggestion", [_timed(app, following, lambda: following.suggestion(claims[0]))]
    )
    others = claims[1:]
    told = [_timed(app, following, partial(following.suggestion, c)) for c in others]
    _print("another suggestion", told)
    told = [_timed(app, following, partial(following.differences, c)) for c in claims]
    _print("a claim's differences", told)
    some = [info.id for info in session.articles()[:8]]
    _print("shared words of eight", [_timed(app, following, lambda: following.reuse(some))])
    _print("matrix of eight", [_timed(app, following, lambda: following.matrix(some))])
    whole = [info.id for info in session.articles()]
    _print("matrix of all", [_timed(app, following, lambda: following.matrix(whole))])
    following.finish()
    session.close()
    garbage.deleteLater()


def _ready(following: Corroborating) -> bool | None:
    following.prepare()
    return following.ready or None


def _timed(
    app: QCoreApplication, following: Corroborating, ask: Callable[[], Any]
) -> tuple[float, float]:
    """Return how long an answer took, and for how long the window's thread was held up at most."""
    del following
    begin = last = time.perf_counter()
    held = 0.0
    while ask() is None:
        app.processEvents()
        now = time.perf_counter()
        held = max(held, now - last)
        time.sleep(0.0005)
        last = time.perf_counter()
    end = time.perf_counter()
    return 1000 * (end - begin), 1000 * max(held, end - last)


def _direct(ask: Callable[[], Any]) -> tuple[float, float]:
    begin = time.perf_counter()
    ask()
    took = 1000 * (time.perf_counter() - begin)
    return took, took


def _print(name: str, found: list[tuple[float, float]]) -> None:
    took, held = [one for one, _ in found], max(one for _, one in found)
    print(f"{name:34}{statistics.median(took):8.1f}{max(took):8.1f}{held:8.1f}")


def _drafts(count: int) -> list[Draft]:
    """Return the seeds, and articles with their sentences in another order, some words replaced."""
    chance = random.Random(7)
    own = list(read_files([seeds()]).drafts)
    made = own[:count]
    words = [word for draft in own for word in draft.text.split()]
    while len(made) < count:
        draft = own[len(made) % len(own)]
        text = list(draft.text)
        for _ in range(len(text) // 60):
            at, word = chance.randrange(len(text)), chance.choice(words)
            if all(c.isalpha() for c in text[at : at + len(word)]):
                text[at : at + len(word)] = word
        changed = "".join(text)[: len(draft.text)].ljust(len(draft.text))
        source = Source(f"{len(made)}.txt", "text/plain", f"{len(made)} {changed}".encode())
        made.append(replace(draft, source=source, text=changed))
    return made


def _claims(session: Session) -> list[str]:
    """Highlight sentences of the third article and link a passage of two others to each."""
    infos = session.articles()
    here, others = session.article(infos[2].id), [session.article(i.id) for i in infos[3:5]]
    claims = []
    for n in range(_CLAIMS):
        start = n * len(here.text) // _CLAIMS
        change = highlight(here, Span(start, start + 80), Tagging(), session.now())
        session.perform(change)
        for other in others:
            at = n * len(other.text) // _CLAIMS
            linked = accept(
                other, Span(at, min(at + 80, len(other.text))), change.claim, session.now()
            )
            session.perform(linked)
        claims.append(change.claim.id)
    return claims
