"""Exchange rates: their list, the import of files and the conversion of amounts.

May import: `core` and the packages below it.
"""
