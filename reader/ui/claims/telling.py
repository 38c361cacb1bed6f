"""What the annotations panel tells of what a person does in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class TellingPanel(QWidget):
    """A panel that says what a person wants done, and does nothing of it itself."""

    activated = Signal(str)
    """An annotation was clicked or Enter pressed on it: its column shall jump there."""

    selected = Signal(str)
    """The person moved to another annotation."""

    note_edited = Signal(str, str)
    """An annotation and the new text of its note (Markdown)."""

    statement_edited = Signal(str, str)
    """A claim and its new statement."""

    status_chosen = Signal(list, str)
    """Annotations, and the value of the status that their claims shall have."""

    tags_given = Signal(list, list)
    """Annotations, and tags that their claims shall have too."""

    tag_taken = Signal(list, str)
    """Annotations, and a tag that their claims shall have no more."""

    tag_key_pressed = Signal(list, int)
    """Annotations, and which of the keys 4 to 9 was pressed for them, from 0."""

    repeat_asked = Signal(list)
    """Annotations for which the last act of tagging shall be done again."""

    stance_chosen = Signal(list, str)
    """Annotations, and the value of the stance that they shall have."""

    speaker_edited = Signal(list, str)
    """Annotations, and who says so in them."""

    remove_requested = Signal(list)
    """Annotations that shall be removed."""

    act_asked = Signal(str)
    """The id of an action of the catalogue that shall be done to what is chosen."""

    cards_dropped = Signal(list, str)
    """Annotations, and the annotation on whose card theirs were dropped."""

    passage_dropped = Signal(str, object, str)
    """An article and a `Span` of it that was dropped on the card of an annotation."""

    filter_changed = Signal(object)
    """The ids of the annotations that the filter leaves, a frozen set, or None without one."""

    counted = Signal()
    """There may be more or fewer annotations by now, or the filter may leave others."""

    place_confirmed = Signal(str)
    """An annotation that the person says was found in the right place."""

    reattach_requested = Signal(str)
    """An annotation that shall be put where the person is going to say."""

    link_confirmed = Signal(str)
    """A web address from a note that the person has agreed to open."""

    kept_out = Signal()
    """The annotation that is current elsewhere has none of the words that were typed."""

    fell_out = Signal(int)
    """So many of the chosen annotations were changed into what the filter leaves out."""

    widened = Signal()
    """The filter hid what was just done and lets it be seen now."""

    left = Signal()
    """The person is done here: the keyboard goes back to the column."""
