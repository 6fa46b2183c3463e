"""Synthetic assets for trials and measurements.

May import the package core of services; no other package of services may import it.
"""
