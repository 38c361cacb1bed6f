"""What the program offers on annotations: the speaker, the status, and the origins behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.core.changes import Change, ChangeMany, RuleOrigin, SetSaidBy, SetStance, TakeBackRuling
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status
from reader.core.i18n import quoted, tr
from reader.core.many import give_status
from reader.core.verdicts import Related, Ruling
from reader.session.corroboration_topics import Topic
from reader.ui.claim_focus import ClaimFocus
from reader.ui.claims.offer_lines import SpeakerOffer, StatusOffer
from reader.ui.claims.rows import folded
from reader.ui.keyboard import holds_keyboard
from reader.ui.origins.rows import origin_rows, ruling_rows
from reader.ui.origins.sheet import OriginsSheet
from reader.ui.status_words import status_word
from reader.ui.workbench import Workbench

_LATER_MS = 400
_SPEAKER = "Set Speaker"
_ORIGINS = "Group Origins"


class Advising(QObject):
    """Shows offers where they belong; sets nothing before the person takes it."""

    def __init__(self, window: Workbench, focus: ClaimFocus, reading: Callable[[], bool]) -> None:
        """Act for `window`; `reading` tells whether annotations of the library are still read."""
        super().__init__(window)
        self._window, self._focus = window, focus
        self._known, self._reading = window.corroborating, reading
        self._sheet: OriginsSheet | None = None
        self._claim = ""
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.refresh)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions."""
        return {
            "claim.speaker": self.take_speaker,
            "claim.suggested": self.take_status,
            "claim.origins": self.show_origins,
        }

    def tie(self) -> None:
        """Listen to what is chosen and to what becomes known."""
        w = self._window
        w.session.current_changed.connect(lambda *_: self._refresh_soon())
        w.session.changed.connect(lambda _: self._refresh_soon())
        w.panel.cards.moved.connect(self._refresh_soon)
        self._known.changed.connect(self._more_is_known)

    def refresh(self) -> None:
        """Offer for the annotation in the panel, and in an open sheet, what is known by now."""
        if self._window.afterwards.waiting:
            # Asking for the panel would do all of that in this turn.
            self._refresh_soon()
            return
        panel = self._window.panel
        row = panel.detail.row
        if row is None and self._open_sheet() is None:
            return
        if self._reading():
            # What stands under a claim is known when all is read; nobody waits for an offer.
            self._later.start()
            return
        if row is not None:
            status = self._status_of(row.claim) if self._is_linked(row.claim) else None
            panel.offer(self._speaker_of(row.annotation), status)
        self._fill_sheet()

    def _refresh_soon(self) -> None:
        # Asking for the panel brings it up to date, which must not hold up the picture of an act.
        self._window.afterwards.put(self.refresh)

    def _more_is_known(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.ATTRIBUTIONS, Topic.SUGGESTIONS}:
            self._refresh_soon()

    # Taking over

    def take_speaker(self) -> None:
        """Write the speaker that was read, and that the passage attributes, in one step."""
        one = self._target()
        offer = self._speaker_of(one) if one is not None else None
        if one is None or offer is None:
            self._window.hint(
                tr("Choose an annotation first.")
                if one is None
                else tr("Nobody was read who says this, other than what is written already.")
            )
            return
        changes: list[Change] = [SetSaidBy(one.id, offer.speaker)]
        if one.stance is Stance.ASSERTS and offer.stance is not Stance.ASSERTS:
            changes.append(SetStance(one.id, offer.stance))
        if self._window.session.perform(ChangeMany(tuple(changes), _SPEAKER)):
            told = tr("Said by {speaker}.").format(speaker=offer.speaker)
            self._window.hint(told, undo=True)

    def take_status(self) -> None:
        """Give the claim the status that its links speak for."""
        one = self._target()
        session = self._window.session
        claim = session.claim(one.claim_id) if one is not None else self._focus.claim
        if claim is None:
            self._window.hint(tr("Choose an annotation first."))
            return
        self._take_status(claim)

    def _take_status(self, claim: Claim) -> None:
        offer = self._status_of(claim)
        if offer is None:
            self._window.hint(tr("The other articles are still being read."))
        elif offer.status is Status.NONE:
            self._window.hint(tr("No status follows: {reasons}").format(reasons=offer.words))
        elif offer.taken:
            self._window.hint(
                tr("It is {status} already: {reasons}").format(
                    status=status_word(offer.status), reasons=offer.words
                )
            )
        else:
            change = give_status([claim], offer.status)
            if change is not None and self._window.session.perform(change):
                told = f"{status_word(offer.status)}: {offer.words}"
                self._window.hint(told, undo=True)

    # Origins

    def show_origins(self) -> None:
        """Show the origins behind the claim's sum."""
        one = self._target()
        claim = self._focus.claim
        self._claim = one.claim_id if one is not None else claim.id if claim is not None else ""
        if not self._claim:
            self._window.hint(tr("Choose an annotation first."))
            return
        sheet = self._open_sheet() or self._made()
        self._sheet = sheet
        self._window.pages.open_sheet(sheet)
        self._fill_sheet()

    def _made(self) -> OriginsSheet:
        sheet = OriginsSheet()
        sheet.joined.connect(self._join)
        sheet.parted.connect(self._part)
        sheet.names_ruled.connect(self._rule_names)
        sheet.forgotten.connect(lambda key: self._window.session.perform(TakeBackRuling(key)))
        sheet.taken.connect(self._take_from_sheet)
        return sheet

    def _open_sheet(self) -> OriginsSheet | None:
        """Return the sheet while it is open; a closed one is gone."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def _fill_sheet(self) -> None:
        sheet, session = self._open_sheet(), self._window.session
        claim = session.claim(self._claim) if self._claim else None
        if sheet is None:
            return
        if claim is None:
            sheet.closed.emit()
            return
        under, infos = self._known.under(claim.id), session.articles()
        suggestion, offer = self._known.suggestion(claim.id), self._status_of(claim)
        origins = (*suggestion.origins, *suggestion.hedging) if suggestion is not None else ()
        there = {one.id: one for one in under}
        words = folded(claim.statement or (under[0].quote.exact if under else ""))
        sheet.show_origins(
            tr("Origins of {claim}").format(claim=quoted(words[:80])),
            offer.words if offer is not None else tr("The other articles are still being read."),
            origin_rows(origins, infos),
            ruling_rows(session.verdicts().rulings, there, infos),
            status=offer.status if offer is not None and _is_open(offer) else None,
            writable=session.writable,
        )

    def _take_from_sheet(self) -> None:
        claim = self._window.session.claim(self._claim)
        if claim is not None:
            self._take_status(claim)

    def _join(self, ids: list[str], reason: str) -> None:
        first, *others = ids
        self._rule([(first, other) for other in others], reason, same=True)

    def _part(self, ids: list[str], others: list[str], reason: str) -> None:
        self._rule([(one, other) for one in ids for other in others], reason, same=False)

    def _rule(self, pairs: list[tuple[str, str]], reason: str, *, same: bool) -> None:
        self._say(Related.ANNOTATIONS, pairs, reason, same=same)

    def _rule_names(self, pairs: list[tuple[str, str]], same: bool, reason: str) -> None:
        # Of names, the second of a ruling is the one under which both go.
        self._say(Related.NAMES, [(b, a) for a, b in pairs], reason, same=same)

    def _say(
        self, related: Related, pairs: list[tuple[str, str]], reason: str, *, same: bool
    ) -> None:
        session = self._window.session
        now, who = session.now(), session.author
        changes = tuple(
            RuleOrigin(Ruling(related, one, other, same, reason, who, now)) for one, other in pairs
        )
        if changes:
            session.perform(ChangeMany(changes, _ORIGINS) if len(changes) > 1 else changes[0])

    # Inside

    def _target(self) -> Annotation | None:
        w = self._window
        if holds_keyboard(w.panel):
            chosen = w.panel.chosen()
            return w.session.annotation(chosen[0]) if chosen else None
        return None if w.pages.sheet else w.annotator.target()

    def _is_linked(self, claim: Claim) -> bool:
        return len(self._known.under(claim.id)) > 1

    def _speaker_of(self, one: Annotation) -> SpeakerOffer | None:
        """Return who says so in a passage, unless the person has written that or another name."""
        if one.said_by or one.anchor is Anchor.ORPHAN:
            return None
        found = self._known.speaker(one.article_id, one.span)
        if found is None or not found.speaker:
            return None
        stance = self._known.stance(one.article_id, one.span)
        return SpeakerOffer(one.id, found.speaker, found.institution, stance)

    def _status_of(self, claim: Claim) -> StatusOffer | None:
        suggestion = self._known.suggestion(claim.id)
        if suggestion is None:
            return None
        words = self._known.suggestion_words(claim.id)
        return StatusOffer(claim.id, suggestion.status, words, claim.status is suggestion.status)


def _is_open(offer: StatusOffer) -> bool:
    """Tell whether there is a status to take over that the claim has not yet."""
    return not offer.taken and offer.status is not Status.NONE
