"""The screen that waits for somebody: what can be done here, and where to touch."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSpacerItem, QVBoxLayout, QWidget

from domain.money import NO_BREAK
from ui import languages
from ui.attract.dimming import Dimming
from ui.attract.offers import Offers
from ui.attract.service_lines import ServiceLines
from ui.calendar_words import day_and_month
from ui.context import Context
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.today import now
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.logo import Logo
from ui.widgets.savings import Savings, reckon_anew

translate = QCoreApplication.translate

_BEGIN = str(QT_TRANSLATE_NOOP("AttractScreen", "Touch the screen to begin"))
"""Said in languages that are not installed."""

LEAST_AIR = 16
"""Design units above the headline and below the ways in, at the least."""

CROWDED = 1.2
"""Text sizes from here on leave little room."""

SHARES = (66, 34)
"""Of the width: for the invitation, and on a wide screen for what can be done."""

SHIFTS = ((0, 0), (6, 0), (6, 6), (0, 6), (-6, 6), (-6, 0), (-6, -6), (0, -6), (6, -6))
"""Design units that everything stands aside, another one each minute: nothing burns in."""

ROOMY, NARROW = (20, 40, 44, 40), (8, 16, 20, 16)
"""Design units under the headline, over the ways in, and at the upper and the lower edge: the
latter where larger letters leave no more."""


class AttractScreen(Screen):
    """Any touch begins a visit."""

    full_window = True
    access_bar_below = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setProperty("ground", "brand")
        self._offers = Offers(context)
        self._in_others: QWidget | None = None
        self._gaps = ROOMY
        self._shift = SHIFTS[0]
        self._build()
        self._savings = Savings(
            self._leave_out_offers, self._narrow_gaps, self._shorten, self._leave_out_others
        )
        self._dimming = Dimming(self, context.services.settings.attract)
        self._clock_timer = QTimer(self)
        self._clock_timer.timeout.connect(self._show_time)
        self._clock_timer.start(1000)
        self._show_time()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere will do."""
        self.context.navigator.open_sign_in()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At night all of it is dimmed."""
        self._dimming.setGeometry(self.rect())
        self._savings.undo()
        self._savings.make_until(self._fits)

    def event(self, event: QEvent) -> bool:
        """A line that tells of the printer may come, or one more way in."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._too_high:
            self._savings.make_until(self._fits)
        return done

    def _build(self) -> None:
        metrics, air = self.theme.metrics, self.theme.px(LEAST_AIR)
        box = column(self._header())
        box.addSpacing(air)
        box.addStretch(3 if metrics.portrait else 2)
        middle = row(self._begin(), self._offers, spacing=metrics.margin)
        for index, share in enumerate(SHARES):
            middle.setStretch(index, share)
        box.addLayout(middle)
        box.addStretch(3)
        box.addSpacing(air)
        box.addWidget(ServiceLines(self.context))
        self._box = box
        self.setLayout(box)
        self._leave_out_offers(False)
        self._space_out()

    def _begin(self) -> QVBoxLayout:
        """What the terminal is for, and the ways in."""
        begin = column(self._headline())
        begin.addItem(under := QSpacerItem(0, 0))
        begin.addLayout(self._invitations())
        begin.addItem(over := QSpacerItem(0, 0))
        begin.addLayout(self._ways_in())
        self._spaces = (under, over)
        return begin

    def _header(self) -> QHBoxLayout:
        brand = self.context.services.settings.brand
        name = label(self.theme, brand.company_name, size=Type.LARGE, weight=Weight.SEMIBOLD)
        name.setWordWrap(True)
        name.setProperty("grow", 1)
        self._clock = label(
            self.theme, size=Type.TITLE, weight=Weight.SEMIBOLD, tabular=True,
            name="AttractScreen_clock",
        )  # fmt: skip
        self._date = label(self.theme, ink="soft", name="AttractScreen_date")
        logo, gap = Logo(self.theme, brand.logo, size=72), self.theme.px(24)
        if self.theme.metrics.text == 1 or not self.theme.metrics.portrait:
            return row(logo, name, self._date, self._clock, spacing=gap)
        for each in (self._clock, self._date):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        return row(logo, name, column(self._clock, self._date), spacing=gap)

    def _headline(self) -> QWidget:
        """What belongs together stays in one line where that is not wider than the screen."""
        text = translate("AttractScreen", "Bills, readings\nand payment in two minutes")
        metrics = self.theme.metrics
        headline = label(
            self.theme,
            text,
            size=self._headline_size(),
            weight=Weight.BOLD,
            wrap=True,
            name="AttractScreen_headline",
        )
        if headline.minimumSizeHint().width() > metrics.width - 2 * metrics.margin:
            headline.setText(text.replace(NO_BREAK, " "))
        return headline

    def _headline_size(self) -> float:
        """As large with larger letters as with the usual ones: the room is for the rest."""
        return Type.DISPLAY - Type.LARGE * (self.theme.metrics.text - 1)

    def _invitations(self) -> QVBoxLayout:
        """In the language of the screen, and shorter in all others, each of them in one line."""
        self._invitation = label(
            self.theme, size=Type.LARGE + 2, ink="soft", wrap=True, name="AttractScreen_invitation"
        )
        self._shorten(False)
        here = self.context.appearance.language
        others = [
            languages.said_in(each.code, "AttractScreen", _BEGIN).replace(" ", NO_BREAK)
            for each in languages.languages()
            if each.code != here
        ]
        in_others = label(
            self.theme, "  ·  ".join(others), ink="soft", wrap=True, name="AttractScreen_languages"
        )
        if not others:
            return column(self._invitation)
        self._in_others = in_others
        return column(self._invitation, in_others, spacing=self.theme.px(10))

    def _ways_in(self) -> QLayout:
        height = 116 if self.theme.metrics.text < CROWDED else 96
        start = Button(
            self.theme,
            translate("AttractScreen", "Sign in"),
            kind="accent",
            size=Type.LARGE + 6,
            height=height,
            icon="next",
            icon_after=True,
            name="AttractScreen_start",
        )
        first = Button(
            self.theme,
            translate("AttractScreen", "I am here for the first time"),
            kind="on_brand",
            size=Type.LARGE,
            height=height,
            wrap=True,
            name="AttractScreen_first_visit",
        )
        start.setMinimumWidth(max(self.theme.px(340), start.minimumSizeHint().width()))
        start.clicked.connect(self.context.navigator.open_sign_in)
        first.clicked.connect(self.context.navigator.open_first_visit)
        ways = Adaptive(start, first, spacing=self.theme.px(20))
        return row(ways, None)

    @property
    def _too_high(self) -> bool:
        return self._box.totalHeightForWidth(self.width()) > self.height()

    def _fits(self) -> bool:
        reckon_anew(self)
        return not self._too_high and self._box.totalMinimumSize().width() <= self.width()

    def _leave_out_offers(self, left_out: bool) -> None:
        """On a screen that is not wide there is no empty side that they could fill."""
        self._offers.setVisible(self.theme.metrics.panoramic and not left_out)

    def _narrow_gaps(self, narrow: bool) -> None:
        self._gaps = NARROW if narrow else ROOMY
        self._space_out()

    def _shorten(self, short: bool) -> None:
        """What is needed is asked for on the next screen, too."""
        whole = translate(
            "AttractScreen", "Touch the screen to begin. You will need your account number."
        )
        self._invitation.setText(translate("AttractScreen", _BEGIN) if short else whole)

    def _leave_out_others(self, left_out: bool) -> None:
        """The keys of the languages have to say enough by themselves."""
        if self._in_others is not None:
            self._in_others.setHidden(left_out)

    def _show_time(self) -> None:
        time = now()
        self._clock.setText(f"{time:%H:%M}")
        self._date.setText(day_and_month(time.date()))
        shift = SHIFTS[time.minute % len(SHIFTS)]
        if shift != self._shift:
            self._shift = shift
            self._space_out()
            self.stood_aside.emit()
        self._dimming.look(time)

    def _space_out(self) -> None:
        """Gaps and margins; the accessibility bar below keeps to the same left edge."""
        metrics, px = self.theme.metrics, self.theme.px
        for space, units in zip(self._spaces, self._gaps[:2], strict=True):
            space.changeSize(0, px(units))
        side, top, bottom = metrics.margin, px(self._gaps[2]), px(self._gaps[3])
        x, y = (round(each * metrics.unit) for each in self._shift)
        self.aside = x
        self._box.setContentsMargins(side + x, top + y, side - x, bottom - y)
        self._box.invalidate()
