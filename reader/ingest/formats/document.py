"""Documents that are an article as a whole: Markdown, rich text that was pasted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.core.article import BlockKind
from reader.ingest.decode import canonical_text
from reader.ingest.extracted import (
    Extracted,
    Hints,
    Notice,
    NoticeKind,
    Part,
    StatedDate,
    completed,
    composed,
)
from reader.ingest.formats.markup import parts_of, tree_of
from reader.ingest.formats.page_dates import day_of
from reader.ingest.refusals import Reason, Refused

_FRONT = re.compile(
    r"\A---[ \t]*\n(?P<fields>.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"^(?P<name>[\w-]+)[ \t]*:[ \t]*(?P<value>\S.*)$", re.MULTILINE)
_LIST = re.compile(
    r"^(?P<name>[\w-]+)[ \t]*:[ \t]*\n(?P<items>(?:[ \t]*-[ \t]+\S.*(?:\n|\Z))+)", re.MULTILINE
)
_AUTHORS = ("author", "authors", "byline")
_FRAGMENT = re.compile(
    r"<!--\s*StartFragment\s*-->(?P<inner>.*?)<!--\s*EndFragment\s*-->", re.DOTALL
)


def made_of(
    parts: Sequence[Part], name: str, media_type: str, data: bytes, hints: Hints | None = None
) -> Extracted:
    """Return the article that `parts` make up; raises Refused when there is no text in them."""
    text, blocks = composed(parts)
    if not text:
        raise Refused(Reason.EMPTY)
    known = completed(hints or Hints(), text, blocks, name)
    return Extracted(text, blocks, known, media_type, data)


def titled(parts: Sequence[Part], title: str) -> list[Part]:
    """Return `parts` with the title that a document's fields give, unless they show one."""
    shown = " ".join(title.split())
    for i, part in enumerate(parts[:4]):
        if shown and " ".join(part.text.split()).casefold() == shown.casefold():
            return [*parts[:i], replace(part, kind=BlockKind.TITLE), *parts[i + 1 :]]
    if not shown or any(part.kind is BlockKind.TITLE for part in parts):
        return list(parts)
    return [Part(shown, BlockKind.TITLE), *parts]


def read_fragment(markup: str, name: str) -> Extracted:
    """Return the article in a piece of HTML that a person has selected: all of it."""
    chosen = _FRAGMENT.search(markup)
    parts = parts_of(tree_of(chosen["inner"] if chosen else markup))
    return made_of(parts, name, "text/html", markup.encode("utf-8", "replace"))


def read_markdown(data: bytes, name: str) -> Extracted:
    """Return the article in a Markdown file, with what its front matter says."""
    from markdown import markdown

    found = canonical_text(data)
    front = _FRONT.match(found.text)
    fields = {
        match["name"].lower(): match["value"].strip().strip("\"'")
        for match in _FIELD.finditer(front["fields"] if front else "")
    }
    for match in _LIST.finditer(front["fields"] if front else ""):
        items = (line.strip(" \t-") for line in match["items"].splitlines())
        fields[match["name"].lower()] = ", ".join(item.strip("\"'") for item in items if item)
    body = found.text[front.end() :] if front else found.text
    try:
        parts = parts_of(
            tree_of(markdown(body, extensions=["tables", "fenced_code"])), "title" in fields
        )
    except Refused as refusal:
        if refusal.reason is not Reason.NO_ARTICLE:
            raise
        parts = []
    said = next((fields[key] for key in ("date", "published", "created") if key in fields), "")
    day = day_of(said)
    hints = Hints(
        title=fields.get("title", ""),
        subtitle=fields.get("subtitle", ""),
        outlet=fields.get("outlet", "") or fields.get("publication", "") or fields.get("site", ""),
        byline=next((_listed(fields[key]) for key in _AUTHORS if key in fields), ""),
        language=fields.get("lang", "") or fields.get("language", ""),
        address=next((fields[k] for k in ("url", "source", "link") if _web(fields.get(k))), ""),
        stated=StatedDate(day.isoformat(), "date", said) if day else None,
    )
    article = made_of(titled(parts, hints.title), name, "text/markdown", data, hints)
    notices = (Notice(NoticeKind.GUESSED_ENCODING, found.encoding),) if found.guess else ()
    return replace(article, notices=notices)


def _listed(value: str) -> str:
    """Return what a field says, the items of a list in brackets with commas between."""
    if not (value.startswith("[") and value.endswith("]")):
        return value
    return ", ".join(item.strip(" \"'") for item in value[1:-1].split(","))


def _web(address: str | None) -> bool:
    return bool(address) and str(address).startswith(("http://", "https://"))
