"""All of /api/v1."""

from fastapi import APIRouter

ROUTERS: tuple[APIRouter, ...] = ()
"""The routers of the resources, the busiest first, for an address is looked for in this order."""
