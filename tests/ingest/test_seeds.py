"""The five articles, read by hand: every block with its kind and its first words."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.core.article import BlockKind, Draft
from reader.ingest import read_file

SEEDS = Path(__file__).parents[2] / "seeds"

GOLD = {
    "000_c5076ac1e8d1652d.txt": """
        kicker: Ukraine Crisis
        title: Ukraine conflict: Biden, Zelenskyy talk
        dateline: Published : January 28, 2022 17:39 IST
        caption: Despite efforts, multiple talks
        paragraph: The call comes after Russia accused
        paragraph: U.S. President Joe Biden and Ukrainian
        paragraph: Biden has been leading attempts
        paragraph: The presidents' conversation follows
        heading: 'No rushing to conclusions'
        paragraph: Kremlin spokesman Dmitry Peskov
        paragraph: Fyodor Lukyanov, editor in chief
        heading: 'We don't know if the Russians
        paragraph: White House press secretary
        paragraph: Victoria Nuland, the U.S. undersecretary
        paragraph: Talks have so far been unsuccessful.
        byline: lc/sms (AP, Reuters, AFP)
    """,
    "001_7c5c1d6a6dee3dcb.txt": """
        title: Russia open but not optimistic
        paragraph: The United States has requested
        paragraph: The US envoy to the UN
        paragraph: “Russia is engaging in other
        paragraph: Relations between Russia and the West
        paragraph: As expected, the US
        paragraph: The US did outline areas
        paragraph: Kremlin spokesman Dmitry Peskov
        paragraph: Foreign Minister Sergey Lavrov
        paragraph: But Lavrov also emphasised
        paragraph: All eyes are now on
        heading: Biden to meet Germany’s new leader
        paragraph: Meanwhile, the White House
        paragraph: The one-on-one meeting
        paragraph: Germany’s refusal to join
        paragraph: German Foreign Minister
        paragraph: The pipeline, which has not
        paragraph: Baerbock said that while
        paragraph: Al Jazeera’s Dominic Kane
        paragraph: “The German government has said
        heading: ‘Intricate sequencing from White House’
        paragraph: Later on Thursday
        paragraph: “He also underscored
        paragraph: “President Biden noted
        quote: Had a long phone conversation with @POTUS.
        quote: — Володимир Зеленський (@ZelenskyyUa) January 27, 2022
        paragraph: Ukraine’s Foreign Minister
        paragraph: On a visit to Denmark
        paragraph: “This crisis is a moment of truth
        paragraph: The Qatari Emir
        paragraph: “And then on February 7
        heading: War manoeuvres
        paragraph: Amid the tensions
        paragraph: Russia has launched a series
        paragraph: Ukraine’s interior ministry
        paragraph: NATO said it was bolstering
        paragraph: While concerns about
        paragraph: Since the conflict began
        furniture: Related Articles
        furniture: Leave a Reply
        furniture: Your email address will not be published.
        furniture: Back to top button
    """,
    "002_994165d84dceed10.txt": """
        title: ‘Serious’ 50-minute telephone conversation
        paragraph: The US and Russian presidents
        paragraph: During their second conversation
        paragraph: Russian President Vladimir Putin
        paragraph: The call was requested by Mr Putin.
        paragraph: “President Biden reiterated
        paragraph: Kremlin assistant Yuri Ushakov
        paragraph: The exchange of leaders
        caption: Vladimir Putin talks to Joe Biden via a video link.
        caption: Vladimir Putin and Joe Biden also spoke
        paragraph: Despite the talk of diplomacy
        paragraph: And none of the countries
        paragraph: In the Ukrainian capital Kiev
        paragraph: Washington has not been convinced
        paragraph: The United States deployed
        paragraph: For his part, Mr Biden
        paragraph: “Biden paved two paths,”
        paragraph: “Both leaders recognized
        paragraph: Aides have said
        paragraph: Sir. Ushakov said
        paragraph: He added:
        caption: A soldier standing in snow
        caption: The phone call comes amid
        paragraph: Moscow’s troop deployments
        paragraph: Russia refuses to plan
        paragraph: Concerned about what it says
        paragraph: The Kremlin said Mr Biden
        paragraph: A White House spokesman
        paragraph: Putin has compared
        paragraph: Washington views many
        furniture: Leave a Comment
    """,
    "003_c370c7b379c2e6df.txt": """
        title: Telephone call about conflict in Ukraine: Biden calls on Putin to de-escalate
        kicker: Telephone call about conflict in Ukraine
        furniture: Biden calls on Putin to de-escalate
        paragraph: At the request of the Kremlin
        paragraph: US President Joe Biden once again
        paragraph: Putin, in turn, warned Biden
        paragraph: During the phone call
        paragraph: According to his spokeswoman
        heading: Russia is demanding security guarantees from the West
        paragraph: The second phone call
        paragraph: Biden and Putin met in Geneva
        paragraph: Intensive diplomatic efforts
        paragraph: Russia is demanding security guarantees from the West and has
        furniture: source site-34
        furniture: Leave a Reply
    """,
    "004_559d367ed55b7180.txt": """
        title: Biden Repeats Assurances to Ukraine After Putin Call
        furniture: Biden Repeats Assurances to Ukraine After Putin Call
        caption: President Joe Biden in Detroit
        byline: Melanie Sun
        dateline: Updated:
        paragraph: U.S. President Joe Biden has reassured
        paragraph: “President Biden made clear
        paragraph: The assurances come two days after
        paragraph: According to Russian state media TASS
        paragraph: Last month, Moscow demanded
        paragraph: The United States and its allies
        paragraph: In the Sunday call
        paragraph: Biden has promised Ukraine
        paragraph: The U.S. president told
        paragraph: He had made a similar warning
        paragraph: During the talks, Biden and Putin
        paragraph: Russian Deputy Foreign Minister
        paragraph: The White House said on Jan. 2
        paragraph: Zelensky, in a meeting
        paragraph: “Now, more than ever
        byline: Nick Ciolino contributed to this report.
        furniture: Melanie Sun
        furniture: Melanie Sun
        furniture: Author
        furniture: Melanie is a reporter and editor
        furniture: twitter
        furniture: Related Topics
    """,
}

# The outlet of 000 is not known: that people "told DW" something is what any other outlet could
# write that signs with its desk's initials, and the page gives its hour as India's time.
METADATA = {
    "000_c5076ac1e8d1652d.txt": (
        "Ukraine conflict: Biden, Zelenskyy talk de-escalation with few results",
        "",
        "lc/sms (AP, Reuters, AFP)",
    ),
    "001_7c5c1d6a6dee3dcb.txt": (
        "Russia open but not optimistic over US talks on Ukraine crisis",
        "Al Jazeera",
        "",
    ),
    "002_994165d84dceed10.txt": (
        (
            "‘Serious’ 50-minute telephone conversation between Biden and Putin "
            "sets the stage for diplomacy over Ukraine"
        ),
        "",
        "",
    ),
    "003_c370c7b379c2e6df.txt": (
        "Telephone call about conflict in Ukraine: Biden calls on Putin to de-escalate",
        "",
        "",
    ),
    "004_559d367ed55b7180.txt": (
        "Biden Repeats Assurances to Ukraine After Putin Call",
        "",
        "Melanie Sun",
    ),
}


@pytest.fixture(params=sorted(GOLD), scope="module")
def seed(request: pytest.FixtureRequest) -> Draft:
    return read_file(SEEDS / str(request.param))


def test_every_block_is_what_a_careful_reader_calls_it(seed: Draft) -> None:
    gold = [
        tuple(line.strip().split(": ", 1))
        for line in GOLD[seed.source.name].splitlines()
        if line.strip()
    ]
    found = [
        (str(block.kind), seed.text[block.span.start : block.span.end][: len(words)])
        for block, (_, words) in zip(seed.blocks, gold, strict=True)
    ]
    assert found == gold


def test_metadata_is_what_the_text_gives(seed: Draft) -> None:
    assert (seed.title, seed.outlet, seed.byline) == METADATA[seed.source.name]
    assert seed.language == "en"
    assert seed.address == ""


def test_text_is_the_file_code_point_for_code_point(seed: Draft) -> None:
    assert seed.text.encode() == seed.source.data == (SEEDS / seed.source.name).read_bytes()


def test_short_sentences_between_paragraphs_are_no_headings(seed: Draft) -> None:
    headings = [
        seed.text[b.span.start : b.span.end] for b in seed.blocks if b.kind is BlockKind.HEADING
    ]
    assert not [text for text in headings if text.endswith(".")]


def test_agencies_and_date_line_are_kept_with_the_article() -> None:
    draft = read_file(SEEDS / "000_c5076ac1e8d1652d.txt")
    assert draft.agencies == "AP, Reuters, AFP"
    assert draft.dateline == "Published : January 28, 2022 17:39 IST"
    assert read_file(SEEDS / "001_7c5c1d6a6dee3dcb.txt").agencies == ""
