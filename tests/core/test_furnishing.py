"""Which lines a caret or a selection is about, and what several articles have in common."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.article import ArticleInfo, Block, BlockKind
from reader.core.changes import ChangeMany, Metadata, SetMetadata, SetPublication
from reader.core.describing import common, common_day, dating, saying
from reader.core.furnishing import lines_meant
from reader.core.passage import Span

_KINDS = "pffpf"
BLOCKS = tuple(
    Block(BlockKind.FURNITURE if kind == "f" else BlockKind.PARAGRAPH, Span(10 * n, 10 * n + 9))
    for n, kind in enumerate(_KINDS)
)


@pytest.mark.parametrize(
    ("at", "open_folds", "furniture", "meant"),
    [
        (Span(3, 3), set(), False, (0,)),
        (Span(3, 3), set(), True, ()),
        (Span(12, 12), set(), True, (1, 2)),
        (Span(12, 12), {0}, True, (1,)),
        (Span(12, 12), {1}, True, (1, 2)),
        (Span(3, 35), {0, 1}, True, (1, 2)),
        (Span(3, 35), {0, 1}, False, (0, 3)),
        (Span(45, 45), set(), True, (4,)),
        (Span(49, 49), set(), True, (4,)),
        (Span(90, 90), set(), True, ()),
    ],
)
def test_lines_that_are_meant(
    at: Span, open_folds: set[int], furniture: bool, meant: tuple[int, ...]
) -> None:
    assert lines_meant(BLOCKS, at, open_folds, furniture=furniture) == meant


def _info(number: int, outlet: str) -> ArticleInfo:
    now = dt.datetime(2022, 1, 1, tzinfo=dt.UTC)
    return ArticleInfo(
        f"a{number}", number, "r", f"Title {number}", outlet, "", "en", "", None, 9, "f", now
    )


def test_what_several_have_in_common_and_what_is_changed_of_them() -> None:
    infos = (_info(1, "Gazette"), _info(2, "Gazette"), _info(3, "Bugle"))
    assert common(infos, "outlet") is None
    assert common(infos[:2], "outlet") == "Gazette"
    assert common_day(infos) is None
    assert saying(infos[:1], "title", "  ") is None
    assert saying(infos[:2], "outlet", "Gazette") is None
    assert saying(infos, "outlet", " The  Bugle ") == ChangeMany(
        tuple(SetMetadata(info.id, Metadata(outlet="The Bugle")) for info in infos)
    )
    assert saying(infos, "outlet", "Gazette") == SetMetadata("a3", Metadata(outlet="Gazette"))
    assert dating(infos, None) is None
    change = dating(infos[:1], dt.date(2022, 1, 3))
    assert isinstance(change, SetPublication)
    assert change.publication is not None
    assert change.publication.date == dt.date(2022, 1, 3)
