"""Channels and chats of Telegram, as its desktop program exports them and as its site shows them.

Each post is an article.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.core.frozen import frozen
from reader.ingest.extracted import Extracted, Hints, Part, StatedDate
from reader.ingest.formats.document import made_of
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.markup import Element, leaves_of, tree_of
from reader.ingest.formats.page_dates import day_of
from reader.ingest.refusals import Reason, Refused
from reader.ingest.written_days import Order, day_within

_PAGE_MARK = b'class="page_body chat_page"'
_SITE_MARKS = (b"widget_frame_base", b"tgme_widget_message_text")
_ON_SITE = "tgme_widget_message"
_HEAD = 65_536


def is_chat_page(data: bytes) -> bool:
    """Tell whether a page is one of such an export, or of the site, which no other is."""
    return _PAGE_MARK in data[:_HEAD] or all(mark in data for mark in _SITE_MARKS)


@frozen
class _Post:
    """A post: its number, words, day, who wrote it, the chat it is in, and its own source."""

    number: str
    words: str
    said: str
    author: str
    chat: str
    source: bytes
    address: str = ""


def read_chat(data: bytes, name: str, budget: Budget) -> Iterator[Extracted]:
    """Yield the posts with words of an export in JSON or HTML, or of a page of the site.

    Raises Refused when it has none.
    """
    opening = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    page = opening.startswith(b"<")
    found = False
    for post in _posts_of_page(data) if page else _posts_of_json(data):
        parts = [Part(line.strip()) for line in post.words.split("\n") if line.strip()]
        if not parts:
            continue
        budget.enter()
        budget.alive()
        found = True
        hints = Hints(
            outlet=post.chat,
            byline=post.author if post.author != post.chat else "",
            address=post.address,
            stated=_stated(post.said),
        )
        media = "text/plain" if page else "application/json"
        article = made_of(parts, name, media, post.source, hints)
        yield replace(article, inside=post.number)
    if not found:
        raise Refused(Reason.NO_ARTICLE)


def _posts_of_json(data: bytes) -> Iterator[_Post]:
    try:
        read = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Refused(Reason.BROKEN) from error
    whole = read if isinstance(read, dict) else {}
    several = whole.get("chats")
    chats = several.get("list") if isinstance(several, dict) else [whole]
    for chat in chats if isinstance(chats, list) else []:
        messages = chat.get("messages") if isinstance(chat, dict) else None
        for one in messages if isinstance(messages, list) else []:
            if isinstance(one, dict) and one.get("type") == "message":
                yield _post(one, _line(chat.get("name")))


def _post(message: dict[str, Any], chat: str) -> _Post:
    given = message.get("text")
    pieces = given if isinstance(given, list) else [given]
    words = (one.get("text") if isinstance(one, dict) else one for one in pieces)
    authors = (message.get(name) for name in ("forwarded_from", "author", "from"))
    return _Post(
        number=str(message.get("id", ""))[:40],
        words="".join(one for one in words if isinstance(one, str)),
        said=_line(message.get("date")),
        author=next(filter(None, map(_line, authors)), ""),
        chat=chat,
        source=json.dumps(message, ensure_ascii=False).encode("utf-8", "replace"),
    )


def _posts_of_page(data: bytes) -> Iterator[_Post]:
    """Yield the posts of a page, each element looked at once however they are nested."""
    root = tree_of(data.decode("utf-8", "replace"))
    if _SITE_MARKS[1] in data:
        yield from _posts_on_site(root)
        return
    chat = author = _shown(root, "page_header", "text")
    post: _Post | None = None
    told: set[Element] = set()
    for element in root.iter("div"):
        classes = (element.get("class") or "").split()
        if {"message", "default"} <= set(classes):
            if post is not None:
                yield post
            number = (element.get("id") or "").removeprefix("message")[:40]
            post = _Post(number, "", "", author, chat, b"")
        elif post is None or element in told:
            continue
        elif "date" in classes and not post.said:
            post = replace(post, said=element.get("title") or "")
        elif "from_name" in classes and not post.words:
            author = _line(element.text) or author
            post = replace(post, author=author)
        elif "text" in classes and not post.words:
            told.update(element.iter())
            words = "\n".join(leaf.text for leaf in leaves_of(element))
            post = replace(post, words=words, source=_source(post, words))
    if post is not None:
        yield post


def _posts_on_site(root: Element) -> Iterator[_Post]:
    """Yield the posts of a page of the site, the address of each with its number."""
    for message in root.xpath(f"//div[@data-post and contains(@class, '{_ON_SITE}')]"):
        path = message.get("data-post")[:200]
        texts = _named(message, "text")
        said = [one.get("datetime") or "" for one in message.iter("time") if one.get("datetime")]
        words = "\n".join(leaf.text for text in texts[-1:] for leaf in leaves_of(text))
        post = _Post(
            number=path.rpartition("/")[2],
            words=words,
            said=said[-1] if said else "",
            author=_first_line(_named(message, "forwarded_from_name", "from_author")),
            chat=_first_line(_named(message, "owner_name")),
            source=b"",
            address=f"https://t.me/{path}",
        )
        yield replace(post, source=_source(post, words))


def _named(message: Element, *names: str) -> list[Element]:
    """Return the elements of a message on the site that have a class of its kind."""
    wanted = {f"{_ON_SITE}_{name}" for name in names}
    return [one for one in message.iter() if wanted & set((one.get("class") or "").split())]


def _first_line(elements: list[Element]) -> str:
    return _line("".join(elements[0].itertext())) if elements else ""


def _source(post: _Post, words: str) -> bytes:
    """Return what to keep as the source of a post on a page."""
    return "\n".join((post.number, post.said, post.author, words)).encode("utf-8", "replace")


def _shown(root: Element, *classes: str) -> str:
    """Return the words of the first element with the last class within one with each before."""
    at: Element | None = root
    for wanted in classes:
        inner = at.iter("div") if at is not None else ()
        at = next((one for one in inner if _is(one, wanted)), None)
    return "" if at is None else " ".join("".join(at.itertext()).split())


def _is(element: Element, wanted: str) -> bool:
    return wanted in (element.get("class") or "").split()


def _stated(said: str) -> StatedDate | None:
    """Return the day of a post: ISO 8601 in JSON, the day first on a page."""
    day = day_of(said) or day_within(said, Order.DAY)
    return StatedDate(day.isoformat(), "date", said) if day else None


def _line(value: Any) -> str:
    return " ".join(value.split())[:200] if isinstance(value, str) else ""
