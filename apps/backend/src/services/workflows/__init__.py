"""Workflows: requests for assets, approval rules and steps, execution after the final approval, comments.

May import: reservations, maintenances, assignments and the packages that assignments may import.
"""
