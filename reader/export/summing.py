"""What is counted of claims for exports, and what of it can be kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.core.library import Contents
from reader.corroboration.sums import Sums


def sums_in(contents: Contents, check: Callable[[], None]) -> Sums:
    """Return what counts the claims of a library, and uses what is kept of them."""
    return Sums(contents.articles, contents.annotations, contents.verdicts, contents.sums, check)


def summed(contents: Contents, check: Callable[[], None], *, columns: bool) -> Contents:
    """Return a library with the sums of all its claims, and of its `columns` if they are wanted.

    What is kept and was not asked for stays. `check` ends the work by raising.
    """
    sums = sums_in(contents, check)
    sums.claims()
    if columns:
        sums.groups()
    ids = {claim.id for claim in contents.claims} | {""}
    kept = {one.about: one for one in contents.sums if one.about in ids} | sums.counted
    return replace(contents, sums=tuple(kept.values()))
