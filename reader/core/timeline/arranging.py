"""Putting articles in order for the timeline: lanes, events with their names, scales."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from reader.core.article import Article
from reader.core.events import EventNote
from reader.core.frozen import frozen
from reader.core.naming.labels import Namer
from reader.core.timeline.comparable import comparable
from reader.core.timeline.happenings import happenings_of, name_of
from reader.core.timeline.lanes import events_of, lanes_of, sketched
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.scene import Model
from reader.core.timeline.viewport import Viewport


@frozen
class Arranging:
    """What the timeline is to show.

    `articles` are in the order of their lanes, `notes` what a person says of events, `pins` the
    claims of each article by its id; `namer` has read these articles.
    """

    articles: tuple[Article, ...]
    namer: Namer
    notes: tuple[EventNote, ...] = ()
    pins: Mapping[str, PinIndex] | None = None

    @classmethod
    def of(
        cls,
        articles: Sequence[Article],
        namer: Namer,
        notes: Iterable[EventNote],
        pins: Mapping[str, PinIndex] | None,
    ) -> Arranging:
        """Return it for articles and notes of any sort."""
        return cls(tuple(articles), namer, tuple(notes), pins)

    @property
    def dates(self) -> int:
        """How many dates there are to be put in order."""
        return sum(len(article.times) for article in self.articles)

    def sketch(self) -> Model:
        """Return its lanes as they look from afar, for very many dates to be seen at once."""
        lanes = [sketched(article) for article in self.articles]
        return Model(lanes, (), self.pins, events=events_of(lanes), rough=True)

    def model(self, nameless: Model | None = None) -> Model:
        """Return it arranged, with the names that the text gives to events.

        What was arranged without names is used for it.
        """
        lanes = lanes_of(self.articles) if nameless is None else nameless.lanes
        events = events_of(lanes) if nameless is None else nameless.events.events
        order = [article.id for article in self.articles]
        found = comparable(events, self.namer)
        happenings = happenings_of(events, self.namer, self.notes, order, found.marks)
        rows = None if nameless is None else nameless.indices
        name = partial(name_of, namer=self.namer)
        return Model(lanes, happenings, self.pins, name, events, rows, unread=found.unread)

    def nameless(self) -> Model:
        """Return it arranged without reading the text: only a person's own names."""
        lanes = lanes_of(self.articles)
        events = events_of(lanes)
        happenings = happenings_of(events, None, self.notes)
        model = Model(lanes, happenings, self.pins, events=events)
        look_ahead(model)
        return model

    def prepared(self, nameless: Model) -> Model:
        """Return it arranged, with what the first picture of very many dates is found in."""
        model = self.model(nameless)
        look_ahead(model)
        return model


def look_ahead(model: Model) -> None:
    """Work out once what the first picture of very many dates is found in."""
    view = Viewport.fitted(model.folded, _USUAL_WIDTH)
    for index in model.indices:
        index.look_ahead()
    model.scene(view)
    model.captions(view, _wide)
    model.axis(view, _wide)


_USUAL_WIDTH = 1400.0


def _wide(text: str) -> float:
    return 7.0 * len(text)
