"""What the worker does: thin entry points, as endpoints are."""

from src.tasks import live

__all__ = ["live"]
