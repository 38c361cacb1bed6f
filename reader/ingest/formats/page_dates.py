"""When a web page says that its article was published."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any

from reader.ingest.addresses import host_of
from reader.ingest.extracted import StatedDate
from reader.ingest.formats.markup import Element
from reader.ingest.formats.own_day import own_day
from reader.ingest.formats.shown_dates import Label, Shown, published, updated
from reader.ingest.written_days import (
    DATE,
    Order,
    day_in,
    is_possible,
    order_of,
    plain,
    written_day,
)

_META = (
    "article:published_time", "og:article:published_time", "datepublished", "article:published",
    "og:published_time", "pubdate", "publishdate", "publicationdate",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created",
    "dc.date.created", "citation_publication_date", "citation_online_date",
    "citation_date", "article_date_original", "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished", "dcsext.articlefirstpublished", "bt:pubdate", "displaydate", "ptime",
    "article.published", "pdate", "published_at", "prism.publicationdate",
    "bepress_citation_online_date", "bepress_citation_date", "eprints.date", "dc.date.available",
    "dcterms.available", "dc.date.submitted",
)  # fmt: skip
"""Names of meta elements that give the day of publication, the surest first."""

_SQUEEZE = re.compile(r"[\s._:-]+")
_KNOWN_META = {_SQUEEZE.sub("", name): name for name in reversed(_META)}
_ANY_META = re.compile(
    r"(?:(?:first|date|time|original|online|article|initial)?"
    r"(?:publish(?:ed|ing)?|publication|published|pub|release(?:d)?|issue(?:d)?|post(?:ed)?|"
    r"creat(?:e|ed|ion)|display)(?:on|at|date|time|timestamp|utc){1,3}"
    r"|(?:date|time)(?:first)?(?:published|created|issued|publish|pub|posted|publication)"
    r"|firstpublished|issued|createat)\Z"
)
"""How the names of other such elements end, without their points and dashes."""

_NOT_THIS = re.compile(r"modif|updat|expir|revis|unpub|event|comment|video|valid|accept|embargo")

_VAGUE_META = ("dcterms.date", "dc.date", "last-published", "date")
"""Names that may also give the day of a change: what the page shows counts more."""

_CHANGED_META = ("article:modified_time", "og:updated_time", "datemodified", "lastmod")
"""Names of meta elements that give the day of the last change."""

_DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
)
_SQUEEZED = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?=T|\d{6}\b|\Z)"
)
_IN_ADDRESS = (
    re.compile(
        r"/(?P<year>(?:19|20)\d\d)/(?P<month>[01]\d)/"
        r"(?P=year)-?(?P=month)-?(?P<day>[0-3]\d)(?!\d)"
    ),
    re.compile(
        r"/(?P<year>(?:19|20)(?P<short>\d\d))/(?P<month>[01]\d)/"
        r"(?P=short)(?P=month)(?P<day>[0-3]\d)(?!\d)"
    ),
    re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?=/|\Z)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d)[/-](?P<day>\d\d)(?=[/_-]|\Z)"),
    re.compile(
        r"/(?P<year>(?:19|20)\d\d)/(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
        r"/(?P<day>\d{1,2})(?=[/_-]|\Z)",
        re.IGNORECASE,
    ),
    re.compile(r"[/-](?P<day>\d\d)-(?P<month>\d\d)-(?P<year>(?:19|20)\d\d)(?=[/_.-]|\Z)"),
    re.compile(
        r"/(?P<year>(?:199|20\d)\d)[/-]?(?P<month>[01]\d)(?:/|(?<=[/-]\d\d)-)?(?P<day>[0-3]\d)"
        r"(?=[/_.-]|\Z|[0-2]\d[0-5]\d\d{0,7}(?=[/_.-]|\Z))"
    ),
)
_ARCHIVED = re.compile(r"\Ahttps?://[^/]{4,60}/(?:web/)?\d{4,14}[a-z_]{0,4}/(?=https?:)")
"""What an archive puts before the address of a page: the day when it was kept."""

_IN_NAME = (
    re.compile(
        r"[/_=-][a-z]?(?P<year>20\d\d)-?(?P<month>[01]\d)(?:(?<=-\d\d)-)?(?P<day>[0-3]\d)"
        r"(?=[/_.&-][^/]*\Z|\Z)"
    ),
)
"""A day in the last part of an address, which may be one that the article tells of."""

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_NAMED = (
    re.compile(
        r"\b(?P<month>[A-Za-z]{3})[a-z]*\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? "
        r"(?P<year>(?:19|20)\d\d)\b"
    ),
    re.compile(
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?[ -](?P<month>[A-Za-z]{3})[a-z]*\.?,?[ -]"
        r"(?P<year>(?:19|20)\d\d)\b"
    ),
)
_IN_TEXT = re.compile(
    r"\bdate_?published\b|\b(?:dc|dcterms|schema)[:.](?:date|created|issued|dateCreated)\b|\bpubdate\b",
    re.IGNORECASE,
)
_PARSELY = re.compile(r'"pub_date"\s*:\s*"([^"]{8,40})"')
_SECONDS = re.compile(r"\s*(?P<seconds>1?\d{9})(?P<finer>\d{3})?(?:\.\d+)?\s*\Z")
_IN_SCRIPT = re.compile(
    r"(?<![\w-])(?P<name>date_?published|"
    r"(?:first_?|original_?)?publish(?:ed)?_?(?:at|on|date|time|datetime|timestamp)|pub_?date|"
    r"display_?date|date_?posted|posted_?(?:at|on)|"
    r"publication_?(?:date|time|datetime)|date_?created|creat(?:ed|ion)_?(?:at|on|date|time)|"
    r"article_?(?:publication_?)?date|post_?date)\\?[\"']?\s*[:=]\s*"
    r"(?:\\?[\"'](?P<day>[^\"'\\]{8,40})\\?[\"']|(?P<seconds>1?\d{9}(?:\d{3})?)(?![\d.]))",
    re.IGNORECASE,
)
_NAMES_IN_SCRIPT = (
    *("publish", "publication", "pubdate", "pub_date", "displaydate", "display_date"),
    *("dateposted", "date_posted", "postedat", "posted_at", "postedon", "posted_on"),
    *("datecreated", "date_created", "created", "creation", "articledate", "article_date"),
    *("postdate", "post_date"),
)
"""What every name that `_IN_SCRIPT` finds has in it, which is far quicker to look for."""

_PUBLISHED = re.compile(
    r"publi|post(?:ed|-date|_date|date)|entry-date|dateline|byline|article-(?:date|meta)|created|"
    r"timestamp|date-display",
    re.IGNORECASE,
)
_DATA = (
    "datetime", "data-datetime", "data-published", "data-publish-date", "data-published-date",
    "data-pubdate", "data-timestamp", "data-time", "data-date", "data-utime", "data-unixtime",
    "data-timeutc",
)  # fmt: skip
"""Attributes in which elements have their time for scripts, the surest first."""

_UPDATED = re.compile(r"updat|modif|edited|comment|related|sidebar|widget", re.IGNORECASE)
_NEAR = 6
_BROAD = ("div", "p")
_LONGEST_NAME = 80
_NEXT = dt.timedelta(days=1)
_JUST_ABOVE = -2
_LONGEST_SCRIPT = 2_000_000


def stated_date(
    root: Element,
    data: Mapping[str, Any],
    meta: Mapping[str, str],
    address: str,
    shown: Sequence[Shown] = (),
) -> StatedDate | None:
    """Return the day that the page states, from the surest of its fields that give a whole day.

    The day is the one in the outlet's own time, not the day in UTC. `shown` are the days to be seen
    on the page: one with a label counts after the fields that are for nothing else.
    """
    seen = published(shown)
    near = [one.day for one in shown if one.is_near and one.label <= Label.BESIDE]
    vague = [(meta[name], name) for name in _VAGUE_META if name in meta]
    fields = [(said, where) for where, said in _stated(root, data, meta)]
    fields += [field for field in vague if day_of(field[0]) in near]
    own = own_address(address)
    in_address = _in_address(own)
    sources = (
        _shown_instead(fields, shown, _changed(data, meta)),
        _before(in_address, fields, near),
        *_agreed(fields, near),
        seen if seen and seen.label is Label.PUBLISHED else None,
        in_address,
        seen if seen and seen.label is Label.ALONE and seen.below >= _JUST_ABOVE else None,
        *_agreed([(said, where) for where, said in _times(root, named=True)], near),
        _changed_before(vague, shown),
        *vague,
        *_agreed([(said, where) for where, said in _times(root, named=False)], near),
        seen,
        _in_address(own, _IN_NAME),
        *_in_scripts(root),
    )
    known = [*near, dt.date.fromisoformat(in_address.day)] if in_address else near
    for source in sources:
        found = _read(source, root, known, host_of(address))
        if found is not None:
            return found
    changed = updated(shown)
    if changed:
        told = _above(changed, shown) or changed
        return StatedDate(told.day.isoformat(), "page", told.said, False)
    return _described(meta)


def own_address(address: str) -> str:
    """Return an address without what an archive puts before it."""
    return _ARCHIVED.sub("", address)


def _above(changed: Shown, shown: Sequence[Shown]) -> Shown | None:
    """Return the day between the title and that of a change which is not later, or None."""
    before = (one for one in shown if 0 <= one.below < changed.below and one.day <= changed.day)
    return next((one for one in before if one.label <= Label.BESIDE), None)


def _changed_before(vague: Sequence[tuple[str, str]], shown: Sequence[Shown]) -> Shown | None:
    """Return the day of a change at the title, where the vague fields are all later than it.

    What was last changed then cannot have been published after that: the fields say when the page
    was made anew.
    """
    changed = next((one for one in shown if one.is_near and one.label is Label.UPDATED), None)
    days = [day for day in (day_of(said) for said, _ in vague) if day]
    return changed if changed and days and min(days) > changed.day else None


def _described(meta: Mapping[str, str]) -> StatedDate | None:
    """Return the one day that the page's description or title for others names."""
    said = " ".join(meta.get(name, "") for name in ("description", "og:description", "og:title"))
    matches = [match for match in DATE.finditer(plain(said)) if day_in(match)]
    days = {day_in(match) for match in matches}
    day = days.pop() if len(days) == 1 else None
    return StatedDate(day.isoformat(), "description", matches[0][0], False) if day else None


