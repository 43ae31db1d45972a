"""A visit that is listened to, on a real cabinet."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.office import open_window, running_cabinet, settings
from tests.ui.speech.recorder import Recorder
from tests.ui.visitor import Visitor
from ui.screen_stack import ScreenStack
from ui.speech.narrator import Narrator


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with running_cabinet(tmp_path_factory.mktemp("office")) as (cabinet, said):
        yield cabinet, said.accounts[0]


@pytest.fixture
def heard(office, qapp: QApplication) -> Iterator[tuple[Visitor, Recorder, Narrator]]:
    """In front of the first screen, everything read aloud."""
    with open_window(qapp, office[0], settings()) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        speaker = Recorder()
        narrator = Narrator(visitor.window, speaker)
        visitor.window.findChild(ScreenStack).entered.connect(narrator.screen_entered)
        narrator.begin("ru")
        yield visitor, speaker, narrator
        narrator.end()


def test_the_way_to_what_is_due_can_be_followed_by_ear(heard, office):
    visitor, speaker, narrator = heard
    account = office[1]

    def hear(fragment: str) -> None:
        visitor.wait(
            lambda: any(fragment in text for text in speaker.log), f"{fragment}: {speaker.log}"
        )

    visitor.touch("AttractScreen_start")
    hear("!Вход по лицевому счёту. Номер лицевого счёта, поле ввода, пусто.")
    visitor.type(account.account_number)
    visitor.touch("SignInScreen_submit")
    hear("!Пароль, поле ввода, пусто.")
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
