"""Fetching from a server of one's own, reached through a resolver and a connector made for it."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.ingest.fetching import (
    Fetching,
    NotFetchedError,
    Step,
    checked,
    is_public,
)

BODY = b"<html><body><p>Some words.</p></body></html>"
PUBLIC = "93.184.215.14"


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.server.asked.append((self.headers["Host"], self.path))  # type: ignore[attr-defined]
        routes: dict[str, Callable[[], None]] = {
            "/moved": lambda: self._redirect("/page?x=1#part"),
            "/inside": lambda: self._redirect("http://inside.example/page"),
            "/file": lambda: self._redirect("file:///etc/passwd"),
            "/round": lambda: self._redirect("/round"),
            "/packed": lambda: self._answer(gzip.compress(BODY), ("Content-Encoding", "gzip")),
            "/parts": lambda: self._answer(
                gzip.compress(BODY[:9]) + gzip.compress(BODY[9:]) + bytes(9),
                ("Content-Encoding", "gzip"),
            ),
            "/cut": lambda: self._answer(gzip.compress(BODY)[:-20], ("Content-Encoding", "gzip")),
            "/bomb": lambda: self._answer(
                gzip.compress(b"x" * 3_000_000), ("Content-Encoding", "gzip")
            ),
            "/brotli": lambda: self._answer(BODY, ("Content-Encoding", "br")),
            "/big": lambda: self._answer(b"x" * 2_000_000),
            "/endless": self._endless,
            "/drip": self._drip,
            "/short": self._short,
            "/gone": lambda: self.send_error(404),
        }
        routes.get(self.path.partition("?")[0], lambda: self._answer(BODY))()

    def _redirect(self, place: str) -> None:
        self.send_response(302)
        self.send_header("Location", place)
        self.end_headers()

    def _answer(self, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while not self.server.over.is_set():  # type: ignore[attr-defined]
            self.wfile.write(b"x" * 65_536)

    def _drip(self) -> None:
        self.wfile.write(b"HTTP/1.0 200 OK\r\n")
        while not self.server.over.wait(0.02):  # type: ignore[attr-defined]
            self.wfile.write(b"X-Slow: 1\r\n")

    def _short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(BODY)


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Whoever hangs up does so on purpose here."""


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    made = _Quiet(("127.0.0.1", 0), _Handler)
    made.asked = []  # type: ignore[attr-defined]
    made.over = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    yield made
    made.over.set()  # type: ignore[attr-defined]
    made.shutdown()
    made.server_close()
    thread.join()


def _resolver(host: str, port: int) -> Sequence[str]:
    del port
    if host == "nowhere.example":
        raise socket.gaierror(-2, "unknown")
    inside = {"inside.example": ["10.0.0.1"], "both.example": [PUBLIC, "127.0.0.1"]}
    return inside.get(host, [PUBLIC])


@pytest.fixture
def made(server: ThreadingHTTPServer) -> Callable[..., Fetching]:
    def make(**given: object) -> Fetching:
        def connector(address: str, port: int, seconds: float) -> socket.socket:
            del port
            assert address == PUBLIC, "only what was checked is connected to"
            return socket.create_connection(("127.0.0.1", server.server_port), timeout=seconds)

        return Fetching(resolver=_resolver, connector=connector, **given)  # type: ignore[arg-type]

    return make


def test_a_page_is_fetched_with_its_redirects_told(
    made: Callable[..., Fetching], server: ThreadingHTTPServer
) -> None:
    told: list[Step] = []
    page = made(tell=told.append).fetch("http://news.example/moved")
    assert page.data == BODY
    assert page.path == ("http://news.example/moved", "http://news.example/page?x=1")
    assert page.address == "http://news.example/page?x=1"
    assert page.name == "page.html"
    assert [step.redirects for step in told if not step.size] == [0, 1]
    assert server.asked == [  # type: ignore[attr-defined]
        ("news.example", "/moved"),
        ("news.example", "/page?x=1"),
    ]


