from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import get_args

import pytest

from reader.core import i18n
from reader.core.article import Draft, Source
from reader.core.changes import (
    AddAnnotation,
    AddEvent,
    AddLinked,
    Change,
    Changed,
    ChangeMany,
    ConfirmAnchor,
    CorrectTime,
    DismissDifference,
    DropCitation,
    ForgetCorrection,
    HideEvent,
    ImportArticles,
    JoinEvents,
    KeepCitation,
    Kind,
    LinkAnnotation,
    Metadata,
    NameEvent,
    PartEvents,
    PinEvent,
    Reattach,
    RejectPassage,
    RemoveAnnotation,
    RemoveArticle,
    RemoveEvent,
    RenameTag,
    ResizeAnnotation,
    RestoreAnnotation,
    RestoreArticle,
    ReviseArticle,
    RuleOrigin,
    SetFurniture,
    SetMetadata,
    SetNote,
    SetPublication,
    SetSaidBy,
    SetStance,
    SetStatement,
    SetStatus,
    SetTagColour,
    SetTags,
    TakeBackDismissal,
    TakeBackRejection,
    TakeBackRuling,
    UnlinkAnnotation,
    label_of,
    shown_label,
    single_changes,
)
from reader.core.citation import Citation
from reader.core.citation_records import kept_citation
from reader.core.claim import Claim, Stance, Status, TagColour
from reader.core.focus import Interval
from reader.core.passage import Passage, Quote, Span
from reader.core.times import TimeCorrection
from reader.core.translations import Translations
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling
from tests.core.samples import ANNOTATION, CLAIM, NOON, publication

DRAFT = Draft(Source("a.txt", "text/plain", b"They"), "They", (), "They")
CONFIRMED = Claim("c", Status.CONFIRMED, "", (), NOON, NOON)
NO_DATE = TimeCorrection("a1", "r1", Span(0, 4), Quote("They", "", ""), None)
A_DATE = TimeCorrection("a1", "r1", Span(0, 4), Quote("They", "", ""), "2022")

REJECTION = Rejection("x", "c", "a1", "r1", Span(0, 4), Quote("They", "", ""), NOON)
DISMISSAL = Dismissal("k", "number", "a1", "nine", "a2", "ten", "rounded", "Ada", NOON)
SAME = Ruling(Related.ARTICLES, "a1", "a2", True, "one agency", "Ada", NOON)
APART = Ruling(Related.NAMES, "TASS", "Kremlin", False, "", "Ada", NOON)

