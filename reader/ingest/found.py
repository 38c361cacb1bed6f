"""What came of a source: an article with what to know before it is imported, or a refusal."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import field, replace
from pathlib import Path

from reader.core.article import BlockKind, Draft, Source
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.core.times import Publication, PublicationKind
from reader.ingest import names, patterns
from reader.ingest.blocks import blocks_of
from reader.ingest.errors import ImportProblem
from reader.ingest.extracted import Extracted, Hints, Notice, NoticeKind, StatedDate, completed
from reader.ingest.files import shown_name, undeceiving
from reader.ingest.formats.kinds import Format
from reader.ingest.mojibake import Repair, mended_draft, repair_of
from reader.ingest.opening import dateline_of, standfirst_of
from reader.ingest.outlet import wire_agency

_LONGEST_LINE = 90
_LONGEST_NAME = 200
_EARLIEST = 1900
_BETWEEN = re.compile(r"[(),،;/&|]|\b(?:and|with|via|for|avec|et|mit|und|con|com|з|с|и|та)\b")
_AGENCY_AFTER_NAME = re.compile(rf"(?:\A|\s)(?P<agency>{patterns.words_of(names.AGENCIES)})\Z")
_AHEAD = dt.timedelta(days=2)


@frozen
class Failure:
    """A source that could not be read, and the sentence to show for it.

    `inside` is the name of the entry, where the source is a container and others were read;
    `problem` is the error with that sentence.
    """

    path: Path
    message: str
    inside: str = ""
    problem: ImportProblem | None = field(default=None, compare=False, repr=False)


@frozen
class Found:
    """An article that was read, not yet dated against others, and what the person may want to see.

    `notices` are sentences about how it was read, `repair` an offer to undo a wrong encoding.
    `stated` is what the document says of its day; where that is sure, the draft has it already.
    """

    path: Path
    draft: Draft
    kind: Format = Format.TEXT
    inside: str = ""
    stated: StatedDate | None = None
    notices: tuple[str, ...] = ()
    repair: Repair | None = None


Finding = Found | Failure


def found_from(article: Extracted, path: Path, kind: Format) -> Found:
    """Return what a reader has extracted from the source at `path` as an article to import."""
    hints, text = article.hints, article.text
    name = source_name(path, article.inside)
    parts = [(b.kind, text[b.span.start : b.span.end]) for b in article.blocks]
    draft = Draft(
        source=Source(name, article.media_type, article.data),
        text=text,
        blocks=article.blocks,
        title=undeceiving(hints.title) or name,
        outlet=undeceiving(hints.outlet),
        byline=undeceiving(hints.byline),
        language=hints.language,
        address=hints.address,
        publication=_publication(hints),
        subtitle=undeceiving(hints.subtitle or standfirst_of(parts)),
        agencies=", ".join(_agencies(parts)),
        dateline=dateline_of(parts),
    )
    return Found(
        path=path,
        draft=draft,
        kind=kind,
        inside=article.inside,
        stated=hints.stated,
        notices=tuple(_sentence(notice) for notice in article.notices),
        repair=repair_of(text),
    )


def mended_found(found: Found) -> Found:
    """Return an article as it was read, its wrong encoding undone and its head read anew.

    Takes some time; its times have to be found again.
    """
    read = mended_draft(found.draft.as_read or found.draft)
    plain = found.kind is Format.TEXT
    hints = Hints(
        title=read.title,
        subtitle=read.subtitle,
        outlet=read.outlet,
        byline=read.byline,
        language=read.language,
        address=read.address,
        stated=found.stated,
    )
    blocks = blocks_of(read.text) if plain else read.blocks
    hints = completed(Hints() if plain else hints, read.text, blocks, read.source.name)
    source = read.source
    again = Extracted(read.text, blocks, hints, source.media_type, source.data, found.inside)
    new = found_from(again, found.path, found.kind)
    draft = replace(new.draft, source=source, publication=new.draft.publication or read.publication)
    return replace(found, draft=draft, stated=new.stated, repair=None)


def failure_of(problem: ImportProblem, path: Path, inside: str = "") -> Failure:
    """Return the refusal of a source, or of an entry in it, with the sentence of `problem`."""
    return Failure(path, str(problem), inside, problem)


def source_name(path: Path, inside: str = "") -> str:
    """Return the name to keep with an article: its file's, with its place in that."""
    name = shown_name(path)
    return shown_name(f"{name}/{inside}")[:_LONGEST_NAME] if inside else name


