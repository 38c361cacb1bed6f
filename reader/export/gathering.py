"""From a library to what layouts show: every value worked out once, in the order of reading."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import partial

from reader.core.article import Article, ArticleInfo
from reader.core.claim import Anchor, Annotation, Claim, Status
from reader.core.dates import short_interval
from reader.core.focus import Interval
from reader.core.i18n import counted, quoted, tr
from reader.core.library import Contents
from reader.core.retelling import retold
from reader.core.timeline.sentences import shortened
from reader.corroboration.sums import ClaimSum
from reader.export.addresses import annotation_link, article_link, passage_link, web_link
from reader.export.escape import folded
from reader.export.options import NAME_LENGTH, Progress, moments_of, unwatched
from reader.export.place import place, quote_paragraphs
from reader.export.report import (
    AnnotationView,
    ArticleHead,
    ArticlePart,
    ClaimHead,
    ClaimPart,
    Report,
    TimePart,
)
from reader.export.summing import sums_in
from reader.export.words import GLYPHS, STATUS_KEYS, published, stance_words, status_words, summary

_GRAVITY = (Status.DISPUTED, Status.SINGLE_SOURCE, Status.NONE, Status.CONFIRMED)
"""In which order claims are read: what is open first."""

_SLUG = 60
_TITLE = 90


def gather(
    contents: Contents,
    *,
    exported: dt.datetime,
    progress: Progress = unwatched,
    whole: Contents | None = None,
) -> Report:
    """Return `contents` told for layouts; `exported` is the moment to date the document with.

    With `whole`, origins are counted for every claim as the window counts them: over all that is
    linked to it there. That compares articles, and so takes longer.
    """
    return _Gathering(contents, progress, whole).report(exported)


class _Gathering:
    """Works out each part once and hands it to whoever shows it."""

    def __init__(
        self, contents: Contents, progress: Progress, whole: Contents | None = None
    ) -> None:
        self._contents, self._progress, self._whole = contents, progress, whole
        self._articles = {article.id: article for article in contents.articles}
        self._moments = moments_of(contents)
        self._heads = {a.id: _article_head(a.info, contents.name) for a in contents.articles}
        self._claims = {claim.id: _claim_head(claim) for claim in contents.claims}
        named = (*contents.annotations, *contents.orphans, *contents.left_out)
        self._blocks = _short_names(named)
        self._numbers: dict[str, set[int]] = defaultdict(set)
        for one in (*contents.annotations, *contents.orphans):
            if one.article_id in self._heads:
                self._numbers[one.claim_id].add(self._heads[one.article_id].number)

    def report(self, exported: dt.datetime) -> Report:
        contents = self._contents
        found = self._views(contents.annotations)
        lost = self._views(contents.orphans, len(found))
        return Report(
            title=tr("Annotations in {library}").format(library=contents.name),
            library=contents.name,
            exported=exported.astimezone(dt.UTC).isoformat(timespec="seconds"),
            summary=summary(contents),
            counts=_counts(contents),
            tags=tuple(sorted({tag for c in contents.claims for tag in c.tags})),
            articles=self._by_article(found, lost),
            claims=self._by_claim([*found, *lost]),
            times=_by_time(found),
            lost=tuple(lost),
        )

    def _views(self, annotations: Iterable[Annotation], done: int = 0) -> list[AnnotationView]:
        of = len(self._contents.annotations) + len(self._contents.orphans)
        views = []
        for one in sorted(annotations, key=self._order):
            views.append(self._view(one))
            self._progress(done + len(views), of)
        return views

    def _order(self, one: Annotation) -> tuple[int, int, int, str]:
        return (self._heads[one.article_id].number, one.span.start, one.span.end, one.id)

    def _view(self, one: Annotation) -> AnnotationView:
        article, head = self._articles[one.article_id], self._heads[one.article_id]
        days = None if one.anchor is Anchor.ORPHAN else self._moments[article.id].of(one.span)
        name, created = self._contents.name, _stamp(one.created)
        return AnnotationView(
            id=one.id,
            block=f"p-{self._blocks[one.id]}",
            article=head,
            claim=self._claims[one.claim_id],
            exact=one.quote.exact,
            paragraphs=tuple(map(tuple, quote_paragraphs(article, one))),
            prefix=one.quote.prefix,
            suffix=one.quote.suffix,
            start=one.span.start,
            end=one.span.end,
            place=place(article, one),
            note=one.note,
            stance=one.stance.value,
            stance_words=stance_words(one.stance),
            said_by=one.said_by,
            found=one.anchor.value,
            to_check=_now(article, one),
            is_lost=one.anchor is Anchor.ORPHAN,
            elsewhere=tuple(sorted(self._numbers[one.claim_id] - {head.number})),
            **_days(days),
            link=annotation_link(one.id, name),
            web=passage_link(article.info.address, one.quote, article.text),
            created=created,
            modified=created if one.modified == one.created else _stamp(one.modified),
        )

    def _by_article(
        self, found: list[AnnotationView], lost: list[AnnotationView]
    ) -> tuple[ArticlePart, ...]:
        parts = []
        there, gone = _grouped(found), _grouped(lost)
        for article in self._contents.articles:
            head = self._heads[article.id]
            mine = (tuple(views.get(head.id, ())) for views in (there, gone))
            parts.append(ArticlePart(head, *mine))
        return tuple(parts)

    def _by_claim(self, views: list[AnnotationView]) -> tuple[ClaimPart, ...]:
        by_claim: dict[str, list[AnnotationView]] = defaultdict(list)
        for view in views:
            by_claim[view.claim.id].append(view)
        first = {key: (some[0].article.number, some[0].start) for key, some in by_claim.items()}
        places = {status: n for n, status in enumerate(_GRAVITY)}
        shown = sorted(
            (claim for claim in self._contents.claims if claim.id in by_claim),
            key=lambda claim: (places[claim.status], first[claim.id], claim.id),
        )
        sums = self._sums()
        return tuple(
            _claim_part(self._claims[one.id], by_claim[one.id], sums.get(one.id)) for one in shown
        )

    def _sums(self) -> dict[str, ClaimSum]:
        """Return how many articles and origins claims have, and both in words, by their ids."""
        if self._whole is None:
            return {}
        of = len(self._contents.annotations) + len(self._contents.orphans)
        return sums_in(self._whole, partial(self._progress, of, of)).claims()


def _short_names(annotations: Iterable[Annotation]) -> dict[str, str]:
    """Return for each annotation, by its id, the first letters of that, more where two share them.

    The one that was made first keeps the short name, which others may have linked to.
    """
    named: dict[str, str] = {}
    taken: set[str] = set()
    for one in sorted(annotations, key=lambda one: (one.created, one.id)):
        name = one.id[:NAME_LENGTH]
        while name in taken and name != one.id:
            name = one.id[: len(name) + 1]
        named[one.id] = name
        taken.add(name)
    return named


def _grouped(views: list[AnnotationView]) -> dict[str, list[AnnotationView]]:
    groups: dict[str, list[AnnotationView]] = defaultdict(list)
    for view in views:
        groups[view.article.id].append(view)
    return groups


def _by_time(views: list[AnnotationView]) -> tuple[TimePart, ...]:
    groups: dict[tuple[str, str], list[AnnotationView]] = defaultdict(list)
    for view in views:
        groups[view.day, view.last_day].append(view)
    dated = sorted(key for key in groups if key[0])
    keys = [*dated, *(key for key in groups if not key[0])]
    return tuple(_time_part(key, groups[key]) for key in keys)


def _time_part(days: tuple[str, str], views: list[AnnotationView]) -> TimePart:
    key = ".".join(days) if days[0] else "undated"
    return TimePart(key, *days, views[0].day_words, tuple(views))


def _claim_part(head: ClaimHead, views: list[AnnotationView], told: ClaimSum | None) -> ClaimPart:
    articles = len({view.article.id for view in views})
    speakers = len({folded(v.said_by).casefold() for v in views if v.said_by.strip()})
    support = [counted(articles, "{n} article", "{n} articles")]
    if speakers:
        support.append(counted(speakers, "{n} named source", "{n} named sources"))
    title = head.statement or quoted(shortened(folded(views[0].exact), _TITLE))
    origins, sum_ = 0, " · ".join(support)
    if told is not None:
        articles, origins, sum_ = told.articles, told.origins, told.words
    return ClaimPart(head, title, tuple(views), articles, speakers, origins, sum_)


def _article_head(info: ArticleInfo, library: str) -> ArticleHead:
    publication = info.publication
    return ArticleHead(
        id=info.id,
        number=info.number,
        title=folded(info.title) or tr("Untitled"),
        outlet=folded(info.outlet),
        byline=folded(info.byline),
        language=info.language,
        address=folded(info.address),
        published=str(publication.date) if publication else "",
        published_words=published(publication),
        why=retold(publication.evidence) if publication and publication.evidence.strip() else "",
        file=info.source_name,
        words=info.words,
        link=article_link(info.id, library),
        web=web_link(info.address),
        name=_file_name(info),
    )


def _file_name(info: ArticleInfo) -> str:
    """Return a name that stays when the title is corrected only where the id does the telling."""
    plain = unicodedata.normalize("NFC", info.title).casefold()
    words = re.sub(r"[^\w]+", "-", plain).strip("-_")[:_SLUG].strip("-_")
    return "-".join(filter(None, (words, info.id[:NAME_LENGTH])))


def _claim_head(claim: Claim) -> ClaimHead:
    return ClaimHead(
        id=claim.id,
        status=STATUS_KEYS[claim.status],
        status_words=status_words(claim.status),
        glyph=GLYPHS[claim.status],
        statement=folded(claim.statement),
        tags=tuple(tag for tag in map(folded, claim.tags) if tag),
    )


def _now(article: Article, annotation: Annotation) -> str:
    if annotation.anchor is not Anchor.APPROXIMATE:
        return ""
    return folded(article.text[annotation.span.start : annotation.span.end])


def _days(days: Interval | None) -> dict[str, str]:
    if days is None:
        return {"day": "", "last_day": "", "day_words": ""}
    words = short_interval(days.begin, days.end)
    return {"day": str(days.begin), "last_day": str(days.end), "day_words": words}


def _counts(contents: Contents) -> dict[str, int]:
    statuses = Counter(claim.status for claim in contents.claims)
    return {
        "articles": len(contents.articles),
        "annotations": len(contents.annotations),
        "not-found": len(contents.orphans),
        "claims": len(contents.claims),
        **{name: statuses[status] for status, name in STATUS_KEYS.items()},
    }


def _stamp(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds")
