"""Declared lists: columns, filters, sorts, search, keyset pages, trees and tables as of a time.

Imports no other package of services.
"""
