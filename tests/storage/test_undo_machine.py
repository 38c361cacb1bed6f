"""Any run of changes: undoing all of it leads to the start, redoing all of it to the end."""

from __future__ import annotations

import datetime as dt
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.core import changes, linking
from reader.core.changes import Change, Metadata
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status, TagColour
from reader.core.focus import Interval
from reader.core.passage import Passage, Span, quote_at
from reader.core.times import TimeCorrection
from reader.core.verdicts import Related
from reader.export import document
from reader.storage import GoneError, Library, State, check_library, open_library
from tests.storage.values import Clock, citation, dismissal, draft, published, resolver, ruling

WORDS = st.text(st.characters(codec="utf-8"), max_size=8)
ANY = st.integers(min_value=0, max_value=1000)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2030, 1, 1))
EVENT_DAYS = st.sampled_from(
    [Interval(dt.date(2022, 1, n), dt.date(2022, 1, n + more)) for n in (9, 10) for more in (0, 1)]
)


class Undoing(RuleBasedStateMachine):
    """Keeps the export in JSON after every step beside the library, and compares."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.library = self.opened()
        self.names = 0
        self.states: list[str] = [self.shown()]
        self.at = 0

    def opened(self) -> Library:
        path = Path(self.folder.name) / "library.sqlite"
        return open_library(path, create=True, now=self.clock, resolver=resolver)

    def shown(self) -> str:
        """Return all that the library holds, as its export in JSON has it, byte for byte."""
        return document(self.library.contents(), "json")

    def teardown(self) -> None:
        while self.library.undo():
            pass
        assert self.shown() == self.states[0]
        while self.library.redo():
            pass
        assert self.shown() == self.states[-1]
        self.library.close()
        self.folder.cleanup()

    @invariant()
    def is_as_it_should_be(self) -> None:
        assert self.shown() == self.states[self.at]

    @invariant()
    def no_claim_is_left_without_an_annotation(self) -> None:
        """But for what is left of one after emptying, of which nothing is said."""
        with closing(sqlite3.connect(self.library.path)) as connection:
            rows = connection.execute(
                "SELECT id FROM claim WHERE id NOT IN (SELECT claim_id FROM annotation)"
                " AND (statement <> '' OR status <> 'none' OR id IN (SELECT claim_id FROM tag)"
                " OR NOT EXISTS (SELECT 1 FROM journal WHERE label = 'Empty Trash'))"
            )
            assert rows.fetchall() == []

    def do(self, change: Change) -> None:
        self.clock.forward(10)
        before = self.shown()
        changed = self.library.apply(change)
        after = self.shown()
        assert bool(changed.kinds) or after == before
        if changed.kinds:
            self.at += 1
            self.states = [*self.states[: self.at], after]

    def new(self) -> str:
        self.names += 1
        return str(self.names)

    def claim(self) -> Claim:
        now = self.clock()
        return Claim(f"c{self.new()}", Status.NONE, "", ("new",), now, now)

    @rule(texts=st.lists(st.sampled_from(["", "on Thursday", "x on Monday 🕊", "Ж"]), max_size=2))
    def bring_in(self, texts: list[str]) -> None:
        self.do(changes.ImportArticles(tuple(draft(text) for text in texts)))

    def one_of(self, kind: str, pick: int) -> str:
        things: Callable[[], tuple[object, ...]] = getattr(self.library, kind)
        found = things()
        return str(found[pick % len(found)].id)  # type: ignore[attr-defined]

    def has_articles(self) -> bool:
        return bool(self.library.articles())

    def has_annotations(self) -> bool:
        return bool(self.library.annotations())

    @precondition(has_articles)
    @rule(pick=ANY)
    def remove_article(self, pick: int) -> None:
        self.do(changes.RemoveArticle(self.one_of("articles", pick)))

    @precondition(has_articles)
    @rule(pick=ANY, text=st.sampled_from(["on Thursday", "x on Monday 🕊 more", "Ж", ""]))
    def revise(self, pick: int, text: str) -> None:
        self.do(changes.ReviseArticle(self.one_of("articles", pick), draft(text)))

    def has_orphans(self) -> bool:
        return bool(self.library.orphans())

    @precondition(has_orphans)
    @rule(pick=ANY, end=ANY)
    def reattach(self, pick: int, end: int) -> None:
        orphans = self.library.orphans()
        orphan = orphans[pick % len(orphans)]
        article = self.library.article(orphan.article_id)
        if article.text:
            span = Span(0, 1 + end % len(article.text))
            passage = Passage(article.info.revision_id, span)
            self.do(changes.Reattach(orphan.id, passage))

    @precondition(has_annotations)
    @rule(pick=ANY, end=ANY)
    def resize(self, pick: int, end: int) -> None:
        annotation_id = self.one_of("annotations", pick)
        one = next(a for a in self.library.annotations() if a.id == annotation_id)
        length = len(self.library.article(one.article_id).text)
        span = Span(one.span.start, one.span.start + 1 + end % (length - one.span.start))
        self.do(changes.ResizeAnnotation(annotation_id, span))

    @precondition(has_annotations)
    @rule(pick=ANY)
    def confirm(self, pick: int) -> None:
        self.do(changes.ConfirmAnchor(self.one_of("annotations", pick)))

    @invariant()
    def every_annotation_in_place_quotes_its_text(self) -> None:
        for annotation in self.library.annotations():
            article = self.library.article(annotation.article_id)
            assert annotation.revision_id == article.info.revision_id
            if annotation.anchor is not Anchor.APPROXIMATE:
                assert quote_at(article.text, annotation.span) == annotation.quote

    @precondition(has_articles)
    @rule(pick=ANY, day=st.none() | DAYS)
    def date_article(self, pick: int, day: dt.date | None) -> None:
        given = published(day) if day else None
        self.do(changes.SetPublication(self.one_of("articles", pick), given))

    @precondition(has_articles)
    @rule(pick=ANY, value=st.sampled_from([None, "2020", "P1D", "2020-01-01T10:00"]))
    def correct_time(self, pick: int, value: str | None) -> None:
        article = self.library.article(self.one_of("articles", pick))
        if article.text:
            span = Span(0, 1 + pick % len(article.text))
            self.do(
                changes.CorrectTime(
                    TimeCorrection(
                        article.id,
                        article.info.revision_id,
                        span,
                        quote_at(article.text, span),
                        value,
                    )
                )
            )

    @precondition(has_articles)
    @rule(pick=ANY, again=ANY)
    def highlight(self, pick: int, again: int) -> None:
        article = self.library.article(self.one_of("articles", pick))
        if not article.text:
            return
        start = again % len(article.text)
        span = Span(start, len(article.text))
        claim, now = self.claim(), self.clock()
        quote = quote_at(article.text, span)
        annotation = Annotation(
            f"a{self.new()}",
            claim.id,
            article.id,
            article.info.revision_id,
            span,
            quote,
            "",
            Stance.ASSERTS,
            now,
            now,
        )
        self.do(changes.AddAnnotation(annotation, claim))

    @precondition(has_annotations)
    @rule(pick=ANY)
    def remove_annotation(self, pick: int) -> None:
        self.do(changes.RemoveAnnotation(self.one_of("annotations", pick)))

    @precondition(has_annotations)
    @rule(pick=ANY, text=WORDS, stance=st.sampled_from(Stance))
    def write_note(self, pick: int, text: str, stance: Stance) -> None:
        self.do(changes.SetNote(self.one_of("annotations", pick), text))
        self.do(changes.SetStance(self.one_of("annotations", pick), stance))

    @precondition(has_annotations)
    @rule(pick=ANY, status=st.sampled_from(Status), text=WORDS)
    def tag(self, pick: int, status: Status, text: str) -> None:
        self.do(changes.SetStatus(self.one_of("claims", pick), status))
        self.do(changes.SetStatement(self.one_of("claims", pick), text))

    @precondition(has_annotations)
    @rule(pick=ANY, tags=st.lists(st.sampled_from("abcd"), max_size=3))
    def set_tags(self, pick: int, tags: list[str]) -> None:
        self.do(changes.SetTags(self.one_of("claims", pick), tuple(tags)))

    @precondition(has_annotations)
    @rule(pick=ANY, name=WORDS)
    def say_who(self, pick: int, name: str) -> None:
        self.do(changes.SetSaidBy(self.one_of("annotations", pick), name))

    @rule(name=st.sampled_from("abcd"), colour=st.none() | st.sampled_from(TagColour))
    def colour_tag(self, name: str, colour: TagColour | None) -> None:
        self.do(changes.SetTagColour(name, colour))

    @rule(pick=EVENT_DAYS, others=st.lists(EVENT_DAYS, max_size=2), name=WORDS)
    def say_of_events(self, pick: Interval, others: list[Interval], name: str) -> None:
        self.do(changes.NameEvent(pick, name))
        self.do(changes.PinEvent(pick, pinned=len(name) > 2))
        self.do(changes.JoinEvents(pick, tuple(others)))
        self.do(changes.PartEvents((pick,)))

    @rule(pick=EVENT_DAYS)
    def add_and_remove_event(self, pick: Interval) -> None:
        pick = replace(pick, number=len(self.library.events()) % 3)
        self.do(changes.AddEvent(pick, "x"))
        self.do(changes.HideEvent(pick))
        self.do(changes.RemoveEvent(pick))

    @rule(old=st.sampled_from("abcd"), new=st.sampled_from("abcd"))
    def rename_tag(self, old: str, new: str) -> None:
        with suppress(GoneError):
            self.do(changes.RenameTag(old, new))

    @precondition(has_annotations)
    @rule(picks=st.lists(ANY, max_size=4), status=st.sampled_from(Status), other=ANY)
    def many(self, picks: list[int], status: Status, other: int) -> None:
        """Several claims get a status and a tag; then some annotations move, and some go."""
        claims = [self.one_of("claims", pick) for pick in picks]
        marked = list(dict.fromkeys(self.one_of("annotations", pick) for pick in picks))
        target = self.one_of("claims", other)
        steps: list[Change] = [changes.SetStatus(claim, status) for claim in claims]
        steps += [changes.SetTags(claim, ("a", status.value)) for claim in claims]
        if other % 2:
            steps += [changes.LinkAnnotation(one, target) for one in marked]
        if other % 3:
            steps += [changes.RemoveAnnotation(one) for one in marked[other % 2 :]]
        with suppress(GoneError):
            self.do(changes.ChangeMany(tuple(steps)))

    @precondition(has_annotations)
    @rule(pick=ANY, other=ANY)
    def link(self, pick: int, other: int) -> None:
        chosen = self.one_of("annotations", pick), self.one_of("claims", other)
        self.do(changes.LinkAnnotation(*chosen))

    @precondition(has_annotations)
    @rule(pick=ANY)
    def unlink(self, pick: int) -> None:
        self.do(changes.UnlinkAnnotation(self.one_of("annotations", pick), self.claim()))

    def under(self, claim_id: str) -> tuple[Annotation, ...]:
        everything = (*self.library.annotations(), *self.library.orphans())
        return tuple(one for one in everything if one.claim_id == claim_id)

    @precondition(has_annotations)
    @rule(pick=ANY, other=ANY, merging=st.booleans())
    def link_claims(self, pick: int, other: int, merging: bool) -> None:
        """Link an annotation, or all that stands under its claim, with what the claim says."""
        claims = {claim.id: claim for claim in self.library.claims()}
        kept = claims[self.one_of("claims", other)]
        annotations = self.library.annotations()
        one = annotations[pick % len(annotations)]
        own = claims[one.claim_id]
        rejections = self.library.verdicts().rejections
        everything = (*self.under(own.id), *self.under(kept.id))
        change = (
            linking.merge(kept, (own,), everything, rejections)
            if merging
            else linking.link(one, kept, own, self.under(own.id), rejections)
        )
        assert (change is None) == (own.id == kept.id)
        if change is not None:
            self.do(change)

    @precondition(has_annotations)
    @rule(pick=ANY, many=ANY)
    def split(self, pick: int, many: int) -> None:
        claim_id = self.one_of("claims", pick)
        change = linking.split(self.under(claim_id)[: many % 3], self.clock())
        if change is not None:
            self.do(change)

    @precondition(has_annotations)
    @rule(pick=ANY, start=ANY, accepting=st.booleans())
    def judge_passage(self, pick: int, start: int, accepting: bool) -> None:
        claims = {claim.id: claim for claim in self.library.claims()}
        claim = claims[self.one_of("claims", pick)]
        article = self.library.article(self.one_of("articles", start))
        if article.text:
            span = Span(start % len(article.text), len(article.text))
            judge = linking.accept if accepting else linking.reject
            self.do(judge(article, span, claim, self.clock()))

    @precondition(has_articles)
    @rule(pick=ANY, other=ANY, reason=WORDS, same=st.booleans())
    def judge(self, pick: int, other: int, reason: str, same: bool) -> None:
        one, two = self.one_of("articles", pick), self.one_of("articles", other)
        self.do(changes.DismissDifference(dismissal(one, two, reason)))
        self.do(changes.RuleOrigin(ruling(Related.ARTICLES, one, two, same=same)))
        verdicts = self.library.verdicts()
        if same and verdicts.rejections:
            self.do(changes.TakeBackRejection(verdicts.rejections[0].id))
        if reason and verdicts.rulings:
            self.do(changes.TakeBackRuling(verdicts.rulings[0].id))

    @precondition(has_articles)
    @rule(pick=ANY, line=ANY, furniture=st.booleans(), title=WORDS)
    def describe(self, pick: int, line: int, furniture: bool, title: str) -> None:
        """Count a line as furniture, say a title, keep a citation, or take these back."""
        article = self.library.article(self.one_of("articles", pick))
        places = (line % len(article.blocks),) if article.blocks else ()
        info = article.info
        self.do(changes.SetFurniture(info.id, info.revision_id, places, furniture))
        self.do(changes.SetMetadata(info.id, Metadata(title=title or None, byline=title)))
        self.do(changes.KeepCitation(citation(info.id, title or "x", str(line))))
        if furniture:
            self.do(changes.DropCitation(self.one_of("citations", line)))

    def has_verdicts(self) -> bool:
        return bool(self.library.corrections() or self.library.verdicts().dismissals)

    @precondition(has_verdicts)
    @rule(pick=ANY)
    def take_back(self, pick: int) -> None:
        """Forget a corrected date, and let a dismissed difference count again."""
        for one in self.library.corrections()[pick % 2 :][:1]:
            self.do(changes.ForgetCorrection(one.article_id, one.span))
        for dismissed in self.library.verdicts().dismissals[:1]:
            self.do(changes.TakeBackDismissal(dismissed.id))

    def has_trash(self) -> bool:
        return bool(self.library.trash().count)

    @precondition(has_trash)
    @rule(pick=ANY)
    def put_back(self, pick: int) -> None:
        trash = self.library.trash()
        ways: list[Change] = [changes.RestoreArticle(one.info.id) for one in trash.articles]
        ways += [changes.RestoreAnnotation(one.annotation.id) for one in trash.annotations]
        lying = [one.info.id for one in trash.articles]
        alone = [one.annotation.article_id in lying for one in trash.annotations]
        chosen = pick % len(ways)
        if [*(False for _ in lying), *alone][chosen]:
            # There is nothing to put it back into before its article is there.
            with pytest.raises(GoneError):
                self.library.apply(ways[chosen])
        else:
            self.do(ways[chosen])

    @rule()
    def go_all_the_way(self) -> None:
        """Go to the beginning in the History, and forward to where one came from."""
        done = [
            entry.seq
            for entry in self.library.history(10_000, moves=False)
            if entry.state is State.DONE
        ]
        self.library.go_back_to(0)
        assert self.shown() == self.states[0]
        if done:
            self.library.go_back_to(done[0])

    @precondition(has_trash)
    @rule()
    def empty_trash(self) -> None:
        """Nothing that is seen goes; the way to the start and back is there, without the rest."""
        before = self.shown()
        self.library.empty_trash()
        assert self.shown() == before
        while self.library.redo():
            pass
        states = [self.shown()]
        while self.library.undo():
            states.append(self.shown())
        self.states = states[::-1]
        for state in self.states[1:]:
            self.library.redo()
            assert self.shown() == state
        self.at = len(self.states) - 1
        assert check_library(self.library.path).sound

    @rule()
    def undo(self) -> None:
        assert (self.library.undo() is not None) == (self.at > 0)
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        more = self.at + 1 < len(self.states)
        assert (self.library.redo() is not None) == more
        self.at += more

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = self.opened()


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
