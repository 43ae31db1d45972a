"""Tests of the bills."""
