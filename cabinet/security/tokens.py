"""Tokens: random, and kept only as digests."""

from __future__ import annotations

import hashlib
import hmac
import secrets


def new_token() -> str:
    """A token with 256 random bits."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What is kept of a token. It is random: a plain SHA-256 cannot be guessed back."""
    return hashlib.sha256(token.encode()).hexdigest()


def derived_token(secret: str, salt: str) -> str:
    """A token that can be made again from the same two, and from neither alone."""
    return hmac.new(secret.encode(), salt.encode(), "sha256").hexdigest()
