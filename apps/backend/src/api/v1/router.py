"""All of /api/v1."""

from fastapi import APIRouter

from src.api.v1.endpoints import auth, users

ROUTERS: tuple[APIRouter, ...] = (users.router, auth.router)
"""The routers of the resources, the busiest first, for an address is looked for in this order."""
