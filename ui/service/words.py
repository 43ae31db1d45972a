"""What staff read: Russian, as in docs/service-page.md. Made from what was looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.errors import CabinetError, NotKept, PrinterFailed, SecretsUnavailable
from domain.printing import PrinterFault, Supply
from domain.russian import counted
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.printer import PrinterStatus
from kiosk.speech.reports import Reason
from kiosk.terminal_state import CabinetLook, DiskLook, OutboxLook
from ui.widgets.notice import Tone

STAFF_ENTRANCE = "Служебный вход"
TYPE_THE_PIN = "Введите ПИН-код сотрудника."
CHECKING_PIN = "Проверяем…"
ENTER = "Войти"
CANCEL = "Отмена"
ERASE = "Стереть"

SERVICE_PAGE = "Служебная страница"
LOCK = "Заблокировать"
LOCKS_BY_ITSELF = "Закроется сама через 2 минуты без касания."
STATE = "Состояние"
TESTS = "Проверки"
LOOKING = "Смотрим…"
NOT_TRIED = "Ещё не проверяли."

Said = tuple[str, Tone]
"""A text, and whether it is good news."""

_FAULTS = {
    PrinterFault.NO_PAPER: "нет бумаги",
    PrinterFault.JAM: "замятие бумаги",
    PrinterFault.COVER_OPEN: "открыта крышка",
    PrinterFault.NO_TONER: "закончился тонер",
    PrinterFault.OFFLINE: "не отвечает",
    PrinterFault.PAUSED: "очередь печати остановлена",
    PrinterFault.SLEEPING: "спит и не просыпается",
    PrinterFault.NOT_SET_UP: "принтера нет",
    PrinterFault.REFUSED: "не принимает документ",
    PrinterFault.UNKNOWN: "остановлен и не говорит почему",
}
_LOW = {Supply.PAPER: "мало бумаги", Supply.TONER: "мало тонера"}
_GIGA, _MEGA = 1_000_000_000, 1_000_000
_MINUTE, _HOUR = 60, 3600


def typed_digits(count: int) -> str:
    """For a screen reader."""
    return f"Введено: {counted(count, 'цифра', 'цифры', 'цифр')}"


def pin_wrong(tries_left: int) -> str:
    """After a wrong PIN."""
    left = counted(tries_left, "попытка", "попытки", "попыток")
    return (
        f"ПИН-код не подходит. До блокировки осталась {left}."
        if tries_left == 1
        else (f"ПИН-код не подходит. До блокировки осталось {left}.")
    )


def pin_locked(seconds: int) -> str:
    """Too many were wrong."""
    return f"Слишком много неверных попыток. Попробуйте через {duration(seconds)}."


def pin_not_checked(error: CabinetError) -> str:
    """The PIN could be neither right nor wrong."""
    match error:
        case SecretsUnavailable():
            return "ПИН-код не проверить: хранилище паролей системы закрыто."
        case NotKept():
            return "ПИН-код не проверить: попытку нельзя записать на диск."
        case _:
            return "ПИН-код не проверить. Попробуйте ещё раз."


def duration(seconds: int) -> str:
    """`40 секунд`, `2 минуты`, `1 час`: accusative."""
    if seconds < _MINUTE:
        return counted(max(seconds, 1), "секунду", "секунды", "секунд")
    if seconds < _HOUR:
        return counted(-(-seconds // _MINUTE), "минуту", "минуты", "минут")
    return counted(-(-seconds // _HOUR), "час", "часа", "часов")


def cabinet(look: CabinetLook) -> Said:
    """Whether it answers, and when it did last."""
    if look.took_ms is not None:
        return f"Отвечает за {look.took_ms} мс", "good"
    if look.refused:
        return "Не признаёт этот терминал: зарегистрируйте его заново", "bad"
    if look.heard_at is None:
        return "Не отвечает с самого запуска", "bad"
    return f"Не отвечает, последний ответ {moment(look.heard_at)}", "bad"


def clock(look: CabinetLook, now: datetime) -> Said:
    """The time here, beside the cabinet's."""
    shown = f"{now:%d.%m.%Y %H:%M}, {now:%Z}"
    if look.heard_at is None:
        return f"{shown}, сверить не с чем", "warn"
    seconds = round(look.ahead.total_seconds())
    if abs(look.ahead) < timedelta(minutes=1):
        return f"{shown}, как у кабинета", "good"
    way = "спешат" if seconds > 0 else "отстают"
    return f"{shown}, {way} на {duration(abs(seconds))}", "bad"


def outbox(look: OutboxLook) -> Said:
    """What waits to be delivered, and what cannot be."""
    waiting = "Пусто"
    if look.waiting:
        waiting = f"Ждёт отправки: {look.waiting}"
        if look.oldest_at is not None:
            waiting += f" с {moment(look.oldest_at)}"
    if look.refused:
        return f"{waiting}. Не принято кабинетом: {look.refused}", "bad"
    return waiting, "warn" if look.waiting else "good"


def printer(status: PrinterStatus) -> Said:
    """What is wrong with it, what runs low, and its own words."""
    low = [_LOW[supply] for supply in sorted(status.low)]
    own = [reason for reason in status.reasons if reason != "none"]
    said = ["готов" if status.fault is None else _FAULTS[status.fault], *low]
    text = ", ".join(said).capitalize() + (f" ({', '.join(own)})" if own else "")
    if status.fault is not None:
        return text, "bad"
    return text, "warn" if low else "good"


def disk(look: DiskLook) -> Said:
    """How much room there is."""
    text = f"Свободно {_size(look.free)} из {_size(look.whole)}"
    return (f"{text}: мало", "bad") if look.little else (text, "good")


