"""Where letters go, what is subscribed to, and the consents to it (manual, 4.1.1 and 4.2)."""
