"""What a damaged file still tells of how much there was, so that a loss can be counted.

The same keys stand in several places: in the rows, in the index of the rows, in the list of hashes,
in the words for searching, in the journal. Each is read from both ends; one that can be read
through tells exactly what there was, unless others contradict it.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.frozen import frozen

Key = tuple[object, ...]


@frozen
class Source:
    """The keys that one place tells of, and whether it could be read from one end to the other.

    Where it is not `sure`, it may tell of what was taken away, and counts only beside others.
    """

    keys: frozenset[Key]
    whole: bool
    sure: bool = True


@frozen
class Evidence:
    """The keys that there were, and whether these are all of them."""

    keys: frozenset[Key]
    exact: bool


def weigh(sources: Sequence[Source]) -> Evidence:
    """Return what several places tell together.

    A key counts when more places tell of it than could be read through and do not: one letter that
    rotted in an index makes no row that was lost. Where it is one against one, nothing is exact.
    """
    whole = [source for source in sources if source.whole]
    counted, doubtful = set[Key](), False
    for key in frozenset[Key]().union(*(source.keys for source in sources)):
        tellers = [source for source in sources if key in source.keys]
        denied = sum(key not in source.keys for source in whole)
        surely = any(source.sure for source in tellers)
        if len(tellers) > denied and surely:
            counted.add(key)
        doubtful = doubtful or len(tellers) == denied or (len(tellers) > denied and not surely)
    exact = not doubtful and any(counted <= source.keys for source in whole)
    return Evidence(frozenset(counted), exact)
