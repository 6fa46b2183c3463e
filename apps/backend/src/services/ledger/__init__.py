"""Import of the Excel ledger: assets, their assignments, and the records that they refer to.

May import: `webhooks` and the packages below it.
"""
