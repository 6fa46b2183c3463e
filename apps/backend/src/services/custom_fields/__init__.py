"""Custom fields of categories: definitions, the values of assets, and list filters, search and sorts by them.

May import: `identity` and the packages below it.
"""
