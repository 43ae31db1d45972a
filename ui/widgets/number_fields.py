"""Fields of digits in groups: account numbers, phone numbers, codes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from domain.accounts import group_digits
from domain.registration import CODE_DIGITS
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import row, tight
from ui.widgets.label import label
from ui.widgets.text_field import TextField

ACCOUNT_DIGITS = 20
PHONE_DIGITS = 10
_TRUNK = {"7", "8"}
"""Written before a number by many; no mobile number begins with one of these."""


LONGEST_PHONE = "8 904 123-45-18"


class DigitsField(TextField):
    """Takes digits only and shows them grouped."""

    def __init__(self, theme: Theme, *, digits: int, name: str) -> None:
        super().__init__(theme, keyboard="digits", most=2 * digits + 4, name=name)
        self._most_digits = digits
        self.textEdited.connect(self._regroup)

    @property
    def digits(self) -> str:
        """What was typed, without what groups it."""
        return "".join(symbol for symbol in self.text() if symbol.isdecimal())

    def set_digits(self, digits: str) -> None:
        """Show digits that are known."""
        self.setText(self.grouped(self.fitting(digits)))

    def type_text(self, text: str) -> None:
        """Only digits are taken."""
        if text.isdecimal():
            super().type_text(text)
            self._regroup()

    def erase(self) -> None:
        """Take away the digit before the cursor."""
        before = self.digits
        super().erase()
        if self.text() and self.digits == before:
            super().erase()
        self._regroup()

    def fitting(self, digits: str) -> str:
        """As many of these as are taken."""
        return digits[: self._most_digits]

    def grouped(self, digits: str) -> str:
        """How so many digits are shown."""
        return group_digits(digits)

    def _regroup(self) -> None:
        before = sum(symbol.isdecimal() for symbol in self.text()[: self.cursorPosition()])
        digits = self.fitting(self.digits)
        shown = self.grouped(digits)
        if shown != self.text():
            self.setText(shown)
        self.setCursorPosition(len(self.grouped(digits[:before])))


class AccountNumberField(DigitsField):
    """Groups of four are easiest to compare with paper."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, digits=ACCOUNT_DIGITS, name=name)


class PhoneField(DigitsField):
    """The ten digits after +7, shown as `904 123-45-18`; the prefix stands beside the field.

    A number typed with its 8 or 7 in front is understood.
    """

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, digits=PHONE_DIGITS + 1, name=name)

    @property
    def phone(self) -> str:
        """The number in international form."""
        digits = self.digits
        return f"+7{digits[1:] if len(digits) > PHONE_DIGITS else digits}"

    def set_phone(self, phone: str | None) -> None:
        """Show a number that is known."""
        self.setText(self.grouped((phone or "").removeprefix("+7")))

    def fitting(self, digits: str) -> str:
        """Ten, and one more only behind an 8 or 7."""
        return digits[: PHONE_DIGITS + (digits[:1] in _TRUNK)]

    def grouped(self, digits: str) -> str:
        """`904 123-45-18`, as far as typed; a leading 8 or 7 stands apart."""
        lead = ""
        if digits[:1] in _TRUNK:
            lead, digits = digits[:1] + " ", digits[1:]
        parts = (digits[:3], digits[3:6], digits[6:8], digits[8:])
        text = parts[0] + (f" {parts[1]}" if parts[1] else "")
        return (lead + text + "".join(f"-{part}" for part in parts[2:] if part)).strip()


def phone_line(theme: Theme, field: PhoneField, *after: QWidget) -> QWidget:
    """+7, the field, and what belongs to it, under it where the number would have no room."""
    prefix = label(theme, "+7", size=Type.LARGE + 4, weight=Weight.MEDIUM)
    field.setProperty("grow", 1)
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(LONGEST_PHONE) + theme.px(48))
    gap = theme.px(14)
    shares = (1, *(0 for _ in after))
    return Adaptive(tight(row(prefix, field, spacing=gap)), *after, spacing=gap, shares=shares)


class CodeField(DigitsField):
    """The six digits of a message."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, digits=CODE_DIGITS, name=name)

    def grouped(self, digits: str) -> str:
        """`123 456`."""
        return group_digits(digits, 3)
