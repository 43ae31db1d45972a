"""What a bill's file is called where people see it."""

from __future__ import annotations

from datetime import date


def file_name(period: date) -> str:
    """`kvitanciya-2026-10.pdf`: in letters that every mail program and phone keeps."""
    return f"kvitanciya-{period:%Y-%m}.pdf"
