"""A library as Markdown, in a layout: front matter, then claims, articles or days.

Everything that comes from an article or a claim is data and is escaped; a note is the person's own
Markdown and stays so (see `reader.export.own_words`). Links lead to the program, to the article's
own address, and to where a note leads.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from reader.core.late import late_pattern
from reader.core.library import Contents
from reader.export import words
from reader.export.again import fully_marked
from reader.export.escape import exact, inline, meta_address, meta_text, visible, yaml_text
from reader.export.gathering import gather
from reader.export.matrix import matrix_part
from reader.export.options import Options, Progress, unwatched
from reader.export.own_words import note_item
from reader.export.regions import ANNOTATION, marked, safe_key, safe_kind
from reader.export.report import ArticlePart, Report
from reader.export.templates import MARKDOWN, Dialect, Layout, counts_origins, layout_named, uses
from reader.export.templates import render as fill

_LINKABLE = late_pattern(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9./?#%=+~,:-]*)?", re.ASCII
)
_NOT_IN_TAG = late_pattern(r"[^\w/-]+")
_STATUS_CALLOUTS = {
    "confirmed": "success", "disputed": "warning", "single-source": "info",
}  # fmt: skip


def render(
    contents: Contents,
    *,
    exported: dt.datetime,
    layout: Layout | str = "by-article",
    options: Options | None = None,
    progress: Progress = unwatched,
    whole: Contents | None = None,
) -> str:
    """Return the library as Markdown.

    `exported` is the moment to write in the front matter, in UTC to the second whatever its time
    zone. The same contents, moment and options always give the same text. Claims by articles, for
    the layouts that show them, are those of `whole`, where that is given.
    """
    chosen = layout if isinstance(layout, Layout) else layout_named(layout, MARKDOWN)
    sums = (whole or contents) if counts_origins(chosen) else None
    report = gather(contents, exported=exported, progress=_half(progress, 0), whole=sums)
    more: dict[str, object] = {}
    if uses(chosen, "matrix", _dialect()):
        more["matrix"] = matrix_part(
            whole or contents,
            exported=exported,
            progress=_half(progress, 1),
            report=report if whole is None or whole is contents else None,
        )
    front = _front(report, chosen.name)
    return _written(report, chosen, options or Options(), _half(progress, 1), front, more=more)


def render_article(
    report: Report, part: ArticlePart, *, options: Options, progress: Progress = unwatched
) -> str:
    """Return one article with its annotations as a document of its own, for a folder of them."""
    chosen = layout_named("by-article", MARKDOWN)
    alone = Report(
        title=part.head.title,
        library=report.library,
        exported=report.exported,
        summary="",
        counts={"annotations": len(part.annotations), "not-found": len(part.lost)},
        tags=tuple(sorted({t for a in (*part.annotations, *part.lost) for t in a.claim.tags})),
        articles=(part,),
        claims=(),
        times=(),
        lost=part.lost,
    )
    head = part.head
    more = (
        ("article", yaml_text(head.id)),
        ("outlet", head.outlet and meta_text(head.outlet)),
        ("address", head.address and meta_address(head.address)),
        ("published", head.published and yaml_text(head.published)),
    )
    front = _front(alone, chosen.name, [(key, value) for key, value in more if value])
    return _written(alone, chosen, options, progress, front, alone=True)


def _half(progress: Progress, number: int) -> Progress:
    return lambda done, of: progress(number * of + done, 2 * of)


def _written(
    report: Report,
    layout: Layout,
    options: Options,
    progress: Progress,
    front: str,
    *,
    alone: bool = False,
    more: Mapping[str, object] | None = None,
) -> str:
    markdown = _markdown_type()
    of = report.counts.get("annotations", 0) + report.counts.get("not-found", 0)
    done = [0]
    marked_some: list[str] = []

    def region(kind: str, key: str = "", *, caller: Callable[[], str]) -> Any:
        body = str(caller()).strip("\n")
        if kind == ANNOTATION:
            done[0] = min(done[0] + 1, of)
            progress(done[0], of)
        if not body:
            return markdown("")
        if options.regions:
            marked_some.append(str(kind))
        kept = marked(safe_kind(str(kind)), safe_key(str(key)) if key else "", body)
        return markdown(f"{kept if options.regions else body}\n\n")

    values: dict[str, object] = {
        "report": report,
        "words": words.fixed(),
        "options": options,
        "alone": alone,
        "region": region,
        "front_matter": markdown(front),
        "callout": _STATUS_CALLOUTS,
        **(more or {}),
    }
    document = fill(layout, values, _dialect(), check=lambda: progress(done[0], of))
    document = document.strip("\n") + "\n"
    return fully_marked(document) if marked_some else document


@lru_cache(maxsize=1)
def _dialect() -> Dialect:
    markdown = _markdown_type()

    def text(value: object) -> Any:
        return value if hasattr(value, "__html__") else inline(str(value))

    def tags(names: Sequence[str], hashtags: bool = False) -> Any:
        if not hashtags:
            return markdown(", ".join(map(inline, names)))
        return markdown(" ".join(f"#{tag}" for tag in map(plain_tag, names) if tag))

    filters: dict[str, Callable[..., Any]] = {
        "quote": lambda paragraphs, kind="": markdown(_quote(paragraphs, kind)),
        "note": lambda note: markdown(note_item(str(note))),
        "tags": tags,
        "link": lambda words, address: markdown(_link(str(words), str(address))),
        "address": lambda address: markdown(_address(str(address))),
        "yaml": lambda value: markdown(meta_text(str(value))),
        "capital": lambda value: words.capital(str(value)),
        "cell": lambda value: markdown(_cell(value)),
        "joined": lambda parts, sign=" · ": markdown(_joined(parts, sign)),
    }
    return Dialect(text, tuple(filters.items()))


def _cell(value: object) -> str:
    """Return text for a cell of a table, which a bar would end."""
    shown = str(value) if hasattr(value, "__html__") else inline(str(value))
    return shown.replace("|", "&#124;")


def _joined(parts: Sequence[object], sign: str) -> str:
    shown = (str(p) if hasattr(p, "__html__") else inline(str(p)) for p in parts)
    return sign.join(filter(None, shown))


def _quote(paragraphs: Sequence[Sequence[str]], kind: str) -> str:
    quoted = ("\n".join(f"> {exact(line)}" for line in lines) for lines in paragraphs)
    body = "\n>\n".join(quoted)
    return f"> [!{plain_tag(kind)}]\n{body}" if kind else body


def _link(shown: str, address: str) -> str:
    if not address:
        return inline(shown)
    safe = visible(address)
    for sign, written in (("&", "&amp;"), ("<", "%3C"), (">", "%3E"), ("\\", "%5C"), (" ", "%20")):
        safe = safe.replace(sign, written)
    return f"[{inline(shown)}](<{safe}>)"


def _address(address: str) -> str:
    return f"<{address}>" if _LINKABLE.fullmatch(address) else inline(address)


def plain_tag(tag: str) -> str:
    """Return a tag as note-taking programs have them: one word, not of digits alone."""
    plain = _NOT_IN_TAG.sub("-", tag).strip("-/")
    return f"{plain}-" if plain.isdigit() else plain


def _front(report: Report, layout: str, more: Sequence[tuple[str, str]] = ()) -> str:
    tags = list(dict.fromkeys(filter(None, map(plain_tag, report.tags))))
    lines = [
        ("title", meta_text(report.title)),
        ("library", meta_text(report.library)),
        ("exported", report.exported),
        ("layout", meta_text(layout)),
        *more,
        *((name, str(number)) for name, number in report.counts.items()),
        *([("tags", f"[{', '.join(yaml_text(visible(tag)) for tag in tags)}]")] if tags else []),
    ]
    return "\n".join(("---", *(f"{name}: {value}" for name, value in lines), "---"))


@lru_cache(maxsize=1)
def _markdown_type() -> Any:
    """Return the type of text that is Markdown already; made here so that start-up is quick."""
    from markupsafe import Markup

    class Markdown(Markup):
        """Text that is Markdown: whatever is added to it is escaped as Markdown, not as HTML."""

        __slots__ = ()

        @classmethod
        def escape(cls, s: Any, /) -> Any:
            return s if hasattr(s, "__html__") else cls(inline(str(s)))

    return Markdown
