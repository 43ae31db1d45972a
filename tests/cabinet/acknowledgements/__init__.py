"""Tests of what a resident takes home."""
