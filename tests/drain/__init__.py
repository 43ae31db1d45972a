"""An outbox of many rows that drains into a small cabinet, and how the GUI thread bears it."""
