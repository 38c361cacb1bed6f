"""Web archives (.warc, .warc.gz): the pages that they keep, without what the pages were made of."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Any

from reader.ingest.charset import charset_of
from reader.ingest.extracted import Extracted, Notice, NoticeKind
from reader.ingest.formats.limits import Budget, unpacked
from reader.ingest.formats.page import read_page
from reader.ingest.formats.rejected import Rejected
from reader.ingest.refusals import Reason, Refused

_KEPT = frozenset(("response", "resource"))
_PAGES = ("text/html", "application/xhtml+xml")
_OK = "200"


def read_web_records(
    file: IO[bytes], name: str, budget: Budget, wanted: frozenset[str] = frozenset()
) -> Iterator[Extracted | Rejected]:
    """Yield the article of every page in the archive; with `wanted`, of the pages of that address.

    What a page was made of (frames, fragments) holds no article and is passed over in silence.
    Raises Refused when the archive is damaged from its start.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    seen: set[str] = set()
    cut_off = False
    try:
        for record in ArchiveIterator(file):
            budget.enter()
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            if not _is_page(record) or (wanted and address not in wanted) or address in seen:
                continue
            found = _page(record, address, name, budget)
            cut_off = cut_off or _is_cut_off(record)
            if found is not None:
                seen.add(address)
                yield found
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, AttributeError, TypeError) as error:
        if not seen:
            raise Refused(Reason.BROKEN) from error
        yield Rejected("", Reason.BROKEN)
    if not seen:
        raise Refused(Reason.BROKEN if cut_off or _ends_early(file) else Reason.NO_ARTICLE)


def _is_cut_off(record: Any) -> bool:
    """Tell whether a record that was read to its end has fewer bytes than it says."""
    return int(getattr(record.raw_stream, "limit", 0) or 0) > 0


def _ends_early(file: IO[bytes]) -> bool:
    """Tell whether an archive that is not packed ends within a record: each ends with two lines."""
    try:
        file.seek(0)
        begins = file.read(5)
        file.seek(-4, io.SEEK_END)
        return begins == b"WARC/" and file.read(4) != b"\r\n\r\n"
    except (OSError, ValueError):
        return False


def _is_page(record: Any) -> bool:
    if record.rec_type not in _KEPT:
        return False
    if record.http_headers is None:
        kind = record.rec_headers.get_header("Content-Type") or ""
        return bool(record.rec_type == "resource" and kind.startswith(_PAGES))
    kind = record.http_headers.get_header("Content-Type") or ""
    return record.http_headers.get_statuscode() == _OK and kind.lower().startswith(_PAGES)


def _page(record: Any, address: str, name: str, budget: Budget) -> Extracted | Rejected | None:
    headers = record.http_headers or record.rec_headers
    kind = headers.get_header("Content-Type") or ""
    charset = charset_of(kind)
    try:
        data = unpacked(record.content_stream(), budget)
        found = read_page(data, name, charset=charset, address=address, alive=budget.alive)
    except Refused as refusal:
        if refusal.reason is Reason.LARGE_INSIDE:
            raise
        if refusal.reason is Reason.NO_ARTICLE:
            return None
        return Rejected(address, refusal.reason, refusal.limit)
    cut = (Notice(NoticeKind.CUT_OFF),) if _is_cut_off(record) else ()
    return replace(found, inside=address, notices=found.notices + cut)
