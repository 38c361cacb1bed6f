"""What is copied: words with where they come from, and annotations as Markdown."""

from __future__ import annotations

import datetime as dt

from reader.core.article import ArticleInfo
from reader.core.dates import short_date
from reader.core.frozen import frozen
from reader.core.i18n import quoted
from reader.core.library import Contents
from reader.export.addresses import web_link
from reader.export.escape import LINE_BREAK, exact, folded, inline, visible
from reader.export.markdown import render
from reader.export.options import Choice, Options, narrowed

CARD = Options(regions=False, block_ids=False)


def citation(words: str, info: ArticleInfo) -> str:
    """Return “words” — outlet, date: on one line, as it is put in a message.

    Without an outlet the title stands for it; without a date there is none.
    """
    source = folded(info.outlet) or quoted(folded(info.title))
    date = short_date(info.publication.date) if info.publication else ""
    return visible(f"{quoted(folded(words))} — {', '.join(filter(None, (source, date)))}")


def with_source(words: str, info: ArticleInfo) -> str:
    """Return words as they stand in the article, and under them where they come from."""
    date = short_date(info.publication.date) if info.publication else ""
    source = ", ".join(filter(None, (folded(info.outlet), folded(info.title), date)))
    address = folded(info.address)
    told = "\n".join(filter(None, (f"— {source}" if source else "", address)))
    return visible(f"{words}\n\n{told}" if told else words)


@frozen
class Cited:
    """Words with where they come from, in the forms that a clipboard can hold at once."""

    plain: str
    html: str
    markdown: str


def cited(words: str, info: ArticleInfo) -> Cited:
    """Return words as they stand in the article, and under them where they come from."""
    from markupsafe import escape

    date = short_date(info.publication.date) if info.publication else ""
    source = ", ".join(filter(None, (folded(info.outlet), folded(info.title), date)))
    paragraphs = [line.strip() for line in LINE_BREAK.split(words) if line.strip()]
    address = web_link(info.address)
    shown = str(escape(visible(source or address)))
    linked = f'<a href="{escape(address)}">{shown}</a>' if address else shown
    html = "".join(f"<p>{escape(visible(one))}</p>" for one in paragraphs)
    quote = "\n>\n".join(f"> {exact(one)}" for one in paragraphs)
    named = inline(source or address)
    told = f"[{named}](<{address}>)" if address else named
    return Cited(
        with_source(words, info),
        f"<blockquote>{html}</blockquote><p>— {linked}</p>" if shown else html,
        f"{quote}\n>\n> — {told}\n" if named else f"{quote}\n",
    )


def card_markdown(contents: Contents, annotation_ids: frozenset[str], now: dt.datetime) -> str:
    """Return annotations as Markdown for pasting, by article, without what stands around them."""
    chosen = narrowed(contents, Choice(annotations=annotation_ids))
    document = render(chosen, exported=now, options=CARD)
    body = document.split("\n---\n", 1)[1].strip("\n")
    # The name and the numbers of the library say nothing about a card.
    return body.split("\n\n", 2)[2] if body.count("\n\n") > 1 else body
