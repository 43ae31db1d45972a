"""Tests of the cabinet."""
