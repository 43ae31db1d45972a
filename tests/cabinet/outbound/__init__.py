"""Tests of letters and text messages."""
