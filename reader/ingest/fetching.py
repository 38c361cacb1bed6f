"""Fetches one document from an address: the only thing in the program that uses the network.

Nothing but HTTP and HTTPS, no addresses inside this machine or its network, redirects included. A
name is resolved once and what was checked is what is connected to, so that no second answer of a
name server can lead elsewhere. No cookies, no proxy, no credentials.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeAlias, TypeVar
from urllib.parse import quote, urljoin, urlsplit

from reader import __version__
from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ingest.charset import charset_of
from reader.ingest.files import shown_name

SECONDS = 20.0
"""How long all of it may take."""

LARGEST = 30_000_000
"""The most bytes that are fetched."""

MOST_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}
_CHUNK = 65_536
_TELL_SECONDS = 0.1
_LOOK_SECONDS = 0.05
"""How often somebody who waits looks whether to go on."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_GIVEN_OUT = ipaddress.ip_network("2000::/3")
"""All of IPv6 that is the public internet (RFC 4291, section 2.4); the rest has other uses."""

_SPECIAL = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "3fff::/20")))
"""Ranges for special purposes (IANA's registries, RFC 6890) that not every Python knows as such."""

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
}
_KEPT = "%/:=&?~#+!$,;'@()*[]"

Answer = TypeVar("Answer")

_Unpacker: TypeAlias = "zlib._Decompress"  # noqa: SLF001 - it has no other name

Resolver = Callable[[str, int], Sequence[str]]
"""Gives the IP addresses of a host; raises OSError."""

Connector = Callable[[str, int, float], socket.socket]
"""Connects to an IP address and port within so many seconds; raises OSError."""


class NotFetchedError(ReaderError):
    """A document that could not be fetched; says why, and what to do."""


@frozen
class Step:
    """How far it is: where it is being fetched from, after how many redirects, how many bytes."""

    address: str
    redirects: int
    size: int = 0


@frozen
class Page:
    """What was fetched, a name for it, and the addresses passed through, the last its own."""

    data: bytes
    name: str
    path: tuple[str, ...]
    charset: str = ""
    """What the server says its encoding is."""

    @property
    def address(self) -> str:
        """Where it was found in the end."""
        return self.path[-1]


