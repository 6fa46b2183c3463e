"""Maintenances of assets: scheduled, in progress, completed or cancelled; recurring ones are rescheduled.

May import: assignments and the packages that assignments may import.
"""
