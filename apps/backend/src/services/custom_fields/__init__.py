"""Custom fields of entities: definitions, the values of entities, and list filters, search and sorts by them.

May import: `core` and the packages below it.
"""
