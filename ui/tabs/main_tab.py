"""«Главная»: what is due, utility by utility, and the bills (manual, section 4.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from domain.bills import Bill
from domain.charges import Balance
from ui.context import Context
from ui.tabs.bills_card import BillsCard
from ui.tabs.due_card import DueCard
from ui.tabs.subscriptions_card import KeptSubscriptions, SubscriptionsCard
from ui.tabs.tab import CabinetTab
from ui.tabs.utilities_card import UtilitiesCard
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, tight
from ui.widgets.finger_scroll import FingerScroll


class MainTab(CabinetTab):
    """Two columns on a wide screen; on a tall one the bills stand under the utilities."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stale = True
        self._due = DueCard(context)
        self._utilities = UtilitiesCard(context)
        self._bills = BillsCard(context)
        self.subscriptions = SubscriptionsCard(context)
        self._utilities.setProperty("grow", 1)
        self.subscriptions.setProperty("grow", 1)
        scroll = FingerScroll(self.theme, self._arrange(), name="MainTab_scroll")
        self.subscriptions.can_be_saved.connect(scroll.bring_into_sight)
        self.setLayout(column(scroll))

    def reload(self) -> None:
        """Fetch balance, bills and subscriptions."""
        self._stale = True
        actions, report = self.context.services.actions, self.context.navigator.report
        actions.load_balance().on_success(self._show_balance).on_error(report).start(self)
        actions.load_bills().on_success(self._show_bills).on_error(report).start(self)
        care = self.context.services.care
        subscriptions = care.load_subscriptions().on_success(self.subscriptions.show_subscriptions)
        subscriptions.on_error(report).start(self)

    def on_shown(self) -> None:
        """A bill above asks for the balance too, and then this tab is told nothing."""
        if self._stale:
            self.reload()

    def keep(self) -> object:
        """Subscriptions that were changed and not saved, or are being saved."""
        return self.subscriptions.keep()

    def restore(self, kept: object) -> None:
        """Go on with them."""
        if isinstance(kept, KeptSubscriptions):
            self.subscriptions.take_over(kept)

    def _arrange(self) -> QVBoxLayout:
        gap = self.theme.px(18)
        if self.theme.metrics.portrait:
            pair = Adaptive(self._bills, self.subscriptions, spacing=gap, shares=(1, 1))
            return column(self._due, self._utilities, pair, spacing=gap)
        left = tight(column(self._due, self._utilities, spacing=gap))
        right = tight(column(self._bills, self.subscriptions, spacing=gap))
        columns = Adaptive(left, right, spacing=gap, shares=(64, 36))
        columns.setProperty("grow", 1)
        return column(columns)

    def _show_balance(self, balance: Balance) -> None:
        self._stale = False
        self._due.show_balance(balance)
        self._utilities.show_balance(balance)

    def _show_bills(self, bills: tuple[Bill, ...]) -> None:
        self._bills.show_bills(bills)
