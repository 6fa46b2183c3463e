"""Maintenances of assets: scheduled, in progress, completed or cancelled; recurring ones.

May import: assignments and what that package may import.
"""
