"""Reader of the Excel asset ledger: typed rows, and findings on every cell that needs attention."""

from src.integrations.ledger.holders import HolderRules
from src.integrations.ledger.reader import read_ledger
from src.integrations.ledger.rows import Finding, Ledger, LedgerOptions, LedgerRow

__all__ = ["Finding", "HolderRules", "Ledger", "LedgerOptions", "LedgerRow", "read_ledger"]
