"""What every screen is given, and how it asks for another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.services import Services
from ui.appearance import Appearance
from ui.theme import Theme

if TYPE_CHECKING:
    from domain.bills import Bill
    from domain.charges import UtilityBalance
    from domain.contacts import Subscription, Subscriptions
    from domain.errors import CabinetError
    from domain.meters import Meter
    from domain.registration import ConsentDocument, RegistrationStatus, RegistrationTicket
    from domain.utilities import Utility
    from ui.dialogs.question import Question
    from ui.speech.speaker import Speaker


class Navigator(Protocol):
    """The window, as a screen sees it."""

    def open_attract(self) -> None:
        """Back to the beginning; whatever was of a visit is gone."""

    def open_sign_in(self) -> None:
        """Ask for account number and password."""

    def open_first_visit(self) -> None:
        """Ask for account number and surname."""

    def open_registration(self, ticket: RegistrationTicket, surname: str) -> None:
        """The registration form."""

    def open_document(self, document: ConsentDocument) -> None:
        """A text to be read, over the screen."""

    def open_letter_wait(self, status: RegistrationStatus) -> None:
        """Wait for the link in the letter, over the registration form."""

    def open_code(self, status: RegistrationStatus) -> None:
        """Confirm by SMS, over the registration form."""

    def open_recovery(self) -> None:
        """Ask for a letter to set a new password."""

    def open_credentials(self) -> None:
        """Change password and e-mail, over the tabs."""

    def open_add_link(self) -> None:
        """Link another account, over the tabs."""

    def open_subscription(self, kind: Subscription, known: Subscriptions) -> None:
        """Switch a subscription on, over the tabs."""

    def agree(self, wanted: Subscriptions) -> None:
        """Leave that screen and hand over to the tabs what was agreed to."""

    def open_cabinet(self) -> None:
        """The tabs of a resident who has just signed in."""

    def open_bill(self, bill: Bill, *, print_at_once: bool = False) -> None:
        """Look at a bill, over the tabs."""

    def open_payment(self, utility: Utility | None, due: int, *, in_advance: bool = False) -> None:
        """Pay a utility, or the whole bill for None, over the tabs; `in_advance`: any amount."""

    def open_explain(self, item: UtilityBalance) -> None:
        """«Почему столько?» of what is due for a utility, over the tabs."""

    def open_charges(self) -> None:
        """The charges of past months, over the tabs."""

    def open_history(self, meter: Meter) -> None:
        """The history of a meter's readings, over the tabs."""

    def go_back(self) -> None:
        """Leave the topmost screen."""

    def sign_out(self) -> None:
        """End the visit and say goodbye."""

    def ask(self, question: Question) -> None:
        """Ask something that has two answers."""

    def set_appearance(self, appearance: Appearance) -> None:
        """Make the screens anew as somebody wants them; what was typed stays."""

    def show_connection(self) -> None:
        """Another part of the screen is shown: it may need the cabinet, or go on without it."""

    def tell(self, text: str) -> None:
        """Tell that something went well, where the screen has no better place for it."""

    def report(self, error: CabinetError) -> None:
        """Tell the resident what went wrong, where the screen has no better place for it."""


@dataclass(frozen=True)
class Context:
    """Theme, services and the window."""

    theme: Theme
    services: Services
    navigator: Navigator
    appearance: Appearance
    speaker: Speaker
