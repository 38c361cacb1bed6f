"""Who says what in an article: quotations and reported speech with their speakers.

Rules over reporting verbs and the phrases beside them, after the rule systems described by
Pouliquen, Steinberger and Best (2007, "Automatic detection of quotations in multilingual news")
and by Muzny and others (2017, "A two-stage sieve approach for quote attribution"): the sure
patterns first, then what the words around allow. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.corroboration.cues import Cue, cues_of
from reader.corroboration.institutions import institution_of
from reader.corroboration.people import People, named
from reader.corroboration.phrases import PRONOUNS, QUOTE, Phrase, Token, parts_of, subject, tokens_of
from reader.corroboration.quotations import Quotation, paragraphs, quotations
from reader.corroboration.reporting import AGENCIES, HONORIFICS, PAPERS, TO_CLAUSE

_DIRECT_WORDS = 4
_CLAUSE_WORDS = 3
_LONGEST_SENTENCE = 4000
_LABEL = re.compile(r"([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):\s")
_SIGNED = re.compile(r"\s*[—–―-]{1,2}\s*([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})\s*(?=[,(]|\Z|\n)")


class Manner(StrEnum):
    """How an article gives what somebody says."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is said, by whom, as an article has it; offsets are code points of the text.

    `start` and `end` are what is said, with its quotation marks. `speaker` is the full name where
    the article tells it, else what it calls them; empty where nobody can be told. `speaker_span`
    is where the sentence names them ("she"), None where only what stands around tells.
    `institution` is whom they speak for and `via` the agency or outlet they spoke to; both may be
    empty.
    """

    start: int
    end: int
    manner: Manner
    speaker: str
    speaker_span: Span | None
    verb: str
    institution: str
    via: str = ""


def find_attributions(text: str) -> list[Attribution]:
    """Return what is quoted or reported in a text, in order; direct quotations may be unsolved."""
    reading = _Reading(text)
    for start, end in paragraphs(text):
        reading.paragraph(start, end)
    return sorted(reading.found, key=lambda one: (one.start, one.end))


@dataclass
class _Reading:
    """Goes through a text once, remembering who was named and who spoke last."""

    text: str
    people: People = field(default_factory=People)
    found: list[Attribution] = field(default_factory=list)
    last: Attribution | None = None
    open: Attribution | None = None
    announced: Attribution | None = None

    def paragraph(self, start: int, end: int) -> None:
        quotes = quotations(self.text, start, end)
        goes_on = self.open if quotes and not self.text[start : quotes[0].start].strip() else None
        masked = _masked(self.text, quotes, start, end)
        waiting: list[Quotation] = []
        spoken = self._labelled(quotes, start, end) or goes_on
        for sentence in _sentences(masked, start, end):
            inside = [q for q in quotes if sentence.start <= q.start < sentence.end]
            said = self._sentence(masked, sentence, inside, waiting, spoken)
            if said is not None:
                spoken = said
        if waiting:
            title = self._is_title(waiting[0], start, end)
            self._leave(waiting, None if title else spoken or self.announced)
        self.announced = spoken
        unclosed = bool(quotes) and not quotes[-1].closed
        self.open = spoken if unclosed else None

    def _is_title(self, quote: Quotation, start: int, end: int) -> bool:
        """Tell whether a line is nothing but words between single marks, as headings have them."""
        single = self.text[start] in "‘'" and self.text[start : start + 2] != "''"
        return single and quote.start == start and quote.end >= end - 1

    def _labelled(
        self, quotes: Sequence[Quotation], start: int, end: int
    ) -> Attribution | None:
        """Return who is put before or behind a quotation like a label: "WALLACE: …", "— Levus"."""
        if not quotes:
            return None
        head = _LABEL.match(self.text, quotes[0].inner[0], end)
        if head is None:
            head = _LABEL.match(self.text, start, end)
        tail = _SIGNED.match(self.text, quotes[-1].end, end)
        found = head or tail
        if found is None:
            return None
        speaker = self.people.meet(found[1])
        return Attribution(
            start, end, Manner.DIRECT, speaker, Span(*found.span(1)), "",
            self.people.institution(speaker, ""),
        )  # fmt: skip

    def _sentence(
        self,
        masked: str,
        span: Span,
        quotes: list[Quotation],
        waiting: list[Quotation],
        spoken: Attribution | None,
    ) -> Attribution | None:
        """Read one sentence; return the last thing said in it by somebody known."""
        tokens = tokens_of(masked, span.start, span.end)
        cues = cues_of(tokens)
        told = self._speakers(tokens, cues, span, spoken)
        last: Attribution | None = None
        # "… isn’t it?” Trump asked.": the mark inside makes a sentence of its own of it.
        alone = bool(quotes) and not any(token.word for token in tokens)
        used: set[int] = set()
        for quote in quotes:
            number = _nearest(tokens, cues, told, quote)
            if number is None:
                one = self._by_subject(tokens, quote, quotes, span)
                if one is None:
                    waiting.append(quote)
                    continue
            else:
                used.add(number)
                one = self._quoted(quote, told[number], span)
            self.found.append(one)
            last = one
        if waiting and not alone and not (not quotes and cues and _bare(tokens, cues)):
            earlier = [q for q in waiting if q.start < span.start]
            if earlier and spoken is not None:
                self._leave(earlier, spoken)
                waiting[:] = [q for q in waiting if q.start >= span.start]
        if not quotes and cues and waiting and _bare(tokens, cues):
            number = next((n for n, one in enumerate(told) if one is not None), None)
            if number is not None:
                self._leave(waiting, told[number])
                waiting.clear()
                return told[number]
        if waiting and last is not None:
            self._leave(waiting, last)
            waiting.clear()
        elif waiting and not cues and spoken is not None and not alone:
            self._leave(waiting, spoken)
            waiting.clear()
        for number, one in self._reported(tokens, cues, told, span, used, quotes):
            self.found.append(one)
            last = last or told[number]
        self._remember(masked, span, last)
        return last

    def _speakers(
        self, tokens: list[Token], cues: list[Cue], span: Span, spoken: Attribution | None
    ) -> list[Attribution | None]:
        """Return for each cue who speaks, as an attribution of the sentence."""
        found: list[Attribution | None] = []
        position = span.start
        for cue in cues:
            phrase = cue.speaker
            if phrase is None:
                back = found[cue.same] if cue.same is not None and cue.same < len(found) else None
                found.append(replace(back, verb=cue.verb) if back else None)
                continue
            start = tokens[phrase.first].start
            for name in named(self.text[position:start]):
                self.people.meet(name)
            position = max(position, start)
            found.append(self._speaker(tokens, cue, phrase, spoken))
        agency = next((one.speaker for one in found if one and one.speaker in AGENCIES), "")
        return [one and (replace(one, via=one.via or agency) if one.speaker != agency else one)
                for one in found]

    def _speaker(
        self, tokens: list[Token], cue: Cue, phrase: Phrase, spoken: Attribution | None
    ) -> Attribution | None:
        first = tokens[phrase.first]
        span = Span(first.start, tokens[phrase.last - 1].end)
        if first.low in PRONOUNS and phrase.last - phrase.first == 1:
            return self._pronoun(first.low, span, cue, spoken)
        name, office = parts_of(tokens, phrase)
        office = "" if office.lower().rstrip(".") in HONORIFICS else office
        if phrase.beside is not None:
            beside = tokens[phrase.beside[0] : phrase.beside[1]]
            office = f"{office} {' '.join(t.text for t in beside)}".strip()
        if name and name not in AGENCIES:
            speaker = self.people.meet(name, office)
            office = office or self.people.offices.get(speaker, "")
        else:
            speaker = name or self._office(tokens, phrase)
        if tokens[phrase.last - 1].low in PAPERS and self.last is not None and not name:
            speaker = self.last.speaker
        institution = institution_of(speaker, office)
        patron = self.people.full(institution)
        if patron in self.people.offices and patron != speaker:
            institution = institution_of(patron, self.people.offices[patron])
        institution = self.people.institution(speaker, institution)
        return Attribution(
            span.start, span.end, Manner.INDIRECT, speaker, span, cue.verb, institution, cue.via
        )

    def _office(self, tokens: list[Token], phrase: Phrase) -> str:
        words = self.text[tokens[phrase.first].start : tokens[phrase.last - 1].end].split()
        return " ".join(words)

    def _pronoun(
        self, pronoun: str, span: Span, cue: Cue, spoken: Attribution | None
    ) -> Attribution | None:
        speaker = ""
        if pronoun in {"he", "she"}:
            speaker = self.people.meant(pronoun)
        elif pronoun in {"they", "it"} and spoken is not None:
            speaker = spoken.speaker
        elif pronoun in {"i", "we"}:
            return None
        office = self.people.offices.get(speaker, "")
        institution = self.people.institution(speaker, institution_of(speaker, office))
        return Attribution(
            span.start, span.end, Manner.INDIRECT, speaker, span, cue.verb, institution, cue.via
        )

    def _quoted(self, quote: Quotation, by: Attribution | None, sentence: Span) -> Attribution:
        inner = self.text[quote.inner[0] : quote.inner[1]]
        before = self.text[sentence.start : quote.start].rstrip()
        whole = inner[:1].isupper() or not before or before.endswith((",", ":"))
        direct = whole and len(inner.split()) >= _DIRECT_WORDS
        manner = Manner.DIRECT if direct else Manner.PARTIAL
        if by is None:
            return Attribution(quote.start, quote.end, manner, "", None, "", "")
        return replace(by, start=quote.start, end=quote.end, manner=manner)

    def _by_subject(
        self, tokens: list[Token], quote: Quotation, quotes: list[Quotation], span: Span
    ) -> Attribution | None:
        """Attribute a quotation inside a sentence of other words to what the sentence is about."""
        words = sum(t.word for t in tokens)
        if words < _CLAUSE_WORDS or self.text[span.start : quote.start].strip() == "":
            return None
        phrase = subject(tokens)
        if phrase is None or tokens[phrase.first].start >= quote.start:
            return self._quoted(quote, None, span)
        one = self._quoted(quote, None, span)
        if one.manner is Manner.PARTIAL:
            # Who is written about is not always who said the words: better no answer.
            return one
        about = self._speaker(tokens, Cue(0, "", phrase), phrase, None)
        return self._quoted(quote, about, span)

    def _leave(self, waiting: list[Quotation], by: Attribution | None) -> None:
        for quote in waiting:
            sentence = Span(quote.start, quote.end)
            one = self._quoted(quote, by, sentence)
            self.found.append(replace(one, speaker_span=None) if by else one)

    def _reported(
        self,
        tokens: list[Token],
        cues: list[Cue],
        told: list[Attribution | None],
        span: Span,
        used: set[int],
        quotes: list[Quotation],
    ) -> Iterator[tuple[int, Attribution]]:
        """Yield what is reported without quotation marks."""
        for number, cue in enumerate(cues):
            by = told[number]
            quoted = number in used and not cue.clause
            if by is None or quoted or (cue.verb not in TO_CLAUSE and cue.verb != "according to"):
                continue
            content = _content(tokens, cue, cues, number)
            if content is None:
                continue
            first, last = content
            words = sum(t.word for t in tokens[first:last])
            if words < _CLAUSE_WORDS or all(not t.word for t in tokens[first:last]):
                continue
            start, end = tokens[first].start, tokens[last - 1].end
            yield number, replace(by, start=start, end=end, manner=Manner.INDIRECT)

    def _remember(self, masked: str, span: Span, last: Attribution | None) -> None:
        names = named(masked[span.start : span.end])
        for name in reversed(names):
            self.people.meet(name)
        if last is not None and last.speaker:
            self.last = last
            self.people.spoke(last.speaker)


def _masked(text: str, quotes: Sequence[Quotation], start: int, end: int) -> str:
    """Return the text with its quotations made one mark, of the same length."""
    parts = [" " * start if start < 1 else text[:start]]
    at = start
    for quote in quotes:
        parts.append(text[at : quote.start])
        length = quote.end - quote.start
        inner = text[quote.inner[0] : quote.inner[1]].rstrip()
        last = inner[-1:] if inner[-1:] in ".!?," and length > 1 else QUOTE
        parts.append(QUOTE * (length - 1) + (last or QUOTE))
        at = quote.end
    parts.append(text[at:end])
    return "".join(parts)


def _sentences(masked: str, start: int, end: int) -> Iterator[Span]:
    for sentence in sentences(masked, Span(start, end)):
        for first in range(sentence.start, sentence.end, _LONGEST_SENTENCE):
            yield Span(first, min(sentence.end, first + _LONGEST_SENTENCE))


def _nearest(
    tokens: list[Token], cues: list[Cue], told: list[Attribution | None], quote: Quotation
) -> int | None:
    """Return the number of the cue that brings a quotation, None where none does."""
    place = next((n for n, t in enumerate(tokens) if t.quote and t.start >= quote.start), None)
    if place is None:
        return None
    known = [n for n, one in enumerate(told) if one is not None]
    if not known:
        return None

    def far(number: int) -> tuple[float, int]:
        cue = cues[number]
        at, phrase = cue.at, cue.speaker
        if at > place:
            first = min(at, phrase.first) if phrase else at
            gap = sum(t.word for t in tokens[place + 1 : first])
            quotes = any(t.quote for t in tokens[place + 1 : first])
            return (0.0 if gap == 0 else 6.0 + gap + 10 * quotes, at)
        gap = sum(t.word for t in tokens[at + 1 : place])
        return (0.5 + gap * (0.5 if cue.verb != "according to" else 1), at)

    return min(known, key=far)


def _bare(tokens: Sequence[Token], cues: Sequence[Cue]) -> bool:
    """Tell whether a sentence does nothing but say who spoke."""
    return sum(t.word for t in tokens) <= 8 and bool(cues)


def _content(
    tokens: Sequence[Token], cue: Cue, cues: Sequence[Cue], number: int
) -> tuple[int, int] | None:
    """Return the tokens that are what is said, from the first up to the last."""
    end = len(tokens)
    while end and tokens[end - 1].text in ".!?…" and not _within_quote(tokens, end - 1):
        end -= 1
    phrase = cue.speaker
    low, high = cue.at, cue.at + 1
    if phrase is not None:
        low, high = min(low, phrase.first), max(high, phrase.last)
        if phrase.beside is not None and phrase.beside[0] > phrase.last - 1:
            high = max(high, phrase.beside[1])
    if cue.inverted or cue.verb == "according to" or _closes(tokens, high, end):
        left = low
        while left and tokens[left - 1].text in ",;":
            left -= 1
        if left >= _CLAUSE_WORDS:
            return 0, left
        first = high
    else:
        first = cue.clause or cue.at + 1
    while first < end and tokens[first].text in ",:":
        first += 1
    stops = [c.at for c in cues[number + 1 :] if c.same == number]
    last = min([end, *(stop for stop in stops if stop > first + _CLAUSE_WORDS)])
    while last > first and (tokens[last - 1].low in {"and", "but", ",", ";"}):
        last -= 1
    return (first, last) if last > first else None


def _within_quote(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].quote and tokens[at - 1].end == tokens[at].start


def _closes(tokens: Sequence[Token], high: int, end: int) -> bool:
    return high >= end
