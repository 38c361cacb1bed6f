"""The articles of two libraries: which of them are there, with which text and what about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reader.core.article import Article
from reader.core.claim import Annotation, Claim
from reader.core.histories import Histories, key_of
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.core.times import Publication
from reader.export.merging_differences import furniture_difference, text_difference
from reader.export.merging_otherwise import blocks_otherwise
from reader.export.merging_rules import (
    HEAD,
    Conflict,
    Difference,
    Fate,
    fate_of,
    history_for,
    identity_of,
    joined,
    key_for,
)
from reader.export.words import published

_Value = str | Publication | None

REMOVED = "removed in one library, changed in the other: it is kept"

_LABELS: dict[str, Callable[[], str]] = {
    "title": lambda: tr("title"),
    "outlet": lambda: tr("outlet"),
    "byline": lambda: tr("byline"),
    "language": lambda: tr("language"),
    "address": lambda: tr("address"),
    "subtitle": lambda: tr("subtitle"),
    "agencies": lambda: tr("agencies"),
    "dateline": lambda: tr("date line"),
    "publication": lambda: tr("publication date"),
}


@dataclass
class Articles:
    """The articles that are kept; `texts_of_other` are those with the other library's text.

    `texts_differ` are all of which the libraries have different texts, `disputed` those that were
    removed in one library and worked on in the other. `otherwise` are those of which the other
    library says something else than what is kept, as it says; `texts` are texts that are not kept,
    by article and revision.
    """

    articles: list[Article] = field(default_factory=list)
    texts_of_other: set[str] = field(default_factory=set)
    texts_differ: set[str] = field(default_factory=set)
    added: int = 0
    renewed: int = 0
    disputed: set[str] = field(default_factory=set)
    conflicts: list[Conflict] = field(default_factory=list)
    otherwise: dict[str, Article] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)


def merged_articles(mine: Contents, other: Contents, my: Histories, their: Histories) -> Articles:
    """Return what the articles of two libraries come to, in the order of mine."""
    made = Articles()
    theirs = {article.id: article for article in other.articles}
    for article in mine.articles:
        that = theirs.pop(article.id, None)
        if that is not None:
            _join(made, article, that, my, their)
        elif _stays(made, article, mine, my, their):
            made.articles.append(article)
    fresh = [one for one in theirs.values() if _stays(made, one, other, their, my)]
    last = max((article.info.number for article in mine.articles), default=0)
    if mine.articles:
        fresh = [
            replace(one, info=replace(one.info, number=last + n))
            for n, one in enumerate(fresh, start=1)
        ]
    made.articles += fresh
    made.added = len(fresh)
    return made


def _stays(
    made: Articles, article: Article, there: Contents, present: Histories, gone: Histories
) -> bool:
    """Tell whether an article that one library has not stays; whatever was done in it counts."""
    key = key_of("article", article.id)
    if key not in gone.things:
        return True
    live = present.of(key)
    fates = {fate_of(gone.of(key), live)}
    notes = [one for one in (*there.annotations, *there.orphans) if one.article_id == article.id]
    if Fate.GOES in fates and all(_is_known(one, there, present, gone) for one in notes):
        return False
    if Fate.STAYS not in fates:
        made.disputed.add(article.id)
        made.conflicts.append(Conflict(article.info.title, tr(REMOVED)))
    return True


def _is_known(one: Annotation, there: Contents, present: Histories, gone: Histories) -> bool:
    """Tell whether an annotation, and its claim, are as the library without them knew them."""
    things: list[Annotation | Claim] = [one]
    things += [claim for claim in there.claims if claim.id == one.claim_id]
    for thing in things:
        key = key_for(thing)
        if key not in gone.things or not gone.of(key).knows_all(history_for(present, thing)):
            return False
    return True


def _join(made: Articles, mine: Article, other: Article, my: Histories, their: Histories) -> None:
    key = key_of("article", mine.id)
    one, that = my.of(key), their.of(key)
    head = joined(mine.info, other.info, one, that, HEAD)
    for part in head.open:
        values = (getattr(each.info, part) for each in (mine, other))
        made.conflicts.append(_told(mine, part, *values))
    said = {
        part: getattr(other.info, part) for part in head.open if part != "title" or mine.info.title
    }
    article, taken = replace(mine, info=head.thing), bool(head.taken)
    blocks = mine.blocks
    if mine.info.revision_id != other.info.revision_id:
        made.texts_differ.add(mine.id)
        newer, older = that.knows(one, "text"), one.knows(that, "text")
        if newer and not older:
            made.texts_of_other.add(mine.id)
            article, taken = _with_text(article, other), True
            blocks = other.blocks
        elif newer is older:
            made.texts[mine.id] = {other.info.revision_id: other.text}
            words = tr(
                "the other library has another text of it; this one's is kept, and the other one "
                "as an earlier version"
            )
            made.conflicts.append(Conflict(mine.info.title, words, (text_difference(mine, other),)))
    elif mine.blocks != other.blocks:
        newer, older = that.knows(one, "furniture"), one.knows(that, "furniture")
        if newer and not older:
            article, taken = replace(article, blocks=other.blocks), True
            blocks = other.blocks
        elif newer is older:
            blocks = blocks_otherwise(mine.blocks, other.blocks)
            words = tr("both libraries set other lines aside; what this one says is kept")
            differs = furniture_difference(mine, other)
            made.conflicts.append(Conflict(mine.info.title, words, (differs,)))
    that_way = replace(article, info=replace(article.info, **said), blocks=blocks)
    if that_way != article:
        made.otherwise[identity_of(article)] = that_way
    made.articles.append(article)
    made.renewed += taken


def _with_text(article: Article, other: Article) -> Article:
    info = replace(
        article.info,
        revision_id=other.info.revision_id,
        words=other.info.words,
        source_name=other.info.source_name,
    )
    return replace(
        article,
        info=info,
        text=other.text,
        blocks=other.blocks,
        times=other.times,
        refused=other.refused,
    )


def _told(article: Article, part: str, mine: _Value, other: _Value) -> Conflict:
    kept = tr("the {part} “{mine}” stays; the other library has “{value}”: see the history")
    differs = Difference(part, _words(mine), _words(other))
    kept = kept.format(part=_LABELS[part](), mine=differs.mine, value=differs.other)
    return Conflict(article.info.title, kept, (differs,))


def _words(value: _Value) -> str:
    return published(value) if value is None or isinstance(value, Publication) else value
