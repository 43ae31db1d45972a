"""Fields of letters with a keyboard of their own: surnames and e-mail addresses."""

from __future__ import annotations

from ui.theme import Theme
from ui.widgets.text_field import TextField

SURNAME_LENGTH = 60
EMAIL_LENGTH = 254
"""RFC 5321, 4.5.3.1.3, less the angle brackets."""


class SurnameField(TextField):
    """Starts with a capital letter, and again after a hyphen or a space."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, keyboard="cyrillic", most=SURNAME_LENGTH, name=name)

    def starts_with_capital(self) -> bool:
        """Whether the next letter begins a name."""
        before = self.text()[: self.cursorPosition()]
        return not before or before[-1] in "- "


class EmailField(TextField):
    """Latin letters, @ and the common mail domains."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, keyboard="email", most=EMAIL_LENGTH, name=name)

    @property
    def address(self) -> str:
        """What was typed, without stray spaces."""
        return self.text().strip()

    def type_text(self, text: str) -> None:
        """A domain key takes the place of an @ that is there already."""
        if text.startswith("@") and "@" in self.text():
            self.setText(self.text().partition("@")[0])
        super().type_text(text)
