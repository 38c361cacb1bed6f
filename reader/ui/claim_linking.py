"""Linking in the window: annotations and passages are put under claims, merged, split, unlinked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from reader.core import linking
from reader.core.changes import Change, ChangeMany
from reader.core.claim import Anchor, Annotation, Claim, Status
from reader.core.errors import ReaderError
from reader.core.i18n import counted, quoted, tr
from reader.core.linking import LINK
from reader.core.passage import Span
from reader.core.verdicts import Rejection
from reader.corroboration import Asked
from reader.corroboration.likely import likely_claims
from reader.ui.claim_focus import ClaimFocus
from reader.ui.claims.dragging import drag, mime_of_passage
from reader.ui.claims.link_box import LinkBox
from reader.ui.claims.link_rows import claim_rows
from reader.ui.claims.rows import folded
from reader.ui.columns.column import Column
from reader.ui.keyboard import holds_keyboard
from reader.ui.linked_stances import alone, stances_of
from reader.ui.status_words import status_word
from reader.ui.workbench import Workbench

_LONGEST = 60


class ClaimLinking(QObject):
    """Acts on the selection, the current annotation or the chosen cards; one undo each."""

    def __init__(self, window: Workbench, focus: ClaimFocus) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window, self._focus = window, focus
        self.box = LinkBox(window.appearance.theme, window)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions."""
        return {
            "claim.link": self.ask,
            "claim.unlink": self.unlink,
            "claim.merge": self.ask_merge,
            "claim.split": self.split,
            "claim.next_linked": lambda: self.step(1),
            "claim.previous_linked": lambda: self.step(-1),
        }

    def tie(self) -> None:
        """Listen to what is dragged, and to the keys of the cards."""
        w = self._window
        w.panel.act_asked.connect(lambda name: w.commands.actions[name].trigger())
        w.panel.cards_dropped.connect(self._cards_dropped)
        w.panel.passage_dropped.connect(self._passage_dropped)
        w.popover.lifted.connect(self._lift)
        w.row.tie(self._tie_column)
        w.appearance.changed.connect(lambda: self.box.set_theme(w.appearance.theme))

    def _tie_column(self, column: Column) -> None:
        column.view.lifted.connect(self._lift)
        # Not at once: the column in which Esc was pressed may be the one that goes.
        desk = self._window.desk
        column.view.escaped.connect(lambda: QTimer.singleShot(0, desk, desk.end_visit))

    # What the person asks for

    def ask(self) -> None:
        """Offer the claims that the selection or the annotation can be put under."""
        w = self._window
        column, span = self._selection()
        if column is not None and span is not None:
            w.annotator.offering.withdraw()
            there = self._annotation_at(column.article_id, span)
            if there is None:
                self._offer(
                    tr("Link the selected words to"), frozenset(), column.article_id, span,
                    lambda claim: self._link_passage(column, span, claim),
                    self._place(column, span),
                )  # fmt: skip
                return
            chosen = [there]
        else:
            chosen = self._chosen()
        if not chosen:
            w.hint(tr("Select some words first, then press L to link them to a claim."))
            return
        first = chosen[0]
        words = counted(len(chosen), "Link the annotation to", "Link {n} annotations to")
        own = {one.claim_id for one in chosen}
        self._offer(
            words, frozenset(own) if len(own) == 1 else frozenset(), first.article_id,
            first.span, lambda claim: self._link(chosen, claim), self._place_of(first),
        )  # fmt: skip

    def ask_merge(self) -> None:
        """Offer the claims that all of the claim in focus can be put under."""
        chosen = self._chosen()
        claim = self._window.session.claim(chosen[0].claim_id) if chosen else self._focus.claim
        if claim is None:
            self._window.hint(tr("Choose an annotation of the claim first."))
            return
        under = self._under(claim.id)
        first = chosen[0] if chosen else under[0]
        words = folded(claim.statement or first.quote.exact)
        self._offer(
            tr("Merge {claim} with").format(claim=quoted(_short(words))), frozenset({claim.id}),
            first.article_id, first.span, lambda other: self._merge(claim, other),
            self._place_of(first),
        )  # fmt: skip

    def unlink(self) -> None:
        """Take the chosen annotations out of their claims, each with a claim of its own."""
        session = self._window.session
        changes = []
        for one in self._chosen():
            under, rejected = self._under(one.claim_id), self._rejected(one.claim_id)
            change = linking.unlink(one, under, session.now(), rejected)
            changes += [change] if change is not None else []
        if not changes:
            self._window.hint(tr("There is nothing else under this claim."))
            return
        change = changes[0] if len(changes) == 1 else ChangeMany(tuple(changes))
        self._perform(change, tr("Unlinked: it has a claim of its own now."))

    def split(self) -> None:
        """Take the chosen annotations of a claim, or those of one article, out of it together."""
        chosen = self._chosen()
        claims = {one.claim_id for one in chosen}
        if len(claims) != 1:
            self._window.hint(
                tr("Choose annotations of one claim to split it.")
                if chosen
                else tr("Choose an annotation of the claim first.")
            )
            return
        under = self._under(claims.pop())
        if len(chosen) == 1:
            chosen = [one for one in under if one.article_id == chosen[0].article_id]
        if len(chosen) >= len(under):
            self._window.hint(tr("There is nothing else under this claim."))
            return
        rejected = self._rejected(chosen[0].claim_id)
        change = linking.split(chosen, self._window.session.now(), rejected)
        told = counted(
            len(chosen),
            "{n} annotation has a claim of its own now.",
            "{n} annotations have a claim of their own now.",
        )
        self._perform(change, told)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) passage of the claim in focus, around the end."""
        w, claim = self._window, self._focus.claim
        under = self._under(claim.id) if claim is not None else []
        placed = [one for one in under if one.anchor is not Anchor.ORPHAN]
        if len(placed) < 2:
            w.hint(tr("This claim has no other passage yet. Press L to link one."))
            return
        here = next((n for n, one in enumerate(placed) if one.id == w.session.current), -1)
        chosen = placed[(here + step) % len(placed)]
        keyboard = w.row.holds_keyboard()
        # The passages of a claim are read against each other: the one that is left stays in view.
        with w.following.holding(one.article_id for one in placed):
            w.travels.jump(lambda: w.desk.go_to(chosen, visiting=True), series="linked")
            if keyboard:
                w.row.lead(chosen.article_id)
        w.session.set_current(chosen.id, "column")

    # Dropping

    def _cards_dropped(self, ids: Sequence[str], onto: str) -> None:
        session = self._window.session
        target = session.annotation(onto)
        claim = session.claim(target.claim_id) if target else None
        found = [one for one in map(session.annotation, ids) if one is not None]
        if claim is not None:
            self._link(found, claim)

    def _passage_dropped(self, article_id: str, span: Span, onto: str) -> None:
        session = self._window.session
        target, column = session.annotation(onto), self._window.row.column(article_id)
        claim = session.claim(target.claim_id) if target else None
        there = self._annotation_at(article_id, span)
        if claim is None or column is None:
            return
        if there is not None:
            self._link([there], claim)
        else:
            self._link_passage(column, span, claim)

    def _lift(self) -> None:
        """Let what is selected be dragged onto a card."""
        column, span = self._selection()
        if column is None or span is None or not self._window.session.writable:
            return
        self._window.annotator.offering.withdraw()
        data = mime_of_passage(column.article_id, span)
        drag(column.view, data, quoted(_short(folded(self._text(column.article_id, span)))))

    # Inside

    def _offer(
        self,
        title: str,
        without: frozenset[str],
        article_id: str,
        span: Span,
        act: Callable[[Claim], object],
        place: tuple[QRect, QRect],
    ) -> None:
        session = self._window.session
        claims = {key: one for key, one in session.claims().items() if key not in without}
        there = (*session.all_annotations(), *session.orphans())
        rows = claim_rows(claims, there, session.articles(), self._likely(article_id, span))
        if not rows:
            self._window.hint(
                tr("There is no other claim to link to yet: highlight a passage that says it.")
            )
            return

        def take(claim_id: str) -> None:
            claim = session.claim(claim_id)
            if claim is not None:
                act(claim)

        if self._window.corroborating.scorer is None and len(rows) > 1:
            title = tr("{title} · the newest first while articles are read").format(title=title)
        self.box.open(title, rows, take, *place)

    def _likely(self, article_id: str, span: Span) -> dict[str, float]:
        """Return how like claims are to a passage; nothing before all articles are indexed."""
        session, scorer = self._window.session, self._window.corroborating.scorer
        self._window.corroborating.prepare()
        indexes = scorer.corpus.indexes if scorer is not None else ()
        index = next((one for one in indexes if one.article_id == article_id), None)
        if scorer is None or index is None:
            return {}
        try:
            asked = Asked.of(session.article(article_id), index, span)
        except ReaderError:
            # Said where the article is shown.
            return {}
        return likely_claims(asked, scorer, session.all_annotations())

    def _link(self, annotations: Sequence[Annotation], claim: Claim) -> None:
        """Put annotations under a claim; whole claims among them are merged into it."""
        session = self._window.session
        changes: list[Change] = []
        gone: list[Claim] = []
        for claim_id in dict.fromkeys(one.claim_id for one in annotations):
            own, under = session.claim(claim_id), self._under(claim_id)
            going = [one for one in annotations if one.claim_id == claim_id]
            if own is None or claim_id == claim.id:
                continue
            if len(going) == len(under):
                both = [*self._rejected(own.id), *self._rejected(claim.id)]
                merged = linking.merge(claim, (own,), under, both)
                changes += [merged] if merged is not None else []
                gone.append(own)
            else:
                linked = (linking.link(one, claim, own, under) for one in going)
                changes += [change for change in linked if change is not None]
        if not changes:
            self._window.hint(tr("It stands under this claim already."))
            return
        changes += self._stances([*annotations, *self._first(claim)])
        self._perform(ChangeMany(tuple(changes), LINK), self._told(claim, gone))

    def _first(self, claim: Claim) -> list[Annotation]:
        return alone(self._under(claim.id))

    def _stances(self, annotations: Sequence[Annotation]) -> list[Change]:
        return stances_of(self._window.corroborating, annotations)

    def _link_passage(self, column: Column, span: Span, claim: Claim) -> None:
        """Highlight words and put them under a claim, in one step."""
        session = self._window.session
        try:
            article = session.article(column.article_id)
        except ReaderError as error:
            session.tell(error)
            return
        stance = self._window.corroborating.stance(article.id, span)
        change = linking.accept(article, span, claim, session.now(), stance=stance)
        changes = (change, *self._stances(self._first(claim)))
        if session.perform(ChangeMany(changes, LINK) if len(changes) > 1 else change):
            column.view.clear_selection()
            session.set_current(change.annotation.id, "column")
            column.view.offer_handles(offered=False)
            self._window.hint(self._told(claim), undo=True)

    def _merge(self, claim: Claim, other: Claim) -> None:
        there = (*self._under(claim.id), *self._under(other.id))
        both = [*self._rejected(claim.id), *self._rejected(other.id)]
        change = linking.merge(other, (claim,), there, both)
        if change is not None:
            stances = self._stances([*self._under(claim.id), *self._first(other)])
            change = replace(change, changes=(*change.changes, *stances))
        self._perform(change, self._told(other, [claim]))

    def _perform(self, change: Change | None, told: str) -> None:
        if change is not None and self._window.session.perform(change):
            self._window.hint(told, undo=True)

    def _told(self, claim: Claim, gone: Sequence[Claim] = ()) -> str:
        """Return what a person is told, also of what the claims that are gone had said."""
        under = self._under(claim.id)
        words = folded(claim.statement or (under[0].quote.exact if under else ""))
        told = tr("Linked to {claim}.").format(claim=quoted(_short(words)))
        lost: list[str] = []
        if claim.status is not Status.NONE:
            other = {one.status for one in gone} - {Status.NONE, claim.status}
            lost += [status_word(one) for one in Status if one in other]
        if claim.statement:
            said = (folded(one.statement) for one in gone if one.statement != claim.statement)
            lost += [quoted(_short(one)) for one in said if one]
        return f"{told} {tr('Given up: {what}.').format(what=', '.join(lost))}" if lost else told

    def _under(self, claim_id: str) -> list[Annotation]:
        """Return all that stands under a claim, by article and position, orphans last."""
        session = self._window.session
        there = (*session.all_annotations(), *session.orphans())
        return [one for one in there if one.claim_id == claim_id]

    def _rejected(self, claim_id: str) -> list[Rejection]:
        return list(self._window.corroborating.rejections(claim_id))

    def _chosen(self) -> list[Annotation]:
        """Return the chosen cards where the keyboard is among them, else what acts apply to."""
        w = self._window
        if holds_keyboard(w.panel):
            found = map(w.session.annotation, w.panel.chosen())
            return [one for one in found if one is not None]
        target = None if w.pages.sheet else w.annotator.target()
        return [target] if target is not None else []

    def _selection(self) -> tuple[Column | None, Span | None]:
        w = self._window
        column = None if w.pages.sheet or holds_keyboard(w.panel) else w.row.leading
        return column, column.view.selection() if column else None

    def _annotation_at(self, article_id: str, span: Span) -> Annotation | None:
        there = self._window.session.annotations(article_id)
        return next((one for one in there if one.span == span), None)

    def _text(self, article_id: str, span: Span) -> str:
        column = self._window.row.column(article_id)
        article = column.view.article if column is not None else None
        return article.text[span.start : span.end] if article is not None else ""

    def _place(self, column: Column, span: Span) -> tuple[QRect, QRect]:
        """Return where a passage is seen in the window, and the column around it."""
        port = column.view.viewport()
        around = _in(self._window, port, port.rect())
        box = column.view.rectangle(span).intersected(port.rect())
        if box.isEmpty():
            return QRect(around.center(), around.center()), around
        return _in(self._window, port, box), around

    def _place_of(self, one: Annotation) -> tuple[QRect, QRect]:
        w = self._window
        if holds_keyboard(w.panel):
            cards = w.panel.cards
            box = cards.visualRect(cards.currentIndex()).intersected(cards.viewport().rect())
            return _in(w, cards.viewport(), box), w.rect()
        column = w.row.column(one.article_id)
        if column is None:
            return QRect(w.rect().center(), w.rect().center()), w.rect()
        return self._place(column, one.span)


def _in(parent: QWidget, child: QWidget, box: QRect) -> QRect:
    return QRect(child.mapTo(parent, QPoint(box.topLeft())), box.size())


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
