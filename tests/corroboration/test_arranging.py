"""Which rows of the matrix are shown, in what order."""

from __future__ import annotations

from functools import cache

import pytest

from reader.core.claim import Claim, Status
from reader.corroboration import matrix_of
from reader.corroboration.arranging import Order, Wish, arranged
from reader.corroboration.matrix import Matrix
from reader.corroboration.survey import survey_of
from tests.core.samples import NOON
from tests.corroboration.seeds import seed_articles
from tests.corroboration.sums import linked

CALL = "Biden and Zelenskyy spoke on 27 January"
ASKED = "Putin asked for the call"
STATUSES = {CALL: Status.CONFIRMED, ASKED: Status.SINGLE_SOURCE}


@cache
def matrix() -> Matrix:
    survey = survey_of(seed_articles())
    annotations = [one for name in STATUSES for one in linked(name)]
    claims = []
    for name, status in STATUSES.items():
        claims.append(Claim(linked(name)[0].claim_id, status, name, (), NOON, NOON))
    return matrix_of(claims, annotations, survey.known, survey.groups)


def names(wish: Wish) -> list[str]:
    return [row.statement for row in arranged(matrix(), wish)]


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        (Wish(), [ASKED, CALL]),
        (Wish(order=Order.ARTICLES), [ASKED, CALL]),
        (Wish(order=Order.ORIGINS), [CALL, ASKED]),
        (Wish(order=Order.DAYS), [CALL, ASKED]),
        (Wish(order=Order.STATEMENT), [CALL, ASKED]),
        (Wish(order=Order.COLUMN, column="0"), [CALL, ASKED]),
        (Wish(order=Order.COLUMN, column="3"), [ASKED, CALL]),
        (Wish(status=Status.CONFIRMED), [CALL]),
        (Wish(words="zelenskyy  CALL"), [CALL]),
        (Wish(words="no such word"), []),
        (Wish(left_out_by="1"), [ASKED]),
        (Wish(left_out_by="2"), []),
    ],
)
def test_rows(wish: Wish, wanted: list[str]) -> None:
    assert names(wish) == wanted


def test_only_what_leaves_something_out_narrows() -> None:
    assert not Wish(words="  ", order=Order.DAYS).narrows
    assert all(wish.narrows for wish in (Wish(words="a"), Wish(left_out_by="1")))


def test_a_cell_has_a_sign_and_a_word() -> None:
    row = arranged(matrix(), Wish(status=Status.CONFIRMED))[0]
    signs = [(cell.signs, cell.words) for cell in row.cells]
    assert signs[:3] == [("●", "asserts"), ("“", "attributes"), ("←", "published before")]
