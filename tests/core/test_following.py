from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.core.article import Article
from reader.core.focus import Focus, Interval
from reader.core.following import Absence, Accounts, Answer, Follow
from reader.core.likeness import Match, PassageReading, Passages, SharedWords
from reader.core.passage import Span
from tests.core.accounts import account, words_at
from tests.core.samples import day

CALL, TALKS = "2021-12-30", "2022-01-10"
OTHER = "Elsewhere farmers sold early apples at unusually good prices."


def days(begin: str, end: str = "") -> Interval:
    return Interval(day(begin), day(end or begin))


def pair(follower: Article, *leader: str) -> tuple[Accounts, Article, Article]:
    first = account("leader", "", *leader)
    return Accounts([first, follower]), first, follower


def shown(article: Article, answer: Answer, count: int = 2) -> str:
    return words_at(article, answer.target.at, count) if answer.target else ""


@pytest.mark.parametrize(
    ("published", "absence"),
    [
        ("2022-01-28", Absence.NO_MENTION),
        ("2021-12-30", Absence.NO_MENTION),
        ("2021-12-29", Absence.PUBLISHED_BEFORE),
        ("", Absence.NO_MENTION),
    ],
)
def test_an_account_without_the_days_says_why(published: str, absence: Absence) -> None:
    accounts = Accounts([account("a", published, f"# {OTHER}")])
    for focus in (Focus(days(CALL)), Focus(days(CALL), "gone", 5)):
        assert accounts.by_time("a", focus) == Answer(absence=absence)


def test_a_focus_without_days_is_mentioned_nowhere() -> None:
    accounts, _, _ = pair(account("a", "", f"It was <then|{CALL}>."), OTHER)
    assert accounts.by_time("a", Focus(None, "leader", 0)).absence is Absence.NO_MENTION


def test_exact_days_leave_vaguer_ones_out() -> None:
    accounts, _, article = pair(
        account(
            "a", "2021-12-30",
            "The lead is about something else.",
            f"All of <this week|2021-12-27/2022-01-02> was cold. It ended <Thursday|{CALL}>.",
        ),
        OTHER,
    )  # fmt: skip
    answer = accounts.by_time("a", Focus(days(CALL)))
    assert [words_at(article, target.at, 1) for target in answer.targets] == ["Thursday."]


def test_a_vaguer_date_counts_where_it_says_the_same() -> None:
    leader = f"Envoys of Ruritania and Borduria meet in Geneva <on Monday|{TALKS}> about pipelines."
    accounts, _, article = pair(
        account(
            "a", "",
            f"The mood before <10 January|{TALKS}> was sober.",
            "Envoys of Borduria and Ruritania gather in Geneva over pipelines in"
            " <that week|2022-01-10/2022-01-16>.",
        ),
        leader,
    )  # fmt: skip
    answer = accounts.by_time("a", Focus(days(TALKS)))
    assert len(answer.targets) == 2
    assert shown(article, answer) == "that week."
    assert answer.target is not None
    assert (answer.target.interval, answer.target.exact) == (days(TALKS, "2022-01-16"), False)


def test_of_several_mentions_the_one_that_says_the_same_is_chosen() -> None:
    article = account(
        "a", "",
        f"<Thursday|{CALL}> brought snow to the coast.",
        f"Late <on Thursday|{CALL}> Rastapopoulos telephoned Tintin about the moon rocket.",
        f"<Thursday|{CALL}> ended with fireworks.",
    )  # fmt: skip
    accounts, leader, _ = pair(
        article, f"Tintin and Rastapopoulos telephoned <on Dec. 30|{CALL}> about a rocket."
    )
    picked = Focus(days(CALL))
    in_lane = Focus(days(CALL), "leader")
    read = Focus(days(CALL), "leader", leader.times[0].start)
    for focus in (picked, in_lane, read):
        answer = accounts.by_time("a", focus)
        assert (answer.chosen, len(answer.targets)) == (1, 3)
        assert shown(article, answer) == "on Thursday"


