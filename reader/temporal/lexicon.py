"""The words the grammar knows, as tables: each word has a category and a value.

Categories are the names that the patterns in `rules` are written with. A phrase of several words is
one token to the grammar.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from reader.temporal import zones

Entry: TypeAlias = tuple[str, object]


def wordset(text: str) -> frozenset[str]:
    """Return the words of a string, as a set."""
    return frozenset(text.split())


MONTHS: Final = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_SHORT: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS: Final = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
}  # fmt: skip
WEEKDAY_SHORT: Final = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
    "sun": 7,
}  # fmt: skip
UNITS: Final = {
    "minute": "TM", "hour": "TH", "day": "D", "week": "W", "fortnight": "FN", "month": "M",
    "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
UNIT_PLURALS: Final = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "weeks": "W", "fortnights": "FN",
    "months": "M", "years": "Y", "decades": "DE", "centuries": "CE", "millennia": "ML",
    "mins": "TM", "hrs": "TH", "yrs": "Y",
}  # fmt: skip
SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}
PARTS: Final = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO",
    "dusk": "TEV", "daybreak": "TMO", "nightfall": "TEV",
}  # fmt: skip
CARDINALS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
MULTIPLIERS: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
ORDINALS: Final = {
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
DECADE_WORDS: Final = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
FREQUENCIES: Final = {
    "daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "fortnightly": "P2W",
    "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y",
    "biweekly": "P2W", "everyday": "P1D", "biennial": "P2Y",
    "bimonthly": "P2M", "semiannual": "P6M", "biannual": "P6M",
}  # fmt: skip
_LASTING: Final = {
    "hour": "PT1H", "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y", "decade": "P10Y",
    "hours": "PTXH", "days": "PXD", "weeks": "PXW", "months": "PXM", "years": "PXY",
}  # fmt: skip
_SIMPLE: Final[dict[str, Entry]] = {
    "the": ("THE", None), "a": ("AN", 1), "an": ("AN", 1), "this": ("THIS", 0),
    "these": ("THESE", 0), "that": ("THAT", 0), "those": ("THESE", 0), "last": ("LAST", -1),
    "latest": ("LAST", -1), "past": ("PAST", -1), "previous": ("PREV", -1),
    "preceding": ("PREV", -1),
    "prior": ("PREV", -1), "next": ("NEXT", 1), "following": ("FOLL", 1),
    "subsequent": ("FOLL", 1), "ensuing": ("FOLL", 1), "coming": ("COMING", 1),
    "upcoming": ("COMING", 1), "current": ("CURR", 0), "same": ("SAME", 0),
    "every": ("EVERY", None), "each": ("EVERY", None), "early": ("EARLY", "START"),
    "mid": ("EARLY", "MID"), "late": ("EARLY", "END"), "earlier": ("EARLIER", -1),
    "later": ("EARLIER", 1), "beginning": ("EDGE", "START"), "start": ("EDGE", "START"),
    "outset": ("EDGE", "START"), "turn": ("EDGE", "START"), "onset": ("EDGE", "START"),
    "end": ("EDGE", "END"),
    "close": ("EDGE", "END"), "middle": ("EDGE", "MID"), "rest": ("EDGE", "END"),
    "remainder": ("EDGE", "END"), "height": ("EDGE", "MID"), "part": ("PARTW", None),
    "half": ("HALF", 0.5), "of": ("OF", None), "in": ("IN", None), "on": ("ON", None),
    "at": ("AT", None), "and": ("AND", "and"), "or": ("OR", None), "to": ("TO", None),
    "through": ("TO", None),
    "from": ("FROM", None), "ago": ("AGO", -1), "afterwards": ("AFTERW", 1),
    "afterward": ("AFTERW", 1), "thereafter": ("AFTERW", 1), "previously": ("PREVLY", -1),
    "before": ("BEFORE", -1), "after": ("AFTER", 1), "hence": ("HENCE", 1),
    "beforehand": ("AFTERW", -1), "few": ("FEW", None), "several": ("FEW", None),
    "many": ("MANY", None), "some": ("SOME", "APPROX"), "per": ("PER", None),
    "quarter": ("QUARTER", None), "quarters": ("QUARTERS", None), "second": ("SECOND", 2),
    "final": ("FINAL", None), "latter": ("LATTER", 2), "former": ("FORMER", 1),
    "fall": ("FALL", "FA"), "weekend": ("WEEKEND", None), "weekends": ("WEEKENDS", None),
    "today": ("DEICT", 0), "yesterday": ("DEICT", -1), "tomorrow": ("DEICT", 1),
    "tonight": ("TONIGHT", 0), "overnight": ("OVERNIGHT", None), "recent": ("RECENT", None),
    "noon": ("NOON", "T12:00"), "midday": ("NOON", "T12:00"), "midnight": ("NOON", "T24:00"),
    "fiscal": ("FISCAL", None), "fy": ("FISCAL", None),
    "financial": ("FISCAL", None), "full": ("FULL", None),
    "more": ("MORE", None), "once": ("TIMES", 1), "twice": ("TIMES", 2), "times": ("TIMESW", None),
    "about": ("APPROX", "APPROX"), "around": ("APPROX", "APPROX"),
    "approximately": ("APPROX", "APPROX"), "roughly": ("APPROX", "APPROX"),
    "circa": ("APPROX", "APPROX"), "nearly": ("APPROX", "LESS_THAN"),
    "almost": ("APPROX", "LESS_THAN"), "under": ("APPROX", "LESS_THAN"),
    "over": ("APPROX", "MORE_THAN"), "exactly": ("EXACTLY", None), "long": ("LONG", None),
    "old": ("OLD", None), "olds": ("OLD", None), "time": ("TIMEW", None),
    "period": ("PERIODW", None),
    "present": ("PRESENT", "PRESENT_REF"),
    "other": ("OTHERW", 2), "ended": ("ENDED", None), "ending": ("ENDED", None),
    "future": ("FUTURE", "FUTURE_REF"), "another": ("ANOTHER", None), "daytime": ("DAYTIME", "TDT"),
    "someday": ("REFW", "FUTURE_REF"), "noughties": ("DECADE", 2000), "bc": ("ERA", "BC"),
    "bce": ("ERA", "BC"), "ad": ("AD", None),
    "ce": ("ERA", "AD"), "eve": ("EVE", None), "ides": ("x", None), "q": ("x", None),
    "hundreds": ("MANYW", 100), "working": ("WORKING", None), "business": ("WORKING", None),
    "consecutive": ("WORKING", None), "straight": ("WORKING", None), "day's": ("x", None),
    "separate": ("WORKING", None), "calendar": ("WORKING", None), "successive": ("WORKING", None),
    "bloody": ("WORKING", None), "additional": ("WORKING", None), "extra": ("WORKING", None),
    "solid": ("WORKING", None), "difficult": ("WORKING", None), "hard": ("WORKING", None),
    "tense": ("WORKING", None), "short": ("WORKING", None), "brutal": ("WORKING", None),
    "whole": ("FULL", None),
    "entire": ("FULL", None), "single": ("FULL", None), "day": ("UNIT", "D"), "model": ("x", None),
    "ca": ("CIRCA", "APPROX"), "c": ("x", None), "opening": ("FINAL", 1), "closing": ("FINAL", 4),
    "now": ("NOW", "PRESENT_REF"), "year": ("YEARUNIT", "Y"), "then": ("x", None),
    "season": ("SEASONW", None),
}  # fmt: skip

PHRASES: Final[dict[str, Entry]] = {
    "a few": ("FEW", None), "a couple of": ("FEW", 2), "a couple": ("FEW", 2),
    "couple of": ("FEW", 2), "a handful of": ("FEW", None), "a number of": ("FEW", None),
    "dozens of": ("FEW", None), "half a dozen": ("NUMW", 6), "a dozen": ("NUMW", 12),
    "a hundred": ("NUMW", 100), "a thousand": ("NUMW", 1000), "a million": ("NUMW", 10**6),
    "scores of": ("FEW", None), "hundreds of": ("FEW", None), "thousands of": ("FEW", None),
    "tens of": ("FEW", None), "many": ("MANY", None), "more than": ("APPROX", "MORE_THAN"),
    "less than": ("APPROX", "LESS_THAN"), "fewer than": ("APPROX", "LESS_THAN"),
    "at least": ("APPROX", "EQUAL_OR_MORE"), "no less than": ("APPROX", "EQUAL_OR_MORE"),
    "no more than": ("APPROX", "EQUAL_OR_LESS"), "at most": ("APPROX", "EQUAL_OR_LESS"),
    "up to": ("APPROX", "EQUAL_OR_LESS"), "as long as": ("APPROX", "EQUAL_OR_LESS"),
    "a little more than": ("APPROX", "MORE_THAN"), "a little over": ("APPROX", "MORE_THAN"),
    "a little less than": ("APPROX", "LESS_THAN"), "slightly more than": ("APPROX", "MORE_THAN"),
    "much of": ("x", None), "well over": ("APPROX", "MORE_THAN"), "just over": ("APPROX",
    "MORE_THAN"),
    "just under": ("APPROX", "LESS_THAN"), "close to": ("APPROX", "APPROX"),
    "somewhat over": ("APPROX", "MORE_THAN"), "half an hour": ("SPAN", "PT30M"),
    "half hour": ("SPAN", "PT30M"), "a half hour": ("SPAN", "PT30M"),
    "half - hour": ("SPAN", "PT30M"), "a half - hour": ("SPAN", "PT30M"),
    "a half century": ("SPAN", "P50Y"), "a quarter century": ("SPAN", "P25Y"),
    "an hour and a half": ("SPAN", "PT90M"),
    "half - century": ("SPAN", "P50Y"), "quarter - century": ("SPAN", "P25Y"),
    "half - decade": ("SPAN", "P5Y"), "a decade and a half": ("SPAN", "P15Y"),
    "a century and a half": ("SPAN", "P150Y"), "a week and a half": ("SPAN", "P1.5W"),
    "a day and a half": ("SPAN", "P1.5D"), "a minute and a half": ("SPAN", "PT90S"),
    "half a year": ("SPAN", "P6M"), "half year": ("SPAN", "P6M"), "half - year": ("SPAN", "P6M"),
    "half a century": ("SPAN", "P50Y"),
    "half century": ("SPAN", "P50Y"), "half a decade": ("SPAN", "P5Y"),
    "half a day": ("SPAN", "PT12H"), "a quarter of an hour": ("SPAN", "PT15M"),
    "a quarter of a century": ("SPAN", "P25Y"), "quarter century": ("SPAN", "P25Y"),
    "a year and a half": ("SPAN", "P18M"), "a month and a half": ("SPAN", "P45D"),
    "day before yesterday": ("DEICT", -2), "day after tomorrow": ("DEICT", 2),
    "as many": ("ASMANY", None), "as many as": ("APPROX", "EQUAL_OR_LESS"),
    "some day": ("REFW", "FUTURE_REF"), "nighttime": ("DAYTIME", "TNI"),
    "night - time": ("DAYTIME", "TNI"),
    "the other day": ("REFW", "PAST_REF"), "three quarters of an hour": ("SPAN", "PT45M"),
    "three - quarters of an hour": ("SPAN", "PT45M"), "present day": ("REFW", "PRESENT_REF"),
    "present - day": ("REFW", "PRESENT_REF"), "the present day": ("REFW", "PRESENT_REF"),
    "the time being": ("REFW", "PRESENT_REF"), "bi - weekly": ("FREQ", "P2W"),
    "right now": ("REFW", "PRESENT_REF"), "just now": ("REFW", "PRESENT_REF"),
    "these days": ("REFW", "PRESENT_REF"), "nowadays": ("REFW", "PRESENT_REF"),
    "currently": ("REFW", "PRESENT_REF"), "at present": ("REFW", "PRESENT_REF"),
    "presently": ("REFW", "PRESENT_REF"), "at the moment": ("REFAT", "PRESENT_REF"),
    "recently": ("REFW", "PAST_REF"), "lately": ("REFW", "PAST_REF"),

    "the future": ("REFW", "FUTURE_REF"),
    "the near future": ("REFW", "FUTURE_REF"), "the foreseeable future": ("REFW", "FUTURE_REF"),
    "the near term": ("REFW", "FUTURE_REF"), "modern day": ("REFW", "PRESENT_REF"),
    "modern - day": ("REFW", "PRESENT_REF"), "moments ago": ("REFW", "PAST_REF"),
    "the recent past": ("REFW", "PAST_REF"),
    "the distant past": ("REFW", "PAST_REF"), "from now on": ("REFW", "FUTURE_REF"),
    "more recently": ("REFW", "PAST_REF"), "most recently": ("REFW", "PAST_REF"),
    "o ' clock": ("OCLOCK", None), "year to date": ("x", None), "day one": ("x", None),
    "at once": ("x", None), "once again": ("x", None),
    "from now": ("AGO", 1), "day to day": ("x", None),
    "day by day": ("x", None), "to date": ("x", None), "a number": ("x", None),
    "cold war": ("x", None), "day and night": ("x", None), "prime time": ("x", None),
    "years old": ("OLD", None), "year old": ("OLD", None), "half past": ("HALFPAST", 30),
    "quarter past": ("HALFPAST", 15), "quarter to": ("HALFPAST", -15), "may day": ("HOLIDAY",
    "mayday"), "the roaring twenties": ("DECADE", 1920), "the swinging sixties": ("DECADE", 1960),
    "the gay nineties": ("DECADE", 1890), "the hungry forties": ("DECADE", 1840),
}  # fmt: skip


PHRASES.update({name: ("ZONE", zone) for name, zone in zones.named().items()})
PHRASES.update({name: ("PLACETIME", zone) for name, zone in zones.of_places().items()})


def _words() -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for names, category in (
        (MONTHS, "MONTH"), (MONTH_SHORT, "MONTH"), (WEEKDAYS, "WDAY"), (WEEKDAY_SHORT, "WDAY"),
        (UNITS, "UNIT"), (UNIT_PLURALS, "UNITS"), (SEASONS, "SEASON"), (PARTS, "PART"),
        (FREQUENCIES, "FREQ"), (ORDINALS, "ORDW"), (zones.ABBREVIATED, "ZONE"),
    ):  # fmt: skip
        table.update({word: (category, value) for word, value in names.items()})
    table.update({word + "s": ("PARTS", value) for word, value in PARTS.items()})
    table.update({word + "s": ("WDAYS", value) for word, value in WEEKDAYS.items()})
    table.update({word + "s": ("SEASONS", value) for word, value in SEASONS.items()})
    table.update({word: ("DECADE", 1900 + value) for word, value in DECADE_WORDS.items()})
    table.update({word + "long": ("SPAN", value) for word, value in _LASTING.items()})
    table.update(_SIMPLE)
    table["am"], table["pm"] = ("AMPM", "am"), ("AMPM", "pm")
    return table


WORDS: Final = _words()

NEEDS_CAPITAL: Final = frozenset(
    {
        "may",
        "march",
        "august",
        *MONTH_SHORT,
        *WEEKDAY_SHORT,
        "z",
        "et",
        "pt",
        "ct",
        "ist",
        "ad",
        "fy",
    }
)
ABBREVIATIONS: Final = frozenset({*MONTH_SHORT, *WEEKDAY_SHORT, "ca", "mins", "hrs", "yrs"})
