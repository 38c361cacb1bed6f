"""Channels that Telegram's desktop program has exported, as JSON and as pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.ingest import Failure, Found, Sources, dated

POST = "The ministers have agreed on a date for the talks about the river."
MESSAGES: list[dict[str, Any]] = [
    {"id": 1, "type": "service", "date": "2023-11-01T08:00:00", "action": "create", "text": ""},
    {
        "id": 2, "type": "message", "date": "2023-11-08T23:12:13", "from": "River News",
        "author": "Jane Roe",
        "text": [POST[:20], {"type": "bold", "text": POST[20:]}, "\n\nMore will follow."],
    },
    {"id": 3, "type": "message", "date": "2023-11-09T11:00:00", "photo": "1.jpg", "text": ""},
    {"id": 4, "type": "message", "date": "2023-12-10T11:00:00", "text": "The talks begin."},
]  # fmt: skip
CHANNEL = {"name": "River News", "type": "public_channel", "id": 1, "messages": MESSAGES}


def page_post(day: str, words: str, who: str = "") -> str:
    name = f'<div class="from_name">{who} </div>' if who else ""
    return (
        '<div class="message default clearfix" id="message2"><div class="body">'
        f'<div class="pull_right date details" title="{day} UTC+01:00">10:12</div>{name}'
        f'<div class="text">{words}</div></div></div>'
    )


PAGE = (
    '<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap">'
    '<div class="page_header"><div class="content"><div class="text bold">River News</div></div>'
    '</div><div class="page_body chat_page"><div class="history"><div class="message service">'
    '<div class="body details">8 November 2023</div></div>'
    + page_post("08.11.2023 23:12:13", f"<b>{POST[:20]}</b>{POST[20:]}<br>More &lt;b&gt;", "Jane")
    + page_post("10.12.2023 11:00:00", "The talks begin.")
    + "</div></div></div></body></html>"
)


def site_post(number: int, day: str, words: str) -> str:
    return (
        f'<div class="tgme_widget_message js-widget_message" data-post="rivernews/{number}">'
        '<div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name">'
        "<span>River News</span></a></div>"
        '<div class="tgme_widget_message_text js-message_reply_text">Before that</div>'
        f'<div class="tgme_widget_message_text">{words}</div><a><span>12.4K views</span>'
        f'<time datetime="{day}">10:12</time></a></div>'
    )


SITE = (
    '<html><head><title>River News – Telegram</title></head><body class="widget_frame_base">'
    + site_post(2, "2023-11-08T23:12:13+00:00", f"{POST}<br/>More will follow.")
    + site_post(3, "2023-12-10T11:00:00+00:00", "The talks begin.")
    + "</body></html>"
)


def read(data: str, name: str) -> list[Found]:
    with Sources() as sources:
        found = list(sources.read_bytes(data.encode(), name))
    return list(dated([one for one in found if isinstance(one, Found)]))


@pytest.mark.parametrize(
    ("data", "name", "author"),
    [
        (json.dumps(CHANNEL), "result.json", "Jane Roe"),
        (json.dumps({"about": "", "chats": {"about": "", "list": [CHANNEL]}}), "all.json", ""),
        (PAGE, "messages.html", "Jane"),
        (SITE, "rivernews.html", ""),
    ],
)
def test_each_post_with_words_is_an_article_of_its_own_day(
    data: str, name: str, author: str
) -> None:
    first, second = read(data, name)
    assert first.draft.text.startswith(POST)
    assert first.draft.title.startswith(POST)
    assert first.draft.outlet == "River News"
    assert author in first.draft.byline
    days = [str(one.draft.publication and one.draft.publication.date) for one in (first, second)]
    assert days == ["2023-11-08", "2023-12-10"]


def test_a_post_of_the_site_has_its_own_address() -> None:
    first, second = read(SITE, "rivernews.html")
    assert first.draft.address == "https://t.me/rivernews/2"
    assert second.draft.text == "The talks begin."


def test_other_json_is_left_alone_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "result.json").write_text(json.dumps(CHANNEL), "utf-8")
    (tmp_path / "package.json").write_text('{"name": "x", "messages": []}', "utf-8")
    with Sources() as sources:
        found = list(sources.read([tmp_path]))
    assert [one.path.name for one in found] == ["result.json"] * 2


@pytest.mark.parametrize("cut", [2, 90])
def test_an_export_that_is_cut_off_or_empty_is_refused(cut: int) -> None:
    with Sources() as sources:
        (found,) = sources.read_bytes(json.dumps(CHANNEL)[:-cut].encode(), "result.json")
        assert isinstance(found, Failure)
        empty = json.dumps({**CHANNEL, "messages": [{"id": 1, "type": "message", "text": 5}]})
        (found,) = sources.read_bytes(empty.encode(), "result.json")
        assert isinstance(found, Failure)
