"""The day of a web page: its own zone's, and what a reader sees on it."""

from __future__ import annotations

import pytest

from reader.ingest.formats.markup import leaves_of, tree_of
from reader.ingest.formats.page import read_markup
from reader.ingest.formats.page_fields import date_of, days_shown, fields_of

BODY = "".join(
    f"<p>They talked about the river for the {n}th time and went home.</p>" for n in range(20, 40)
)
TITLE = "<h1>Ministers agree on a date for the river talks</h1>"


def day(head: str = "", below: str = "", after: str = "", lang: str = "en") -> str:
    """Return the day that a page states: from its head, below its title, after its text."""
    markup = (
        f'<html lang="{lang}"><head><title>Ministers agree on a date for the river talks</title>'
        f"{head}</head><body><nav><ul><li>Home</li></ul></nav><main>{TITLE}{below}{BODY}</main>"
        f"{after}</body></html>"
    )
    root = tree_of(markup)
    fields = fields_of(root, markup)
    stated = date_of(root, fields, days_shown(root, fields, tuple(leaves_of(root))))
    return stated.day if stated else ""


def linked(kind: str, given: str) -> str:
    data = f'{{"@type": "{kind}", "datePublished": {given}}}'
    return f'<script type="application/ld+json">{data}</script>'


def published(moment: str) -> str:
    return f'<meta property="article:published_time" content="{moment}">'


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ("", "<p>Posted: Nov 8, 2023 / 10:35 PM PST</p>"),
        ("", "<p>November 8, 2023 at 10:35 p.m.</p>"),
        ('<script>var page = {"date": "2023-11-08T22:35:00-08:00"};</script>', ""),
        ('<script>var made = {"first": "2023-11-07T09:00:00-08:00"};</script>', ""),
    ],
)
def test_a_moment_in_utc_belongs_to_the_day_of_the_pages_own_zone(head: str, below: str) -> None:
    assert day(published("2023-11-09T06:35:29+00:00") + head, below) == "2023-11-08"


@pytest.mark.parametrize(
    ("moment", "below"),
    [
        ("2023-11-09T06:35:29+01:00", "<p>Nov 8, 2023</p>"),
        ("2023-11-09T16:35:29Z", "<p>Nov 8, 2023</p>"),
        ("2023-11-09T06:35:29Z", "<p>Nov 9, 2023</p><p>Taken Nov 8, 2023</p>"),
        ("2023-11-09T06:35:29Z", ""),
    ],
)
def test_other_moments_keep_the_day_that_is_written(moment: str, below: str) -> None:
    assert day(published(moment), below) == "2023-11-09"


@pytest.mark.parametrize(
    ("below", "lang"),
    [
        ("<p>Datum: 03.11.2021</p>", "de"),
        ("<h5>Datum:</h5><div>03.11.2021</div>", "de"),
        ("<dl><dt>Datum</dt><dd>3.11.21</dd></dl>", "de"),
        ("<p>Veröffentlichung: 3. November 2021</p>", "de"),
        ("<p>Von Jane Roe 3.\u200911.\u20092021</p>", "de"),
        ("<div>Pressemitteilung vom 03.11.2021</div>", "de"),
        ("<p>Publié le 3 novembre 2021</p>", "fr"),
        ("<p>/ miércoles 3 de noviembre de 2021</p>", "es"),
        ("<p>Pubblicato il 3 novembre 2021</p>", "it"),
        ("<p>Опубліковано 3 листопада 2021</p>", "uk"),
        ("<p>الأربعاء، 03 نوفمبر 2021 - 12:09 م</p>", "ar"),
        ("<p>2021年11月3日</p>", "ja"),
        ("<p>Nov 3, 2021</p>", "en"),
        ('<p class="PublishDate">Mittwoch, 3. November 2021</p>', "de"),
    ],
)
def test_a_day_that_is_shown_at_the_title_counts(below: str, lang: str) -> None:
    assert day(below=below, lang=lang) == "2021-11-03"