def _in_scripts(root: Element) -> Iterator[StatedDate]:
    """Yield the day that scripts of the page give under a name for it, where all say the same."""
    told: dict[str, list[str]] = {}
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or "") or len(text) > _LONGEST_SCRIPT:
            continue
        lower = text.lower()
        if not any(name in lower for name in _NAMES_IN_SCRIPT):
            continue
        for match in _IN_SCRIPT.finditer(text):
            told.setdefault(match["name"].lower(), []).append(match["day"] or match["seconds"])
    for name, said in told.items():
        days = {day_of(one) for one in said}
        day = days.pop() if len(days) == 1 else None
        if day is not None:
            yield StatedDate(day.isoformat(), name, said[0], False)


def _before(
    address: StatedDate | None, fields: Sequence[tuple[str, str]], near: Sequence[dt.date]
) -> StatedDate | None:
    """Return the day in the address where all fields give a later one that the page does not show.

    So it is where a page is published anew under its old address. A day later than the address's is
    the next one of its zone.
    """
    days = {day for day in (day_of(said) for said, _ in fields) if day}
    if address is None or not days or days & set(near):
        return None
    day = dt.date.fromisoformat(address.day)
    return address if min(days) > day + _NEXT else None


def _shown_instead(
    fields: Sequence[tuple[str, str]], shown: Sequence[Shown], changed: frozenset[dt.date | None]
) -> Shown | None:
    """Return the day below the title where it is that of a change, and no other field says it.

    A page that shows nothing else states this one as its own.
    """
    days = {day_of(said) for said, _ in fields}
    near = [one for one in shown if one.is_near and one.label <= Label.BESIDE]
    if any(one.day in days for one in near):
        return None
    below = [one for one in near if one.below >= 0 and one.label is Label.ALONE]
    return next((one for one in below[:1] if one.day in changed), None)


