"""Synthetic assets: for trials and measurements, and as demo data of a new installation.

May import: `seed`, `ledger` and the packages below them.
"""
