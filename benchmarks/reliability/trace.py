"""What a program writes, recorded with strace: the order in which things reach the system."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    "openat,close,dup,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat2,"
    "link,fallocate,pwritev,pwritev2"
)
_OF_READERS = frozenset(("openat", "close", "dup", "write"))
_LINE = re.compile(r"(?P<thread>\d+) +(?P<call>\w+)\((?P<arguments>.*)\) += (?P<answer>-?\d+)")
_UNFINISHED = re.compile(r"(?P<call>(?P<thread>\d+) +\w+\(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"(?P<thread>\d+) +<\.\.\. \w+ resumed>(?P<rest>.*)$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True, slots=True)
class Event:
    """One call to the system: its name, the file or descriptor, where, what, and the answer."""

    call: str
    path: str = ""
    other: str = ""
    handle: int = -1
    offset: int = 0
    data: bytes = b""
    answer: int = 0


def available() -> bool:
    """Tell whether there is a strace that can follow a program here."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return tried.returncode == 0


def record(arguments: Sequence[str], into: Path) -> list[Event]:
    """Run a module of Python with `arguments` under strace and return what it did, in order."""
    strace = ["strace", "-f", "--seccomp-bpf", "-xx", "-s", "10000000", "-e", "signal=none"]
    strace += ["-e", f"trace={_CALLS}", "-o", str(into)]
    subprocess.run(
        [*strace, sys.executable, "-m", *arguments], check=True, stdout=subprocess.DEVNULL
    )
    with into.open(encoding="ascii") as lines:
        return list(_events(lines))


def _events(lines: Iterator[str]) -> Iterator[Event]:
    """Yield what the program's first thread does: others, and programs it starts, only read.

    Raises ValueError where one of them writes to a file: then the order would be anybody's guess.
    """
    first = ""
    for line in _joined(lines):
        match = _LINE.match(line)
        if match is None:
            continue
        first = first or match["thread"]
        if match["thread"] != first:
            if match["call"] not in _OF_READERS:
                raise ValueError(f"several threads write: {line[:200]}")
        elif int(match["answer"]) >= 0:
            yield _event(match["call"], match["arguments"], int(match["answer"]))


def _joined(lines: Iterator[str]) -> Iterator[str]:
    """Yield each call on one line, where it returned, though another thread's stand within it."""
    begun: dict[str, str] = {}
    for line in lines:
        if (start := _UNFINISHED.match(line)) is not None:
            begun[start["thread"]] = start["call"]
        elif (end := _RESUMED.match(line)) is not None:
            yield begun.pop(end["thread"]) + end["rest"]
        else:
            yield line


def _event(call: str, arguments: str, answer: int) -> Event:
    strings = []
    for text, cut in _STRING.findall(arguments):
        if cut:
            raise ValueError("strace has cut a string short")
        strings.append(bytes.fromhex(text.replace("\\x", "")))
    plain = _STRING.sub("", arguments).split(",")
    if call in ("openat", "unlink", "unlinkat"):
        return Event(call, path=strings[0].decode(), answer=answer)
    if call in ("rename", "renameat2", "link"):
        return Event(call, path=strings[0].decode(), other=strings[1].decode(), answer=answer)
    if call in ("pwrite64", "write"):
        offset = int(plain[3]) if call == "pwrite64" else 0
        return Event(call, handle=int(plain[0]), offset=offset, data=strings[0][:answer])
    if call in ("fallocate", "pwritev", "pwritev2"):
        raise ValueError(f"{call} is not simulated")
    offset = int(plain[1]) if call == "ftruncate" else 0
    return Event(call, handle=int(plain[0]), offset=offset, answer=answer)
