from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.credentials import PasswordFault, Strength, judge_password, password_strength
from domain.wire import Session, SignIn

ACCOUNT = "7401203456"


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("", PasswordFault.TOO_SHORT),
        ("ё" * 7, PasswordFault.TOO_SHORT),
        ("ёжик5678", None),
        ("ёжик" * 5, None),
        ("ёжик" * 5 + "!", PasswordFault.TOO_LONG),
        (ACCOUNT, PasswordFault.ACCOUNT_NUMBER),
        ("82034567", None),
        ("01203456", PasswordFault.ACCOUNT_NUMBER),
        (f"a{ACCOUNT}", PasswordFault.ACCOUNT_NUMBER),
        ("QwertyUi", PasswordFault.TOO_COMMON),
        ("ЙЦУКЕНГШ", PasswordFault.TOO_COMMON),
        ("zzzzzzzzz", PasswordFault.TOO_COMMON),
    ],
)
def test_which_passwords_are_taken(password: str, fault: PasswordFault | None) -> None:
    assert judge_password(password, ACCOUNT) is fault


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("ежевичное", Strength.WEAK),
        ("73829104", Strength.WEAK),
        ("ёлка1ёлка1", Strength.FAIR),
        ("teplo2817", Strength.FAIR),
        ("Teplo2817", Strength.STRONG),
        ("teplo2817teplo", Strength.STRONG),
    ],
)
def test_strength(password: str, strength: Strength) -> None:
    assert password_strength(password) is strength


def test_secrets_are_not_in_what_a_log_would_show() -> None:
    sign_in = SignIn(visit_id="v", account_number="7401203456", password="тайна-тайна")
    session = Session(visit_id="v", token="tok-4711", expires_at=datetime.now(UTC))

    assert "тайна" not in repr(sign_in)
    assert "4711" not in repr(session)
