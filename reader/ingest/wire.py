"""What crosses between the program and the process that reads foreign files.

A message is a header in JSON and, after it, bytes: both lengths come first. Nothing that is read
from the other side is executed or trusted; `article_of` looks every value over.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from typing import IO, Any

from reader.core.article import Block, BlockKind
from reader.core.passage import Span
from reader.ingest.extracted import Extracted, Hints, Notice, NoticeKind, StatedDate
from reader.ingest.formats.rejected import Rejected
from reader.ingest.refusals import Reason

_LENGTHS = struct.Struct(">II")
_LARGEST_HEADER = 400_000_000
_LONGEST_FIELD = 2000
_LONGEST_TYPE = 100

Message = tuple[dict[str, Any], bytes]


class BadMessageError(ValueError):
    """The other side has sent what it never sends."""


def send(stream: IO[bytes], header: dict[str, Any], body: bytes = b"") -> None:
    """Write a message and see that it leaves."""
    head = json.dumps(header).encode("ascii")
    stream.write(_LENGTHS.pack(len(head), len(body)))
    stream.write(head)
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> Message | None:
    """Return the next message, None at the end of the stream, also in the midst of one.

    Raises BadMessageError for what is no message.
    """
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    head_size, body_size = _LENGTHS.unpack(lengths)
    if head_size > _LARGEST_HEADER or body_size > _LARGEST_HEADER:
        raise BadMessageError("too long")
    head, body = stream.read(head_size), stream.read(body_size)
    if len(head) < head_size or len(body) < body_size:
        return None
    try:
        header = json.loads(head)
    except (ValueError, RecursionError) as error:
        raise BadMessageError("no JSON") from error
    if not isinstance(header, dict):
        raise BadMessageError("no object")
    return header, body


def article_message(article: Extracted) -> dict[str, Any]:
    """Return the header of a message that holds an article; its source is the body."""
    return {
        "is": "article",
        "text": article.text,
        "blocks": [[str(b.kind), b.span.start, b.span.end] for b in article.blocks],
        "hints": asdict(article.hints),
        "media_type": article.media_type,
        "inside": article.inside,
        "notices": [[str(notice.kind), notice.about] for notice in article.notices],
    }


def rejected_message(entry: Rejected) -> dict[str, Any]:
    """Return the header of a message that an entry was left out."""
    return {
        "is": "rejected",
        "inside": entry.inside,
        "reason": str(entry.reason),
        "limit": entry.limit,
    }


def article_of(header: dict[str, Any], data: bytes) -> Extracted:
    """Return the article in a message; raises BadMessageError when any of it is amiss."""
    try:
        text = _clean(str(header["text"]))
        hints = dict(header["hints"])
        stated = hints.pop("stated", None)
        return Extracted(
            text=text,
            blocks=_blocks(header["blocks"], len(text)),
            hints=Hints(
                **{key: _field(value) for key, value in hints.items()},
                stated=_stated(stated) if stated else None,
            ),
            media_type=_field(header["media_type"])[:_LONGEST_TYPE],
            data=data,
            inside=_field(header["inside"]),
            notices=tuple(Notice(NoticeKind(kind), _field(x)) for kind, x in header["notices"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadMessageError("no article") from error


def rejected_of(header: dict[str, Any]) -> Rejected:
    """Return the refusal in a message; raises BadMessageError when it is none."""
    try:
        return Rejected(
            _field(header.get("inside", "")), Reason(header["reason"]), int(header["limit"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadMessageError("no refusal") from error


def _blocks(given: Any, length: int) -> tuple[Block, ...]:
    """Return blocks that are sorted, apart from each other and within the text."""
    blocks: list[Block] = []
    last = 0
    for kind, start, end in given:
        if not (isinstance(start, int) and isinstance(end, int) and last <= start < end <= length):
            raise BadMessageError("a block out of place")
        blocks.append(Block(BlockKind(kind), Span(start, end)))
        last = end
    return tuple(blocks)


def _stated(given: Any) -> StatedDate:
    day, where, said = (_field(given[key]) for key in ("day", "where", "said"))
    return StatedDate(day, where, said, bool(given["sure"]), bool(given["made"]))


def _field(value: Any) -> str:
    if not isinstance(value, str):
        raise BadMessageError("no text")
    return " ".join(_clean(value[:_LONGEST_FIELD]).split())


def _clean(text: str) -> str:
    """Return text that can be stored: halves of surrogate pairs become U+FFFD, one for one."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
