"""Events: history, event consumers and their offsets, live updates, and the audience of each event.

Owns the tables `events` and `consumer_offsets`. May import `core`, `lists` and the domain packages below it
(their audience SQL). `notifications` and `webhooks` stand above it.
"""
