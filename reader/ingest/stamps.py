"""Recognises lines that only say when: "Published : January 28, 2022 17:39 IST"."""

from __future__ import annotations

import re

from reader.ingest import names, patterns
from reader.ingest.written_days import DATE, Order, day_in, plain

_LONGEST_DATE = 100
_AUTHOR = re.compile(r"\s+by\s+[^\d,]{3,60}\Z", re.IGNORECASE)
_DIVIDER = re.compile(r"\s+[|•·]\s+")
_DIVIDING = re.compile("[|•·]")
_LONGEST_PART = 60
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{1,4})?\Z", re.IGNORECASE)
_MOST_BEFORE = 1
_LABEL = re.compile(
    r"(?:am|le|el|il|em|den|op|stand|veröffentlicht(?: am)?|erschienen am|publiée? le|"
    r"publicado(?: el| em)?|pubblicato il|gepubliceerd op|opublikowano)",
    re.IGNORECASE,
)
_TIME_AFTER = re.compile(
    r"(?:um |à |a las |às |alle(?: ore)? |kl\.? |om |o |ore )?"
    r"\d{1,2}[:.hH]\d{2}(?: ?(?:uhr|h|uur|[a-z]{3,4}))?",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:an?|one|few|a few|\d+) (?:second|minute|hour|day|week|month|year)s? ago"
    r"|vor (?:ein(?:er|em)|\d+) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)(?:e?n?)"
    r"|il y a (?:une?|\d+) (?:seconde|minute|heure|jour|semaine|mois|an|année)s?"
    r"|hace (?:una?|\d+) (?:segundo|minuto|hora|día|semana|mes|año)(?:e?s)?"
    r"|(?:\d+ )?(?:секунд|хвилин|минут|годин|час|дн|день|ден|тижд|тижн|недел|місяц|месяц|рок|рік|"
    r"лет|год)\w{0,4} (?:назад|тому)"
    r"|há (?:\d+|uma?) (?:segundo|minuto|hora|dia|semana|m[eê]s|ano)(?:e?s)?(?: atrás)?"
    r"|(?:un[ao']?|\d+) ?(?:second|minut|or|giorn|settiman|mes|ann)[aeio] fa"
    r"|(?:een|\d+) (?:seconden?|minu[ut]{1,2}(?:en)?|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)"
    r" geleden"
    r"|(?:\d+ )?(?:sekund|minut|godzin|dni|dzień|tydzień|tygodni|miesiąc|miesięcy|rok|lat)\w{0,2}"
    r" temu"
    r"|(?:منذ|قبل) (?:\d+ )?(?:ثاني|دقيق|دقائق|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سن|عام)\w{0,4}",
    re.IGNORECASE,
)
"""How long ago it was, in words that say nothing without the day on which the page was read."""

_CHANGED_AGO = re.compile(
    r"\s+(?:[|•·,–—-]\s*)?(?:updated|modified|aktualisiert|mis à jour|actualizad[oa]|atualizad[oa]|"
    rf"aggiornat[oa]|bijgewerkt|zaktualizowano|обновлено|оновлено)\s+(?:{_AGO.pattern})\Z",
    re.IGNORECASE,
)
"""After a day, how long ago the article was changed: "08/03/2022 15h30 Atualizado há um ano"."""

_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яґєії][\w’'.-]*"
_NAMED = re.compile(rf"{_CAPITAL}(?: [\w’'.-]+|(?: {_CAPITAL}){{2,3}})?")
"""A place or a paper before the comma and the day: "New Harbour, 12 February 2022"."""

_YEAR = re.compile(r"\A(?:\s?(?:года|году|г|року|р|roku|r)\b\.?|[日일])")
"""What stands after the figures of a year, or of a day."""

_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


def is_date(text: str) -> bool:
    """Tell whether a line is nothing but a date or an hour, or a day in any language."""
    if len(text) > _LONGEST_DATE:
        return False
    return has_date_words(text) or _is_written_day(text) or _AGO.fullmatch(text) is not None


def has_date_words(text: str) -> bool:
    """Tell whether a line is made of nothing but the words and numbers of a date or an hour."""
    if len(text) > _LONGEST_DATE or not _DIGIT.search(text):
        return False
    words = [token for token in _TOKEN.findall(text) if not token.isdigit()]
    if not all(word.casefold() in names.DATE_WORDS for word in words):
        return False
    numbers = [token for token in _TOKEN.findall(text) if token.isdigit()]
    return bool(words) or len(numbers) > 2


def _is_written_day(text: str) -> bool:
    """Tell whether a line is a day in any language, perhaps with a place, weekday or hour."""
    if not _DIGIT.search(text):
        return False
    text = plain(_CHANGED_AGO.sub("", text))
    day = DATE.search(text)
    if day is None or day_in(day, Order.DAY) is None:
        return False
    before, after = (
        text[: day.start()].strip(" ,:–—-"),
        _YEAR.sub("", text[day.end() :], count=1).strip(" ,.|–—-"),
    )
    named = before.istitle() or before in names.AGENCIES or _LABEL.fullmatch(before) is not None
    apart = text[: day.start()].rstrip().endswith(",") and bool(_NAMED.fullmatch(before))
    near = named and len(before.split()) <= _MOST_BEFORE
    return (not before or near or apart) and (not after or _TIME_AFTER.fullmatch(after) is not None)


def is_hour(text: str) -> bool:
    """Tell whether a line is only a time of day, as running reports head their entries."""
    return len(text) <= _LONGEST_PART and bool(_HOUR.match(text))


def is_dated(text: str) -> bool:
    """Tell whether a line divided by bars or dots has a date among its parts and no sentence.

    "Agency | Geneva | Updated: 13-01-2022 19:00"
    """
    if len(text) > patterns.LONGEST or not _DIVIDING.search(text):
        return False
    if not _DIVIDER.search(text):
        return False
    parts = _DIVIDER.split(text)
    dates = sum(is_date(part) or is_stamp(part) for part in parts)
    return dates > 0 and all(len(part) <= _LONGEST_PART for part in parts)


def is_stamp(text: str) -> bool:
    """Tell whether a line says when the article was published or updated, even left empty."""
    if len(text) > patterns.LONGEST:
        return False
    text = text.lstrip("·•|–— ")
    match = patterns.stamp_label().match(text)
    if match is None:
        return False
    rest = text[match.end() :].strip(" :|.-–—")
    return not rest or all(map(is_date, _stamped(_AUTHOR.sub("", rest))))


def _stamped(rest: str) -> list[str]:
    """Return the days of a line that says when of several: "3 May 2021, modified 4 May 2021"."""
    parts = (part.strip(" ,;:|.-–—") for part in patterns.stamp_label().split(rest))
    return [part for part in parts if part] or [rest]