@pytest.mark.parametrize(("led", "chosen"), [(0, 0), (1, 1), (2, 2)])
def test_where_words_decide_nothing_the_order_of_the_telling_does(led: int, chosen: int) -> None:
    accounts, leader, _ = pair(
        account("a", "", *(f"<Thursday|{CALL}> {word}." for word in ("apple", "pear", "plum"))),
        *(f"<Donnerstag|{CALL}> {word}." for word in ("eins", "zwei", "drei")),
    )
    focus = Focus(days(CALL), "leader", leader.times[led].start)
    assert accounts.by_time("a", focus).chosen == chosen


def test_the_leader_itself_is_at_the_mention_that_it_reads() -> None:
    accounts, leader, _ = pair(
        account("a", "", OTHER), *(f"<Donnerstag|{CALL}> {word}." for word in ("eins", "zwei"))
    )
    focus = Focus(days(CALL), "leader", leader.times[1].start)
    assert accounts.by_time("leader", focus, jump=False).chosen == 1


def test_a_week_says_nothing_of_days_after_publication() -> None:
    accounts, _, _ = pair(
        account("a", "2021-12-30", "Planes flew <earlier this week|2021-12-27/2022-01-02>."), OTHER
    )
    before, after = days("2021-12-28"), days("2022-01-02")
    assert accounts.by_time("a", Focus(before)).chosen == 0
    assert accounts.by_time("a", Focus(after)).absence is Absence.PUBLISHED_BEFORE


def told(name: str, *dates: str) -> Article:
    return account(name, "", *(f"<When|{date}> something happened." for date in dates))


def scrolled(leader: Article, follower: Article) -> list[int | None]:
    """Return to which dates of the follower each date of the leader moves it; None for none."""
    accounts = Accounts([leader, follower])
    starts = {time.start: number for number, time in enumerate(follower.times)}
    found: list[int | None] = []
    for time in leader.times:
        assert time.begin is not None
        focus = Focus(Interval(time.begin, time.begin), leader.id, time.start)
        answer = accounts.by_time(follower.id, focus, jump=False)
        moves = answer.target is not None and not answer.stays
        found.append(starts[answer.target.at] if moves and answer.target else None)
    return found


A, B, C, D = "2021-12-07", "2021-12-30", "2022-01-02", "2022-01-10"


@pytest.mark.parametrize(
    ("leader", "follower", "moves"),
    [
        ((A, B, C), (A, B, C), [0, 1, 2]),
        ((A, C, D), (A, B, C, D), [0, 2, 3]),
        ((A, B, A, C), (A, B, C), [0, 1, None, 2]),
        ((B, A, C, D), (A, C, D, B), [None, 0, 1, 2]),
        ((A, B, A), (A, B, A), [0, 1, 2]),
        ((D,), (A,), [None]),
    ],
    ids=[
        "the same order",
        "one left out",
        "the leader goes back",
        "the follower tells one last",
        "both go back",
        "nothing in common",
    ],
)
def test_a_scrolled_leader_never_sends_others_back(
    leader: tuple[str, ...], follower: tuple[str, ...], moves: list[int | None]
) -> None:
    assert scrolled(told("leader", *leader), told("a", *follower)) == moves


def test_what_stands_against_the_order_is_told_and_can_be_asked_for() -> None:
    leader, follower = told("leader", A, B, A, C), told("a", A, B, C)
    accounts = Accounts([leader, follower])
    focus = Focus(days(A), "leader", leader.times[2].start)
    stays = accounts.by_time("a", focus, jump=False)
    assert stays.stays
    assert stays.target is not None
    assert not accounts.by_time("a", focus, jump=True).stays


def test_stepping_goes_around() -> None:
    accounts, _, _ = pair(told("a", A, A, A), OTHER)
    answer = accounts.by_time("a", Focus(days(A)))
    assert [answer.stepped(1).chosen, answer.stepped(-1).chosen] == [1, 2]
    assert answer.stepped(1).stepped(1).stepped(1) == answer
    assert Answer().stepped(1) == Answer()
    assert Answer().target is None


CALL_TOLD = "Tintin and Rastapopoulos telephoned about a rocket to the moon."
CALL_ELSEWHERE = "About that moon rocket Rastapopoulos had telephoned Tintin, it was said."