def test_a_packed_page_is_unpacked(made: Callable[..., Fetching]) -> None:
    assert made().fetch("http://news.example/packed").data == BODY
    assert made().fetch("http://news.example/parts").data == BODY


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://inside.example/", "inside this machine"),
        ("http://both.example/", "inside this machine"),
        ("http://news.example/inside", "inside this machine"),
        ("http://news.example/file", "no address of a web page"),
        ("http://news.example/round", "leads on from place to place"),
        ("http://news.example/gone", "404"),
        ("http://news.example/brotli", "packed"),
        ("http://news.example/big", "larger than 1 MB"),
        ("http://news.example/bomb", "larger than 1 MB"),
        ("http://news.example/endless", "larger than 1 MB"),
        ("http://news.example/short", "cut off"),
        ("http://news.example/cut", "cut off"),
        ("http://nowhere.example/", "was not found"),
        ("ftp://news.example/", "no address of a web page"),
        ("javascript:alert(1)", "no address of a web page"),
        ("http://me:secret@news.example/", "name or password"),
        ("http://", "no address of a web page"),
        ("http://[::1", "no address of a web page"),
        ("http://a..b/", "no address of a web page"),
    ],
)
def test_what_is_refused(made: Callable[..., Fetching], address: str, said: str) -> None:
    with pytest.raises(NotFetchedError, match=said):
        made(largest=1_000_000).fetch(address)


def test_what_drips_in_is_cut_off(made: Callable[..., Fetching]) -> None:
    with pytest.raises(NotFetchedError, match="longer than 0 seconds"):
        made(seconds=0.3).fetch("http://news.example/drip")


def test_a_name_server_that_says_nothing_is_not_waited_for() -> None:
    over = threading.Event()

    def silent(host: str, port: int) -> Sequence[str]:
        del host, port
        over.wait(10)
        return []

    with pytest.raises(NotFetchedError, match="longer than"):
        Fetching(resolver=silent, seconds=0.2).fetch("http://news.example/")
    over.set()


def test_it_can_be_stopped(made: Callable[..., Fetching]) -> None:
    fetching = made(largest=10**12)
    threading.Timer(0.2, fetching.stop).start()
    with pytest.raises(NotFetchedError, match="You stopped it"):
        fetching.fetch("http://news.example/endless")
    time.sleep(0)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_it_can_be_stopped_while_it_connects(scheme: str) -> None:
    """A host that takes no notice, and one that answers no greeting."""
    over, begun = threading.Event(), threading.Event()
    ends = socket.socketpair()

    def mute(address: str, port: int, seconds: float) -> socket.socket:
        begun.set()
        if scheme == "http":
            over.wait(seconds)
        return ends[0]

    fetching = Fetching(resolver=_resolver, connector=mute)
    said: list[str] = []

    def fetch() -> None:
        with pytest.raises(NotFetchedError, match="You stopped it"):
            fetching.fetch(f"{scheme}://news.example/")
        said.append("stopped")

    thread = threading.Thread(target=fetch)
    thread.start()
    begun.wait(10)
    fetching.stop()
    thread.join(10)
    assert said == ["stopped"]
    over.set()
    ends[1].settimeout(10)
    # Nobody is left at the other end, whenever it came about.
    while ends[1].recv(65_536):
        pass
    ends[1].close()


def test_a_server_that_cannot_prove_itself(made: Callable[..., Fetching]) -> None:
    with pytest.raises(NotFetchedError, match="cannot prove that it is"):
        made().fetch("https://news.example/")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        (PUBLIC, True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::5db8:d70e", True),
        ("64:ff9b:1::a00:5", False),
        ("::127.0.0.1", False),
        ("::93.184.215.14", False),
        ("::ffff:0:127.0.0.1", False),
        ("::ffff:10.0.0.5", False),
        ("fec0::1", False),
        ("2001:0:a00:5::1", False),
        ("2001:0:5db8:d70e:0:0:f5ff:fffa", False),
        ("100::1", False),
        ("192.0.0.8", False),
        ("192.88.99.1", False),
        ("3fff::1", False),
        ("5f00::1", False),
        ("not one", False),
    ],
)
def test_addresses_of_the_public_internet(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("example.org", "https://example.org/"),
        (" HTTP://Example.org:8080/a b?c=d e#f ", "http://example.org:8080/a%20b?c=d%20e"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://[2606:2800:21f::1]/x", "https://[2606:2800:21f::1]/x"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/\r\nHost: evil", "https://example.org/Host:%20evil"),
    ],
)
def test_an_address_as_it_is_asked_for(written: str, asked: str) -> None:
    assert checked(written) == asked
