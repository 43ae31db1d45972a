"""Acknowledgements: what a resident takes home of the readings given at terminals."""
