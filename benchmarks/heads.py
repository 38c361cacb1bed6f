"""Measure how often title and authors of a newspaper's page are read as its own set has them.

    python benchmarks/heads.py FOLDER [--errors]

FOLDER is `tests/resources/parser/test_data` in a copy of https://github.com/flairNLP/fundus (MIT
licence). Of each newspaper the last page is taken, which is what the last entry of its list tells
of. A title is right where its letters and digits are those of the set, or one holds the other; the
authors are where all of them are named and not much else. The set has the title that a page's
fields give, which is often not the heading that it shows, and the outlet for an author where the
page names nobody: `--errors` lists both, to be judged.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.ingest import Failure, Sources  # noqa: E402

_DAY = re.compile(r"_(\d{4}_\d\d_\d\d)\.html\.gz\Z")
_SHORTEST = 15
_SLACK, _MORE = 12, 1.6


def letters(text: str) -> str:
    """Return the letters and digits of a text, folded."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text)).casefold()


def newspapers(folder: Path) -> Iterator[tuple[Path, str, list[str]]]:
    """Yield the last page of each newspaper with its title and authors."""
    for listed in sorted(folder.glob("*/*.json")):
        pages = [path for path in listed.parent.glob(f"{listed.stem}_*") if _DAY.search(path.name)]
        entries = json.loads(listed.read_text("utf-8"))
        if pages and entries:
            last = max(pages, key=lambda path: _DAY.findall(path.name))
            entry = entries[max(entries)]
            yield last, entry.get("title") or "", entry.get("authors") or []


def same_title(given: str, title: str) -> bool:
    one, other = sorted((letters(given), letters(title)), key=len)
    return one == other or (len(one) > _SHORTEST and one in other)


def same_authors(given: str, authors: list[str]) -> bool:
    named = [letters(author) for author in authors]
    said = letters(given)
    short = len(said) <= _MORE * sum(map(len, named)) + _SLACK
    return short and all(name in said for name in named)


def main(arguments: list[str]) -> int:
    pages = titled = signed = authored = 0
    with Sources() as sources:
        for path, title, authors in newspapers(Path(arguments[0])):
            name = path.name.removesuffix(".gz")
            found = list(sources.read_bytes(gzip.decompress(path.read_bytes()), name))[0]  # noqa: RUF015 - read to the end
            if isinstance(found, Failure):
                continue
            draft = found.draft
            right = same_title(draft.title, title), same_authors(draft.byline, authors)
            pages, titled = pages + 1, titled + right[0]
            signed, authored = signed + bool(authors), authored + bool(authors and right[1])
            if "--errors" in arguments and not right[0]:
                print(f"{path.name}: title {draft.title!r}, not {title!r}")
            if "--errors" in arguments and authors and not right[1]:
                print(f"{path.name}: by {draft.byline!r}, not {authors}")
    print(f"{pages} pages: {titled} titles, {authored} authors of the {signed} that have some")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
