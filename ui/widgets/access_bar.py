"""The accessibility bar: text size, contrast, language, voice and time, on every screen alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.appearance import Appearance, TextSize
from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.access_key import AccessKey
from ui.widgets.boxes import row, tight
from ui.widgets.flow import Flow

translate = QCoreApplication.translate

GAP = 10

LETTERS = {
    TextSize.NORMAL: Type.SMALL,
    TextSize.LARGE: Type.LARGE - 2,
    TextSize.LARGER: Type.LARGE + 4,
    TextSize.LARGEST: Type.TITLE,
}
"""How large the letter on the key of a text size is."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What this terminal can do: languages as code and own name, a tall screen."""

    languages: Sequence[tuple[str, str]] = ()
    reach: bool = False


class AccessBar(QWidget):
    """Tells what is wanted; the window makes the screens anew."""

    wanted = Signal(object)
    """The Appearance that somebody chose."""

    cover_wanted = Signal()
    """«Закрыть от посторонних»."""

    left = Signal()
    """By Escape."""

    def __init__(self, theme: Theme, appearance: Appearance, offer: Offer) -> None:
        super().__init__()
        self._theme = theme
        self._appearance = appearance
        self._offer = offer
        self.setObjectName("AccessBar")
        self.setProperty("ground", "brand")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("AccessBar", "View: text size, contrast, language"))
        self._cover = self._make_cover()
        self._speech = self._switch(
            "voice", translate("AccessBar", "Voice"), "AccessBar_speech",
            replace(appearance, speech=not appearance.speech), appearance.speech,
        )  # fmt: skip
        self._speech.hide()
        keys = [*self._sizes(), *self._switches(), self._speech]
        languages = self._languages()
        whole = (*keys, *languages, self._cover)
        tallest = max(key.sizeHint().height() for key in whole)
        for key in whole:
            key.setFixedHeight(tallest)
        self._flow = Flow(*keys, *self._together(languages), self._cover, spacing=theme.px(GAP))
        self.stand_aside(0)
        self.setLayout(self._flow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def focused(self) -> str:
        """The name of the key that has the focus of a plugged-in keyboard; empty if none has."""
        focus = self.focusWidget()
        return focus.objectName() if focus is not None and focus.hasFocus() else ""

    def focus_on(self, name: str) -> None:
        """Another look was chosen by a key: the focus is where it was."""
        key = self.findChild(AccessKey, name)
        if key is not None:
            key.setFocus(Qt.FocusReason.TabFocusReason)

    def stand_aside(self, aside: int) -> None:
        """So many pixels to the right of the margin that all screens have."""
        side = self._theme.metrics.margin
        self._flow.setContentsMargins(side + aside, 0, side - aside, self._theme.px(14))

    def offer_speech(self, offered: bool) -> None:
        """There may be no voice, or no headset."""
        self._speech.setVisible(offered)

    def offer_cover(self, offered: bool) -> None:
        """There is something to hide while somebody is signed in."""
        self._cover.setVisible(offered)

    def _sizes(self) -> list[AccessKey]:
        keys = []
        for size in TextSize:
            key = AccessKey(
                self._theme, "", letter="А", letter_size=LETTERS[size],
                name=f"AccessBar_text_{int(size)}",
            )  # fmt: skip
            name = translate("AccessBar", "Text size {percent} %").format(percent=int(size))
            key.setAccessibleName(name)
            self._choose_on(key, replace(self._appearance, text_size=size))
            keys.append(key)
        return keys

    def _switches(self) -> list[AccessKey]:
        now = self._appearance
        keys = [
            self._switch(
                "contrast", translate("AccessBar", "Contrast"), "AccessBar_contrast",
                replace(now, high_contrast=not now.high_contrast), now.high_contrast,
            ),
            self._switch(
                "clock", translate("AccessBar", "More time"), "AccessBar_more_time",
                replace(now, more_time=not now.more_time), now.more_time,
            ),
        ]  # fmt: skip
        if self._offer.reach:
            keys.append(
                self._switch(
                    "lower", translate("AccessBar", "Lower"), "AccessBar_reach",
                    replace(now, reach=not now.reach), now.reach,
                )
            )  # fmt: skip
        return keys

    def _languages(self) -> list[AccessKey]:
        if len(self._offer.languages) < 2:
            return []
        keys = []
        for code, name in self._offer.languages:
            key = AccessKey(
                self._theme, name, letter=code.upper(), letter_size=Type.SMALL,
                name=f"AccessBar_language_{code}",
            )  # fmt: skip
            key.setAccessibleName(name)
            self._choose_on(key, replace(self._appearance, language=code))
            keys.append(key)
        return keys

    def _together(self, keys: Sequence[AccessKey]) -> Sequence[QWidget]:
        """Keys that stay in one line, if one can hold them."""
        metrics, gap = self._theme.metrics, self._theme.px(GAP)
        width = sum(key.sizeHint().width() + gap for key in keys) - gap
        if width > metrics.width - 2 * metrics.margin:
            return keys
        return (tight(row(*keys, spacing=gap)),) if keys else ()

    def _make_cover(self) -> AccessKey:
        caption = translate("AccessBar", "Hide")
        cover = AccessKey(self._theme, caption, icon="eye_off", name="AccessBar_cover")
        cover.setAccessibleName(translate("AccessBar", "Hide the screen from others"))
        cover.setCheckable(False)
        cover.clicked.connect(self.cover_wanted)
        cover.hide()
        return cover

    def _switch(self, icon: str, caption: str, name: str, other: Appearance, on: bool) -> AccessKey:
        key = AccessKey(self._theme, caption, icon=icon, name=name)
        key.setAccessibleName(caption)
        key.setChecked(on)
        key.clicked.connect(lambda: self.wanted.emit(other))
        return key

    def _choose_on(self, key: AccessKey, chosen: Appearance) -> None:
        """One of several: another touch on the chosen one leaves it chosen."""
        key.setChecked(chosen == self._appearance)

        def choose() -> None:
            key.setChecked(True)
            self.wanted.emit(chosen)

        key.clicked.connect(choose)
