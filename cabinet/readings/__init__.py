"""Meters and their readings: what is shown, given, replaced and deleted."""
