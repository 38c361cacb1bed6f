"""How much of their wording two texts share, found without comparing them word by word.

Texts are taken as sets of runs of five words; of each set the runs with the smallest hashes are
kept, which give an estimate of the sets' likeness (A. Broder, "On the resemblance and containment
of documents", 1997).
"""

from __future__ import annotations

import hashlib
import heapq
import re
from array import array
from zlib import crc32

from reader.core.frozen import frozen

_WORD = re.compile(r"\w+")
_RUN = 5
_KEPT = 96
_ALMOST = 0.99


@frozen
class Sketch:
    """What is kept of a text: the smallest hashes of its runs of words, and one of them all.

    In order, and packed: there is one of these for every article of a library.
    """

    smallest: array[int]
    whole: int


def sketch_of(text: str) -> Sketch:
    """Return the sketch of a text; capitals, marks and spaces do not count."""
    words = _WORD.findall(text.casefold())
    count = max(1, len(words) - _RUN + 1) if words else 0
    coded = [word.encode("utf-8", "replace") for word in words]
    runs = {crc32(b" ".join(coded[i : i + _RUN])) for i in range(count)}
    return Sketch(array("I", heapq.nsmallest(_KEPT, runs)), _hash(b" ".join(coded)))


def likeness(one: Sketch, other: Sketch) -> float:
    """Return the estimated share of runs of words that two texts have in common, from 0 to 1.

    It is 1 only for texts with the same words in the same order: one "not" is below that.
    """
    if not one.smallest or not other.smallest:
        return 0.0
    if one.whole == other.whole:
        return 1.0
    mine, others = set(one.smallest), set(other.smallest)
    together = heapq.nsmallest(_KEPT, mine | others)
    shared = mine & others
    return min(_ALMOST, sum(run in shared for run in together) / len(together))


def _hash(words: bytes) -> int:
    digest = hashlib.blake2b(words, digest_size=8).digest()
    return int.from_bytes(digest, "big")
