"""What texts call people, read with all titles only where there may be one, and each line once."""

from __future__ import annotations

import pytest

from reader.core.article import Article
from reader.core.passage import Span
from reader.core.remembering import forget, of_passages
from reader.corroboration import callings
from tests.corroboration.sums import known

PLAIN = "Later Holm said that Anna Holm had seen it, and (Holm) went; Holm knew, and left.\n"
CALLED = (
    "the mine director Anna Maria Holm said",
    "Chief Umpire Holm said",
    "press officer, Anna Holm said",
    "the co-director Holm said",
    "the geologist, Anna Holm said",
    "Holm, 52, said",
    "Holm (aged 52) said",
    "ANNA HOLM, a climber from Odda, said",
    "spokeswoman Ingrid Holm said",
)


@pytest.fixture(autouse=True)
def _anew() -> None:
    forget()


@pytest.mark.parametrize("line", CALLED)
def test_what_somebody_is_called_is_found_beside_the_name(line: str) -> None:
    assert callings.called("Holm", (PLAIN + line + "\n" + PLAIN,))
    assert callings.called("Holm", (line,))


def test_what_is_read_beside_names_is_what_reading_every_line_finds() -> None:
    texts = [article.text for article in known().articles.values()]
    texts += [PLAIN + line for line in CALLED]
    surnames = {word.strip(".,”“") for text in texts for word in text.split() if word.istitle()}
    for surname in sorted(surnames)[::5]:
        every = callings._calling(surname)
        for text in texts[::3]:
            if surname in text:
                whole = tuple(match[1] or match[2] for match in every.finditer(text))
                assert callings.called(surname, (text,)) == whole


def test_lines_that_only_name_somebody_are_not_read_with_all_titles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[tuple[int, int]] = []
    around = callings._around

    def seen(text: str, at: int) -> tuple[int, int]:
        read.append(around(text, at))
        return read[-1]

    monkeypatch.setattr(callings, "_around", seen)
    callings._calling.cache_clear()
    assert callings.called("Holm", (PLAIN * 200,)) == ()
    assert callings._calling.cache_info().misses == 0
    assert len(read) == len(set(read)) == 200, "each line is looked at once, however often it names"


def test_what_is_found_in_a_passage_is_worked_out_once_and_forgotten_at_the_end() -> None:
    asked: list[Span] = []
    article = next(iter(known().articles.values()))

    @of_passages
    def found(article: Article, span: Span) -> str:
        asked.append(span)
        return article.text[span.start : span.end]

    for _ in range(3):
        assert found(article, Span(0, 9)) == article.text[:9]
    assert len(asked) == 1
    for at in range(3000):
        found(article, Span(at % 90, at + 100))
    before = len(asked)
    forget()
    found(article, Span(89, 3099))
    assert len(asked) == before + 1
