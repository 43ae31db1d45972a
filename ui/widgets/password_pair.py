"""A new password and the same again, judged while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.credentials import PasswordFault, judge_password
from ui.theme import Theme
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column
from ui.widgets.strength_bar import StrengthBar
from ui.widgets.text_field import PasswordField, labelled

translate = QCoreApplication.translate


LEAST_WIDTH = 300
"""Design units: so many dots have to be seen beside the eye."""


class PasswordPair:
    """Two fields over a strength bar, side by side where there is room; `part` goes into a form."""

    def __init__(self, theme: Theme, account_number: str, *, name: str) -> None:
        self._account_number = account_number
        self.first = PasswordField(theme, name=f"{name}_password")
        self.again = PasswordField(theme, name=f"{name}_password_again")
        self._bar = StrengthBar(theme, name=f"{name}_strength")
        self.first.textChanged.connect(self._judge)
        self.part = QWidget()
        pair = (
            labelled(theme, translate("PasswordPair", "New password"), self.first),
            labelled(theme, translate("PasswordPair", "Once more"), self.again),
        )
        for each in pair:
            each.setMinimumWidth(theme.px(LEAST_WIDTH * theme.metrics.text))
        fields = Adaptive(*pair, spacing=theme.metrics.gap, shares=(1, 1))
        self.part.setLayout(column(fields, self._bar, spacing=theme.px(6)))

    @property
    def fault(self) -> PasswordFault | None:
        """Why the password would not be taken."""
        return judge_password(self.first.text(), self._account_number)

    @property
    def differ(self) -> bool:
        """Whether the two are not the same."""
        return self.first.text() != self.again.text()

    def _judge(self, password: str) -> None:
        self._bar.show_password(password, self.fault)


def differ_text() -> str:
    """What to do about two that are not the same."""
    return translate("PasswordPair", "The passwords differ. Type the second again.")
