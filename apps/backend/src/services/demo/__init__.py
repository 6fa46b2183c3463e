"""Synthetic assets for trials and measurements.

May import: `seed`, `ledger` and the packages below them.
"""
