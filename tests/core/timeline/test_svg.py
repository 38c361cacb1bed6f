"""The timeline as SVG, and the way from one scale to the other."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article
from reader.core.claim import Status
from reader.core.focus import Interval
from reader.core.naming.labels import Namer
from reader.core.timeline.folding import folded_scale
from reader.core.timeline.happenings import happenings_of
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.listing import event_lines
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.pins import Pin
from reader.core.timeline.scale import linear_scale
from reader.core.timeline.scene import Model
from reader.core.timeline.svg import plot_width, svg
from reader.core.timeline.svg_shapes import Inks
from reader.core.timeline.tween import Tween
from reader.core.timeline.viewport import Viewport
from tests.core.timeline.samples import article, days, info, real_articles
from tests.core.timeline.test_scale import MANY

GLYPHS = {Status.CONFIRMED: "✓", Status.DISPUTED: "≠", Status.SINGLE_SOURCE: "①", Status.NONE: ""}
INKS = Inks(
    "#ffffff", "#000000", "#555555", "#dddddd", "#eeeeee",
    tuple(f"#10101{n}" for n in range(8)), "#fefefe", dict.fromkeys(Status, "#d55e00"), GLYPHS,
)  # fmt: skip
CALL = days("2021-12-30")


def width(text: str) -> float:
    return 6.0 * len(text)


def drawn(articles: tuple[Article, ...]) -> ET.Element:
    lanes = lanes_of(articles)
    happenings = happenings_of(events_of(lanes), Namer(articles), (), [a.id for a in articles])
    pin = Pin(CALL, "a4", "n", Status.CONFIRMED, 'A "quoted" claim & more')
    model = Model(lanes, happenings, {"a4": PinIndex([pin])})
    view = Viewport.fitted(model.folded, plot_width(1600))
    scene, axis = model.scene(view), model.axis(view, width)
    names = model.captions(view, width, rows=2)
    return ET.fromstring(svg(model, scene, names, axis.ticks(None), INKS))


def words(root: ET.Element) -> list[str]:
    return [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text")]


def test_high_lanes_have_their_titles_whole() -> None:
    one = article(1, [CALL, CALL])
    title = "Telephone call about conflict in Ukraine: Biden calls on Putin to de-escalate"
    lanes = lanes_of([replace(one, info=replace(one.info, title=title))])
    model = Model(lanes, happenings_of(events_of(lanes)))
    view = Viewport.fitted(model.folded, plot_width(1600))
    ticks = model.axis(view, width).ticks(None)
    low = svg(model, model.scene(view), (), ticks, INKS)
    high = svg(model, model.scene(view), (), ticks, INKS, 900)
    assert "Telephone call about conf…" in words(ET.fromstring(low))
    assert title in " ".join(words(ET.fromstring(high)))


@pytest.mark.parametrize(
    ("height", "head"), [(0, ""), (260, ""), (340, "11 of 23 events"), (500, "23 events")]
)
def test_a_page_lists_its_events_where_lanes_leave_room(height: float, head: str) -> None:
    articles = real_articles()
    lanes = lanes_of(articles)
    model = Model(lanes, happenings_of(events_of(lanes), Namer(articles)))
    view = Viewport.fitted(model.folded, plot_width(1200))
    scene, ticks = model.scene(view), model.axis(view, width).ticks(None)
    lines = event_lines(model.happenings, lanes)
    root = ET.fromstring(svg(model, scene, (), ticks, INKS, height, lines, width))
    texts = list(root.iter("{http://www.w3.org/2000/svg}text"))
    found = [element.text for element in texts]
    assert [text for text in found if text and text.endswith("events")] == [head] * bool(head)
    if head:
        listed = [text for text in found if text in {line.days for line in lines}]
        assert len(set(listed)) >= int(head.split(maxsplit=1)[0])
        assert "9–10 Jan / 10 Jan / week of 10 Jan" in found
        lowest = max(float(element.get("y", 0)) for element in texts)
        assert height - 40 < lowest < height, "as low as the page, and not below it"


def test_what_no_xml_may_hold_is_made_visible() -> None:
    one = article(1, [CALL, CALL])
    odd = replace(one, info=replace(one.info, title="Fl\x0bood\ufffe in\ud800 Cork"))
    assert "Fl\ufffdood\ufffd in\ufffd Cork" in words(drawn((odd,)))


def test_a_drawing_has_the_names_dates_lanes_and_claims_as_words() -> None:
    found = words(drawn(real_articles()))
    for text in ("Seed 3", "Biden–Putin phone call", "9–10 Jan / 10 Jan / week of 10 Jan", "1962"):
        assert text in found
    assert {"✓", "5"} <= set(found)


def test_a_drawing_has_a_line_between_accounts_that_differ() -> None:
    root = drawn(real_articles())
    dashed = [e for e in root.iter("{http://www.w3.org/2000/svg}path") if e.get("stroke-dasharray")]
    assert len(dashed) == 1


@pytest.mark.parametrize(
    "articles",
    [(), (article(1),), (article(1, [CALL]),), (article(1, [days("0001-01-01", "9999-12-31")]),)],
    ids=["none", "undated", "one", "all times"],
)
def test_extremes_can_be_drawn(articles: tuple[Article, ...]) -> None:
    assert drawn(articles).tag.endswith("svg")


def test_a_title_takes_no_markup_along() -> None:
    sly = Article(info(1, "<script>&", None), "x", (), ())
    assert "<script>&" in words(drawn((sly,)))


@given(MANY.filter(bool), st.floats(0, 1))
def test_between_two_scales_days_stay_in_order_and_come_back(
    all_days: list[Interval], share: float
) -> None:
    one, two = folded_scale(all_days), linear_scale(all_days)
    scale = Tween(one, two).at(share)
    places = [scale.to_unit(d.begin.toordinal()) for d in sorted(set(all_days))]
    assert places == sorted(places)
    first = min(d.begin for d in all_days).toordinal()
    last = max(d.end for d in all_days).toordinal() + 1
    for day in (first, (first + last) / 2, last):
        assert abs(scale.to_day(scale.to_unit(day)) - day) < 1e-3 * (last - first + 1)


def test_the_way_begins_and_ends_with_the_scales_themselves() -> None:
    one, two = folded_scale([CALL, days("1962-01-01")]), linear_scale([CALL])
    assert Tween(one, two).at(0) is one
    assert Tween(one, two).at(1) is two