def test_a_labelled_day_at_the_foot_counts_more_than_the_last_change() -> None:
    foot = "<p>Letzte Änderung: 31.10.2023 - 14:49<br>Erschienen am: 01.11.2023<br>Lesungen: 6</p>"
    assert day(after=foot, lang="de") == "2023-11-01"
    changed = '<meta name="dc.date" content="2023-11-04">'
    assert day(changed, after=foot, lang="de") == "2023-11-01"
    assert day(after="<p>Last modified: 4 May 2020</p>") == "2020-05-04"


@pytest.mark.parametrize(
    "after",
    [
        "<p>River talks. Retrieved 3 November 2021 from the ministry.</p>",
        "<p>[1] Zugriff am 3.11.2021</p>",
        "<p>© 3 November 2021 The Gazette</p>",
        "<div class='comment'><p>Jane Roe, 3 November 2021</p></div>",
        "<p>3/4/2021</p>",
        "".join(f"<li>Another story. Published {n} May 2020</li>" for n in (1, 2, 3)),
    ],
)
def test_days_of_other_things_do_not(after: str) -> None:
    assert day(after=after) == ""


def test_when_a_link_was_looked_up_dates_nothing() -> None:
    foot = "<footer><p>[1] River Board: Levels. Retrieved 3 November 2021.</p></footer>"
    assert read_markup(f"<html><body>{TITLE}{BODY}{foot}</body></html>", "a").hints.stated is None


def test_what_the_page_shows_decides_between_its_fields() -> None:
    begun = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "T", '
    begun += '"datePublished": "2021-11-01T10:00:00Z"}</script>'
    fields = begun + published("2021-11-03T10:00:00Z")
    assert day(fields) == "2021-11-03"
    assert day(fields, "<p>1 November 2021</p>") == "2021-11-01"
    vague = begun + '<meta name="date" content="2021-11-04T10:00:00Z">'
    assert day(vague) == "2021-11-01"
    assert day(vague, "<p>Geneva, 04.11.2021</p>") == "2021-11-04"


def test_a_later_day_that_stands_alone_at_the_title_is_the_pages_own() -> None:
    changed = '<meta property="article:modified_time" content="2021-11-09T10:00:00Z">'
    fields = published("2021-11-03T10:00:00Z") + changed
    assert day(fields, "<p>9 November 2021</p>") == "2021-11-09"
    assert day(fields, "<p>Updated 9 November 2021</p>") == "2021-11-03"
    assert day(fields, "<p>3 November 2021</p><p>9 November 2021</p>") == "2021-11-03"


@pytest.mark.parametrize(
    "below",
    [
        "<p>Geneva, (12.11.2021). The ministers met {words}</p>",
        "<p>12 November 2021. The ministers met {words}</p>",
        "<p>GENEVA, November 12, 2021 – The ministers met {words}</p>",
        "<p itemprop='datePublished'><a href='/c'>12. novembre 2021</a></p>",
    ],
)
def test_days_at_the_head_of_the_text_and_in_words_count(below: str) -> None:
    assert day(below=below.format(words="again and again " * 20)) == "2021-11-12"


def test_a_text_that_begins_with_a_day_it_tells_of_is_not_dated_by_it() -> None:
    assert day(below=f"<p>12 November 2021 was a day of {'long talks ' * 20}.</p>") == ""


def test_a_labelled_day_in_the_margin_counts_where_there_is_no_other() -> None:
    box = "<aside><dl><dt>{}</dt><dd>{}</dd></dl></aside>"
    assert day(after=box.format("Datum", "12.01.2017")) == "2017-01-12"
    both = box.format("Datum", "12.01.2017") + box.format("Datum", "13.02.2018")
    assert day(after=both) == ""


