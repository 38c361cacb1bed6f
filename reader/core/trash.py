"""What lies in a library's trash."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from reader.core.article import ArticleInfo
from reader.core.claim import Annotation


@dataclass(frozen=True, slots=True)
class TrashedArticle:
    """An article in the trash, with the number of annotations that went there with it, and when."""

    info: ArticleInfo
    annotations: int
    removed: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class RemovedAnnotation:
    """An annotation that was removed, as it was then, and when; its article may be in the trash."""

    annotation: Annotation
    removed: dt.datetime


@dataclass(frozen=True, slots=True)
class Trash:
    """Everything that can be put back: articles by number, annotations by when they went."""

    articles: tuple[TrashedArticle, ...]
    annotations: tuple[RemovedAnnotation, ...]

    @property
    def count(self) -> int:
        """How many things there are to put back."""
        return len(self.articles) + len(self.annotations)
