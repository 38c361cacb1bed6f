"""Words that stand in two articles, as lines: pairs of articles, and the passages they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.core.article import Article
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, tr
from reader.core.verdicts import Related, Ruling
from reader.corroboration.credits import credits_of
from reader.corroboration.reports import LARGE, own_share
from reader.corroboration.reuse_values import Overlap, Shared, Stock
from reader.ui.accounts.lines import Line, quote_of

_NAME = 30
_STOCK = {
    Stock.REPEATED: "a formula: it stands in one of them more than once",
    Stock.OTHER_DAYS: "a formula: it is said of different days",
}


def shared_lines(
    shared: Sequence[Shared],
    overlaps: Sequence[Overlap],
    articles: Mapping[str, Article],
    rulings: Iterable[Ruling] = (),
    *,
    formulas: bool = False,
) -> list[Line]:
    """Return pairs of articles, those with most in common first, each with what they share.

    With `formulas`, what says nothing of a common origin is listed, too; `rulings` are what the
    person said of origins.
    """
    ruled = {
        frozenset((one.one, one.other)): one for one in rulings if one.related is Related.ARTICLES
    }
    shares = {(one.article_id, one.other_id): one.share for one in overlaps}
    pairs: dict[tuple[str, str], list[Shared]] = defaultdict(list)
    for one in shared:
        key = one.here.article_id, one.there.article_id
        if key[0] in articles and key[1] in articles and (formulas or one.stock is None):
            pairs[key].append(one)

    def most(pair: tuple[str, str]) -> float:
        return max(shares.get(pair, 0.0), shares.get((pair[1], pair[0]), 0.0))

    lines: list[Line] = []
    for pair in sorted(pairs, key=lambda pair: (-most(pair), _numbers(pair, articles))):
        ruling = ruled.get(frozenset(pair))
        lines.append(_head(pair, pairs[pair], shares, articles, ruling))
        lines += [_stretch(one, articles) for one in pairs[pair]]
    return lines


def pair_of(line: Line) -> tuple[str, str] | None:
    """Return the ids of the two articles that a line is about, the smaller number first."""
    if not line.key.startswith("pair|"):
        return None
    _, one, other = line.key.split("|")[:3]
    return one, other


def head_key(one: str, other: str) -> tuple[str, str]:
    """Return the keys that the head of two articles may have."""
    return f"pair|{one}|{other}", f"pair|{other}|{one}"


def _head(
    pair: tuple[str, str],
    stretches: Sequence[Shared],
    shares: Mapping[tuple[str, str], float],
    articles: Mapping[str, Article],
    ruling: Ruling | None,
) -> Line:
    one, other = pair
    numbers = _numbers(pair, articles)
    back = (other, one)
    note = tr("{share} of {number} stands in {other}").format(
        share=_share(shares.get(pair, 0.0)), number=numbers[0], other=numbers[1]
    )
    note += " · " + tr("{share} of {number} in {other}").format(
        share=_share(shares.get(back, 0.0)), number=numbers[1], other=numbers[0]
    )
    if ruling is not None:
        said = tr("you said: one origin") if ruling.same else tr("you said: two origins")
        note += f" · {said}" + (f" ({ruling.reason})" if ruling.reason else "")
    elif _have_one_origin(pair, stretches, articles):
        note += " · " + tr("probably one origin")
    names = [excerpt(articles[a].info.outlet or articles[a].info.title, _NAME) for a in pair]
    count = counted(len(stretches), "{n} passage", "{n} passages")
    title = tr("{one} and {other}").format(one=names[0], other=names[1])
    key, _ = head_key(one, other)
    return Line(key, title, head=True, note=note, count=count, named=numbers)


def _have_one_origin(
    pair: tuple[str, str], stretches: Sequence[Shared], articles: Mapping[str, Article]
) -> bool:
    """Tell whether two articles probably have one origin, by the rule of the matrix."""
    one, other = (articles[each] for each in pair)
    wire = credits_of(one).wire
    if wire and wire == credits_of(other).wire:
        return True
    return max(own_share(one, stretches), own_share(other, stretches)) >= LARGE


def _stretch(one: Shared, articles: Mapping[str, Article]) -> Line:
    words = counted(one.here.words, "{n} word", "{n} words")
    how = tr("word for word") if one.exact else tr("nearly word for word")
    sides = tuple(quote_of(articles[side.article_id], side.span) for side in (one.here, one.there))
    key = f"pair|{one.here.article_id}|{one.there.article_id}|{one.here.span}|{one.there.span}"
    why = tr(_STOCK[one.stock]) if one.stock is not None else ""
    title = f"{words}, {how}"
    return Line(key, title, sign="=" if one.exact else "≈", note=why, sides=sides, faint=bool(why))


def _numbers(pair: tuple[str, str], articles: Mapping[str, Article]) -> tuple[int, int]:
    return articles[pair[0]].info.number, articles[pair[1]].info.number


def _share(share: float) -> str:
    return tr("{n} %").format(n=round(100 * share))