def test_the_first_time_that_is_named_for_publication_counts() -> None:
    other = '<aside><time class="entry-date">31 July 2014</time></aside>'
    own = '<div class="entry-meta"><time class="entry-date" datetime="2015-01-28">x</time></div>'
    assert day(below=own, after=other) == "2015-01-28"
    assert (
        day('<meta property="dcterms:created" content="2015-01-28">', after=other) == "2015-01-28"
    )


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ('<meta name="Publish_Time" content="2023-11-08">', ""),
        ('<meta name="first-published-date" content="2023-11-08T09:00:00">', ""),
        ("<meta name=\"parsely-page\" content='{\"pub_date\": \"2023-11-08T09:00:00\"}'>", ""),
        ('<script>window.page = {"published_at": "2023-11-08 09:00"};</script>', ""),
        (linked("VideoObject", '"2023-11-08"'), ""),
        (linked("NewsArticle", "1699437600"), ""),
        ('<meta name="description" content="River talks (news of 8 November 2023)">', ""),
        ("", '<span property="dc:date dc:created" content="2023-11-08T09:00:00+00:00">now</span>'),
        ("", '<div class="meta">8.11.23 / 0 Kommentare</div>'),
        ("", '<p class="teaser-info">November 8, 2023</p>'),
        ("", "<p>By Jane Roe <span>November 8, 2023</span></p>"),
        ('<meta name="eprints.date" property="og:x" content="2023-11-08">', ""),
        ('<script>var publish_time = "2023-11-08";</script>', ""),
        ('<script>x("{\\"publishedAt\\":\\"2023-11-08T09:00:00\\"}")</script>', ""),
        ('<script>page = {"publishTime": 1699437600000}</script>', ""),
        (linked("Article", '"2023-11-08"').replace('"', "&quot;").replace(
            "&quot;application/ld+json&quot;", '"application/LD+json"'), ""),
        ("", '<meta itemprop="date_published" content="2023-11-08">'),
        ("", '<div class="published" data-timestamp="1699437600">yesterday</div>'),
        ("", '<div class="fecha">Por Jane Roe desde Bonn, 8 de noviembre de 2023</div>'),
        ("", "<p>Postado em 8 de novembro de 2023 por Jane Roe para o nosso jornal diário</p>"),
        ("", "<p>۱۷ آبان ۱۴۰۲</p>"), ("", "<p>1402/08/17</p>"), ("", "<p>令和5年11月8日</p>"),
        ("", "<p>民國112年11月8日</p>"), ("", "<p>৮ নভেম্বর ২০২৩</p>"), ("", "<p>8-Nov-23</p>"),
    ],
)  # fmt: skip
def test_a_day_is_found_wherever_pages_state_it(head: str, below: str) -> None:
    assert day(head, below) == "2023-11-08"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="modified-date" content="2023-11-08">',
        '<meta name="event-created-date" content="2023-11-08">',
        '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
        '<meta property="article:published_time" content="2099-01-01T00:00:00Z">',
        linked("Comment", '"2023-11-08"'),
        '<script>a({"published_at": "2023-11-08"}, {"published_at": "2023-11-07"})</script>',
    ],
)
def test_days_of_something_else_or_of_nothing_are_none(head: str) -> None:
    assert day(head) == ""


@pytest.mark.parametrize(
    "path",
    [
        "n1/2023/1108/c1.html", "202311/08/river.html", "2023-11/08/river", "a/20231108.html",
        "a/t20231108_12.html", "news/20231108093000123/river", "river-talks-20231108",
        "news/2023/11/231108-river-talks", "2023-11-08-river",
    ],
)  # fmt: skip
def test_addresses_tell_days_in_many_forms(path: str) -> None:
    assert day(f'<link rel="canonical" href="https://example.com/{path}">') == "2023-11-08"


@pytest.mark.parametrize(
    "address",
    [
        "https://web.archive.org/web/20231108/https://example.com/river",
        "https://example.com/river/920231108",
        "https://example.com/20231308/river",
        "https://example.com/articles/194709-13-rivers-to-see",
        "https://example.com/articles/201109-13-rivers-to-see",
    ],
)
def test_addresses_tell_no_day_that_is_not_the_pages(address: str) -> None:
    assert day(f'<link rel="canonical" href="{address}">') == ""


