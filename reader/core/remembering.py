"""What was worked out of texts, remembered while their library is open, and then let go of."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar

from reader.core.article import Article
from reader.core.passage import Span

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

T = TypeVar("T")

_PASSAGES = 1024
_forgetting: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """Return what makes a function remember as many of its last results, until `forget`.

    For functions of texts: what is remembered of names and words alone can stay.
    """

    def keep(work: Callable[..., T]) -> _lru_cache_wrapper[T]:
        kept = lru_cache(maxsize=most)(work)
        _forgetting.append(kept.cache_clear)
        return kept

    return keep


def of_passages(work: Callable[[Article, Span], T]) -> Callable[[Article, Span], T]:
    """Make a function remember what it found in passages, each of which is compared with many.

    By the article itself: to hash its text and all its times would take longer. What it returns
    may not be changed.
    """
    kept: dict[tuple[int, Span], tuple[Article, T]] = {}
    _forgetting.append(kept.clear)

    @wraps(work)
    def ask(article: Article, span: Span) -> T:
        key = id(article), span
        known = kept.get(key)
        if known is None:
            if len(kept) >= _PASSAGES:
                kept.clear()
            # With the article, whose number no other can get as long as it is kept.
            known = kept[key] = article, work(article, span)
        return known[1]

    return ask


def forget() -> None:
    """Let go of all that is remembered of texts, as when their library is closed."""
    for one in _forgetting:
        one()
