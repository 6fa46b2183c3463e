"""The Excel ledger of old, read into typed rows, with a word on every cell that was not plain."""

from src.integrations.ledger.reader import read_ledger
from src.integrations.ledger.rows import Finding, Ledger, LedgerRow

__all__ = ["Finding", "Ledger", "LedgerRow", "read_ledger"]
