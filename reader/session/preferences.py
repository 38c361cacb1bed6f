"""What a person likes on this machine, kept beside, not in, the library."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path

from reader.core.settings import Settings
from reader.locations import default_library

_MOST_RECENT = 10
_MOST_WARNED = 100


@dataclass(slots=True)
class Preferences:
    """Window geometry, settings and recent libraries of this machine.

    Geometry and docks are Qt's own states in base64; `tabs_open` says that with the latter a pane
    upon the annotations was open; `detail` is the height in pixels that a person gave the chosen
    annotation in its panel, 0 where the panel chooses; `timeline_table` says that the timeline is
    shown as a table; `toured` that the tour of the window was shown; `warned` of which libraries'
    places it was told that they are no good ones. Unknown or broken values in the file are passed
    over: preferences are never worth a message.
    """

    path: Path
    geometry: str = ""
    docks: str = ""
    tabs_open: bool = True
    detail: int = 0
    timeline_table: bool = False
    toured: bool = False
    settings: Settings = field(default_factory=Settings)
    recent: list[str] = field(default_factory=list)
    last_library: str = ""
    warned: list[str] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Preferences:
        """Read the preferences at `path`, or the defaults where there are none."""
        preferences = cls(path)
        with suppress(OSError, ValueError, TypeError):
            stored = json.loads(path.read_text(encoding="utf-8"))
            for one in fields(cls):
                value = stored.get(one.name)
                if one.name != "path" and isinstance(value, type(getattr(preferences, one.name))):
                    setattr(preferences, one.name, value)
            preferences.settings = Settings.read(stored.get("settings"))
        preferences.recent = [r for r in preferences.recent if isinstance(r, str)]
        preferences.warned = [w for w in preferences.warned if isinstance(w, str)]
        return preferences

    def first_in(self, library: Path) -> bool:
        """Tell whether the person has not been warned of where a library lies; from now on so."""
        name = str(library.absolute())
        if name in self.warned:
            return False
        self.warned = [name, *self.warned][:_MOST_WARNED]
        self.save()
        return True

    def save(self) -> None:
        """Write the preferences; what cannot be written is not kept."""
        values: dict[str, object] = {
            one.name: getattr(self, one.name) for one in fields(self) if one.name != "path"
        }
        values["settings"] = dict(self.settings.changed)
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.path.parent, suffix=".tmp")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(values, file, indent=1)
            Path(temporary).replace(self.path)

    def usual_library(self) -> Path:
        """Return the library to open when none is named: the last one, else the person's own.

        The window and the command line both ask here. The person's own need not be there yet.
        """
        last = Path(self.last_library)
        return last if self.last_library and last.is_file() else default_library()

    def remember(self, library: Path) -> None:
        """Put a library at the head of the recent ones."""
        name = str(library.absolute())
        self.last_library = name
        self.recent = [name, *(r for r in self.recent if r != name)][:_MOST_RECENT]
