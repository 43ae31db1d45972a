"""What an import did, or why it did nothing, in plain Russian."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cabinet.billing.faults import Fault
from domain.russian import counted


@dataclass(frozen=True, slots=True)
class FileReport:
    """How many rows of a file are new, differ from what the cabinet had, and are the same."""

    name: str
    added: int
    changed: int
    unchanged: int

    @property
    def rows(self) -> int:
        """All rows of the file."""
        return self.added + self.changed + self.unchanged


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """The outcome of an import.

    When there are `faults`, nothing was taken; `more` is how many were found beside them.
    `checked_only` says that nothing was to be taken. `seconds` is the time it took.
    """

    delivery_id: str | None = None
    checked_only: bool = False
    files: tuple[FileReport, ...] = ()
    faults: tuple[Fault, ...] = ()
    more: int = 0
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether the delivery is in order."""
        return not self.faults

    @property
    def changes(self) -> int:
        """Rows added or changed."""
        return sum(file.added + file.changed for file in self.files)


def report_lines(report: ImportReport) -> Iterator[str]:
    """The report as `cabinet import` prints it."""
    if report.faults:
        yield from map(str, report.faults)
        if report.more:
            yield f"и ещё {report.more}"
        faults = counted(len(report.faults) + report.more, "ошибка", "ошибки", "ошибок")
        yield f"Поставка не принята: {faults}. База данных осталась прежней."
        return
    rows = 0
    for file in report.files:
        rows += file.rows
        yield (
            f"{file.name}: добавлено {file.added}, изменено {file.changed}, "
            f"без изменений {file.unchanged}"
        )
    done = "проверена, ошибок нет" if report.checked_only else "принята"
    speed = f"{rows / report.seconds:.0f}" if report.seconds else "—"
    yield (
        f"Поставка {report.delivery_id} {done}: {counted(rows, 'строка', 'строки', 'строк')} "
        f"за {report.seconds:.1f} с ({speed} строк в секунду)."
    )
