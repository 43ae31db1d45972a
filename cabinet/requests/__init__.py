"""Requests to operators: what is left, listed and answered."""
