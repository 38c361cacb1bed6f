"""What is said of articles that are being imported, and of what has come of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.core.article import BlockKind
from reader.core.dates import publication_line
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, quoted, tr
from reader.ui.safety.entries import Entry, Heading, Row

if TYPE_CHECKING:
    from reader.ingest import Failure
    from reader.ingest.duplicates import Choice, Duplicate
    from reader.session.arrival import Arrival
    from reader.session.bringing import Report
    from reader.session.intake import Came

_FEW = 3
_TITLE = 90


def kind_word(kind: BlockKind) -> str:
    """Return what a block is in one word."""
    return {
        BlockKind.TITLE: tr("Title"),
        BlockKind.KICKER: tr("Kicker"),
        BlockKind.BYLINE: tr("Author"),
        BlockKind.DATELINE: tr("Date line"),
        BlockKind.PARAGRAPH: "",
        BlockKind.HEADING: tr("Heading"),
        BlockKind.CAPTION: tr("Caption"),
        BlockKind.LIST_ITEM: tr("List item"),
        BlockKind.QUOTE: tr("Quote"),
        BlockKind.FURNITURE: tr("Furniture"),
    }[kind]


def choice_word(choice: Choice) -> str:
    """Return what can be done with an article that is there already, as on a button."""
    return {
        "skip": tr("Leave out"),
        "revise": tr("New version"),
        "keep both": tr("Keep both"),
    }[choice.value]


def likeness_line(like: Duplicate, title: str, number: int) -> str:
    """Return in what an article is the same as another, by its title and number (0: no number)."""
    other = f"{number}. {quoted(excerpt(title))}" if number else quoted(excerpt(title))
    if like.sameness.value == "bytes":
        return tr("Exactly this file is there already: {other}.").format(other=other)
    share = tr("{percent} % the same words").format(percent=round(100 * like.share))
    if like.sameness.value == "address":
        sentence = tr("The same address as {other}; {share}.")
    else:
        sentence = tr("Almost the same text as {other}; {share}.")
    return sentence.format(other=other, share=share)


def state_word(arrival: Arrival) -> str:
    """Return in a word or two why an article needs a look, or nothing."""
    like = arrival.like
    if like is not None:
        if like.sameness.value == "bytes" or like.share >= 1:
            return tr("already there")
        return tr("another version")
    return tr("wrong letters") if arrival.found.repair is not None else ""


def arrival_row(arrival: Arrival, key: str) -> Entry:
    """Return the row of an article that was read."""
    draft = arrival.draft
    parts = (draft.outlet, publication_line(draft.publication))
    below = " · ".join(part for part in parts if part)
    return Entry(excerpt(draft.title, _TITLE), below, state_word(arrival), key)


def failure_row(failure: Failure) -> Entry:
    """Return the row of a file that could not be read."""
    return Entry(_place(failure), failure.message, tr("failed"))


def report_rows(report: Report) -> list[Row]:
    """Return all that has come of an import, what failed first."""
    rows: list[Row] = []
    if report.failed:
        rows.append(Heading(counted(len(report.failed), "{n} failed", "{n} failed")))
        rows += [Entry(_place(one), one.message) for one in report.failed]
    for came, heading in zip(_by_fate(report), _headings(report), strict=True):
        if came:
            rows.append(Heading(heading))
            rows += [Entry(excerpt(entry.title, _TITLE), _came_from(entry)) for entry in came]
    if report.held:
        rows.append(Heading(tr("Not imported")))
        rows += [
            Entry(excerpt(one.draft.title, _TITLE), one.draft.source.name) for one in report.held
        ]
    return rows


def _came_from(came: Came) -> str:
    """Return the name of the file of an article, and what is to be known of how it was read."""
    return " ".join((f"{came.name}." if came.notices else came.name, *came.notices))


def report_sentence(report: Report, *, brief: bool = False) -> str:
    """Return in a sentence or two what has come of an import; if `brief`, without reasons."""
    imported, revised, present = (len(came) for came in _by_fate(report))
    counts = (
        (imported, counted(imported, "{n} article imported.", "{n} articles imported.")),
        (revised, counted(revised, "{n} new version.", "{n} new versions.")),
        (present, counted(present, "{n} was already there.", "{n} were already there.")),
    )
    parts = [told for many, told in counts if many]
    if report.stopped:
        some = counted(
            report.left,
            "You stopped it with {n} still to come.",
            "You stopped it with {n} still to come.",
        )
        parts.append(some if report.left else tr("You stopped it before its end."))
    parts += _problems(report.failed, 1 if brief else _FEW, report.ended)
    return " ".join(parts) or tr("There was nothing to import.")


def _by_fate(report: Report) -> list[list[Came]]:
    fates = ("imported", "revised", "already there")
    return [[one for one in report.came if one.fate.value == fate] for fate in fates]


def _headings(report: Report) -> tuple[str, ...]:
    imported, revised, present = (len(came) for came in _by_fate(report))
    return (
        counted(imported, "{n} article imported", "{n} articles imported"),
        counted(revised, "{n} new version", "{n} new versions"),
        counted(present, "{n} already there", "{n} already there"),
    )


def _problems(failed: Sequence[Failure], most: int, ended: str) -> list[str]:
    if len(failed) <= most and not ended:
        return [one.message for one in failed]
    missed = counted(
        len(failed), "{n} file could not be imported.", "{n} files could not be imported."
    )
    return [missed, ended] if ended else [missed]


def _place(failure: Failure) -> str:
    from reader.ingest.found import source_name

    return source_name(failure.path, failure.inside)
