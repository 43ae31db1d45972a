"""Telling what reads aloud that something has appeared, without knowing whether anything does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.speech.controls import words_of

ANNOUNCEMENT = QEvent.Type(QEvent.registerEventType())


class Announcement(QEvent):
    """Sent to the window. It carries the widget and no text: nothing of a resident waits in it."""

    def __init__(self, widget: QWidget, urgent: bool) -> None:
        super().__init__(ANNOUNCEMENT)
        self.widget = widget
        self.urgent = urgent


def announce(widget: QWidget, *, urgent: bool = False) -> None:
    """Have a widget read that has something new to say; an urgent one interrupts.

    The system's own screen reader, where one listens, is told as well.
    """
    QCoreApplication.postEvent(widget.window(), Announcement(widget, urgent))
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words_of(widget))
        level = QAccessible.AnnouncementPoliteness
        event.setPoliteness(level.Assertive if urgent else level.Polite)
        QAccessible.updateAccessibility(event)
