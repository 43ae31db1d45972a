"""What staff read of a state."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import NotKept, PrinterFailed, SecretsUnavailable, SurroundingsFailed
from domain.printing import PrinterFault, Supply
from kiosk.printing.printer import PrinterStatus
from kiosk.settings import SpeechSettings
from kiosk.terminal_state import CabinetLook, DiskLook, OutboxLook
from ui.service import page_words, state_words
from ui.service.common_words import Said, duration, not_done
from ui.service.pin_words import pin_not_checked
from ui.service.sound_test import SoundTest
from ui.speech.speaker import Speaker

AT = datetime(2026, 3, 5, 14, 5, tzinfo=UTC)


def _look(
    *, took_ms: int | None = None, refused: bool = False, heard: bool = True, ahead_s: float = 0
) -> CabinetLook:
    return CabinetLook("Зал", took_ms, refused, AT if heard else None, timedelta(seconds=ahead_s))


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (_look(took_ms=12), ("Отвечает за 12 мс", "good")),
        (_look(), ("Не отвечает, последний ответ 05.03.2026 14:05", "bad")),
        (_look(heard=False), ("Не отвечает с самого запуска", "bad")),
        (_look(refused=True), ("Не признаёт этот терминал: зарегистрируйте его заново", "bad")),
    ],
)
def test_the_cabinet(look: CabinetLook, said: Said) -> None:
    assert state_words.cabinet(look) == said


@pytest.mark.parametrize(
    ("look", "ending", "tone"),
    [
        (_look(), "как у кабинета", "good"),
        (_look(ahead_s=300), "спешат на 5\N{NO-BREAK SPACE}минут", "bad"),
        (_look(ahead_s=-7200), "отстают на 2\N{NO-BREAK SPACE}часа", "bad"),
        (_look(heard=False), "сверить не с чем", "warn"),
    ],
)
def test_the_clock(look: CabinetLook, ending: str, tone: str) -> None:
    text, said_tone = state_words.clock(look, AT)
    assert text.startswith("05.03.2026 14:05")
    assert text.endswith(ending)
    assert said_tone == tone


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (OutboxLook(0, None, 0), ("Пусто", "good")),
        (OutboxLook(3, AT, 0), ("Ждёт отправки: 3 с 05.03.2026 14:05", "warn")),
        (OutboxLook(0, None, 2), ("Пусто. Не принято кабинетом: 2", "bad")),
    ],
)
def test_the_outbox(look: OutboxLook, said: Said) -> None:
    assert state_words.outbox(look) == said


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (PrinterStatus(None), ("Готов", "good")),
        (PrinterStatus(None, frozenset({Supply.TONER})), ("Готов, мало тонера", "warn")),
        (
            PrinterStatus(PrinterFault.JAM, reasons=("media-jam-error",)),
            ("Замятие бумаги (media-jam-error)", "bad"),
        ),
    ],
)
def test_a_printer(status: PrinterStatus, said: Said) -> None:
    assert state_words.printer(status) == said


def test_every_fault_of_a_printer_has_words() -> None:
    said = {not_done(PrinterFailed(fault)) for fault in PrinterFault}
    assert len(said) == len(PrinterFault)


def test_the_disk() -> None:
    assert state_words.disk(DiskLook(65_500_000_000, 270_600_000_000)) == (
        "Свободно 65,5 ГБ из 270,6 ГБ", "good",
    )  # fmt: skip
    assert state_words.disk(DiskLook(90_000_000, 8_000_000_000)) == (
        "Свободно 90 МБ из 8,0 ГБ: мало", "bad",
    )  # fmt: skip


def test_why_a_pin_could_not_be_checked() -> None:
    errors = (SecretsUnavailable(), NotKept(), SurroundingsFailed())
    assert len({pin_not_checked(error) for error in errors}) == len(errors)


@pytest.mark.parametrize(
    ("seconds", "said"), [(40, "40 секунд"), (61, "2 минуты"), (3600, "1 час"), (3601, "2 часа")]
)
def test_a_duration(seconds: int, said: str) -> None:
    assert duration(seconds) == said.replace(" ", "\N{NO-BREAK SPACE}")


def test_where_most_of_the_screen_feels_nothing() -> None:
    assert page_words.touch_place(0.1, 0.9) == "внизу слева"
    assert page_words.touch_place(0.5, 0.1) == "вверху"
    assert page_words.touch_place(0.9, 0.5) == "справа"
    assert page_words.touch_place(0.5, 0.5) == "посередине"


def test_sound_where_nothing_speaks_is_said_in_words(qapp: object) -> None:
    told: list[str] = []
    silent = Speaker(SpeechSettings(enabled=False))
    for speaker in (None, silent):
        test = SoundTest(speaker, silent)
        test.told.connect(lambda text, _tone: told.append(text))
        test.begin()
    assert told == [page_words.NO_SPEECH, "Речь выключена в настройках."]