def test_the_passage_that_says_the_same_is_found_or_said_to_be_missing() -> None:
    follower = account("a", "", "# Tintin, Rastapopoulos, moon", OTHER, CALL_ELSEWHERE)
    accounts, leader, _ = pair(follower, CALL_TOLD, "Snow fell in the mountains at night.")
    answer = accounts.by_passage("a", Focus(None, "leader", 3))
    assert shown(follower, answer) == "About that"
    missing = accounts.by_passage("a", Focus(None, "leader", leader.text.index("Snow")))
    assert missing == Answer(absence=Absence.NOTHING_LIKE_IT)
    assert accounts.by_passage("leader", Focus(None, "leader", 3)) == Answer()


def test_by_passage_days_that_were_picked_on_the_timeline_still_count() -> None:
    accounts, _, follower = pair(told("a", A, B), OTHER)
    assert shown(follower, accounts.by_passage("a", Focus(days(B))), 1) == "When"


def test_by_passage_a_scrolled_leader_never_sends_others_back() -> None:
    first, second = "Captain Haddock lost his pipe.", "Professor Calculus built a submarine."
    follower = account("a", "", second, OTHER, first)
    accounts, leader, _ = pair(follower, first, OTHER, second)
    moves = []
    for words in (first, OTHER, second):
        focus = Focus(None, "leader", leader.text.index(words))
        answer = accounts.by_passage("a", focus, jump=False)
        if answer.target is not None and not answer.stays:
            moves.append(answer.target.at)
    assert moves
    assert moves == sorted(moves)
    jump = accounts.by_passage("a", Focus(None, "leader", 0), jump=True)
    assert shown(follower, jump) == "Captain Haddock"


def test_the_focus_stands_at_the_passage_and_its_last_date_up_to_the_eye() -> None:
    article = account("a", "", f"<One|{A}> came. {OTHER}", OTHER, f"{OTHER} <Two|{B}> came.")
    accounts = Accounts([article])
    blocks = [block.span for block in article.blocks]
    first = accounts.focus_at("a", Span(0, 10))
    assert (first.interval, first.position) == (days(A), 0)
    second = accounts.focus_at("a", Span(blocks[1].start, blocks[1].start + 10))
    assert (second.interval, second.position) == (days(A), blocks[1].start)
    two = article.text.index("Two")
    third = accounts.focus_at("a", Span(two, two + 10))
    assert (third.interval, third.position) == (days(B), two)
    assert accounts.focus_at("a", Span(two - 20, two - 5), third) == third
    assert accounts.focus_at("a", Span(0, 10), third) == first


def test_who_goes_to_a_passage_goes_to_the_first_date_in_it() -> None:
    article = account("a", "", f"<One|{A}> came. {OTHER} <Two|{B}> came, before <One|{A}>. {OTHER}")
    accounts = Accounts([article])
    other, two = article.text.index("Elsewhere"), article.text.index("Two")

    def asked(begin: int, end: int) -> Interval | None:
        return accounts.focus_at("a", accounts.line_into("a", Span(begin, end))).interval

    assert asked(other, len(article.text)) == days(B)
    assert asked(other, two) == asked(other, other) == days(A)
    assert asked(two + 1, len(article.text)) == days(A)
    last = article.text.rindex("Elsewhere")
    assert asked(last, len(article.text)) == days(A)


def test_before_the_first_date_the_focus_is_for_that_date() -> None:
    article = account("a", "", OTHER, f"<One|{A}> came.")
    assert Accounts([article]).focus_at("a", Span(0, 5)).interval == days(A)
    plain = account("b", "", OTHER)
    assert Accounts([plain]).focus_at("b", Span(3, 5)) == Focus(None, "b", 0)


def test_a_passage_just_left_upwards_is_held() -> None:
    article = account("a", "", OTHER * 3, OTHER)
    accounts = Accounts([article])
    second = article.blocks[1].span.start
    there = accounts.focus_at("a", Span(second, second + 20))
    assert there.position == second
    assert accounts.focus_at("a", Span(second - 50, second - 2), there) == there
    assert accounts.focus_at("a", Span(second - 50, second - 2)).position == 0
    assert accounts.focus_at("a", Span(0, 20), there).position == 0


