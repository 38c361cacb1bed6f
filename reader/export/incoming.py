"""Annotations made elsewhere: W3C Web Annotations, and the export files of Hypothesis.

Both have targets with selectors, by other names; both are read leniently: what is missing is left
out, what cannot be understood is passed over and counted.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.core.claim import Stance, Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.passage import Quote, Span
from reader.export.addresses import web_link
from reader.export.reading_json import json_at, unreadable
from reader.export.web_annotations import OWN, OWN_NAMES

_MOST = 200_000
_MOST_TARGETS = 1000
_SCHEMES = ("http", "https", "urn", "mailto")
_DEEPEST = 6
_LONGEST_QUOTE = 100_000
_LONGEST_NOTE = 1_000_000

_ABSOLUTE = re.compile(r"(?!_:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SAID = ("body", "bodyValue", "text", "tags", "creator", "user", "created")


@frozen
class Incoming:
    """An annotation from elsewhere: what it is about, and what it says.

    `sources` are the addresses and identities of its article, the surest first; `position` is in a
    text that need not be ours. `identity` is the same whenever it is read, whatever it is called
    elsewhere; `claim` is empty unless it is a UUID. `passed_over` says in words what of it cannot
    be had.
    """

    identity: str
    sources: tuple[str, ...]
    title: str
    quote: Quote | None
    position: Span | None
    note: str
    tags: tuple[str, ...]
    created: dt.datetime | None
    modified: dt.datetime | None
    claim: str = ""
    status: Status = Status.NONE
    statement: str = ""
    stance: Stance = Stance.ASSERTS
    said_by: str = ""
    passed_over: tuple[str, ...] = ()


def read_annotations(path: Path) -> tuple[Incoming, ...]:
    """Return the annotations in a file; raises NotReadableError where there are none."""
    given = _annotations(json_at(path), 0)
    try:
        found = tuple(
            _read(data, target, number)
            for data in given
            for number, target in enumerate(_targets(data))
        )
    except RecursionError as error:
        raise unreadable(path, tr("it is not JSON")) from error
    if not found:
        raise unreadable(path, tr("there are no annotations in it"))
    if len(found) > _MOST:
        raise unreadable(path, tr("there are too many annotations in it"))
    return found


def _annotations(data: object, depth: int) -> Iterator[dict[str, Any]]:
    """Yield what look like annotations: alone, in lists, pages or collections, or rows."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for one in data:
            yield from _annotations(one, depth + 1)
    elif isinstance(data, dict):
        if "target" in data:
            yield data
            return
        for name in ("items", "first", "annotations", "rows", "@graph"):
            yield from _annotations(data.get(name), depth + 1)


def _targets(data: dict[str, Any]) -> list[Any]:
    """Return what an annotation is about; each of several is an annotation by itself."""
    return _listed(data.get("target"))[:_MOST_TARGETS] or [None]


def _read(data: dict[str, Any], target: Any, number: int) -> Incoming:
    identity = _own_identity(data)
    if number:
        identity = uuid5(UUID(identity), str(number)).hex
    target = target if isinstance(target, dict) else {"source": target}
    selectors = [one for one in _listed(target.get("selector")) if isinstance(one, dict)]
    bodies = list(_bodies([*_listed(data.get("body")), *_listed(data.get("bodyValue"))]))
    own = any(name.startswith(f"{OWN}:") for name in data)
    notes = [*_notes(bodies, own=own), _text(data.get("text"))]
    tags = [*_tags(bodies), *map(_text, _listed(data.get("tags")))]
    return Incoming(
        identity=identity,
        sources=_sources(data, target),
        title=_title(data, target),
        quote=_quote(selectors),
        position=_position(selectors),
        note="\n\n".join(filter(str.strip, notes))[:_LONGEST_NOTE],
        tags=tuple(dict.fromkeys(tag for tag in (" ".join(t.split()) for t in tags) if tag)),
        created=_moment(data.get("created")),
        modified=_moment(data.get("modified") or data.get("updated")),
        claim=_uuid(data.get(f"{OWN}:claim")),
        status=_one_of(Status, data.get(f"{OWN}:status"), Status.NONE),
        statement=_text(data.get(f"{OWN}:statement")),
        stance=_one_of(Stance, data.get(f"{OWN}:stance"), Stance.ASSERTS),
        said_by=_text(data.get(f"{OWN}:saidBy")),
        passed_over=() if number else tuple(_passed_over(bodies)),
    )


_Body = dict[str, Any]
_OURS = ("describing", "assessing")
"""Purposes of bodies that our own annotations say once more, under names of ours."""


