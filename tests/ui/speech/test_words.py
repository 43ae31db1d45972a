"""What stands on the screen, as it is said."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import resources
from ui.speech.words import spoken, spoken_money

pytestmark = pytest.mark.usefixtures("russian")

SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("kopecks", "said"),
    [
        (0, "0 рублей"),
        (100, "1 рубль"),
        (123_450, "1234 рубля пятьдесят копеек"),
        (481_236, "4812 рублей тридцать шесть копеек"),
        (101, "1 рубль одна копейка"),
        (2, "две копейки"),
        (1_100, "11 рублей"),
        (2_122, "21 рубль двадцать две копейки"),
        (-18_773, "минус 187 рублей семьдесят три копейки"),
        (-50, "минус пятьдесят копеек"),
    ],
)
def test_money(kopecks: int, said: str) -> None:
    assert spoken_money(kopecks, "ru") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("К оплате 1 234,50 ₽.", "К оплате 1234 рубля пятьдесят копеек."),
        ("−187,73 ₽", "минус 187 рублей семьдесят три копейки"),
        ("+31,00 ₽", "плюс 31 рубль"),
        ("205 ₽", "205 рублей"),
        ("тариф 4,5621 ₽", "тариф 4 запятая 5 6 2 1 рубля"),
        ("4,12 м³", "четыре целых двенадцать сотых кубометра"),
        ("5 м³", "5 кубометров"),
        ("1 Гкал", "одна гигакалория"),
        ("0,84 Гкал", "ноль целых восемьдесят четыре сотых гигакалории"),
        ("122 кВт·ч", "122 киловатт-часа"),
        ("3,596 м³ × 188,00 ₽ + пени 14,25 ₽",
         "три целых пятьсот девяносто шесть тысячных кубометра умножить на 188 рублей плюс пени "
         "14 рублей двадцать пять копеек"),
        ("на 12 %", "на 12 процентов"),
        ("на 1,5 %", "на одна целая пять десятых процента"),
        ("Расход вырос в 1,8 раза", "Расход вырос в одна целая восемь десятых раза"),
        ("00412,480", "0 0 4, 1 2 запятая 4 8 0"),
        ("Лицевой счёт 5021004588", "Лицевой счёт 5 0 2, 1 0 0, 4 5 8, 8"),
        ("120 000 ₽", "120000 рублей"),
        ("Всего 12 500 штук", "Всего 12500 штук"),
        ("до 25.11.2026", "до 25 ноября 2026 года"),
        ("+7 912 345-67-89", "7 9 1, 2 3 4, 5 6 7, 8 9"),
        ("•••• 4588", "скрыто 4588"),
        ("№ 10045 · кухня", "номер 10045, кухня"),
        ("Октябрь 2026", "Октябрь 2026"),
        ("в 14:05, через 5 минут.", "в 14:05, через 5 минут."),
        ("T1 00412,5 / T2 00090,0", "T1 0 0 4, 1 2 запятая 5 / T2 0 0 0, 9 0 запятая 0"),
        ("«Показания»\nи оплата", "Показания. и оплата"),
        ("квартира 12-14", "квартира 12-14"),
        ("", ""),
    ],
)  # fmt: skip
def test_texts(written: str, said: str) -> None:
    assert spoken(written, "ru") == said
    assert spoken(written.replace(" ₽", f"{SPACE}₽"), "ru") == said


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "To pay 1 234.50 ₽", "To pay 1234 rubles 50 kopecks"),
        ("en", "−1.00 ₽, 4.12 m³", "minus 1 ruble, 4.12 cubic metres"),
        ("tt", "1 234,50 ₽", "1234 сум 50 тиен"),
        ("ba", "1 234,50 ₽", "1234 һум 50 тин"),
    ],
)
def test_other_languages(qapp: QApplication, language: str, written: str, said: str) -> None:
    translator = QTranslator()
    assert translator.load(f"{language}.qm", str(resources.ROOT / "translations"))
    qapp.installTranslator(translator)
    try:
        assert spoken(written, language) == said
    finally:
        qapp.removeTranslator(translator)
