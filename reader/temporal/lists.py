"""Dates in a list share what only the last of them states: 'April and June 1955'."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.temporal.clock_ranges import CLOCKS as _CLOCKS
from reader.temporal.lexicon import wordset
from reader.temporal.patterns import NAMES, Node
from reader.temporal.tokens import CODES
from reader.temporal.values import SEASON_MONTHS, shift_year
from reader.temporal.veto_words import AFTER_NOUN

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

_JOINERS = wordset("and or to through until - – — / &")
_LISTED = wordset("date month season theseason quarter")
_LONGEST = 12
_CENTURY = 100
_DAY = frozenset({CODES["DAYN"], CODES["ORDN"]})
_MAY_FOLLOW = frozenset({"", " ", "\n", ".", ",", "#", ")"})
_POINTING = frozenset({"THIS", "LAST", "NEXT"})
_LEADS_ON = wordset("on from in between during of")


def share_years(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Give each day, month or season without year, and each weekday, what its list states once.

    That is a year (*April and June 1955*, *May 5 and 6 last year*) or a week (*from Monday to
    Wednesday of last week*, *on Tuesday earlier this week*, *last week, on Monday*).
    """
    shared = list(nodes)
    for index in range(len(nodes) - 1, -1, -1):
        node, told = shared[index], _pointing_beside(tokens, nodes, index)
        if told is not None:
            shared[index] = replace(node, parts={**node.parts, **told})
            continue
        after = _listed_after(tokens, shared, index)
        if after is None:
            continue
        if _lacks_year(node) and _has_year(after):
            shared[index] = _with_year(tokens, node, after)
        elif _is_plain_weekday(node) and after.kind == "weekday" and after.has("u"):
            parts = {**node.parts, "step": after.parts["step"], "u": after.parts["u"]}
            shared[index] = replace(node, parts=parts)
    return shared


def _listed_after(tokens: Tokens, nodes: list[Node], index: int) -> Node | None:
    """Return the node that is listed with this one next, past an hour: 'to 3 a.m. Wednesday'."""
    if index + 1 >= len(nodes):
        return None
    node, following = nodes[index], nodes[index + 1]
    if listed(tokens, node, following):
        if following.kind in _CLOCKS and index + 2 < len(nodes):
            beside = nodes[index + 2]
            return beside if listed(tokens, following, beside) else None
        return following
    return None


def _is_plain_weekday(node: Node) -> bool:
    return node.kind == "weekday" and not node.has("step")


def _pointing_beside(
    tokens: Tokens, nodes: list[Node], index: int
) -> dict[str, tuple[str, object]] | None:
    """Return the week or year that 'last week' or 'earlier this year' right beside points to."""
    node = nodes[index]
    weekday = _is_plain_weekday(node)
    if not weekday and node.kind not in _LISTED:
        return None
    beside = nodes[max(0, index - 1) : index + 2]
    if not any(one.kind == "step" for one in beside) or not (weekday or _lacks_year(node)):
        return None
    after, before = nodes[index + 1 : index + 2], nodes[max(0, index - 1) : index]
    if after and tokens.text_of(node.last, after[0].first).strip(" ,") == "":
        one = after[0]
    elif before and tokens.text_of(before[0].last, node.first).strip(" ,").lower() in _LEADS_ON:
        one = before[0]
    else:
        return None
    if one.kind != "step" or one.has("edge") or one.category("step") not in _POINTING:
        return None
    if weekday and one.text("u") == "W":
        return {"step": one.parts["step"], "u": one.parts["u"]}
    if not weekday and one.text("u") == "Y":
        return {"rel": one.parts["step"]}
    return None


