"""Words that are copied, with where they come from, in every form that a clipboard has."""

from __future__ import annotations

from reader.export.citing import citation, cited, with_source
from tests.export.shelf import Shelf, published


def test_words_are_cited_in_every_form() -> None:
    article = Shelf().article(
        "One.", title="The <b>day</b>", outlet="Gazette", address="https://example.org/a?b&c",
        publication=published(),
    )  # fmt: skip
    told = cited("First *line*.\nSecond <i>.", article.info)
    source = "Gazette, The <b>day</b>, 28 Jan 2022"
    assert told.plain == f"First *line*.\nSecond <i>.\n\n— {source}\nhttps://example.org/a?b&c"
    assert told.html == (
        "<blockquote><p>First *line*.</p><p>Second &lt;i&gt;.</p></blockquote>"
        '<p>— <a href="https://example.org/a?b&amp;c">'
        "Gazette, The &lt;b&gt;day&lt;/b&gt;, 28 Jan 2022</a></p>"
    )
    assert told.markdown == (
        "> First \\*line\\*.\n>\n> Second &lt;i>.\n>\n"
        "> — [Gazette, The &lt;b>day&lt;/b>, 28 Jan 2022](<https://example.org/a?b&c>)\n"
    )


def test_where_nothing_is_known_of_an_article_only_the_words_are_there() -> None:
    told = cited("Words.", Shelf().article("Words.", title="").info)
    assert told == type(told)("Words.", "<p>Words.</p>", "> Words.\n")


def test_what_could_deceive_is_seen_in_plain_words_too() -> None:
    article = Shelf().article("a", title="t\u202e", outlet="o\u202e", address="h\u200b")
    for told in (citation, with_source, lambda *some: cited(*some).plain):
        assert not set("\u202e\u200b") & set(told("w\u202e", article.info))
        assert "w⟦U+202E⟧" in told("w\u202e", article.info)
