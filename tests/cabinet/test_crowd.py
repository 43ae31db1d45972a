"""Many calls at the same moment: all terminals of all offices on the day the bills come out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import requests

from tests.cabinet.client import TerminalClient

AT_ONCE = 100
"""More than there are threads and database connections together."""


def test_a_crowd_is_answered(resident: TerminalClient, cabinet_url: str) -> None:
    """A call that kept its connection while it waited for a thread would stop all the others."""

    def look(_: int) -> int:
        answer = requests.get(
            f"{cabinet_url}/api/v1/charges?months=36", headers=resident.headers, timeout=60
        )
        return answer.status_code

    with ThreadPoolExecutor(AT_ONCE) as pool:
        assert list(pool.map(look, range(AT_ONCE))) == [200] * AT_ONCE
