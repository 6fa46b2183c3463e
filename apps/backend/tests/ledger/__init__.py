"""A generated ledger and the facts about it."""

from tests.ledger.generator import GeneratedLedger, generate_ledger

__all__ = ["GeneratedLedger", "generate_ledger"]
