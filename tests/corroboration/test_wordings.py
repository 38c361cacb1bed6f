"""Which words of an article stand within quotation marks, however many of these there are."""

from __future__ import annotations

import random

from reader.core.passage import Span
from reader.corroboration.wordings import Wording, _Quoted
from tests.core.samples import article


def test_words_within_quotation_marks_are_known_among_others() -> None:
    text = "He called it “a dark day” and left. “We go on,” she said, “all of us.” Nobody did."
    found = [
        (text[slice(*span)], quoted)
        for sentence in Wording.of(article(text)).sentences
        for span, quoted in zip(sentence.spans, sentence.quoted, strict=True)
    ]
    told = ["He", "called", "it", "and", "left", "she", "said", "Nobody", "did"]
    assert [word for word, quoted in found if not quoted] == told


def test_places_are_within_spans_as_if_each_were_asked() -> None:
    chance = random.Random(9)
    starts = [chance.randrange(300) for _ in range(30)]
    spans = [Span(start, start + chance.randrange(12)) for start in starts]
    quoted = _Quoted(spans)
    for place in range(-1, 320):
        assert (place in quoted) is any(one.start <= place < one.end for one in spans)
