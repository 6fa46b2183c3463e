"""Assignments of assets to holders: check-out, check-in, transfer, and the availability of assets.

May import: assets, licenses, attachments, identity, custom_fields, lists, core.
"""
