"""Fields that a resident types into."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
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
        self.setFixedHeight(theme.px(84))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
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

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as the one to be corrected."""
        if self.property("wrong") != ("true" if wrong else "false"):
            self.setProperty("wrong", "true" if wrong else "false")
            self.style().unpolish(self)
            self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard of this field is wanted."""
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menus."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A plugged-in keyboard types, but does not copy, cut or paste."""
        forbidden = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
        if any(event.matches(key) for key in (*forbidden, QKeySequence.StandardKey.Paste)):
            event.ignore()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A middle button would paste the selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A middle button would paste the selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)


class PasswordField(TextField):
    """A password, hidden unless its owner wants to see it."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, keyboard="latin", most=PASSWORD_LENGTH.stop - 1, name=name)
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = Button(theme, icon="eye", kind="tint", name=f"{name}_show")
        self._eye.setParent(self)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setAccessibleName(translate("PasswordField", "Show the password"))
        self._eye.clicked.connect(self._toggle)
        self.setTextMargins(0, 0, theme.px(64), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the right edge."""
        super().resizeEvent(event)
        inset = self._theme.px(6)
        side = self.height() - 2 * inset
        self._eye.setFixedSize(side, side)
        self._eye.move(self.width() - side - inset, inset)

    def _toggle(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.set_icon("eye_off" if hidden else "eye")


def labelled(theme: Theme, title: str, field: QWidget) -> QWidget:
    """A field with its name above it."""
    box = QWidget()
    caption = label(theme, title, weight=Weight.MEDIUM)
    caption.setBuddy(field)
    field.setAccessibleName(title)
    box.setLayout(column(caption, field, spacing=theme.px(8)))
    return box
