"""What the worker does: thin entry points, as endpoints are."""
