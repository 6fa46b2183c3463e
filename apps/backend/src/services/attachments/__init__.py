"""Attachments of assets, workflows and maintenances, and their stored files.

May import: `workflows` and the packages below it.
"""
