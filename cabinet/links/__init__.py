"""Linked accounts (manual, section 4.2)."""
