"""Who says what in an article: quotations and reported speech with their speakers.

Rules over reporting verbs and the phrases beside them, after the rule systems described by
Pouliquen, Steinberger and Best (2007, "Automatic detection of quotations in multilingual news")
and by Muzny and others (2017, "A two-stage sieve approach for quote attribution"): the sure
patterns first, then what the words around allow. English only.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

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
from reader.corroboration.cues import acting, cues_of
from reader.corroboration.framing import PREFACING
from reader.corroboration.headlines import headlined
from reader.corroboration.institutions import institution_of
from reader.corroboration.kin import opening_pronoun
from reader.corroboration.offices import is_office, is_one_person, parts_of
from reader.corroboration.people import People, bare, fold, named
from reader.corroboration.phrases import (
    PRONOUNS,
    Phrase,
    Token,
    names_somebody,
    subject,
    tokens_of,
)
from reader.corroboration.quotations import Quotation, paragraphs, quotations
from reader.corroboration.reporting import (
    ACCUSING,
    AGENCIES,
    HONORIFICS,
    PAPERS,
    TO_CLAUSE,
    WITH_THAT,
)
from reader.corroboration.said import Attribution, Manner
from reader.corroboration.speaking import spoken_by
from reader.corroboration.statements import behind_dateline
from reader.corroboration.subjects import (
    are_several,
    ends_in_verb,
    goes_on,
    is_name,
    may_be_named,
    name_at,
    of_state,
)
from reader.corroboration.terms import STOP
from reader.corroboration.works import is_title_of_work

_DIRECT_WORDS = 4
_CLOSING = "”’»\"'"
_PLACED = late_pattern(r"\b(?:in|at|near|from|to|of) (?:[\w-]+, )?([^\W\d_a-z][\w'’-]*)")
_LOWER = late_pattern(r"\b[a-z][\w'’-]*")
_OWNERS = {"his": "he", "her": "she", "their": "they"}
_LABEL = late_pattern(r"([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):\s")
_OWNED = late_pattern(r"(.+)['’]s\s\S+\Z")
_STATEMENT = late_pattern(
    r"(?:an? |the )?(?:[\w-]+ ){0,2}?(?:statement|readout|report|post|message|tweet|memo|release)"
    r" (?:(?:issued|released|posted|published)"
    r"(?: (?:on|this|last|late|early) [^\W\d_]+| \w+day)* )?(?:from|by|of) (.+)",
    re.IGNORECASE,
)
_STUDY = late_pattern(
    r"(?:.+ )??(?:study|studies|survey|poll|analysis|review|research|data|figures|findings|records)"
    r",? (?:(?:released|published|conducted|commissioned|compiled|issued)(?: [^,]{1,20}?)?? )?"
    r"(?:by|from) (.+)",
    re.IGNORECASE,
)
_CAPITAL = r"[^\W\d_a-zà-öø-ÿα-ωа-џґ]"
_NEWLY = frozenset({"a", "an", "one", "his", "her", "their", "its"})
_PARTIES = frozenset({"republican", "democratic", "democrat", "labour", "conservative", "liberal"})
_AGED = late_pattern(r"the \d{1,3}-year-old\b", re.IGNORECASE)
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
    reading = _Reading(text, hidden)
    for start, end, quotes in blocks:
        reading.paragraph(start, end, quotes)
    found = headlined(
        text, [(start, end) for start, end, _ in blocks], reading.found, reading.people
    )
    bodies = reading.people.bodies
    filled = (
        one if one.institution else replace(one, institution=bodies.get(one.speaker, ""))
        for one in found
    )
    return sorted(filled, key=lambda one: (one.start, one.end))


@dataclass
class _Reading:
    """Goes through a text once, remembering who was named and who spoke last."""

    text: str
    hidden: str
    people: People = field(default_factory=People)
    found: list[Attribution] = field(default_factory=list)
    last: Attribution | None = None
    open: Attribution | None = None
    announced: Attribution | None = None
    topic: str = ""
    hanging: list[int] = field(default_factory=list)

    @cached_property
    def _places(self) -> frozenset[str]:
        """The names that stand behind "in" and the like somewhere, by their first words."""
        return frozenset(_PLACED.findall(self.text))

    @cached_property
    def _common(self) -> frozenset[str]:
        """The words that stand somewhere without a capital."""
        return frozenset(_LOWER.findall(self.text))

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
        speaker = self.people.meet(found[1])
        return Attribution(
            start, end, Manner.DIRECT, speaker, Span(*found.span(1)), "",
            self.people.institution(speaker, ""),
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
        told = self._speakers(tokens, cues, span, spoken)
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
        self._remember(tokens, span, last)
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
            names = named(self.text[position:start])
            for name in names:
                self.people.meet(name)
            if names or any(found):
                # Whom this sentence names is nearer than whom the one before is about.
                self.people.subject = self.people.nameless = ""
            position = max(position, start)
            earlier = next((one for one in reversed(found) if one is not None), None)
            found.append(self._speaker(tokens, cue, phrase, earlier or spoken))
        agency = next((one.speaker for one in found if one and one.speaker in AGENCIES), "")
        return [
            one and (replace(one, via=one.via or agency) if one.speaker != agency else one)
            for one in found
        ]

    def _speaker(
        self, tokens: list[Token], cue: Cue, phrase: Phrase, spoken: Attribution | None
    ) -> Attribution | None:
        first = tokens[phrase.first]
        span = Span(first.start, tokens[phrase.last - 1].end)
        pronoun = _OWNERS.get(first.low, first.low)
        if pronoun in PRONOUNS and phrase.last - phrase.first == 1:
            return self._pronoun(pronoun, span, cue, spoken)
        name, office = parts_of(tokens, phrase)
        office = "" if office.lower().rstrip(".") in HONORIFICS else office
        beside = ""
        if phrase.beside is not None:
            beside = " ".join(t.text for t in tokens[phrase.beside[0] : phrase.beside[1]])
            office = f"{office} {beside}".strip()
        if name and name not in AGENCIES:
            speaker = self.people.meet(name, office)
            office = office or self.people.offices.get(speaker, "")
        else:
            called = self._office(tokens, phrase)
            made = _STATEMENT.fullmatch(f"{called} {beside}") if beside else None
            speaker = name or (made[1] if made else self._whoever(called))
            if speaker != called and not name:
                office = self.people.offices.get(speaker, "")
        if tokens[phrase.last - 1].low in PAPERS and not name:
            owner = _OWNED.match(speaker)
            if owner is not None:
                speaker = owner[1]
            elif self.last is not None:
                speaker = self.last.speaker
        institution = institution_of(speaker, office)
        patron = self.people.full(institution)
        if patron in self.people.offices and patron != speaker:
            institution = institution_of(patron, self.people.offices[patron])
        institution = self.people.institution(speaker, institution)
        return Attribution(
            span.start, span.end, Manner.INDIRECT, speaker, span, cue.verb, institution, cue.via
        )

    def _whoever(self, called: str) -> str:
        """Return who is meant by words such as "the governor" and "a statement from the army"."""
        made = _STATEMENT.match(called) or _STUDY.fullmatch(called)
        if made is not None:
            return made[1]
        if called.casefold() in {"the former", "the latter"}:
            return self.people.latter() if called.casefold() == "the latter" else ""
        if _AGED.match(called):
            return self.people.at_hand() or called
        known = self.people.called(called)
        if known == called and (body := self.people.body_called(called)):
            return body
        if known == called and (holder := of_state(called, self.text)):
            return self.people.full(holder)
        return known

    def _office(self, tokens: Sequence[Token], phrase: Phrase) -> str:
        words = self.text[tokens[phrase.first].start : tokens[phrase.last - 1].end].split()
        return " ".join(words)

    def _pronoun(
        self, pronoun: str, span: Span, cue: Cue, spoken: Attribution | None
    ) -> Attribution | None:
        speaker = ""
        if pronoun in {"he", "she"}:
            speaker = self.people.meant(pronoun)
        elif pronoun in {"they", "it"}:
            speaker = spoken.speaker if spoken is not None else self.topic
            if pronoun == "it" and are_several(speaker):
                speaker = ""
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
        about = self._speaker(tokens, Cue(0, "", phrase), phrase, None)
        sure = about is not None and (
            len(about.speaker.split()) > 1
            or (announced and ends_in_verb(tokens, quote) and about.speaker[:1].isupper())
            or bool(about.institution)
            or about.speaker in self.people.spoken
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
            least = 1 if cue.verb == "deny" else CLAUSE_WORDS
            if words < least or all(not t.word for t in tokens[first:last]):
                continue
            start, end = tokens[first].start, tokens[last - 1].end
            start = max(start, behind_dateline(self.text, start))
            # The full stop behind a quotation ends the sentence, not what is said.
            end -= self.text[end - 1] in ".!?" and self.text[end - 2] in _CLOSING
            yield number, replace(by, start=start, end=end, manner=Manner.INDIRECT)

    def _remember(self, tokens: list[Token], span: Span, last: Attribution | None) -> None:
        about = subject(tokens)
        if tokens and (pronoun := opening_pronoun(tokens[0].text)):
            # Whom "her deputy" makes a woman is not who "he" is.
            self.people.meant(pronoun)
        if about is not None and about.beside is not None:
            self._present(tokens, about, about.beside)
        if about is not None and tokens[about.first].low in {"a", "an"}:
            self.people.called(self._office(tokens, about))
        if about is not None and about.last - about.first == 1:
            name = tokens[about.first].plain
            if (full := self.people.full(name)) != name:
                # Whom the sentence is about is who "he" is in the next.
                self.people.meet(full)
        names = named(self.hidden[span.start : span.end])
        for name in reversed(names):
            self.people.meet(name)
        self.people.introduce(self.hidden[span.start : span.end])
        if last is not None and last.speaker:
            self.last = last
            self.people.spoke(last.speaker)
        self._tell(tokens, about)
        if last is not None and last.speaker != self.people.nameless:
            self.people.nameless = ""
        self._keep_topic(tokens, about)

    def _present(self, tokens: Sequence[Token], about: Phrase, inserted: tuple[int, int]) -> None:
        """Remember the office beside a name, as in "Holm, the minister," and the other way."""
        name, office = parts_of(tokens, about)
        beside = " ".join(t.text for t in tokens[inserted[0] : inserted[1]])
        if not name and is_office(office) and is_name(tokens, inserted):
            name, office, beside = beside, "", office
            self.people.introduced.add(name)
        if name and is_office(beside):
            self.people.meet(name, f"{office} {beside}".strip())

    def _tell(self, tokens: Sequence[Token], about: Phrase | None) -> None:
        """Remember whom a sentence is about, if it is a person, and who else is named in it."""
        if not any(token.word for token in tokens):
            return
        if about is None or tokens[about.first].low in PRONOUNS:
            if about is None or tokens[about.first].low not in ("he", "she"):
                self.people.tell("", (), ())
            return
        name = parts_of(tokens, about)[0]
        subject = self._person(name)
        if len(subject.split()) == 1 and not goes_on(tokens, about):
            subject = ""
        start = max(about.last, about.beside[1] if about.beside else 0)
        rest = tokens[start:]
        others = [at for at, one in enumerate(rest) if one.capital and may_be_named(rest, at)]
        before = rest[: others[0]] if others else rest
        names = {self._person(" ".join(t.plain for t in name_at(rest, at))) for at in others}
        names -= {subject, ""}
        self.people.tell(subject, sorted(names), [one.low for one in before if one.word])
        self.people.nameless = "" if subject else self._of_nobody(tokens, about)

    def _keep_topic(self, tokens: Sequence[Token], about: Phrase | None) -> None:
        """Remember what a sentence is about that is no person: "it" may say something next."""
        about = about or acting(tokens)
        if about is None or not any(token.word for token in tokens):
            return
        if tokens[about.first].low in PRONOUNS:
            return
        words = self._office(tokens, about)
        name, _ = parts_of(tokens, about)
        person = name and self.people.known_as(bare(name)) in self.people.genders
        someone = names_somebody(tokens, about.first, about.last) or spoken_by(tokens, about)
        self.topic = words if someone and not person else ""

    def _of_nobody(self, tokens: Sequence[Token], about: Phrase) -> str:
        """Return the words for one person who is not named: "his lawyer", "" where somebody is."""
        called = self._office(tokens, about)
        named_so = about.beside is not None and is_name(tokens, about.beside)
        if named_so or parts_of(tokens, about)[0] or not is_one_person(called):
            return ""
        first = tokens[about.first]
        spoke = called in self.people.spoken
        brought = spoke or first.low in _NEWLY or "'s" in called.replace("’", "'")
        return called if brought else ""

    def _person(self, name: str) -> str:
        """Return whom a name may be of, "" where it is none: "Bank executives", "Republican"."""
        plain = bare(name) if name[:1].isupper() else ""
        known = self.people.known_as(plain)
        if not plain or known != plain:
            return known
        words = plain.split()
        place = words[0] in self._places
        if place or any(word.casefold() in STOP for word in words):
            return ""
        if len(words) > 1:
            return plain if plain in self.people.names.get(fold(words[-1]), ()) else ""
        common = plain.casefold() in self._common
        return "" if common or plain.casefold() in _PARTIES else plain
