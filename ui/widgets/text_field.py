"""Fields that a resident types into."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from domain.credentials import PASSWORD_LENGTH
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.label import label

translate = QCoreApplication.translate

INSET = 6
"""Design units around a button that stands in a field."""

LABELLED = "labelled"
"""Marks a field together with the name above it: they are brought into sight together."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CORRECTING = {
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip


class TextField(QLineEdit):
    """A line to type into; `keyboard` names the layout that it wants.

    No menus, no drag and drop, no clipboard: nothing of one resident reaches the next.
    """

    focused = Signal()

    def __init__(self, theme: Theme, *, keyboard: str, most: int, name: str) -> None:
        super().__init__()
        self.keyboard = keyboard
        self.setObjectName(name)
        self.setMaxLength(most)
        self.setFont(theme.font(Type.LARGE + 4, Weight.MEDIUM))
        self.setFixedHeight(theme.metrics.control + 2 * theme.px(INSET))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)

    def type_text(self, text: str) -> None:
        """Put text where the cursor is."""
        self.insert(text)

    def erase(self) -> None:
        """Take away the character before the cursor."""
        self.backspace()

    def clear_text(self) -> None:
        """Take everything away."""
        self.clear()

    def starts_with_capital(self) -> bool:
        """Surnames start with a capital letter; nothing else does."""
        return False

    @property
    def wrong(self) -> bool:
        """Whether the field is marked as the one to be corrected."""
        return bool(self.property("wrong") == "true")

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as the one to be corrected."""
        if self.property("wrong") != ("true" if wrong else "false"):
            self.setProperty("wrong", "true" if wrong else "false")
            self.style().unpolish(self)
            self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard of this field is wanted."""
        marked = self.selectedText()
        super().focusInEvent(event)
        if not marked:  # Tab marks all of it, and the next key would take it away
            self.deselect()
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A plugged-in keyboard types and corrects; it selects, copies and undoes nothing."""
        if not self.hasFocus():  # a key of what stands in the field, such as the eye
            event.ignore()
        elif _types(event) or _corrects(event) or event.key() in _ENTER:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing yet: the finger may go on to scroll. A double one selects no word, either."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See `mousePressEvent`."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """No text is selected by dragging."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Typing goes on where the finger was lifted; a middle button would paste the selection."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(place):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCursorPosition(self.cursorPositionAt(place))


class PasswordField(TextField):
    """A password, hidden unless its owner wants to see it."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, keyboard="latin", most=PASSWORD_LENGTH.stop - 1, name=name)
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = Button(theme, icon="eye", kind="tint", name=f"{name}_show")
        self._eye.setParent(self)
        self._eye.clicked.connect(self._toggle)
        self._name_eye()
        self.setTextMargins(0, 0, theme.metrics.control - theme.px(INSET), 0)

    def tell_eye_apart(self, title: str) -> None:
        """There are two passwords on a form, and two eyes: whose this one is."""
        self._eye.setAccessibleDescription(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the right edge."""
        super().resizeEvent(event)
        inset, side = self._theme.px(INSET), self._theme.metrics.control
        self._eye.setFixedSize(side, side)
        self._eye.move(self.width() - side - inset, inset)

    @property
    def uncovered(self) -> bool:
        """Whether its owner wanted to see it."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def uncover(self) -> None:
        """Let it be seen."""
        self._show(QLineEdit.EchoMode.Normal)

    def _toggle(self) -> None:
        mode = QLineEdit.EchoMode.Password if self.uncovered else QLineEdit.EchoMode.Normal
        self._show(mode)

    def _show(self, mode: QLineEdit.EchoMode) -> None:
        self.setEchoMode(mode)
        self._name_eye()

    def _name_eye(self) -> None:
        """What another touch on the eye does."""
        self._eye.set_icon("eye_off" if self.uncovered else "eye")
        self._eye.setAccessibleName(
            translate("PasswordField", "Hide the password")
            if self.uncovered
            else translate("PasswordField", "Show the password")
        )


def labelled(theme: Theme, title: str, field: QWidget) -> QWidget:
    """A field with its name above it."""
    box = QWidget()
    caption = label(theme, title, weight=Weight.MEDIUM, wrap=True)
    caption.setBuddy(field)
    typed = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    (typed or field).setAccessibleName(title)
    if isinstance(field, PasswordField):
        field.tell_eye_apart(title)
    box.setProperty(LABELLED, True)
    box.setLayout(column(caption, field, spacing=theme.px(8)))
    return box


def _types(event: QKeyEvent) -> bool:
    """Whether a key gives a character. Control alone never does; with Alt it is Windows' AltGr."""
    control = Qt.KeyboardModifier.ControlModifier
    alone = (event.modifiers() & (control | Qt.KeyboardModifier.AltModifier)) == control
    return bool(event.text()) and event.text().isprintable() and not alone


def _corrects(event: QKeyEvent) -> bool:
    """Whether a key erases or moves the cursor, one step and no more."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _CORRECTING and not held
