"""A record of a bibliography as a library keeps it, whole, beside what it says of its articles."""

from __future__ import annotations

import datetime as dt
import hashlib

from reader.core.frozen import frozen


@frozen
class KeptCitation:
    """A record with the article that it is about; `article_id` is "" where it fits none here.

    `title` names it, `record` is all that it says, as JSON (see `reader.core.citation_records`),
    `made` when it was kept in these words.
    """

    id: str
    article_id: str
    title: str
    record: str
    made: dt.datetime


def kept_id(article_id: str, *said: str) -> str:
    """Return what tells a record from others: its article, else what it says of itself."""
    told = "\x1f".join(("article", article_id) if article_id else ("record", *said))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
