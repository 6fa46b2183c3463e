"""Import of the Excel ledger: assets, their assignments, and the records that they refer to.

May import the package core of services; no other package of services may import it.
"""