def resolved(host: str, port: int) -> Sequence[str]:
    """Return the IP addresses of a host; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def connected(address: str, port: int, seconds: float) -> socket.socket:
    """Return a connection to an IP address; raises OSError."""
    return socket.create_connection((address, port), timeout=seconds)


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the public internet, also where it holds another."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped or ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        inner = [ip.sixtofour] if ip.sixtofour else [*(ip.teredo or ())]
        if inner:
            return all(is_public(str(one)) for one in inner)
        if ip not in _GIVEN_OUT:
            return False
    special = any(ip in network for network in _SPECIAL)
    return ip.is_global and not ip.is_multicast and not special


@dataclass
class Fetching:
    """One fetch, to be run in a thread; `stop` may be called from any other.

    `tell` is called with each `Step`. `resolver` and `connector` are the way to the network,
    `allow` says which IP addresses are fit to be connected to.
    """

    tell: Callable[[Step], None] = lambda _step: None
    resolver: Resolver = resolved
    connector: Connector = connected
    allow: Callable[[str], bool] = is_public
    seconds: float = SECONDS
    largest: int = LARGEST
    _end: float = 0.0
    _stopped: bool = False
    _socket: socket.socket | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def stop(self) -> None:
        """Give it up."""
        self._stopped = True
        self._hang_up()

    def fetch(self, address: str) -> Page:
        """Return what is found at an address; raises NotFetchedError."""
        self._end = time.monotonic() + self.seconds
        path = [checked(address)]
        # Whatever drips in slowly is cut off, too.
        alarm = threading.Timer(self.seconds, self._hang_up)
        alarm.daemon = True
        alarm.start()
        try:
            while True:
                self.tell(Step(path[-1], len(path) - 1))
                found = self._visit(path[-1], len(path) - 1)
                if isinstance(found, Page):
                    return replace(found, path=tuple(path))
                if len(path) > MOST_REDIRECTS:
                    raise NotFetchedError(
                        tr(
                            "The address leads on from place to place and nowhere ends. Nothing "
                            "was imported: open it in a browser, and save the page there."
                        )
                    )
                path.append(checked(urljoin(path[-1], found)))
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._problem(error, path[-1]) from error
        finally:
            alarm.cancel()
            self._hang_up()

    def _visit(self, address: str, redirects: int) -> Page | str:
        """Return what is at one address, or where it leads on."""
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        connection = http.client.HTTPConnection(host, port)
        if parts.scheme == "https":
            connection.default_port = 443
        connection.sock = self._connection(host, port, secure=parts.scheme == "https")
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = {
            "User-Agent": f"Parallax/{__version__}",
            "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        connection.request("GET", target, headers=headers)
        response = connection.getresponse()
        place = response.getheader("Location")
        if response.status in _REDIRECTS and place:
            self._hang_up()
            return _quoted(place)
        if response.status != http.HTTPStatus.OK:
            sentence = tr(
                "{host} answered: {status} {reason}. Nothing was imported: check the address, "
                "or save the page in a browser and import the file."
            )
            raise NotFetchedError(
                sentence.format(
                    host=host, status=response.status, reason=shown_name(response.reason or "")
                )
            )
        data = self._body(response, address, redirects)
        kind = response.getheader("Content-Type") or ""
        media = kind.partition(";")[0].strip().lower()
        return Page(data, _name(parts.path, host, media), (address,), charset_of(kind))

    def _connection(self, host: str, port: int, *, secure: bool) -> socket.socket:
        """Return a connection to a host, every address of which has been checked."""
        addresses = self._addresses(host, port)
        if not addresses or not all(self.allow(one) for one in addresses):
            sentence = tr(
                "“{host}” is inside this machine or its network. Only public pages are fetched: "
                "save the page in a browser and import the file."
            )
            raise NotFetchedError(sentence.format(host=host))
        last: OSError = OSError()
        for one in addresses:
            try:
                plain = self._waited_for(partial(self.connector, one, port, self._left()), _shut)
            except OSError as error:
                last = error
                continue
            self._keep(plain)
            plain.settimeout(self._left())
            if secure:
                context = ssl.create_default_context()
                # Kept before they greet each other, so that even that can be broken off.
                proven = context.wrap_socket(
                    plain, server_hostname=host, do_handshake_on_connect=False
                )
                self._keep(proven)
                proven.do_handshake()
            if self._socket is None:
                break
            return self._socket
        raise last

    def _addresses(self, host: str, port: int) -> Sequence[str]:
        """Return what a name resolves to."""
        return self._waited_for(partial(self.resolver, host, port))

    def _waited_for(
        self, work: Callable[[], Answer], unwanted: Callable[[Answer], None] = lambda _: None
    ) -> Answer:
        """Return what comes of some work that nothing can end; raises OSError.

        Whoever gives up does not wait for it: what it comes to then is `unwanted`.
        """
        answers: queue.Queue[Answer | OSError] = queue.Queue()
        over = threading.Event()

        def drop() -> None:
            with contextlib.suppress(queue.Empty):
                answer = answers.get_nowait()
                if not isinstance(answer, OSError):
                    unwanted(answer)

        def do() -> None:
            try:
                answers.put(work())
            except OSError as error:
                answers.put(error)
            except ValueError as error:  # a name that can be none
                answers.put(OSError(str(error)))
            if over.is_set():
                drop()

        threading.Thread(target=do, daemon=True).start()
        try:
            while True:
                with contextlib.suppress(queue.Empty):
                    answer = answers.get(timeout=min(self._left(), _LOOK_SECONDS))
                    if isinstance(answer, OSError):
                        raise answer
                    return answer
        except TimeoutError:
            over.set()
            drop()
            raise

    def _body(self, response: http.client.HTTPResponse, address: str, redirects: int) -> bytes:
        if (response.length or 0) > self.largest:
            raise self._too_large()
        coding = (response.getheader("Content-Encoding") or "identity").strip().lower()
        if coding not in ("identity", "gzip", "x-gzip"):
            raise NotFetchedError(
                tr(
                    "The page came packed in a way that is not known. Nothing was imported: save "
                    "it in a browser and import the file."
                )
            )
        unpack = zlib.decompressobj(31) if coding != "identity" else None
        pieces: list[bytes] = []
        size, told = 0, 0.0
        while chunk := response.read1(_CHUNK):
            self._left()
            if unpack is not None:
                chunk, unpack = _unpacked(unpack, chunk, self.largest + 1 - size)
            size += len(chunk)
            if size > self.largest:
                raise self._too_large()
            pieces.append(chunk)
            if time.monotonic() - told > _TELL_SECONDS:
                told = time.monotonic()
                self.tell(Step(address, redirects, size))
        # What was hung up on in between looks as if it had come to its end.
        self._left()
        if response.length or (unpack is not None and not unpack.eof):
            raise NotFetchedError(
                tr("The page was cut off on its way. Nothing was imported: try again.")
            )
        return b"".join(pieces)

    def _left(self) -> float:
        """Return how many seconds are left; raises TimeoutError when none are."""
        left = self._end - time.monotonic()
        if self._stopped or left <= 0:
            raise TimeoutError
        return left

    def _keep(self, connection: socket.socket) -> None:
        with self._lock:
            self._socket = connection
        if self._stopped:
            self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            connection, self._socket = self._socket, None
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _too_large(self) -> NotFetchedError:
        sentence = tr(
            "What is there is larger than {limit} MB, the most that is fetched. Nothing was "
            "imported: save it in a browser and import the file."
        )
        return NotFetchedError(sentence.format(limit=self.largest // 1_000_000))

    def _problem(self, error: Exception, address: str) -> NotFetchedError:
        host = urlsplit(address).hostname or address
        if self._stopped:
            return NotFetchedError(tr("You stopped it. Nothing was imported."))
        if time.monotonic() >= self._end:
            sentence = tr(
                "{host} took longer than {seconds} seconds. Nothing was imported: try again later."
            )
            return NotFetchedError(sentence.format(host=host, seconds=round(self.seconds)))
        if isinstance(error, ssl.SSLError):
            sentence = tr(
                "{host} cannot prove that it is {host}, so nothing was fetched. If you trust it "
                "all the same, save the page in a browser and import the file."
            )
            return NotFetchedError(sentence.format(host=host))
        if isinstance(error, socket.gaierror):
            sentence = tr(
                "“{host}” was not found. Nothing was imported: check the address and your "
                "connection."
            )
            return NotFetchedError(sentence.format(host=host))
        reason = getattr(error, "strerror", None) or type(error).__name__
        sentence = tr(
            "{host} could not be read from ({reason}). Nothing was imported: try again later."
        )
        return NotFetchedError(sentence.format(host=host, reason=reason))


def _shut(connection: socket.socket) -> None:
    connection.close()


def checked(address: str) -> str:
    """Return an address in the form in which it is asked for; raises NotFetchedError for others.

    Where no scheme is written, HTTPS is meant.
    """
    bare = address.strip()
    if "://" not in bare and not bare.lower().startswith(("mailto:", "javascript:", "data:")):
        bare = f"https://{bare}"
    try:
        parts = urlsplit(bare)
        host, port = parts.hostname or "", parts.port
        ascii_host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise NotFetchedError(_no_address(address)) from error
    if parts.scheme.lower() not in _PORTS or not ascii_host or " " in ascii_host:
        raise NotFetchedError(_no_address(address))
    if parts.username is not None or parts.password is not None:
        raise NotFetchedError(
            tr(
                "Addresses with a name or password in them are not fetched. Leave them out, or "
                "save the page in a browser and import the file."
            )
        )
    shown = f"[{ascii_host}]" if ":" in ascii_host else ascii_host
    where = shown if port is None else f"{shown}:{port}"
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    return f"{parts.scheme.lower()}://{where}{_quoted(parts.path) or '/'}{query}"


def _no_address(address: str) -> str:
    sentence = tr("“{address}” is no address of a web page. It begins with https:// or http://.")
    return sentence.format(address=shown_name(address[:200]))


def _quoted(text: str) -> str:
    """Return a part of an address with what cannot be sent written out; also no line ends."""
    # What servers send in headers comes as Latin-1, whatever it was.
    return quote(text, safe=_KEPT)


def _name(path: str, host: str, media: str) -> str:
    last = path.rstrip("/").rpartition("/")[2] or host
    suffix = _SUFFIXES.get(media, "")
    return shown_name(last if not suffix or last.lower().endswith(suffix) else last + suffix)


def _unpacked(unpack: _Unpacker, packed: bytes, most: int) -> tuple[bytes, _Unpacker]:
    """Return at most so many bytes unpacked, and what unpacks those that follow.

    What is packed with gzip may be several such parts, one after the other (RFC 1952).
    """
    data = unpack.decompress(packed, most)
    while unpack.eof and len(data) < most and (rest := unpack.unused_data.lstrip(b"\0")):
        unpack = zlib.decompressobj(31)
        data += unpack.decompress(rest, most - len(data))
    return data, unpack
