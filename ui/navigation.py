"""From one screen to the next. Screens other than the first are imported when they are needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.errors import CabinetError
from ui.appearance import Appearance
from ui.context import Context, Navigator
from ui.dialogs.overlays import Overlays
from ui.screen_stack import KeptScreen, MakeScreen, ScreenStack
from ui.screens.attract import AttractScreen

if TYPE_CHECKING:
    from domain.bills import Bill
    from domain.charges import UtilityBalance
    from domain.contacts import Subscription, Subscriptions
    from domain.meters import Meter
    from domain.registration import ConsentDocument, RegistrationStatus, RegistrationTicket
    from domain.utilities import Utility
    from ui.dialogs.question import Question


@dataclass(frozen=True, slots=True)
class Ways:
    """What the screens ask of the window: a new beginning, the end of the visit, another look."""

    begin: Callable[[], None]
    leave: Callable[[], None]
    change: Callable[[Appearance], None]


class Navigation:
    """Implements `ui.context.Navigator`."""

    def __init__(
        self,
        make_context: Callable[[Navigator], Context],
        stack: ScreenStack,
        overlays: Overlays,
        ways: Ways,
    ) -> None:
        self._context = make_context(self)
        self._stack = stack
        self._overlays = overlays
        self._ways = ways

    def open_attract(self) -> None:
        """Back to the beginning; whatever was of a visit is gone, its look, too."""
        self._ways.begin()

    def show_attract(self) -> None:
        """The first screen, in the look that is in force."""
        if self._context.services.staff.out_of_service.active:
            from ui.service.closed_screen import ClosedScreen

            self._start_over(ClosedScreen)
        else:
            self._start_over(AttractScreen)

    @property
    def service_is_open(self) -> bool:
        """Whether the page for staff is what is shown."""
        screen = self._stack.topmost
        return screen is not None and screen.objectName() == "ServiceScreen"

    def show_service(self) -> None:
        """The page for staff. Nothing of a visit may be left."""
        from ui.service.service_screen import ServiceScreen

        self._start_over(ServiceScreen)

    def open_sign_in(self) -> None:
        """Ask for account number and password."""
        from ui.screens.sign_in import SignInScreen

        self._start_over(SignInScreen)

    def open_first_visit(self) -> None:
        """Ask for account number and surname."""
        from ui.screens.first_visit import FirstVisitScreen

        self._start_over(FirstVisitScreen)

    def open_registration(self, ticket: RegistrationTicket, surname: str) -> None:
        """The registration form."""
        from ui.screens.registration import RegistrationScreen

        self._start_over(lambda context: RegistrationScreen(context, ticket, surname))

    def open_document(self, document: ConsentDocument) -> None:
        """A text to be read, over the screen."""
        from ui.screens.document import DocumentScreen

        self._push_once(lambda context: DocumentScreen(context, document))

    def open_letter_wait(self, status: RegistrationStatus) -> None:
        """Wait for the link in the letter, over the registration form."""
        from ui.screens.letter_wait import LetterWaitScreen

        self._stack.push(lambda context: LetterWaitScreen(context, status), self._context)

    def open_code(self, status: RegistrationStatus) -> None:
        """Confirm by SMS, over the registration form."""
        from ui.screens.code import CodeScreen

        self._stack.push(lambda context: CodeScreen(context, status), self._context)

    def open_recovery(self) -> None:
        """Ask for a letter to set a new password."""
        from ui.screens.recovery import RecoveryScreen

        self._start_over(RecoveryScreen)

    def open_cabinet(self) -> None:
        """The tabs of the account that is open."""
        from ui.screens.cabinet import CabinetScreen

        self._start_over(CabinetScreen)

    def open_bill(self, bill: Bill, *, print_at_once: bool = False) -> None:
        """A bill, over the tabs."""
        from ui.screens.bill import BillScreen

        self._push_once(lambda context: BillScreen(context, bill, print_at_once=print_at_once))

    def open_payment(self, utility: Utility | None, due: int, *, in_advance: bool = False) -> None:
        """The payment code, over the tabs."""
        from ui.screens.payment import PaymentScreen

        self._push_once(lambda context: PaymentScreen(context, utility, due, in_advance=in_advance))

    def open_explain(self, item: UtilityBalance) -> None:
        """«Почему столько?» of what is due for a utility, over the tabs."""
        from ui.screens.explain import ExplainScreen

        self._push_once(lambda context: ExplainScreen(context, item))

    def open_charges(self) -> None:
        """The charges of past months, over the tabs."""
        from ui.screens.charges import ChargesScreen

        self._push_once(ChargesScreen)

    def open_history(self, meter: Meter) -> None:
        """The history of a meter's readings, over the tabs."""
        from ui.screens.history import HistoryScreen

        self._push_once(lambda context: HistoryScreen(context, meter))

    def open_credentials(self) -> None:
        """Change password and e-mail, over the tabs."""
        from ui.screens.credentials import CredentialsScreen

        self._push_once(CredentialsScreen)

    def open_add_link(self) -> None:
        """Link another account, over the tabs."""
        from ui.screens.add_link import AddLinkScreen

        self._push_once(AddLinkScreen)

    def open_subscription(self, kind: Subscription, known: Subscriptions) -> None:
        """Switch a subscription on, over the tabs."""
        from ui.screens.subscription import SubscriptionScreen

        self._push_once(lambda context: SubscriptionScreen(context, kind, known))

    def agree(self, wanted: Subscriptions) -> None:
        """Leave the topmost screen and hand over to the one below what was agreed to."""
        self.go_back()
        if self._stack.topmost is not None:
            self._stack.topmost.on_agreed(wanted)

    def go_back(self) -> None:
        """Leave the topmost screen; the last one leaves the visit."""
        if not self._stack.pop():
            self._ways.leave()

    def sign_out(self) -> None:
        """End the visit and say goodbye."""
        self._ways.leave()

    def open_thanks(self) -> None:
        """Goodbye."""
        from ui.screens.thanks import ThanksScreen

        self._start_over(ThanksScreen)

    def ask(self, question: Question) -> None:
        """Ask something that has two answers."""
        self._overlays.ask(question)

    def show_connection(self) -> None:
        """Cover what cannot be used without the cabinet while it does not answer."""
        screen = self._stack.topmost
        in_use = screen is not None and not screen.full_window
        if not in_use or self._context.services.connection.available:
            return
        if screen is not None and screen.works_offline:
            self._overlays.unavailable.hide()
        else:
            offline = any(each.has_offline_part for each in self._stack.screens)
            self._overlays.show_unavailable(with_readings=offline)

    def open_offline_part(self) -> None:
        """Leave the screens above the one that has a part which goes on without the cabinet."""
        while (screen := self._stack.topmost) is not None:
            if screen.has_offline_part:
                screen.show_offline_part()
                break
            if not self._stack.pop():
                break

    def tell(self, text: str) -> None:
        """Tell that something went well."""
        self._overlays.toast.say(text, "good")

    def report(self, error: CabinetError) -> None:
        """Tell what went wrong."""
        self._overlays.explain(error, "bad")

    def set_appearance(self, appearance: Appearance) -> None:
        """Make the screens anew as somebody wants them."""
        self._ways.change(appearance)

    def restore(self, kept: Sequence[KeptScreen]) -> None:
        """Open screens again as they were left."""
        self._stack.restore(kept, self._context)

    def _start_over(self, make: MakeScreen) -> None:
        self._overlays.dismiss()
        self._stack.start_over(make, self._context)

    def _push_once(self, make: MakeScreen) -> None:
        """Impatient touches open one screen: the one below is covered after the first."""
        if self._stack.count() == 1:
            self._stack.push(make, self._context)
