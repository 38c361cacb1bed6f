"""Recognises lines that name authors: bylines, credits, names and jobs."""

from __future__ import annotations

import re
from functools import cache

from reader.ingest import names, patterns
from reader.ingest.stamps import is_date, is_stamp

_LONGEST_BYLINE = 160
_LONGEST_NAME = 60
_MOST_NAMES = 4
_SHORTEST_NAME = 2
_JOINED = re.compile(r"\s*(?:,|;|&|/|\band\b|\bund\b|\bі\b|\bи\b)\s*")
_PARTICLES = frozenset(
    "al ben bin da de del della den der di du el la le ten van von zu".split()  # noqa: SIM905
)
_PUT_APART = re.compile(r"\s+[|•·–—-]\s+|,\s+|\s+in\s+|\s+for\s+")
_SET_APART = re.compile(r"\s+[|•·–—-]\s+|,\s+|:\s+")
_REPORTING_FROM = re.compile(
    r"(?:(?P<name>\S.{2,50}?),? )?[Rr]eporting (?:live )?from (?:the )?[A-Z][\w ,.’'-]{1,50}\Z"
)
_REPORTED_FROM = re.compile(r"(?P<name>[^.]{3,60}) reported from [A-Z][^.]{1,60}\.?\Z")
_WHERE = re.compile(r"\s\([^()]{2,60}\)\Z")
"""Where an author is, or as what: "Par Jeanne Roux (Genève, envoyée spéciale)"."""

_WITH = re.compile(
    r"(?:(?:[^\W\d_a-zß-ÿа-яёіїєґ][\w’'.-]*|de|du|des|la|le|les|der|die) ){0,5}"
    r"(?:avec|con|com|mit(?: Material (?:der|von))?|з|с) \S+(?: (?:et|y|und|e|та|и) \S+)?\Z"
)
"""An outlet and the agency it has worked with: "Ouest-France avec AFP"."""

_ARABIC_PLACE = re.compile(
    r"(?P<place>[\u0621-\u06ff]{2,14})(?:\Z|\s*[-–—:،/|]\s*(?P<name>[\u0621-\u06ff]+\s.{2,60})\Z)"
)
_SHIFT = re.compile(r" \((?:now|earlier|and earlier)\)")
"""Which of several wrote when, in a running report: "Jane Roe (now); John Doe (earlier)"."""

_CITY = re.compile(r" \([A-Z][\w .,-]{1,30}\)\Z")
_BODY = re.compile(
    r"(?:THE )?(?:FEDERAL |STATE |NATIONAL |ROYAL )?(?:ADMINISTRATION|AUTHORITY|CABINET|COMMISSION"
    r"|COUNCIL|DEPARTMENT|DIRECTORATE|EMBASSY|GOVERNMENT|MINISTRY|MISSION|OFFICE|PRESIDENCY"
    r"|SECRETARIAT|МІНІСТЕРСТВО|МИНИСТЕРСТВО|ПОСОЛЬСТВО|УПРАВЛІННЯ|УПРАВЛЕНИЕ|ОФІС)"
    r"(?: (?!SAYS|SAID|DENIES|CONFIRMS|WARNS)[\w’'&.,-]+){1,12}"
)
_BY = ("By ", "BY ", "Von ", "Par ", "Por ", "Door ", "Di ", "Av ", "Af ")
SIGNING = frozenset(("by", "written by", "von", "par", "por", "di", "door", "av", "автор"))
"""What may stand on a line of its own above an author's name."""

_GENRES = frozenset(("analysis", "report", "opinion", "review", "commentary", "story", "words"))
"""What may stand before an author's name and a colon, and before the subject of a title as well."""

_AGENCIES = frozenset(names.AGENCIES)
_SECTIONS = frozenset(name.casefold() for name in names.SECTIONS)
_HONORIFIC = re.compile(r"(?:Dr|Prof|Mr|Mrs|Ms)\.? ")


