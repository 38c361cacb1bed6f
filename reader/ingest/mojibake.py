"""Text that was once read in the wrong encoding ("donâ€™t"): noticed, and mended when asked."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.core.article import Block, Draft
from reader.core.frozen import frozen
from reader.core.passage import Span

_LETTERS = "ÂÃâÐÑÎÏÅÄРС"
"""What a wrong reading begins with: a quick look before the long one."""

_SUSPICIOUS = re.compile(
    "[ÂÃâÐÑÎÏÅÄ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    "|[РС][\x80-\xbfЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ]"
)
_SURE = re.compile("â€[\x98\x99\x9c\x9d˜™œ“”¦\xa0]|(?<=[a-zß-ÿ])Ã[\xa0-\xbf]|ðŸ")
"""What stands in no text that was read rightly: a quote, an accent inside a word, a picture."""

_FEWEST = 2
_AROUND = 60


@frozen
class Repair:
    """An offer to mend a text: a passage as it is, the same mended, and how many are like it."""

    before: str
    after: str
    places: int


def repair_of(text: str) -> Repair | None:
    """Return an offer where the text looks as if it was read in the wrong encoding, else None."""
    if text.isascii() or not any(letter in text for letter in _LETTERS):
        return None
    places = [match.start() for match in _SUSPICIOUS.finditer(text)]
    if not places or (len(places) < _FEWEST and not _SURE.search(text)):
        return None
    line = text.rfind("\n", 0, places[0]) + 1
    start = max(line, text.rfind(" ", 0, max(0, places[0] - _AROUND)) + 1)
    sample = text[start : places[0] + 2 * _AROUND].split("\n", maxsplit=1)[0]
    mended = _mended(sample)
    return Repair(sample, mended, len(places)) if mended != sample else None


def mended_draft(draft: Draft) -> Draft:
    """Return the draft with every block and field mended; its source stays as it is.

    Its times have to be found again, because positions are others now.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at, last = 0, 0
    for block in draft.blocks:
        between = draft.text[last : block.span.start]
        text = _mended(draft.text[block.span.start : block.span.end])
        start = at + len(between)
        at = start + len(text)
        pieces += (between, text)
        blocks.append(Block(block.kind, Span(start, at)))
        last = block.span.end
    pieces.append(draft.text[last:])
    return replace(
        draft,
        text="".join(pieces),
        blocks=tuple(blocks),
        title=_mended(draft.title),
        outlet=_mended(draft.outlet),
        byline=_mended(draft.byline),
        subtitle=_mended(draft.subtitle),
        dateline=_mended(draft.dateline),
        times=(),
    )


def _mended(text: str) -> str:
    """Return `text` with what ftfy (R. Speer) finds to be a wrong encoding undone, nothing else."""
    if text.isascii():
        return text
    from ftfy import fix_encoding

    return str(fix_encoding(text))
