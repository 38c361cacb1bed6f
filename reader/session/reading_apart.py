"""Long articles are read in a thread, so that no window waits for them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import closing

from PySide6.QtCore import QObject

from reader.core.article import Article
from reader.core.library import Contents
from reader.session.jobs import Jobs
from reader.storage import Library


def reads_all(beside: Callable[[], Library]) -> Callable[[], tuple[Contents, bool]]:
    """Return what reads, in any thread, all of the library that `beside` opens.

    And tells of damage found there: whoever shows what was read calls `found_damaged` then.
    """

    def read() -> tuple[Contents, bool]:
        with closing(beside()) as library:
            return library.contents(), library.is_altered()

    return read


class ReadingApart(Jobs):
    """Reads articles one after the other, each over a connection of its own, and checks them."""

    def __init__(self, came: Callable[[str, Article | None, bool], None], parent: QObject) -> None:
        """Hand articles over to `came`, with whether damage was found; None if one was not read."""
        super().__init__(parent)
        self._came = came
        self._wanted: dict[str, object] = {}
        self.failed: set[str] = set()
        """The articles that could not be read, to be read at once by whoever asks again."""

    def read(self, article_id: str, beside: Callable[[], Library]) -> None:
        """Read an article in the library that `beside` opens, unless that is under way."""
        if article_id in self._wanted:
            return
        asked = self._wanted[article_id] = object()

        def work() -> tuple[Article, bool]:
            with closing(beside()) as library:
                return library.article(article_id), library.is_altered()

        def over(article: Article | None, altered: bool) -> None:
            if self._wanted.get(article_id) is asked:
                del self._wanted[article_id]
                self.failed |= set() if article is not None else {article_id}
                self._came(article_id, article, altered)

        self.submit(work, lambda found: over(*found), lambda _: over(None, False))

    def forget(self, article_ids: Collection[str] | None) -> None:
        """Hand articles over no more as they are read now: these have changed, or all."""
        for article_id in [*self._wanted, *self.failed] if article_ids is None else article_ids:
            self._wanted.pop(article_id, None)
            self.failed.discard(article_id)

    def finish(self) -> None:
        """Read nothing more, and wait for what is read now."""
        self.forget(None)
        super().finish()
