"""Disks that are full or failing: every fault is told to the person, none acknowledged."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reliability.result import Result
from benchmarks.reliability.trace import available
from benchmarks.reliability.workload import begin, missing, opened, verdict, write

_BEFORE = 30
"""Changes made before anything goes wrong."""

_DURING = 20
"""Changes tried while something does."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A system call that fails, in which file, how, and from which time on ("3", or "3+")."""

    calls: str
    suffix: str
    error: str
    when: str

    @property
    def name(self) -> str:
        """What is done, in short."""
        return f"{self.calls} of library{self.suffix or ' itself'} {self.error} {self.when}"


def _saving() -> list[Fault]:
    """Return the faults that hit a change as it is being saved, or the library as it is opened."""
    times = ("1", "2", "7", "15", "1+", "4+", "16+")
    return [
        *(Fault("pwrite64", "-wal", e, t) for e in ("ENOSPC", "EIO") for t in times),
        *(Fault("fsync,fdatasync", "-wal", "EIO", t) for t in times),
        *(Fault("fsync,fdatasync", "-wal", "ENOSPC", t) for t in ("1", "3+")),
        *(Fault("pwrite64", "-wal", "EROFS", t) for t in ("5", "11+")),
        *(Fault("fsync,fdatasync", "-wal", "EDQUOT", t) for t in ("2", "5+")),
        *(Fault("pwrite64", "-wal", "EDQUOT", t) for t in ("3", "9", "5+", "10+")),
        *(Fault("openat", "-wal", e, "1+") for e in ("EACCES", "EIO", "ENOSPC", "EMFILE", "EROFS")),
        *(Fault("openat", "-shm", e, "1+") for e in ("EACCES", "EIO", "ENOSPC")),
        *(Fault("openat", "", e, "1+") for e in ("EACCES", "EIO", "EMFILE")),
        *(Fault("pread64", "", "EIO", t) for t in ("1", "1+", "9+")),
    ]


def _overcome() -> list[Fault]:
    """Return the faults that a second attempt at reading may overcome, so that none is told."""
    return [Fault("pread64", "", "EIO", t) for t in ("3", "5", "8")]


def _copying_back() -> list[Fault]:
    """Return the faults that hit the copying back of the log, when all is saved already."""
    return [
        *(Fault("pwrite64", "", e, t) for e in ("ENOSPC", "EIO") for t in ("1", "3", "1+")),
        *(Fault("fsync,fdatasync", "", "EIO", t) for t in ("1", "1+")),
    ]


_FILE_SIZES = (4_000, 9_000, 20_000, 40_000, 70_000, 90_000, 110_000, 120_000)
_ROOM_LEFT = (0, 4_096, 12_288, 40_960, 61_440, 81_920, 122_880, 163_840, 245_760)


def run(times: int, seed: int) -> list[Result]:
    """Return what came of the faults: `times` at most of those at saving, and all others."""
    del seed
    saving = Result("faults at saving", 0)
    copying = Result("faults at copying the log back", 0)
    overcome = Result("faults overcome", 0)
    cases: list[tuple[str, Callable[[Path], tuple[list[str], bool]]]] = []
    if available():
        cases += [(fault.name, _injecting(fault)) for fault in _saving()]
    cases += [(f"files of {size} bytes at most", _limited(size)) for size in _FILE_SIZES]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        cases += [(f"{room} bytes left on the disk", _crowded(room)) for room in _ROOM_LEFT]
    for name, case in _spread(cases, times):
        _try(saving, name, case, told=True)
    if available():
        for fault in _overcome()[: max(1, times // 8)]:
            _try(overcome, fault.name, _injecting(fault), told=False)
        for fault in _copying_back()[: max(1, times // 8)]:
            _try(copying, fault.name, _injecting(fault), told=True)
    return [saving, copying, overcome]


def _spread(
    cases: list[tuple[str, Callable[[Path], tuple[list[str], bool]]]], times: int
) -> list[tuple[str, Callable[[Path], tuple[list[str], bool]]]]:
    step = max(1.0, len(cases) / times)
    return [cases[int(n * step)] for n in range(min(times, len(cases)))]


def _try(
    result: Result, name: str, case: Callable[[Path], tuple[list[str], bool]], *, told: bool
) -> None:
    with tempfile.TemporaryDirectory(prefix="parallax-faults-") as folder:
        path = Path(folder).resolve() / "library.sqlite"
        begin(path)
        with closing(opened(path)) as library:
            write(library, range(_BEFORE), lambda _: None)
        said, happened = case(path)
        result.times += 1
        result.judge(_judged(result, name, path, said, happened=happened, told=told))


def _judged(
    result: Result, name: str, path: Path, said: list[str], *, happened: bool, told: bool
) -> str:
    saved = [int(line.split()[1]) for line in said if line.startswith("saved")]
    failed = [line for line in said if not line.startswith("saved")]
    result.acknowledged += len(saved)
    result.count("refusals told", len(failed))
    if not happened:
        return f"{name}: did not happen"
    odd = [line for line in failed if line.split(" ", 1)[0] not in ("failed", "refused", "closing")]
    if odd:
        return f"{name}: not in plain words: {odd[-1]}"
    if told and not failed:
        return f"{name}: was not told"
    problem = verdict(path, [*range(_BEFORE), *saved])
    if problem:
        return f"{name}: {problem}"
    refused = [int(line.split()[1]) for line in failed if line.startswith("failed")]
    with closing(opened(path)) as library:
        there = sorted(set(refused) - set(missing(library, refused)))
    if there:
        # The bytes had been written when flushing them failed, and nobody else wrote since.
        result.count("came back after all", len(there))
    return ""


def _writer(path: Path, before: list[str], **options: object) -> list[str]:
    writer = [sys.executable, "-m", "benchmarks.reliability.writer", str(path)]
    ended = subprocess.run(
        [*before, *writer, str(_BEFORE), str(_DURING)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        **options,  # type: ignore[call-overload]
    )
    return list(ended.stdout.splitlines())


def _injecting(fault: Fault) -> Callable[[Path], tuple[list[str], bool]]:
    def case(path: Path) -> tuple[list[str], bool]:
        log = path.with_name("trace")
        target = f"{path}{fault.suffix}"
        how = f"inject={fault.calls}:error={fault.error}:when={fault.when}"
        trace = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-P", target]
        said = _writer(path, [*trace, "-e", f"trace={fault.calls}", "-e", how])
        return said, "INJECTED" in log.read_text(encoding="utf-8")

    return case


def _limited(size: int) -> Callable[[Path], tuple[list[str], bool]]:
    def case(path: Path) -> tuple[list[str], bool]:
        import resource

        limits = (size, resource.RLIM_INFINITY)
        limit = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limits)}
        return _writer(path, [], **limit), True

    return case


def _crowded(room: int) -> Callable[[Path], tuple[list[str], bool]]:
    def case(path: Path) -> tuple[list[str], bool]:
        with _small_disk(path.with_name("disk")) as disk:
            crowded = disk / path.name
            crowded.write_bytes(path.read_bytes())
            filler = disk / "filler"
            free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
            filler.write_bytes(bytes(max(0, free - room)))
            said = _writer(crowded, [])
            filler.unlink()
            for name in (path.name, f"{path.name}-wal"):
                if (disk / name).exists():
                    path.with_name(name).write_bytes((disk / name).read_bytes())
        return said, True

    return case


@contextmanager
def _small_disk(place: Path) -> Iterator[Path]:
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)
