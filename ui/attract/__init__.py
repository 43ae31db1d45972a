"""Parts of the screen that waits for somebody."""
