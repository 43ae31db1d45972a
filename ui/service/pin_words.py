"""What the PIN pad says."""

from __future__ import annotations

from domain.errors import CabinetError, NotKept, SecretsUnavailable
from domain.russian import counted, plural
from ui.service.common_words import duration

STAFF_ENTRANCE = "Служебный вход"
TYPE_THE_PIN = "Введите ПИН-код сотрудника."
CHECKING_PIN = "Проверяем…"
ENTER = "Войти"
CANCEL = "Отмена"
ERASE = "Стереть"


def typed_digits(count: int) -> str:
    """For a screen reader."""
    return f"Введено: {counted(count, 'цифра', 'цифры', 'цифр')}"


def pin_wrong(tries_left: int) -> str:
    """After a wrong PIN."""
    left = counted(tries_left, "попытка", "попытки", "попыток")
    remain = plural(tries_left, "осталась", "осталось", "осталось")
    return f"ПИН-код не подходит. До блокировки {remain} {left}."


def pin_locked(seconds: int) -> str:
    """Too many were wrong."""
    return f"Слишком много неверных попыток. Попробуйте через {duration(seconds)}."


def pin_not_checked(error: CabinetError) -> str:
    """The PIN could be neither right nor wrong."""
    match error:
        case SecretsUnavailable():
            return "ПИН-код не проверить: хранилище паролей системы закрыто."
        case NotKept():
            return "ПИН-код не проверить: попытку нельзя записать на диск."
        case _:
            return "ПИН-код не проверить. Попробуйте ещё раз."
