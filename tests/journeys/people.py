"""Residents of the sample delivery, one for each journey: what one does no other one sees."""

from __future__ import annotations

from dataclasses import dataclass

from cabinet.embedded.residents import DEMO_PASSWORD


@dataclass(frozen=True)
class Person:
    """`email` is what billing knows, and for a user of the cabinet what has been confirmed."""

    number: str
    surname: str
    email: str = ""
    phone: str = ""
    password: str = DEMO_PASSWORD


NEWCOMER_WITH_EMAIL = Person("7401216190", "Лебедева")
NEWCOMER_WITH_PHONE = Person("7401215467", "Романов")
NEWCOMER_WITHOUT_LETTERS = Person("7401216954", "Ким")
FORGETFUL = Person("7401212053", "Орлова", "orlova@example.ru")
CAREFUL = Person("7401212791", "Дьяченко", "dyachenko@example.ru")
DAUGHTER = Person("7401213338", "Сафина", "safina@example.ru")
MOTHER = Person("7401211406", "Ахметзянов", "akhmetzyanov@example.ru")
NEIGHBOUR = Person("7401208092", "Захаров", "zakharov@example.ru")
OWNER = Person("7401209340", "Галиев", "galiev@example.ru")
SUBSCRIBER = Person("7401205233", "Белова", phone="+79000000006")
