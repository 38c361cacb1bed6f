"""The layouts of Markdown: what they look like, and that text survives in each."""

from __future__ import annotations

import pytest
import yaml

from reader.core.article import Block, BlockKind
from reader.core.claim import Status
from reader.core.passage import Span
from reader.export.escape import LINE_BREAK, visible
from reader.export.markdown import plain_tag, render
from reader.export.options import PLAIN, Choice, Options, narrowed
from tests.export import attacks, golden
from tests.export.rendered import pages, shown, without_front_matter
from tests.export.shelf import MOMENT, Shelf

LAYOUTS = ("by-claim", "by-article", "by-time")
TAGS = {"h1", "h2", "p", "strong", "blockquote", "a", "<!---->", "em", "ul", "li"}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_looks_as_it_is_kept(layout: str) -> None:
    document = render(golden.talks(), exported=MOMENT, layout=layout)
    assert golden.matches(f"{layout}.md", document)


def test_callouts_and_hashtags_look_as_they_are_kept() -> None:
    options = Options(callouts=True, hashtags=True)
    document = render(golden.talks(), exported=MOMENT, layout="by-claim", options=options)
    assert golden.matches("by-claim-callouts.md", document)


def crowd(strings: list[str]) -> Shelf:
    """A library with every string as a quote, a title, an outlet, a statement and a name."""
    shelf = Shelf("crowd")
    for data in strings:
        text = f"before\n{data}\nafter"
        block = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
        article = shelf.article(
            text, title=data, outlet=data, byline=data, address=data, blocks=block
        )
        shelf.annotate(article, data, shelf.claim(statement=data, tags=(data,)), said_by=data)
    return shelf


def faults(strings: list[str], layout: str, options: Options | None = None) -> list[str]:
    document = render(crowd(strings).contents(), exported=MOMENT, layout=layout, options=options)
    front = yaml.safe_load(document.split("\n---\n", 1)[0])
    assert front["annotations"] == len(strings)
    told = sorted(shown(visible(" ".join(LINE_BREAK.split(data)))) for data in strings)
    found = []
    for renderer, page in pages(without_front_matter(document)).items():
        if set(page.tags) - TAGS:
            found.append(f"{renderer}: {set(page.tags) - TAGS}")
        quotes = sorted(page.texts("blockquote"))
        found += [
            f"{renderer}: {a!r} became {b!r}" for a, b in zip(told, quotes, strict=False) if a != b
        ]
        if len(quotes) != len(told):
            found.append(f"{renderer}: {len(told)} quotes became {len(quotes)}")
        found += [
            f"{renderer}: {value!r}"
            for _, name, value in page.attributes
            if name != "href" or not value.startswith(("parallax://", "http://", "https://"))
        ]
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_our_own_awkward_strings_survive(layout: str) -> None:
    assert faults([data for data in attacks.OWN if data.strip()], layout) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "name", [attacks.OURS, "markup.txt", "naughty-strings.json", "formulas.txt"]
)
def test_hostile_strings_survive(layout: str, name: str) -> None:
    strings = [s for s in attacks.collection(name) if visible(s).strip()]
    step = 1 if layout == "by-claim" or name == attacks.OURS else 7
    options = Options() if layout == "by-claim" else PLAIN
    assert faults(strings[::step], layout, options) == []


def test_front_matter_is_yaml_with_names_and_counts() -> None:
    document = render(golden.talks(), exported=MOMENT, layout="by-claim")
    front = yaml.safe_load(document.split("\n---\n", 1)[0])
    assert front["title"] == "Annotations in talks"
    assert front["layout"] == "by-claim"
    assert (front["articles"], front["annotations"], front["not-found"]) == (3, 4, 1)
    assert front["tags"] == ["how-long", "talks"]


@pytest.mark.parametrize(
    ("tag", "plain"),
    [("how long", "how-long"), ("2022", "2022-"), ("a/b", "a/b"), ("é #x", "é-x"), ("!!", "")],
)
def test_a_tag_is_one_word(tag: str, plain: str) -> None:
    assert plain_tag(tag) == plain


def test_a_choice_leaves_out_the_rest() -> None:
    contents = golden.talks()
    chosen = narrowed(contents, Choice(statuses=frozenset([Status.DISPUTED])))
    assert [a.quote.exact[:8] for a in chosen.annotations] == ["The dele", "They met"]
    assert [c.statement for c in chosen.claims] == ["How long the delegations met"]
    assert len(chosen.articles) == 2
    assert chosen.orphans == ()
    assert narrowed(contents, Choice(tags=frozenset(["TALKS"]))).claims == chosen.claims
    assert narrowed(contents, Choice(articles=frozenset(["a3"]))).articles[0].id == "a3"
    one = narrowed(contents, Choice(annotations=frozenset([contents.annotations[0].id])))
    assert len(one.annotations) == 1
    assert narrowed(contents, Choice()) is contents


def test_progress_is_told_and_can_end_the_work() -> None:
    told: list[tuple[int, int]] = []
    render(golden.talks(), exported=MOMENT, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (10, 10)
    assert told == sorted(told)

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(golden.talks(), exported=MOMENT, progress=stop)
