"""Plain text: kept as it is, its blocks told by their wording."""

from __future__ import annotations

from reader.ingest.blocks import blocks_of
from reader.ingest.decode import canonical_text
from reader.ingest.extracted import Extracted, Hints, Notice, NoticeKind, completed
from reader.ingest.formats.kinds import has_annotations, has_citations
from reader.ingest.formats.markup import declares_entities
from reader.ingest.refusals import Reason, Refused


def read_text(data: bytes, name: str, charset: str = "") -> Extracted:
    """Return the article that `data` holds as text, code point for code point.

    Raises Refused when the bytes are empty, no text, annotations, citations, or in an encoding that
    is not known.
    """
    if has_annotations(data, name):
        raise Refused(Reason.ANNOTATIONS)
    if has_citations(data, name):
        raise Refused(Reason.CITATIONS)
    found = canonical_text(data, charset)
    if found.text.lstrip().startswith("<") and declares_entities(found.text):
        raise Refused(Reason.ENTITIES)
    blocks = blocks_of(found.text)
    notices = (Notice(NoticeKind.GUESSED_ENCODING, found.encoding),) if found.guess else ()
    return Extracted(
        text=found.text,
        blocks=blocks,
        hints=completed(Hints(), found.text, blocks, name),
        media_type="text/plain",
        data=data,
        notices=notices,
    )