def test_what_is_known_of_an_article_is_kept_while_it_is_the_same() -> None:
    one, two = told("a", A), told("b", B)
    before = Accounts([one, two])
    while before.read_ahead():
        pass
    after = Accounts([one, told("b", C)], before)
    assert after.tellings["a"] is before.tellings["a"]
    assert after.tellings["b"] is not before.tellings["b"]
    assert after.read_ahead()
    assert not after.read_ahead()


def test_a_long_article_is_read_bit_by_bit_and_to_the_same_end() -> None:
    long = told("long", *(A, B, C, D) * 400)
    before = Accounts([long])
    steps = 0
    while before.read_ahead():
        steps += 1
        before = Accounts([long], before)
    assert steps > len(long.text) // 50_000
    reading = PassageReading(long)
    assert not reading.go_on(1)
    assert len(reading.passages().spans) == 1
    while not reading.go_on(1000):
        pass
    assert reading.passages() == Passages.of(long)


class Counting(SharedWords):
    """The usual matcher, which counts what it is asked."""

    asked = 0

    def matches(self, article_id: str, position: int, other_id: str) -> Sequence[Match]:
        Counting.asked += 1
        return super().matches(article_id, position, other_id)

    def likeness(self, article_id: str, position: int, other_id: str, other: int) -> float:
        Counting.asked += 1
        return super().likeness(article_id, position, other_id, other)


@pytest.mark.parametrize("follow", [Follow.TIME, Follow.PASSAGE])
def test_a_step_compares_nothing_anew_that_was_worked_out_ahead(follow: Follow) -> None:
    leader, follower = told("leader", A, B, A, C, D), told("a", A, B, C, D)
    accounts = Accounts([leader, follower], matcher=Counting)
    answer = accounts.by_time if follow is Follow.TIME else accounts.by_passage

    def scroll() -> None:
        for position in range(0, len(leader.text), 7):
            focus = accounts.focus_at("leader", Span(position, position + 7))
            answer("a", focus, jump=False)

    scroll()
    Counting.asked = 0
    scroll()
    assert Counting.asked == 0


def test_a_day_named_a_thousand_times_in_two_accounts_is_compared_only_about_the_same_order() -> (
    None
):
    leader, follower = (
        account(name, "", *(f"On <Thursday|{CALL}> they met again. {OTHER}" for _ in range(1_000)))
        for name in ("leader", "a")
    )
    accounts = Accounts([leader, follower], matcher=Counting)
    Counting.asked = 0
    accounts.prepare("leader", "a", Follow.TIME)
    assert Counting.asked <= 1_000 * 48
    place = leader.times[700].start
    answer = accounts.by_time("a", Focus(days(CALL), "leader", place), jump=False)
    assert len(answer.targets) == 1_000
    assert abs(answer.chosen - 700) < 48


def test_of_days_around_those_meant_only_the_nearest_in_the_telling_are_compared() -> None:
    leader = account("leader", "", *(f"On <Thursday|{CALL}> they met. {OTHER}" for _ in range(9)))
    vague = (f"<Those weeks|2021-12-20/2022-01-05> it went on. {OTHER}" for _ in range(1_000))
    accounts = Accounts([leader, account("a", "", *vague)], matcher=Counting)
    Counting.asked = 0
    accounts.by_time("a", Focus(days(CALL), "leader", leader.times[4].start))
    assert 0 < Counting.asked <= 300


@pytest.mark.parametrize("follow", [Follow.TIME, Follow.PASSAGE])
def test_what_is_worked_out_a_little_at_a_time_answers_as_what_is_at_once(follow: Follow) -> None:
    articles = told("leader", A, B, A, C, D), told("a", A, B, C, D)
    slowly, at_once = Accounts(articles), Accounts(articles)
    steps = 1
    while not slowly.prepare("leader", "a", follow, 1):
        steps += 1
    assert steps > 4
    for position in range(0, len(articles[0].text), 7):
        focus = at_once.focus_at("leader", Span(position, position + 7))
        answers = [
            one.by_time("a", focus, jump=False)
            if follow is Follow.TIME
            else one.by_passage("a", focus, jump=False)
            for one in (slowly, at_once)
        ]
        assert answers[0] == answers[1]


