from __future__ import annotations

from collections.abc import Iterator

from domain import errors
from domain.errors import CabinetError, PrinterFailed, ReadingRefused
from domain.meters import Register
from domain.printing import PrinterFault
from domain.readings import Refusal


def tree(root: type[CabinetError]) -> Iterator[type[CabinetError]]:
    yield root
    for child in root.__subclasses__():
        if child.__module__ == errors.__name__:
            yield from tree(child)


def test_every_class_has_a_code_of_its_own() -> None:
    classes = list(tree(CabinetError))

    assert len({cls.code for cls in classes}) == len(classes)


def test_the_drawing_shows_the_whole_tree() -> None:
    drawing = errors.__doc__ or ""

    for cls in tree(CabinetError):
        parent = cls.__mro__[1]
        depth = 0 if parent is Exception else 1 + (parent is not CabinetError)
        line = next(line for line in drawing.splitlines() if f"{cls.__name__} " in f"{line} ")
        assert line.index(cls.__name__) == 4 + 4 * depth, cls


def test_an_error_tells_its_code_and_nothing_else() -> None:
    refused = ReadingRefused(Refusal.LOWER_THAN_PREVIOUS, Register.T2)

    assert str(refused) == "reading_refused"
    assert (refused.reason, refused.register) == (Refusal.LOWER_THAN_PREVIOUS, Register.T2)
    assert PrinterFailed(PrinterFault.JAM).fault is PrinterFault.JAM
