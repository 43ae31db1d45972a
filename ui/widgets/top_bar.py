"""The bar at the top: whose terminal, whose account, and the way out at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from kiosk.settings import BrandSettings
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import row, stacked
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.logo import Logo

if TYPE_CHECKING:
    from domain.accounts import Account

translate = QCoreApplication.translate


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it does not fit."""

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
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._full, mode, self.width()))


class TopBar(QWidget):
    """«Выход» while somebody is signed in, «Назад» before that and over the tabs."""

    exit_clicked = Signal()
    back_clicked = Signal()
    view_clicked = Signal()
    """The accessibility bar is wanted, or in the way."""

    def __init__(self, theme: Theme, brand: BrandSettings) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("TopBar")
        self.setProperty("ground", "brand")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.metrics.control + theme.px(28))
        self._build(brand)
        self.show_account(None)

    def _build(self, brand: BrandSettings) -> None:
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
        self._account.setProperty("grow", 100)
        self._exit = Button(
            theme,
            translate("TopBar", "Sign out"),
            kind="on_brand_outline",
            icon="exit",
            icon_after=True,
            name="TopBar_exit",
        )
        self._back = Button(
            theme,
            translate("TopBar", "Back"),
            kind="on_brand_outline",
            icon="back",
            name="TopBar_back",
        )
        self._view = Button(
            theme,
            translate("TopBar", "View"),
            kind="on_brand_outline",
            icon="view",
            name="TopBar_view",
        )
        self._view.setAccessibleName(translate("TopBar", "View: text size, contrast, language"))
        self._view.clicked.connect(self.view_clicked)
        self._exit.clicked.connect(self.exit_clicked)
        self._back.clicked.connect(self.back_clicked)
        side = theme.metrics.margin
        self.setLayout(
            row(
                Logo(theme, brand.logo), px(8), self._product, px(8), self._divider, px(8),
                self._account, None, self._view, self._back, self._exit,
                spacing=px(12), margins=(side, 0, side, 0),
            )
        )  # fmt: skip

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
        self._product.setVisible(not (known and self._theme.metrics.portrait))
        self._divider.setVisible(known and not self._theme.metrics.portrait)
        for widget in (self._account, self._exit):
            widget.setVisible(known)
        self._back.setVisible(back or not known)
