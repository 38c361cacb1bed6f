"""Edit distances, and where in a longer text a shorter one fits best.

The bit-vector method of G. Myers, "A fast bit-vector algorithm for approximate string matching
based on dynamic programming", Journal of the ACM 46 (1999), with H. Hyyrö's treatment of the first
row (2003). Python's integers are as wide as the pattern, so each symbol of the text takes a dozen
operations however long the pattern is.

Every function takes any two sequences of hashable symbols: characters, or words.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence


def distance(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Return how many insertions, deletions and replacements turn `one` into `other`."""
    errors = len(one)
    for _, now in _column_ends(one, other, fixed_start=True):
        errors = now
    return errors


def best_fit(pattern: Sequence[Hashable], text: Sequence[Hashable]) -> tuple[int, int, int]:
    """Return the distance, start and end of the stretch of `text` that is most like `pattern`.

    Of several that are equally like it, the first that ends and among these the one nearest in
    length. An empty text or pattern fits nowhere but at the start.
    """
    least, end = len(pattern), 0
    for position, errors in _column_ends(pattern, text, fixed_start=False):
        if errors < least:
            least, end = errors, position
    before = text[max(0, end - len(pattern) - least) : end][::-1]
    closest, length = len(pattern), 0
    for position, errors in _column_ends(pattern[::-1], before, fixed_start=True):
        if errors < closest or (errors == closest and position <= len(pattern)):
            closest, length = errors, position
    return least, end - length, end


def _column_ends(
    pattern: Sequence[Hashable], text: Sequence[Hashable], *, fixed_start: bool
) -> Iterator[tuple[int, int]]:
    """Yield, after each symbol of `text`, how many were read and the distance of the whole pattern.

    With a fixed start that is the distance to all of the text read, without one to the best stretch
    that ends here.
    """
    if not pattern:
        yield from ((n, n if fixed_start else 0) for n in range(1, len(text) + 1))
        return
    places: dict[Hashable, int] = {}
    for bit, symbol in enumerate(pattern):
        places[symbol] = places.get(symbol, 0) | 1 << bit
    errors, top, mask = len(pattern), 1 << (len(pattern) - 1), (1 << len(pattern)) - 1
    more, fewer, first = mask, 0, int(fixed_start)
    for read, symbol in enumerate(text, start=1):
        equal = places.get(symbol, 0)
        vertical = equal | fewer
        horizontal = (((equal & more) + more) ^ more) | equal
        rise = fewer | (mask & ~(horizontal | more))
        fall = more & horizontal
        if rise & top:
            errors += 1
        elif fall & top:
            errors -= 1
        rise = rise << 1 | first
        fall <<= 1
        more = mask & (fall | ~(vertical | rise))
        fewer = rise & vertical
        yield read, errors