def _bodies(given: list[Any], depth: int = 0) -> Iterator[_Body]:
    """Yield the bodies of an annotation: of a choice the first, of a set all, words as notes."""
    for body in given:
        if isinstance(body, str):
            is_words = body.partition(":")[0].casefold() not in _SCHEMES
            yield {"value": body} if is_words else {"id": body, "purpose": "linking"}
        elif isinstance(body, dict):
            inner = _listed(body.get("items"))
            if not inner or depth >= _DEEPEST:
                yield body
            elif body.get("type") == "Choice":
                yield from _bodies(inner[:1], depth + 1)
            else:
                yield from _bodies(inner, depth + 1)


def _purpose(body: _Body) -> str:
    purpose = next(iter(_listed(body.get("purpose"))), "")
    return purpose if isinstance(purpose, str) else ""


def _notes(bodies: list[_Body], *, own: bool) -> Iterator[str]:
    """Yield what bodies say for a note; an address that one only names is a link."""
    for body in bodies:
        purpose = _purpose(body)
        if purpose == "tagging" or (own and purpose in _OURS):
            continue
        words = _text(body.get("value"))
        address = web_link(_identity(body) or _identity(body.get("source")))
        yield words or (f"<{address}>" if address else "")


def _tags(bodies: list[_Body]) -> list[str]:
    tagging = [one for one in bodies if _purpose(one) == "tagging"]
    return [_text(one.get("value")) or _identity(one) for one in tagging]


def _passed_over(bodies: list[_Body]) -> Iterator[str]:
    for body in bodies:
        named = _identity(body) or _identity(body.get("source"))
        if _text(body.get("value")) or _purpose(body) == "tagging" or web_link(named):
            continue
        kind = _text(body.get("type")) or tr("without a kind")
        yield tr("a body that is no text ({kind})").format(kind=kind)


def _sources(data: dict[str, Any], target: dict[str, Any]) -> tuple[str, ...]:
    source = target.get("source")
    own = source.get(f"{OWN}:article") if isinstance(source, dict) else None
    named = (_identity(own), _identity(source), _identity(target), _text(data.get("uri")))
    return tuple(dict.fromkeys(filter(None, named)))


def _identity(data: object) -> str:
    if isinstance(data, dict):
        return _text(data.get("id") or data.get("@id"))
    return _text(data)


def _title(data: dict[str, Any], target: dict[str, Any]) -> str:
    source = target.get("source")
    if isinstance(source, dict) and isinstance(source.get(f"{OWN}:title"), str):
        return str(source[f"{OWN}:title"])
    document = data.get("document")
    titles = _listed(document.get("title")) if isinstance(document, dict) else []
    return next(filter(None, map(_text, titles)), "")


def _quote(selectors: list[dict[str, Any]]) -> Quote | None:
    for one in _flat(selectors):
        exact = _text(one.get("exact"))
        if one.get("type") == "TextQuoteSelector" and exact.strip():
            around = (_text(one.get("prefix"))[-200:], _text(one.get("suffix"))[:200])
            return Quote(exact[:_LONGEST_QUOTE], *around)
    return None


def _position(selectors: list[dict[str, Any]]) -> Span | None:
    for one in _flat(selectors):
        if one.get("type") == "TextPositionSelector":
            with suppress(KeyError, TypeError, ValueError):
                start, end = one["start"], one["end"]
                if isinstance(start, int) and isinstance(end, int) and end < 1 << 31:
                    return Span(start, end)
    return None


def _flat(selectors: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield selectors with those that refine them, a few levels deep."""
    waiting = [(one, 0) for one in selectors]
    while waiting:
        one, depth = waiting.pop(0)
        yield one
        if depth < _DEEPEST:
            finer = _listed(one.get("refinedBy"))
            waiting += [(other, depth + 1) for other in finer if isinstance(other, dict)]


def _listed(data: object) -> list[Any]:
    if data is None:
        return []
    return data if isinstance(data, list) else [data]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _own_identity(data: dict[str, Any]) -> str:
    """Return by which UUID the library knows an annotation, however often it is read.

    An address or a URN names it all over the world; what Hypothesis calls it, or a name that counts
    within a file only, does so together with what it is about. One without a name is known by that,
    by what it says, and by who said so and when.
    """
    name = _identity(data)
    own = _uuid(name)
    if own:
        return own
    telling: list[object] = [name]
    if not _ABSOLUTE.match(name):
        telling += [data.get("target"), data.get("uri")]
    if not name:
        telling += [data.get(said) for said in _SAID]
    return uuid5(NAMESPACE_URL, f"{OWN_NAMES}annotation {json.dumps(telling, sort_keys=True)}").hex


def _uuid(data: object) -> str:
    """Return a UUID as the library writes it, or nothing."""
    with suppress(ValueError):
        return UUID(_identity(data)).hex
    return ""


def _moment(value: object) -> dt.datetime | None:
    with suppress(ValueError):
        moment = dt.datetime.fromisoformat(_text(value))
        with suppress(OverflowError):
            return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    return None


def _one_of(kind: Any, value: object, usual: Any) -> Any:
    with suppress(ValueError):
        return kind(value)
    return usual
