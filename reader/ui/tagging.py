"""Tagging in the window: keys of free tags, repeating, and what is asked for in the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.core import many
from reader.core.changes import Change, Changed, Kind, RenameTag, label_of, shown_label
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.i18n import counted, tr
from reader.core.tagging import Tagging
from reader.core.tags import FIRST_KEY, KEYS, by_use, keyed, with_key
from reader.ui.claims.tags_sheet import TagsSheet
from reader.ui.workbench import Workbench

_SETTING = "tag keys"
_NO_KEYS: tuple[str, ...] = ("",) * KEYS
_RENAMING = label_of(RenameTag("", ""))


class TagActs(QObject):
    """Knows which tags have a key and what was done last; changes claims through the session."""

    renamed = Signal(str, str)
    """A tag has another name now; comes before the cards that have it are shown."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._sheet: TagsSheet | None = None
        self.keys = _NO_KEYS
        self.last: Tagging | None = None
        self._offered: object = None
        self._used: frozenset[str] = frozenset()
        self._renaming: tuple[str, str] | None = None
        # Not only in `tie`, when those that show the cards are told before.
        window.session.changed.connect(self._follow_renaming)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions of tagging."""
        return {
            **{f"claim.{status.value}": partial(self.tag, Tagging(status)) for status in Status},
            **{f"claim.tag{FIRST_KEY + n}": partial(self._press, n) for n in range(KEYS)},
            **{f"claim.{stance.value}": partial(self._stand, stance) for stance in Stance},
            "claim.repeat": self._repeat,
            "claim.tags": self._write_tags,
            "claim.manage_tags": self.manage,
            "claim.remove": self._remove_current,
        }

    def tie(self) -> None:
        """Listen to the panel and to what changes."""
        w, panel = self._window, self._window.panel
        panel.status_chosen.connect(lambda ids, s: self._give(ids, Tagging(Status(s))))
        panel.tags_given.connect(self._give_tags)
        panel.tag_taken.connect(
            lambda ids, tag: self._perform(many.take_tag(self._claims(ids), tag))
        )
        panel.tag_key_pressed.connect(self._press_for)
        panel.repeat_asked.connect(self._repeat_for)
        panel.stance_chosen.connect(lambda ids, s: self._stand_for(ids, Stance(s)))
        panel.speaker_edited.connect(self._set_speaker)
        panel.remove_requested.connect(self.remove)
        panel.filter_changed.connect(self._show_only)
        w.session.changed.connect(self._changed)
        w.session.when_open(self._opened)
        w.appearance.changed.connect(self._dress)

    def _show_only(self, wanted: frozenset[str] | None) -> None:
        """Let marks be faint that the panel's filter leaves out, in columns and timeline."""
        w = self._window
        w.desk.show_only(wanted)
        w.timeline.show_claims(wanted)
        cards = w.panel.rows.facets.wanted
        moments = frozenset(card.moment for card in cards if card.moment is not None)
        w.timeline.show_only(None if wanted is None else moments)

    def tag(self, act: Tagging, *, toggle: bool = False) -> str:
        """Do an act of tagging to the selection or the current annotation; return its id or ""."""
        annotation_id = self._window.annotator.tag(act, toggle=toggle)
        if annotation_id:
            self._remember(act)
        return annotation_id

    def remove(self, ids: Sequence[str]) -> None:
        """Remove annotations, and offer to take that back."""
        change = many.remove(self._annotations(ids))
        if change is not None and self._window.session.perform(change):
            told = counted(len(ids), "Annotation removed.", "{n} annotations removed.")
            self._window.hint(told, undo=True)

    def manage(self) -> None:
        """Show all tags: names, colours, keys."""
        self._sheet = self._open_sheet() or self._made()
        self._window.pages.open_sheet(self._sheet)
        self._refresh()
        self._sheet.setFocus()

    # What is asked for by key in a column

    def _press(self, place: int) -> None:
        if self._has_key(place):
            self.tag(Tagging(tag=self.keys[place]), toggle=True)

    def _repeat(self) -> None:
        if self._can_repeat() and self.last is not None:
            self.tag(self.last)

    def _write_tags(self) -> None:
        w = self._window
        annotation_id = w.annotated_to_write()
        if annotation_id:
            w.panel_pane.show()
            w.panel_pane.raise_()
            w.panel.write_tags(annotation_id)

    def _stand(self, stance: Stance) -> None:
        annotation = self._window.annotator.target()
        if annotation is None:
            self._window.hint(tr("Go to an annotation first."))
        else:
            self._stand_for([annotation.id], stance)

    def _remove_current(self) -> None:
        annotation = self._window.annotator.target()
        if annotation is not None:
            self.remove([annotation.id])

    # What is asked for in the panel

    def _give(self, ids: Sequence[str], act: Tagging, *, toggle: bool = False) -> None:
        change = act.change(self._claims(ids), toggle=toggle)
        if change is None or self._perform(change):
            self._remember(act)

    def _give_tags(self, ids: Sequence[str], tags: Sequence[str]) -> None:
        if self._perform(many.give_tags(self._claims(ids), tags)):
            self._remember(Tagging(tag=tags[-1]))

    def _press_for(self, ids: Sequence[str], place: int) -> None:
        if self._has_key(place):
            self._give(ids, Tagging(tag=self.keys[place]), toggle=True)

    def _repeat_for(self, ids: Sequence[str]) -> None:
        if self._can_repeat() and self.last is not None:
            self._give(ids, self.last)

    def _stand_for(self, ids: Sequence[str], stance: Stance) -> None:
        self._perform(many.give_stance(self._annotations(ids), stance))

    def _set_speaker(self, ids: Sequence[str], name: str) -> None:
        self._perform(many.give_speaker(self._annotations(ids), name))

    # Inside

    def _perform(self, change: Change | None) -> bool:
        return change is not None and self._window.session.perform(change)

    def _annotations(self, ids: Sequence[str]) -> list[Annotation]:
        found = map(self._window.session.annotation, dict.fromkeys(ids))
        return [one for one in found if one is not None]

    def _claims(self, ids: Sequence[str]) -> list[Claim]:
        claim = self._window.session.claim
        found = (claim(one.claim_id) for one in self._annotations(ids))
        return [one for one in found if one is not None]

    def _has_key(self, place: int) -> bool:
        if not self.keys[place]:
            words = tr("No tag has the key {key} yet. Press F to write one.")
            self._window.hint(words.format(key=FIRST_KEY + place))
        return bool(self.keys[place])

    def _can_repeat(self) -> bool:
        if self.last is None:
            self._window.hint(tr("Nothing was tagged yet that could be repeated."))
        return self.last is not None

    def _remember(self, act: Tagging) -> None:
        before, self.last = self.last, act
        if before is None or before.name != act.name:
            self._name_actions()

    def _opened(self) -> None:
        self.last = None
        stored = self._window.session.setting(_SETTING)
        self.keys = tuple(map(str, stored)) if isinstance(stored, list | tuple) else _NO_KEYS
        self._refresh()

    def _changed(self, changed: Changed) -> None:
        if changed.kinds & {Kind.CLAIMS, Kind.ANNOTATIONS, Kind.ARTICLES}:
            self._refresh()

    def _refresh(self) -> None:
        """Find out which tags there are and show them everywhere."""
        w = self._window
        used = by_use(w.session.tags())
        self._used = frozenset(used)
        self._keep(keyed(self.keys, used))
        styles = {style.name: style.colour for style in w.session.tag_styles()}
        offered = self.keys, tuple(used), styles
        if offered != self._offered:
            # Not asked for nothing: the panel is in step with all that was done when it answers.
            self._offered = offered
            w.panel.set_tags(*offered)
            self._name_actions()
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.set_tags(used, styles, self.keys, writable=w.session.writable)

    def _name_actions(self) -> None:
        actions = self._window.commands.actions
        for place, tag in enumerate(self.keys):
            action = actions[f"claim.tag{FIRST_KEY + place}"]
            words = tr("Tag “{tag}”").format(tag=tag) if tag else tr("Free Tag")
            action.setText(f"{words.replace('&', '&&')} (&{FIRST_KEY + place})")
        words = tr("Repeat the &Last")
        name = self.last.name.replace("&", "&&") if self.last else ""
        actions["claim.repeat"].setText(f"{words}: {name}" if name else words)

    # The sheet

    def _made(self) -> TagsSheet:
        sheet = TagsSheet(self._window.appearance.theme)
        sheet.wanted.connect(self._change)
        sheet.removal_asked.connect(self._take_everywhere)
        sheet.key_wanted.connect(self._give_key)
        return sheet

    def _take_everywhere(self, tag: str) -> None:
        claims = list(self._window.session.claims().values())
        if self._perform(many.take_tag(claims, tag)):
            self._window.hint(tr("Tag “{tag}” removed.").format(tag=tag), undo=True)

    def _give_key(self, tag: str, place: int) -> None:
        self._keep(with_key(self.keys, tag, place))
        self._refresh()

    def _change(self, change: Change) -> None:
        """Do what the sheet asks for."""
        self._renaming = (change.old, change.new) if isinstance(change, RenameTag) else None
        self._perform(change)
        self._renaming = None

    def _follow_renaming(self, changed: Changed) -> None:
        """Let a tag that has another name keep its key and be filtered by still."""
        if changed.label != shown_label(_RENAMING):
            return
        used = self._window.session.tags().keys()
        gone, fresh = self._used - used, used - self._used
        pair = self._renaming
        if pair is None and len(gone) == len(fresh) == 1:
            pair = next(iter(gone)), next(iter(fresh))
        if pair is not None:
            old, new = pair
            if new not in self.keys:
                self._keep(tuple(new if tag == old else tag for tag in self.keys))
            self.renamed.emit(old, new)

    def _keep(self, keys: tuple[str, ...]) -> None:
        """Remember with the library which tags have which keys."""
        if keys != self.keys:
            self.keys = keys
            self._window.session.set_setting(_SETTING, list(keys))

    def _open_sheet(self) -> TagsSheet | None:
        """Return the sheet while it is open; a closed one is gone."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def _dress(self) -> None:
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.set_theme(self._window.appearance.theme)