def split_years(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Part '1939-45' into its two years, as '1939-1945' is two: both ends are dates.

    Before a noun it is the name of one period: 'the 2012-13 season'.
    """
    parted: list[Node] = []
    for node in nodes:
        first, last = node.number("y"), node.number("y2")
        if node.kind != "years" or first is None or last is None or _noun_follows(tokens, node):
            parted.append(node)
            continue
        full = first - first % _CENTURY + last
        one = replace(node, kind="year", last=node.first + 1, parts={"y": ("YEARN", first)})
        two = replace(node, kind="year", first=node.last - 1, parts={"y": ("YEARN", full)})
        parted += [one, two]
    return parted


def second_days(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Read the '5' of 'May 4 and 5', the '21' and '24' of 'June 20, 21 and 24' as the days."""
    found: list[Node] = []
    for node in nodes:
        if found and node.first < found[-1].last:
            continue  # the year that the second day has taken
        found.append(node)
        found.extend(_further_days(tokens, node))
    return found


@functools.cache
def _further() -> re.Pattern[str]:
    """Return what goes on with days after the first, in categories."""
    day = f"[{CODES['DAYN']}{CODES['ORDN']}]"
    steps = "".join(CODES[name] for name in ("LAST", "NEXT", "THIS", "THAT", "SAME"))
    year = f", (?P<y>{CODES['YEARN']})| (?:{CODES['OF']} )?(?P<rel>[{steps}]) {CODES['YEARUNIT']}"
    joint = f"[{CODES['AND']}{CODES['OR']}]"
    return re.compile(f"(?P<days>(?:, {day}){{0,8}},? {joint} {day})(?:{year})?")


def _further_days(tokens: Tokens, node: Node) -> list[Node]:
    if node.kind != "date" or tokens.kinds[node.last - 1] not in _DAY or node.has("y"):
        return []
    match = _further().match(tokens.kinds, node.last)
    if match is None or tokens.kinds[match.end() : match.end() + 1] not in _MAY_FOLLOW:
        return []
    places = [at for at in range(node.last, match.end("days")) if tokens.kinds[at] in _DAY]
    days = [
        Node("date", at, at + 1, {"m": node.parts["m"], "d": ("DAYN", tokens.values[at])})
        for at in places
    ]
    parts = dict(days[-1].parts)
    for name in ("y", "rel"):
        if match[name]:
            at = match.start(name)
            parts[name] = (NAMES[tokens.kinds[at]], tokens.values[at])
    days[-1] = replace(days[-1], last=match.end(), parts=parts)
    return [] if _noun_follows(tokens, days[-1]) else days


def _noun_follows(tokens: Tokens, node: Node) -> bool:
    after = tokens.ahead(node.last)
    return after[:1].isalpha() and after not in AFTER_NOUN


def _lacks_year(node: Node) -> bool:
    return node.kind in _LISTED and not any(node.has(name) for name in ("y", "rel", "step"))


def _has_year(node: Node) -> bool:
    return (node.kind in _LISTED or node.kind == "range") and (node.has("y") or node.has("rel"))


def listed(tokens: Tokens, node: Node, following: Node) -> bool:
    """Say whether nothing but 'and', 'to', a comma or a dash stands between the two."""
    start, end = tokens.ends[node.last - 1], tokens.starts[following.first]
    if end - start > _LONGEST:
        return False
    return _joined().fullmatch(tokens.text, start, end) is not None


@functools.cache
def _joined() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_JOINERS)))
    return re.compile(rf"(?:[\s,]|[-–]|(?<![^\s,–-])(?:{words})(?![^\s,–-]))*", re.IGNORECASE)


def _order(node: Node) -> int:
    month = node.number("n") if node.kind == "quarter" else node.number("m")
    return month or SEASON_MONTHS.get(node.text("s"), (0, 0))[0]


def _with_year(tokens: Tokens, node: Node, following: Node) -> Node:
    """Give the node the year of the one listed after it, or the year before where it leads on."""
    parts = dict(node.parts)
    wraps = _order(node) > _order(following) > 0
    if following.has("y"):
        year = following.number("y") or 0
        parts["y"] = ("YEARN", shift_year(year, -1) if wraps else year)
        if following.has("era"):
            parts["era"] = following.parts["era"]
    else:
        parts["rel"] = following.parts["rel"]
        parts["shared"] = ("", -1 if wraps and _leads_on(tokens, node, following) else 0)
    return replace(node, parts=parts)


def _leads_on(tokens: Tokens, node: Node, following: Node) -> bool:
    words = tokens.text_of(node.last, following.first).lower().split()
    return not {"and", "or", "&"} & set(words)
