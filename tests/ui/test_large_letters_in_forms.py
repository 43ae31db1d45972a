"""The largest letters, in the longest language, beside the keyboard: no form is cut off."""

from __future__ import annotations

from dataclasses import replace

from domain.registration import RegistrationState, RegistrationStatus
from tests.audit.pseudo import PSEUDO, pseudo_language
from tests.ui.office import Resident
from ui.appearance import TextSize
from ui.screens.code import CodeScreen
from ui.widgets.finger_scroll import FingerScroll


def test_the_longest_word_of_a_title_has_its_room(resident: Resident) -> None:
    window = resident.window
    with pseudo_language():
        window.set_appearance(
            replace(window.appearance, text_size=TextSize.LARGEST, language=PSEUDO)
        )
        window.navigation.open_code(RegistrationStatus(state=RegistrationState.STARTED))
        scroll = resident.see("CodeScreen", CodeScreen).findChild(FingerScroll)
        resident.see("Keyboard_key_1")
        resident.settle()
        assert scroll.content.minimumSizeHint().width() <= scroll.viewport().width()
        window.set_appearance(replace(window.appearance, language="ru"))
