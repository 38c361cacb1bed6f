"""The outlet of a page: not its slogan, its platform, its supplier or its handle."""

from __future__ import annotations

import json

import pytest

from reader.ingest.formats.outlet_names import bare_outlet, is_outlet, outlet_said
from reader.ingest.formats.page import read_markup
from tests.ingest.test_left_out import PROSE, paragraphs


@pytest.mark.parametrize(
    ("publisher", "site", "host", "outlet"),
    [
        ("Valley Post", "", "valleypost.example", "Valley Post"),
        ("", "Valley Post", "valleypost.example", "Valley Post"),
        ("The Valley Post", "VP", "vp.example", "The Valley Post"),
        ("Associated Press", "Valley Post", "valleypost.example", "Valley Post"),
        ("Associated Press", "World", "apnews.com", "Associated Press"),
        ("Reuters", "U.S.", "reuters.com", "Reuters"),
        ("VP News Service", "Valley Post", "valleypost.example", "Valley Post"),
        ("Tal Medien GmbH", "Talbote", "talbote.example", "Talbote"),
        ("Tal Medien GmbH", "Start", "talbote.example", "Tal Medien GmbH"),
        ("Max Muster", "Valley Post", "valleypost.example", "Valley Post"),
        ("Ediciones El Río S.L.", "El Río", "elrio.example", "El Río"),
        ("Deutsche Taltuerme", "dt.example", "dt.example", "Deutsche Taltuerme"),
        ("news.valley.example", "valleyexample", "news.valley.example", "news.valley.example"),
        ("Blogger", "Valley Post", "valleypost.example", "Valley Post"),
        ("https://valleypost.example/", "", "valleypost.example", ""),
    ],
)
def test_who_publishes(publisher: str, site: str, host: str, outlet: str) -> None:
    assert outlet_said(publisher, site, host) == outlet


@pytest.mark.parametrize(
    ("name", "host", "bare"),
    [
        ("Valley Post | News, sport and weather", "valleypost.example", "Valley Post"),
        ("News, sport and the weather here | Valley.example", "valley.example", "Valley.example"),
        ("The Valley Post | vpost.example", "vpost.example", "The Valley Post"),
        ("Post | Sport | Weather", "elsewhere.example", "Post"),
        ("☆☆☆ - Valley Post - today", "valleypost.example", "Valley Post"),
        ("Anna Hill - On Rivers", "elsewhere.example", "Anna Hill - On Rivers"),
        ("@valleypost", "valleypost.example", "valleypost"),
        ("www.valley.example", "valley.example", "valley.example"),
    ],
)
def test_a_name_without_what_is_put_around_it(name: str, host: str, bare: str) -> None:
    assert bare_outlet(name, host) == bare


@pytest.mark.parametrize(
    ("name", "outlet", "same"),
    [
        ("Valley Post", "valley post", True),
        ("Flussblick", "Flussblick eG", True),
        ("LTO", "Legal Tribune Online", True),
        ("Anna Hill", "Anna Hill - On Rivers", False),
    ],
)
def test_a_byline_that_only_names_the_outlet(name: str, outlet: str, same: bool) -> None:
    assert is_outlet(name, outlet) is same


def test_a_site_that_heads_each_page_with_its_name_gives_no_titles() -> None:
    data = {"@type": "NewsArticle", "headline": "Bridges stay closed", "publisher": "On Rivers"}
    head = (
        "<title>Bridges stay closed | On Rivers</title>"
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
    )
    body = f"<h1>On Rivers</h1><h2>Bridges stay closed</h2>{paragraphs(PROSE[:6])}"
    found = read_markup(f"<html><head>{head}</head><body>{body}</body></html>", "page")
    assert (found.hints.title, found.hints.outlet) == ("Bridges stay closed", "On Rivers")
