"""Manufacturers."""

from uuid import UUID

from pydantic import EmailStr

from src.schemas.common import DeletedAt, Line, Name, Notes, Payload, Time, Version, View, WebAddress, omitted


class Manufacturer(View):
    """A manufacturer of assets or publisher of software."""

    id: UUID
    name: str
    website: str | None
    """URL that begins with `http://` or `https://`."""
    support_email: str | None
    """E-mail address of the manufacturer's support."""
    support_phone: str | None
    """Telephone number of the manufacturer's support."""
    notes: str | None
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateManufacturerRequest(Payload):
    """Create a manufacturer."""

    name: Name
    website: WebAddress | None = None
    support_email: EmailStr | None = None
    support_phone: Line | None = None
    notes: Notes | None = None


class UpdateManufacturerRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    website: WebAddress | None = omitted()
    support_email: EmailStr | None = omitted()
    support_phone: Line | None = omitted()
    notes: Notes | None = omitted()
