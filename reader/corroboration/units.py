"""What a number is a number of: currencies, and measures of two systems with what they come to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.core.late import late_pattern
from reader.core.passage import Span

_CLOSE = 0.04
_MEASURES = {
    "km/h": ("speed", 1.0, r"km/h|kmh|kph|kilomet(?:er|re)s? (?:per|an) hour"),
    "mph": ("speed", 1.609, r"mph|miles (?:per|an) hour"),
    "cm": ("way", 1e-5, r"cm|centimet(?:er|re)s?"),
    "km": ("way", 1.0, r"km|kilomet(?:er|re)s?"),
    "mile": ("way", 1.609, r"miles?"),
    "metre": ("way", 0.001, r"m|met(?:er|re)s?"),
    "foot": ("way", 0.000_304_8, r"ft|foot|feet"),
    "yard": ("way", 0.000_914_4, r"yards?"),
    "inch": ("way", 2.54e-5, r"inch(?:es)?"),
    "kg": ("weight", 1.0, r"kg|kilos?|kilograms?"),
    "lb": ("weight", 0.4536, r"lbs?"),
    "tonne": ("weight", 1000.0, r"tonnes?"),
    "hectare": ("area", 1.0, r"ha|hectares?"),
    "acre": ("area", 0.4047, r"acres?"),
    "litre": ("volume", 1.0, r"lit(?:er|re)s?"),
    "gallon": ("volume", 3.785, r"gallons?"),
    "celsius": ("heat", 1.0, r"(?:°\s?|degrees? )?(?:C|[Cc]elsius|[Cc]entigrade)"),
    "fahrenheit": ("heat", 1.0, r"(?:°\s?|degrees? )?(?:F|[Ff]ahrenheit)"),
}
"""Of each unit what it measures, how much of the first of its kind it is, and how it is written."""
_UNIT = late_pattern(
    r"[\s-]?(?:" + "|".join(f"({form})" for _, _, form in _MEASURES.values()) + r")(?!\w)"
)
_GLUED = late_pattern(
    r"(?<![\w.,$€£])(?P<n>\d+(?:\.\d+)?)(?:\s?°\s?[CF]|[CF]|km/h|kph|mph|km|kg|cm|ft)(?!\w)"
)
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "₹": "rupee", "₽": "rouble"}
_SIGN = late_pattern(r"([$€£₹₽])\s?\Z")
_COIN = late_pattern(
    r"\s?(?:(?:US|Canadian|Australian) )?(dollar|euro|pound|r(?:o?u)ble|yen|yuan|rupee|franc"
    r"|crown)",
    re.IGNORECASE,
)


def currency_of(text: str, span: Span) -> str:
    """Return of which currency a sum of money is, "" where neither sign nor word tells it."""
    sign = _SIGN.search(text, max(0, span.start - 3), span.start)
    if sign:
        return _SIGNS[sign[1]]
    word = _COIN.match(text, span.end)
    return word[1].casefold().replace("ruble", "rouble") if word else ""


def unit_after(text: str, end: int) -> str:
    """Return the measure behind a number, "" without one."""
    found = _UNIT.match(text, end)
    return list(_MEASURES)[found.lastindex - 1] if found and found.lastindex else ""


def glued(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """Yield numbers that their unit is written to, with the unit: "41C", "62mph"."""
    for match in _GLUED.finditer(text, span.start, span.end):
        yield Span(*match.span("n")), unit_after(text, match.end("n"))


def measure_alike(one: str, other: str) -> bool:
    """Tell whether two units are of one kind, or equal."""
    kinds = {_MEASURES[unit][0] if unit in _MEASURES else unit for unit in (one, other)}
    return len(kinds) == 1


def come_to_the_same(value: float, unit: str, other: float, its: str) -> bool:
    """Tell whether two numbers of different units of one kind are equal but for rounding."""
    if unit == its or not measure_alike(unit, its) or unit not in _MEASURES:
        return False
    mine, theirs = _in_first(value, unit), _in_first(other, its)
    slack = 1.0 if _MEASURES[unit][0] == "heat" else _CLOSE * max(abs(mine), abs(theirs))
    return abs(mine - theirs) <= slack


def _in_first(value: float, unit: str) -> float:
    return (value - 32) / 1.8 if unit == "fahrenheit" else value * _MEASURES[unit][1]
