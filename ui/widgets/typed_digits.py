"""What was typed into digit boxes, and where the next digit goes: no widget in it."""

from __future__ import annotations

from decimal import Decimal


class TypedDigits:
    """Boxes are counted from the left over the whole digits and on over the decimals.

    Until a box is chosen, whole digits move in from the right as on a calculator, decimals fill
    from the left. In a chosen box a digit takes the place of the one that is there, and the next
    box is chosen.
    """

    def __init__(self, capacity: int, decimals: int) -> None:
        self._capacity = capacity
        self._decimals = decimals
        self._whole = ""
        self._fraction = ""
        self._in_fraction = False
        self._chosen: int | None = None

    @property
    def value(self) -> Decimal | None:
        """None when nothing was typed."""
        if not self._whole and not self._fraction:
            return None
        return Decimal(f"{self._whole or '0'}.{self._fraction or '0'}")

    @property
    def text(self) -> str:
        """What was typed: `416,5`."""
        comma = self._in_fraction or self._fraction
        return f"{self._whole},{self._fraction}" if comma else self._whole

    @property
    def cursor(self) -> int:
        """The box that the next digit goes to, or pushes the others from."""
        if self._chosen is not None:
            return self._chosen
        if self._in_fraction:
            return self._capacity + min(len(self._fraction), self._decimals - 1)
        return self._capacity - 1

    def shown(self, index: int) -> tuple[str, bool]:
        """The digit of a box, and whether it was typed."""
        if index < self._capacity:
            typed = index >= self._capacity - len(self._whole)
            return self._whole.rjust(self._capacity, "0")[index], typed
        typed = index - self._capacity < len(self._fraction)
        return self._fraction[index - self._capacity] if typed else "0", typed

    def take(self, symbol: str) -> None:
        """A digit or the comma; anything else is left out."""
        if symbol in ",." and self._decimals:
            self._in_fraction, self._chosen = True, None
        elif symbol in "0123456789":
            if self._chosen is None:
                self._append(symbol)
            else:
                self._put(self._chosen, symbol)
                self._choose(self._chosen + 1)

    def erase(self) -> None:
        """The last digit, over the comma too; or the chosen one, then those at its left."""
        if self._chosen is not None:
            self._erase_chosen(self._chosen)
        elif self._fraction:
            self._fraction = self._fraction[:-1]
            self._in_fraction = True
        else:
            self._in_fraction = False
            self._whole = self._whole[:-1]

    def go_to(self, index: int) -> None:
        """A box is touched. Where nothing was typed yet there is nothing to choose from."""
        self._in_fraction = index >= self._capacity
        part = self._fraction if self._in_fraction else self._whole
        self._chosen = None
        if part:
            self._choose(index)

    def _choose(self, index: int) -> None:
        """A box that holds a digit; after the last one typing goes on as if none was chosen."""
        end = self._capacity + len(self._fraction)
        self._in_fraction = self._decimals > 0 and index >= self._capacity
        self._chosen = index if index < end else None

    def _append(self, digit: str) -> None:
        if not self._in_fraction and len(self._whole) == self._capacity and self._decimals:
            self._in_fraction = True
        if self._in_fraction:
            if len(self._fraction) < self._decimals:
                self._fraction += digit
        elif len(self._whole) < self._capacity:
            self._whole += digit

    def _put(self, index: int, digit: str) -> None:
        if index < self._capacity:
            typed = min(index, self._capacity - len(self._whole))
            padded = self._whole.rjust(self._capacity, "0")
            self._whole = (padded[:index] + digit + padded[index + 1 :])[typed:]
        else:
            place = index - self._capacity
            self._fraction = self._fraction[:place] + digit + self._fraction[place + 1 :]

    def _erase_chosen(self, index: int) -> None:
        """A zero stays in its place, so that the other digits do not move, while there are any."""
        if self.shown(index)[0] == "0":
            index = max(index - 1, 0)
        self._put(index, "0")
        self._choose(index)
        if not self.value:
            self._whole, self._fraction, self._in_fraction, self._chosen = "", "", False, None
