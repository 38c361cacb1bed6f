"""A library as one Markdown document: front matter, then each article with its annotations.

Everything that comes from an article or a claim is data and is escaped; a note is the person's own
Markdown and stays so (see `reader.export.own_words`). Links appear only in notes and in the
article's own address.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.i18n import counted, tr
from reader.core.library import Contents
from reader.core.times import Publication, PublicationKind
from reader.export.escape import inline, yaml_text
from reader.export.own_words import note_item
from reader.export.place import place, quote_paragraphs

_STATUSES: dict[Status, str] = {
    Status.CONFIRMED: "✓ Confirmed",
    Status.DISPUTED: "≠ Disputed",
    Status.SINGLE_SOURCE: "① Single-source",
    Status.NONE: "No status",
}
_KEYS: dict[Status, str] = {
    Status.CONFIRMED: "confirmed",
    Status.DISPUTED: "disputed",
    Status.SINGLE_SOURCE: "single-source",
    Status.NONE: "no-status",
}
_STANCES: dict[Stance, str] = {
    Stance.ASSERTS: "",
    Stance.ATTRIBUTES: "Attributes the claim to somebody.",
    Stance.HEDGES: "Hedges the claim.",
    Stance.DENIES: "Denies the claim.",
}
_BASES: dict[PublicationKind, str] = {
    PublicationKind.STATED: "stated",
    PublicationKind.INFERRED: "inferred",
    PublicationKind.SIBLINGS: "inferred from the other articles",
    PublicationKind.PERSON: "set by hand",
}
_LINKABLE = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9./?#%=+~,:-]*)?", re.ASCII
)


def render(contents: Contents, *, exported: dt.datetime) -> str:
    """Return the library as Markdown.

    `exported` is the moment to write in the front matter, in UTC to the second whatever its time
    zone. The same contents and moment always give the same text.
    """
    claims = {claim.id: claim for claim in contents.claims}
    by_article: dict[str, list[Annotation]] = defaultdict(list)
    for annotation in sorted(contents.annotations, key=lambda a: (a.span, a.id)):
        by_article[annotation.article_id].append(annotation)
    elsewhere = _Elsewhere(contents)
    parts = [
        _front_matter(contents, exported),
        f"# {inline(contents.name) or tr('Library')}",
        *_summary(contents),
    ]
    for article in contents.articles:
        if article.id in by_article:
            parts += _article_head(article)
        for annotation in by_article[article.id]:
            claim = claims[annotation.claim_id]
            parts += _annotation(article, annotation, claim, elsewhere.of(annotation))
    parts += _unannotated([a for a in contents.articles if not by_article[a.id]])
    return "\n\n".join(parts) + "\n"


class _Elsewhere:
    """Which other articles carry an annotation under the same claim."""

    def __init__(self, contents: Contents) -> None:
        numbers = {article.id: article.info.number for article in contents.articles}
        self._numbers = numbers
        self._by_claim: dict[str, set[int]] = defaultdict(set)
        for annotation in contents.annotations:
            if annotation.article_id in numbers:
                self._by_claim[annotation.claim_id].add(numbers[annotation.article_id])

    def of(self, annotation: Annotation) -> list[int]:
        own = self._numbers[annotation.article_id]
        return sorted(self._by_claim[annotation.claim_id] - {own})


def _front_matter(contents: Contents, exported: dt.datetime) -> str:
    statuses = Counter(claim.status for claim in contents.claims)
    title = tr("Annotations in {library}").format(library=contents.name)
    return "\n".join(
        (
            "---",
            f"title: {yaml_text(title)}",
            f"library: {yaml_text(contents.name)}",
            f"exported: {exported.astimezone(dt.UTC).isoformat(timespec='seconds')}",
            f"articles: {len(contents.articles)}",
            f"annotations: {len(contents.annotations)}",
            f"claims: {len(contents.claims)}",
            *(f"{name}: {statuses[status]}" for status, name in _KEYS.items()),
            "---",
        )
    )


def _summary(contents: Contents) -> list[str]:
    if not contents.articles:
        return [tr("This library has no articles yet.")]
    if not contents.annotations:
        return [tr("Nothing has been highlighted yet.")]
    counts = (
        counted(len(contents.articles), "{n} article", "{n} articles"),
        counted(len(contents.annotations), "{n} annotation", "{n} annotations"),
        counted(len(contents.claims), "{n} claim", "{n} claims"),
    )
    return [" · ".join(counts)]


def _title(article: Article) -> str:
    return inline(article.info.title) or tr("Untitled")


def _article_head(article: Article) -> list[str]:
    info = article.info
    who = " · ".join(filter(None, (inline(info.outlet), inline(info.byline))))
    when = _published(info.publication)
    facts = (who, when if who else _capital(when), _address(info.address))
    head = [f"## {info.number}. {_title(article)}", " · ".join(filter(None, facts))]
    if info.publication and info.publication.evidence.strip():
        why = inline(info.publication.evidence)
        head.append(tr("Why this date: {reason}").format(reason=why))
    return head


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _published(publication: Publication | None) -> str:
    if publication is None:
        return tr("publication date unknown")
    basis = tr(_BASES[publication.kind])
    if publication.earliest == publication.latest:
        return tr("published {date} ({basis})").format(date=publication.date, basis=basis)
    return tr("published {date} ({basis}; between {first} and {last})").format(
        date=publication.date, basis=basis, first=publication.earliest, last=publication.latest
    )


def _address(address: str) -> str:
    return f"<{address}>" if _LINKABLE.fullmatch(address) else inline(address)


def _annotation(
    article: Article, annotation: Annotation, claim: Claim, elsewhere: list[int]
) -> list[str]:
    status = f"**{tr(_STATUSES[claim.status])}**"
    statement = inline(claim.statement)
    tags = ", ".join(filter(None, map(inline, claim.tags)))
    said_by = inline(annotation.said_by)
    where = (_capital(_published(article.info.publication)), place(article, annotation))
    parts = (
        f"{status}: {statement}" if statement else status,
        tr("Tags: {tags}").format(tags=tags) if tags else "",
        _quote(article, annotation),
        note_item(annotation.note),
        tr("Said by: {name}").format(name=said_by) if said_by else "",
        tr(_STANCES[annotation.stance]) if _STANCES[annotation.stance] else "",
        _same_claim(elsewhere),
        " · ".join(where),
    )
    return [part for part in parts if part]


def _quote(article: Article, annotation: Annotation) -> str:
    paragraphs = (
        "\n".join(f"> {inline(line)}" for line in lines)
        for lines in quote_paragraphs(article, annotation)
    )
    return "\n>\n".join(paragraphs)


def _same_claim(numbers: list[int]) -> str:
    if not numbers:
        return ""
    listed = ", ".join(map(str, numbers))
    return tr("Same claim in other articles: {articles}.").format(articles=listed)


def _unannotated(articles: list[Article]) -> list[str]:
    if not articles:
        return []
    names = "; ".join(f"{article.info.number}. {_title(article)}" for article in articles)
    return [tr("Without annotations: {articles}").format(articles=names)]
