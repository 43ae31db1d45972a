"""A screen with fields to fill in, one main action, and the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError
from domain.scanned_bill import scanned_account
from kiosk.jobs import Job
from ui.carried_steps import CarriedSteps, Step
from ui.context import Context
from ui.messages import error_text, shows_itself
from ui.screens.kept_form import KeptForm, Said, Words, keep_form, restore_form
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.notice import Notice, Tone
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import TextField
from ui.widgets.typing_area import TypingArea

translate = QCoreApplication.translate

FORM_WIDTH = 700
"""Design units in the usual text size; larger letters want longer lines."""

SIDES, LEAST_SIDES = 64, 28
"""Design units beside the form; the latter with large letters: one word may take all the line."""

SUBMIT = "submit"
"""The step that the main button takes."""


class FormScreen(Screen):
    """Enter goes to the next empty field, and from the last one submits.

    A subclass builds its fields, calls `build_form`, and says in `submit` what the main action
    does: it `send`s a job, and what became of it arrives in `on_done` or `on_refused`, in another
    look of the screen if one was chosen meanwhile. `decoration` is what gives way when the keyboard
    takes the lower part of the screen. A bill that is held to a reader of codes fills in
    `scan_target`.
    """

    back_in_bar = True

    words = staticmethod(error_text)
    """The words for an error; a screen may know more about what it means there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.fields: list[TextField] = []
        self.decoration: list[QWidget] = []
        self.scan_target: AccountNumberField | None = None
        self.asked_for: dict[TextField, Words] = {}
        """What is said of a field when the main button is touched and it is empty."""
        self.said: Said | None = None
        self.steps = CarriedSteps(
            self, {SUBMIT: Step(self._show_busy, self.on_done, self.on_refused)}
        )
        self._busy = False
        self._submit_text = self._busy_text = ""

    def on_enter(self) -> None:
        """Begin with the first empty field; where there is none, there is something to read."""
        empty = next((field for field in self.fields if not field.text()), None)
        if empty is not None:
            empty.setFocus()
        else:
            self.hide_keyboard()

    @property
    def takes_scans(self) -> bool:
        """Where there is an account number to fill in."""
        return self.scan_target is not None

    def on_scanned(self, text: str) -> None:
        """Fill in the number of a bill and go on; whatever else was scanned does nothing."""
        number = scanned_account(text)
        if number is not None and self.scan_target is not None and not self._busy:
            self.scan_target.set_digits(number)
            self.on_enter()

    def on_leave(self) -> None:
        """What is still under way is not waited for any more."""
        self.steps.drop()

    def keep(self) -> object:
        """Everything that was done here, and what is on its way."""
        return keep_form(self)

    def restore(self, kept: object) -> None:
        """Go on from there."""
        if isinstance(kept, KeptForm):
            restore_form(self, kept)

    def keep_more(self) -> object:
        """What a subclass knows beside its fields."""
        return None

    def restore_more(self, kept: Any) -> None:
        """Take over what `keep_more` gave; the fields are filled in already."""

    def build_form(
        self, title: str, parts: Sequence[QWidget], *, submit: str, busy: str = ""
    ) -> None:
        """Put title, parts, notice and the main button into a column with the keyboard.

        `busy` stands on the main button while its step is under way.
        """
        theme, px, name = self.theme, self.theme.px, self.objectName()
        heading = label(theme, title, size=Type.TITLE, weight=Weight.BOLD, wrap=True)
        self.decoration.append(heading)
        self.notice = Notice(theme, name=f"{name}_notice")
        self.button = Button(
            theme, submit, kind="accent", size=Type.LARGE, height=88, name=f"{name}_submit"
        )
        self._submit_text, self._busy_text = submit, busy
        body = QWidget()
        shown = [part for part in parts if part.property("after") is None]
        after = [part for part in parts if part.property("after") is not None]
        body.setLayout(column(heading, *shown, self.notice, self.button, *after, spacing=px(12)))
        body.setMaximumWidth(px(FORM_WIDTH * theme.metrics.text))
        body.setProperty("grow", 100)
        sides = px(SIDES if theme.metrics.text < 1.3 else LEAST_SIDES)
        centred = row(None, body, None, margins=(sides, px(12), sides, px(12)))
        scroll = FingerScroll(theme, column(None, centred, None))
        self.typing = TypingArea(theme, scroll, language=self.context.appearance.language)
        self.setLayout(column(self.typing))
        self._connect()

    def submit(self) -> None:
        """The main action; all fields are filled in."""

    def send(self, job: Job[Any], step: str = SUBMIT) -> None:
        """Ask the cabinet."""
        self.steps.begin(step, job)

    def on_done(self, result: Any) -> None:
        """What was sent has arrived."""

    def on_refused(self, error: CabinetError) -> None:
        """What was sent was refused, or did not arrive."""
        self.fail(error)

    def advance(self) -> None:
        """What enter does: it walks on, and from the field itself it asks for what is missing."""
        empty = self._first_empty
        if empty is not None and not empty.hasFocus():
            empty.setFocus()
        else:
            self.confirm()

    def confirm(self) -> None:
        """The main button: go to the first empty field, or submit."""
        empty = self._first_empty
        if empty is not None:
            self._ask_for(empty)
        elif not self._busy:
            self.unsay()
            self.submit()

    @property
    def _first_empty(self) -> TextField | None:
        seen = (field for field in self.fields if field.isVisible() and not field.text())
        return next(seen, None)

    def _ask_for(self, field: TextField) -> None:
        """Go there; to who is there already, say what is missing, where there are words for it."""
        words = self.asked_for.get(field)
        if words is not None and field.hasFocus():
            self.complain(words, field)
        field.setFocus()

    def set_busy(self, busy: bool, text: str = "") -> None:
        """Nothing is sent twice: while busy the button rests."""
        self._busy = busy
        self.button.setEnabled(not busy)
        self.button.setText(text if busy and text else self._submit_text)

    def fail(self, error: CabinetError, *wrong: TextField) -> None:
        """Say what went wrong, mark what is to be corrected; a lost connection shows itself."""
        self.set_busy(False)
        if not shows_itself(error):
            self.complain(partial(self.words, error), *wrong)

    def complain(self, words: Words, *wrong: TextField) -> None:
        """Say what has to be corrected, where it is seen: the keyboard makes room if it must.

        The focus moves there, unless it is at one of several already.
        """
        for field in wrong:
            field.set_wrong(True)
        if wrong and not any(field.hasFocus() for field in wrong):
            wrong[0].setFocus()
        self.say(words, "bad")

    def say(self, words: Words, tone: Tone = "plain") -> None:
        """Say it, and again in another language if one is chosen."""
        self.said = Said(words, tone)
        self.notice.say(words(), tone)
        QTimer.singleShot(0, self, lambda: self.typing.reveal(self.notice))

    def unsay(self) -> None:
        """It does not hold any more."""
        self.said = None
        self.notice.clear()

    def hide_keyboard(self) -> None:
        """Nothing is typed any more."""
        self.typing.dismiss()

    def _show_busy(self) -> None:
        self.set_busy(True, self._busy_text)

    def _connect(self) -> None:
        for field in self.fields:
            field.focused.connect(lambda field=field: self._focus(field))
            field.textChanged.connect(lambda _text, field=field: self._on_edited(field))
            field.returnPressed.connect(self.advance)
        self.button.clicked.connect(self.confirm)
        self.typing.entered.connect(self.advance)
        self.typing.docked.connect(self._make_room)

    def _focus(self, field: TextField) -> None:
        self.typing.type_into(field, field, field.keyboard)

    def _make_room(self, docked: bool) -> None:
        roomy = not docked or self.theme.metrics.portrait
        for widget in self.decoration:
            widget.setVisible(roomy)

    def _on_edited(self, field: TextField) -> None:
        field.set_wrong(False)
        if self.said is not None and self.said.words is self.asked_for.get(field):
            self.unsay()


def after(widget: QWidget) -> QWidget:
    """Stands under the main button."""
    widget.setProperty("after", True)
    return widget
