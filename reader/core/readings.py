"""What a TIMEX3 value says, in words for a person.

Covers the value shapes of ISO-TimeML (ISO 24617-1:2012): calendar dates are written by
`reader.core.dates`, this module has the rest: durations, sets and references.
"""

from __future__ import annotations

from reader.core.i18n import counted, tr
from reader.core.late import late_pattern

_UNITS = {
    "PY": ("{n} year", "{n} years", "some years"),
    "PM": ("{n} month", "{n} months", "some months"),
    "PW": ("{n} week", "{n} weeks", "some weeks"),
    "PD": ("{n} day", "{n} days", "some days"),
    "PTH": ("{n} hour", "{n} hours", "some hours"),
    "PTM": ("{n} minute", "{n} minutes", "some minutes"),
    "PTS": ("{n} second", "{n} seconds", "some seconds"),
    "PDE": ("{n} decade", "{n} decades", "some decades"),
    "PCE": ("{n} century", "{n} centuries", "some centuries"),
}
_REFERENCES = {
    "PAST_REF": "some time in the past",
    "PRESENT_REF": "now, as the article is written",
    "FUTURE_REF": "some time to come",
    "PXX": "a length of time not told",
    "XXXX-XX-XX": "a day not told",
    "XXXX-WXX": "a week not told",
    "XXXX-XX": "a month not told",
    "XXXX": "a year not told",
}
_LENGTH = late_pattern(r"(T?)(\d+(?:\.\d+)?|X+)(DE|CE|[YMWDHS])")
_WEEKDAY = late_pattern(r"XXXX-WXX-([1-7])(T(?:MO|AF|EV|NI))?")
_CLOCK = late_pattern(r"T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}(?::?\d{2})?)?$")
_PARTS = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night", "TDT": "daytime"}
_MODS = {
    "APPROX": "about {time}",
    "LESS_THAN": "less than {time}",
    "MORE_THAN": "more than {time}",
    "EQUAL_OR_MORE": "at least {time}",
    "EQUAL_OR_LESS": "at most {time}",
    "START": "early {time}",
    "MID": "mid {time}",
    "END": "late {time}",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_words(value: str, *, repeats: bool = True) -> str:
    """Return a TIMEX3 value in words: “50 minutes”, “every Monday”; else the value itself.

    A weekday is “every Monday” where it `repeats`, and “a Monday” where it is one of unknown date.
    """
    if value in _REFERENCES:
        return tr(_REFERENCES[value])
    weekday = _WEEKDAY.fullmatch(value)
    if weekday:
        day = tr(WEEKDAYS[int(weekday[1]) - 1])
        if weekday[2]:
            day = tr("{day} {part}").format(day=day, part=tr(_PARTS[weekday[2]]))
        return (tr("every {day}") if repeats else tr("a {day}")).format(day=day)
    if value.startswith("P"):
        return _length(value[1:]) or value
    return value


def modified(words: str, mod: str | None) -> str:
    """Return the words with what a TIMEX3 modifier adds: “about 50 minutes”, “late 2021”."""
    return tr(_MODS[mod]).format(time=words) if mod in _MODS else words


def time_of_day(value: str) -> str:
    """Return the time of day that a value ends with: “17:39 UTC”, “night”; else nothing."""
    clock = _CLOCK.search(value)
    if clock:
        zone = "UTC" if clock[2] == "Z" else clock[2] or ""
        return f"{clock[1]} {zone}".rstrip()
    part = _PARTS.get(value[-3:])
    return tr(part) if part and not value.startswith("P") else ""


def _length(body: str) -> str:
    parts: list[str] = []
    clock = ""
    at = 0
    for found in _LENGTH.finditer(body):
        if found.start() != at:
            return ""
        at = found.end()
        clock = clock or found[1]
        one, many, some = _UNITS.get("P" + clock + found[3], ("", "", ""))
        if not one:
            return ""
        number = found[2]
        if number.startswith("X"):
            parts.append(tr(some))
        else:
            parts.append(counted(float(number) if "." in number else int(number), one, many))
    return " ".join(parts) if at == len(body) else ""
