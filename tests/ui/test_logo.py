"""The company's own sign takes the place of ours."""

import pytest

from kiosk.errors import StartError
from ui.application import _check_logo
from ui.widgets.logo import Logo

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
    '<path fill="#0f0" d="M0 0h8v8H0z"/></svg>'
)


def colour_in_the_middle(logo):
    picture = logo.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() // 2).name()


def test_a_drawing_of_the_company(theme, qtbot, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text(SVG, encoding="utf-8")
    logo = Logo(theme, str(path))
    qtbot.addWidget(logo)
    assert colour_in_the_middle(logo) == "#00ff00"
    _check_logo(str(path))


def test_without_one_there_is_a_bolt(theme, qtbot):
    logo = Logo(theme, "")
    qtbot.addWidget(logo)
    assert colour_in_the_middle(logo) != "#00ff00"
    _check_logo("")


def test_a_file_that_is_no_picture_stops_the_start(qapp, tmp_path):
    path = tmp_path / "logo.png"
    path.write_text("no picture", encoding="utf-8")
    with pytest.raises(StartError, match=r"brand\.logo"):
        _check_logo(str(path))
