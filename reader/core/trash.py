"""What lies in a library's trash."""

from __future__ import annotations

import datetime as dt

from reader.core.article import ArticleInfo
from reader.core.claim import Annotation
from reader.core.frozen import frozen


@frozen
class TrashedArticle:
    """An article in the trash, with the number of annotations that went there with it, and when."""

    info: ArticleInfo
    annotations: int
    removed: dt.datetime | None = None


@frozen
class RemovedAnnotation:
    """An annotation that was removed, as it was then, and when; its article may be in the trash."""

    annotation: Annotation
    removed: dt.datetime


@frozen
class Trash:
    """Everything that can be put back: articles by number, annotations by when they went."""

    articles: tuple[TrashedArticle, ...]
    annotations: tuple[RemovedAnnotation, ...]

    @property
    def count(self) -> int:
        """How many things there are to put back."""
        return len(self.articles) + len(self.annotations)
