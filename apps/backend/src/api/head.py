"""HEAD requests: answered as GET, without the body."""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class HeadMiddleware:
    """Answer HEAD with the status and the headers of GET; the body is not sent."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return
        has_ended = asyncio.Event()

        async def send_without_body(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
                await send({"type": "http.response.body", "body": b""})
                has_ended.set()

        async def receive_until_end() -> Message:
            # A stream ends when its client disconnects.
            receiving = asyncio.ensure_future(receive())
            ending = asyncio.ensure_future(has_ended.wait())
            try:
                await asyncio.wait({receiving, ending}, return_when=asyncio.FIRST_COMPLETED)
                return receiving.result() if receiving.done() else {"type": "http.disconnect"}
            finally:
                receiving.cancel()
                ending.cancel()

        # The routes know GET only; the access log is written with the method of the request.
        scope["method"] = "GET"
        try:
            await self.app(scope, receive_until_end, send_without_body)
        finally:
            scope["method"] = "HEAD"
