"""Bulk operations: one action on all assets that a filter found, in the background and with progress.

May import: `reservations`, `maintenances` and the packages below them.
"""