def test_a_moment_in_utc_is_another_day_in_the_whole_country_of_the_outlet() -> None:
    link = '<link rel="canonical" href="https://example.{}/river">'
    assert day(link.format("ca") + published("2023-11-09T00:35:29.312Z")) == "2023-11-08"
    assert day(link.format("jp") + published("2023-11-07T20:35:29Z")) == "2023-11-08"
    assert day(link.format("ca") + published("2023-11-08T04:35:29Z")) == "2023-11-08"
    # So systems write it of which nobody set the zone.
    assert day(link.format("jp") + published("2023-11-08T20:35:29+00:00")) == "2023-11-08"


def test_fields_with_two_readings_follow_the_page_or_the_country() -> None:
    british = '<link rel="canonical" href="https://example.co.uk/river">'
    assert day(british + published("08/11/2023")) == "2023-11-08"
    assert day(published("08/11/2023")) == ""
    assert day(published("08/11/2023"), "<p>8 November 2023</p>") == "2023-11-08"


def test_a_span_of_days_in_the_title_is_no_date_of_its_own() -> None:
    assert day(below="<h2>Talks 2023/11/7-9</h2><p>2023-11-08</p>") == "2023-11-08"


@pytest.mark.parametrize(
    "changed",
    [
        "<p>2023.11.26 lastupdate</p>",
        "<p>2023年11月26日更新</p>",
        '<span><time class="updated">November 26, 2023</time><time>November 8, 2023</time></span>',
    ],
)
def test_what_is_said_after_a_day_makes_it_that_of_a_change(changed: str) -> None:
    assert day(below=f"{changed}<p>Posted: November 8, 2023</p>") == "2023-11-08"


def test_midnight_is_what_a_day_without_a_time_has() -> None:
    with_zone = '<script>x = "2023-11-09T10:00:00-05:00"</script>'
    assert day(with_zone + published("2023-11-08T00:00:00.000Z")) == "2023-11-08"
    assert day(with_zone + published("2023-11-09T00:20:00.000Z")) == "2023-11-08"


def test_a_post_that_an_article_shows_does_not_date_it() -> None:
    post = "<blockquote><p>Rain.</p>— Jane Roe (@jane) November 7, 2023</blockquote>"
    assert day(below=post) == ""
    assert day(below=f"<p>By Jane Roe November 8, 2023</p>{post}") == "2023-11-08"


def test_the_address_tells_the_day_of_a_moment_in_utc() -> None:
    link = '<link rel="canonical" href="https://example.com/2023/11/08/river-talks/">'
    assert day(link + published("2023-11-09T03:05:46Z")) == "2023-11-08"
    browser = '<meta name="pubdate" content="Thu Nov 09 2023 03:05:46 GMT+0000 (UTC)">'
    assert day(link + browser) == "2023-11-08"


def test_figures_are_read_in_the_order_of_the_outlet() -> None:
    british = '<link rel="canonical" href="https://example.co.uk/news/river">'
    assert day(british, "<p>8/11/2023</p>") == "2023-11-08"
    assert day("", "<p>11/8/2023</p>", "<footer><p>Seen 11/25/2023</p></footer>") == "2023-11-08"


def test_a_page_published_anew_has_the_day_of_its_address() -> None:
    link = '<link rel="canonical" href="https://example.com/home/2017/7/12/river">'
    anew = published("2019-06-17T18:28:00+02:00")
    assert day(link + anew) == "2017-07-12"
    assert day(link + anew, "<p>June 17, 2019</p>") == "2019-06-17"
    numbered = '<link rel="canonical" href="https://example.com/2017/07/3-questions">'
    assert day(numbered + anew) == "2019-06-17"


def test_names_of_fields_made_to_take_long_are_looked_at_once() -> None:
    name = "publish" + "datetime" * 5000
    assert day(f'<meta name="{name}!" content="2023-11-08">') == ""


def test_the_full_day_in_an_address_counts_more_than_figures_that_look_like_one() -> None:
    link = '<link rel="canonical" href="https://example.com/speeches/2003/03/20030331_two.html">'
    assert day(link) == "2003-03-31"


