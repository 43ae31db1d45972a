"""Who may come in: passwords, tokens, terminals, sessions, and the record of it."""
