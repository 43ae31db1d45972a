"""Reading the screen aloud to who cannot see it."""
