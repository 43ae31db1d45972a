"""«Дополнительные услуги»: notices, and how the bill comes (manual, section 4.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.accounts import mask_email, mask_phone
from domain.contacts import NEEDS_EMAIL, NEEDS_PHONE, Subscription, Subscriptions
from domain.errors import CabinetError
from ui.carried_steps import CarriedStep, CarriedSteps, Step
from ui.context import Context
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow
from ui.widgets.label import label
from ui.wording import subscription_name

translate = QCoreApplication.translate

SAVE = "save"


@dataclass(frozen=True, slots=True)
class KeptSubscriptions:
    """What was changed and not saved, whether that is under way, and what is done afterwards."""

    wanted: Subscriptions | None
    saving: Sequence[CarriedStep] = field(repr=False)
    then: Callable[[], None] | None


class SubscriptionsCard(Card):
    """Nothing is changed until «Сохранить изменения»."""

    can_be_saved = Signal(QWidget)
    """Something is changed now: the button that saves it is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="SubscriptionsCard")
        self._context = context
        self._saved: Subscriptions | None = None
        self._wanted: Subscriptions | None = None
        self._steps = CarriedSteps(self, {SAVE: Step(self._paint, self._on_saved, self._on_failed)})
        self._then: Callable[[], None] | None = None
        theme, px = context.theme, context.theme.px
        pad = theme.metrics.narrow_card_padding
        self._rows = {kind: self._make_row(kind) for kind in Subscription}
        title = label(
            theme,
            translate("SubscriptionsCard", "Subscriptions"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
            wrap=True,
        )
        self._save = Button(
            theme,
            translate("SubscriptionsCard", "Save changes"),
            kind="brand",
            name="SubscriptionsCard_save",
        )
        self._save.clicked.connect(lambda _checked: self.save())
        self._save.hide()
        self.setLayout(
            column(title, *self._rows.values(), None, self._save, spacing=px(10),
                   margins=(pad, px(16), pad, px(12)))
        )  # fmt: skip

    @property
    def unsaved(self) -> bool:
        """Whether something was changed and not saved."""
        return self._wanted != self._saved

    @property
    def _saving(self) -> bool:
        return self._steps.under_way(SAVE)

    def keep(self) -> KeptSubscriptions:
        """For the card that takes its place in another look."""
        wanted = self._wanted if self.unsaved else None
        return KeptSubscriptions(wanted, self._steps.hand_over(), self._then)

    def take_over(self, kept: KeptSubscriptions) -> None:
        """What was not saved is still not; what is being saved is not saved twice."""
        self._then = kept.then
        if kept.wanted is not None:
            self.want(kept.wanted)
        self._steps.take_over(kept.saving)

    def want(self, wanted: Subscriptions) -> None:
        """Tick what somebody agreed to; it is not saved yet."""
        self._wanted = wanted
        self._paint()

    def show_subscriptions(self, subscriptions: Subscriptions) -> None:
        """Show what is saved; changes that were begun are kept."""
        if not self.unsaved:
            self._wanted = subscriptions
        self._saved = subscriptions
        self._paint()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Send what was changed; `then` is done when it is saved, and not when it failed."""
        if self._wanted is None:
            return
        self._then = then
        if not self._saving:
            self._steps.begin(SAVE, self._context.services.care.save_subscriptions(self._wanted))

    def discard(self) -> None:
        """Forget what was changed."""
        self._wanted = self._saved
        self._paint()

    def _make_row(self, kind: Subscription) -> CheckRow:
        row = CheckRow(
            self._context.theme, subscription_name(kind), name=f"SubscriptionsCard_{kind}"
        )
        row.setEnabled(False)
        row.clicked.connect(lambda: self._touch(kind))
        return row

    def _touch(self, kind: Subscription) -> None:
        """Switching off needs nothing; switching on asks for the contact and the consent."""
        if self._wanted is None:
            return
        if kind in self._wanted.chosen:
            self._choose(tuple(other for other in self._wanted.chosen if other is not kind))
        elif kind in NEEDS_PHONE | NEEDS_EMAIL:
            self._paint()
            self._context.navigator.open_subscription(kind, self._wanted)
        else:
            self._choose((*self._wanted.chosen, kind))

    def _choose(self, chosen: tuple[Subscription, ...]) -> None:
        if self._wanted is not None:
            ordered = tuple(kind for kind in Subscription if kind in chosen)
            self._wanted = replace(self._wanted, chosen=ordered)
            self._paint()

    def _paint(self) -> None:
        if self._wanted is None:
            return
        for kind, row in self._rows.items():
            row.setEnabled(not self._saving)
            row.setChecked(kind in self._wanted.chosen)
            row.set_detail(_detail(kind, self._wanted) if row.isChecked() else "")
        newly = self.unsaved and self._save.isHidden()
        self._save.setVisible(self.unsaved)
        self._save.setEnabled(not self._saving)
        saving, save = (
            translate("SubscriptionsCard", "Saving…"),
            translate("SubscriptionsCard", "Save changes"),
        )
        self._save.setText(saving if self._saving else save)
        if newly:
            self.can_be_saved.emit(self._save)

    def _on_saved(self, subscriptions: Subscriptions) -> None:
        self._wanted = self._saved = subscriptions
        self._paint()
        self._context.navigator.tell(translate("SubscriptionsCard", "The changes are saved."))
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_failed(self, error: CabinetError) -> None:
        self._then = None
        self._paint()
        self._context.navigator.report(error)


def _detail(kind: Subscription, subscriptions: Subscriptions) -> str:
    if kind in NEEDS_PHONE and subscriptions.phone:
        return mask_phone(subscriptions.phone)
    if kind in NEEDS_EMAIL and subscriptions.email:
        return mask_email(subscriptions.email)
    return ""