@pytest.mark.parametrize(
    "said",
    [
        "Dieser Beitrag wurde am Mittwoch, 8. November 2023 um 9 Uhr veröffentlicht und unter "
        "Flüsse abgelegt. " + "Du kannst die Kommentare zu diesem Beitrag verfolgen. " * 4,
        "“River” wurde am 8. November 2023 um 23:03 Uhr gepostet und unter Flüsse abgelegt",
        "This entry was written on Wednesday, November 8, 2023. " + "You can follow it. " * 12,
    ],
)
def test_the_sentence_below_a_post_tells_when_it_appeared(said: str) -> None:
    assert day(after=f"<div><small>{said}</small></div>", lang="de") == "2023-11-08"


def test_a_day_with_its_hour_below_the_title_counts_more_than_a_label_far_below() -> None:
    far = "<p>Release: 20.11.2018 (PC), 03.12.2019</p>"
    assert day(below="<p>08.11.2023 07:49 Uhr</p>", after=far, lang="de") == "2023-11-08"
    assert day(below="<p>Press, 08.11.2023</p>", after=far, lang="de") == "2018-11-20"


def test_what_was_last_changed_on_a_day_was_not_published_later() -> None:
    stand = "<p>Stand: 08.11.2023 18:00 Uhr</p>"
    assert day('<meta name="date" content="2023-11-09">', stand, lang="de") == "2023-11-08"
    assert day('<meta name="date" content="2023-11-07">', stand, lang="de") == "2023-11-07"


def test_the_day_of_a_byline_counts_more_than_that_of_a_change_below_it() -> None:
    moved = "<p>Rain fell.</p>" * 14
    below = f"{moved}<p>Accueil | Par Anne Roe | 8 novembre 2023</p><p>Mis à jour le {{}}.</p>"
    assert day(below=below.format("9 décembre 2023"), lang="fr") == "2023-11-08"
    assert day(below=below.format("7 décembre 2022"), lang="fr") == "2022-12-07"


@pytest.mark.parametrize(
    "told",
    [
        "<p>In a video dated May 23, 2015, the candidate declared himself ready.</p>",
        "<p>A note by the guard and two old friends of his, all of it posted on May 2, 2017</p>",
    ],
)
def test_a_sentence_that_tells_of_a_day_is_no_label(told: str) -> None:
    assert day(below="<p>Max Roe<br>The Zone<br>Thu, 14 May 2020</p>" + told) == "2020-05-14"


def test_a_label_far_in_a_line_is_one() -> None:
    line = (
        "Letzte Änderung: 31.10.2023 Erschienen am: 01.11.2023 Lesungen und alles von ihr und "
        "von anderen im Heft wie immer hier auf der Seite"
    )
    assert day(below=f"<p>{line}</p>", lang="de") == "2023-11-01"


def test_a_short_first_sentence_may_open_with_its_day() -> None:
    lead = "<p>Feb. 23, 2015 -- Allergies to the river have become more common in the town.</p>"
    assert day(below=lead) == "2015-02-23"


def test_a_field_with_its_day_in_value_is_read_as_well() -> None:
    assert day('<meta name="article:published_time" value="2023-11-08T06:35:29Z">') == "2023-11-08"


def test_a_day_just_above_the_title_counts_more_than_a_list_further_below() -> None:
    others = "".join(f"<dl><dt>2022.08.{n}</dt><dd>更に{n}件</dd></dl>" for n in range(10, 20))
    body = "".join(f"<p>マウスを発売{n}</p>" for n in range(8))
    markup = (
        "<html lang='ja'><head><title>指紋認証で静かに開く新しい鍵を発売。 | 三和</title></head>"
        "<body><h1>ニュース一覧のページ</h1><dl><dt>2019.03.08</dt></dl><h1>指紋認証で静かに開く新しい鍵を発売</h1>"
        f"{body}{others}</body></html>"
    )
    read = read_markup(markup, "page")
    assert (read.hints.title, read.hints.stated and read.hints.stated.day) == (
        "指紋認証で静かに開く新しい鍵を発売",
        "2019-03-08",
    )


def test_the_day_of_the_original_is_not_that_of_a_translation() -> None:
    below = "<p class='date'>2019年2月27日</p>"
    assert day("", below, "<p>原文(投稿日：2019/02/16)へのリンク</p>", "ja") == "2019-02-27"
