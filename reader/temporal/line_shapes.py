"""The shapes of short lines: agency datelines, credits, embedded posts, entries of a chronology.

Each is told by how the line is built, since its words may be about anything.
"""

from __future__ import annotations

import re
from typing import Final

from reader.temporal.lexicon import wordset

# Patterns are text, compiled by `re` when first used: they would double the time of an import.
_MONTH: Final = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY: Final = (
    r"(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?[.,]{0,2}\s{1,2}"
)
_NUMBER: Final = r"\d{1,2}(?i:st|nd|rd|th|\.)?"
_DAY: Final = rf"(?:{_WEEKDAY})?(?:{_MONTH}\s{{1,2}}{_NUMBER}|{_NUMBER}\s{{1,2}}{_MONTH})"
_FULL: Final = (
    rf"(?:{_DAY},?\s{{1,2}}\d{{4}}|\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}|"
    r"\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\w)"
)
_BY: Final = r"\([^)\n]{2,40}\)|/[^/\n]{2,30}/"
_BRACKETED: Final = (
    r"\A\((?:[A-Z]{2,}|Reuters|Bloomberg|Xinhua|Interfax|Kyodo|Yonhap|Ukrinform|[^()\d\n]{2,30} "
    r"(?:News|Press|Agency|Times|Post))[^()\d\n]{0,20}[,\s]\s?"
    rf"(?P<day>{_DAY},?\s{{1,2}}\d{{4}}|{_DAY})\)\s{{0,2}}[-–—]{{1,2}}\s{{0,2}}[^\sa-z]"
)
_WIRE: Final = (
    rf"\A(?P<place>[^\W\d_][^:;!?\n\d]{{1,60}}?[\s,.(–—-]{{1,4}})?(?P<day>{_DAY}(?:,?\s{{1,2}}\d{{4}})?)"
    rf"(?P<closed>\))?[.,]?\s{{0,2}}(?P<by>{_BY})?(?P<dash>\s{{0,2}}[.:,]?\s{{0,2}}[-–—]|\s?:)?"
)
_BRACKET: Final = r"[(\[][^)\]]*\Z"
_NEXT_DAY: Final = rf"\s{{0,2}}(?:{_DAY}(?!\w)|\d{{4}}\s?[),–—-]|\)|(?i:present|today|now)\b)"
_SPAN: Final = (
    rf"\s{{0,2}}(?:[-–—]|\bto\b)\s{{0,2}}"
    rf"(?:(?:{_DAY}|{_MONTH})?,?\s{{0,2}}(?:1\d|20)\d\d\s?(?:[),]|\Z)|\))"
)
# 'Angra, Brazil, 3 January 2010': a town and its country, as captions have them.
_PLACED: Final = (
    r"\A(?:[A-Z][^\W\d_]*(?:[ '’-][A-Z]?[^\W\d_]+){0,3},\s{1,2}){2}"
    rf"(?:{_FULL}|{_MONTH},?\s\d{{4}})\.?\Z"
)
_NOT_PLACES: Final = (
    r"\b(?:News|Press|Times|Post|Agency|Staff|Herald|Reuters|AFP|AP|Uhr|By|Updated|Published|"
    r"Correspondent|Editor|Reporter|Writer|Courier|Tribune|Journal|Gazette|Review|Magazine|"
    r"World|Politics|Opinion|Business|Sport|Culture|Analysis|Monday|Tuesday|Wednesday|Thursday|"
    r"Friday|Saturday|Sunday)\b"
)
_SMALL: Final = wordset("of de del da do dos das di du la le les los las el al and am upon on by")
_AGENCY: Final = r"\([^)\n]{2,40}\)|/[A-Z][^/\n]{1,29}/"
_LONG: Final = 100

_CREDIT: Final = (
    r"(?<![\w/])(?=[\w.'’-]{0,30}[a-z])[A-Z][\w.'’-]{1,30}/(?=[A-Z])[\w.'’-]{0,40}|"
    r"\b[A-Z][\w.'’-]{0,30}/(?=[A-Z][\w.'’-]{0,30}[a-z])[A-Z][\w.'’-]{1,30}|"
    r"(?:[^\W\d_.]|[.)]) / (?:AP|Reuters|REUTERS|AFP|EPA|TASS|Getty)\b|"
    r"\b(?:AP|AFP|EPA|REUTERS)/[A-Z]|\((?:AP|AFP|Reuters|EPA):|\bvia Getty\b"
)
_AT_END: Final = (
    r"(?i)[(\[](?:[^()\[\]]{0,60}(?:photo|getty|images?)\b|[^()\[\]/]{2,40}/)"
    r"[^()\[\]]{0,60}[)\]]\W{0,3}\Z"
)
_CLOSING: Final = 4
"""The last signs of a line, one of which closes a credit at its end."""