def _publication(hints: Hints) -> Publication | None:
    """Return the date of publication where the document is sure of it."""
    stated = hints.stated
    day = day_of_stated(stated)
    if stated is None or day is None or not stated.sure:
        return None
    if not stated.where:
        # In English, as libraries keep it.
        words = f"The article says so: “{stated.said[:_LONGEST_LINE]}” (stated)."
        return Publication(day, day, day, words, PublicationKind.STATED)
    evidence = tr("The document’s own data says so: “{said}” ({field}).")
    words = evidence.format(said=stated.said or stated.day, field=stated.where)
    return Publication(day, day, day, words, PublicationKind.STATED)


def day_of_stated(stated: StatedDate | None) -> dt.date | None:
    """Return the day that a document states, None for one that cannot be: to come, or long ago."""
    if stated is None:
        return None
    try:
        day = dt.date.fromisoformat(stated.day)
    except ValueError:
        return None
    today = dt.datetime.now(tz=dt.UTC).date()
    return day if day.year >= _EARLIEST and day <= today + _AHEAD else None


def _agencies(parts: Sequence[tuple[BlockKind, str]]) -> tuple[str, ...]:
    """Return the news agencies that the bylines, the first and the last paragraph credit."""
    credited = [text for kind, text in parts if kind is BlockKind.BYLINE]
    heads = (text for kind, text in parts if kind is BlockKind.DATELINE)
    bracketed = map(patterns.bracketed_agencies().search, heads)
    credited += [match["agencies"] for match in bracketed if match]
    named = [name for text in credited for name in _agencies_in(text)]
    named += _agencies_in(wire_agency(parts))
    by_short = {names.SHORT_AGENCIES.get(name, name): name for name in reversed(named)}
    return tuple(reversed(by_short.values()))


def _agencies_in(text: str) -> list[str]:
    words = [word.strip() for word in _BETWEEN.split(text)]
    named = [_AGENCY_AFTER_NAME.search(word) for word in words]
    return [match["agency"] for match in named if match]


def _number(notice: Notice) -> int:
    return int(notice.about) if notice.about.isdecimal() else 0


def _sentence(notice: Notice) -> str:
    if notice.kind is NoticeKind.GUESSED_ENCODING:
        told = tr("Its encoding was guessed; compare names and accents with the original.")
    elif notice.kind is NoticeKind.CUT_OFF:
        told = tr("Its end is missing: the file is cut off. Save or download it again.")
    elif notice.kind is NoticeKind.REVERSED:
        told = tr(
            "Words in it stand backwards, letter by letter: its font is stored so. Compare it."
        )
    elif notice.kind is NoticeKind.OUTSIDE_LEFT_OUT:
        told = counted(
            _number(notice),
            "The page shows so much beside the article that {n} line of it was left out.",
            "The page shows so much beside the article that {n} lines of it were left out.",
        )
    elif notice.kind is NoticeKind.PAGES_LEFT_OUT:
        told = counted(
            _number(notice),
            "It is too long for one article: its last page was left out.",
            "It is too long for one article: its last {n} pages were left out.",
        )
    elif notice.kind is NoticeKind.PAGES_WITHOUT_TEXT:
        pages = _number(notice)
        told = counted(
            pages,
            "{n} page has no text layer and was left out.",
            "{n} pages have no text layer and were left out.",
        )
    else:
        told = tr("No article could be told from the rest of the page, so all of it was taken.")
    return told
