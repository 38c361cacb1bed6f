"""A library as one web page that needs nothing else: no script, no picture, nothing fetched.

Claims with what each article says, the timeline as a drawing, and the articles side by side with
their highlights. All text is escaped here; notes are the person's Markdown, rendered and cleaned.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Any

from reader.core.late import late_pattern
from reader.core.library import Contents
from reader.export import words
from reader.export.escape import visible
from reader.export.gathering import gather
from reader.export.marked_text import marked_text
from reader.export.matrix import matrix_part
from reader.export.notes import note_html
from reader.export.options import Options, Progress, unwatched
from reader.export.templates import HTML, Dialect, Layout, counts_origins, layout_named, uses
from reader.export.templates import render as fill
from reader.export.timeline_drawing import timeline_svg

_HEADING = late_pattern(r"(</?h)([1-6])>")

_SIGNS = late_pattern("[&<>'\"]")

PAPER = "paper"
"""The layout for pages of paper: what a simple typesetter of HTML can set."""


def render(
    contents: Contents,
    *,
    exported: dt.datetime,
    layout: Layout | str = "report",
    options: Options | None = None,
    progress: Progress = unwatched,
    whole: Contents | None = None,
) -> str:
    """Return the library as a page; the same contents and moment always give the same.

    Claims by articles, for the layouts that show them, are those of `whole`, where that is given.
    """
    from markupsafe import Markup

    chosen = layout if isinstance(layout, Layout) else layout_named(layout, HTML)
    sums = (whole or contents) if counts_origins(chosen) else None
    report = gather(contents, exported=exported, progress=progress, whole=sums)
    parts = {part.head.id: part for part in report.articles}
    texts = {a.id: marked_text(a, parts[a.id].annotations) for a in contents.articles}
    of = len(contents.annotations) + len(contents.orphans)
    numbers = {
        view.id: number
        for number, view in enumerate(
            (v for part in report.articles for v in (*part.annotations, *part.lost)), start=1
        )
    }
    values: dict[str, object] = {
        "report": report,
        "words": words.fixed(),
        "options": options or Options(),
        "texts": texts,
        "numbers": numbers,
        # Our own drawing, whose words are escaped where it is made.
        "timeline": Markup(timeline_svg(contents)),  # noqa: S704
    }
    if uses(chosen, "matrix", _dialect()):
        all_, told = whole or contents, report if whole is None or whole is contents else None
        values["matrix"] = matrix_part(all_, exported=exported, progress=progress, report=told)
    return fill(chosen, values, _dialect(), check=lambda: progress(of, of)).strip("\n") + "\n"


def _under(level: int, html: str) -> str:
    """Return a note with its headings below those of a level, none more than one below another."""
    above = level

    def lowered(tag: re.Match[str]) -> str:
        nonlocal above
        if tag[1] == "<h":
            above = min(level + int(tag[2]), above + 1, 6)
        return f"{tag[1]}{above}>"

    return _HEADING.sub(lowered, html)


@lru_cache(maxsize=1)
def _dialect() -> Dialect:
    from markupsafe import Markup, escape

    def text(value: object) -> Any:
        return value if isinstance(value, Markup) else escaped(str(value))

    # Most of what a page shows are the same few words, classes and numbers.
    @lru_cache(maxsize=4096)
    def escaped(words: str) -> Any:
        shown = visible(words)
        return escape(shown) if _SIGNS.search(shown) else shown

    def note(markdown: str, under: int = 3) -> Any:
        return Markup(_under(under, note_html(visible(markdown))))  # noqa: S704 - cleaned there

    return Dialect(text, (("note", note), ("capital", lambda value: words.capital(str(value)))))