_POST: Final = (
    r"\(@\w|\A[—–-].{0,80}@\w|"
    r"\A\d{1,2}[:.]\d\d ?[AP]M ?[·•∙] ?|"
    r"[·•∙] ?(?:Twitter|X|Instagram|Facebook) (?:for|Web|Lite)\b|"
    r"(?i:\A(?:a )?(?:post|video|photo|reel) shared by )|"
    rf"(?i:\Aposted by ).{{2,60}} on {_WEEKDAY}[^.!?]{{6,20}}\Z|"
    r"\A[“\"][^\n]{1,200}[”\"] ?(?:—|–|-{1,2}) ?[^\W\d_]"
)
_BULLET: Final = r"(?:[•·∙▪●*–—-]\s{0,3})?"
_ENTRY: Final = (
    rf"\A{_BULLET}(?P<day>{_FULL})(?:\s{{0,2}}:\s{{0,2}}|\s{{1,3}}[-–—]{{1,2}}\s{{1,3}}|\t\s{{0,9}}|\s{{2,9}})"
    r"[\"“‘']?[^\W\d_]"
)
_COLON: Final = rf"\A{_BULLET}{_FULL}\s?:\s{{0,3}}[^\W\d_]"
_LONE: Final = rf"\A(?P<day>{_FULL})[.:]?\Z"


def _is_place(words: str) -> bool:
    """Say whether the words can name a place: capitals but for 'of', 'de' and their like."""
    named = re.findall(r"[^\W\d_]+", re.sub(_AGENCY, " ", words))
    if not 0 < len(named) <= 8:
        return False
    if all(one.lower() in _SMALL for one in named):
        return False
    return all(one[0].isupper() or one.lower() in _SMALL for one in named)


def wire_day(line: str) -> tuple[int, int] | None:
    """Return where the day of an agency's dateline stands: 'PARIS, Jan. 28 (Reuters) -'.

    It is judged by what stands before and at the day. A place in small letters needs an agency, or
    a dash and a whole sentence behind it, as press releases have them.
    """
    bracketed = re.match(_BRACKETED, line[:200])
    if bracketed is not None and not is_credited_at_end(line):
        return bracketed.span("day")
    match = re.match(_WIRE, line[:200])
    if match is None or is_credited_at_end(line):
        return None
    place, dash, closed = match["place"] or "", match["dash"], match["closed"]
    agency = bool(match["by"]) or re.search(_AGENCY, place) is not None
    if (place and not _is_place(place)) or (not place and not agency):
        return None
    colon = bool(dash) and dash.endswith(":")
    if colon and not (closed or agency):
        return None
    strong = agency or (place.split(",")[0].split() or [""])[0].isupper()
    if _is_span(line, match):
        return None
    prose = len(line) >= _LONG and re.search(r"[.!?][\"'”’)]{0,3}\Z", line) is not None
    if not (agency or dash) or not (strong or closed or prose):
        return None
    # A line that is a day and a dash is followed by its text; 'LISBON - May 14 -' alone is not.
    return match.span("day") if agency or line[match.end() :].strip() else None


def _is_span(line: str, match: re.Match[str]) -> bool:
    """Say whether the day begins a life or a span, or is told of something that is no place.

    'Marie Curie (7 November 1867 – 4 July 1934) was': the bracket before the day is closed behind
    another one. After the dash of a dateline a sentence begins.
    """
    if re.search(_BRACKET, line[: match.start("day")]) and not match["closed"]:
        return True
    if match["by"]:
        return False
    rest = line[match.end() :].lstrip()
    clause = bool(match["closed"]) and rest[:1].islower()
    return clause or re.match(_NEXT_DAY, rest) is not None


def names_a_place(line: str) -> bool:
    """Say whether the line is a town, its country and a date, as captions and diaries have it."""
    if line.partition(",")[0].isupper() or re.search(_NOT_PLACES, line):
        return False
    return re.match(_PLACED, line[:120]) is not None


def begins_span(rest: str) -> bool:
    """Say whether what follows a date makes it a beginning: ' – 2002), ' or ' – )'."""
    return re.match(_SPAN, rest) is not None


def is_credited_at_end(line: str) -> bool:
    """Say whether the line ends with a picture's credit: '(Photo by Jane Doe/Getty Images)'."""
    closes = ")" in line[-_CLOSING:] or "]" in line[-_CLOSING:]
    return closes and re.search(_AT_END, line) is not None


def is_credited(line: str) -> bool:
    """Say whether the line names who took the picture and for whom: 'REUTERS/Jane Doe'."""
    # Most lines have none of these signs, and are not gone through.
    may = "/" in line or "(" in line or "via Getty" in line
    return (may and re.search(_CREDIT, line) is not None) or is_credited_at_end(line)


def is_post(line: str) -> bool:
    """Say whether the line is what stands around an embedded post: its stamp or its signature."""
    return re.search(_POST, line) is not None


def entry_day(line: str) -> str | None:
    """Return the day with which an entry of a chronology begins: '• 3 March 2019 – fire'."""
    match = re.match(_ENTRY, line[:200])
    return match["day"] if match else None


def is_led_by_date(line: str) -> bool:
    """Say whether a full date and a colon lead into words, as they do in captions and lists."""
    return re.match(_COLON, line[:200]) is not None


def lone_day(line: str) -> str | None:
    """Return the date that a line is, without a clock or anything else beside it."""
    match = re.match(_LONE, line[:60])
    return match["day"] if match else None
