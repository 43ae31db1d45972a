"""What a phone's browser opens from a letter or a text message."""
