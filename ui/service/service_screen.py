"""The service page: how the terminal is, tests, and taking it out of service."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from domain.errors import CabinetError
from kiosk.exit_codes import CLOSED_BY_STAFF
from ui.context import Context
from ui.dialogs.question import Question
from ui.double_tap import SOON_S
from ui.idle import IdleWatch
from ui.screens.screen import Screen
from ui.service import page_words as words
from ui.service.checks_card import ChecksCard
from ui.service.common_words import not_done
from ui.service.state_card import StateCard
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import along, column, row, stacked
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.notice import Notice

LOCK_AFTER_S = 120.0
"""Without a touch."""

BESIDE = 1200
"""Design units of width, at least, in which the two cards stand side by side."""

REST_MS = round(SOON_S * 1000)
"""So long nothing is switched again: the window's guard lets two taps on one button pass."""

_CLOSING = object()
"""What its question is about."""


class ServiceScreen(Screen):
    """Opened by the right PIN alone. It locks itself."""

    full_window = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._desk = context.services.staff
        self._idle: IdleWatch | None = None
        self._state = StateCard(self.theme, context.services)
        self._checks = ChecksCard(self.theme, self._desk)
        self._checks.tried_again.connect(self._state.look)
        self._build()
        self._desk.out_of_service.changed.connect(self._on_switched)
        self._show_service()

    def on_enter(self) -> None:
        """Look at everything, and lock when nobody is there any more."""
        self._state.look()
        self._idle = IdleWatch(LOCK_AFTER_S, self.window())
        self._idle.idle.connect(self._lock)
        self._idle.arm()

    def on_leave(self) -> None:
        """The watch belongs to the window, which stays."""
        if self._idle is not None:
            self._idle.disarm()
            self._idle.deleteLater()
            self._idle = None

    def on_back(self) -> None:
        """The only way from here is to lock."""
        self._lock()

    def reload(self) -> None:
        """The cabinet is back."""
        self._state.look()

    def ask_again(self, about: object) -> None:
        """Whether to close the program."""
        if about is _CLOSING:
            self._ask_to_close()

    def _build(self) -> None:
        px, metrics = self.theme.px, self.theme.metrics
        stacked_up = metrics.portrait or metrics.width < px(BESIDE)
        body = along(stacked_up, spacing=px(20))
        box = QWidget()
        box.setLayout(column(self._checks, self._notice_box(), self._actions(), spacing=px(20)))
        self._checks.setProperty("grow", 1)
        body.addWidget(self._state, 11 if stacked_up else 10)
        body.addWidget(box, 11)
        side = metrics.margin
        page = column(self._header(), px(18), margins=(side, px(22), side, px(24)))
        page.addLayout(body, 1)
        self.setLayout(page)

    def _header(self) -> QHBoxLayout:
        theme = self.theme
        title = label(theme, words.SERVICE_PAGE, size=Type.TITLE - 4, weight=Weight.BOLD)
        about = label(theme, words.LOCKS_BY_ITSELF, size=Type.SMALL, ink="soft")
        lock = Button(theme, words.LOCK, kind="accent", name="ServiceScreen_lock")
        lock.clicked.connect(self._lock)
        return row(stacked(title, about), None, lock)

    def _notice_box(self) -> Notice:
        self._notice = Notice(self.theme, name="ServiceScreen_notice")
        return self._notice

    def _actions(self) -> QHBoxLayout:
        self._service = Button(self.theme, name="ServiceScreen_switch")
        self._service.clicked.connect(self._switch_service)
        close = Button(self.theme, words.CLOSE, kind="outline", name="ServiceScreen_close")
        close.clicked.connect(self._ask_to_close)
        for button in (self._service, close):
            button.setProperty("grow", 1)
        return row(self._service, close, spacing=self.theme.metrics.gap)

    @Slot()
    def _show_service(self) -> None:
        out = self._desk.out_of_service.active
        self._service.setText(words.PUT_BACK if out else words.TAKE_OUT)
        self._service.set_kind("brand" if out else "tint")

    @Slot()
    def _on_switched(self) -> None:
        self._show_service()
        self._rest()

    def _rest(self) -> None:
        """The second tap of an impatient finger would put back what the first one has done."""
        QTimer.singleShot(REST_MS, self, lambda: self._service.setEnabled(True))

    def _switch_service(self) -> None:
        self._service.setEnabled(False)
        state = self._desk.out_of_service
        job = state.switch(not state.active).on_success(lambda _: self._notice.clear())
        job.on_error(self._on_not_switched).start(self)

    def _on_not_switched(self, error: CabinetError) -> None:
        self._rest()
        self._notice.say(not_done(error), "bad")

    def _ask_to_close(self) -> None:
        question = Question(
            title=words.CLOSE_TITLE,
            text=words.CLOSE_TEXT,
            yes=words.CLOSE,
            no=words.CLOSE_NO,
            on_yes=_close,
            on_no=lambda: None,
            cautious=True,
            about=_CLOSING,
        )
        self.context.navigator.ask(question)

    @Slot()
    def _lock(self) -> None:
        self.context.navigator.open_attract()


def _close() -> None:
    """After the touch that asked for it has been dealt with."""
    QTimer.singleShot(0, lambda: QApplication.exit(CLOSED_BY_STAFF))
