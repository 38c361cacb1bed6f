"""Articles that wait for a person to look at them: on disk, however many they are."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterable, Sequence
from threading import Lock
from typing import overload

from reader.session.arrival import Arrival, Label


class Waiting:
    """Articles by key, in the order in which they came; any thread may ask for one.

    Only their labels stay in memory. The file has no name and goes when nobody holds this any more.
    """

    def __init__(self) -> None:
        """Hold nothing."""
        self._file = tempfile.TemporaryFile(prefix="parallax-")  # noqa: SIM115 - see __del__
        self._lock = Lock()
        self._places: dict[str, int] = {}
        self.labels: dict[str, Label] = {}
        """As much of each as is needed to count it, by key."""

    def put(self, key: str, arrival: Arrival) -> None:
        """Keep an article, in place of the one with this key if there is one."""
        packed = pickle.dumps(arrival, pickle.HIGHEST_PROTOCOL)
        with self._lock:
            self._places[key] = self._file.seek(0, 2)
            self._file.write(packed)
        self.labels[key] = arrival.label

    def get(self, key: str) -> Arrival | None:
        """Return the article with a key."""
        with self._lock:
            place = self._places.get(key)
            if place is None:
                return None
            self._file.seek(place)
            arrival: Arrival = pickle.load(self._file)  # noqa: S301 - nobody else can write to it
            return arrival

    def some(self, keys: Iterable[str]) -> Sequence[Arrival]:
        """Return articles that are only read when they are asked for."""
        return _Some(self, tuple(keys))

    def __del__(self) -> None:
        self._file.close()


class _Some(Sequence[Arrival]):
    def __init__(self, waiting: Waiting, keys: tuple[str, ...]) -> None:
        self._waiting, self._keys = waiting, keys

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> Arrival: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Arrival]: ...
    def __getitem__(self, place: int | slice) -> Arrival | Sequence[Arrival]:
        if isinstance(place, slice):
            return _Some(self._waiting, self._keys[place])
        arrival = self._waiting.get(self._keys[place])
        if arrival is None:
            raise IndexError(place)
        return arrival
