"""The way through the readings: meters of every kind, what becomes of a reading, the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLabel

from domain.submission import SubmissionRules, SubmissionWindow
from tests.ui.visitor import Visitor
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.tabs.readings_tab import ReadingsTab
from ui.today import today

Picture = Callable[[str], None]

MANY_DIGITS = "7401212791"
VERIFICATION_ENDS = "7401205811"
REPLACED = "7401205233"
SILENT = "7401207025"
AUTOMATIC = "7401204598"
HEAT, HOT, COLD, POWER = "M-207-77120", "M-18-004512", "M-18-004513", "M-0710-220415"


class ReadingsTour:
    """Signed in is always somebody of the sample delivery, at the main tab."""

    def __init__(self, visitor: Visitor, picture: Picture, password: str) -> None:
        self._visitor = visitor
        self._picture = picture
        self._password = password

    def give_readings(self) -> None:
        """Refused, corrected, accepted, asked about, left to an operator; the acknowledgement."""
        visitor = self._visitor
        self._open_tab()
        self._show_meters("readings")
        visitor.type("1")
        visitor.touch(f"MeterCard_{HEAT}_send")
        self._picture("readings-refused")
        visitor.touch("Keyboard_key_backspace")
        self._type_more(1)
        self._picture("readings-use")
        visitor.touch(f"MeterCard_{HEAT}_send")
        visitor.see(f"MeterCard_{HEAT}_delete")
        self._picture("readings-accepted")
        self._leave_request()
        self._acknowledge()
        self._ask_about_high_use()
        self._open_meter(POWER)
        self._picture("readings-two-tariffs")
        visitor.touch(f"MeterCard_{HEAT}_delete")
        self._picture("readings-delete")
        visitor.touch("QuestionDialog_no")

    def history(self) -> None:
        """Of the meter that is open: bars, then the table."""
        self._open_history()
        self._picture("history-bars")
        self._visitor.touch("HistoryScreen_readings")
        self._picture("history-readings")
        self._visitor.touch("HistoryScreen_back")

    def other_accounts(self) -> None:
        """Each of them for something that it shows."""
        self._switch_to(MANY_DIGITS)
        self._every_meter()
        self._windows()
        self._switch_to(VERIFICATION_ENDS)
        self._picture("readings-verification-ends")
        self._switch_to(AUTOMATIC)
        self._picture("readings-automatic-meter")
        for number, name in ((SILENT, "history-silent"), (REPLACED, "history-replaced")):
            self._switch_to(number)
            self._open_history()
            if number == REPLACED:
                self._visitor.touch(self._visitor.names("HistoryScreen_meter_.+")[-1])
                self._wait_for_history()
            self._picture(name)

    def refused_after_the_fact(self, account_number: str) -> None:
        """Billing did not take it: on the meter's card, and in the history."""
        self._switch_to(account_number)
        self._visitor.wait_text("меньше контрольного")
        self._picture("readings-refused-by-billing")
        self._open_history()
        self._visitor.touch("HistoryScreen_readings")
        self._picture("history-refused")
        self._visitor.touch("HistoryScreen_back")

    def without_cabinet(self) -> None:
        """Readings go on, other tabs wait."""
        visitor = self._visitor
        self._open_meter(COLD)
        self._type_more(2)
        visitor.touch(f"MeterCard_{COLD}_send")
        visitor.see(f"MeterCard_{COLD}_delete")
        visitor.see("ReadingsTab_offline")
        self._picture("readings-without-cabinet")
        visitor.touch("CabinetScreen_main")
        visitor.see("UnavailableDialog_readings")
        self._picture("unavailable-to-the-readings")
        visitor.touch("UnavailableDialog_readings")

    def _leave_request(self) -> None:
        visitor = self._visitor
        self._open_meter(HOT)
        visitor.type("1")
        visitor.touch(f"MeterCard_{HOT}_send")
        visitor.touch(f"MeterCard_{HOT}_way_out_meter_replaced")
        self._picture("readings-request-question")
        visitor.touch("QuestionDialog_yes")
        visitor.see(f"MeterCard_{HOT}_request_0")
        self._picture("readings-request")

    def _ask_about_high_use(self) -> None:
        self._open_meter(COLD)
        self._type_more(90)
        self._visitor.touch(f"MeterCard_{COLD}_send")
        self._visitor.see("QuestionDialog_no")
        self._picture("readings-high-use")
        self._visitor.touch("QuestionDialog_no")

    def _acknowledge(self) -> None:
        visitor = self._visitor
        visitor.touch("AcknowledgementCard_send")
        visitor.see("AcknowledgementCard_back")
        self._picture("readings-acknowledgement-where-to")
        visitor.touch("AcknowledgementCard_email")
        visitor.wait_text("отправлено:")
        self._picture("readings-acknowledgement-sent")
        visitor.touch("AcknowledgementCard_print")
        visitor.wait_text("Заберите", 60)
        self._picture("readings-acknowledgement-printed")

    def _every_meter(self) -> None:
        """Four, five, seven and eight digits, three tariffs."""
        self._picture(f"readings-{self._entry().card.meter.capacity}-digits")
        for name in self._visitor.names("MeterCard_.+_open"):
            self._visitor.touch(name)
            entry = self._entry()
            self._type_more(3)
            self._picture(f"readings-{entry.card.meter.capacity}-digits-typed")

    def _windows(self) -> None:
        """The demo takes readings on any day; here a company that does not."""
        tab, day = self._tab(), today().day
        open_now = SubmissionWindow(first_day=max(1, day - 3), last_day=min(31, day + 3))
        closed = SubmissionWindow(first_day=day % 20 + 2, last_day=day % 20 + 8)
        for name, window in (("open", open_now), ("closed", closed)):
            rules = SubmissionRules(window=window)
            cards = tuple(replace(card, rules=rules) for card in tab._states.cards)
            tab._states.open_id = None
            tab._show_meters(cards, tab._states.changes)
            self._picture(f"readings-window-{name}")

    def _switch_to(self, number: str) -> None:
        self._visitor.touch("TopBar_exit")
        self._visitor.see("ThanksScreen_title")
        self._visitor.window.navigation.open_attract()
        self._visitor.sign_in(number, self._password)
        self._open_tab()

    def _open_tab(self) -> None:
        self._visitor.touch("CabinetScreen_readings")
        self._visitor.wait(lambda: self._visitor.names(r"MeterCard_[^_]+"), "the meters")

    def _show_meters(self, name: str) -> None:
        self._visitor.wait(lambda: self._visitor.names(r"MeterCard_.*_send"), "the meters")
        self._picture(name)

    def _open_meter(self, meter_id: str) -> None:
        if not self._visitor.sees(f"MeterCard_{meter_id}_send"):
            self._visitor.touch(f"MeterCard_{meter_id}_open")
        self._visitor.see(f"MeterCard_{meter_id}_send")

    def _open_history(self) -> None:
        self._visitor.touch("UseCard_history")
        self._visitor.wait(lambda: self._visitor.names("HistoryScreen_meter_.+"), "the meters")
        self._wait_for_history()

    def _wait_for_history(self) -> None:
        title = self._visitor.see("HistoryScreen_title", QLabel)
        self._visitor.wait(title.text, "the history")

    def _type_more(self, units: int) -> None:
        """So much more than the previous reading in every register, with its decimals."""
        card = self._entry().card
        previous = card.previous
        assert previous is not None
        for register in card.meter.registers:
            self._visitor.see(f"MeterCard_{card.meter.meter_id}_{register}").setFocus()
            self._visitor.settle()
            self._visitor.type(f"{previous.values[register] + units}".replace(".", ","))

    def _tab(self) -> ReadingsTab:
        return self._visitor.see("ReadingsTab", ReadingsTab)

    def _entry(self) -> MeterEntryCard:
        self._visitor.wait(self._open_cards, "an open card")
        return self._open_cards()[0]

    def _open_cards(self) -> list[MeterEntryCard]:
        return [card for card in self._tab().findChildren(MeterEntryCard) if card.isVisible()]
