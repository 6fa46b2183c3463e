"""Reservations of assets for a period, and the reservation calendar of a user.

May import: `assignments` and the packages below it.
"""
