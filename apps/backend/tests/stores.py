"""File stores for tests: a directory, and a real server that speaks S3."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from src.embedded import free_port

PATIENCE_SECONDS = 30


@contextmanager
def s3_server() -> Iterator[str]:
    """Run a server with an empty bucket, and yield its address."""
    port = free_port("127.0.0.1")
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        with httpx.Client(transport=httpx.HTTPTransport(retries=0)) as client:
            until = time.monotonic() + PATIENCE_SECONDS
            while not _made_bucket(client, f"{address}/sams-files"):
                assert time.monotonic() < until, "The S3 server did not start"
                time.sleep(0.05)
        yield address
    finally:
        process.terminate()
        process.wait()


def _made_bucket(client: httpx.Client, bucket: str) -> bool:
    try:
        return client.put(bucket).status_code == 200
    except httpx.TransportError:
        return False


@pytest.fixture(scope="session")
def s3_url() -> Iterator[str]:
    """The address of a folder in a bucket, to which the environment tells the way."""
    with s3_server() as address, pytest.MonkeyPatch.context() as environment:
        for name, value in s3_environment(address).items():
            environment.setenv(name, value)
        yield "s3://sams-files/folder"


def s3_environment(address: str) -> dict[str, str]:
    """Return how an operator tells the way to a server of their own."""
    return {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "ap-northeast-2",
    }
