"""The stretch of time that figures are compared with: 'the same period a year earlier'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.core.times import TimeType
from reader.temporal.asides import in_aside
from reader.temporal.context import VAGUE, Context, Reading
from reader.temporal.fixed_readings import FIXED
from reader.temporal.values import Point, interval, shift_months, year_value

if TYPE_CHECKING:
    from reader.core.times import TimeExpression
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_STRETCH: Final = re.compile(r"[0-9]{4}-(?:[0-9]{2}|Q[1-4]|H[12])\Z")
_MONTH: Final = re.compile(r"[0-9]{4}-[0-9]{2}\Z")
_QUARTERS: Final = re.compile(r"[0-9]{4}-Q[1-4]\Z")
_WIDER: Final = re.compile(
    r"[0-9]{4}-W[0-9]{2}\Z|[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}\Z"
)
_MONTHS: Final = re.compile(r"P([1-9]|1[01])M\Z")
_OPENING: Final = frozenset({"first", "opening"})
_UP_TO: Final = frozenset({"to", "through", "ended", "ending", "until"})
_REACH: Final = 400
_SAME_STORY: Final = 1500
_BESIDE: Final = 20
_HALF: Final = 6
_QUARTER: Final = 3


def note(tokens: Tokens, node: Node, ctx: Context, expression: TimeExpression) -> None:
    """Keep the month, quarter or part of a year that is told, for what is compared with it."""
    if expression.type is TimeType.DATE:
        value = _up_to(tokens, node, ctx, expression) or _plain(tokens, node, ctx, expression)
    else:
        value = _opening_months(tokens, node, ctx, expression)
    if value:
        words = " ".join(tokens.text[expression.start : expression.end].split())
        ctx.stretch, ctx.stretch_words, ctx.stretch_at = value, words, expression.end


def _plain(tokens: Tokens, node: Node, ctx: Context, expression: TimeExpression) -> str:
    """Take a month, quarter or half; a year only where nothing finer was told close by."""
    value = expression.value
    if node.has(FIXED) and _WIDER.match(value):
        return value
    if node.kind == "year" and len(value) == len("2019"):
        far = expression.start - ctx.stretch_at > _REACH
        return value if far and not in_aside(tokens, node.first) else ""
    return value if _STRETCH.match(value) and node.kind not in {"ago", "sameago"} else ""


def _opening_months(tokens: Tokens, node: Node, ctx: Context, expression: TimeExpression) -> str:
    """Read 'the first nine months' as January to September, other months as a bare length."""
    months = _MONTHS.match(expression.value)
    if months is None:
        return ""
    count = int(months[1])
    words = tokens.text_of(node.first, node.last).lower().split()
    if not _OPENING & set(words) or ctx.published is None:
        return expression.value
    stated = next((int(word) for word in words if word.isdecimal() and len(word) == 4), None)
    year = stated or ctx.published.year - (count > ctx.published.month)
    return span(year, 1, count)


def _up_to(tokens: Tokens, node: Node, ctx: Context, expression: TimeExpression) -> str:
    """Read 'the three months to September', 'months ended Sept. 30', 'January to April'."""
    length = _MONTHS.match(ctx.stretch)
    last = interval(expression.value)[1]
    near = expression.start - ctx.stretch_at < _BESIDE
    if last is None or not near or tokens.back(node.first) not in _UP_TO:
        return ""
    if _MONTH.match(ctx.stretch) and _MONTH.match(expression.value):
        year, first = last.year, int(ctx.stretch[5:])
        same = ctx.stretch[:4] == expression.value[:4] and first < last.month
        return span(year, first, last.month - first + 1) if same else ""
    if length is None:
        return ""
    year, month = shift_months(last.year, last.month, 1 - int(length[1]))
    return span(year, month, int(length[1]))


def span(year: int, month: int, count: int) -> str:
    """Write `count` months from this one on, as a quarter or half where they are one."""
    if count == _QUARTER and month % _QUARTER == 1:
        return f"{year_value(year)}-Q{(month + 2) // 3}"
    if count == _HALF and month % _HALF == 1:
        return f"{year_value(year)}-H{1 + month // _HALF}"
    end_year, end_month = shift_months(year, month, count - 1)
    first, last = Point(year, month).value, Point(end_year, end_month).value
    return first if first == last else f"{first}/{last}"


def year_before(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the same period a year earlier': the stretch told before it, a year back."""
    far = ctx.tokens.starts[node.first] - ctx.stretch_at > _REACH
    if far or _MONTHS.match(ctx.stretch):
        if ctx.publication is None:
            return None
        year = ctx.publication.point.year - 1
        return Reading(TimeType.DATE, year_value(year), None, ctx.publication.basis, 0.5)
    halves = [year_back(half) for half in ctx.stretch.split("/")]
    basis = f"against ‘{ctx.stretch_words[:40]}’ before it"
    return Reading(TimeType.DATE, "/".join(halves), None, basis, 0.85)


def quarter_told(ctx: Context, node: Node) -> Reading | None:
    """Resolve 'the quarter', in all of it, to the one that was told last close by, if any."""
    whole = not any(node.has(name) for name in ("edge", "early", "half"))
    near = ctx.tokens.starts[node.first] - ctx.stretch_at <= _SAME_STORY
    if not (whole and near and _QUARTERS.match(ctx.stretch)):
        return None
    basis = f"against ‘{ctx.stretch_words[:40]}’ before it"
    return Reading(TimeType.DATE, ctx.stretch, None, basis, 0.8)


def is_month_or_quarter(tokens: Tokens, node: Node) -> bool:
    """Accept 'the same month of 2022': the same day or week in a year is told in two marks."""
    del tokens
    return node.category("u") == "QUARTER" or node.text("u") == "M"


def same_in(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the same month of 2022', 'the same quarter in 2022': those told before, then."""
    year, quarter = year_value(node.number("y") or 0), node.category("u") == "QUARTER"
    near = ctx.tokens.starts[node.first] - ctx.stretch_at <= _REACH
    if near and (_QUARTERS if quarter else _MONTH).match(ctx.stretch):
        basis = f"against ‘{ctx.stretch_words[:40]}’ before it"
        return Reading(TimeType.DATE, year + ctx.stretch[4:], None, basis, 0.9)
    anchor = ctx.before
    if anchor is None or anchor.point.month is None:
        return Reading(TimeType.DATE, year + ("-QX" if quarter else "-XX"), None, VAGUE, 0.4)
    month = anchor.point.month
    part = f"Q{(month + 2) // 3}" if quarter else f"{month:02d}"
    return Reading(TimeType.DATE, f"{year}-{part}", None, anchor.basis, 0.7)


def year_back(value: str) -> str:
    """Return the same month, quarter, week or day of the year before, or the last one there is."""
    moved = f"{int(value[:4]) - 1:04d}{value[4:]}"
    if interval(moved)[0] is None:
        moved = moved.replace("-02-29", "-02-28").replace("-W53", "-W52")
    return moved


def named_quarter(node: Node, year: int) -> str:
    """Write the months of 'the July-September quarter', which ends in `year`."""
    first, last = node.number("m") or 1, node.number("m2") or 1
    return span(year - (first > last), first, (last - first) % 12 + 1)
