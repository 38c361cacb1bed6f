"""Who says what, where, as lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.core.article import Article
from reader.core.i18n import counted, tr
from reader.core.passage import Span
from reader.corroboration.said import Attribution, Manner
from reader.corroboration.sources import Voice
from reader.ui.accounts.lines import Line, numbers_of, quote_of

_MANNERS = {
    Manner.DIRECT: "in their words",
    Manner.PARTIAL: "partly in their words",
    Manner.INDIRECT: "retold",
}


def people_lines(voices: Sequence[Voice], articles: Mapping[str, Article]) -> list[Line]:
    """Return everybody who is quoted, and under each what they say, by article and position."""
    lines: list[Line] = []
    for voice in voices:
        sayings = [(a, one) for a, one in _whole(voice.sayings) if a in articles]
        if not sayings:
            continue
        key = f"{voice.name}|{voice.institution}"
        lines.append(_head(voice, key, sayings, articles))
        sayings.sort(key=lambda one: (articles[one[0]].info.number, one[1].start))
        lines += [_saying(key, articles[a], one) for a, one in sayings]
    return lines


def _whole(
    sayings: Sequence[tuple[str, Attribution]],
) -> list[tuple[str, Attribution]]:
    """Return the sayings without those that are but a part of another one."""
    return [
        (article_id, one)
        for article_id, one in sayings
        if not any(
            article_id == other_id
            and other.start <= one.start
            and one.end <= other.end
            and other.end - other.start > one.end - one.start
            for other_id, other in sayings
        )
    ]


def _head(
    voice: Voice,
    key: str,
    sayings: Sequence[tuple[str, Attribution]],
    articles: Mapping[str, Article],
) -> Line:
    institution = voice.institution if voice.institution != voice.name else ""
    count = counted(len(sayings), "{n} saying", "{n} sayings")
    named = numbers_of([a for a, _ in sayings], articles)
    return Line(key, voice.name, head=True, note=institution, count=count, named=named)


def in_the_present(verb: str) -> str:
    """Return an English verb as it stands after "she": "says", "denies", "calls for"."""
    first, space, rest = verb.partition(" ")
    if space:
        return f"{in_the_present(first)} {rest}" if first == "call" else verb
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _saying(key: str, article: Article, one: Attribution) -> Line:
    span = Span(one.start, one.end)
    manner = tr(_MANNERS[one.manner])
    title = f"{manner} · {in_the_present(one.verb)}" if one.verb else manner
    if one.via:
        title = tr("{told} · via {whom}").format(told=title, whom=one.via)
    side = quote_of(article, span)
    return Line(f"{key}|{article.id}:{one.start}-{one.end}", title, sides=(side,))
