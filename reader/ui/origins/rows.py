"""The origins of a claim as lines to read and to choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.core.article import ArticleInfo
from reader.core.claim import Annotation
from reader.core.frozen import frozen
from reader.core.i18n import quoted, tr
from reader.core.verdicts import Related, Ruling
from reader.corroboration import Origin
from reader.corroboration.institutions import government_of
from reader.corroboration.origin_values import Because
from reader.ui.claims.rows import folded, stance_word

_LONGEST = 120

_WHY: dict[Because, str] = {
    Because.PERSON: "you said so",
    Because.INSTITUTION: "they quote the same source",
    Because.WORDING: "the same words stand in both articles",
    Because.CREDIT: "the article's own report",
    Because.AGENCY: "one agency is the only credit of both",
}


@frozen
class OriginRow:
    """An origin with why, and the annotations that come from it, each with its words.

    `names` tell who is quoted in each of them, by id.
    """

    name: str
    why: str
    annotations: tuple[tuple[str, str], ...]
    names: Mapping[str, str]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its annotations."""
        return tuple(annotation_id for annotation_id, _ in self.annotations)


@frozen
class RulingRow:
    """Something that the person said about origins, in words."""

    ruling_id: str
    words: str


def origin_rows(origins: Sequence[Origin], infos: Sequence[ArticleInfo]) -> list[OriginRow]:
    """Return the origins in their order, with the reasons in words."""
    numbers = {info.id: info.number for info in infos}
    rows = []
    for origin in origins:
        reasons = origin.reasons
        if len(origin.annotations) == 1 and Because.INSTITUTION in reasons:
            why = tr("it is quoted")
        elif len(origin.articles) == 1 and Because.AGENCY in reasons:
            why = tr("the report of an agency")
        else:
            why = ", ".join(tr(_WHY[reason]) for reason in reasons)
        told = tuple((one.id, words_of(one, numbers)) for one in origin.annotations)
        ids = (one.id for one in origin.annotations)
        names = dict(zip(ids, origin.names, strict=False))
        rows.append(OriginRow(origin.name, "; ".join([why, *_roles(origin)]), told, names))
    return rows


def _roles(origin: Origin) -> list[str]:
    """Return who of an origin speaks for whom, where its name does not tell."""
    bodies, told = dict(origin.speakers), []
    for name in dict.fromkeys(origin.names):
        body, state = bodies.get(name, ""), government_of(name)
        if name in origin.listed:
            words = tr("{name} speaks for {body}, by the list of office holders")
            told.append(words.format(name=name, body=body))
        elif body and body.casefold() not in name.casefold():
            told.append(tr("{name} speaks for {body}").format(name=name, body=body))
        elif state and name != origin.name and len(origin.annotations) > 1:
            words = tr("{name} stands for the government: {body}")
            told.append(words.format(name=name, body=state))
    return told


def words_of(one: Annotation, numbers: Mapping[str, int]) -> str:
    """Return an annotation in words: the number of its article, its quote, stance and speaker."""
    quote = folded(one.quote.exact)
    quote = quote if len(quote) <= _LONGEST else f"{quote[:_LONGEST].rstrip()}…"
    parts = [str(numbers.get(one.article_id, "")), quoted(quote), stance_word(one.stance)]
    return " · ".join(part for part in (*parts, one.said_by) if part)


def ruling_rows(
    rulings: Sequence[Ruling],
    annotations: Mapping[str, Annotation],
    infos: Sequence[ArticleInfo],
) -> list[RulingRow]:
    """Return what the person said of these annotations, of their articles, and of names."""
    numbers = {info.id: info.number for info in infos}
    articles = {one.article_id for one in annotations.values()}
    rows = []
    for ruling in rulings:
        if ruling.related is Related.ANNOTATIONS:
            known = ruling.one in annotations and ruling.other in annotations
        elif ruling.related is Related.ARTICLES:
            known = ruling.one in articles and ruling.other in articles
        else:
            known = ruling.related is Related.NAMES or ruling.one in annotations
        if known:
            rows.append(RulingRow(ruling.id, _ruling_words(ruling, annotations, numbers)))
    return rows


def _ruling_words(
    ruling: Ruling, annotations: Mapping[str, Annotation], numbers: Mapping[str, int]
) -> str:
    def name(thing: str) -> str:
        if thing in annotations:
            return words_of(annotations[thing], numbers)
        return tr("Article {n}").format(n=numbers[thing]) if thing in numbers else thing

    if ruling.related is Related.NAMED:
        said = tr("{one} comes from {other}")
    elif ruling.same:
        said = tr("{one} and {other} have one origin")
    else:
        said = tr("{one} and {other} have origins of their own")
    words = said.format(one=name(ruling.one), other=name(ruling.other))
    return f"{words}: {ruling.reason}" if ruling.reason else words
