"""Assets: list (present and as of a time), search, visibility, changes in bulk and asset tags.

Imports `custom_fields`, `identity`, `core` and `lists`.
"""
