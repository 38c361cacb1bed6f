"""Who says what in an article: quotations and reported speech with their speakers.

Rules over reporting verbs and the phrases beside them, after the rule systems described by
Pouliquen, Steinberger and Best (2007, "Automatic detection of quotations in multilingual news")
and by Muzny and others (2017, "A two-stage sieve approach for quote attribution"): the sure
patterns first, then what the words around allow. English only.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.corroboration.bylines import without_bylines
from reader.corroboration.contents import (
    CLAUSE_WORDS,
    content_of,
    is_bare,
    leads_to_quote,
    masked,
    nearest,
    sentences_of,
)
from reader.corroboration.cue import Cue
from reader.corroboration.cues import cues_of
from reader.corroboration.framing import PREFACING
from reader.corroboration.headlines import headlined
from reader.corroboration.listening import Listening
from reader.corroboration.phrases import (
    Token,
    subject,
    tokens_of,
)
from reader.corroboration.quotations import Quotation, paragraphs, quotations
from reader.corroboration.reporting import (
    ACCUSING,
    TO_CLAUSE,
    WITH_THAT,
)
from reader.corroboration.said import Attribution, Manner
from reader.corroboration.statements import behind_dateline
from reader.corroboration.subjects import (
    ends_in_verb,
)
from reader.corroboration.works import is_title_of_work

_DIRECT_WORDS = 4
_CLOSING = "”’»\"'"
_LABEL = late_pattern(r"([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):\s")
_CAPITAL = r"[^\W\d_a-zà-öø-ÿα-ωа-џґ]"
_SIGNED = late_pattern(
    rf"\s*[—–―-]{{1,2}}\s*({_CAPITAL}[\w.'’-]+(?: {_CAPITAL}[\w.'’-]*){{1,3}})\s*(?=[,(]|\Z|\n)"
)


def find_attributions(text: str) -> list[Attribution]:
    """Return what is quoted or reported in a text, in order; direct quotations may be unsolved."""
    text = without_bylines(text)
    blocks = [
        (
            start,
            end,
            [one for one in quotations(text, start, end) if not is_title_of_work(text, one)],
        )
        for start, end in paragraphs(text)
    ]
    hidden = masked(text, [quote for _, _, quotes in blocks for quote in quotes])
    reading = _Reading(text, hidden, Listening(text, hidden))
    for start, end, quotes in blocks:
        reading.paragraph(start, end, quotes)
    found = headlined(
        text, [(start, end) for start, end, _ in blocks], reading.found, reading.who.people
    )
    bodies = reading.who.people.bodies
    filled = (
        one if one.institution else replace(one, institution=bodies.get(one.speaker, ""))
        for one in found
    )
    return sorted(filled, key=lambda one: (one.start, one.end))


@dataclass
class _Reading:
    """Goes through a text once, sentence by sentence; `who` remembers whom it named."""

    text: str
    hidden: str
    who: Listening
    found: list[Attribution] = field(default_factory=list)
    open: Attribution | None = None
    announced: Attribution | None = None
    hanging: list[int] = field(default_factory=list)

    def paragraph(self, start: int, end: int, quotes: list[Quotation]) -> None:
        goes_on = self.open if quotes and not self.text[start : quotes[0].start].strip() else None
        waiting: list[Quotation] = []
        spoken = self._labelled(quotes, start, end) or goes_on
        starts = [quote.start for quote in quotes]
        for sentence in sentences_of(self.hidden, start, end):
            inside = quotes[
                slice(*(bisect_left(starts, edge) for edge in (sentence.start, sentence.end)))
            ]
            said = self._sentence(sentence, inside, waiting, spoken)
            if said is not None:
                spoken = said
        if waiting:
            title = self._is_title(waiting[0], start, end)
            spoken = None if title else spoken or self.announced
            self._leave(waiting, spoken)
        unclosed = bool(quotes) and not quotes[-1].closed
        self.open = self._speaker_of(quotes[-1]) or spoken if unclosed else None
        self.announced = self.open or spoken
        self._solve_hanging(start, quotes)

    def _solve_hanging(self, start: int, quotes: list[Quotation]) -> None:
        """Give what was said over several paragraphs its speaker who is named in the last alone."""
        goes_on = quotes and not self.text[start : quotes[0].start].strip()
        by = self._speaker_of(quotes[0]) if goes_on else None
        if by is not None:
            for number in self.hanging:
                one = self.found[number]
                quote = replace(by, start=one.start, end=one.end, manner=one.manner)
                self.found[number] = replace(quote, speaker_span=None)
        if not goes_on or by is not None:
            self.hanging = []
        if quotes and not quotes[-1].closed and self.open is None:
            last = quotes[-1].start
            self.hanging += [n for n, one in enumerate(self.found) if one.start == last]

    def _speaker_of(self, quote: Quotation) -> Attribution | None:
        """Return what was found of a quotation, None where nobody is known to say it."""
        said = (one for one in self.found if one.start == quote.start and one.speaker)
        return next(said, None)

    def _is_title(self, quote: Quotation, start: int, end: int) -> bool:
        """Tell whether a line is nothing but words between single marks, as headings have them."""
        single = self.text[start] in "‘'" and self.text[start : start + 2] != "''"
        return single and quote.start == start and quote.end >= end - 1

    def _labelled(self, quotes: Sequence[Quotation], start: int, end: int) -> Attribution | None:
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
        speaker = self.who.people.meet(found[1])
        return Attribution(
            start, end, Manner.DIRECT, speaker, Span(*found.span(1)), "",
            self.who.people.institution(speaker, ""),
        )  # fmt: skip

    def _sentence(
        self,
        span: Span,
        quotes: list[Quotation],
        waiting: list[Quotation],
        spoken: Attribution | None,
    ) -> Attribution | None:
        """Read one sentence; return the last thing said in it by somebody known."""
        tokens = tokens_of(self.hidden, span.start, span.end)
        cues = cues_of(tokens)
        told = self.who.speakers(tokens, cues, span, spoken)
        bare = not quotes and bool(cues) and is_bare(tokens, cues)
        # "… isn’t it?” Trump asked.": the mark inside makes a sentence of its own of it.
        alone = bool(quotes) and not any(token.word for token in tokens)
        if waiting and not alone and not bare and spoken is not None:
            self._leave(waiting, spoken)
        last, used = self._attach(tokens, cues, told, quotes, waiting, span)
        if bare and waiting:
            brought = next((one for one in told if one is not None), None)
            if brought is not None:
                self._leave(waiting, brought)
                return brought
        if waiting and last is not None:
            self._leave(waiting, last)
        elif waiting and not cues and not alone and spoken is not None:
            self._leave(waiting, spoken)
        for number, one in self._reported(tokens, cues, told, used):
            self.found.append(one)
            last = last or told[number]
        if last is None and tokens and tokens[-1].text == ":":
            # As in a paragraph that ends "Holm wrote:" before the one that is quoted.
            last = next((one for one in told if one is not None), None)
        self.who.remember(tokens, span, last)
        return last

    def _attach(
        self,
        tokens: list[Token],
        cues: list[Cue],
        told: list[Attribution | None],
        quotes: list[Quotation],
        waiting: list[Quotation],
        span: Span,
    ) -> tuple[Attribution | None, set[int]]:
        """Give each quotation of a sentence its speaker; return the last, and the cues used."""
        last: Attribution | None = None
        used: set[int] = set()
        for quote in quotes:
            number = nearest(tokens, cues, told, quote)
            if number is not None:
                used.add(number)
                one: Attribution | None = self._quoted(quote, told[number], span)
            else:
                one = self._by_subject(tokens, quote, span)
            if one is None:
                waiting.append(quote)
                continue
            self.found.append(one)
            last = one
        return last, used

    def _quoted(self, quote: Quotation, by: Attribution | None, sentence: Span) -> Attribution:
        inner = self.text[quote.inner[0] : quote.inner[1]]
        before = self.text[sentence.start : quote.start].rstrip()
        whole = inner[:1].isupper() or not before or before.endswith((",", ":"))
        direct = whole and len(inner.split()) >= _DIRECT_WORDS
        manner = Manner.DIRECT if direct else Manner.PARTIAL
        if by is None:
            return Attribution(quote.start, quote.end, manner, "", None, "", "")
        return replace(by, start=quote.start, end=quote.end, manner=manner)

    def _by_subject(self, tokens: list[Token], quote: Quotation, span: Span) -> Attribution | None:
        """Attribute a quotation inside a sentence of other words to what the sentence is about."""
        words = sum(t.word for t in tokens)
        if words < CLAUSE_WORDS or self.text[span.start : quote.start].strip() == "":
            return None
        phrase = subject(tokens)
        if phrase is None or tokens[phrase.first].start >= quote.start:
            return self._quoted(quote, None, span)
        one = self._quoted(quote, None, span)
        announced = self.text[span.start : quote.start].rstrip().endswith(":")
        if one.manner is Manner.PARTIAL and not announced:
            # Who is written about is not always who said the words: better no answer.
            return one
        about = self.who.speaker(tokens, Cue(0, "", phrase), phrase, None)
        sure = about is not None and (
            len(about.speaker.split()) > 1
            or (announced and ends_in_verb(tokens, quote) and about.speaker[:1].isupper())
            or bool(about.institution)
            or about.speaker in self.who.people.spoken
        )
        return self._quoted(quote, about if sure else None, span)

    def _leave(self, waiting: list[Quotation], by: Attribution | None) -> None:
        """Give all that waits to whoever spoke beside it."""
        for quote in waiting:
            sentence = Span(quote.start, quote.end)
            one = self._quoted(quote, by, sentence)
            self.found.append(replace(one, speaker_span=None) if by else one)
        waiting.clear()

    def _reported(
        self,
        tokens: list[Token],
        cues: list[Cue],
        told: list[Attribution | None],
        used: set[int],
    ) -> Iterator[tuple[int, Attribution]]:
        """Yield what is reported without quotation marks."""
        for number, cue in enumerate(cues):
            by = told[number]
            quoted = number in used and not (cue.clause or leads_to_quote(tokens, cue))
            brings = TO_CLAUSE | PREFACING | ACCUSING.keys() | (WITH_THAT if cue.clause else set())
            if by is None or quoted or cue.verb not in brings:
                continue
            content = content_of(tokens, cue, cues, number)
            if content is None:
                continue
            first, last = content
            words = sum(t.word for t in tokens[first:last])
            least = 1 if cue.verb in {"deny", "call for"} else CLAUSE_WORDS
            if words < least or all(not t.word for t in tokens[first:last]):
                continue
            start, end = tokens[first].start, tokens[last - 1].end
            start = max(start, behind_dateline(self.text, start))
            # The full stop behind a quotation ends the sentence, not what is said.
            end -= self.text[end - 1] in ".!?" and self.text[end - 2] in _CLOSING
            yield number, replace(by, start=start, end=end, manner=Manner.INDIRECT)
