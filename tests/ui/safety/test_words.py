"""What differs from a backup, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.article import ArticleInfo
from reader.core.claim import Anchor, Annotation, Claim
from reader.storage import Difference, Differences
from reader.ui.safety.entries import Entry
from reader.ui.safety.words import difference_line, difference_rows
from tests.core.samples import ANNOTATION


@pytest.mark.parametrize(
    ("then", "now", "said"),
    [
        (Anchor.EXACT, Anchor.ORPHAN, "in its place there"),
        (Anchor.ORPHAN, Anchor.MOVED, "not found in the text there"),
        (Anchor.APPROXIMATE, Anchor.EXACT, "to check there"),
        (Anchor.EXACT, Anchor.APPROXIMATE, ""),
    ],
)
def test_where_an_annotation_stands_in_a_backup_is_said(
    then: Anchor, now: Anchor, said: str
) -> None:
    pair = replace(ANNOTATION, anchor=then), replace(ANNOTATION, anchor=now)
    nothing: Difference[ArticleInfo] = Difference((), (), ())
    no_claims: Difference[Claim] = Difference((), (), ())
    annotations: Difference[Annotation] = Difference((), (), (pair,))
    found = Differences(nothing, annotations, no_claims, (), (pair[1],))
    assert difference_line(found) == "1 changed"
    entry = difference_rows(found)[1]
    assert isinstance(entry, Entry)
    assert entry.below == said
