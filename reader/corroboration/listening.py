"""Who is meant by the words before a verb: whom an article has named, and whom it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.corroboration.cue import Cue
from reader.corroboration.cues import acting
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
)
from reader.corroboration.reporting import (
    AGENCIES,
    HONORIFICS,
    PAPERS,
)
from reader.corroboration.said import Attribution, Manner
from reader.corroboration.speaking import spoken_by
from reader.corroboration.subjects import (
    are_several,
    goes_on,
    is_name,
    may_be_named,
    name_at,
    of_state,
)
from reader.corroboration.terms import STOP

_PLACED = late_pattern(r"\b(?:in|at|near|from|to|of) (?:[\w-]+, )?([^\W\d_a-z][\w'’-]*)")
_LOWER = late_pattern(r"\b[a-z][\w'’-]*")
_OWNERS = {"his": "he", "her": "she", "their": "they"}
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
_NEWLY = frozenset({"a", "an", "one", "his", "her", "their", "its"})
_PARTIES = frozenset({"republican", "democratic", "democrat", "labour", "conservative", "liberal"})
_AGED = late_pattern(r"the \d{1,3}-year-old\b", re.IGNORECASE)


@dataclass
class Listening:
    """Remembers, sentence by sentence, who was named, who spoke last and what a text is about.

    `hidden` is the text with its quotations masked.
    """

    text: str
    hidden: str
    people: People = field(default_factory=People)
    last: Attribution | None = None
    topic: str = ""

    @cached_property
    def _places(self) -> frozenset[str]:
        """The names that stand behind "in" and the like somewhere, by their first words."""
        return frozenset(_PLACED.findall(self.text))

    @cached_property
    def _common(self) -> frozenset[str]:
        """The words that stand somewhere without a capital."""
        return frozenset(_LOWER.findall(self.text))

    def speakers(
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
            found.append(self.speaker(tokens, cue, phrase, earlier or spoken))
        agency = next((one.speaker for one in found if one and one.speaker in AGENCIES), "")
        return [
            one and (replace(one, via=one.via or agency) if one.speaker != agency else one)
            for one in found
        ]

    def speaker(
        self, tokens: list[Token], cue: Cue, phrase: Phrase, spoken: Attribution | None
    ) -> Attribution | None:
        """Return who a phrase before or behind a verb means, None where that is told nowhere."""
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

    def remember(self, tokens: list[Token], span: Span, last: Attribution | None) -> None:
        """Take in a sentence that was read; `last` is the last thing said in it, if any."""
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
