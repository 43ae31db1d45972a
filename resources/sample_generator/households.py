"""The households of the sample, each written down for something that it shows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.accounts import Account
from domain.periods import Period
from domain.readings import Channel
from domain.utilities import Utility
from resources.sample_generator.meters import meter
from resources.sample_generator.plans import Habit, Household

HOT, COLD = Utility.HOT_WATER, Utility.COLD_WATER
HEAT, POWER = Utility.HEATING, Utility.ELECTRICITY
HALF = Decimal("0.5")

_NUMBERS = (
    "7401203456", "7401203582", "7401204017", "7401204160", "7401204598", "7401205233",
    "7401205811", "7401206349", "7401207025", "7401207714", "7401208092", "7401208667",
    "7401209340", "7401210128", "7401210975", "7401211406", "7401212053", "7401212791",
    "7401213338", "7401214119", "7401214802", "7401215467", "7401216190", "7401216954",
)  # fmt: skip


def _account(
    order: int,
    name: str,
    address: str,
    areas: str,
    people: str,
    *,
    rooms: int,
    email: str | None = None,
    phone: bool = True,
) -> Account:
    """`areas` are total/heated, `people` registered/resident."""
    surname, first_name, *middle_name = name.split()
    total_area, heated_area = areas.split("/")
    registered, resident = people.split("/")
    return Account(
        account_number=_NUMBERS[order - 1],
        surname=surname,
        first_name=first_name,
        middle_name=" ".join(middle_name),
        address=f"Челябинская обл., г. Миасс, {address}",
        total_area=Decimal(total_area),
        heated_area=Decimal(heated_area),
        rooms=rooms,
        registered_people=int(registered),
        resident_people=int(resident),
        phone=f"+7900000{order:04}" if phone else None,
        email=f"{email}@example.ru" if email else None,
    )


def _month(text: str) -> Period:
    return Period(date.fromisoformat(f"{text}-01"))


HOUSEHOLDS: tuple[Household, ...] = (
    Household(
        about="долг за электроэнергию, переплата за ТКО, четыре прибора, день и ночь",
        account=_account(
            1, "Кузнецова Анна Петровна", "пр-кт Октября, д. 21, кв. 48", "61.4/58.1", "3/3",
            rooms=3, email="kuznetsova",
        ),
        habit=Habit.PUNCTUAL,
        channel=Channel.TERMINAL,
        unpaid={POWER: _month("2026-09")},
        prepaid={Utility.WASTE: (_month("2026-06"), 1_950_00)},
        pays_after_closing=False,
        meters=(
            meter(HOT, "18-004512", "санузел", "2030-03-14", "4.1", "412.480"),
            meter(COLD, "18-004513", "санузел", "2032-03-14", "5.6", "655.217"),
            meter(POWER, "0710-220415", "лестничная площадка", "2034-06-30", "128/61",
                  "14210.4/6832.9", capacity=6),
            meter(HEAT, "207-77120", "прихожая", "2029-09-01", "0.61", "148.206"),
        ),
    ),
    Household(
        about="всё оплачено вовремя",
        account=_account(
            2, "Соловьёв Игорь Николаевич", "ул. Лихачёва, д. 35, кв. 112", "44.8/42.3", "2/2",
            rooms=2, email="soloviev",
        ),
        habit=Habit.PUNCTUAL,
        november=Channel.WEB,
        meters=(
            meter(HOT, "21-118204", "санузел", "2031-05-20", "2.9", "231.06"),
            meter(COLD, "21-118205", "санузел", "2033-05-20", "3.8", "318.44"),
            meter(POWER, "011900478", "щиток в квартире", "2033-11-01", "142", "9120.6",
                  capacity=6),
        ),
    ),
    Household(
        about="истекла поверка прибора холодной воды, расчёт по нормативу",
        account=_account(
            3, "Хасанова Гульнара Рашитовна", "ул. Менделеева, д. 14, кв. 7", "52.0/49.6", "4/4",
            rooms=2,
        ),
        habit=Habit.FORGETFUL,
        channel=Channel.PHONE,
        meters=(
            meter(COLD, "12-771320", "кухня", "2026-04-30", "7.2", "1204.655",
                  read_until="2026-04"),
            meter(HOT, "17-402911", "санузел", "2030-08-12", "5.3", "604.118"),
            meter(POWER, "0544-009127", "лестничная площадка", "2031-02-28", "196", "31877",
                  capacity=5),
        ),
    ),
    Household(
        about="прибор холодной воды скоро перейдёт через ноль",
        account=_account(
            4, "Гордеев Павел Сергеевич", "ул. 8 Марта, д. 120, кв. 63", "78.2/74.9", "6/6",
            rooms=4, email="gordeev",
        ),
        habit=Habit.ROUNDING,
        meters=(
            meter(COLD, "09-330517", "санузел", "2031-10-05", "14.8", "99987.412"),
            meter(HOT, "20-512866", "санузел", "2032-10-05", "9.4", "871.903"),
            meter(POWER, "0822-417730", "лестничная площадка", "2030-12-20", "214/97",
                  "18233.1/8110.7", capacity=6),
        ),
    ),
    Household(
        about="электросчётчик передаёт показания сам",
        account=_account(
            5, "Ибрагимов Марат Ильдарович", "б-р Мира, д. 9, кв. 20", "39.5/37.0", "1/1",
            rooms=1, email="ibragimov",
        ),
        habit=Habit.PUNCTUAL,
        meters=(
            meter(POWER, "300118842", "щит на этаже", "2034-01-15", "88", "4410.75",
                  capacity=8, automatic=True),
            meter(COLD, "22-601477", "санузел", "2033-07-07", "2.1", "96.518"),
            meter(HOT, "22-601478", "санузел", "2031-07-07", "1.7", "77.904"),
        ),
    ),
    Household(
        about="прибор холодной воды заменён, прежний в архиве",
        account=_account(
            6, "Белова Надежда Фёдоровна", "ул. Романенко, д. 26, кв. 91", "47.3/44.0", "2/2",
            rooms=2,
        ),
        habit=Habit.PUNCTUAL,
        channel=Channel.OPERATOR,
        privileges={Utility.WASTE: HALF, HEAT: HALF},
        meters=(
            meter(COLD, "11-208645", "санузел", "2025-03-31", "4.4", "2917.338",
                  archived=True, read_until="2025-03"),
            meter(COLD, "25-014410", "санузел", "2031-03-28", "4.4", "84.209",
                  read_from="2025-04"),
            meter(HOT, "19-440172", "санузел", "2029-06-11", "3.2", "388.651"),
            meter(POWER, "0390-118523", "лестничная площадка", "2032-09-30", "121", "27644.2",
                  capacity=5),
        ),
    ),
    Household(
        about="поверка прибора горячей воды заканчивается в декабре",
        account=_account(
            7, "Тарасов Виктор Андреевич", "пр-кт Автозаводцев, д. 48, кв. 5", "63.7/60.2", "3/3",
            rooms=3, email="tarasov",
        ),
        habit=Habit.PUNCTUAL,
        channel=Channel.TERMINAL,
        meters=(
            meter(HOT, "20-905531", "санузел", "2026-12-28", "4.6", "512.77"),
            meter(COLD, "20-905532", "санузел", "2032-12-28", "6.0", "690.41"),
            meter(POWER, "0715-330964", "лестничная площадка", "2034-03-31", "165", "12094",
                  capacity=6),
        ),
    ),
    Household(
        about="долг за год с пенями",
        account=_account(
            8, "Мельников Олег Викторович", "ул. Победы, д. 31, кв. 14", "43.1/40.8", "1/1",
            rooms=2, phone=False,
        ),
        habit=Habit.STOPPED,
        stopped=_month("2025-12"),
        channel=Channel.INSPECTOR,
        meters=(
            meter(POWER, "0288-774016", "лестничная площадка", "2029-04-30", "153", "48120",
                  capacity=5),
        ),
    ),
    Household(
        about="показаний нет с июня, нужен контролёр",
        account=_account(
            9, "Юсупова Зухра Маратовна", "ул. Вернадского, д. 18, кв. 77", "30.9/28.5", "1/1",
            rooms=1,
        ),
        habit=Habit.FORGETFUL,
        channel=Channel.PHONE,
        meters=(
            meter(COLD, "18-650023", "кухня", "2030-02-17", "2.4", "301.115",
                  read_until="2026-06"),
            meter(HOT, "18-650024", "кухня", "2030-02-17", "1.9", "240.870",
                  read_until="2026-06"),
            meter(POWER, "0411-509938", "щиток в квартире", "2031-12-31", "97", "8033.6",
                  capacity=6, read_until="2026-06"),
        ),
    ),
    Household(
        about="аванс на три месяца вперёд",
        account=_account(
            10, "Никитина Елена Борисовна", "ул. Ильменская, д. 101, кв. 33", "58.6/55.4", "2/2",
            rooms=3, email="nikitina",
        ),
        habit=Habit.IN_ADVANCE,
        meters=(
            meter(HOT, "21-300811", "санузел", "2031-09-19", "3.1", "266.402"),
            meter(COLD, "21-300812", "санузел", "2033-09-19", "4.0", "351.730"),
            meter(POWER, "0810-225517", "лестничная площадка", "2033-05-31", "104/52",
                  "7301.8/3611.2", capacity=6),
        ),
    ),
    Household(
        about="приборов воды нет, расчёт по нормативу",
        account=_account(
            11, "Захаров Дмитрий Олегович", "ул. Степана Разина, д. 4, кв. 2", "54.4/51.7", "3/2",
            rooms=2, email="zakharov",
        ),
        habit=Habit.IN_PART,
        meters=(
            meter(POWER, "0199-816340", "лестничная площадка", "2030-10-31", "178", "6250",
                  capacity=5),
        ),
    ),
    Household(
        about="льгота ветерана на все услуги",
        account=_account(
            12, "Фролова Валентина Ивановна", "б-р Карпова, д. 12, кв. 54", "41.2/39.0", "1/1",
            rooms=1, phone=False,
        ),
        habit=Habit.PUNCTUAL,
        channel=Channel.PHONE,
        privileges=dict.fromkeys(Utility, HALF),
        meters=(
            meter(COLD, "16-113958", "санузел", "2029-11-23", "2.2", "412.5", capacity=4),
            meter(HOT, "16-113959", "санузел", "2029-11-23", "1.5", "286.1", capacity=4),
            meter(POWER, "0266-401178", "лестничная площадка", "2029-07-31", "71", "9815",
                  capacity=5),
        ),
    ),
    Household(
        about="платит не каждый месяц",
        account=_account(
            13, "Галиев Руслан Фаридович", "ул. Жуковского, д. 8, кв. 19", "66.0/62.8", "5/5",
            rooms=3, email="galiev",
        ),
        habit=Habit.FORGETFUL,
        november=Channel.PHONE,
        meters=(
            meter(COLD, "23-770215", "санузел", "2034-02-06", "8.9", "311.604"),
            meter(HOT, "23-770216", "санузел", "2032-02-06", "6.6", "240.087"),
            meter(POWER, "0917-118204", "лестничная площадка", "2034-08-31", "176/88",
                  "6955.3/3420.9", capacity=6),
        ),
    ),
    Household(
        about="два стояка холодной воды",
        account=_account(
            14, "Петренко Оксана Юрьевна", "ул. Молодёжная, д. 16, кв. 40", "71.5/68.3", "4/4",
            rooms=3, email="petrenko",
        ),
        habit=Habit.PUNCTUAL,
        meters=(
            meter(COLD, "20-418830", "кухня", "2032-04-18", "2.6", "288.913"),
            meter(COLD, "20-418831", "санузел", "2032-04-18", "5.1", "574.206"),
            meter(HOT, "20-418832", "санузел", "2030-04-18", "5.8", "640.551"),
            meter(POWER, "0688-903315", "лестничная площадка", "2033-01-31", "231", "28102.7",
                  capacity=5),
        ),
    ),
    Household(
        about="платит с округлением до сотен",
        account=_account(
            15, "Макаров Сергей Петрович", "пр-кт Макеева, д. 55, кв. 8", "35.8/33.6", "1/1",
            rooms=1, email="makarov",
        ),
        habit=Habit.ROUNDING,
        channel=Channel.TERMINAL,
        meters=(
            meter(COLD, "22-090744", "санузел", "2033-12-02", "2.7", "118.330"),
            meter(HOT, "22-090745", "санузел", "2031-12-02", "2.0", "86.412"),
            meter(POWER, "0733-620091", "лестничная площадка", "2032-06-30", "109", "5530.4",
                  capacity=6),
        ),
    ),
    Household(
        about="никто не живёт, начисляется отопление",
        account=_account(
            16, "Ахметзянов Ильшат Раисович", "ул. Уральская, д. 79, кв. 31", "45.6/43.2", "0/0",
            rooms=2, email="akhmetzyanov",
        ),
        habit=Habit.PUNCTUAL,
        pays_after_closing=False,
        meters=(
            meter(COLD, "19-227341", "санузел", "2029-08-25", "0.03", "201.904"),
            meter(HOT, "19-227342", "санузел", "2029-08-25", "0.02", "144.377"),
            meter(POWER, "0602-771840", "лестничная площадка", "2030-05-31", "4", "3308",
                  capacity=6),
        ),
    ),
    Household(
        about="долг за отопление",
        account=_account(
            17, "Орлова Татьяна Валерьевна", "ул. Попова, д. 6, кв. 25", "59.9/57.0", "3/3",
            rooms=3, email="orlova",
        ),
        habit=Habit.PUNCTUAL,
        unpaid={HEAT: _month("2026-03")},
        meters=(
            meter(COLD, "21-555280", "санузел", "2033-03-03", "5.2", "402.111"),
            meter(HOT, "21-555281", "санузел", "2031-03-03", "4.0", "311.875"),
            meter(POWER, "0777-308612", "лестничная площадка", "2033-10-31", "148", "10221.9",
                  capacity=6),
        ),
    ),
    Household(
        about="приборы на четыре, пять, семь и восемь цифр, электроэнергия по трём зонам",
        account=_account(
            18, "Дьяченко Роман Игоревич", "ул. Добролюбова, д. 3, кв. 16", "84.1/80.5", "4/3",
            rooms=4, email="dyachenko",
        ),
        habit=Habit.PUNCTUAL,
        meters=(
            meter(HEAT, "207-80344", "кладовая", "2030-09-15", "0.93", "61.84", capacity=8),
            meter(COLD, "23-104117", "санузел", "2034-05-05", "6.4", "244.902"),
            meter(HOT, "23-104118", "санузел", "2032-05-05", "4.9", "190.448", capacity=4),
            meter(POWER, "0935-600218", "лестничная площадка", "2034-11-30", "97/102/91",
                  "3698.5/3904.6/3422.1", capacity=7),
        ),
    ),
    Household(
        about="платит частями",
        account=_account(
            19, "Сафина Лилия Камилевна", "ул. Орловская, д. 22, кв. 58", "48.7/46.1", "3/3",
            rooms=2, email="safina",
        ),
        habit=Habit.IN_PART,
        channel=Channel.WEB,
        meters=(
            meter(COLD, "18-889103", "санузел", "2030-12-14", "5.0", "590.226"),
            meter(HOT, "18-889104", "санузел", "2030-12-14", "3.9", "455.034"),
            meter(POWER, "0566-214907", "лестничная площадка", "2031-08-31", "139", "18766.3",
                  capacity=5),
        ),
    ),
    Household(
        about="субсидия на отопление",
        account=_account(
            20, "Воробьёв Геннадий Михайлович", "ул. Парковая, д. 11, кв. 3", "33.4/31.2", "1/1",
            rooms=1, phone=False,
        ),
        habit=Habit.PUNCTUAL,
        channel=Channel.OPERATOR,
        privileges={HEAT: Decimal("0.3")},
        meters=(
            meter(COLD, "15-302218", "кухня", "2029-03-19", "1.9", "388.7", capacity=4),
            meter(POWER, "0231-900446", "лестничная площадка", "2029-10-31", "82", "7714",
                  capacity=5),
        ),
    ),
    Household(
        about="большая семья, большой расход",
        account=_account(
            21, "Шакирова Альбина Тагировна", "ул. Инструментальщиков, д. 5, кв. 44",
            "92.3/88.0", "7/7", rooms=4, email="shakirova",
        ),
        habit=Habit.PUNCTUAL,
        november=Channel.WEB,
        meters=(
            meter(COLD, "22-733016", "санузел", "2033-08-08", "17.5", "741.288"),
            meter(HOT, "22-733017", "санузел", "2031-08-08", "12.3", "522.940"),
            meter(POWER, "0888-450072", "лестничная площадка", "2033-12-31", "310/176",
                  "13150.2/7444.8", capacity=6),
        ),
    ),
    Household(
        about="давний долг гасит по частям",
        account=_account(
            22, "Романов Константин Львович", "ул. Гвардейская, д. 19, кв. 12", "50.2/47.9", "2/2",
            rooms=2,
        ),
        habit=Habit.IN_PART,
        channel=Channel.INSPECTOR,
        opening={HEAT: 18_430_55, POWER: 4_120_18, HOT: 6_077_40},
        meters=(
            meter(POWER, "0307-115590", "лестничная площадка", "2030-01-31", "133", "39012.5",
                  capacity=5),
        ),
    ),
    Household(
        about="один прибор, всё в порядке",
        account=_account(
            23, "Лебедева Мария Александровна", "ул. Нахимова, д. 2, кв. 66", "37.7/35.3", "2/2",
            rooms=1, email="lebedeva",
        ),
        habit=Habit.PUNCTUAL,
        channel=Channel.TERMINAL,
        meters=(
            meter(POWER, "0844-502276", "лестничная площадка", "2033-04-30", "117", "6402.08",
                  capacity=7),
        ),
    ),
    Household(
        about="нет отчества, однокомнатная квартира",
        account=_account(
            24, "Ким Виолетта", "ул. Олимпийская, д. 9, кв. 100", "31.0/29.1", "1/1", rooms=1,
            email="kim",
        ),
        habit=Habit.ROUNDING,
        meters=(
            meter(COLD, "24-018551", "санузел", "2034-09-09", "2.3", "61.47", capacity=5,
                  read_from="2024-10"),
            meter(HOT, "24-018552", "санузел", "2032-09-09", "1.8", "47.92", capacity=5,
                  read_from="2024-10"),
            meter(POWER, "0955-733108", "щит на этаже", "2034-12-15", "84", "4210.5", capacity=6),
        ),
    ),
)  # fmt: skip
