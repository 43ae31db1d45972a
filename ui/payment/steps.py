"""How to scan the code: what to do with the phone, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from domain.payments import PaymentWay
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.label import label

translate = QCoreApplication.translate


class Steps(QWidget):
    """One line a step, and which scanner does not do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._of_way = {way: StepsOfWay(theme, way) for way in PaymentWay}
        self.setLayout(column(*self._of_way.values()))
        self.setObjectName("PaymentScreen_steps")

    def show_way(self, way: PaymentWay) -> None:
        """The steps of a way. All are there from the start: nothing new has to find its place."""
        for each, steps in self._of_way.items():
            steps.setVisible(each is way)

    def shorten(self, short: bool) -> None:
        """Say them in fewer words."""
        for steps in self._of_way.values():
            steps.shorten(short)

    def leave_out_warnings(self, left_out: bool) -> None:
        """The switch tells which scanner is meant."""
        for steps in self._of_way.values():
            steps.warning.setHidden(left_out)


@dataclass(frozen=True, slots=True)
class _Text:
    """A sentence, and what is left of it where there is little room."""

    whole: str
    short: str


class StepsOfWay(QWidget):
    """The numbers stand in a column of their own."""

    def __init__(self, theme: Theme, way: PaymentWay) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, _Text]] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        steps = _steps(way)
        for index, text in enumerate(steps):
            number = label(theme, f"{index + 1}.", weight=Weight.MEDIUM)
            grid.addWidget(number, index, 0, top)
            grid.addWidget(self._line(label(theme, wrap=True), text), index, 1)
        self.warning = label(theme, size=Type.SMALL, ink="soft", wrap=True)
        grid.addWidget(self._line(self.warning, _warning(way)), len(steps), 0, 1, 2)
        grid.setRowStretch(len(steps) + 1, 1)
        self.setObjectName(f"PaymentScreen_steps_{way}")
        self.setLayout(grid)
        self.shorten(False)
        self.hide()

    def shorten(self, short: bool) -> None:
        """Say them in fewer words."""
        for line, text in self._lines:
            line.setText(text.short if short else text.whole)

    def _line(self, line: QLabel, text: _Text) -> QLabel:
        self._lines.append((line, text))
        return line


def _steps(way: PaymentWay) -> tuple[_Text, ...]:
    steps = {
        PaymentWay.APP_SCANNER: (
            _Text(
                translate("PaymentScreen", "Open the Sberbank Online app and choose “Pay by QR”."),
                translate("PaymentScreen", "In the app: “Pay by QR”"),
            ),
            _Text(
                translate("PaymentScreen", "Point the app at the code."),
                translate("PaymentScreen", "Point it at the code"),
            ),
            _Text(
                translate("PaymentScreen", "Check the amount and confirm."),
                translate("PaymentScreen", "Check the amount"),
            ),
        ),
        PaymentWay.CAMERA: (
            _Text(
                translate("PaymentScreen", "Open the phone's camera and point it at the code."),
                translate("PaymentScreen", "Point the camera at the code"),
            ),
            _Text(
                translate(
                    "PaymentScreen",
                    "Open the link on the phone: it has the amount and the account number "
                    "to pay in the bank's app.",
                ),
                translate("PaymentScreen", "Open the link on the phone"),
            ),
        ),
    }
    return steps[way]


def _warning(way: PaymentWay) -> _Text:
    texts = {
        PaymentWay.APP_SCANNER: _Text(
            translate(
                "PaymentScreen",
                "The phone's ordinary camera does not open this code: use the app's scanner.",
            ),
            translate("PaymentScreen", "The ordinary camera will not do."),
        ),
        PaymentWay.CAMERA: _Text(
            translate(
                "PaymentScreen",
                "The scanner in the bank's app does not open this code: use the phone's camera.",
            ),
            translate("PaymentScreen", "The bank's scanner will not do."),
        ),
    }
    return texts[way]
