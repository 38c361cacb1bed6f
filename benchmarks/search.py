"""How fast a library of 100 MB of text answers, beside what SQLite's index alone takes.

    python benchmarks/search.py [--megabytes 100] [--annotations 100000]

Milliseconds of wall time, median of several runs with the file in the system's memory. "index" is
the bare FTS5 query for the ids of the best fifty; "search" is `Library.search` with the texts read,
the words marked and the excerpts cut.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from reader.core.article import Block, BlockKind, Draft, Source
from reader.core.changes import ImportArticles
from reader.core.passage import Span, quote_at
from reader.core.search_query import parse_query
from reader.storage import Library, open_library
from reader.storage.search_index import rebuild
from reader.storage.search_terms import match

SEEDS = Path(__file__).parents[1] / "seeds"
LENGTH = 10_000
QUERIES = (
    "president",
    "russia ukraine",
    "zelenskyy said",
    "w0001*",
    "pre*",
    '"peace talks" kyiv',
    '"united states"',
    "w00123",
    "w00123 w00124",
    "nuclear -russia",
    "status:disputed president",
    "embassy",
    "the",
    "the article:5",
    "the after:2022-02",
    "the in:note",
    "tag:absent",
    "status:none",
)


def vocabulary() -> tuple[list[str], list[float]]:
    """Return words of the seeds and made-up ones, with frequencies that fall as 1/rank does."""
    seen: dict[str, None] = {}
    for path in SEEDS.glob("*.txt"):
        seen |= dict.fromkeys(path.read_text(encoding="utf-8").split())
    words = [*seen, *(f"w{n:05}" for n in range(60_000))]
    return words, [1 / (rank + 2) for rank in range(len(words))]


def draft(number: int, text: str) -> Draft:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    source = Source(f"{number}.txt", "text/plain", str(number).encode())
    return Draft(source, text, (block,), title=f"Article {number}")


def fill(library: Library, path: Path, megabytes: int, annotations: int) -> None:
    """Fill the library, the annotations behind its back, because that takes a hundredth."""
    rng = random.Random(1)
    words, weights = vocabulary()
    count = megabytes * 1_000_000 // LENGTH
    drafts = []
    for number in range(count):
        chosen = rng.choices(words, weights, k=LENGTH // 6)
        drafts.append(draft(number, " ".join(chosen)[:LENGTH]))
    for first in range(0, count, 500):
        library.apply(ImportArticles(tuple(drafts[first : first + 500])))
    infos = library.articles()
    library.close()
    now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC).isoformat()
    with closing(sqlite3.connect(path)) as connection:
        for n in range(annotations):
            info, text = infos[n % count], drafts[n % count].text
            span = Span(start := rng.randrange(0, 9_000), start + 200)
            quote = quote_at(text, Span(span.start, min(span.end, len(text))))
            status = ("none", "disputed", "confirmed")[n % 3]
            connection.execute(
                "INSERT INTO claim VALUES (?, ?, ?, ?, ?)", (f"c{n}", status, "", now, now)
            )
            row = (f"a{n}", f"c{n}", info.id, info.revision_id, span.start, span.end)
            note = "Ask the embassy" if n % 50 == 0 else "A note"
            rest = (quote.exact, quote.prefix, quote.suffix, note, "asserts", now, now)
            connection.execute(
                f"INSERT INTO annotation VALUES ({', '.join('?' * 13)}, 'exact', '')", row + rest
            )
        rebuild(connection)
        connection.commit()


def median(act: Callable[[], object], times: int = 7) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append(1e3 * (time.perf_counter() - begun))
    return statistics.median(taken)


def bare(connection: sqlite3.Connection, query: str) -> float | None:
    parsed = parse_query(query)
    if not parsed.wanted:
        return None
    words = match(parsed)
    statement = "SELECT rowid FROM text_search WHERE text_search MATCH ? ORDER BY rank LIMIT 50"
    return median(lambda: connection.execute(statement, (words,)).fetchall())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--annotations", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parallax-search-") as folder:
        path = Path(folder) / "library.sqlite"
        begun = time.perf_counter()
        library = open_library(path, create=True, resolver=lambda _, __, ___: ())
        fill(library, path, given.megabytes, given.annotations)
        print(f"filled in {time.perf_counter() - begun:.0f} s, {path.stat().st_size >> 20} MB")
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("DELETE FROM content_hash")
            connection.commit()
        report(path)


def report(path: Path) -> None:
    library = open_library(path, resolver=lambda _, __, ___: ())
    connection = sqlite3.connect(path)
    with closing(connection), closing(library):
        print(f"{'query':28}{'hits':>6}{'index':>9}{'search':>9}{'ratio':>7}")
        for query in QUERIES:
            hits = len(library.search(query))
            index, whole = bare(connection, query), median(partial(library.search, query))
            ratio = f"{whole / index:7.1f}" if index else "      –"
            print(f"{query:28}{hits:6}{index or 0:9.1f}{whole:9.1f}{ratio}")


if __name__ == "__main__":
    main()
