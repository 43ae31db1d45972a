"""Tests of the pages that a phone opens."""
