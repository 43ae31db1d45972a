"""A bill on the screen, on paper, on the phone and by e-mail (manual, section 4.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from domain.bills import Bill
from domain.charges import Balance
from domain.errors import CabinetError, SurroundingsFailed
from ui.bill.kept_bill import KeptBill
from ui.bill.mailing import BillMailing
from ui.bill.pages import BillPages
from ui.bill.panel import BillPanel
from ui.bill.print_told import PrintTold
from ui.bill.printing import BillPrinting
from ui.bill.since import since_text
from ui.carried_steps import CarriedSteps, Step
from ui.context import Context
from ui.messages import error_text, shows_itself
from ui.screens.screen import Screen
from ui.widgets.boxes import along, column
from ui.widgets.card import Card

if TYPE_CHECKING:
    from kiosk.bill_link import CheckedLink

translate = QCoreApplication.translate

LINK = "link"
"""The step that brings the code for a phone."""


class BillScreen(Screen):
    """The document lives in memory only and goes with the screen, as the code for a phone does."""

    patience = 3.0

    def __init__(self, context: Context, bill: Bill, *, print_at_once: bool) -> None:
        super().__init__(context)
        self._bill = bill
        self._print_when_shown = print_at_once
        self._balance_known = False
        self._pages = BillPages(self.theme)
        self._document, self._phone = self._pages.document, self._pages.phone
        self._panel = BillPanel(
            self.theme,
            bill,
            self.make_back_button(),
            prints_allowed=context.services.settings.printing.prints_per_bill,
        )
        self._printing = BillPrinting(context.services.bills, bill, self)
        self._print = PrintTold(self._printing, self._pages, self._panel, self)
        self._mailing = BillMailing(context, bill, self._to_the_phone, self)
        self._steps = CarriedSteps(
            self, {LINK: Step(self._await_link, self._show_link, self._no_link)}
        )
        self._build()
        self._connect_buttons()
        self._connect_ways()
        self.reload()

    def on_leave(self) -> None:
        """Let go of the document and of the code."""
        self._document.close_document()
        self._phone.forget()

    def keep(self) -> object:
        """The document is fetched again, from memory; a print that is under way is joined."""
        return KeptBill(
            printing=self._printing.under_way,
            wanted_print=self._print_when_shown,
            held_by=self._print.held_by,
            seen=self._pages.currentIndex(),
            link=self._phone.link,
            links=self._steps.hand_over(),
            letters=self._mailing.hand_over(),
        )

    def restore(self, kept: object) -> None:
        """Nothing is printed, sent or asked for twice: only what was begun goes on."""
        if not isinstance(kept, KeptBill):
            return
        self._print_when_shown = kept.wanted_print
        self._steps.take_over(kept.links)
        self._mailing.take_over(kept.letters)
        if kept.link is not None:
            self._show_link(kept.link)
        if kept.seen == self._pages.indexOf(self._phone):
            self._to_the_phone()
        if kept.printing:
            self._print.begin()
        if kept.held_by is not None:
            left = kept.seen != self._pages.indexOf(self._pages.fault)
            self._print.tell_again(kept.held_by, left=left)

    def ask_again(self, about: object) -> None:
        """Whether to send a letter, or what to do without an address."""
        self._mailing.ask_again(about)

    def reload(self) -> None:
        """Fetch the document unless it is shown already, and what was paid since it was made."""
        self._balance_known = False
        balance = self.context.services.actions.load_balance()
        balance.on_success(self._compare).on_error(self._explain)
        balance.on_finished(self._balance_told).start(self)
        if not self._document.shown:
            job = self.context.services.bills.open(self._bill)
            job.on_success(self._show).on_error(self._not_opened).start(self)

    def _build(self) -> None:
        metrics, px = self.theme.metrics, self.theme.px
        side, air = metrics.margin, px(24)
        card = Card(name="BillScreen_page")
        card.setLayout(column(self._pages, margins=px(8)))
        whole = along(metrics.portrait, spacing=air, margins=(side, air, side, air))
        whole.addWidget(card, 1)
        whole.addWidget(self._panel)
        self.setLayout(whole)
        self._fit_zoom()

    def _connect_buttons(self) -> None:
        panel = self._panel
        panel.print.clicked.connect(self._print.begin)
        panel.phone.clicked.connect(self._to_the_phone)
        panel.email.clicked.connect(self._by_email)
        panel.larger.clicked.connect(self._document.grow)
        panel.smaller.clicked.connect(self._document.shrink)
        for button in (panel.larger, panel.smaller):
            button.clicked.connect(self._fit_zoom)
        self._pages.currentChanged.connect(self._fit_zoom)
        self._phone.left.connect(lambda: self._pages.setCurrentWidget(self._document))
        self._phone.ran_out.connect(self._code_ran_out)

    def _connect_ways(self) -> None:
        self._print.failed.connect(self._explain)
        self._mailing.began.connect(self._mail_began)
        self._mailing.sent.connect(lambda text: self._panel.notice.say(text, "good"))
        self._mailing.failed.connect(self._explain)
        self._mailing.finished.connect(lambda: self._panel.email.setEnabled(True))

    def _show(self, pdf: bytes) -> None:
        if not self._document.show_document(pdf):
            self._not_opened(SurroundingsFailed())
            return
        self._fit_zoom()
        self._print.offer()
        self._print_if_wanted()

    def _compare(self, balance: Balance) -> None:
        text = since_text(self._bill, balance)
        if text:
            self._panel.since.say(text)
        else:
            self._panel.since.clear()

    def _balance_told(self) -> None:
        self._balance_known = True
        self._print_if_wanted()

    def _print_if_wanted(self) -> None:
        """Not before it is said what the sheet does not say."""
        ready = self._document.shown and self._balance_known
        if self._print_when_shown and ready and self._printing.allowed:
            self._print_when_shown = False
            self._print.begin()

    def _not_opened(self, error: CabinetError) -> None:
        if not shows_itself(error):
            self._document.give_up()
            self._explain(error)

    def _fit_zoom(self) -> None:
        self._panel.larger.setEnabled(self._document.may_grow)
        self._panel.smaller.setEnabled(self._document.may_shrink)
        self._panel.zoom.setVisible(self._pages.shows(self._document))

    def _to_the_phone(self) -> None:
        self._pages.setCurrentWidget(self._phone)
        if self._phone.is_good or self._steps.under_way(LINK):
            return
        side = self._phone.qr.device_side
        self._steps.begin(LINK, self.context.services.bills.link(self._bill, side=side))

    def _await_link(self) -> None:
        self._phone.wait()
        self._panel.phone.setEnabled(False)

    def _show_link(self, link: CheckedLink) -> None:
        """In another look its code may have to be larger or smaller; the link is the same."""
        side = self._phone.qr.device_side
        if link.picture.side != side:
            self._steps.begin(LINK, self.context.services.bills.redraw(link, side=side))
            return
        self._panel.phone.setEnabled(True)
        self._phone.show_link(link)

    def _no_link(self, error: CabinetError) -> None:
        self._panel.phone.setEnabled(True)
        self._pages.setCurrentWidget(self._document)
        self._explain(error)

    def _code_ran_out(self) -> None:
        if self._pages.shows(self._phone):
            self._pages.setCurrentWidget(self._document)
            text = translate(
                "BillScreen", "The code's time is over. Touch “To the phone” for a new one."
            )
            self._panel.notice.say(text)

    def _by_email(self) -> None:
        self._panel.email.setEnabled(False)
        self._mailing.start()

    def _mail_began(self) -> None:
        self._panel.email.setEnabled(False)
        self._panel.notice.say(translate("BillScreen", "Sending…"))

    def _explain(self, error: CabinetError) -> None:
        if not shows_itself(error):
            self._panel.notice.say(error_text(error), "bad")
