"""Time: every time expression of a text and what it resolves to, and when a text was published.

`find_times` reads the expressions, `infer_publication` and `infer_publications` date articles.
All is pure and uses the standard library only.
"""

from __future__ import annotations

from reader.core.times import Publication, PublicationKind, TimeExpression, TimeType
from reader.temporal.publication import Sibling, infer_publication, infer_publications
from reader.temporal.tagger import find_times

__all__ = [
    "Publication",
    "PublicationKind",
    "Sibling",
    "TimeExpression",
    "TimeType",
    "find_times",
    "infer_publication",
    "infer_publications",
]
