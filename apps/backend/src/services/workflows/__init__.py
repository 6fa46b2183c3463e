"""Workflows: requests for assets, their approval, execution and comments.

May import: `reservations`, `maintenances` and the packages below them.
"""
