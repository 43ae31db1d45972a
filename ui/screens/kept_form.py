"""What stays of a form when it is made anew in another look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.carried_steps import CarriedStep
from ui.kept_state import KeptState, keep_state, restore_state
from ui.widgets.notice import Tone
from ui.widgets.text_field import PasswordField, TextField

if TYPE_CHECKING:
    from ui.screens.form_screen import FormScreen

Words = Callable[[], str]
"""A sentence in the language that is in force when it is said. It must not hold on to a screen."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the notice says."""

    words: Words
    tone: Tone


@dataclass(frozen=True, slots=True)
class KeptForm:
    """Fields by object name; `more` is what the screen itself knows.

    `typing` is the field that the keyboard types into; empty when it was put away.
    """

    state: KeptState
    typing: str
    wrong: frozenset[str]
    uncovered: frozenset[str]
    said: Said | None
    more: object = field(repr=False)
    ways: Sequence[CarriedStep] = field(repr=False)


def keep_form(form: FormScreen) -> KeptForm:
    """Take it from a form that is about to be destroyed."""
    typing = form.typing.field
    return KeptForm(
        state=keep_state(form),
        typing=typing.objectName() if typing is not None else "",
        wrong=frozenset(each.objectName() for each in form.fields if each.wrong),
        uncovered=frozenset(
            each.objectName()
            for each in form.fields
            if isinstance(each, PasswordField) and each.uncovered
        ),
        said=form.said,
        more=form.keep_more(),
        ways=form.steps.hand_over(),
    )


def restore_form(form: FormScreen, kept: KeptForm) -> None:
    """Give it to the form that takes its place."""
    restore_state(form, kept.state)
    for each in form.fields:
        if not kept.state.texts.get(each.objectName()):  # known from before, but taken away
            each.clear()
    form.restore_more(kept.more)
    for each in form.fields:
        each.set_wrong(each.objectName() in kept.wrong)
        if isinstance(each, PasswordField) and each.objectName() in kept.uncovered:
            each.uncover()
    _restore_focus(form, kept)
    if kept.said is not None:
        form.say(kept.said.words, kept.said.tone)
    form.steps.take_over(kept.ways)


def _restore_focus(form: FormScreen, kept: KeptForm) -> None:
    """The keyboard shows what is typed into; the focus may be beside, on a button or on the bar."""
    typed = next((each for each in form.fields if each.objectName() == kept.typing), None)
    if typed is not None:
        typed.setFocus()
    else:
        form.hide_keyboard()
    beside = form.findChild(QWidget, kept.state.focus) if kept.state.focus else None
    if beside is not None and not isinstance(beside, TextField):
        beside.setFocus()
