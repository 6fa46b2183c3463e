"""Registry of events: the entity types with their models, and the actions that occur."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from src.models.base import Base, Deletable, Entity

HOLDER_ACTIONS: Final = frozenset({"asset.checked_in", "asset.checked_out", "asset.transferred"})
"""The actions of assets that change the holder; the database ensures that every change of it has one."""

DUE_DATE_ACTION: Final = "asset.due_date_extended"
"""The action of assets that changes the due date of the open assignment and keeps its holder."""
ASSIGNMENT_ACTIONS: Final = HOLDER_ACTIONS | {DUE_DATE_ACTION}
"""The actions of assets of which the assignments have the changes."""

# Set with `set_audit_action`; the triggers set all others.
_SPECIFIC_VERBS: Mapping[str, tuple[str, ...]] = {
    "api_token": ("revoked",),
    "asset": (
        *("checked_in", "checked_out", "disposed", "due_date_extended", "maintenance_finished"),
        *("maintenance_started", "transferred"),
    ),
    "license": ("renewed",),
    "reservation": ("cancelled", "checked_out", "no_show"),
    "session": ("ended",),
    "user": ("deactivated", "password_changed", "password_set", "restored", "role_changed"),
    "webhook": ("disabled", "secret_rotated"),
    "workflow": ("approved", "cancelled", "completed", "rejected"),
}


def _models() -> Iterator[type[Entity]]:
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Entity):
            yield mapper.class_


MODELS: Final[Mapping[str, type[Entity]]] = MappingProxyType(
    {
        model.entity_type_name(): model
        for model in sorted(_models(), key=lambda model: model.entity_type_name())
    }
)
"""The models with changes that the database records, by entity type."""


def _actions_of(entity_type: str, model: type[Entity]) -> list[str]:
    verbs = {"created", "updated", "purged", *_SPECIFIC_VERBS.get(entity_type, ())}
    if issubclass(model, Deletable):
        verbs |= {"deleted", "restored"}
    return [f"{entity_type}.{verb}" for verb in sorted(verbs)]


ACTIONS_BY_TYPE: Final[Mapping[str, list[str]]] = MappingProxyType(
    {entity_type: _actions_of(entity_type, model) for entity_type, model in MODELS.items()}
)
"""The actions that occur, by entity type."""
ACTIONS: Final = tuple(action for actions in ACTIONS_BY_TYPE.values() for action in actions)
