"""The question before a reading is deleted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.meters import Meter
from domain.readings import Reading
from ui.dialogs.question import Answer, Question
from ui.wording import dials, utility_name

translate = QCoreApplication.translate


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
        destroys=True,
    )
