"""What a caller of the wire can do wrong beside what `domain.errors` knows.

::

    CabinetError
    ├── InvalidRequest             a field is missing or cannot be what it says
    ├── IdempotencyKeyMissing      a write without its key
    └── IdempotencyKeyReused       the key came before, with another request
"""

from __future__ import annotations

from domain.errors import CabinetError


class InvalidRequest(CabinetError):
    """`field` is missing or cannot be what it says; what was sent is not repeated."""

    code = "invalid_request"

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field


class IdempotencyKeyMissing(CabinetError):
    """A write came without an Idempotency-Key."""

    code = "idempotency_key_missing"


class IdempotencyKeyReused(CabinetError):
    """An Idempotency-Key came again with another request."""

    code = "idempotency_key_reused"
