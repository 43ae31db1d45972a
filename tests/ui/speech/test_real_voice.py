"""Speech that sounds: speech-dispatcher and eSpeak NG on a sound server, and what is recorded."""

import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.settings import SpeechSettings
from kiosk.speech.reports import Reason
from tests.real_parts.sound import ROOM, WORN, SoundServer, sound_server
from ui.speech.speaker import Speaker

START_MS = 30_000
SYLLABLE_S = 0.4
"""What the sound server moves to the loudspeaker before it tells that the plug was pulled."""

LONG = "К оплате четыре тысячи восемьсот двенадцать рублей. " * 5


@pytest.fixture(scope="module")
def sound() -> Iterator[SoundServer]:
    with sound_server() as server:
        yield server


@pytest.fixture
def speaker(qtbot: QtBot, sound: SoundServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaker]:
    """Started without a headset, which is known soon."""
    for name, value in sound.environment.items():
        monkeypatch.setenv(name, value)
    sound.pull()
    speaker = Speaker(SpeechSettings())
    speaker.start("ru")
    qtbot.waitUntil(lambda: speaker.reason is Reason.NO_HEADSET, timeout=START_MS)
    yield speaker
    speaker.close()


def test_a_headset_is_spoken_to_and_falls_silent_when_it_is_pulled(
    qtbot: QtBot, sound: SoundServer, speaker: Speaker
) -> None:
    with qtbot.waitSignal(speaker.plugged, timeout=START_MS):
        sound.plug()
    assert speaker.available
    with sound.recording(WORN):
        speaker.say(LONG)
        qtbot.waitUntil(lambda: sound.heard_s > 0.5, timeout=10_000)
    with sound.recording(ROOM):
        sound.pull()
        qtbot.waitUntil(lambda: speaker.reason is Reason.NO_HEADSET)
        assert not speaker.speaking
        speaker.say(LONG)
        _listen(qtbot, 2.0)
        assert sound.heard_s < SYLLABLE_S


@pytest.mark.parametrize("language", ["ru", "en", "tt", "ba"])
def test_every_language_has_a_voice(
    qtbot: QtBot, sound: SoundServer, speaker: Speaker, language: str
) -> None:
    sound.plug()
    speaker.start(language)
    qtbot.waitUntil(lambda: speaker.available, timeout=START_MS)
    with sound.recording(WORN):
        speaker.say("1 2 3")
        qtbot.waitUntil(lambda: sound.heard_s > 0.1, timeout=10_000)


def test_what_is_read_is_written_nowhere(
    qtbot: QtBot, sound: SoundServer, speaker: Speaker
) -> None:
    sound.plug()
    qtbot.waitUntil(lambda: speaker.available, timeout=START_MS)
    with sound.recording(WORN):
        speaker.say("Задолженность")
        qtbot.waitUntil(lambda: sound.heard_s > 0.1, timeout=10_000)
    assert b"speechd" in sound.written()
    assert "Задолженность".encode() not in sound.written()


def test_the_screen_does_not_wait_for_the_voice(
    qtbot: QtBot, sound: SoundServer, speaker: Speaker
) -> None:
    sound.plug()
    longest, last = 0.0, time.monotonic()

    def ready() -> bool:
        nonlocal longest, last
        now = time.monotonic()
        longest, last = max(longest, now - last), now
        return speaker.available

    qtbot.waitUntil(ready, timeout=START_MS)
    assert longest < 0.2


def _listen(qtbot: QtBot, seconds: float) -> None:
    """Silence is known by listening for so long."""
    end = time.monotonic() + seconds
    qtbot.waitUntil(lambda: time.monotonic() > end)
