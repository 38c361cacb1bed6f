"""A mail that hands on another one in its text: whose words those are, and of which day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email.utils import parseaddr

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ingest.extracted import Part, StatedDate
from reader.ingest.formats.page_dates import day_of
from reader.ingest.written_days import Order, day_within

_HEADER = re.compile(
    r"\*?(?:(?P<sender>from|von|de|da|van|від|от)|(?P<sent>date|sent|datum|gesendet|envoyé|fecha|"
    r"enviado|data|inviato|verzonden|дата|надіслано|отправлено)|subject|betreff|objet|asunto|"
    r"assunto|oggetto|onderwerp|тема|to|an|à|para|a|aan|кому|cc|reply-to)\s?:\*?\s*(?P<said>\S.*)",
    re.IGNORECASE,
)
_LONGEST_NOTE = 300


@frozen
class Handed:
    """The parts of a mail with the note and the headers above the other one set apart.

    `byline` and `stated` are those of the one that is handed on, where its headers say them.
    """

    parts: tuple[Part, ...]
    byline: str
    stated: StatedDate | None


def handed_on(parts: Sequence[Part]) -> Handed | None:
    """Return what a mail hands on below at most a short note; None where it says things itself."""
    lines = [Part(line, part.kind) for part in parts for line in part.lines]
    places = {i for i, line in enumerate(lines) if _HEADER.fullmatch(line.text)}
    first = next((i for i in sorted(places) if {i + 1, i + 2} <= places), None)
    if first is None or sum(len(line.text) for line in lines[:first]) > _LONGEST_NOTE:
        return None
    end = first
    while end in places:
        end += 1
    told = [match for line in lines[first:end] if (match := _HEADER.fullmatch(line.text))]
    sender = next((_name(one["said"]) for one in told if one["sender"]), "")
    said = next((one["said"] for one in told if one["sent"]), "")
    day = day_of(said) or day_within(said, Order.DAY)
    above = [Part(line.text, BlockKind.FURNITURE) for line in lines[:end]]
    return Handed(
        (*above, *_after(parts, end)),
        sender,
        StatedDate(day.isoformat(), "Date", said) if day else None,
    )


def _name(said: str) -> str:
    """Return the name of a sender, or the address of one without; Outlook writes the bare name."""
    name, address = parseaddr(said)
    return " ".join((name or address).split()) if "@" in said else " ".join(said.split())


def _after(parts: Sequence[Part], lines: int) -> list[Part]:
    """Return the parts without so many lines at their beginning."""
    left: list[Part] = []
    for part in parts:
        own = part.lines
        rest, lines = own[lines:], max(0, lines - len(own))
        if len(rest) == len(own):
            left.append(part)
        elif rest:
            left.append(Part("\n".join(rest), part.kind))
    return left
