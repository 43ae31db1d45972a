"""The description of the wire, with the form of its problems."""

from __future__ import annotations

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import TypeAdapter

from domain.wire import Problem

DESCRIPTION = """\
What a terminal asks of the cabinet.

Money travels in kopecks, volumes and readings as decimal strings, dates and times in ISO form.
Every call carries `Terminal-Token`; a resident's session token comes on top.

Every write carries an `Idempotency-Key`. The same key with the same request gives the same answer,
for ever: a success, or a refusal that the resident can mend. To try again with a changed request
(after `high_use_unconfirmed`, say) take a new key; the old one is refused with
`idempotency_key_reused`. Answers 400, 401, 500 and 422 `invalid_request` decide nothing: the same
key may come again.
"""


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document of the application."""
    document = get_openapi(
        title=app.title, version=app.version, description=app.description, routes=app.routes
    )
    problem = TypeAdapter(Problem).json_schema(ref_template="#/components/schemas/{model}")
    schemas = document["components"]["schemas"]
    for name, schema in problem.pop("$defs", {}).items():
        schemas.setdefault(name, schema)
    schemas["Problem"] = problem
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return document


def document_text() -> str:
    """The same as JSON text, which needs no cabinet."""
    from cabinet.api.app import build_app

    return json.dumps(describe(build_app(None)), ensure_ascii=False, indent=2)
