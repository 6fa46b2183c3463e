"""Users, sign-in, sessions and API tokens.

May import: lists and core.
"""
