"""What a page's form sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, Request

MOST_BYTES = 4096


async def form(request: Request) -> Mapping[str, str]:
    """The fields of an urlencoded form; none when it is larger than any of ours, or no such form.

    The body is never logged, and no copy of it is kept: there are passwords in it.
    """
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return {}
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


Form = Annotated[Mapping[str, str], Depends(form)]
