"""Origins of the claims in the seeds, the suggestion of a status, and the matrix."""

from __future__ import annotations

from dataclasses import replace

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.corroboration import Known, article_groups, matrix_of, origins_of, silences, suggest
from reader.corroboration.matrix import Absence
from reader.corroboration.origin_values import Because
from reader.corroboration.reuse_values import Overlap
from reader.corroboration.sources import speaker_at
from reader.corroboration.suggesting import in_words
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.seeds import place, seed_articles
from tests.corroboration.sums import known, linked, told


def test_one_statement_quoted_twice_is_one_origin() -> None:
    assert told("ready to respond decisively (27 January)") == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all quote the White House statement of 27 Jan",
    )


def test_shared_words_make_one_origin() -> None:
    origins = origins_of(linked("they agreed on joint actions"), known())
    assert [one.articles for one in origins] == [("0", "1")]
    assert Because.WORDING in origins[0].reasons


def test_own_reports_are_counted_apart() -> None:
    assert told("Crimea taken in 2014") == (
        Status.CONFIRMED,
        "2 articles, 2 origins: own reports (2, 3)",
    )


def test_denial_beside_assertion_is_disputed() -> None:
    annotations = linked("Crimea taken in 2014")
    denied = [annotations[0], replace(annotations[1], stance=Stance.DENIES)]
    found = suggest(denied, known())
    assert found.status is Status.DISPUTED
    assert in_words(found, known().articles) == "2 articles, 2 origins: denied in 3"
    everybody = [replace(one, stance=Stance.DENIES) for one in annotations]
    found = suggest(everybody, known())
    assert found.status is Status.NONE
    assert in_words(found, known().articles) == "2 articles, 2 origins: denied in 2, 3"


def test_nothing_linked_suggests_nothing() -> None:
    found = suggest([], known())
    assert found.status is Status.NONE
    assert in_words(found, {}) == "nothing is linked yet"


def test_said_by_goes_before_what_was_found() -> None:
    annotations = [replace(one, said_by="Jen Psaki") for one in linked("Crimea taken in 2014")]
    assert len(origins_of(annotations, known())) == 1


def test_what_was_told_ahead_excuses_only_those_who_were_out_before_it_was_told() -> None:
    name = "the US and Russia meet about 10 January"
    mine = [one for one in linked(name) if one.article_id in ("2", "3")]
    claim = Claim(mine[0].claim_id, Status.NONE, name, (), NOON, NOON)
    groups = [[one.id] for one in seed_articles()]
    (row,) = matrix_of([claim], mine, known(), groups).rows
    assert row.days is not None
    assert all(
        one.info.publication and one.info.publication.latest < row.days.begin
        for one in seed_articles()[2:]
    )
    assert [cell.absence for cell in row.cells][2:] == [None, None, Absence.SILENT]


def test_articles_with_much_in_common_are_grouped() -> None:
    articles = seed_articles()
    groups = article_groups(articles, [Overlap("3", "2", 0.4), Overlap("0", "1", 0.1)])
    assert groups == (("0",), ("1",), ("2", "3"), ("4",))
    by_hand = article_groups(articles, [], same=[("0", "4", "no such")])
    assert ("0", "4") in by_hand


def test_matrix() -> None:
    names = ["Biden and Zelenskyy spoke on 27 January", "Putin asked for the call"]
    annotations = [one for name in names for one in linked(name)]
    ids = list(dict.fromkeys(one.claim_id for one in annotations))
    claims = [
        Claim(id_, Status.NONE, name, (), NOON, NOON) for id_, name in zip(ids, names, strict=True)
    ]
    groups = [[one.id] for one in seed_articles()]
    matrix = matrix_of(claims, annotations, known(), groups)
    first, second = matrix.rows
    assert [cell.absence for cell in first.cells] == [None, None, *[Absence.BEFORE] * 3]
    assert first.cells[1].stances == (Stance.ATTRIBUTES,)
    assert [cell.absence for cell in second.cells] == [*[Absence.SILENT] * 2, None, None, None]
    assert silences(matrix, "1") == (second,)
    assert silences(matrix, "2") == ()
    assert (first.statement, first.status_word) == (names[0], "no status")
    suggested = first.suggestion
    assert (suggested.articles, suggested.least, len(suggested.origins)) == (2, 1, 2)
    assert first.cells[0].words == "asserts"


def test_a_day_that_is_spoken_of_is_not_the_day_of_the_statement() -> None:
    status, words = told("areas of progress and areas without")
    assert status is Status.SINGLE_SOURCE
    assert words == "2 articles, 1 origin: all quote one source, a senior administration official"


def test_what_an_agency_hands_on_is_said_by_whom_it_quotes() -> None:
    text = seed_articles()[4].text
    span = place(text, "Dmitry Peskov has pushed back on reports")
    found = speaker_at(known().attributions["4"], span)
    assert found is not None
    assert (found.speaker, found.institution, found.via) == ("Dmitry Peskov", "Kremlin", "TASS")


def test_one_remark_of_the_kremlin_is_one_origin_in_the_seeds() -> None:
    assert told("little room for optimism")[0] is Status.SINGLE_SOURCE


def test_lavrov_and_russia_are_one_origin_of_a_claim_in_the_seeds() -> None:
    assert told("main concerns not addressed") == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all quote one source, Russia (government)",
    )


def _marked(number: int, body: str) -> tuple[Article, Annotation]:
    made = an_article(body)
    one = replace(made, info=replace(made.info, id=str(number), number=number + 1))
    span = Span(one.text.index("The mill"), len(one.text.rstrip()))
    quote = quote_at(one.text, span)
    return one, Annotation(one.id, "c", one.id, "r1", span, quote, "", Stance.ASSERTS, NOON, NOON)


def test_every_passage_is_compared_however_many_say_the_same() -> None:
    told_of = "The mill of Lisle burned on Monday and {n} people were killed."
    bodies = [told_of.format(n=9)] * 29 + [told_of.format(n=14)]
    both = [_marked(number, body) for number, body in enumerate(bodies)]
    articles, marked = [one for one, _ in both], [one for _, one in both]
    suggestion = suggest(marked, Known({one.id: one for one in articles}, {}))
    assert suggestion.status is not Status.CONFIRMED
    assert suggestion.differing
