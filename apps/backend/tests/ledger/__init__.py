"""A generated ledger, and what is known about it."""

from tests.ledger.generator import GeneratedLedger, generate_ledger

__all__ = ["GeneratedLedger", "generate_ledger"]
