"""The timeline of a library as a drawing, for documents; no screen and no toolkit is needed."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from typing import Any

from reader.core.article import Article
from reader.core.claim import Annotation, Status
from reader.core.library import Contents
from reader.core.timeline.happenings import happenings_of
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.pins import pins_of
from reader.core.timeline.scene import Model
from reader.core.timeline.svg import plot_width, svg
from reader.core.timeline.svg_shapes import TEXT, Inks
from reader.core.timeline.viewport import Viewport
from reader.export.escape import visible
from reader.export.words import GLYPHS
from reader.locations import resources

_WIDTH = 1200.0
_ADVANCE = 0.56
"""How wide a letter is on average, of the size of the type: without fonts this must do."""

_MOST_LANES = 60


def timeline_svg(contents: Contents) -> str:
    """Return the timeline of the articles as SVG, ink on white; empty where no day is named.

    Of very many articles, only the first have a lane.
    """
    articles = contents.articles[:_MOST_LANES]
    lanes = lanes_of(articles)
    if not any(lane.marks or lane.publication for lane in lanes):
        return ""
    happenings = happenings_of(events_of(lanes), notes=contents.events)
    model = Model(lanes, happenings, _pins(contents, articles))
    view = Viewport.fitted(model.folded, plot_width(_WIDTH))
    drawn = svg(
        model,
        model.scene(view),
        model.captions(view, _measure, rows=2),
        model.axis(view, _measure).ticks(None),
        _inks(),
    )
    return visible(drawn)


def _pins(contents: Contents, articles: tuple[Article, ...]) -> dict[str, PinIndex]:
    claims = {claim.id: claim for claim in contents.claims}
    by_article: dict[str, list[Annotation]] = defaultdict(list)
    for annotation in contents.annotations:
        by_article[annotation.article_id].append(annotation)
    return {one.id: PinIndex(pins_of(one, by_article[one.id], claims)) for one in articles}


def _measure(words: str) -> float:
    return len(words) * TEXT * _ADVANCE


def _inks() -> Inks:
    path = resources() / "themes" / "light.toml"
    theme: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    return Inks(
        paper="#ffffff",
        ink=theme["ink"]["primary"],
        secondary=theme["ink"]["secondary"],
        rule=theme["surface"]["rule"],
        fold=theme["surface"]["fold"],
        lanes=tuple(theme["lanes"]["hues"]),
        on_lane=theme["lanes"]["on_hue"],
        statuses={one: theme["status"][one.value]["text"] for one in Status},
        glyphs=GLYPHS,
    )
