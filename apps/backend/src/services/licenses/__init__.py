"""Software licenses: their lists and renewals.

May import: `identity` and the packages below it.
"""
