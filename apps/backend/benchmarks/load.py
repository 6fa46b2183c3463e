"""Load generator: connections that send the next request after each response, in a separate process."""

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
class RequestSpec:
    """One request."""

    method: str
    path: str
    body: str = ""

    def encode(self, headers: dict[str, str]) -> bytes:
        """Return the bytes of the request."""
        body = self.body.encode()
        headers = {"Host": "127.0.0.1", **headers, "Content-Length": str(len(body))}
        lines = [
            f"{self.method} {self.path} HTTP/1.1",
            *(f"{name}: {text}" for name, text in headers.items()),
        ]
        return "\r\n".join([*lines, "", ""]).encode() + body


@dataclass(frozen=True)
class Load:
    """Sequences of requests, repeated for some seconds; each connection repeats one of them."""

    port: int
    sequences: list[list[RequestSpec]]
    headers: dict[str, str]
    seconds: float


@dataclass(frozen=True)
class Measurement:
    """The result of a load; `answers` counts completed sequences."""

    answers: int
    seconds: float
    median_milliseconds: float
    answer_bytes: int

    @property
    def per_second(self) -> float:
        return self.answers / self.seconds


class UnexpectedResponseError(Exception):
    """The server did not respond with success, so the measurement is meaningless."""


class Connection(asyncio.Protocol):
    """One HTTP connection; an HTTP library would take more time than the measured server."""

    def __init__(self, requests: list[bytes], until: float, done: asyncio.Future[None]) -> None:
        self.requests, self.until, self.done = requests, until, done
        self.times: list[float] = []
        self.sent = 0
        self.received = bytearray()
        self.expected_bytes = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._send_next()

    def _send_next(self) -> None:
        self.received.clear()
        self.expected_bytes = 0
        if self.sent % len(self.requests) == 0:
            self.started_at = time.perf_counter()
        self.transport.write(self.requests[self.sent % len(self.requests)])
        self.sent += 1

    def data_received(self, data: bytes) -> None:
        self.received += data
        if not self.expected_bytes and (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = bytes(self.received[:end]).lower()
            if not head.startswith(b"http/1.1 2"):
                self._end(UnexpectedResponseError(bytes(self.received[:2000]).decode(errors="replace")))
                return
            length = head.partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0]
            self.expected_bytes = end + 4 + int(length)
        if self.expected_bytes and len(self.received) >= self.expected_bytes:
            now = time.perf_counter()
            is_complete = self.sent % len(self.requests) == 0
            if is_complete:
                self.times.append(now - self.started_at)
            # Complete the sequence: an asset that is checked out cannot be checked out again.
            if now < self.until or not is_complete:
                self._send_next()
            else:
                self._end(None)

    def connection_lost(self, _error: Exception | None) -> None:
        self._end(UnexpectedResponseError("The server has closed the connection"))

    def _end(self, error: Exception | None) -> None:
        if not self.done.done():
            if error is None:
                self.done.set_result(None)
            else:
                self.done.set_exception(error)
        self.transport.close()


async def _run_load(load: Load) -> Measurement:
    loop = asyncio.get_running_loop()
    started = time.perf_counter()
    connections: list[Connection] = []
    for number in range(CONNECTIONS):
        specs = load.sequences[number % len(load.sequences)]
        requests = [spec.encode(load.headers) for spec in specs]
        connection = Connection(requests, started + load.seconds, loop.create_future())
        connections.append(connection)
        await loop.create_connection(lambda connection=connection: connection, "127.0.0.1", load.port)  # type: ignore[misc]
    await asyncio.gather(*(connection.done for connection in connections))
    seconds = time.perf_counter() - started
    times = sorted(seconds for connection in connections for seconds in connection.times)
    return Measurement(len(times), seconds, times[len(times) // 2] * 1000, connections[0].expected_bytes)


def measure(load: Load) -> Measurement:
    """Run the load from another process.

    Raises: UnexpectedResponseError.
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
        raise UnexpectedResponseError(f"{load.sequences[0]}: {done.stderr.strip().splitlines()[-1]}")
    return Measurement(**json.loads(done.stdout))


def _load(given: Any) -> Load:
    sequences = [[RequestSpec(**request) for request in sequence] for sequence in given.pop("sequences")]
    return Load(sequences=sequences, **given)


if __name__ == "__main__":
    print(json.dumps(asdict(uvloop.run(_run_load(_load(json.load(sys.stdin)))))))