def is_name(text: str) -> bool:
    """Tell whether a line is the name of a person, or of up to four: capitalised words only."""
    if len(text) > _LONGEST_NAME or not text[:1].isupper():
        return False
    people = _JOINED.split(text)
    return len(people) <= _MOST_NAMES and all(_is_person(person) for person in people)


def _is_person(name: str) -> bool:
    words = _HONORIFIC.sub("", name).split()
    if not 2 <= len(words) <= 4:
        return False
    if max(map(len, words)) < _SHORTEST_NAME:
        return False
    return all(word in _PARTICLES or _is_proper(word) for word in words)


def _is_proper(word: str) -> bool:
    letters = word.replace("-", "").replace("’", "").replace("'", "").replace(".", "")
    return letters.isalpha() and word[0].isupper() and (len(letters) == 1 or not letters.isupper())


def is_job(text: str) -> bool:
    """Tell whether a line is a journalist's job ("Diplomatic correspondent in Geneva")."""
    return len(text) <= _LONGEST_NAME and bool(_job().match(text))


@cache
def _job() -> re.Pattern[str]:
    jobs = patterns.words_of(names.JOBS)
    return re.compile(
        rf"(?:[\w’'&-]+ ){{0,4}}(?:{jobs})s?(?:(?:,| in| for| at) [\w ]{{2,30}})?\Z", re.IGNORECASE
    )


@cache
def _bylines() -> patterns.WholeLine:
    return patterns.whole_line(patterns.BYLINES)


@cache
def _credits() -> patterns.WholeLine:
    return patterns.whole_line(patterns.CREDITS)


@cache
def _outlet() -> re.Pattern[str]:
    nouns, known = patterns.words_of(names.OUTLET_NOUNS), patterns.words_of(names.OUTLETS)
    word = r"[A-Z][\w’'&-]*"
    daily = rf"(?:(?:The )?Daily|The (?:Sunday|Evening|Morning|Weekly)) {word}(?: {word})?"
    heads, ends = patterns.words_of(names.OUTLET_HEADS), patterns.words_of(names.OUTLET_ENDS)
    article = r"(?:(?:L[aeo]s?|Les|El|Los|Il|O|A|De|Het) |L[’'])?"
    link = r"(?:(?:de|du|des|del|della|dello|di|da|do|d’|d'|la|le|las|los|el|van) ?)*"
    capital = r"[^\W\d_a-zß-öø-ÿа-яґєії][\w’'&-]*"
    headed = rf"{article}(?:{heads})(?: {link}{capital}){{1,3}}"
    ended = rf"(?:{capital} ){{1,2}}(?:{ends})"
    return re.compile(
        rf"(?:{known}|(?:The )?(?:{word} ){{1,4}}(?:{nouns})|{daily}|{headed}|{ended})\Z"
    )


def is_outlet(text: str) -> bool:
    """Tell whether `text` is the name of a known outlet or reads like one ("The Harbour Times").

    Agencies are none: their reports appear in other people's outlets.
    """
    if len(text) > _LONGEST_NAME or text in _AGENCIES or text.startswith(_BY):
        return False
    named = _CITY.sub("", text) if text.endswith(")") else text
    # A masthead is often set in capitals: "THE HARBOUR TIMES".
    if not _outlet().match(named.title() if named.isupper() and " " in named else named):
        return False
    # "WORLD NEWS", "Daily Courier Reporter"
    return not (named.casefold() in _SECTIONS or is_job(named.rpartition(" ")[2]))


def outlet_among(text: str) -> str:
    """Return the outlet among the parts of a line ("Harbour Times | 2 May 2023"), or ""."""
    if len(text) > _LONGEST_BYLINE:
        return ""
    return next((part for part in _parts(text) if is_outlet(part)), "")


def is_masthead(text: str) -> bool:
    """Tell whether a line is an outlet's name, alone or with a date beside it."""
    if not outlet_among(text):
        return False
    return all(is_outlet(part) or is_date(part) or is_stamp(part) for part in _parts(text))


