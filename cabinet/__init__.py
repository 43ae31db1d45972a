"""The central backend: FastAPI over SQLAlchemy; SQLite embedded, PostgreSQL where it is central."""
