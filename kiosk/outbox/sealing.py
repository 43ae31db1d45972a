"""Rows of the outbox are sealed: who has the disk alone reads nothing, and changes nothing unseen.

AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits a row. The row's id is authenticated
with it, so that rows cannot change places. A key seals far fewer rows than 2^32.
"""

from __future__ import annotations

import hashlib
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class SealBroken(Exception):
    """The row is not what was sealed under its id."""


class Seal:
    """Seals with one key, whose `name` tells it from others without telling it."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)
        self.name = hashlib.sha256(b"outbox key " + key).hexdigest()[:16]

    def close(self, item_id: str, plain: bytes) -> bytes:
        """Seal a row."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, item_id.encode())

    def open(self, item_id: str, sealed: bytes) -> bytes:
        """What was sealed; raises SealBroken."""
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, body, item_id.encode())
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error