def _changed(data: Mapping[str, Any], meta: Mapping[str, str]) -> frozenset[dt.date | None]:
    """Return the days that fields give as those of a later change."""
    told = [data.get("dateModified"), *(meta.get(name) for name in _CHANGED_META)]
    return frozenset(day_of(one) for one in told if isinstance(one, str))


def _agreed(fields: list[tuple[str, str]], near: Sequence[dt.date]) -> list[tuple[str, str]]:
    """Return the fields, first those whose day the page shows at its title.

    Some systems put the day when a draft was begun into one field and the day when it appeared into
    another.
    """
    return sorted(fields, key=lambda field: day_of(field[0]) not in near) if near else fields


def _read(
    source: StatedDate | Shown | tuple[str, str] | None,
    root: Element,
    near: Sequence[dt.date],
    host: str,
) -> StatedDate | None:
    """Return what a source states, None where it gives no whole day."""
    if isinstance(source, Shown):
        sure = source.label is not Label.BESIDE
        return StatedDate(source.day.isoformat(), "page", source.said, sure)
    if source is None or isinstance(source, StatedDate):
        return source
    said, where = source
    day = day_of(said) or written_day(said) or _in_order(said, near, host)
    if day is None:
        return None
    return StatedDate(own_day(said, day, root, near, host).isoformat(), where, said[:60])


def _in_order(said: str, near: Sequence[dt.date], host: str) -> dt.date | None:
    """Return the day of figures that have two readings: the one shown, else that of the country."""
    match = DATE.search(plain(said))
    if match is None:
        return None
    both = [day_in(match, order) for order in (Order.DAY, Order.MONTH)]
    shown = [day for day in both if day in near]
    return shown[0] if shown else day_in(match, order_of("", "", "", host))


def _in_address(
    address: str, patterns: Sequence[re.Pattern[str]] = _IN_ADDRESS
) -> StatedDate | None:
    for pattern in patterns:
        match = pattern.search(address)
        day = _day(match) if match else None
        if match and day:
            return StatedDate(day.isoformat(), "address", match[0].strip("/"))
    return None


