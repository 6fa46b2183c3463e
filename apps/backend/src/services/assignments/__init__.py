"""Assignments of assets to holders: check-out, check-in, transfer, and the availability of assets.

May import: assets, custom_fields, licenses, identity, core, lists.
"""
