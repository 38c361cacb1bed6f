"""HTML as a tree that nothing is fetched for, and the pieces of text that can be seen in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ingest.charset import contradicted, declared, guessed, seven_bit, unmarked_utf16
from reader.ingest.decode import marked, mostly_utf8
from reader.ingest.extracted import Part
from reader.ingest.furniture import opens_others
from reader.ingest.page import reads_as_prose
from reader.ingest.refusals import Reason, Refused

Element = Any
"""An element of lxml, which has no types of its own."""

_NEVER_SHOWN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "head",
        "iframe",
        "object",
        "embed",
        "applet",
        "audio",
        "video",
        "canvas",
        "map",
        "button",
        "select",
        "option",
        "textarea",
        "input",
        "datalist",
        "dialog",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "caption",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "ul",
        "title",
    ]
)
_CELLS = frozenset(("td", "th"))
_KINDS = {
    "h1": BlockKind.HEADING, "h2": BlockKind.HEADING, "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING, "h5": BlockKind.HEADING, "h6": BlockKind.HEADING,
    "li": BlockKind.LIST_ITEM, "blockquote": BlockKind.QUOTE, "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}  # fmt: skip
_SPACES = " \t\n\r\f\u200b\ufeff"
_SPACE = re.compile(f"[{_SPACES}]+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_DECLARED_XML = re.compile(rb"\A\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w:.-]{2,40})")
_TAG = re.compile(
    rb"<(?P<tag>script|style)\b.{0,100000}?</(?P=tag)|<[^<>]{0,2000}>", re.IGNORECASE | re.DOTALL
)
_SAMPLED = 1_000_000
_WIDE = ("utf-16", "utf-32")
_SUBSET = re.compile(r"<!DOCTYPE[^<>\[]{0,500}\[", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_LONG_TAG = re.compile(r"<(?P<name>[A-Za-z][\w:-]{0,40})(?P<given>[\s/][^<>]{10000,})")
_MOST_ATTRIBUTES = 4000
_DECLARED_WITHIN = 4096
_LED = (None, BlockKind.LIST_ITEM)
_MOST_LED = 9
"""How many lines, with itself, a heading such as “Related Topics” leads at most."""

_STEPS_UP = 4
_LONG = 120


@frozen
class Leaf:
    """A piece of text that can be seen, with the innermost element that sets it apart.

    `container` is the element around that one.
    """

    text: str
    element: Element
    container: Element
    kind: BlockKind | None
    level: int
    """1 to 6 for headings, else 0."""


def html_text(data: bytes, charset: str = "") -> tuple[str, bool]:
    """Return the markup that `data` holds, and whether its encoding had to be guessed.

    A byte order mark decides, then valid UTF-8 that is declared to be nothing of seven bits, then
    `charset` (of a header), then what the page declares, unless its bytes are clearly something
    else. Raises Refused when nothing fits.
    """
    found = marked(data)
    if found is not None:
        return found.text, False
    wide = unmarked_utf16(data)
    if wide is not None:
        return wide, True
    head = data[:_DECLARED_WITHIN]
    said = _DECLARED.search(head) or _DECLARED_XML.search(head)
    labels = (charset, said[1].decode("ascii") if said else "")
    turned = seven_bit(data, *labels)
    if turned is not None:
        return data.decode(turned, "replace"), False
    try:
        return data.decode("utf-8"), False
    except UnicodeDecodeError:
        pass
    bare = _TAG.sub(b" ", data[:_SAMPLED])
    for label in labels:
        encoding = declared(label) if label else None
        if encoding is not None and encoding.startswith(_WIDE):
            continue  # Those that really are were told above, and none of the others is.
        if encoding == "utf-8" and (mended := mostly_utf8(data)) is not None:
            return mended.text, True
        if encoding is not None:
            other = contradicted(bare, encoding)
            return data.decode(other or encoding, "replace"), other is not None
    encoding = guessed(bare)
    if encoding is None:
        raise Refused(Reason.UNKNOWN_ENCODING)
    return data.decode(encoding, "replace"), True


def declares_entities(markup: str) -> bool:
    """Tell whether a document has a DTD of its own with entities in it."""
    subset = _SUBSET.search(markup)
    return subset is not None and bool(_ENTITY.search(markup, subset.end()))


def tree_of(markup: str) -> Element:
    """Return the root of `markup`; nothing it names is fetched or expanded.

    Raises Refused for markup without any element, or that declares entities.
    """
    from lxml import etree
    from lxml.html import HTMLParser

    if declares_entities(markup):
        raise Refused(Reason.ENTITIES)
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    clean = _LONG_TAG.sub(_tamed, _CONTROL.sub("", markup))
    try:
        root = etree.fromstring(clean.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        raise Refused(Reason.NO_ARTICLE)
    return root


def _tamed(tag: re.Match[str]) -> str:
    """Return a tag without its attributes where the parser would compare thousands of them."""
    given = tag["given"]
    return (
        f"<{tag['name']} " if given.count("=") + len(given.split()) > _MOST_ATTRIBUTES else tag[0]
    )


def leaves_of(root: Element) -> Iterator[Leaf]:
    """Yield the pieces of text that can be seen below `root`, in the order of the page."""
    from lxml import etree

    buffer: list[str] = []
    open_blocks: list[Element] = [root]
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if not isinstance(tag, str):
            continue
        is_block = tag in _BLOCKS or (tag in _CELLS and _is_for_looks(element))
        if event == "start":
            if is_block and buffer:
                yield from _flushed(buffer, open_blocks[-1])
            if tag in _NEVER_SHOWN or _is_hidden(element):
                walk.skip_subtree()
                continue
            if is_block:
                open_blocks.append(element)
            _begin(buffer, element, tag)
        else:
            if is_block and open_blocks[-1] is element:
                if buffer:
                    yield from _flushed(buffer, element)
                open_blocks.pop()
            tail = element.tail
            if tail and element is not root:
                buffer.append(_SPACE.sub(" ", tail) if tail.strip(_SPACES) else " ")
    yield from _flushed(buffer, root)


def _is_for_looks(cell: Element) -> bool:
    """Tell whether a cell is one of a table that only puts the parts of a page in their places."""
    return next(cell.iter("p", "table", "h1", "h2", "h3"), None) is not None and len(cell) > 1


def _begin(buffer: list[str], element: Element, tag: str) -> None:
    if tag == "br":
        buffer.append("\n")
    elif tag in _CELLS and any(piece.strip() for piece in buffer):
        buffer.append(" | ")
    if element.text:
        kept = tag == "pre" or (
            element.getparent() is not None and element.getparent().tag == "pre"
        )
        buffer.append(element.text if kept else _SPACE.sub(" ", element.text))


def _is_hidden(element: Element) -> bool:
    given = element.attrib
    if not given:
        return False
    return "hidden" in given or bool(_HIDDEN.search(given.get("style", "")))


def _flushed(buffer: list[str], element: Element) -> Iterator[Leaf]:
    text = "".join(buffer)
    buffer.clear()
    if text.isspace():
        return
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    shown = "\n".join(line for line in lines if line.strip(" |"))
    if shown:
        kind, level = _kind(element)
        yield Leaf(shown, element, element.getparent(), kind, level)


def _kind(element: Element) -> tuple[BlockKind | None, int]:
    """Return the kind that the nearest telling element gives, a few steps up."""
    at = element
    for _ in range(_STEPS_UP):
        if at is None:
            break
        kind = _KINDS.get(at.tag) if isinstance(at.tag, str) else None
        if kind is not None:
            level = int(at.tag[1]) if kind is BlockKind.HEADING else 0
            return kind, level
        at = at.getparent()
    return None, 0


def parts_of(root: Element, titled: bool = False) -> list[Part]:
    """Return all of a document as parts; its first heading of the highest level is the title.

    With `titled` the title is known already and no heading is taken for it.
    """
    return parts_from(list(leaves_of(root)), titled)


def parts_from(leaves: Sequence[Leaf], titled: bool = False) -> list[Part]:
    """Return all the leaves of a document as parts, as `parts_of` does.

    What leads elsewhere, by its place or its wording, is furniture, and so is what it heads.
    """
    highest = min((leaf.level for leaf in leaves if leaf.level), default=0)
    parts: list[Part] = []
    seen_title = titled or highest > 2
    opens, led = True, 0
    for leaf in leaves:
        kind = leaf.kind
        if not seen_title and leaf.level == highest and highest and opens:
            kind, seen_title = BlockKind.TITLE, True
        close = kind is BlockKind.LIST_ITEM and bool(parts) and parts[-1].kind is kind
        part = Part(leaf.text, BlockKind.FURNITURE if _is_navigation(leaf) else kind, close).worded
        led = led - 1 if led and kind in _LED and not reads_as_prose(leaf.text) else 0
        if part.kind is BlockKind.FURNITURE and opens_others(leaf.text):
            led = _MOST_LED
        elif led:
            part = replace(part, kind=BlockKind.FURNITURE)
        parts.append(part)
        opens = opens and len(leaf.text) < _LONG
    return parts


def _is_navigation(leaf: Leaf) -> bool:
    ways = (leaf.element, *leaf.element.iterancestors())
    return any(one.tag == "nav" or one.get("role") == "navigation" for one in ways)
