"""Events: history, event consumers and their offsets, live updates, and the audience of each event.

May import: `attachments` and the packages below it.
"""
