"""What it costs to export a library, in every format and layout.

    python -m benchmarks.exporting [--annotations 10000] [--articles 50] [--only markdown]

Milliseconds of this process's processor time, the best of `--runs`, from the library in memory to
files on disk. Files are written over once more where that joins them with what was there. Claims
are counted once and kept in the library: "uncounted" is an export before that, of a library of
which nothing was counted and in a program that remembers nothing of its texts, and "one changed"
what one more annotation costs that denies a claim.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import os
import random
import re
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import _lru_cache_wrapper, partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from reader.core.article import Article, ArticleInfo
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.export.files import write_data
from reader.export.formats import FORMATS, Order, counted
from reader.export.html_report import PAPER
from reader.export.saving import save, save_folder
from reader.ingest import read_files
from reader.locations import seeds
from reader.ui.exports.paper import report_pdf

_NOW = dt.datetime(2026, 11, 21, 20, 30, tzinfo=dt.UTC)
_PER_CLAIM = 3
_NOTES = (
    "",
    "",
    "Ask the desk again, note {}.",
    "**Ask** [the desk](https://example.org/{}).\n\n- x",
)


def library(articles: int, annotations: int) -> Contents:
    """Return the seeds, again and again with other words, and annotations all over them."""
    chance = random.Random(3)
    shelf = list(_articles(articles, chance))
    ids = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(annotations * 2)]
    claims = [_claim(ids.pop(), number) for number in range(max(1, annotations // _PER_CLAIM))]
    made = [
        _annotation(ids.pop(), shelf[n % len(shelf)], chance.choice(claims), n, chance)
        for n in range(annotations)
    ]
    made.sort(key=lambda one: (int(one.article_id, 16), one.span.start))
    return Contents("Desk", tuple(shelf), tuple(made), tuple(claims))


def _articles(count: int, chance: random.Random) -> Iterator[Article]:
    drafts = read_files([seeds()]).drafts
    words = [word for draft in drafts for word in draft.text.split() if word.isalpha()]
    for number in range(count):
        draft = drafts[number % len(drafts)]
        text = list(draft.text)
        for _ in range(len(text) // 40 if number >= len(drafts) else 0):
            at, word = chance.randrange(len(text)), chance.choice(words)
            if all(sign.isalpha() for sign in text[at : at + len(word)]):
                text[at : at + len(word)] = word
        info = ArticleInfo(
            f"{number:032x}", number + 1, f"r{number}", draft.title, draft.outlet, draft.byline,
            draft.language, f"https://example.org/news/{number}", draft.publication,
            len(draft.text.split()), draft.source.name, _NOW,
        )  # fmt: skip
        yield Article(info, "".join(text)[: len(draft.text)], draft.blocks, draft.times)


def _claim(name: str, number: int) -> Claim:
    tags = ("talks", "Kyiv")[: number % 3]
    return Claim(name, list(Status)[number % 4], f"Statement {number}", tags, _NOW, _NOW)


def _annotation(
    name: str, article: Article, claim: Claim, number: int, chance: random.Random
) -> Annotation:
    start = chance.randrange(len(article.text) - 150)
    span = Span(start, start + chance.randrange(40, 150))
    return Annotation(
        name, claim.id, article.id, article.info.revision_id, span, quote_at(article.text, span),
        _NOTES[number % 4].format(number), list(Stance)[number % 4], _NOW, _NOW,
        said_by="Dmitry Peskov" if number % 5 == 0 else "",
    )  # fmt: skip


def works(contents: Contents, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield every way to export, by a name."""
    for known in FORMATS:
        names = [one.name for one in known.layouts()] or list(known.tables) or [""]
        for layout in names:
            name = f"{known.name} {layout}".strip()
            path = folder / f"{name.replace(' ', '-')}{known.suffix}"
            order = Order(known.name, layout)
            kept = counted(contents, order)
            yield name, partial(_anew, path, kept, order)
            if kept.sums:
                yield f"{name}, uncounted", partial(_anew, path, contents, order)
                yield f"{name}, one changed", partial(_anew, path, _denied(kept), order)
            if known.renews:
                yield f"{name}, again", partial(_again, path, kept, order)
    vault = folder / "vault"
    yield "markdown folder, again", partial(save_folder, vault, contents, Order())
    kept = counted(contents, Order("html", PAPER))
    yield "pdf", partial(_pdf, folder / "report.pdf", kept)
    yield "pdf, uncounted", partial(_pdf, folder / "report.pdf", contents)


def _anew(path: Path, contents: Contents, order: Order) -> None:
    path.unlink(missing_ok=True)
    save(path, contents, order)


def _again(path: Path, contents: Contents, order: Order) -> None:
    annotations = contents.annotations
    changed = replace(annotations[0], note="Changed since.")
    save(path, replace(contents, annotations=(changed, *annotations[2:])), order)


def _denied(contents: Contents) -> Contents:
    first, *others = contents.annotations
    stance = Stance.ASSERTS if first.stance is Stance.DENIES else Stance.DENIES
    return replace(contents, annotations=(replace(first, stance=stance), *others))


def _pdf(path: Path, contents: Contents) -> None:
    write_data(path, report_pdf(contents, Order("html")))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--annotations", type=int, default=10_000)
    parser.add_argument("--articles", type=int, default=50)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    program = QGuiApplication.instance() or QGuiApplication([])
    contents = library(given.articles, given.annotations)
    with tempfile.TemporaryDirectory(prefix="parallax-export-") as folder:
        save_folder(Path(folder) / "vault", contents, Order())
        for name, work in works(contents, Path(folder)):
            if name.startswith(given.only):
                anew = name.endswith("uncounted")
                spent = min(_spent(work, anew=anew) for _ in range(given.runs))
                print(f"{name:36}{spent:10.0f}", flush=True)
    del program


def _spent(work: Callable[[], object], *, anew: bool) -> float:
    if anew:
        _forget()
    # As the window and the command line have it while they export.
    gc.collect()
    gc.disable()
    begin = time.process_time()
    work()
    spent = 1000 * (time.process_time() - begin)
    gc.enable()
    return spent


def _forget() -> None:
    """Empty what functions remember, as in a program that has just been started."""
    re.purge()
    for one in gc.get_objects():
        if isinstance(one, _lru_cache_wrapper):
            one.cache_clear()


if __name__ == "__main__":
    main()
