"""Attachments of assets, workflows and maintenances, and their stored files.

May import the packages assets, workflows, maintenances, lists and core of services; no other package of
services may import it.
"""
