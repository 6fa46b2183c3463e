"""What is made of the events as they are committed."""

from collections.abc import Awaitable, Callable, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.tasks.registry import Tools

type Consume = Callable[[AsyncSession, Tools, Sequence[Event]], Awaitable[None]]
"""Makes something of a feed's next events, in the transaction that moves the feed past them."""

FEEDS: dict[str, Consume] = {}
"""The feeds by name. Events come in the order of their transactions, and again if the function fails.

What the function writes itself must not be recorded: its feed would not see it. A job does that.
"""
