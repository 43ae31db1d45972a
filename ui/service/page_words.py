"""What the service page calls its buttons, and what comes out of them."""

from __future__ import annotations

from domain.russian import counted
from kiosk.printing import PrintProgress, PrintStage
from kiosk.speech.reports import Reason
from kiosk.terminal_state import OutboxLook
from ui.service.common_words import FAULTS, Said

SERVICE_PAGE = "Служебная страница"
LOCK = "Заблокировать"
LOCKS_BY_ITSELF = "Закроется сама через 2 минуты без касания."
TESTS = "Проверки"
NOT_TRIED = "Ещё не проверяли."
TEST_PAGE, TEST_SLIP = "Пробная страница", "Пробный талон"
TEST_TOUCH, TEST_SOUND = "Касание", "Звук"
SEND_AGAIN = "Отправить очередь"
TAKE_OUT, PUT_BACK = "Закрыть для жителей", "Открыть для жителей"
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
SENDING = "Отправляем…"
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


def print_progress(progress: PrintProgress) -> str:
    """While the test page is printed."""
    if progress.fault is not None:
        return f"Ждём принтер: {FAULTS[progress.fault]}."
    texts = {
        PrintStage.CHECKING: "Спрашиваем принтер…",
        PrintStage.SENDING: "Отправляем…",
        PrintStage.WAITING: "Ждём принтер…",
        PrintStage.PRINTING: "Печатается…",
        PrintStage.DONE: "Напечатано.",
    }
    return texts[progress.stage]


def touch_left(count: int) -> str:
    """While cells are painted."""
    left = counted(count, "клетка", "клетки", "клеток")
    return f"Осталось: {left}.\nБез касания проверка закончится через 10 секунд."


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
        f"Касания не было: {whole - painted} из {whole} клеток, больше всего {where}.",
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
