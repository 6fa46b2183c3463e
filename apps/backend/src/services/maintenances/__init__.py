"""Maintenances of assets: scheduling, start, completion, cancellation and recurrence.

May import: `assignments` and the packages below it.
"""
