"""Measure how many web pages are dated right, on the public sets of htmldate.

    python benchmarks/dates.py FOLDER [dev|held] [--errors]

FOLDER is `tests` in a copy of https://github.com/adbar/htmldate. Pages are halved by their names:
the errors of `dev` may be looked at, of `held` only the count. Printed are the share of all pages,
and of those on which the day of the set is to be found at all, in whatever form: fields, address,
words or figures. On the others nothing can be read, or the set is wrong.
"""

from __future__ import annotations

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


def pages(folder: Path, half: str) -> Iterator[tuple[Path, str]]:
    """Yield the pages of a half with their days."""
    for name in SETS:
        listed = json.loads((folder / f"eval_{name}.json").read_text("utf-8"))
        for one in listed.values():
            of = "held" if zlib.crc32(one["file"].encode()) % 2 else "dev"
            places = [folder / place / one["file"] for place in ("cache", "eval", "test_set")]
            path = next((place for place in places if place.exists()), None)
            if of == half and path and re.fullmatch(r"\d{4}-\d\d-\d\d", str(one.get("date"))):
                yield path, one["date"]


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    halves = [one for one in arguments[1:] if not one.startswith("-")] or ["dev", "held"]
    with Sources() as sources:
        for half in halves:
            many = right = stated = wrong = 0
            for path, day in pages(folder, half):
                data = path.read_bytes()
                found = list(sources.read_bytes(data, path.name))[0]  # noqa: RUF015 - read to the end
                given = None
                if not isinstance(found, Failure):
                    given = dated([found])[0].draft.publication
                ok = given is not None and str(given.date) == day
                there = re.search(forms(day), data.decode("utf-8", "replace"), re.IGNORECASE)
                many, right = many + 1, right + ok
                stated += ok or there is not None
                wrong += given is not None and not ok
                if not ok and half == "dev" and "--errors" in arguments:
                    print(path.name, day, given and (str(given.date), given.evidence[:90]))
            shares = f"{right / many:.1%} of all, {right / stated:.1%} of {stated} that state it"
            print(f"{half}: {right} of {many} right: {shares}; {wrong} wrong", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
