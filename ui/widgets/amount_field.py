"""An amount of money being typed: `4 812,36`."""

from __future__ import annotations

import re

from domain.money import NO_BREAK
from ui.number_words import decimal_mark
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.text_field import TextField

_AMOUNT = re.compile(r"\d{0,7}(?:,\d{0,2})?", re.ASCII)
_LONGEST = len("1 234 567,89")


class AmountField(TextField):
    """Rubles in groups of three, a comma, at most two digits of kopecks; nothing else is taken.

    A comma or a point may be typed: the one of the language is shown.
    """

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, keyboard="amount", most=_LONGEST, name=name)
        self.setFont(theme.font(Type.TITLE, Weight.SEMIBOLD, tabular=True))
        self.setStyleSheet(
            f"selection-background-color: {theme.colors.brand};"
            f"selection-color: {theme.colors.card};"
        )
        self._good = ""
        self.textEdited.connect(lambda _text: self._tidy())

    def set_amount(self, amount: int) -> None:
        """Show so many kopecks, marked as what is typed over; nothing for zero."""
        rubles, kopecks = divmod(amount, 100)
        self.setText(_grouped(f"{rubles},{kopecks:02}" if kopecks else f"{rubles}" * bool(rubles)))
        self._good = self.text()
        self.selectAll()

    def type_text(self, text: str) -> None:
        """Put a digit or a comma where the cursor is."""
        super().type_text(text)
        self._tidy()

    def erase(self) -> None:
        """Take away the digit before the cursor, or what is selected."""
        before = _bare(self.text())
        super().erase()
        if self.text() and _bare(self.text()) == before:
            super().erase()
        self._tidy()

    def _tidy(self) -> None:
        """Group anew; what is no amount is taken back."""
        bare = _bare(self.text())
        if not _AMOUNT.fullmatch(bare):
            self.setText(self._good)
            return
        before = len(_bare(self.text()[: self.cursorPosition()]))
        shown = _grouped(bare)
        added = len(_bare(shown)) - len(bare)
        if shown != self.text():
            self.setText(shown)
        self._good = shown
        self.setCursorPosition(_place_after(shown, before + added if before else 0))


def _bare(text: str) -> str:
    return text.replace(NO_BREAK, "").replace(" ", "").replace(".", ",")


def _grouped(bare: str) -> str:
    rubles, comma, kopecks = bare.partition(",")
    if not rubles and not comma:
        return ""
    mark = decimal_mark() if comma else ""
    return f"{int(rubles or 0):,}".replace(",", NO_BREAK) + mark + kopecks


def _place_after(shown: str, symbols: int) -> int:
    """The cursor's place behind so many symbols, those that group not counted."""
    place = 0
    while symbols > 0 and place < len(shown):
        symbols -= shown[place] != NO_BREAK
        place += 1
    return place
