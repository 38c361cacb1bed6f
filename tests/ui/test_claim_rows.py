"""The lines of linking, of passages elsewhere and of origins, as values."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reader.core.annotating import highlight
from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.core.verdicts import Related, Ruling
from reader.corroboration import (
    Asked,
    Candidate,
    Corpus,
    Origin,
    Scorer,
    Search,
    WordTable,
    index_of,
)
from reader.corroboration.likely import likely_claims
from reader.corroboration.origin_values import Because
from reader.ui.claims.link_rows import claim_rows, fitting
from reader.ui.claims.offer_lines import SpeakerOffer
from reader.ui.elsewhere.rows import (
    Found,
    Head,
    Reasons,
    Told,
    most_telling,
    rows_of,
    silent_text,
    spoken_text,
)  # fmt: skip
from reader.ui.origins.rows import origin_rows, ruling_rows
from tests.corroboration.seeds import seed_articles

NOON = dt.datetime(2022, 2, 1, 12, tzinfo=dt.UTC)
ARTICLES: tuple[Article, ...] = tuple(seed_articles())
INFOS = {one.id: one.info for one in ARTICLES}


def annotated(number: int, words: str, later: int = 0) -> tuple[Annotation, Claim]:
    article = ARTICLES[number]
    start = article.text.replace("\xa0", " ").index(words)
    span = Span(start, start + len(words))
    made = highlight(article, span, Tagging(Status.NONE), NOON + dt.timedelta(minutes=later))
    return made.annotation, made.claim


TWEET, TWEETED = annotated(0, "Had a long phone conversation with POTUS")
SAME, SAID_AGAIN = annotated(1, "Had a long phone conversation with @POTUS", 1)
HOUR, LENGTH = annotated(3, "almost an hour", 2)
CLAIMS = {one.id: one for one in (TWEETED, SAID_AGAIN, LENGTH)}


def test_claims_come_by_likeness_and_then_the_newest_first() -> None:
    there = (TWEET, SAME, HOUR)
    rows = claim_rows(CLAIMS, there, INFOS.values(), {SAID_AGAIN.id: 0.5})
    assert [row.claim_id for row in rows] == [SAID_AGAIN.id, LENGTH.id, TWEETED.id]
    assert rows[0].where == "1 passage, in 2"
    linked = (replace(TWEET, claim_id=SAID_AGAIN.id), SAME, HOUR)
    rows = claim_rows(CLAIMS, linked, INFOS.values(), {})
    assert rows[1].where == "2 passages, in 1, 2"
    assert [row.words for row in fitting(rows, "LONG potus")] == [TWEET.quote.exact]
    assert fitting(rows, "nothing of it") == []


def test_a_claim_is_likely_by_the_sentences_that_it_touches() -> None:
    indexes = [index_of(article) for article in ARTICLES]
    scorer = Scorer(Corpus.of(indexes), WordTable())
    asked = Asked.of(ARTICLES[0], indexes[0], TWEET.span)
    found = likely_claims(asked, scorer, (SAME, HOUR))
    assert found[SAID_AGAIN.id] > found.get(LENGTH.id, 0.0)
    assert likely_claims(asked, scorer, ()) == {}


def test_passages_come_by_article_and_the_silent_ones_last() -> None:
    text = ARTICLES[1].text
    asked = Asked(ARTICLES[0].id, TWEET.span, ())
    candidate = Candidate(ARTICLES[1].id, SAME.span, 0.8, asked)
    start = SAME.span.start
    marks = (Span(start, start + 3), Span(start + 4, start + 5), Span(start + 11, start + 16))
    told = (
        Told(ARTICLES[2].id, ()),
        Told(ARTICLES[1].id, ((candidate, Reasons(marks, "same wording")),), text),
        Told("gone", ()),
    )
    head, found, silent = rows_of(told, INFOS)
    assert isinstance(head, Head)
    assert isinstance(found, Found)
    assert found.marks == (Span(0, 5), Span(11, 16))
    assert spoken_text(found) == f"Article 2, passage 1: “{SAME.quote.exact}”. same wording"
    assert isinstance(silent, Head)
    assert silent_text(silent) == "No passage found in 3"
    assert spoken_text(silent).startswith("No passage found in 3: ")


def test_a_long_passage_is_shown_from_shortly_before_the_words_that_match() -> None:
    text = f"{'The ministers met once more. ' * 6}At last the ferry sank off Odena"
    asked = Asked(ARTICLES[0].id, TWEET.span, ())
    span, mark = Span(0, len(text)), Span(text.index("ferry"), text.index(" sank"))
    (_, found) = rows_of(
        [
            Told(
                ARTICLES[1].id,
                ((Candidate(ARTICLES[1].id, span, 0.13, asked), Reasons((mark,), "same words")),),
                text,
            )
        ],
        INFOS,
    )
    assert isinstance(found, Found)
    assert found.text.startswith("… ")
    assert found.text.endswith("At last the ferry sank off Odena")
    assert len(found.text) < 90
    (shown,) = found.marks
    assert found.text[shown.start : shown.end] == "ferry"
    assert found.why == "perhaps: same words"


def test_of_very_many_articles_those_that_tell_most_are_listed() -> None:
    asked = Asked("a", Span(0, 1), ())

    def search(article_id: str, best: float, *, offered: bool) -> Search:
        found = (Candidate(article_id, Span(0, 1), best, asked),) if offered else ()
        return Search(article_id, found, best)

    searches = [
        search("a", 0.1, offered=False), search("b", 0.3, offered=True),
        search("c", 0.9, offered=True), search("d", 0.5, offered=True),
    ]  # fmt: skip
    assert [one.article_id for one in most_telling(searches, 2)] == ["c", "d"]
    assert most_telling(searches, 9) == searches


def test_origins_and_rulings_are_told_in_words() -> None:
    infos = tuple(INFOS.values())
    alone = Origin("White House", (TWEET,), (Because.INSTITUTION,))
    both = Origin("Kyiv", (TWEET, SAME), (Because.INSTITUTION, Because.WORDING))
    rows = origin_rows((alone, both), infos)
    assert rows[0].why == "it is quoted"
    assert rows[1].why == "they quote the same source, the same words stand in both articles"
    assert rows[1].ids == (TWEET.id, SAME.id)
    there = {one.id: one for one in (TWEET, SAME)}
    told = ruling_rows(
        (
            Ruling(Related.ANNOTATIONS, TWEET.id, SAME.id, False, "their own man", "", NOON),
            Ruling(Related.ANNOTATIONS, TWEET.id, HOUR.id, True, "", "", NOON),
            Ruling(Related.ARTICLES, ARTICLES[0].id, ARTICLES[1].id, True, "", "", NOON),
            Ruling(Related.NAMED, SAME.id, "Reuters", True, "", "", NOON),
        ),
        there,
        infos,
    )
    assert len(told) == 3
    assert told[0].words.endswith("have origins of their own: their own man")
    assert told[1].words == "Article 1 and Article 2 have one origin"
    assert told[2].words.endswith("comes from Reuters")


def test_a_speaker_is_told_with_the_institution_once() -> None:
    assert SpeakerOffer("a", "Jen Psaki", "White House").name == "Jen Psaki (White House)"
    assert SpeakerOffer("a", "the White House", "White House").name == "the White House"