def out_of_service(active: bool) -> Said:
    """Whether residents can use it."""
    return ("Не работает: жителям сказано об этом", "warn") if active else ("Работает", "good")


def print_progress(progress: PrintProgress) -> str:
    """While the test page is printed."""
    if progress.fault is not None:
        return f"Ждём принтер: {_FAULTS[progress.fault]}."
    texts = {
        PrintStage.CHECKING: "Спрашиваем принтер…",
        PrintStage.SENDING: "Отправляем…",
        PrintStage.WAITING: "Ждём принтер…",
        PrintStage.PRINTING: "Печатается…",
        PrintStage.DONE: "Напечатано.",
    }
    return texts[progress.stage]


def not_done(error: CabinetError) -> str:
    """Why something did not work."""
    match error:
        case PrinterFailed():
            return f"Не напечатано: {_FAULTS[error.fault]}."
        case NotKept():
            return "Не получилось: диск не записывает."
        case _:
            return "Не получилось. Подробности в журнале терминала."


def moment(at: datetime) -> str:
    """`сегодня в 14:05` as long as it is today."""
    today = at.date() == datetime.now(at.tzinfo).date()
    return f"{at:%H:%M}" if today else f"{at:%d.%m.%Y %H:%M}"


def _size(count: int) -> str:
    if count >= _GIGA:
        return f"{count / _GIGA:.1f} ГБ".replace(".", ",")
    return f"{count // _MEGA} МБ"


TEST_PAGE, TEST_SLIP = "Пробная страница", "Пробный талон"
TEST_TOUCH, TEST_SOUND = "Касание", "Звук"
SEND_AGAIN = "Отправить очередь"
TAKE_OUT, PUT_BACK = "Не работает", "Вернуть в работу"
CLOSE = "Закрыть программу"
CLOSE_TITLE = "Закрыть программу?"
CLOSE_TEXT = (
    "Сам терминал больше не запустится: нужна перезагрузка или команда администратора. "
    "Жителям экран будет недоступен."
)
CLOSE_NO = "Не закрывать"
SLIP_PRINTED = "Напечатано. Проверьте буквы и код на талоне."
PAGE_PRINTED = "Напечатано. На листе должна быть вся рамка и десять оттенков серого."
PAGE_HANDED_OVER = "Передано системе печати; выйдет ли лист, она не сообщает."
TAKING_OUT = "Записываем…"
SENDING = "Отправляем…"
STATE_NAMES = {
    "terminal": "Терминал",
    "service": "Режим",
    "cabinet": "Кабинет",
    "outbox": "Очередь",
    "printer": "Принтер",
    "slips": "Принтер талонов",
    "disk": "Диск",
    "clock": "Часы",
    "screen": "Экран",
}
NO_SLIP_PRINTER = "Не настроен"

SOUND_SENTENCE = "Проверка звука. Если вы слышите эти слова, речь работает."
SOUND_SAID = "Сказано. Если не слышно, проверьте наушники и громкость."
SOUND_STARTING = "Готовим речь…"
SOUND_TOO_LONG = "Речь не готова: голос не нашёлся за 15 секунд."
NO_SPEECH = "Речь на этом терминале не подключена, проверить нечего."
SPEECH_MISSING = {
    Reason.OFF: "Речь выключена в настройках.",
    Reason.NOT_INSTALLED: "Речь не установлена.",
    Reason.NO_ENGINE: "В системе нет синтезатора речи.",
    Reason.NO_VOICE: "Нет русского голоса.",
    Reason.NO_HEADSET: "Наушники не вставлены: без них терминал молчит.",
    Reason.HEADSET_UNKNOWN: "Не узнать, вставлены ли наушники: терминал молчит.",
    Reason.FAILED: "Синтезатор речи завершился с ошибкой.",
}
TOUCH_STILL = "Проведите пальцем по всем клеткам"
TOUCH_STOPPED = "Проверка прервана: экрана никто не касался."


def touch_left(count: int) -> str:
    """While cells are painted."""
    left = counted(count, "клетка", "клетки", "клеток")
    return f"Осталось: {left}. Без касания проверка закончится через 10 секунд."


def touch_result(painted: int, whole: int, where: str) -> Said:
    """`where` are the cells that felt nothing, in words."""
    if painted == whole:
        return (
            f"Экран чувствует касание всюду: {counted(whole, 'клетка', 'клетки', 'клеток')}.",
            "good",
        )
    if not painted:
        return TOUCH_STOPPED, "warn"
    return (
        f"Без касания остались {whole - painted} из {whole} клеток, больше всего {where}.",
        "warn",
    )


def touch_place(x: float, y: float) -> str:
    """Where on the screen, from 0 to 1 each way."""
    across = "слева" if x < 1 / 3 else "справа" if x > 2 / 3 else "посередине"
    down = "вверху" if y < 1 / 3 else "внизу" if y > 2 / 3 else ""
    if not down:
        return across
    return down if across == "посередине" else f"{down} {across}"


def sent_again(look: OutboxLook) -> Said:
    """What waits now that all of it is tried again."""
    if not look.waiting:
        return "Очередь пуста, отправлять нечего.", "good"
    return f"Отправляем: {look.waiting}. Остаток виден в строке «Очередь».", "plain"


def terminal(name: str, office: str, version: str) -> Said:
    """Which one this is."""
    place = f"{name}, {office}" if office else name
    return f"{place}. Версия {version}", "plain"


def screen(width: int, height: int, name: str) -> Said:
    """The monitor."""
    return (f"{width}×{height}, {name}" if name else f"{width}×{height}"), "plain"
