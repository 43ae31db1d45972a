"""Rules about passwords (manual, section 3)."""

from __future__ import annotations

from enum import StrEnum

PASSWORD_LENGTH = range(8, 21)
"""8 to 20 characters."""

STRONG_LENGTH = 12
"""From so many characters on a mixed password counts as strong."""

COMMON_PASSWORDS = frozenset({
    "11111111", "12121212", "12312312", "12341234", "12344321", "12345678", "87654321",
    "22222222", "77777777", "88888888", "99999999", "00000000", "11223344", "123123123",
    "123456789", "987654321", "1234567890", "0987654321", "0123456789", "1q2w3e4r", "1q2w3e4r5t",
    "q1w2e3r4", "q1w2e3r4t5", "qwertyui", "qwertyuiop", "qwerty12", "qwerty123", "qwerty1234",
    "qwer1234", "1234qwer", "asdfghjk", "asdfghjkl", "zxcvbnm1", "zaq12wsx", "1qaz2wsx",
    "qazwsxedc", "password", "password1", "password12", "passw0rd", "p@ssw0rd", "iloveyou",
    "sunshine", "princess", "football", "superman", "welcome1", "letmein1", "admin123",
    "abcd1234", "abc12345", "a1b2c3d4", "aaaaaaaa", "samsung1", "internet", "computer",
    "пароль12", "пароль123", "йцукенгш", "йцукенгшщз", "йцукен123", "фывапролд", "ячсмитьбю",
    "любовь123", "солнышко", "наташа123", "москва123", "россия123", "миасс2026", "parol123",
    "privet123", "gfhjkm12", "gfhjkm123", "ghbdtn123", "cjkysirj", "kjk54321", "russia123",
    "moskva123", "natasha1", "nikita123", "vladimir", "qwe12345", "qweasdzxc", "1qazxsw2",
})  # fmt: skip
"""The commonest passwords of permitted length, as typed here: compared without letter case."""


class PasswordFault(StrEnum):
    """Why a password is not taken."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    ACCOUNT_NUMBER = "account_number"
    TOO_COMMON = "too_common"


class Strength(StrEnum):
    """How hard a permitted password is to guess."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def judge_password(password: str, account_number: str) -> PasswordFault | None:
    """Why a password is not taken; None when it is."""
    if len(password) < PASSWORD_LENGTH.start:
        return PasswordFault.TOO_SHORT
    if len(password) >= PASSWORD_LENGTH.stop:
        return PasswordFault.TOO_LONG
    if account_number in password or password in account_number:
        return PasswordFault.ACCOUNT_NUMBER
    if password.casefold() in COMMON_PASSWORDS or len(set(password)) == 1:
        return PasswordFault.TOO_COMMON
    return None


def password_strength(password: str) -> Strength:
    """Kinds of characters, how many differ, and length."""
    kinds = sum((
        any(symbol.isdigit() for symbol in password),
        any(symbol.islower() for symbol in password),
        any(symbol.isupper() for symbol in password),
        any(not symbol.isalnum() for symbol in password),
    ))  # fmt: skip
    if kinds < 2 or len(set(password)) < PASSWORD_LENGTH.start // 2:
        return Strength.WEAK
    if len(password) >= STRONG_LENGTH or kinds > 2:
        return Strength.STRONG
    return Strength.FAIR
