"""A document to be read: a consent, scrolled by finger."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.registration import ConsentDocument
from ui.context import Context
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label

translate = QCoreApplication.translate


class DocumentScreen(Screen):
    """Names its version, for that is what is agreed to. The way back is in the bar."""

    patience = 3.0
    back_in_bar = True

    def __init__(self, context: Context, document: ConsentDocument) -> None:
        super().__init__(context)
        theme, px = self.theme, self.theme.px
        side = theme.metrics.margin
        title = label(theme, document.title, size=Type.TITLE - 6, weight=Weight.BOLD, wrap=True)
        version = translate("DocumentScreen", "Version {version}")
        pad = theme.metrics.card_padding
        text = FingerScroll(
            theme,
            column(
                label(
                    theme,
                    version.format(version=document.version),
                    size=Type.SMALL,
                    ink="soft",
                ),
                label(theme, document.text, wrap=True, name="DocumentScreen_text"),
                None,
                spacing=px(14),
                margins=pad,
            ),
        )
        card = Card(name="DocumentScreen_card")
        card.setLayout(column(text, margins=px(4)))
        card.setProperty("grow", 1)
        self.setLayout(column(title, card, spacing=px(18), margins=(side, px(22), side, px(22))))
