"""What two Markdown renderers make of a document: its tags, its links and the words it shows."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

from markdown import Markdown
from markdown_it import MarkdownIt


class Page(HTMLParser):
    """The tags of an HTML page, its attributes, and the text inside each kind of tag."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self._open: list[str] = []
        self._texts: dict[str, list[str]] = {}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in ("br", "hr", "img"):
            self._open.append(tag)
            self._texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self._texts[tag][-1] += data

    def handle_comment(self, data: str) -> None:
        self.tags["<!---->"] += 1

    def handle_decl(self, decl: str) -> None:
        self.tags["<!>"] += 1

    def handle_pi(self, data: str) -> None:
        self.tags["<?>"] += 1

    def unknown_decl(self, data: str) -> None:
        self.tags["<![>"] += 1

    def texts(self, tag: str) -> list[str]:
        """The text of each element called `tag`, white space folded, in order."""
        return [shown(text) for text in self._texts.get(tag, [])]


def shown(text: str) -> str:
    """`text` with its white space folded, as a browser shows it."""
    return " ".join(text.split())


def without_front_matter(document: str) -> str:
    """The document after its front matter."""
    return document.split("\n---\n", 1)[1]


def pages(document: str) -> dict[str, Page]:
    """The document as Python-Markdown, CommonMark and a GitHub-like renderer show it."""
    commonmark = MarkdownIt("commonmark")
    github = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    python = Markdown(extensions=["extra", "sane_lists", "admonition"])
    return {
        "Python-Markdown": Page(Markdown().convert(document)),
        "Python-Markdown with extensions": Page(python.convert(document)),
        "CommonMark": Page(commonmark.render(document)),
        "CommonMark with tables": Page(github.render(document)),
    }
