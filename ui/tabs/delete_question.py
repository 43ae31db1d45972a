"""A reading of this visit is taken back, after a question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from domain.errors import CabinetError
from domain.meters import Meter
from domain.readings import Reading
from ui.carried_job import CarriedJob
from ui.context import Context
from ui.dialogs.question import Answer, Question
from ui.tabs.kept_readings import KeptDeletion
from ui.wording import dials, utility_name

translate = QCoreApplication.translate


class Deletion(QObject):
    """One at a time: the question lies over everything."""

    deleted = Signal(object)
    """The `Reading` that is gone."""

    failed = Signal(object)
    """A `CabinetError`; the reading is still there."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._under_way: KeptDeletion | None = None

    def ask(self, meter: Meter, reading: Reading) -> None:
        """Take it back if that is what is wanted."""
        self._context.navigator.ask(
            delete_question(meter, reading, on_yes=lambda: self._delete(reading))
        )

    def keep(self) -> KeptDeletion | None:
        """What is under way, for a successor."""
        return self._under_way

    def follow(self, kept: KeptDeletion | None) -> None:
        """Go on with it."""
        self._under_way = kept
        if kept is not None:
            kept.job.tell(self, lambda _none: self._deleted(kept.reading), self._failed)

    def _delete(self, reading: Reading) -> None:
        job = self._context.services.readings.withdraw(reading.meter_id, reading.reading_id)
        self.follow(KeptDeletion(reading, CarriedJob(job)))

    def _deleted(self, reading: Reading) -> None:
        self._under_way = None
        self.deleted.emit(reading)

    def _failed(self, error: CabinetError) -> None:
        self._under_way = None
        self.failed.emit(error)


def delete_question(meter: Meter, reading: Reading, on_yes: Answer) -> Question:
    """It names what would be gone."""
    text = translate(
        "ReadingsTab",
        "{utility}, meter No. {number}: {values}. The reading was given in this visit and is not "
        "used yet.",
    )
    return Question(
        title=translate("ReadingsTab", "Delete the reading?"),
        text=text.format(
            utility=utility_name(meter.utility),
            number=meter.serial_number,
            values=dials(reading.values, meter),
        ),
        yes=translate("ReadingsTab", "Delete"),
        no=translate("ReadingsTab", "Do not delete"),
        on_yes=on_yes,
        on_no=lambda: None,
        cautious=True,
        about=reading,
    )
