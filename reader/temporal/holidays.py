"""Holidays: names, and the day each falls on in a given year.

Movable Christian feasts follow Easter, computed with the anonymous Gregorian algorithm as in
Jean Meeus, *Astronomical Algorithms* (1991), chapter 8.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

from reader.temporal import feasts

FIXED: Final = {
    "newyearseve": (12, 31), "newyear": (1, 1), "christmaseve": (12, 24), "christmas": (12, 25),
    "boxing": (12, 26), "epiphany": (1, 6), "valentine": (2, 14), "patrick": (3, 17),
    "aprilfool": (4, 1), "mayday": (5, 1), "victory": (5, 9), "juneteenth": (6, 19),
    "july4": (7, 4), "bastille": (7, 14), "halloween": (10, 31), "allsaints": (11, 1),
    "guyfawkes": (11, 5), "veterans": (11, 11), "orthodoxchristmas": (1, 7), "sept11": (9, 11),
    "anzac": (4, 25), "unity": (10, 3), "womens": (3, 8), "earth": (4, 22), "ve": (5, 8),
    "dday": (6, 6), "groundhog": (2, 2), "australia": (1, 26), "canada": (7, 1),
    "republicindia": (1, 26), "cincodemayo": (5, 5), "inauguration": (1, 20),
    "holocaust": (1, 27), "allsouls": (11, 2), "midsummereve": (6, 23), "midsummer": (6, 24),
    "andrew": (11, 30), "george": (4, 23), "david": (3, 1), "flag": (6, 14), "stephen": (12, 26),
    "assumption": (8, 15),
}  # fmt: skip
EASTER_OFFSET: Final = {
    "easter": 0, "goodfriday": -2, "palmsunday": -7, "easterm": 1, "ashwednesday": -46,
    "ascension": 39, "pentecost": 49, "maundy": -3, "holysaturday": -1, "shrove": -47,
    "mardigras": -47, "whitmonday": 50, "whitsunday": 49,
}  # fmt: skip
ORTHODOX_OFFSET: Final = {"orthodoxeaster": 0, "orthodoxfriday": -2}
# held in the years that leave this remainder when divided by four
EVERY_FOUR_YEARS: Final = {"inauguration": 1, "supertuesday": 0}
# days after the day named on which the holiday is: the Tuesday after the first Monday
_DAYS_ON: Final = {"election": 1}
# month, ISO weekday, which one in the month (-1 the last)
NTH: Final = {
    "mlk": (1, 1, 3), "presidents": (2, 1, 3), "memorial": (5, 1, -1), "labor": (9, 1, 1),
    "columbus": (10, 1, 2), "thanksgiving": (11, 4, 4), "mothers": (5, 7, 2), "fathers": (6, 7, 3),
    "remembrance": (11, 7, 2), "supertuesday": (3, 2, 1), "election": (11, 1, 1),
}  # fmt: skip

PHRASES: Final = {
    "new year 's eve": "newyearseve", "new years eve": "newyearseve",
    "new year 's day": "newyear", "new years day": "newyear", "new year": "newyear?",
    "christmas eve": "christmaseve", "christmas day": "christmas", "christmas": "christmas",
    "boxing day": "boxing", "valentine 's day": "valentine", "valentines day": "valentine",
    "st patrick 's day": "patrick", "st . patrick 's day": "patrick",
    "martin luther king jr . day": "mlk", "martin luther king , jr . day": "mlk",
    "april fools ' day": "aprilfool",
    "april fool 's day": "aprilfool", "victory day": "victory", "juneteenth": "juneteenth",
    "independence day": "july4", "fourth of july": "july4", "bastille day": "bastille",
    "halloween": "halloween", "all saints ' day": "allsaints", "guy fawkes night": "guyfawkes",
    "bonfire night": "guyfawkes", "veterans day": "veterans", "armistice day": "veterans",
    "remembrance day": "veterans", "orthodox christmas": "orthodoxchristmas",
    "anzac day": "anzac", "women 's day": "womens", "international women 's day": "womens",
    "earth day": "earth", "ve day": "ve", "d - day": "dday", "easter": "easter",
    "easter sunday": "easter", "easter monday": "easterm", "good friday": "goodfriday",
    "palm sunday": "palmsunday", "ash wednesday": "ashwednesday", "pentecost": "pentecost",
    "maundy thursday": "maundy", "holy saturday": "holysaturday", "shrove tuesday": "shrove",
    "mardi gras": "mardigras",
    "ascension day": "ascension", "martin luther king day": "mlk", "mlk day": "mlk",
    "presidents ' day": "presidents", "presidents day": "presidents",
    "memorial day": "memorial", "labor day": "labor", "labour day": "labor",
    "columbus day": "columbus", "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving", "mother 's day": "mothers", "father 's day": "fathers",
    "groundhog day": "groundhog", "australia day": "australia", "canada day": "canada",
    "cinco de mayo": "cincodemayo", "black friday": "blackfriday", "cyber monday": "cybermonday",
    "epiphany": "epiphany", "election day": "election", "inauguration day": "inauguration",
    "super tuesday": "supertuesday", "remembrance sunday": "remembrance",
    "the fourth of july": "july4", "orthodox easter": "orthodoxeaster",
    "orthodox good friday": "orthodoxfriday", "holocaust memorial day": "holocaust",
    "international holocaust remembrance day": "holocaust", "all souls ' day": "allsouls",
    "midsummer 's eve": "midsummereve", "midsummer eve": "midsummereve",
    "midsummer 's day": "midsummer", "midsummer day": "midsummer", "midsummer": "midsummer",
    "st andrew 's day": "andrew", "st . andrew 's day": "andrew", "st george 's day": "george",
    "st . george 's day": "george", "st david 's day": "david", "st . david 's day": "david",
    "flag day": "flag", "st stephen 's day": "stephen", "st . stephen 's day": "stephen",
    "holy thursday": "maundy", "whit monday": "whitmonday", "whit sunday": "whitsunday",
    "ramadan": "ramadan", "eid al - fitr": "eidfitr", "eid ul - fitr": "eidfitr",
    "eid al - adha": "eidadha", "eid ul - adha": "eidadha",
    "mawlid": "mawlid", "yom kippur": "yomkippur", "rosh hashanah": "roshhashanah",
    "rosh hashana": "roshhashanah", "passover": "passover", "purim": "purim",
    "hanukkah": "hanukkah", "chanukah": "hanukkah", "sukkot": "sukkot", "shavuot": "shavuot",
    "lunar new year": "lunarnewyear", "lunar new year 's day": "lunarnewyear",
    "chinese new year": "lunarnewyear",
    "indigenous peoples ' day": "columbus",
}  # fmt: skip


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a Gregorian year."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def _nth(year: int, month: int, weekday: int, which: int) -> dt.date:
    if which < 0:
        last = dt.date(year, month, 31)
        return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))


@functools.lru_cache(maxsize=512)
def holiday(name: str, year: int) -> dt.date:
    """Return the day on which the holiday falls in `year` (1–9998), as celebrated today."""
    name = name.rstrip("?")
    if name in FIXED:
        return dt.date(year, *FIXED[name])
    if name in EASTER_OFFSET:
        return easter(year) + dt.timedelta(days=EASTER_OFFSET[name])
    if name in {"blackfriday", "cybermonday"}:
        return _nth(year, 11, 4, 4) + dt.timedelta(days=1 if name == "blackfriday" else 4)
    if name in ORTHODOX_OFFSET:
        return feasts.orthodox_easter(year) + dt.timedelta(days=ORTHODOX_OFFSET[name])
    if name in feasts.ISLAMIC:
        return feasts.islamic(name, year)
    if name in feasts.JEWISH:
        return feasts.jewish(name, year)
    if name == "lunarnewyear":
        return feasts.chinese_new_year(year)
    return _nth(year, *NTH[name]) + dt.timedelta(days=_DAYS_ON.get(name, 0))


def last_day(name: str, first: dt.date) -> dt.date:
    """Return the last day of a holiday that begins on `first`: of Ramadan the day before its feast.

    The others are one day here, though some are kept for a week.
    """
    if name != "ramadan":
        return first
    end = feasts.islamic("eidfitr", first.year)
    return end - dt.timedelta(days=1) if end > first else first + dt.timedelta(days=29)
