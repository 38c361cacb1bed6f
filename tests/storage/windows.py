"""Windows on one library, each with a line of changes of its own, without any screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reader.storage import Library, open_library, read_signature, signature
from tests.storage.values import Clock, resolver


@dataclass
class Desktop:
    """Knows which windows are open, and opens and closes them."""

    path: Path
    clock: Clock = field(default_factory=Clock)
    open_now: set[str] = field(default_factory=set)
    opened: int = 0

    def is_open(self, window: str) -> bool:
        return window in self.open_now

    def alone(self) -> bool:
        return len(self.open_now) < 2

    def open(self, name: str) -> Window:
        self.opened += 1
        token = f"{self.opened:016x}"
        self.open_now.add(token)
        who = signature(name, token)
        library = open_library(
            self.path, create=True, who=who, now=self.clock, resolver=resolver, presence=self
        )
        return Window(self, library, who)


@dataclass
class Window:
    """One window of a person."""

    desktop: Desktop
    library: Library
    who: str

    @property
    def name(self) -> str:
        return read_signature(self.who)[0]

    def close(self) -> None:
        self.desktop.open_now.discard(read_signature(self.who)[1])
        self.library.close()
