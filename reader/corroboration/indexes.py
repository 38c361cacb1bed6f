"""What finding needs to know of an article, worked out once and kept as bytes."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any

from reader.core import short_sums
from reader.core.article import Article, Block, BlockKind
from reader.core.frozen import frozen
from reader.core.passage import Span, trimmed
from reader.core.sentences import sentences
from reader.corroboration.terms import Kind, Reader, Term

FORMAT = 2
"""Rises when the same article gives another index; older ones are then refused."""

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION})
_LONGEST = 700
_LARGEST = 200_000_000
_KINDS = frozenset(kind.value for kind in Kind)


@frozen
class Unit:
    """A sentence of an article, the number of its block, and its terms in order.

    Of many articles there are a million terms, so they are held as one flat tuple of keys and
    places, which Python's garbage collector need not look at.
    """

    span: Span
    block: int
    packed: tuple[str | int, ...]

    @classmethod
    def of(cls, span: Span, block: int, terms: Iterable[Term]) -> Unit:
        """Return a sentence with these terms."""
        return cls(span, block, tuple(part for t in terms for part in (t.key, t.start, t.end)))

    @property
    def keys(self) -> frozenset[str]:
        """The keys of its terms, each once."""
        return frozenset(str(key) for key in self.packed[::3])

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its terms."""
        parts = zip(self.packed[::3], self.packed[1::3], self.packed[2::3], strict=True)
        return tuple(Term(str(key), int(start), int(end)) for key, start, end in parts)


@dataclass(frozen=True)
class ArticleIndex:
    """The sentences of one article and what each is made of.

    `stamp` tells for which text and which resolved times it was made.
    """

    article_id: str
    stamp: str
    units: tuple[Unit, ...]

    def to_bytes(self) -> bytes:
        """Return the index as bytes that can be kept with the article."""
        units = [
            [u.span.start, u.span.end, u.block, [list(u.packed[n : n + 3]) for n in _thirds(u)]]
            for u in self.units
        ]
        kept = {"format": FORMAT, "article": self.article_id, "stamp": self.stamp, "units": units}
        return zlib.compress(json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass"))

    @classmethod
    def from_bytes(cls, data: bytes) -> ArticleIndex:
        """Read an index that was kept; raises ValueError for anything else."""
        try:
            unpacker = zlib.decompressobj()
            kept = json.loads(unpacker.decompress(data, _LARGEST).decode("utf-8", "surrogatepass"))
            units = tuple(_unit(*each) for each in kept["units"] if kept["format"] == FORMAT)
            found = cls(str(kept["article"]), str(kept["stamp"]), units)
        except (zlib.error, KeyError, TypeError, ValueError, RecursionError) as error:
            raise ValueError("no index") from error
        if kept["format"] != FORMAT:
            raise ValueError("an index of another format")
        return found


def stamp_of(article: Article) -> str:
    """Return what an index of this article must bear to be up to date, without making one."""
    told = [article.info.revision_id, str(FORMAT), str(len(article.text))]
    told += [f"{t.start}-{t.end}:{t.value}:{t.begin}:{t.end_date}" for t in article.times]
    told += [f"{b.kind}{b.span.start}-{b.span.end}" for b in article.blocks]
    return short_sums.sha256("\n".join(told).encode("utf-8", "surrogatepass"))[:32]


def index_of(article: Article) -> ArticleIndex:
    """Read the sentences of an article; titles, headings and furniture answer nothing."""
    reader = Reader(article)
    units = [
        Unit.of(span, number, reader.terms(span))
        for number, block in enumerate(told_blocks(article))
        for span in _sentences(article.text, block.span)
    ]
    return ArticleIndex(article.id, stamp_of(article), tuple(u for u in units if u.packed))


def told_blocks(article: Article) -> list[Block]:
    """Return the blocks that tell something; the whole text where there are no blocks."""
    if not article.blocks:
        return [Block(BlockKind.PARAGRAPH, Span(0, len(article.text)))]
    return [block for block in article.blocks if block.kind in _TOLD]


def terms_at(article: Article, index: ArticleIndex, span: Span) -> list[Term]:
    """Return the terms of a passage, from the index where it has them."""
    found = [
        term
        for unit in index.units
        if unit.span.overlaps(span)
        for term in unit.terms
        if span.start <= term.start < span.end
    ]
    return found or Reader(article).terms(span)


def _sentences(text: str, span: Span) -> Iterator[Span]:
    for sentence in sentences(text, span):
        yield from _parts(text, sentence)


def _parts(text: str, span: Span) -> Iterator[Span]:
    """Yield a sentence, or where it is very long, stretches of it that end between words."""
    start = span.start
    while span.end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        part = trimmed(text, Span(start, cut))
        if len(part):
            yield part
        start = cut
    rest = trimmed(text, Span(start, span.end))
    if len(rest):
        yield rest


def _thirds(unit: Unit) -> range:
    return range(0, len(unit.packed), 3)


def _unit(start: Any, end: Any, block: Any, terms: Sequence[Any]) -> Unit:
    packed: list[str | int] = []
    for key, first, last in terms:
        if not isinstance(key, str) or key[:1] not in _KINDS:
            raise ValueError("no term")
        # The same few thousand keys stand in all articles.
        packed += (intern(key), int(first), int(last))
    return Unit(Span(int(start), int(end)), int(block), tuple(packed))
