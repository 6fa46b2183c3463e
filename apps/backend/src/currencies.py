"""Currency codes: those of ISO 4217, with those withdrawn since 1999."""

from iso4217 import Currency

_WITHDRAWN = frozenset(
    (
        # The predecessors of the euro.
        *("ATS", "BEF", "BGN", "CYP", "DEM", "EEK", "ESP", "FIM", "FRF", "GRD", "HRK", "IEP", "ITL", "LTL"),
        *("LUF", "LVL", "MTL", "NLG", "PTE", "SIT", "SKK"),
        # Replaced by another currency, or redenominated.
        *("AFA", "ANG", "AZM", "BGL", "BYB", "BYR", "CSD", "CUC", "ECS", "GHC", "GWP", "MGF", "MRO", "MZM"),
        *("ROL", "RUR", "SDD", "SLL", "SRG", "STD", "TMM", "TPE", "TRL", "VEB", "VEF", "YUM", "ZMK", "ZWD"),
        *("ZWL", "ZWN", "ZWR"),
    )
)
"""Codes of list three of ISO 4217: in older ledgers, and in the history of exchange rates from 1999 on."""
_CODES = _WITHDRAWN | {currency.code for currency in Currency}


def ensure_currency(code: str) -> str:
    """Return the code of a currency of ISO 4217.

    Raises: ValueError.
    """
    if code not in _CODES:
        raise ValueError(f"There is no currency with the code {code} in ISO 4217")
    return code


def is_currency(code: str) -> bool:
    """Return whether a text is the code of a currency of ISO 4217."""
    return code in _CODES
