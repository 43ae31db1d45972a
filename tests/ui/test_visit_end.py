"""What ends a visit when something in the way of it breaks."""

import pytest

from kiosk.errors import StartError


def test_after_a_sign_out_that_failed_the_end_by_the_cabinet_is_still_told(signed_in, monkeypatch):
    def break_off() -> None:
        raise StartError("in the middle of the sign-out")

    visit_end = signed_in.window.visit_end
    with monkeypatch.context() as patched:
        patched.setattr(signed_in.services.actions, "sign_out", break_off)
        with pytest.raises(StartError):
            visit_end.end()
    assert signed_in.services.visit.active
    signed_in.services.visit.reset()
    signed_in.see("AttractScreen_start")
    signed_in.wait_text("Сеанс завершён")
