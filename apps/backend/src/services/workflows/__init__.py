"""Workflows: requests for assets, their approval, execution and comments.

May import: reservations, maintenances, assignments and what these packages may import.
"""
