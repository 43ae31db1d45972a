"""The process that speaks, seen from the terminal: real, with Qt's own silent engine."""

import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.settings import SpeechSettings
from kiosk.speech.reports import Reason
from ui.speech.speaker import Speaker

ALOUD = SpeechSettings(only_headset=False, engine="mock")
START_MS = 20_000

MakeSpeaker = Callable[..., Speaker]


@pytest.fixture
def make_speaker(qtbot: QtBot) -> Iterator[MakeSpeaker]:
    made: list[Speaker] = []

    def make(settings: SpeechSettings = ALOUD, *program: str) -> Speaker:
        speaker = Speaker(settings, program=program)
        made.append(speaker)
        return speaker

    yield make
    for speaker in made:
        speaker.close()


def started(qtbot: QtBot, speaker: Speaker, language: str = "en") -> Speaker:
    speaker.start(language)
    qtbot.waitUntil(lambda: speaker.reason is not Reason.STARTING, timeout=START_MS)
    return speaker


def test_a_text_is_read_and_can_be_stopped(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = started(qtbot, make_speaker())
    assert speaker.available
    speaker.say("one two three four five six seven eight nine ten eleven twelve " * 20)
    qtbot.waitUntil(lambda: speaker.speaking)
    speaker.stop()
    qtbot.waitUntil(lambda: not speaker.speaking, timeout=2_000)


def test_what_is_urgent_takes_the_place_of_what_is_read(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = started(qtbot, make_speaker())
    speaker.say("word " * 1000)
    qtbot.waitUntil(lambda: speaker.speaking)
    speaker.say("stop", interrupt=True)
    qtbot.waitUntil(lambda: not speaker.speaking, timeout=5_000)


def test_a_language_that_nothing_speaks_is_said_and_another_one_taken(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = started(qtbot, make_speaker(), "ba")
    assert not speaker.available
    assert speaker.reason is Reason.NO_VOICE
    with qtbot.waitSignal(speaker.changed):
        speaker.start("en")
    assert speaker.available


def test_an_engine_that_is_not_there_is_no_error(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = started(qtbot, make_speaker(SpeechSettings(only_headset=False, engine="none")))
    assert speaker.reason is Reason.NO_ENGINE


def test_without_the_extra_no_process_is_started(
    monkeypatch: pytest.MonkeyPatch, make_speaker: MakeSpeaker
) -> None:
    monkeypatch.setattr("ui.speech.speaker.MODULE", "PySide6.QtNoSuchModule")
    speaker = make_speaker(ALOUD, "/nowhere/at/all")
    speaker.start("en")
    assert speaker.reason is Reason.NOT_INSTALLED


def test_switched_off_by_the_setting_nothing_begins(make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(SpeechSettings(enabled=False), "/nowhere/at/all")
    speaker.start("en")
    assert speaker.reason is Reason.OFF
    speaker.say("nothing of this is heard")


def test_a_process_that_dies_is_started_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make_speaker: MakeSpeaker
) -> None:
    monkeypatch.setattr("ui.speech.speaker.RESTART_MS", 10)
    speaker = make_speaker()
    seen: list[Reason] = []
    speaker.changed.connect(lambda: seen.append(speaker.reason))
    started(qtbot, speaker)
    speaker._process.kill()
    qtbot.waitUntil(lambda: len(seen) >= 4, timeout=START_MS)
    assert seen == [Reason.READY, Reason.FAILED, Reason.STARTING, Reason.READY]


def test_a_program_that_cannot_be_started_is_said(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = started(qtbot, make_speaker(ALOUD, "/nowhere/at/all"))
    assert speaker.reason is Reason.FAILED


def test_what_is_not_a_report_ends_the_process(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    nonsense = (sys.executable, "-c", "print('hello', flush=True); input()")
    speaker = started(qtbot, make_speaker(ALOUD, *nonsense))
    assert speaker.reason is Reason.FAILED
