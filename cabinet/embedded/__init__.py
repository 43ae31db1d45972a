"""The demo's cabinet: SQLite in a folder, one terminal, residents with a password known to all."""
