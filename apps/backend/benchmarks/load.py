"""The load: a few connections that each ask again as soon as they are answered, in a process of its own."""

import asyncio
import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any, cast

import uvloop

CONNECTIONS = 8


@dataclass(frozen=True)
class Ask:
    """One request."""

    method: str
    path: str
    body: str = ""

    def on_the_wire(self, headers: dict[str, str]) -> bytes:
        """Return the request as it is sent."""
        body = self.body.encode()
        headers = {"Host": "127.0.0.1", **headers, "Content-Length": str(len(body))}
        lines = [
            f"{self.method} {self.path} HTTP/1.1",
            *(f"{name}: {text}" for name, text in headers.items()),
        ]
        return "\r\n".join([*lines, "", ""]).encode() + body


@dataclass(frozen=True)
class Load:
    """Requests that are sent over and over for some seconds; each connection takes one of the sequences."""

    port: int
    sequences: list[list[Ask]]
    headers: dict[str, str]
    seconds: float


@dataclass(frozen=True)
class Measured:
    """What came of a load: how often a sequence was answered."""

    answers: int
    seconds: float
    median_milliseconds: float
    answer_bytes: int

    @property
    def per_second(self) -> float:
        return self.answers / self.seconds


class WrongAnswerError(Exception):
    """The server answered something else than success; measuring it means nothing."""


class Asker(asyncio.Protocol):
    """One connection; a library for HTTP would cost more than the server that it measures."""

    def __init__(self, requests: list[bytes], until: float, done: asyncio.Future[None]) -> None:
        self.requests, self.until, self.done = requests, until, done
        self.times: list[float] = []
        self.sent = 0
        self.received = bytearray()
        self.awaited = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._ask()

    def _ask(self) -> None:
        self.received.clear()
        self.awaited = 0
        if self.sent % len(self.requests) == 0:
            self.asked_at = time.perf_counter()
        self.transport.write(self.requests[self.sent % len(self.requests)])
        self.sent += 1

    def data_received(self, data: bytes) -> None:
        self.received += data
        if not self.awaited and (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = bytes(self.received[:end]).lower()
            if not head.startswith(b"http/1.1 2"):
                self._end(WrongAnswerError(bytes(self.received[:2000]).decode(errors="replace")))
                return
            length = head.partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0]
            self.awaited = end + 4 + int(length)
        if self.awaited and len(self.received) >= self.awaited:
            now = time.perf_counter()
            is_whole = self.sent % len(self.requests) == 0
            if is_whole:
                self.times.append(now - self.asked_at)
            # What was begun is ended: an asset that is out cannot be handed out the next time.
            if now < self.until or not is_whole:
                self._ask()
            else:
                self._end(None)

    def connection_lost(self, _error: Exception | None) -> None:
        self._end(WrongAnswerError("The server has closed the connection"))

    def _end(self, error: Exception | None) -> None:
        if not self.done.done():
            if error is None:
                self.done.set_result(None)
            else:
                self.done.set_exception(error)
        self.transport.close()


async def _ask_for_a_while(load: Load) -> Measured:
    loop = asyncio.get_running_loop()
    started = time.perf_counter()
    askers: list[Asker] = []
    for number in range(CONNECTIONS):
        asks = load.sequences[number % len(load.sequences)]
        requests = [ask.on_the_wire(load.headers) for ask in asks]
        asker = Asker(requests, started + load.seconds, loop.create_future())
        askers.append(asker)
        await loop.create_connection(lambda asker=asker: asker, "127.0.0.1", load.port)  # type: ignore[misc]
    await asyncio.gather(*(asker.done for asker in askers))
    seconds = time.perf_counter() - started
    times = sorted(one for asker in askers for one in asker.times)
    return Measured(len(times), seconds, times[len(times) // 2] * 1000, askers[0].awaited)


def measure(load: Load) -> Measured:
    """Put the load on a server, from another process, and return what came of it.

    Raises: WrongAnswerError.
    """
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"],
        input=json.dumps(asdict(load)),
        capture_output=True,
        text=True,
        check=False,
        timeout=load.seconds + 60,
    )
    if done.returncode != 0:
        raise WrongAnswerError(f"{load.sequences[0]}: {done.stderr.strip().splitlines()[-1]}")
    return Measured(**json.loads(done.stdout))


def _load(given: Any) -> Load:
    sequences = [[Ask(**ask) for ask in asks] for asks in given.pop("sequences")]
    return Load(sequences=sequences, **given)


if __name__ == "__main__":
    print(json.dumps(asdict(uvloop.run(_ask_for_a_while(_load(json.load(sys.stdin)))))))
