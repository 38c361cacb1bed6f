"""Tells whether an article is in the library already, and what may be done about it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reader.core.article import ArticleInfo, Block, BlockKind, Draft
from reader.core.frozen import frozen
from reader.ingest.addresses import host_of, same_address
from reader.ingest.likeness import Sketch, likeness, sketch_of

NEAR = 0.8
"""From what share of common wording two texts are taken for versions of one."""

_WORTH_A_LOOK = 0.4
_INDEXED = 32
"""By how many of its runs an article is looked up; the rest of them tell how alike it is."""

_MOST_MET = 4000
_MOST_COMPARED = 48


class Sameness(StrEnum):
    """In what an article is the same as one in the library."""

    BYTES = "bytes"
    ADDRESS = "address"
    TEXT = "text"


class Choice(StrEnum):
    """What can be done with an article that is there already."""

    SKIP = "skip"
    REVISE = "revise"
    KEEP_BOTH = "keep both"


@frozen
class Duplicate:
    """An article of the library that a draft is the same as, and what seems best to do.

    `share` is how much of the wording they have in common, from 0 to 1.
    """

    article_id: str
    sameness: Sameness
    share: float
    suggested: Choice


@frozen
class _Known:
    article_id: str
    address: str
    outlet: str
    length: int
    text: Callable[[], str]


@dataclass(slots=True)
class Shelf:
    """What is known of the articles of a library, to compare drafts with.

    The text of an article is asked for only when a draft is about as long.
    """

    _articles: dict[str, _Known] = field(default_factory=dict)
    _by_hash: dict[str, str] = field(default_factory=dict)
    _by_address: dict[str, str] = field(default_factory=dict)
    _by_words: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    _unread: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    _sketches: dict[str, Sketch] = field(default_factory=dict)
    _by_run: dict[int, str | list[str]] = field(default_factory=dict)
    _last: tuple[Draft | None, Sketch | None] = (None, None)

    def put(self, info: ArticleInfo, text: Callable[[], str]) -> None:
        """Add an article of the library; `text` gives its `own_words`, when asked."""
        known = _Known(info.id, info.address, info.outlet, _class(info.words), text)
        self._articles[info.id] = known
        address = same_address(info.address)
        if address:
            self._by_address.setdefault(address, info.id)
        self._unread[known.length].append(info.id)

    def put_draft(self, article_id: str, draft: Draft) -> None:
        """Add an article that has just been imported, or is about to be."""
        length = _class(draft.words)
        known = _Known(article_id, draft.address, draft.outlet, length, lambda: "")
        self._articles[article_id] = known
        self._by_hash.setdefault(draft.source.sha256, article_id)
        address = same_address(draft.address)
        if address:
            self._by_address.setdefault(address, article_id)
        self._keep(article_id, self._sketch_of(draft))

    def find(
        self, draft: Draft, has_source: Callable[[str], str | None] = lambda _: None
    ) -> Duplicate | None:
        """Return the article that a draft is the same as, or None.

        `has_source` gives the article with a source of some SHA-256, as the library does.
        """
        digest = draft.source.sha256
        article = has_source(digest) or self._by_hash.get(digest)
        if article is not None:
            return Duplicate(article, Sameness.BYTES, 1.0, Choice.SKIP)
        sketch = self._sketch_of(draft)
        article = self._by_address.get(same_address(draft.address) or "-")
        if article is not None:
            share = likeness(sketch, self._sketch(article))
            suggested = Choice.SKIP if share >= 1 else Choice.REVISE
            return Duplicate(article, Sameness.ADDRESS, share, suggested)
        return self._likest(draft, sketch)

    def _likest(self, draft: Draft, sketch: Sketch) -> Duplicate | None:
        length = _class(draft.words)
        shares = [
            (likeness(sketch, self._sketches[one]), not self._is_elsewhere(draft, one), one)
            for one in self._met(sketch, length)
        ]
        share, _, article = max(shares, default=(0.0, False, ""))
        if share < NEAR:
            return None
        # The same agency report in two papers is two witnesses to it, which is what one compares.
        if self._is_elsewhere(draft, article):
            suggested = Choice.KEEP_BOTH
        else:
            suggested = Choice.SKIP if share >= 1 else Choice.REVISE
        return Duplicate(article, Sameness.TEXT, share, suggested)

    def _met(self, sketch: Sketch, length: int) -> list[str]:
        """Return the articles of about that length that share the most runs of words with a sketch.

        Runs that few articles have are looked up first, and no more than some thousand in all: of
        an agency's report that is there a thousand times, the versions nearest to this one are.
        """
        near = range(length - 1, length + 2)
        for size in near:
            for one in self._unread.pop(size, ()):
                self._sketch(one)
        alike = self._by_words.get(sketch.whole, [])[:_MOST_COMPARED]
        met: Counter[str] = Counter()
        left = _MOST_MET
        looked_up = sketch.smallest[:_INDEXED]
        for articles in sorted(map(self._with_run, looked_up), key=len):
            met.update(articles[:left])
            left -= len(articles)
            if left <= 0:
                break
        # Only what has some runs in common is worth a comparison, where all could be counted.
        least = _WORTH_A_LOOK * len(looked_up) if left > 0 else 0
        most = (one for one, runs in met.most_common(_MOST_COMPARED) if runs >= least)
        both = dict.fromkeys([*alike, *most])
        return [one for one in both if self._articles[one].length in near]

    def _is_elsewhere(self, draft: Draft, article_id: str) -> bool:
        known = self._articles[article_id]
        hosts = {host_of(draft.address), host_of(known.address)} - {""}
        outlets = {draft.outlet.casefold(), known.outlet.casefold()} - {""}
        return len(hosts) > 1 or len(outlets) > 1

    def _sketch(self, article_id: str) -> Sketch:
        sketch = self._sketches.get(article_id)
        if sketch is None:
            sketch = sketch_of(self._articles[article_id].text())
            self._keep(article_id, sketch)
        return sketch

    def _sketch_of(self, draft: Draft) -> Sketch:
        """Return the sketch of a draft; what was looked for is mostly put here next."""
        last, sketch = self._last
        if last is not draft or sketch is None:
            sketch = sketch_of(own_words(draft.text, draft.blocks))
            self._last = draft, sketch
        return sketch

    def _keep(self, article_id: str, sketch: Sketch) -> None:
        self._sketches[article_id] = sketch
        self._by_words[sketch.whole].append(article_id)
        for run in sketch.smallest[:_INDEXED]:
            there = self._by_run.setdefault(run, article_id)
            if isinstance(there, list):
                there.append(article_id)
            elif there is not article_id:
                self._by_run[run] = [there, article_id]

    def _with_run(self, run: int) -> Sequence[str]:
        """Return the articles with a run of words; most runs have but one, and no list for it."""
        there = self._by_run.get(run, [])
        return there if isinstance(there, list) else (there,)


def own_words(text: str, blocks: Sequence[Block]) -> str:
    """Return the text of an article without its furniture."""
    return "\n".join(
        text[block.span.start : block.span.end]
        for block in blocks
        if block.kind is not BlockKind.FURNITURE
    )


def _class(words: int) -> int:
    """Return the class of length, each a third longer than the one before."""
    size = 0
    while words > 1:
        words = words * 3 // 4
        size += 1
    return size
