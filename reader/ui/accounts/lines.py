"""What the pane of accounts lists, as values: heads, and what stands under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.selecting import paragraph_at
from reader.core.sentences import sentence_around
from reader.ui.marked import MarkedText, from_mark, one_line

_BEFORE = 60
_LONGEST = 400


@frozen
class Side:
    """A passage of an article: its words in their sentence, with what matters marked.

    `note` is what is said of it besides, as which days it comes to.
    """

    article_id: str
    number: int
    span: Span
    text: MarkedText
    note: str = ""


@frozen
class Line:
    """A head, or something under it with one or two passages.

    `key` is the same whenever the same thing is listed again. `sign` goes before the title; what is
    `faint` was set aside, and `note` says why; `named` are the numbers of articles beside a head.
    """

    key: str
    title: str
    head: bool = False
    sign: str = ""
    note: str = ""
    count: str = ""
    named: tuple[int, ...] = ()
    sides: tuple[Side, ...] = ()
    faint: bool = False

    @property
    def spoken(self) -> str:
        """The line in words, for screen readers and for the filter."""
        parts = [self.title, self.note, self.count]
        parts += [tr("Article {n}").format(n=number) for number in self.named]
        for side in self.sides:
            said = tr("Article {number}: {words}").format(number=side.number, words=side.text.text)
            parts += [said, side.note]
        return ". ".join(part for part in parts if part)


def side_of(article: Article, span: Span, note: str = "") -> Side:
    """Return a passage in its sentence, the passage marked."""
    words, mark = _around(article, span)
    shown = from_mark(one_line(words, [mark]), _BEFORE)
    return Side(article.id, article.info.number, span, shown, note)


def quote_of(article: Article, span: Span, note: str = "") -> Side:
    """Return a passage by itself, nothing marked."""
    words = article.text[span.start : min(span.end, span.start + _LONGEST)]
    return Side(article.id, article.info.number, span, one_line(words, ()), note)


def kept(lines: Sequence[Line], query: str) -> list[Line]:
    """Return the lines in which every word is, with their heads; all under a head that has them."""
    words = query.casefold().split()
    if not words:
        return list(lines)
    found: list[Line] = []
    head: Line | None = None
    told = ""
    for line in lines:
        text = line.spoken.casefold()
        if line.head:
            head, told = line, text
            continue
        if all(word in text or word in told for word in words):
            if head is not None:
                found.append(head)
                head = None
            found.append(line)
    return found


def numbers_of(ids: Sequence[str], articles: Mapping[str, Article]) -> tuple[int, ...]:
    """Return the numbers of articles, each once and in order."""
    return tuple(sorted({articles[one].info.number for one in ids if one in articles}))


def _around(article: Article, span: Span) -> tuple[str, Span]:
    """Return the sentences that a passage stands in, and where it stands in them."""
    block = paragraph_at(article, span.start)
    within = Span(block.start, max(block.end, span.end))
    first = sentence_around(article.text, span.start, within, article.info.language)
    last = sentence_around(article.text, max(span.end - 1, span.start), within)
    start, end = min(first.start, span.start), max(last.end, span.end)
    end = min(end, max(span.end, start + _LONGEST))
    return article.text[start:end], Span(span.start - start, span.end - start)