DAY = Interval(dt.date(2022, 1, 2), dt.date(2022, 1, 2))
CASES: list[tuple[Change, str]] = [
    (ImportArticles((DRAFT,)), "Import Article"),
    (ImportArticles((DRAFT, DRAFT)), "Import Articles"),
    (RemoveArticle("a1"), "Remove Article"),
    (SetFurniture("a1", "r1", (0,), True), "Mark as Furniture"),
    (SetFurniture("a1", "r1", (0,), False), "Mark as Text"),
    (SetMetadata("a1", Metadata(title="Another")), "Edit Details"),
    (SetPublication("a1", publication()), "Set Publication Date"),
    (SetPublication("a1", None), "Set Publication Date"),
    (CorrectTime(A_DATE), "Correct Date"),
    (CorrectTime(NO_DATE), "Not a Date"),
    (ForgetCorrection("a1", Span(0, 4)), "Forget Correction"),
    (AddAnnotation(ANNOTATION, CLAIM), "Highlight"),
    (AddAnnotation(ANNOTATION, CONFIRMED), "Tag as Confirmed"),
    (RemoveAnnotation("n"), "Remove Annotation"),
    (RestoreAnnotation("n"), "Restore Annotation"),
    (ReviseArticle("a", DRAFT), "Revise Article"),
    (Reattach("n", Passage("r", Span(0, 5))), "Re-attach Annotation"),
    (ResizeAnnotation("n", Span(0, 5)), "Change Passage"),
    (ConfirmAnchor("n"), "Confirm Place"),
    (RestoreArticle("a1"), "Restore Article"),
    (SetNote("n", "why?"), "Edit Note"),
    (SetStance("n", Stance.DENIES), "Set Stance"),
    (SetSaidBy("n", "A spokesman"), "Set Speaker"),
    (RenameTag("call", "called"), "Rename Tag"),
    (SetTagColour("call", TagColour.TEAL), "Set Tag Colour"),
    (SetTagColour("call", None), "Clear Tag Colour"),
    (ChangeMany((RemoveAnnotation("n"),), "Tidy Up"), "Tidy Up"),
    (ChangeMany((RemoveAnnotation("n"), RemoveArticle("a"))), "Remove Annotation"),
    (ChangeMany(()), "Change"),
    (SetStatus("c", Status.NONE), "Clear Status"),
    (SetStatus("c", Status.CONFIRMED), "Tag as Confirmed"),
    (SetStatus("c", Status.DISPUTED), "Tag as Disputed"),
    (SetStatus("c", Status.SINGLE_SOURCE), "Tag as Single-source"),
    (SetStatement("c", "They spoke."), "Edit Statement"),
    (SetTags("c", ("call",)), "Edit Tags"),
    (LinkAnnotation("n", "d"), "Link"),
    (UnlinkAnnotation("n", CLAIM), "Unlink"),
    (AddLinked(ANNOTATION), "Link"),
    (RejectPassage(REJECTION), "Reject Passage"),
    (TakeBackRejection("x"), "Offer Passage Again"),
    (DismissDifference(DISMISSAL), "Dismiss Difference"),
    (TakeBackDismissal("k"), "Show Difference Again"),
    (RuleOrigin(SAME), "Join Origins"),
    (RuleOrigin(APART), "Part Origins"),
    (TakeBackRuling(SAME.id), "Forget Origin"),
    (KeepCitation(kept_citation(Citation("Talks"), "", NOON)), "Keep Citation"),
    (DropCitation("k"), "Remove Citation"),
    (NameEvent(DAY, "The call"), "Rename Event"),
    (PinEvent(DAY), "Pin Event"),
    (PinEvent(DAY, pinned=False), "Unpin Event"),
    (HideEvent(DAY), "Hide Event"),
    (HideEvent(DAY, hidden=False), "Show Event"),
    (AddEvent(DAY, "The call"), "Add Event"),
    (RemoveEvent(DAY), "Remove Event"),
    (JoinEvents(DAY, (DAY,)), "Merge Events"),
    (PartEvents((DAY,)), "Split Event"),
]


class _Shouted(dict[str, str]):
    def get(self, text: str, default: object = None) -> str:
        return text.upper()


@pytest.fixture
def shouting() -> Iterator[None]:
    """Translate every text into capital letters."""
    i18n.install_translator(Translations("xx", _Shouted(), {}))
    yield
    i18n.install_translator(None)


@pytest.mark.parametrize(("change", "label"), CASES)
def test_every_change_is_named_in_the_persons_words(change: Change, label: str) -> None:
    assert label_of(change) == label


def test_no_kind_of_change_is_without_a_name() -> None:
    assert {type(change) for change, _ in CASES} == set(get_args(Change))
    assert {c.status for c, _ in CASES if isinstance(c, SetStatus)} == set(Status)


def test_many_changes_come_one_by_one() -> None:
    one, two = SetNote("n", "why?"), SetTags("c", ())
    assert list(single_changes(one)) == [one]
    assert list(single_changes(ChangeMany((one, ChangeMany((two, one)))))) == [one, two, one]


@pytest.mark.usefixtures("shouting")
def test_the_journal_keeps_names_untranslated_and_views_translate_them() -> None:
    label = label_of(RemoveArticle("a1"))
    assert label == "Remove Article"
    assert shown_label(label) == "REMOVE ARTICLE"


def test_after_everything_every_view_must_refresh() -> None:
    changed = Changed.everything()
    assert changed.kinds == set(Kind)
    assert changed.articles is None
    assert (changed.annotations, changed.label) == (frozenset(), "")
