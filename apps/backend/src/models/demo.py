"""Which entities are demo data."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base


class DemoRecord(Base):
    """An entity that was added as demo data, deleted ones included."""

    __tablename__ = "demo_records"

    entity_type: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[UUID] = mapped_column(primary_key=True)
