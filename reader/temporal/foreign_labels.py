"""Labels of a publication date in French, German, Spanish and Ukrainian, with their dates.

The story is English, but pages around it often are not: *Publié le 12 mai 2020*, *Veröffentlicht am
12. Mai 2020*, *Publicado el 12 de mayo de 2020*, *Опубліковано 12 травня 2020*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.temporal.values import safe_date

if TYPE_CHECKING:
    import datetime as dt

# Patterns are text, compiled by `re` when first used: they would double the time of an import.
_PUBLISHED: Final = (
    r"publiée?|mise? en ligne|paru|veröffentlicht|erschienen|erstellt|publicad[oa]|"
    r"fecha de publicación|опубліковано|оприлюднено|дата публікації|створено"
)
_UPDATED: Final = (
    r"(?:dernière )?mise? à jour|actualisée?|modifiée?|(?:zuletzt )?aktualisiert|"
    r"(?:última )?actualización|actualizado|actualizada|modificado|оновлено|останнє оновлення"
)
_MONTHS: Final = (
    ("janvier", "januar", "jänner", "enero", "січня"),
    ("février", "februar", "feber", "febrero", "лютого"),
    ("mars", "märz", "marzo", "березня"),
    ("avril", "april", "abril", "квітня"),
    ("mai", "mayo", "травня"),
    ("juin", "juni", "junio", "червня"),
    ("juillet", "juli", "julio", "липня"),
    ("août", "august", "agosto", "серпня"),
    ("septembre", "september", "septiembre", "setiembre", "вересня"),
    ("octobre", "oktober", "octubre", "жовтня"),
    ("novembre", "november", "noviembre", "листопада"),
    ("décembre", "dezember", "diciembre", "грудня"),
)
_NUMBERS: Final = {name: number for number, row in enumerate(_MONTHS, 1) for name in row}
_DAY: Final = (
    r"(?P<d>\d{1,2})(?:er|º|\.)?\s{1,2}(?:de\s)?(?P<name>[^\W\d_]{3,10})\.?\s{1,2}(?:de[l]?\s)?"
    r"(?P<y>\d{4})|(?P<d2>\d{1,2})[./-](?P<m2>\d{1,2})[./-](?P<y2>\d{4})|"
    r"(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})"
)
_LINE: Final = (
    rf"(?i)(?:\A|[|•·–—,;(-]\s{{0,2}})\W{{0,2}}(?:(?P<updated>{_UPDATED})|(?:{_PUBLISHED}))\b"
    rf"(?:[^\d.!?|]|\d{{1,2}}[:h.]\d\d){{0,40}}?(?:{_DAY})(?!\d)"
)
_LONGEST: Final = 140
_END: Final = r"[.!?][\"'”’»)]{0,3}\Z"
_WORD: Final = r"(?<!\w)[^\W\d_]{3,}"
_MOST_WORDS: Final = 3


class Labelled(NamedTuple):
    """A date that a label in another language leads, and whether it is that of an update."""

    date: dt.date
    updated: bool


def labelled_dates(line: str) -> list[Labelled]:
    """Return the dates that such labels lead in a line that is no sentence; the day comes first."""
    if len(line) > _LONGEST or re.search(_END, line):
        return []
    found, end, rest = [], 0, ""
    for match in re.finditer(_LINE, line):
        rest += line[end : match.start()] if end else ""
        end = match.end()
        if (day := _date(match)) is not None:
            found.append(Labelled(day, bool(match["updated"])))
    small = [word for word in re.findall(_WORD, rest + line[end:]) if word[0].islower()]
    return found if len(small) <= _MOST_WORDS else []


def _date(match: re.Match[str]) -> dt.date | None:
    if match["name"]:
        month = _NUMBERS.get(match["name"].lower(), 0)
        return safe_date(int(match["y"]), month, int(match["d"]))
    if match["y2"]:
        return safe_date(int(match["y2"]), int(match["m2"]), int(match["d2"]))
    return safe_date(int(match["y3"]), int(match["m3"]), int(match["d3"]))
