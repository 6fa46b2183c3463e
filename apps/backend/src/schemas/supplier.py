"""Suppliers."""

from uuid import UUID

from pydantic import EmailStr

from src.schemas.common import DeletedAt, Line, Name, Notes, Payload, Time, Version, View, WebAddress, omitted


class Supplier(View):
    """A supplier of assets, licenses or maintenance."""

    id: UUID
    name: str
    contact_name: str | None
    """Name of the contact person."""
    email: str | None
    phone: str | None
    website: str | None
    """URL that begins with `http://` or `https://`."""
    address: str | None
    """Postal address on one line."""
    notes: str | None
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateSupplierRequest(Payload):
    """Create a supplier."""

    name: Name
    contact_name: Name | None = None
    email: EmailStr | None = None
    phone: Line | None = None
    website: WebAddress | None = None
    address: Line | None = None
    notes: Notes | None = None


class UpdateSupplierRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    contact_name: Name | None = omitted()
    email: EmailStr | None = omitted()
    phone: Line | None = omitted()
    website: WebAddress | None = omitted()
    address: Line | None = omitted()
    notes: Notes | None = omitted()
