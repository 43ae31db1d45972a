"""The bar at the top: whose terminal, whose account, and the way out at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QWidget

from kiosk.settings import BrandSettings
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.bar_plan import BarNeeds, BarPlan, plan_bar
from ui.widgets.boxes import row, stacked
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.logo import Logo

if TYPE_CHECKING:
    from domain.accounts import Account

translate = QCoreApplication.translate

GAP = 12
AIR = 32
"""Design units: between buttons, and around the names."""

ADDRESS = 200
"""Design units, in the usual text size: less of an address tells nobody anything."""


COMMA = ", "


class ElidedLabel(QLabel):
    """One line of an address: what does not fit is left out from its beginning, part by part."""

    def __init__(self, theme: Theme, *, size: float, weight: int, ink: str, name: str) -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, weight))
        self.setProperty("ink", ink)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_full_text(self, text: str) -> None:
        """The text, as much of it as fits."""
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text again."""
        self._elide()

    def _elide(self) -> None:
        """Street and house say more than the region."""
        metrics, text = self.fontMetrics(), self._full
        while COMMA in text and metrics.horizontalAdvance(text) > self.width():
            text = text.partition(COMMA)[2]
        self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideLeft, self.width()))


class TopBar(QWidget):
    """«Выход» while somebody is signed in, «Назад» before that and over the tabs."""

    exit_clicked = Signal()
    back_clicked = Signal()
    view_clicked = Signal()
    """The accessibility bar is wanted, or in the way."""

    def __init__(self, theme: Theme, brand: BrandSettings) -> None:
        super().__init__()
        self._theme = theme
        self._plan: BarPlan | None = None
        self.setObjectName("TopBar")
        self.setProperty("ground", "brand")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_names(brand)
        self._build_buttons()
        self._build(brand)
        self.show_account(None)

    def mark_view(self, unfolded: bool) -> None:
        """Show whether the accessibility bar is open."""
        self._view.set_kind("on_brand" if unfolded else "on_brand_outline")

    @property
    def leads_back(self) -> bool:
        """Whether there is a «Назад»."""
        return not self._back.isHidden()

    def show_account(self, account: Account | None, *, back: bool = False) -> None:
        """Whose account is open; None before the sign-in. `back`: the way back is here, too."""
        known = account is not None
        number = translate("TopBar", "Account {number}")
        self._number.setText(number.format(number=account.account_number) if account else "")
        self._address.set_full_text(account.address if account else "")
        for widget in (self._account, self._exit):
            widget.setVisible(known)
        self._back.setVisible(back or not known)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        self._arrange()

    def _build(self, brand: BrandSettings) -> None:
        theme, px = self._theme, self._theme.px
        self._logo = Logo(theme, brand.logo)
        names = QWidget()
        names.setLayout(self._names)
        who = row(self._logo, spacing=px(AIR))
        who.addWidget(names, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box = row(spacing=px(GAP))
        self._box.addLayout(who, 1)
        self._box.addLayout(row(None, self._view, self._back, self._exit, spacing=px(GAP)))
        self.setLayout(self._box)

    def _build_names(self, brand: BrandSettings) -> None:
        theme, px = self._theme, self._theme.px
        self._product = label(theme, brand.product_name, weight=Weight.SEMIBOLD)
        self._number = label(theme, weight=Weight.SEMIBOLD, name="TopBar_account_number")
        self._address = ElidedLabel(
            theme, size=Type.SMALL, weight=Weight.REGULAR, ink="soft", name="TopBar_address"
        )
        self._divider = QFrame()
        self._divider.setProperty("rule", "brand")
        self._divider.setFixedSize(px(2), px(52))
        self._account = QWidget()
        self._account.setLayout(stacked(self._number, self._address, spacing=px(2)))
        self._account.setProperty("grow", 1)
        self._names = row(self._product, self._divider, self._account)

    def _build_buttons(self) -> None:
        self._exit = self._button(translate("TopBar", "Sign out"), "exit", icon_after=True)
        self._back = self._button(translate("TopBar", "Back"), "back")
        self._view = self._button(translate("TopBar", "View"), "view")
        self._view.setAccessibleName(translate("TopBar", "View: text size, contrast, language"))
        self._view.clicked.connect(self.view_clicked)
        self._exit.clicked.connect(self.exit_clicked)
        self._back.clicked.connect(self.back_clicked)

    def _button(self, text: str, icon: str, *, icon_after: bool = False) -> Button:
        return Button(
            self._theme,
            text,
            kind="on_brand_outline",
            icon=icon,
            icon_after=icon_after,
            name=f"TopBar_{icon}",
        )

    def _arrange(self) -> None:
        """Everything as it has room; the height follows."""
        metrics, px = self._theme.metrics, self._theme.px
        whole = self.width() - 2 * metrics.margin
        self._show_icons(True)
        if self._needs().buttons > whole:
            self._show_icons(False)
        room = whole - self._logo.width() - px(AIR)
        plan = plan_bar(room, self._needs(), tall=metrics.portrait)
        if plan != self._plan:
            self._plan = plan
            self._follow(plan)
        self._product.setVisible(plan.product)
        self._address.setVisible(plan.address)
        self._divider.setVisible(plan.product and not plan.stacked and not self._account.isHidden())

    def _follow(self, plan: BarPlan) -> None:
        metrics, px = self._theme.metrics, self._theme.px
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if plan.two_rows else across)
        self._names.setDirection(down if plan.stacked else across)
        self._names.setSpacing(0 if plan.stacked else px(AIR))
        above = px(12 if plan.two_rows else 0)
        self._box.setContentsMargins(metrics.margin, above, metrics.margin, above)
        lines = self._number.sizeHint().height() * (2 if plan.stacked or plan.address else 1)
        who = max(self._logo.height(), lines)
        if plan.two_rows:
            self.setFixedHeight(who + metrics.control + px(GAP) + 2 * above)
        else:
            self.setFixedHeight(max(metrics.control, who) + px(28))

    def _show_icons(self, shown: bool) -> None:
        """Words say enough where not even a row of their own can hold both."""
        for button, icon in ((self._back, "back"), (self._exit, "exit")):
            button.set_icon(icon if shown else None)

    def _needs(self) -> BarNeeds:
        theme = self._theme
        buttons = [each for each in (self._view, self._back, self._exit) if not each.isHidden()]
        gaps = theme.px(GAP) * (len(buttons) - 1)
        known = not self._account.isHidden()
        return BarNeeds(
            product=self._product.sizeHint().width(),
            account=self._number.sizeHint().width() if known else 0,
            address=theme.px(ADDRESS * theme.metrics.text),
            buttons=sum(each.sizeHint().width() for each in buttons) + gaps,
            between=theme.px(GAP),
            rule=2 * theme.px(AIR) + self._divider.width(),
        )
