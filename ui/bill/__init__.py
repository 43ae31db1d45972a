"""Parts of the screen of a bill."""
