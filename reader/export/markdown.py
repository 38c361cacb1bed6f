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
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status
from reader.core.i18n import counted, tr
from reader.core.library import Contents
from reader.core.retelling import retold
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
    parts += _not_found(contents, claims, elsewhere)
    lost = {annotation.article_id for annotation in contents.orphans}
    without = [a for a in contents.articles if not by_article[a.id] and a.id not in lost]
    parts += _unannotated(without)
    return "\n\n".join(parts) + "\n"


class _Elsewhere:
    """Which other articles carry an annotation under the same claim."""

    def __init__(self, contents: Contents) -> None:
        numbers = {article.id: article.info.number for article in contents.articles}
        self._numbers = numbers
        self._by_claim: dict[str, set[int]] = defaultdict(set)
        for annotation in (*contents.annotations, *contents.orphans):
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
            f"not-found: {len(contents.orphans)}",
            f"claims: {len(contents.claims)}",
            *(f"{name}: {statuses[status]}" for status, name in _KEYS.items()),
            "---",
        )
    )


def _summary(contents: Contents) -> list[str]:
    if not contents.articles:
        return [tr("This library has no articles yet.")]
    if not (contents.annotations or contents.orphans):
        return [tr("Nothing has been highlighted yet.")]
    counts = (
        counted(len(contents.articles), "{n} article", "{n} articles"),
        counted(len(contents.annotations), "{n} annotation", "{n} annotations"),
        counted(len(contents.claims), "{n} claim", "{n} claims"),
        *_left_over(contents),
    )
    return [" · ".join(counts)]


def _left_over(contents: Contents) -> list[str]:
    """Return how many annotations a person has to look at, where there are any."""
    unsure = sum(one.anchor is Anchor.APPROXIMATE for one in contents.annotations)
    found = ((unsure, "{n} to check"), (len(contents.orphans), "{n} not found in the text"))
    return [counted(number, words, words) for number, words in found if number]


def _title(article: Article) -> str:
    return inline(article.info.title) or tr("Untitled")


def _article_head(article: Article) -> list[str]:
    info = article.info
    who = " · ".join(filter(None, (inline(info.outlet), inline(info.byline))))
    when = _published(info.publication)
    facts = (who, when if who else _capital(when), _address(info.address))
    head = [f"## {info.number}. {_title(article)}", " · ".join(filter(None, facts))]
    if info.publication and info.publication.evidence.strip():
        why = inline(retold(info.publication.evidence))
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
    where = (_capital(_published(article.info.publication)), place(article, annotation))
    parts = (
        _head(claim),
        _tags(claim),
        _quote(article, annotation),
        _to_check(article, annotation),
        note_item(annotation.note),
        *_attribution(annotation),
        _same_claim(elsewhere),
        " · ".join(where),
    )
    return [part for part in parts if part]


def _to_check(article: Article, annotation: Annotation) -> str:
    """Return what the text says by now where an annotation was found only approximately."""
    if annotation.anchor is not Anchor.APPROXIMATE:
        return ""
    now = inline(article.text[annotation.span.start : annotation.span.end])
    return tr("To check: the text now says “{words}” there.").format(words=now)


def _not_found(contents: Contents, claims: dict[str, Claim], elsewhere: _Elsewhere) -> list[str]:
    """Return the section of the annotations whose words are no longer in their article's text."""
    if not contents.orphans:
        return []
    articles = {article.id: article for article in contents.articles}
    title = tr("Not found in the present text")
    why = tr("The words of these annotations are no longer in the text of their article.")
    parts = [f"## {title}", why]
    for orphan in contents.orphans:
        parts += _orphan(articles[orphan.article_id], orphan, claims[orphan.claim_id])
        parts += filter(None, [_same_claim(elsewhere.of(orphan))])
    return parts


def _orphan(article: Article, annotation: Annotation, claim: Claim) -> list[str]:
    quote = annotation.quote
    around = [inline(quote.prefix), inline(quote.suffix)]
    stood = tr("It stood between “…{before}” and “{after}…”.")
    where = tr("In {article}").format(article=f"{article.info.number}. {_title(article)}")
    parts = (
        _head(claim),
        _tags(claim),
        _quote(article, annotation),
        stood.format(before=around[0], after=around[1]) if any(around) else "",
        note_item(annotation.note),
        *_attribution(annotation),
        where,
    )
    return [part for part in parts if part]


def _attribution(annotation: Annotation) -> list[str]:
    """Return who says it, and how the annotation stands to its claim, as far as that is told."""
    name, stance = inline(annotation.said_by), _STANCES[annotation.stance]
    said_by = tr("Said by: {name}").format(name=name)
    return [*([said_by] if name else []), *([tr(stance)] if stance else [])]


def _head(claim: Claim) -> str:
    status = f"**{tr(_STATUSES[claim.status])}**"
    statement = inline(claim.statement)
    return f"{status}: {statement}" if statement else status


def _tags(claim: Claim) -> str:
    tags = ", ".join(filter(None, map(inline, claim.tags)))
    return tr("Tags: {tags}").format(tags=tags) if tags else ""


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
