"""Assignments of assets to holders: check-out, check-in, transfer, and the availability of assets.

May import: `assets` and the packages below it.
"""