def _stated(
    root: Element, data: Mapping[str, Any], meta: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    first = "article:published_time"
    if first in meta:
        yield first, meta[first]
    if "datePublished" in data:
        yield "datePublished", _as_text(data["datePublished"])
    known = {_KNOWN_META.get(_SQUEEZE.sub("", name), ""): name for name in reversed(list(meta))}
    yield from ((name, meta[known[name]]) for name in _META if name in known)
    yield from (pair for pair in meta.items() if _is_named_for_it(pair[0]))
    for element in root.xpath("//*[@itemprop or @property]"):
        given = f"{element.get('itemprop') or ''} {element.get('property') or ''}"
        if "datePublished" in given or (element.tag != "meta" and _IN_TEXT.search(given)):
            yield "datePublished", _value(element)
    for key in ("dateCreated", "uploadDate"):
        if key in data:
            yield key, _as_text(data[key])
    if "parsely-page" in meta:
        yield from (("parsely-page", one) for one in _PARSELY.findall(meta["parsely-page"]))


def _is_named_for_it(name: str) -> bool:
    squeezed = _SQUEEZE.sub("", name[:_LONGEST_NAME])
    return bool(_ANY_META.search(squeezed)) and not _NOT_THIS.search(squeezed)


def _as_text(value: Any) -> str:
    """Return a date of JSON-LD as text; numbers are seconds or milliseconds since 1970."""
    one = value[0] if isinstance(value, list) and value else value
    one = one.get("@value") if isinstance(one, dict) else one
    return str(one)[:200] if isinstance(one, str | int | float) else ""


def _times(root: Element, named: bool) -> Iterator[tuple[str, str]]:
    """Yield the time elements of the page: those named for publication, or the first in it."""
    marked: list[Element] = []
    plain: list[Element] = []
    above: list[Element] = []
    titled = False
    for element in root.iter("h1", "time", "abbr", "span", "div", "p", "relative-time", "time-ago"):
        titled = titled or element.tag == "h1"
        if not _may_tell(element, titled):
            continue
        around = _names(element)
        if element.get("pubdate") is not None:
            marked.insert(0, element)
        elif _UPDATED.search(around):
            continue
        elif _PUBLISHED.search(around):
            marked.append(element)
        elif element.tag == "time":
            (plain if titled else above).append(element)
    for element in marked[:_NEAR] if named else (*plain, *above)[:_NEAR]:
        yield "time", _value(element)


def _may_tell(element: Element, titled: bool) -> bool:
    """Tell whether an element may be a time; parts of a page only where the title is above."""
    if element.tag == "time":
        return True
    return (titled or element.tag not in _BROAD) and bool(
        _in_data(element) or _is_published(element)
    )


def _is_published(element: Element) -> bool:
    return bool(re.search(r"published|pubdate|post-?date|entry-date", element.get("class") or ""))


def _value(element: Element) -> str:
    given = _in_data(element) or element.get("content") or element.get("title")
    return str(given or "".join(element.itertext())).strip()[:200]


def _in_data(element: Element) -> str:
    """Return the day that an element has in an attribute, for scripts to show it in words."""
    return next((given for name in _DATA if (given := element.get(name))), "")


def _names(element: Element) -> str:
    """Return the classes and ids of an element and the two around it."""
    names: list[str] = []
    at = element
    for _ in range(3):
        if at is None or at.tag in {"body", "article", "main"}:
            break
        names += (at.get("class") or "", at.get("id") or "", at.get("itemprop") or "")
        at = at.getparent()
    return " ".join(names)


def day_of(said: str) -> dt.date | None:
    """Return the day that a field gives as ISO 8601, as in mails, or in words; None without one."""
    seconds = _SECONDS.match(said)
    if seconds:
        return _possible(dt.datetime.fromtimestamp(int(seconds["seconds"]), dt.UTC).date())
    for pattern in (_DAY, _SQUEEZED, *_NAMED):
        match = pattern.search(said)
        day = _day(match) if match else None
        if day is not None:
            return day
    try:
        mailed = parsedate_to_datetime(said).date() if "," in said or "GMT" in said else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _possible(mailed) if mailed else None


def _day(match: re.Match[str]) -> dt.date | None:
    month = match["month"]
    if not month.isdigit():
        name = month[:3].lower()
        if name not in _MONTHS:
            return None
        month = str(_MONTHS.index(name) + 1)
    try:
        day = dt.date(int(match["year"]), int(month), int(match["day"]))
    except ValueError:
        return None
    return _possible(day)


def _possible(day: dt.date) -> dt.date | None:
    return day if is_possible(day) else None
