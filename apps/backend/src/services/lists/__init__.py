"""Declared lists: columns, filters, sorts, search, keyset pages, trees and tables as of a time.

May import: no other package of `services`.
"""
