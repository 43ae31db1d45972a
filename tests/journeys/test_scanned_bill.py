"""A paper bill is held to a reader that types like a keyboard, on a real X screen."""

from __future__ import annotations

from domain.money import Kopecks
from domain.payment_request import payment_fields
from domain.payment_text import compose
from tests.domain.payment_samples import OCTOBER, PAYEE
from tests.journeys.residents import Resident
from tests.journeys.world import World
from tests.real_parts.waiting import until

NUMBER, PASSWORD = "SignInScreen_account_number", "SignInScreen_password"


def on_paper(resident: Resident) -> str:
    """What the reader's keys can say of the bill's code: it has none for Russian letters."""
    text = compose(payment_fields(PAYEE, resident.account, None, OCTOBER, Kopecks(100_00)))
    return text.encode("ascii", "replace").decode()


def test_the_bill_fills_in_the_number_and_the_password_opens(world: World) -> None:
    resident = world.resident()
    number = resident.account.account_number
    with world.terminal() as terminal:
        terminal.touch("AttractScreen_start")
        terminal.touch(PASSWORD)
        terminal.screen.scan("https://example.org/?what=0123456789")
        terminal.screen.scan(on_paper(resident))

        def digits() -> str:
            return "".join(terminal.texts_inside(NUMBER)).replace(" ", "")

        until(lambda: number in digits(), "the number in its field")
        terminal.touch(PASSWORD)
        terminal.screen.type(resident.password, every_ms=100)
        terminal.touch("SignInScreen_submit")
        terminal.wait_for("DueCard_pay")
