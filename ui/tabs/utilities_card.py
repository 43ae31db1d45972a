"""A row a utility: its volume, what is due, and «Оплатить»."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.charges import Balance, Charge, UtilityBalance, overdue
from domain.money import MINUS, NO_BREAK
from ui.context import Context
from ui.number_words import decimal, money
from ui.tabs.utility_head import UtilityHead
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import clear, column, row, rule, stacked, tight
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Ink, label
from ui.wording import unit_name, utility_name, volume

translate = QCoreApplication.translate


class UtilitiesCard(Card):
    """The utilities of the account in the bill's order."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="UtilitiesCard")
        self._context = context
        pad, px = context.theme.metrics.card_padding, context.theme.px
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(pad, px(10), pad, px(10))
        self._rows.setSpacing(0)
        self.setLayout(self._rows)
        self.setMinimumHeight(px(320))

    def show_balance(self, balance: Balance) -> None:
        """Show every utility."""
        clear(self._rows)
        for index, item in enumerate(balance.utilities):
            if index:
                self._rows.addWidget(rule(self._context.theme.px(1)))
            self._rows.addWidget(UtilityRow(self._context, item), 1)


class UtilityRow(QWidget):
    """One utility."""

    def __init__(self, context: Context, item: UtilityBalance) -> None:
        super().__init__()
        theme, utility = context.theme, item.charge.utility
        self.setObjectName(f"UtilityRow_{utility}")
        self.setMinimumHeight(theme.px(94))
        head = UtilityHead(theme, utility, _volume_text(item.charge))
        head.setProperty("grow", 1)
        head.clicked.connect(lambda: context.navigator.open_explain(item))
        pay = Button(
            theme,
            translate("UtilityRow", "Pay"),
            kind="tint" if item.due > 0 else "outline",
            name=f"UtilityRow_{utility}_pay",
        )
        pay.setAccessibleDescription(utility_name(utility))
        pay.clicked.connect(lambda: context.navigator.open_payment(utility, item.due))
        gap = theme.px(18)
        due = tight(row(None, tight(_amounts(context, item)), pay, spacing=gap))
        parts = Adaptive(head, due, spacing=gap, shares=(1, 0))
        self.setLayout(column(parts, margins=(0, theme.px(5), 0, theme.px(5))))


def _amounts(context: Context, item: UtilityBalance) -> QVBoxLayout:
    theme = context.theme
    debt = overdue(item)
    ink: Ink = "good" if item.due < 0 else "bad" if debt > 0 else "plain"
    name = f"UtilityRow_{item.charge.utility}_due"
    right = Qt.AlignmentFlag.AlignRight
    due = label(
        theme, money(item.due), size=Type.LARGE, weight=Weight.SEMIBOLD, ink=ink,
        align=right, tabular=True, name=name,
    )  # fmt: skip
    lines: list[QWidget] = [due]
    remark = ""
    if item.due < 0:
        remark = translate("UtilityRow", "overpaid")
    elif debt > 0:
        remark = translate("UtilityRow", "debt {amount}").format(amount=money(debt))
    if remark:
        lines.append(label(theme, remark, size=Type.SMALL, ink=ink, align=right, tabular=True))
    return stacked(*lines, spacing=theme.px(2))


def _volume_text(charge: Charge) -> str:
    if len(charge.parts) > 1:
        parts = [f"{part.register}{NO_BREAK}{decimal(part.volume)}" for part in charge.parts]
        return f"{' · '.join(parts)} {unit_name(charge.unit)}"
    if not charge.volume:
        return MINUS
    return volume(charge.volume, charge.unit)
