"""Screens: one a file, each made anew for a visit and destroyed with it."""
