"""What is said of a control: its name, what it is, its state and what it holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

translate = QCoreApplication.translate

ROLE = "spoken_role"
"""A widget's property where Qt's own role says too little: a name of QAccessible.Role."""


def control_text(widget: QWidget) -> str:
    """`Пароль, поле ввода, введено знаков: 5`. Never what a hidden field holds."""
    parts = (_name(widget), _role_text(role_of(widget)), _state(widget), _value(widget))
    return _joined(*parts, widget.accessibleDescription())


def words_of(widget: QWidget) -> str:
    """What a message, a dialog or an amount tells: its own name, or all text that is seen in it."""
    if isinstance(widget, QLabel):
        return widget.text()
    named = widget.accessibleName()
    if named:
        return _joined(widget.accessibleDescription(), named)
    labels = (each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))
    return " ".join(sentence(each.text()) for each in labels if each.text())


def is_secret(field: QLineEdit) -> bool:
    """Whether it holds a password, even one that its owner has made visible: ears are not eyes."""
    from ui.widgets.text_field import PasswordField

    return isinstance(field, PasswordField) or field.echoMode() is not QLineEdit.EchoMode.Normal


def role_of(widget: QWidget) -> QAccessible.Role:
    """The widget's own word for it before Qt's."""
    role = widget.property(ROLE)
    if role:
        return QAccessible.Role[str(role)]
    interface = QAccessible.queryAccessibleInterface(widget)
    return QAccessible.Role.NoRole if interface is None else interface.role()


def _name(widget: QWidget) -> str:
    name = widget.accessibleName()
    return widget.text() if not name and isinstance(widget, QAbstractButton) else name


def _role_text(role: QAccessible.Role) -> str:
    roles = QAccessible.Role
    return {
        roles.Button: translate("Speech", "button"),
        roles.CheckBox: translate("Speech", "check box"),
        roles.RadioButton: translate("Speech", "choice"),
        roles.PageTab: translate("Speech", "tab"),
        roles.EditableText: translate("Speech", "field"),
        roles.Chart: translate("Speech", "chart"),
    }.get(role, "")


def _state(widget: QWidget) -> str:
    if not isinstance(widget, QAbstractButton):
        return ""
    if not widget.isEnabled():
        return translate("Speech", "cannot be pressed now")
    if not widget.isCheckable():
        return ""
    if role_of(widget) is QAccessible.Role.CheckBox:
        on, off = translate("Speech", "ticked"), translate("Speech", "not ticked")
        return on if widget.isChecked() else off
    return translate("Speech", "chosen") if widget.isChecked() else ""


def _value(widget: QWidget) -> str:
    if not isinstance(widget, QLineEdit):
        return ""
    text = widget.text()
    if not text:
        return translate("Speech", "empty")
    if is_secret(widget):
        return translate("Speech", "characters typed: {count}").format(count=len(text))
    return text


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def sentence(text: str) -> str:
    """With an end at which a voice pauses."""
    return text if text[-1:] in ".!?…:" else f"{text}."
