"""Sentences, histories and news whose times were given their meaning beforehand."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from reader.temporal import find_times
from tests.temporal.marked_sentences import SENTENCES
from tests.temporal.marked_texts import HISTORIES, NEWS

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def read(published: str, marked: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the marked times with their values, and what is read at the same places."""
    text = MARK.sub(r"\1", marked)
    found = find_times(text, dt.date.fromisoformat(published) if published else None)
    wanted, got, cut = [], [], 0
    for mark in MARK.finditer(marked):
        start = mark.start() - cut
        end = start + len(mark[1])
        cut += len(mark[0]) - len(mark[1])
        wanted.append((mark[1], mark[2]))
        values = [time.value for time in found if time.start < end and start < time.end]
        got.append((mark[1], values[0] if values else ""))
    return wanted, got


@pytest.mark.parametrize(("published", "marked"), SENTENCES)
def test_a_sentence_is_read_as_it_was_meant(published: str, marked: str) -> None:
    wanted, got = read(published, marked)
    assert got == wanted


@pytest.mark.parametrize(("published", "marked"), HISTORIES)
def test_a_history_stays_in_its_years(published: str, marked: str) -> None:
    wanted, got = read(published, marked)
    assert got == wanted


@pytest.mark.parametrize(("_", "marked"), HISTORIES)
def test_a_history_needs_no_publication_date(_: str, marked: str) -> None:
    wanted, got = read("", marked)
    assert got == wanted


@pytest.mark.parametrize(("published", "marked"), NEWS)
def test_news_with_a_history_behind_it_stays_news(published: str, marked: str) -> None:
    wanted, got = read(published, marked)
    assert got == wanted
