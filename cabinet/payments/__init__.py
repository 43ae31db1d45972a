"""Paying: the codes of each way to pay, and what banks say was paid (docs/payments.md)."""
