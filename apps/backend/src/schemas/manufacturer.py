"""Who makes a thing."""

from uuid import UUID

from pydantic import EmailStr

from src.schemas.common import Line, Name, Notes, Payload, Time, View, WebAddress, omitted


class Manufacturer(View):
    """Who makes a thing."""

    id: UUID
    name: str
    website: str | None
    support_email: str | None
    support_phone: str | None
    notes: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateManufacturerRequest(Payload):
    """Add a manufacturer."""

    name: Name
    website: WebAddress | None = None
    support_email: EmailStr | None = None
    support_phone: Line | None = None
    notes: Notes | None = None


class UpdateManufacturerRequest(Payload):
    """Absent means unchanged; null means cleared."""

    name: Name = omitted()
    website: WebAddress | None = omitted()
    support_email: EmailStr | None = omitted()
    support_phone: Line | None = omitted()
    notes: Notes | None = omitted()
