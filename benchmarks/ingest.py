"""Measure reading: files a second, memory with their number, and what mutated files do to it.

    python benchmarks/ingest.py [speed] [memory] [fuzz [MUTATIONS]]

Without arguments: speed and memory. The documents are those of the tests, grown to the length of a
newspaper's articles; for pages from the wild name a folder of them in PARALLAX_PAGES.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.ingest import Failure, Finding, Sources, dated  # noqa: E402
from tests.ingest import documents  # noqa: E402
from tests.ingest.mutations import archive, is_crash, mutated  # noqa: E402

PARAGRAPH = "".join(f"<p>{text}</p>" for text in documents.PARAGRAPHS)
LINKS = "".join(f'<li class="teaser"><a href="/{i}">Another story {i}</a></li>' for i in range(120))
SLOWEST = 10.0


def page(number: int) -> bytes:
    """Return a page as pages are: an article of 5,000 characters among navigation and scripts."""
    script = f"<script>var settings = {{'page': {number}}};{'x = 1;' * 2000}</script>"
    whole = documents.PAGE.replace("</article>", PARAGRAPH * 7 + "</article>")
    whole = whole.replace("<nav>", f"{script}<nav><ul>{LINKS}</ul>").replace("river", f"r{number}")
    return whole.replace("</main>", f"<aside><ul>{LINKS}</ul></aside></main>").encode()


def text(number: int) -> bytes:
    """Return a plain article of 2,600 characters."""
    body = "\n\n".join(documents.PARAGRAPHS * 4)
    return f"{documents.TITLE} {number}\n\nBy Jane Roe\n\n25 January 2022\n\n{body}\n".encode()


def fill(folder: Path, count: int, name: str, make: Callable[[int], bytes]) -> None:
    for i in range(count):
        (folder / name.format(i)).write_bytes(make(i))


def same(content: bytes) -> Callable[[int], bytes]:
    """Return what makes every file alike."""
    return lambda _number: content


def own_cpu() -> float:
    here = resource.getrusage(resource.RUSAGE_SELF)
    below = resource.getrusage(resource.RUSAGE_CHILDREN)
    return here.ru_utime + here.ru_stime + below.ru_utime + below.ru_stime


def measure(label: str, paths: Iterable[Path], dating: bool = False) -> None:
    """Print how many files a second of processor time are read, worker and program together."""
    before, wall = own_cpu(), time.perf_counter()
    count = 0
    with Sources() as sources:
        for finding in sources.read(list(paths)):
            count += 1
            if dating and not isinstance(finding, Failure):
                dated([finding])
    cpu, wall = own_cpu() - before, time.perf_counter() - wall
    print(f"{label:42} {count / cpu:9.0f} /s of a core {count / wall:9.0f} /s by the clock")


def speed() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kinds: list[tuple[str, str, int, Callable[[int], bytes]]] = [
            ("plain text, 2,600 characters", "{}.txt", 2000, text),
            ("web pages, 5,000 characters", "{}.html", 300, page),
        ]
        for label, pattern, count, make in kinds:
            there = folder / pattern.strip("{}.")
            there.mkdir()
            fill(there, count, pattern, make)
            measure(label, [there])
        measure("plain text, with dates and times", [folder / "txt"], dating=True)
        for document, make_one in documents.DOCUMENTS.items():
            there = folder / document
            there.mkdir()
            fill(there, 100, "{}" + Path(document).suffix, same(make_one()))
            measure(document, [there])
    wild = os.environ.get("PARALLAX_PAGES")
    if wild:
        measure("pages from the wild", sorted(Path(wild).rglob("*.html")))


def memory() -> None:
    """Print the peak memory after 200 and after 2,000 files; reading them must not add to it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, 1000, "{}.txt", text)
        fill(folder, 200, "{}.html", page)
        files = sorted(folder.iterdir())
        with Sources() as sources:
            for count in (1, 4):
                for _ in range(count):
                    for _ in sources.read(files):
                        pass
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
                print(f"peak memory of the program after {count} rounds: {peak} MB")


def timed(sources: Sources, data: bytes, name: str) -> tuple[list[Finding], float]:
    """Return what comes of a file, and how many seconds that took."""
    begun = time.perf_counter()
    findings = list(sources.read_bytes(data, name))
    return findings, time.perf_counter() - begun


def fuzz(count: int, seed: int = 1) -> int:
    """Read `count` mutations of every document; return how many were too slow or crashed."""
    documents_by_name: dict[str, Callable[[], bytes]] = {
        **documents.DOCUMENTS,
        "report.zip": archive,
        "report.txt": lambda: text(1),
    }
    bad = 0
    for name, make in documents_by_name.items():
        dice = random.Random(f"{name} {seed}")
        original = make()
        told: Counter[str] = Counter()
        slowest = 0.0
        with Sources() as sources:
            # The start of the worker is not what is looked at.
            list(sources.read_bytes(original, name))
            for i in range(count):
                data = mutated(dice, original)
                findings, took = timed(sources, data, name)
                if took > SLOWEST:
                    # On a busy machine, once more.
                    findings, took = timed(sources, data, name)
                slowest = max(slowest, took)
                crashed = [f for f in findings if isinstance(f, Failure) and is_crash(f)]
                told.update("refused" if isinstance(f, Failure) else "read" for f in findings)
                if crashed or took > SLOWEST:
                    bad += 1
                    print(f"{name} mutation {i}: {[f.message for f in crashed]} {took:.1f} s")
        print(f"{name:14} {count} mutations: {dict(told)}, slowest {slowest:.2f} s", flush=True)
    return bad


def main(arguments: list[str]) -> int:
    wanted = [one for one in arguments if not one.isdigit()] or ["speed", "memory"]
    if "speed" in wanted:
        speed()
    if "memory" in wanted:
        memory()
    if "fuzz" in wanted:
        return min(1, fuzz(next((int(one) for one in arguments if one.isdigit()), 200)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
