from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.credentials import password_length_fits
from domain.wire import Session, SignIn


@pytest.mark.parametrize(
    ("length", "fits"), [(0, False), (7, False), (8, True), (20, True), (21, False)]
)
def test_a_password_has_8_to_20_characters(length: int, fits: bool) -> None:
    assert password_length_fits("ё" * length) is fits


def test_secrets_are_not_in_what_a_log_would_show() -> None:
    sign_in = SignIn(visit_id="v", account_number="7401203456", password="тайна-тайна")
    session = Session(visit_id="v", token="tok-4711", expires_at=datetime.now(UTC))

    assert "тайна" not in repr(sign_in)
    assert "4711" not in repr(session)
