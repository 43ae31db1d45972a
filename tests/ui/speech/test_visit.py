"""A visit that is listened to, on a real cabinet."""

from collections.abc import Iterator

import pytest

from tests.ui.office import Office, Resident
from tests.ui.speech.recorder import Recorder
from ui.screen_stack import ScreenStack
from ui.speech.narrator import Narrator


@pytest.fixture
def heard(resident: Resident) -> Iterator[tuple[Resident, Recorder, Narrator]]:
    """In front of the first screen, everything read aloud."""
    speaker = Recorder()
    narrator = Narrator(resident.window, speaker)
    resident.window.findChild(ScreenStack).entered.connect(narrator.screen_entered)
    narrator.begin("ru")
    yield resident, speaker, narrator
    narrator.end()


def test_the_way_to_what_is_due_can_be_followed_by_ear(heard, office: Office):
    visitor, speaker, narrator = heard
    account = office.accounts[0]

    def hear(fragment: str) -> None:
        visitor.wait(
            lambda: any(fragment in text for text in speaker.log), f"{fragment}: {speaker.log}"
        )

    visitor.touch("AttractScreen_start")
    hear("!Вход по лицевому счёту. Номер лицевого счёта, поле ввода, пусто.")
    visitor.type(account.account_number)
    visitor.touch("SignInScreen_submit")
    hear("Пароль, поле ввода, пусто.")
    visitor.touch("SignInScreen_submit")
    hear("Введите пароль.")
    visitor.type("notit123")
    visitor.touch("SignInScreen_submit")
    hear("Неверный номер лицевого счёта или пароль")
    speaker.log.clear()
    visitor.type(account.password)
    visitor.touch("SignInScreen_submit")
    hear("!Главная.")
    hear("К оплате за")
    assert any("рубл" in text for text in speaker.log)
    assert account.password not in "".join(text.removeprefix("!") for text in speaker.log)
    narrator.end()
    visitor.touch("TopBar_exit")
    visitor.see("ThanksScreen_title")
    assert speaker.log[-1] == "(silence)"
