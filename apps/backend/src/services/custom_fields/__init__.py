"""Custom fields of categories: definitions, the values of assets and list filters by them.

Imports `core` and `lists`.
"""
