"""The indexes of a library's articles: made in the background, kept in it, and brought together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from reader.core.errors import ReaderError
from reader.corroboration import ArticleIndex, Scorer, WordTable
from reader.session import corroboration_work as work
from reader.session.linked import Linked
from reader.session.session import Session
from reader.session.workshop import Answers, Bench, Key, Workshop
from reader.storage import KeptIndex

MOST_INDEXED = 1000
"""Articles of which the indexes are held, which take some 90 kB each."""

_KEPT_AT_ONCE = 100
_INDEXES = 25


class Indexing:
    """Indexes the articles of the open library once it is told to, and again what has changed."""

    def __init__(
        self, session: Session, linked: Linked, progressed: Callable[[int, int], object]
    ) -> None:
        """Index for `session`; `progressed` is told how many articles are done, of how many."""
        self._session, self._linked, self._progressed = session, linked, progressed
        self._workshop: Workshop | None = None
        self._indexes: dict[str, ArticleIndex] = {}
        self._fresh: list[KeptIndex] = []
        self._table: WordTable | None = None
        self._awake = False
        self._annotated: frozenset[str] | None = None
        self.scorer: Scorer | None = None
        """What scores the sentences of all articles, or None until all are indexed."""

    def benches(self) -> dict[str, Bench]:
        """Return how indexes are made, and brought together."""
        return {
            "corpus": Bench(self._prepare_corpus),
            "index": Bench(self._prepare_indexes, _INDEXES),
        }

    def tie(self, workshop: Workshop) -> None:
        """Have `workshop`, in which these benches stand, do the work."""
        self._workshop = workshop

    def wake(self) -> None:
        """Begin, and go on from now on whenever articles change."""
        if not self._awake:
            self._awake = True
            self._ask()

    @property
    def table(self) -> WordTable:
        """What is known of words; read when it is first asked for."""
        if self._table is None:
            self._table = work.word_table()
        return self._table

    def wanted(self) -> tuple[str, ...]:
        """Return the articles to be indexed: all, or those with annotations and the newest."""
        ids = [info.id for info in self._session.articles()]
        if len(ids) <= MOST_INDEXED:
            return tuple(ids)
        first = self._annotated
        if first is None:
            first = self._annotated = self._linked.articles()
        places = {one: (one not in first, -place) for place, one in enumerate(ids)}
        chosen = frozenset(sorted(ids, key=places.__getitem__)[:MOST_INDEXED])
        return tuple(one for one in ids if one in chosen)

    def answered(self, keys: tuple[Key, ...]) -> None:
        """Take in what has been made just now."""
        if self._workshop is None:
            return
        if keys[0][0] == "corpus":
            self.scorer = self._workshop.known(keys[0])
            self._table = self.scorer.table if self.scorer else self._table
            return
        found = {key[1]: self._workshop.known(key) for key in keys}
        self._indexes |= {one: read.index for one, read in found.items() if read is not None}
        self._fresh += [one.fresh for one in found.values() if one is not None and one.fresh]
        left = self._workshop.waiting("index")
        if len(self._fresh) >= _KEPT_AT_ONCE or not left:
            self.keep()
        total = len(self.wanted())
        self._progressed(total - left, total)

    def keep(self) -> None:
        """Keep in the library what was made and is not kept yet."""
        fresh, self._fresh = self._fresh, []
        library = self._session.library
        if fresh and library is not None:
            # They can be made again: that they cannot be kept just now is no trouble to anybody.
            with suppress(ReaderError):
                library.keep_indexes(fresh)

    def begin_anew(self) -> None:
        """Forget all, as another library is open."""
        self._indexes.clear()
        self._fresh.clear()
        self.renew()

    def renew(self) -> None:
        """Bring together anew what is still there, and index what is new."""
        there = {info.id for info in self._session.articles()}
        self._indexes = {one: index for one, index in self._indexes.items() if one in there}
        self.scorer = self._annotated = None
        if self._awake:
            self._ask()

    def known(self) -> frozenset[str]:
        """Return the articles that have an index."""
        return frozenset(self._indexes)

    def _ask(self) -> None:
        ids = self.wanted()
        if ids and self._workshop is not None:
            self._workshop.ask([*(("index", one) for one in ids), ("corpus",)])

    def _prepare_indexes(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        library = self._session.library
        if library is None:
            return None
        shelf, known = library.index_shelf(), dict(self._indexes)
        ids = [key[1] for key in keys]
        return lambda: {
            ("index", one): read for one, read in work.read_indexes(shelf, ids, known).items()
        }

    def _prepare_corpus(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        if self._workshop is None or self._workshop.waiting("index"):
            return None
        indexes = [self._indexes[one] for one in self.wanted() if one in self._indexes]
        table = self._table
        return lambda: {keys[0]: work.brought_together(indexes, table)}
