"""A reading below the previous one is no dead end: two things that an operator can settle."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.readings import MeterCard, RegisterValues
from domain.requests import RequestKind
from ui.dialogs.question import Answer, Question
from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.stepwise import Stepwise
from ui.wording import dials

translate = QCoreApplication.translate


class WaysOut(QWidget):
    """Hidden until a reading was refused for being too low."""

    chosen = Signal(object)
    """The `RequestKind` to leave."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        kinds = (RequestKind.METER_REPLACED, RequestKind.PREVIOUS_WRONG)
        buttons = [self._button(theme, kind, name) for kind in kinds]
        caption = label(
            theme,
            translate("WaysOut", "Are the digits right? Say what happened:"),
            size=Type.SMALL,
            wrap=True,
        )
        ways = row(Stepwise(*buttons, spacing=theme.metrics.gap), None)
        self.setLayout(column(caption, ways, spacing=theme.px(8)))
        self.hide()

    def _button(self, theme: Theme, kind: RequestKind, name: str) -> Button:
        button = Button(
            theme, way_out_text(kind), kind="outline", size=Type.SMALL + 2, name=f"{name}_{kind}"
        )
        button.clicked.connect(lambda: self.chosen.emit(kind))
        return button


def way_out_text(kind: RequestKind) -> str:
    """What the resident says happened."""
    if kind is RequestKind.METER_REPLACED:
        return translate("WaysOut", "The meter was replaced")
    return translate("WaysOut", "The previous reading is wrong")


def way_out_question(
    kind: RequestKind, card: MeterCard, values: RegisterValues, on_yes: Answer, on_no: Answer
) -> Question:
    """What becomes of it is said before the request is left."""
    if kind is RequestKind.METER_REPLACED:
        text = translate(
            "WaysOut",
            "An operator will look up the new meter and take the reading {values}. Send the "
            "request?",
        )
    else:
        text = translate(
            "WaysOut",
            "An operator will check the previous reading {previous} and the new one {values}. "
            "Send the request?",
        )
    known = card.previous.values if card.previous else {}
    disputed = {register: value for register, value in known.items() if register in values}
    return Question(
        title=way_out_text(kind),
        text=text.format(values=dials(values, card.meter), previous=dials(disputed, card.meter)),
        yes=translate("WaysOut", "Send to the operator"),
        no=translate("WaysOut", "Back to the digits"),
        on_yes=on_yes,
        on_no=on_no,
        about=kind,
    )
