"""Settings: what is read, what is refused and how it is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cabinet.command_line import main
from cabinet.settings import SettingsError, read_settings
from domain.submission import OutsideWindow, SubmissionWindow
from domain.utilities import Utility

LEAST = '[database]\nurl = "sqlite:///cabinet.db"\n[bills]\nlocation = "bills"\n'

SMTP = '[mail]\nadapter = "smtp"\nhost = "h"\nsender = "a@example.org"\n'


def settings_file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "cabinet.toml"
    path.write_text(text)
    return path


def test_the_least_that_is_needed(tmp_path: Path) -> None:
    settings = read_settings(settings_file(tmp_path, LEAST))
    rules = settings.readings.rules_for(Utility.HEATING)
    assert rules.window is None
    assert rules.inspector_after_months == 3
    assert settings.server.host == "127.0.0.1"


def test_no_refusal_repeats_a_password(tmp_path: Path) -> None:
    text = LEAST + SMTP + 'user = "u"\npassword = "mail-secret"\nsecurity = "none"\n'
    with pytest.raises(SettingsError) as refused:
        read_settings(settings_file(tmp_path, text))
    assert "mail-secret" not in str(refused.value)


def test_a_window_and_no_inspector(tmp_path: Path) -> None:
    more = "[readings]\ninspector_after_months = 0\nwindow = {first_day = 20, last_day = 5}\n"
    rules = read_settings(settings_file(tmp_path, LEAST + more)).readings.rules_for(Utility.WASTE)
    assert rules.window is not None
    assert (rules.window.first_day, rules.window.last_day) == (20, 5)
    assert rules.inspector_after_months is None


def test_a_utility_with_a_window_of_its_own(tmp_path: Path) -> None:
    more = (
        "[readings.window]\nfirst_day = 15\nlast_day = 25\n[readings.windows.electricity]\n"
        'first_day = 23\nlast_day = 26\noutside = "next_period"\n'
    )
    readings = read_settings(settings_file(tmp_path, LEAST + more)).readings
    water, power = (readings.rules_for(each) for each in (Utility.COLD_WATER, Utility.ELECTRICITY))
    assert water.window == SubmissionWindow(first_day=15, last_day=25)
    assert water.outside is OutsideWindow.REFUSED
    assert power.window == SubmissionWindow(first_day=23, last_day=26)
    assert power.outside is OutsideWindow.NEXT_PERIOD


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (LEAST + "[company]\nnmae = 1\n", "nmae"),
        (LEAST + "[compnay]\n", "compnay"),
        (LEAST + "[server]\nport = 'x'\n", "server.port"),
        (LEAST + "[readings.window]\nfirst_day = 20\n", "last_day"),
        (LEAST + "[readings.window]\nfirst_day = 20\nlast_day = 32\n", "last_day"),
        (LEAST + '[readings.window]\noutside = "perhaps"\n', "perhaps"),
        (LEAST + "[readings.windows.gas]\nfirst_day = 1\nlast_day = 9\n", "gas"),
        (LEAST + "[pages]\npublic_url = 'lk.example.org'\n", "pages.public_url"),
        (LEAST + "[pages]\nrecover_minutes = 0\n", "pages.recover_minutes"),
        (LEAST + '[mail]\nadapter = "smtp"\nhots = "h"\n', "hots"),
        (LEAST + '[mail]\nhost = "h"\n', "adapter"),
        (LEAST + '[mail]\nadapter = "pigeon"\n', "pigeon"),
        (LEAST + SMTP + 'password = "p"\npassword_file = "f"\n', "not both"),
        (LEAST + SMTP + 'security = "none"\nuser = "u"\n', "starttls"),
        (LEAST + SMTP + "password = 1\n", "mail.password"),
        (LEAST + '[sms]\nadapter = "kannel"\nuser = "u"\nurl = "file:///"\n', "https://"),
        (LEAST + "[outbound]\npoll_s = 0\n", "poll_s"),
        ("", "database"),
        ("[", "cabinet.toml"),
    ],
)
def test_a_bad_key_is_named(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        read_settings(settings_file(tmp_path, text))


def test_a_command_without_settings_says_so_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate", "--settings", str(tmp_path / "none.toml")]) == 2
    assert (
        capsys.readouterr().err == f"cabinet: {tmp_path / 'none.toml'}: No such file or directory\n"
    )


def test_the_example_shows_every_default(tmp_path: Path) -> None:
    example = (Path(__file__).parents[2] / "deploy" / "cabinet.example.toml").read_text()
    as_it_is = read_settings(settings_file(tmp_path, example))
    uncommented = re.sub(r"^# (?=\[|[a-z_0-9]+ = )", "", example, flags=re.MULTILINE)
    assert uncommented.count("\n[") == 15
    assert read_settings(settings_file(tmp_path, uncommented)) == as_it_is
