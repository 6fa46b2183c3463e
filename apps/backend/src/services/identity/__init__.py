"""Users, sign-in, sessions, API tokens and department managers.

May import: `core` and `lists`.
"""
