"""How backups, what lies in the trash, and what was lost are said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QLocale, QTime

from reader.core.article import ArticleInfo
from reader.core.claim import Anchor, Annotation, Claim, Status, TagStyle
from reader.core.dates import short_date, short_interval
from reader.core.events import EventNote
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, quoted, tr
from reader.core.readings import in_words
from reader.core.times import TimeCorrection
from reader.core.trash import Trash
from reader.storage import CheckReport, Difference, Differences, SalvageReport
from reader.ui.claims.rows import stance_word
from reader.ui.safety.article_words import (
    change_of_furniture,
    changes_of_article,
    then_and_now,
)
from reader.ui.safety.entries import Entry, Heading, Row
from reader.ui.safety.verdicts import verdict_entries

T = TypeVar("T")

MOST = 300
"""How many of a kind are listed before the rest is only counted."""

_STATUSES = {
    Status.NONE: "no status",
    Status.CONFIRMED: "confirmed",
    Status.DISPUTED: "disputed",
    Status.SINGLE_SOURCE: "single-source",
}


def moment_text(at: dt.datetime, now: dt.datetime) -> str:
    """Return a moment as “Today, 14:05”, “Yesterday, 9:12” or “3 Nov 2026, 18:40”."""
    local, today = at.astimezone(), now.astimezone().date()
    if local.date() == today:
        day = tr("Today")
    elif local.date() == today - dt.timedelta(days=1):
        day = tr("Yesterday")
    else:
        day = short_date(local.date())
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return tr("{day}, {time}").format(day=day, time=time)


def size_text(size: int) -> str:
    """Return a number of bytes as “184 kB”."""
    style = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 0 if size < 1 << 20 else 1, style)


def difference_line(found: Differences) -> str:
    """Return in words how a backup differs from the library as it is now."""
    parts = [
        *_more_and_fewer(found.articles, ("{n} article", "{n} articles")),
        *_more_and_fewer(found.annotations, ("{n} annotation", "{n} annotations")),
        *_more_and_fewer(found.corrections, ("{n} corrected date", "{n} corrected dates")),
        *_more_and_fewer(_in_trash(found), ("{n} in the trash", "{n} in the trash")),
    ]
    changed = len(_changed(found))
    if changed:
        parts.append(counted(changed, "{n} changed", "{n} changed"))
    return ", ".join(parts) or tr("as it is now")


def difference_rows(found: Differences) -> list[Row]:
    """Return what differs, one by one: only there, only here, and different in both."""
    infos = {info.id: info for info in found.infos}
    return [
        *_section(tr("Only in the backup"), [
            *(_article(info) for info in found.articles.only_in_backup),
            *(_annotation(one, infos) for one in found.annotations.only_in_backup),
            *(_correction(one, infos) for one in found.corrections.only_in_backup),
            *_trashed(_in_trash(found).only_in_backup, infos),
        ]),
        *_section(tr("Only in the library now"), [
            *(_article(info) for info in found.articles.only_in_library),
            *(_annotation(one, infos) for one in found.annotations.only_in_library),
            *(_correction(one, infos) for one in found.corrections.only_in_library),
            *_trashed(_in_trash(found).only_in_library, infos),
        ]),
        *_section(tr("Different in the backup"), _changed(found)),
    ]  # fmt: skip


def trash_rows(trash: Trash, articles: Sequence[ArticleInfo], now: dt.datetime) -> list[Row]:
    """Return what lies in the trash: articles, then annotations, the last removed first."""
    infos = {info.id: info for info in (*articles, *(one.info for one in trash.articles))}
    things: list[Entry] = []
    for one in trash.articles:
        with_it = counted(one.annotations, "with {n} annotation", "with {n} annotations")
        below = with_it if one.annotations else one.info.outlet
        when = moment_text(one.removed, now) if one.removed else ""
        things.append(Entry(_article(one.info).title, below, when, one.info.id))
    marked = [
        Entry(
            quoted(excerpt(one.annotation.quote.exact, 120)),
            _where(one.annotation, infos),
            moment_text(one.removed, now),
            one.annotation.id,
        )
        for one in trash.annotations
    ]
    return [
        *_section(tr("Articles"), things, most=len(things)),
        *_section(tr("Annotations"), marked, most=len(marked)),
    ]


def salvage_rows(report: SalvageReport) -> list[Row]:
    """Return exactly what was lost, what is not as it was, and what was saved."""
    names = {
        "article": tr("articles"),
        "annotation": tr("annotations"),
        "claim": tr("claims"),
        "revision": tr("texts of articles"),
        "source": tr("files as imported"),
        "journal": tr("entries of the history"),
        "time_correction": tr("corrected dates"),
        "tag": tr("tags"),
        "tag_style": tr("colours of tags"),
        "event": tr("what you said of events"),
        "rejection": tr("rejected passages"),
        "dismissal": tr("dismissed differences"),
        "ruling": tr("what you said of origins"),
        "citation": tr("citations"),
    }
    saved = []
    for table in report.tables:
        nothing = table.exact and not (table.kept or table.rebuilt or table.lost)
        if table.table not in names or nothing:
            continue
        parts = [counted(table.kept, "{n} saved", "{n} saved")]
        if table.rebuilt:
            parts.append(counted(table.rebuilt, "{n} put together again", "{n} put together again"))
        if table.lost:
            lost = ("{n} lost", "{n} lost") if table.exact else ("at least {n} lost",) * 2
            parts.append(counted(table.lost, *lost))
        elif not table.exact:
            parts.append(tr("perhaps some lost"))
        saved.append(Entry(names[table.table].capitalize(), ", ".join(parts)))
    return [
        *_section(tr("Lost"), [Entry(one) for one in report.lost], most=len(report.lost)),
        *_section(
            tr("Saved, but not as it was"),
            [Entry(one) for one in report.altered],
            most=len(report.altered),
        ),
        *_section(tr("In numbers"), saved),
    ]


def check_rows(report: CheckReport) -> list[Row]:
    """Return what a check has found."""
    contents = [Entry(one) for one in (*report.contents, *report.references)]
    structure = [Entry(one) for one in report.structure]
    return [
        *_section(tr("Not as it was written"), contents, most=len(contents)),
        *_section(tr("What SQLite says of the file"), structure),
    ]


def holdings(articles: int, annotations: int) -> str:
    """Return “5 articles, 12 annotations”."""
    return ", ".join(
        (
            counted(articles, "{n} article", "{n} articles"),
            counted(annotations, "{n} annotation", "{n} annotations"),
        )
    )


def _more_and_fewer(difference: Difference[T], wording: tuple[str, str]) -> Iterable[str]:
    for things, sentence in (
        (difference.only_in_backup, "{things} more"),
        (difference.only_in_library, "{things} fewer"),
    ):
        if things:
            yield tr(sentence).format(things=counted(len(things), *wording))


def _section(title: str, entries: Sequence[Entry], most: int = MOST) -> list[Row]:
    if not entries:
        return []
    rest = len(entries) - most
    more = [Entry(counted(rest, "and {n} more", "and {n} more"))] if rest > 0 else []
    return [Heading(title), *entries[:most], *more]


def _article(info: ArticleInfo) -> Entry:
    title = tr("{number}. {title}").format(number=info.number, title=excerpt(info.title, 120))
    return Entry(title, info.outlet)


def _annotation(annotation: Annotation, infos: dict[str, ArticleInfo]) -> Entry:
    return Entry(quoted(excerpt(annotation.quote.exact, 120)), _where(annotation, infos))


def _where(annotation: Annotation, infos: dict[str, ArticleInfo]) -> str:
    info = infos.get(annotation.article_id)
    where = tr("in {article}").format(article=_article(info).title) if info else ""
    return " · ".join(part for part in (where, excerpt(annotation.note, 80)) if part)


def _changed(found: Differences) -> list[Entry]:
    """Return one entry for each article, and for each annotation that differs or whose claim does.

    A claim has no name of its own, so it is told by the first annotation under it.
    """
    infos = {info.id: info for info in found.infos}
    told: dict[str, tuple[Annotation, list[str]]] = {}
    for then, now in found.annotations.changed:
        told[now.id] = (now, _changes_of_annotation(then, now))
    first = {one.claim_id: one for one in reversed(found.quoted)}
    for claim, claim_now in found.claims.changed:
        one = first.get(claim.id)
        if one is not None:
            told.setdefault(one.id, (one, []))[1].append(_change_of_claim(claim, claim_now))
    return [
        *_changed_articles(found),
        *(
            Entry(
                _annotation(one, infos).title,
                " · ".join(part for part in parts if part) or _where(one, infos),
            )
            for one, parts in told.values()
        ),
        *(_correction(then, infos) for then, _ in found.corrections.changed),
        *_colours(found.tag_styles),
        *_events(found.events),
        *verdict_entries(found),
    ]


def _changed_articles(found: Differences) -> Iterator[Entry]:
    """Yield an entry for each article that differs, with what differs in it."""
    infos = {info.id: info for info in found.infos}
    told = {now.id: list(changes_of_article(then, now)) for then, now in found.articles.changed}
    for then, now in found.furniture.changed:
        told.setdefault(now.id, []).append(change_of_furniture(then, now))
    for one, parts in told.items():
        yield Entry(_article(infos[one]).title, " · ".join(parts))


def _in_trash(found: Differences) -> Difference[ArticleInfo | Annotation]:
    return Difference(
        (*found.trashed.only_in_backup, *found.removed.only_in_backup),
        (*found.trashed.only_in_library, *found.removed.only_in_library),
        (),
    )


def _trashed(
    things: Iterable[ArticleInfo | Annotation], infos: dict[str, ArticleInfo]
) -> Iterator[Entry]:
    for one in things:
        entry = _article(one) if isinstance(one, ArticleInfo) else _annotation(one, infos)
        below = " · ".join(part for part in (tr("in the trash"), entry.below) if part)
        yield Entry(entry.title, below)


def _correction(correction: TimeCorrection, infos: dict[str, ArticleInfo]) -> Entry:
    info = infos.get(correction.article_id)
    where = tr("in {article}").format(article=_article(info).title) if info else ""
    if correction.value is None:
        reading = tr("not a date")
    elif correction.begin is not None:
        reading = short_interval(correction.begin, correction.end_date or correction.begin)
    else:
        reading = in_words(correction.value)
    return Entry(
        quoted(excerpt(correction.quote.exact, 120)),
        " · ".join(part for part in (where, reading) if part),
    )


def _colours(found: Difference[TagStyle]) -> list[Entry]:
    """Return an entry for each tag that has another colour in the backup, or has one only here."""
    none = tr("none")
    colours = [
        *((style.name, tr(style.colour.value)) for style in found.only_in_backup),
        *((then.name, tr(then.colour.value)) for then, _ in found.changed),
        *((style.name, none) for style in found.only_in_library),
    ]
    return [
        Entry(
            tr("tag “{name}”").format(name=excerpt(name, 80)),
            tr("colour: {colour}").format(colour=colour),
        )
        for name, colour in colours
    ]


def _events(found: Difference[EventNote]) -> list[Entry]:
    """Return an entry for each event of which the backup says something else than the library."""
    notes = [
        *found.only_in_backup,
        *(then for then, _ in found.changed),
        *(EventNote(now.interval) for now in found.only_in_library),
    ]
    return [
        Entry(
            tr("event of {days}").format(days=short_interval(n.interval.begin, n.interval.end)),
            " · ".join(_said_of_event(n)) or tr("nothing said of it there"),
        )
        for n in notes
    ]


def _said_of_event(note: EventNote) -> Iterable[str]:
    if note.name:
        yield tr("name: {name}").format(name=excerpt(note.name, 80))
    told = ((note.pinned, tr("pinned")), (note.hidden, tr("hidden")),
            (note.by_hand, tr("added by hand")))  # fmt: skip
    yield from (words for said, words in told if said)
    if note.joined == note.interval:
        yield tr("standing alone")
    elif note.joined is not None:
        days = short_interval(note.joined.begin, note.joined.end)
        yield tr("shown with {days}").format(days=days)


def _changes_of_annotation(then: Annotation, now: Annotation) -> list[str]:
    parts = []
    if then.note != now.note:
        parts.append(tr("note: {note}").format(note=then_and_now(then.note, now.note)))
    if then.said_by != now.said_by:
        name = then_and_now(then.said_by, now.said_by)
        parts.append(tr("said by: {name}").format(name=name))
    if then.stance is not now.stance:
        stances = then_and_now(stance_word(then.stance), stance_word(now.stance))
        parts.append(tr("stance: {stance}").format(stance=stances))
    if then.claim_id != now.claim_id:
        parts.append(tr("under another claim there"))
    return [*_change_of_place(then, now), *parts]


def _change_of_place(then: Annotation, now: Annotation) -> Iterable[str]:
    if then.anchor is not now.anchor:
        if then.anchor is Anchor.ORPHAN:
            yield tr("not found in the text there")
        elif now.anchor is Anchor.ORPHAN:
            yield tr("in its place there")
        elif then.anchor is Anchor.APPROXIMATE:
            yield tr("to check there")
    elif then.revision_id == now.revision_id and then.span != now.span:
        yield tr("on “{quote}”").format(quote=excerpt(then.quote.exact, 80))


def _change_of_claim(then: Claim, now: Claim) -> str:
    parts = []
    if then.status is not now.status:
        parts.append(then_and_now(tr(_STATUSES[then.status]), tr(_STATUSES[now.status])))
    if then.statement != now.statement:
        statement = then_and_now(then.statement, now.statement)
        parts.append(tr("statement: {statement}").format(statement=statement))
    if then.tags != now.tags:
        tags = then_and_now(", ".join(then.tags), ", ".join(now.tags))
        parts.append(tr("tags: {tags}").format(tags=tags))
    return " · ".join(parts)