def test_another_matcher_can_take_its_place() -> None:
    class Last(SharedWords):
        def matches(self, article_id: str, position: int, other_id: str) -> Sequence[Match]:
            del article_id, position
            return [Match(Span(start, start + 1), 1.0) for start in (self.starts(other_id)[-1],)]

    articles = [told("leader", A), told("a", B, C)]
    answer = Accounts(articles, matcher=Last).by_passage("a", Focus(None, "leader", 0))
    assert answer.target is not None
    assert answer.target.at == articles[1].blocks[-1].span.start


SHUT, VISIT = "2021-09-25", "2021-09-20/2021-09-26"


def test_an_event_that_was_picked_is_shown_where_it_is_told() -> None:
    first = account(
        "a", "",
        f"A minister spoke <on Saturday|{SHUT}>. The airport was shut <on 25 September|{SHUT}>.",
    )  # fmt: skip
    accounts = Accounts([first, account("b", "", OTHER)])
    told = (("a", first.times[1].start), ("a", first.times[0].start))
    assert (
        shown(first, accounts.by_time("a", Focus(days(SHUT), told=told)), 3) == "on 25 September."
    )
    assert shown(first, accounts.by_time("a", Focus(days(SHUT), "a", told=told))) == "on 25"


def test_days_close_by_do_not_answer_for_an_event_that_they_do_not_tell_of() -> None:
    first = account("a", "", f"The airport of Vulcania was shut <on 25 September|{SHUT}> by ash.")
    second = account("b", "", f"The premier visited the island <last week|{VISIT}>.")
    accounts = Accounts([first, second])
    only_days = accounts.by_time("b", Focus(days(SHUT)))
    assert shown(second, only_days) == "last week."
    told = (("a", first.times[0].start),)
    event = accounts.by_time("b", Focus(days(SHUT), told=told))
    assert event.absence is Absence.NO_MENTION


def test_days_that_were_joined_to_the_event_answer_for_it() -> None:
    far = "2021-09-28"
    first = account("a", "", f"The airport was shut <on 25 September|{SHUT}> by ash.")
    second = account("b", "", f"Ash shut the airport <on 28 September|{far}>.")
    told = (("a", first.times[0].start), ("b", second.times[0].start))
    answer = Accounts([first, second]).by_time("b", Focus(days(SHUT), told=told))
    assert shown(second, answer) == "on 28"


@pytest.mark.parametrize(
    "line",
    [
        f"Published <September 25, 2021|{SHUT}>",
        f"Last updated on <25 September 2021|{SHUT}> at noon",
        f"By Some Body, <25 September 2021|{SHUT}>",
        f"<September 25, 2021|{SHUT}>",
        f"PORTO, <Sept. 25, 2021|{SHUT}> (Agency) – Ash fell on the coast all morning.",
    ],
)
def test_the_date_of_the_account_itself_is_shown_last(line: str) -> None:
    first = account("a", "", line, f"The airport was shut <on Saturday|{SHUT}> by ash.")
    second = account("b", "", f"Ash came down on an airport <then|{SHUT}>: published by an agency.")
    accounts = Accounts([first, second])
    for focus in (Focus(days(SHUT)), Focus(days(SHUT), "b"), Focus(days(SHUT), "a")):
        answer = accounts.by_time("a", focus)
        assert len(answer.targets) == 2
        assert shown(first, answer) == "on Saturday"


def test_a_line_on_publication_does_not_hide_the_lead_of_that_day() -> None:
    first = account("a", SHUT, f"Published <25 September|{SHUT}>", "Ash shut the airport.")
    answer = Accounts([first]).by_time("a", Focus(days(SHUT)))
    assert len(answer.targets) == 2
    assert shown(first, answer, 4) == "Ash shut the airport."
