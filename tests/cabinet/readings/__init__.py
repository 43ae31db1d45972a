"""Tests of meters and readings."""
