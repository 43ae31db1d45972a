"""The account whose resident stands at the terminal in the tests that need no cabinet."""

from __future__ import annotations

from decimal import Decimal

from domain.accounts import Account

ACCOUNT = Account(
    account_number="7401203456",
    surname="Кузнецова",
    first_name="Анна",
    middle_name="Петровна",
    address="г. Миасс, пр-кт Октября, д. 21/2, кв. 48",
    total_area=Decimal("61.4"),
    heated_area=Decimal("58.1"),
    rooms=3,
    registered_people=3,
    resident_people=2,
)
