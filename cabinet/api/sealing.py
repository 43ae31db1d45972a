"""Answers with a token: what is kept of them for repeated requests does not hold the token."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from cabinet.idempotency import Answer
from cabinet.security.tokens import derived_token
from domain.registration import RegistrationTicket
from domain.wire import Session


def unsealed(answer: Answer, kind: type[Session | RegistrationTicket], secret: str) -> Answer:
    """The answer as its resident gets it: the token is made of the kept salt and the secret.

    `secret` is the request's Idempotency-Key, which only its terminal knows.
    """
    if answer.is_problem:
        return answer
    kept = msgspec.json.decode(answer.body, type=kind)
    opened = replace(kept, token=derived_token(secret, kept.token))
    return replace(answer, body=msgspec.json.encode(opened).decode())
