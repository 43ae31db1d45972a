"""The cabinet of a signed-in resident: tabs «Главная», «Показания», «Личные данные»."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QStackedWidget

from domain.contacts import Subscriptions
from ui.context import Context
from ui.dialogs.question import Question
from ui.screens.screen import Screen
from ui.tabs.main_tab import MainTab
from ui.tabs.personal_tab import PersonalTab
from ui.tabs.readings_tab import ReadingsTab
from ui.tabs.tab import CabinetTab
from ui.widgets.boxes import column
from ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeptTabs:
    """Which tab was open, and what its and the others' `keep` gave."""

    open: int
    tabs: dict[int, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class GoingToTab:
    """What is asked about: a tab was chosen while something on the first one was not saved."""

    index: int


class CabinetScreen(Screen):
    """Each tab is built when it is opened for the first time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._tabs: dict[int, CabinetTab] = {}
        self._behind: dict[int, object] = {}
        self._index = 0
        self._makers = (MainTab, ReadingsTab, PersonalTab)
        self._stack = QStackedWidget()
        self._bar = TabBar(
            self.theme,
            (
                (translate("CabinetScreen", "Home"), "home", "CabinetScreen_main"),
                (translate("CabinetScreen", "Readings"), "gauge", "CabinetScreen_readings"),
                (translate("CabinetScreen", "My details"), "person", "CabinetScreen_personal"),
            ),
        )
        self._build()
        self._bar.chosen.connect(self._choose)

    @property
    def title(self) -> str:
        """The open tab's name: it has no heading of its own."""
        return self._bar.open_tab

    def on_enter(self) -> None:
        """Open the first tab; coming back from a screen above, the tab is in front again."""
        if not self._tabs:
            self._bar.choose(0)
        else:
            self._tabs[self._index].on_shown()

    @property
    def works_offline(self) -> bool:
        """Readings can be given while the cabinet does not answer."""
        tab = self._tabs.get(self._index)
        return tab is not None and tab.works_offline

    @property
    def has_offline_part(self) -> bool:
        """Whether a tab that was opened before goes on without the cabinet."""
        return any(tab.works_offline for tab in self._tabs.values())

    def show_offline_part(self) -> None:
        """Go to that tab."""
        working = (index for index, tab in self._tabs.items() if tab.works_offline)
        index = next(working, None)
        if index is not None:
            self._bar.choose(index)

    def reload(self) -> None:
        """Fetch again what every tab shows."""
        for tab in self._tabs.values():
            tab.reload()

    def on_agreed(self, wanted: Subscriptions) -> None:
        """A subscription was agreed to: the box is ticked."""
        main = self._tab(0)
        if isinstance(main, MainTab):
            main.subscriptions.want(wanted)

    def keep(self) -> object:
        """The tab that is open, and what was done on each."""
        tabs = {index: tab.keep() for index, tab in self._tabs.items()}
        return KeptTabs(self._index, tabs | self._behind)

    def take_over(self, kept: object) -> None:
        """The open tab at once; the others one by one, so that no touch waits for all of them."""
        if not isinstance(kept, KeptTabs) or kept.open not in kept.tabs:
            super().take_over(kept)
            return
        self._behind = dict(kept.tabs)
        self._bar.mark(kept.open)
        self._open_tab(kept.open)
        QTimer.singleShot(0, self, self._make_next)

    def ask_again(self, about: object) -> None:
        """Its own question, or one of a tab, whichever is open."""
        if isinstance(about, GoingToTab):
            self._choose(about.index)
            return
        for index in [*self._tabs, *self._behind]:
            self._tab(index).ask_again(about)

    def before_leaving(self, leave: Callable[[], None]) -> Question | None:
        """Subscriptions that were changed and not saved."""
        main = self._tab(0) if 0 in self._behind else self._tabs.get(0)
        if not isinstance(main, MainTab) or not main.subscriptions.unsaved:
            return None
        card = main.subscriptions

        def discard() -> None:
            card.discard()
            leave()

        return Question(
            title=translate("CabinetScreen", "Save the changes?"),
            text=translate("CabinetScreen", "The subscriptions were changed but not saved."),
            yes=translate("CabinetScreen", "Save"),
            no=translate("CabinetScreen", "Do not save"),
            on_yes=lambda: card.save(leave),
            on_no=discard,
            no_acts=True,
        )

    def _build(self) -> None:
        metrics = self.theme.metrics
        self._stack.setProperty("grow", 1)
        side = metrics.margin
        bottom = metrics.px(20)
        parts = (self._stack, self._bar) if metrics.portrait else (self._bar, self._stack)
        self.setLayout(column(*parts, spacing=metrics.px(18), margins=(side, bottom, side, bottom)))

    def _choose(self, index: int) -> None:
        """Ask first when something on the main tab is not saved."""
        question = None
        if index != 0:
            question = self.before_leaving(lambda: self._go_on_to(index))
        if question is not None:
            self._bar.mark(0)
            self.context.navigator.ask(replace(question, about=GoingToTab(index)))
        else:
            self._open_tab(index)

    def _go_on_to(self, index: int) -> None:
        """Once all is saved; in another look meanwhile, somebody is somewhere else already."""
        if shiboken6.isValid(self._bar):
            self._bar.choose(index)

    def _open_tab(self, index: int) -> None:
        known = self._tabs.get(index)
        self._index = index
        if known is not None:
            known.on_shown()
        self._stack.setCurrentWidget(self._tab(index))
        self.context.navigator.show_connection()

    def _tab(self, index: int) -> CabinetTab:
        """That tab, made now if it was not yet."""
        tab = self._tabs.get(index)
        if tab is None:
            tab = self._tabs[index] = self._makers[index](self.context)
            self._stack.addWidget(tab)
            tab.reload()
            if index in self._behind:
                tab.restore(self._behind.pop(index))
        return tab

    def _make_next(self) -> None:
        """One of the tabs that were open before the look was changed."""
        for index in list(self._behind)[:1]:
            self._tab(index)
            QTimer.singleShot(0, self, self._make_next)
