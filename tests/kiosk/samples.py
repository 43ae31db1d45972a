"""An account for tests that need no cabinet."""

from __future__ import annotations

from decimal import Decimal

from domain.accounts import Account

ACCOUNT = Account(
    account_number="7401203456",
    surname="Кузнецова",
    first_name="Анна",
    middle_name="Петровна",
    address="г. Миасс, пр. Автозаводцев, д. 1, кв. 1",
    total_area=Decimal("44.3"),
    heated_area=Decimal("44.3"),
    rooms=2,
    registered_people=2,
    resident_people=1,
)
