"""Each respect of the audit: a window in order has no findings, a spoilt one has that one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.qr import qr_modules, qr_picture
from tests.audit.checks.clipping import clipping
from tests.audit.checks.codes import codes
from tests.audit.checks.contrast import contrast_of
from tests.audit.checks.legible import legible
from tests.audit.checks.names import names
from tests.audit.checks.overlap import overlap
from tests.audit.checks.targets import targets
from tests.audit.finding import Finding
from tests.audit.samples import Sample
from tests.audit.seen import Seen
from ui.theme import Theme
from ui.theme.colors import HIGH_CONTRAST, Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics
from ui.widgets.qr_view import QrView


@pytest.fixture
def sample(qtbot: QtBot) -> Sample:
    return shown(qtbot, Colors())


def shown(qtbot: QtBot, colors: Colors) -> Sample:
    load_fonts()
    sample = Sample(Theme(colors, Metrics(1280, 1024)))
    qtbot.addWidget(sample)
    sample.show()
    return sample


def found(sample: Sample) -> list[Finding]:
    """In all respects that need no visit."""
    seen = Seen(sample)
    return [
        *clipping(seen), *overlap(seen), *targets(seen), *names(seen), *codes(seen),
        *contrast_of(seen, sample.theme, set()), *legible(seen, sample.theme),
    ]  # fmt: skip


def squeeze(sample: Sample) -> None:
    sample.heading.setGeometry(60, 40, 90, 40)


def lower(sample: Sample) -> None:
    sample.heading.setGeometry(60, 40, 500, 12)


def narrow(sample: Sample) -> None:
    sample.first.setGeometry(60, 240, 100, 72)


def push_out(sample: Sample) -> None:
    sample.second.move(200, 430)


def lay_over(sample: Sample) -> None:
    sample.heading.move(60, 150)


def cover(sample: Sample) -> None:
    sample.second.move(60, 280)


def flatten(sample: Sample) -> None:
    sample.first.setFixedHeight(71)


def crowd(sample: Sample) -> None:
    sample.second.move(60, 240 + sample.first.height() + 7)


def pale(sample: Sample) -> None:
    sample.heading.setStyleSheet("color: #8A949E")


def borderless(sample: Sample) -> None:
    sample.field.setStyleSheet("border: 3px solid #C8D0D8")


def shrink(sample: Sample) -> None:
    font = sample.heading.font()
    font.setPixelSize(13)
    sample.heading.setFont(font)


def unname(sample: Sample) -> None:
    sample.field.setAccessibleName("")


def name_alike(sample: Sample) -> None:
    sample.second.setText("Передать")


SPOILT: dict[str, tuple[Callable[[Sample], None], str]] = {
    "wide text": (squeeze, "clipping"),
    "high text": (lower, "clipping"),
    "narrow button": (narrow, "clipping"),
    "outside": (push_out, "clipping"),
    "text over a field": (lay_over, "overlap"),
    "button over a button": (cover, "overlap"),
    "low button": (flatten, "target"),
    "near button": (crowd, "target"),
    "pale text": (pale, "contrast"),
    "pale border": (borderless, "contrast"),
    "small type": (shrink, "legible"),
    "no name": (unname, "name"),
    "two names": (name_alike, "name"),
}


@pytest.mark.parametrize("colors", [Colors(), HIGH_CONTRAST], ids=["light", "high"])
def test_nothing_is_found_where_all_is_in_order(qtbot: QtBot, colors: Colors) -> None:
    assert found(shown(qtbot, colors)) == []


@pytest.mark.parametrize("case", SPOILT)
def test_what_is_spoilt_is_found(sample: Sample, case: str) -> None:
    spoil, check = SPOILT[case]
    spoil(sample)
    assert check in {each.check for each in found(sample)}


def test_what_is_disabled_needs_no_contrast(sample: Sample) -> None:
    pale(sample)
    sample.heading.setEnabled(False)
    assert found(sample) == []


def test_high_contrast_asks_for_more(qtbot: QtBot) -> None:
    sample = shown(qtbot, HIGH_CONTRAST)
    sample.heading.setStyleSheet("color: #8A8A8A")  # 6:1 on black
    assert [each.check for each in found(sample)] == ["contrast"]


class Painted(QWidget):
    """Draws a text by hand, and keeps to its size or does not."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self._room = room
        self.setObjectName("Painted")

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setPen(QColor("#000000"))
        painter.drawText(QRect(0, 0, self._room, 40), Qt.AlignmentFlag.AlignLeft, "Потребление")


@pytest.mark.parametrize(("room", "checks"), [(300, set()), (30, {"clipping"})])
def test_texts_that_are_painted_by_hand_are_seen(
    sample: Sample, room: int, checks: set[str]
) -> None:
    painted = Painted(room)
    painted.setFont(sample.theme.font(24))
    painted.setParent(sample)
    painted.setGeometry(60, 80, 300, 30)
    painted.show()
    assert {each.check for each in found(sample)} == checks


@pytest.fixture
def code(sample: Sample) -> Iterator[QrView]:
    view = QrView(side=200, name="Sample_code")
    view.setParent(sample)
    view.setGeometry(400, 260, 200, 200)
    view.show_picture(qr_picture(qr_modules("https://example.org/"), 200))
    view.show()
    for button in (sample.first, sample.second):
        button.setFixedWidth(300)
    return view


def test_a_code_in_order(sample: Sample, code: QrView) -> None:
    assert found(sample) == []


def test_a_code_in_other_colors_is_found(sample: Sample, code: QrView) -> None:
    assert code._picture is not None
    image = code._picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.invertPixels()
    painter = QPainter(image)
    painter.fillRect(0, 0, 20, 20, QColor("#123B5D"))
    painter.end()
    code._picture.convertFromImage(image)
    assert "code" in {each.check for each in found(sample)}


def test_a_code_without_its_quiet_zone_is_found(sample: Sample, code: QrView) -> None:
    assert code._picture is not None
    inner = code._picture.copy(code._picture.rect().adjusted(24, 24, -24, -24))
    code._picture = inner.scaled(200, 200)
    assert "code" in {each.check for each in found(sample)}
