"""The tests of the service page: a button each, and beside it what came out, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from domain.errors import CabinetError
from kiosk.printing import PrintProgress, PrintStage
from kiosk.staff_desk import StaffDesk
from kiosk.terminal_state import OutboxLook
from ui.service import page_words as words
from ui.service.common_words import not_done
from ui.service.sound_test import SoundTest
from ui.service.touch_test import TouchTest
from ui.speech.speaker import Speaker
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Ink, label, set_ink
from ui.widgets.notice import Tone


class SelfTestRow(QWidget):
    """A button that cannot be pressed while its test is under way, and the result."""

    begun = Signal()

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__()
        self.button = Button(theme, text, name=f"ServiceScreen_{name}")
        self.button.clicked.connect(self._begin)
        self.result: QLabel = label(
            theme, words.NOT_TRIED, size=Type.SMALL, ink="soft", wrap=True,
            name=f"ServiceScreen_{name}_result",
        )  # fmt: skip
        self.result.setProperty("grow", 1)
        self.setLayout(row(self.button, self.result, spacing=theme.px(20)))

    def say(self, text: str, tone: str = "plain", *, over: bool = True) -> None:
        """The result, or how far it is."""
        inks: dict[str, Ink] = {"good": "good", "bad": "bad", "warn": "warn"}
        self.result.setText(text)
        set_ink(self.result, inks.get(tone, "plain"))
        self.button.setEnabled(over)

    def _begin(self) -> None:
        self.button.setEnabled(False)
        self.begun.emit()


class ChecksCard(Card):
    """`tried_again`: the outbox was put on its way, and looks different now."""

    tried_again = Signal()

    def __init__(self, theme: Theme, desk: StaffDesk) -> None:
        super().__init__(name="ServiceScreen_tests")
        self._theme = theme
        self._desk = desk
        self._page = self._row("test_page", words.TEST_PAGE, self._print_page)
        self._slip = self._row("test_slip", words.TEST_SLIP, self._print_slip)
        self._touch = self._row("test_touch", words.TEST_TOUCH, self._test_touch)
        self._sound = self._row("test_sound", words.TEST_SOUND, self._test_sound)
        self._again = self._row("send_again", words.SEND_AGAIN, self._send_again)
        rows = [self._page, self._slip, self._touch, self._sound, self._again]
        if not desk.has_slip_printer:
            rows.remove(self._slip)
        self._sound_test: SoundTest | None = None
        self._slip.setParent(self)
        self._slip.setVisible(desk.has_slip_printer)
        widest = max(each.button.sizeHint().width() for each in rows)
        for each in rows:
            each.button.setFixedWidth(widest)
        title = label(theme, words.TESTS, size=Type.LARGE, weight=Weight.SEMIBOLD)
        pad = theme.metrics.card_padding
        margins = (pad, theme.px(20), pad, theme.px(22))
        self.setLayout(column(title, *rows, None, spacing=theme.metrics.gap, margins=margins))

    def _row(self, name: str, text: str, begin: Callable[[], None]) -> SelfTestRow:
        made = SelfTestRow(self._theme, name, text)
        made.begun.connect(begin)
        return made

    def _print_page(self) -> None:
        def progress(told: object) -> None:
            if isinstance(told, PrintProgress) and told.stage is not PrintStage.DONE:
                tone = "plain" if told.fault is None else "bad"
                self._page.say(words.print_progress(told), tone, over=False)
            elif isinstance(told, PrintProgress):
                printed = words.PAGE_PRINTED if told.confirmed else words.PAGE_HANDED_OVER
                self._page.say(printed, "good", over=False)

        job = self._desk.print_test_page().on_progress(progress)
        job.on_success(lambda _: self._page.button.setEnabled(True))
        job.on_error(lambda error: _failed(self._page, error)).start(self)

    def _print_slip(self) -> None:
        self._slip.say(words.SENDING, over=False)
        job = self._desk.print_test_slip()
        job.on_success(lambda _: self._slip.say(words.SLIP_PRINTED, "good"))
        job.on_error(lambda error: _failed(self._slip, error)).start(self)

    def _send_again(self) -> None:
        self._again.say(words.SENDING, over=False)

        def done(look: OutboxLook) -> None:
            self._again.say(*words.sent_again(look))
            self.tried_again.emit()

        job = self._desk.send_outbox_again().on_success(done)
        job.on_error(lambda error: _failed(self._again, error)).start(self)

    def _test_touch(self) -> None:
        page = self.window().findChild(QWidget, "ServiceScreen")
        test = TouchTest(self._theme, page or self.window())

        def done(text: str, tone: Tone) -> None:
            self._touch.say(text, tone)
            test.hide()
            test.deleteLater()
            self._touch.button.setFocus()

        test.finished.connect(done)
        test.show()
        test.raise_()
        test.setFocus()

    def _test_sound(self) -> None:
        if self._sound_test is None:
            found: QObject | None = self.window().findChild(Speaker)
            self._sound_test = SoundTest(found if isinstance(found, Speaker) else None, self)
            self._sound_test.told.connect(self._on_sound)
        self._sound_test.begin()

    def _on_sound(self, text: str, tone: str) -> None:
        self._sound.say(text, tone, over=text != words.SOUND_STARTING)


def _failed(test: SelfTestRow, error: CabinetError) -> None:
    test.say(not_done(error), "bad")
