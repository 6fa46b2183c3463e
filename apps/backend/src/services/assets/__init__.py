"""Assets: list (present and as of a time), search, visibility, changes in bulk and asset tags.

May import: `custom_fields`, `licenses` and the packages below them.
"""