def is_letterhead(text: str) -> bool:
    """Tell whether a line is the name of a public body in capitals, as on its own paper."""
    return text.isupper() and len(text) <= _LONGEST_BYLINE and bool(_BODY.fullmatch(text))


def _parts(text: str) -> list[str]:
    """Return what a line says of several, without the agencies behind an outlet."""
    return _SET_APART.split(patterns.bracketed_agencies().sub("", text))


def is_signature(text: str) -> bool:
    """Tell whether a line could sign an article, if the lines around it agree.

    That is a name, a job, or a name with a place ("… in Geneva and agencies"); a title can look the
    same.
    """
    if len(text) > _LONGEST_BYLINE:
        return False
    name, place, _ = text.partition(" in ")
    return is_name(text) or is_job(text) or (bool(place) and is_name(name))


def is_agency_signature(text: str) -> bool:
    """Tell whether a line below a report is a name and its agency: "Anna Nowak (PAP)"."""
    agency = patterns.closing_agency().search(text) if len(text) <= _LONGEST_NAME else None
    return agency is not None and is_name(text[: agency.start()].rstrip())


def is_plain_byline(text: str) -> bool:
    """Tell whether a line is "By" and a name, perhaps with job and outlet: a byline anywhere."""
    if len(text) > _LONGEST_BYLINE or not text.startswith(_BY):
        return False
    agencies = patterns.closing_agency().search(text)
    signed = _WHERE.sub("", text[: agencies.start()].rstrip() if agencies else text)
    name = _PUT_APART.split(signed.split(maxsplit=1)[-1])[0]
    # Of a name in capitals only an agency shows that it is one.
    return is_name(name) or (agencies is not None and is_name(name.title()))


def is_byline(text: str) -> bool:
    """Tell whether a line at the head of an article says who wrote it, by itself."""
    if len(text) > _LONGEST_BYLINE or is_masthead(text):
        return False
    if _SHIFT.search(text):
        return is_name(_SHIFT.sub("", text))
    if is_plain_byline(text):
        return True
    place = _REPORTING_FROM.match(text)
    if place and not text.endswith("."):
        return not place["name"] or is_name(place["name"])
    if _bylines().match(text):
        label, colon, said = text.partition(":")
        if colon and label.casefold() in _GENRES:
            # "Opinion: Skarholm deserves answers" is a title.
            return is_name(_PUT_APART.split(said.strip().removeprefix("By "))[0])
        return not text.endswith(("?", "!", ":"))
    if is_sign_off(text):
        return True
    first, *rest = _PUT_APART.split(text)
    if not rest or not is_name(first):
        return False
    return any(is_job(part) or is_outlet(part) or is_date(part) for part in rest)


def without_arabic_place(text: str) -> str:
    """Return a byline in Arabic without the city before the name, "" where it is only that.

    People have two names there at least; one word is a city, unless it is an agency.
    """
    match = _ARABIC_PLACE.match(text.strip())
    if match is None or match["place"] in _AGENCIES:
        return text
    return match["name"] or ""


def is_place_of_report(text: str) -> bool:
    """Tell whether a line only says where the author reported from ("Reporting from Geneva")."""
    if text and not without_arabic_place(text):
        return True
    place = _REPORTING_FROM.match(text) if len(text) <= _LONGEST_BYLINE else None
    return bool(place and not place["name"])


def is_credit(text: str) -> bool:
    """Tell whether a line says who else worked on the article, or is a desk's sign-off."""
    if len(text) > patterns.LONGEST:
        return False
    reported = _REPORTED_FROM.match(text) if " reported from " in text else None
    if reported and is_name(reported["name"]):
        return True
    with_agency = text.rpartition(" ")[2] in _AGENCIES and _WITH.match(text)
    return bool(with_agency or _credits().match(text) or is_sign_off(text))


def is_sign_off(text: str) -> bool:
    """Tell whether a line is a desk's sign-off: initials, agencies, or both."""
    # Most lines end with a full stop, and no agency's name does.
    return not text.endswith(".") and bool(patterns.sign_off().match(text))
