"""Acknowledgements: what a resident takes home of the readings given in a visit."""
