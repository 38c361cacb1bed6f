"""Measure how many web pages are dated right, on the public sets of htmldate.

    python benchmarks/dates.py FOLDER [dev|held] [--errors]

FOLDER is `tests` in a copy of https://github.com/adbar/htmldate. Pages are halved by their names:
the rules were made with the errors of `dev`; those of `held` were looked at once, on 22 November
2026, and rules were made of them too, so neither half is kept apart any more. Or it is the folder
`tests/resources/parser/test_data` in a copy of https://github.com/flairNLP/fundus, pages of
newspapers of some forty countries. Or it is a copy of https://github.com/postlight/parser, whose
pages are kept apart: only their count may be looked at. That set has moments in UTC, and every day
that such a moment is in some zone from ten hours behind to twelve ahead counts as right. Printed
are the share of all pages,
and of those on which the day of the set is to be found at all, in whatever form: fields, address,
words or figures. On the others nothing can be read, or the set is wrong. Then how many of the wrong
are the day in the page's own field for it, and the set has a later one: that of a change.
"""

from __future__ import annotations

import datetime as dt
import gzip
import json
import re
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.ingest import Failure, Sources, dated  # noqa: E402

SETS = ("default", "mediacloud_2020")
MONTHS = (
    "jan|ene|gen|янв|січ", "feb|fév|фев|лют", "mar|mär|мар|бер", "apr|avr|abr|апр|кві",
    "ma[iyj]|mag|мая|тра", "jun|juin|giu|июн|чер", "jul|juil|lug|июл|лип", "aug|août|ago|авг|сер",
    "sep|set|сен|вер", "o[ckt]t|out|окт|жов", "nov|ноя|лис", "de[czk]|dic|déc|дек|гру",
)  # fmt: skip
_WANTED = r"date_published,\s*['\"](\d{4}-\d\d-\d\dT[\d:.]+)Z"
ORDINAL = r"(?:st|nd|rd|th|\.|º|er)"
GAP = r"(?:\s|&nbsp;|-|/)+"


def forms(day: str) -> str:
    """Return what matches a day in any of the forms in which pages write it."""
    y, m, d = (int(part) for part in day.split("-"))
    month, year = MONTHS[m - 1], rf"(?:{y}|{y % 100:02d})"
    return "|".join(
        (
            rf"{y}[-/.]0?{m}[-/.]0?{d}(?!\d)",
            rf"(?<!\d)0?{d}[-/. ]+0?{m}[-/. ]+{year}(?!\d)",
            rf"(?<!\d)0?{m}/0?{d}/{year}(?!\d)",
            f"{y}{m:02d}{d:02d}",
            rf"(?<!\d)0?{d}{ORDINAL}?,?{GAP}(?:de )?(?:{month})\w*\.?,?{GAP}(?:del? )?{y}",
            rf"(?:{month})\w*\.?{GAP}0?{d}(?:st|nd|rd|th)?,?{GAP}{y}",
            f"{y}年0?{m}月0?{d}日",
            rf"{y}/(?:{month})\w*/0?{d}",
        )
    )


def days_of(moment: str) -> frozenset[str]:
    """Return the days that it is at a moment in UTC, from ten hours behind to twelve ahead."""
    at = dt.datetime.fromisoformat(moment)
    return frozenset(str((at + dt.timedelta(hours=hours)).date()) for hours in (-10, 0, 12))


def tested(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the pages of the tests of a parser with the moments that these want, in UTC."""
    wanted: dict[str, set[str]] = {}
    for test in sorted(folder.glob("src/extractors/custom/*/index.test.js")):
        for part in test.read_text("utf-8").split("describe('"):
            name, said = re.search(r"fixtures/([^'\"`]+\.html)", part), re.search(_WANTED, part)
            if name and said:
                wanted.setdefault(name[1], set()).add(said[1])
    for file, moments in sorted(wanted.items()):
        if len(moments) == 1 and (folder / "fixtures" / file).exists():
            yield folder / "fixtures" / file, moments.pop()


def pages(folder: Path, half: str) -> Iterator[tuple[Path, str]]:
    """Yield the pages of a half with their days."""
    if (folder / "fixtures").exists():
        yield from tested(folder) if half == "held" else ()
        return
    if not (folder / f"eval_{SETS[0]}.json").exists():
        yield from newspapers(folder) if half == "dev" else ()
        return
    for name in SETS:
        listed = json.loads((folder / f"eval_{name}.json").read_text("utf-8"))
        for one in listed.values():
            of = "held" if zlib.crc32(one["file"].encode()) % 2 else "dev"
            places = [folder / place / one["file"] for place in ("cache", "eval", "test_set")]
            path = next((place for place in places if place.exists()), None)
            if of == half and path and re.fullmatch(r"\d{4}-\d\d-\d\d", str(one.get("date"))):
                yield path, one["date"]


def newspapers(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield pages of newspapers with their days, of several the one next to the fetching."""
    for path in sorted(folder.glob("*/*_20??_??_??.html.gz")):
        name, fetched = path.name[:-19], dt.date.fromisoformat(path.name[-18:-8].replace("_", "-"))
        listed = json.loads(path.with_name(f"{name}.json").read_text("utf-8")).values()
        days = [dt.datetime.fromisoformat(one["publishing_date"]).date() for one in listed]
        yield path, str(min(days, key=lambda day: abs(fetched - day)))


def is_of_a_change(given: str, day: str, page: str) -> bool:
    """Tell whether the page's own field says what was given, and the set has a later day."""
    field = rf"(?:published_time|datePublished)[^<>]{{0,40}}?{given}"
    return given < day and re.search(field, page) is not None


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    halves = [one for one in arguments[1:] if not one.startswith("-")] or ["dev", "held"]
    with Sources() as sources:
        for half in halves:
            many = right = stated = wrong = later = 0
            for path, day in pages(folder, half):
                data = path.read_bytes()
                data = gzip.decompress(data) if path.suffix == ".gz" else data
                name = path.name.removesuffix(".gz")
                found = list(sources.read_bytes(data, name))[0]  # noqa: RUF015 - read to the end
                given = None
                if not isinstance(found, Failure):
                    given = dated([found])[0].draft.publication
                days = days_of(day) if "T" in day else {day}
                ok = given is not None and str(given.date) in days
                page = data.decode("utf-8", "replace")
                there = re.search("|".join(map(forms, sorted(days))), page, re.IGNORECASE)
                many, right = many + 1, right + ok
                stated += ok or there is not None
                if given is not None and not ok:
                    wrong, later = wrong + 1, later + is_of_a_change(str(given.date), day, page)
                if not ok and half == "dev" and "--errors" in arguments:
                    print(path.name, day, given and (str(given.date), given.evidence[:90]))
            if not many:
                continue
            shares = f"{right / many:.1%} of all, {right / stated:.1%} of {stated} that state it"
            print(
                f"{half}: {right} of {many} right: {shares}; {wrong} wrong, {later} by a change",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
