"""A question with two answers, laid over the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.overlay import Overlay
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.label import label

Answer = Callable[[], None]


@dataclass(frozen=True)
class Question:
    """What is asked, and what the two answers do.

    `yes` is the one to be expected; where it destroys something, or is
    likely a slip, `no` has the look of the main one: the question is `cautious`.
    Escape says no, unless that does something: then the question is just put away.

    In another look it is asked again by the screen's successor, which is told what it was `about`:
    the words and the answers here belong to the look and to the widgets that it was asked in.
    """

    title: str
    text: str
    yes: str
    no: str
    on_yes: Answer
    on_no: Answer
    cautious: bool = False
    no_acts: bool = False
    about: object = field(default=None, repr=False)


class QuestionDialog(Overlay):
    """Shows one question at a time, below the bars: it may need larger letters to be read."""

    def __init__(self, theme: Theme, parent: QWidget, bars: Callable[[], int]) -> None:
        """`bars` tells how many pixels they take at the top."""
        super().__init__(theme, parent, name="QuestionDialog", width=800)
        self._bars = bars
        self._question: Question | None = None
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = label(theme, size=Type.TITLE - 4, weight=Weight.BOLD, align=centre, wrap=True)
        self._text = label(theme, size=Type.LARGE, ink="soft", align=centre, wrap=True)
        self._yes = Button(
            theme, kind="accent", size=Type.LARGE, height=92, name="QuestionDialog_yes"
        )
        self._no = Button(
            theme, kind="outline", size=Type.LARGE, height=92, name="QuestionDialog_no"
        )
        self._yes.clicked.connect(lambda: self._answer(yes=True))
        self._no.clicked.connect(lambda: self._answer(yes=False))
        said = column(self._title, self._text, spacing=theme.px(16))
        self.fill_card(said, self._no, self._yes)

    @property
    def about(self) -> object:
        """What the question that stands is about; None when none does."""
        return None if self._question is None else self._question.about

    def ask(self, question: Question) -> None:
        """Ask it. One that stood is put away first, as by Escape: whoever asked it goes on."""
        if self._question is not None:
            self.escape()
        self._question = question
        self._title.setText(question.title)
        self._text.setText(question.text)
        self._yes.setText(question.yes)
        self._no.setText(question.no)
        self._yes.set_kind("outline" if question.cautious else "accent")
        self._no.set_kind("accent" if question.cautious else "outline")
        self.appear()

    def place(self) -> None:
        """Lie over the screen."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect().adjusted(0, self._bars(), 0, 0))

    def dismiss(self) -> None:
        """Forget the question, and what it told of the resident."""
        self._question = None
        self._title.clear()
        self._text.clear()
        self.hide()

    def escape(self) -> None:
        """Nothing is done."""
        if self._question is not None and self._question.no_acts:
            self.dismiss()
        else:
            self._answer(yes=False)

    def _answer(self, *, yes: bool) -> None:
        question = self._question
        self.dismiss()
        if question is not None:
            (question.on_yes if yes else question.on_no)()
