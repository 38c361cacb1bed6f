"""What a TIMEX3 value says, in words for a person.

Covers the value shapes of ISO-TimeML (ISO 24617-1:2012): calendar dates are written by
`reader.core.dates`, this module has the rest: durations, sets and references.
"""

from __future__ import annotations

import re

from reader.core.i18n import counted, tr

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
}
_LENGTH = re.compile(r"(T?)(\d+(?:\.\d+)?|X+)(DE|CE|[YMWDHS])")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_words(value: str) -> str:
    """Return a TIMEX3 value in words: “50 minutes”, “every Monday”; else the value itself."""
    if value in _REFERENCES:
        return tr(_REFERENCES[value])
    weekday = _WEEKDAY.fullmatch(value)
    if weekday:
        return tr("every {day}").format(day=tr(_WEEKDAYS[int(weekday[1]) - 1]))
    if value.startswith("P"):
        return _length(value[1:]) or value
    return value


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
        elif number.isdigit():
            parts.append(counted(int(number), one, many))
        else:
            parts.append(tr(many).format(n=number))
    return " ".join(parts) if at == len(body) else ""
