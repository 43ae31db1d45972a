"""The audit: every screen in every look, held against what a person of 70 can see and press."""
