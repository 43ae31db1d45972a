"""Where the sound goes, by what a system says of its outputs."""

from typing import Any

import pytest

from kiosk.speech.headset import Headset, from_alsa, from_pulse, from_windows
from kiosk.speech.windows_outputs import endpoint_guid

NAME = "alsa_output.pci-0000_00_1f.3.analog-stereo"


def sink(port: tuple[str, str] | None = None, form: str = "") -> dict[str, Any]:
    """An output of PulseAudio, its active port by type and availability."""
    ports = [{"name": "lineout", "type": "Line", "availability": "not available"}]
    if port is not None:
        ports.append({"name": "active", "type": port[0], "availability": port[1]})
    properties = {"device.form_factor": form} if form else {}
    active = "active" if port is not None else None
    return {"name": NAME, "active_port": active, "ports": ports, "properties": properties}


@pytest.mark.parametrize(
    ("port", "form", "headset"),
    [
        (("Headphones", "available"), "internal", Headset.PLUGGED),
        (("Headphones", "not available"), "internal", Headset.ABSENT),
        (("Headphones", "availability unknown"), "internal", Headset.UNKNOWN),
        (("Headset", "available"), "", Headset.PLUGGED),
        (("Speaker", "availability unknown"), "internal", Headset.ABSENT),
        (("Speaker", "available"), "", Headset.ABSENT),
        (("HDMI", "available"), "", Headset.ABSENT),
        (("Line", "available"), "", Headset.ABSENT),
        (("Analog", "availability unknown"), "headset", Headset.PLUGGED),
        (("Analog", "availability unknown"), "", Headset.UNKNOWN),
        (("Analog", "not available"), "headset", Headset.ABSENT),
        (None, "headphone", Headset.PLUGGED),
        (None, "speaker", Headset.ABSENT),
        (None, "", Headset.UNKNOWN),
    ],
)
def test_pulse(port: tuple[str, str] | None, form: str, headset: Headset) -> None:
    other = {"name": "other", "active_port": None, "ports": [], "properties": {}}
    assert from_pulse([other, sink(port, form)], NAME) is headset


def test_pulse_without_a_default_output() -> None:
    assert from_pulse([sink(("Headphones", "available"))], "") is Headset.UNKNOWN
    assert from_pulse([], NAME) is Headset.UNKNOWN


def jack(name: str, value: str) -> str:
    return f"""numid=18,iface=CARD,name='{name}'
  ; type=BOOLEAN,access=r-------,values=1
  : values={value}
"""


VOLUME = """numid=2,iface=MIXER,name='Headphone Playback Switch'
  ; type=BOOLEAN,access=rw------,values=2
  : values=on,on
"""


@pytest.mark.parametrize(
    ("cards", "headset"),
    [
        ([VOLUME + jack("Headphone Jack", "on")], Headset.PLUGGED),
        ([VOLUME + jack("Headphone Jack", "off")], Headset.ABSENT),
        ([jack("Front Headphone Jack", "off"), jack("Headset Mic Jack", "on")], Headset.ABSENT),
        ([jack("Front Headphone Jack", "off"), jack("Headphone Jack", "on")], Headset.PLUGGED),
        ([jack("Headphone Phantom Jack", "on")], Headset.UNKNOWN),
        ([jack("Mic Jack", "on") + jack("HDMI/DP,pcm=3 Jack", "on")], Headset.UNKNOWN),
        ([VOLUME.replace("MIXER", "CARD").replace("on,on", "3") + VOLUME], Headset.UNKNOWN),
        ([VOLUME], Headset.UNKNOWN),
        ([], Headset.UNKNOWN),
    ],
)
def test_alsa(cards: list[str], headset: Headset) -> None:
    assert from_alsa(cards) is headset


@pytest.mark.parametrize(
    ("form_factor", "headset"),
    [
        (3, Headset.PLUGGED),
        (5, Headset.PLUGGED),
        (1, Headset.ABSENT),
        (9, Headset.ABSENT),
        (10, Headset.UNKNOWN),
        (None, Headset.UNKNOWN),
    ],
)
def test_windows(form_factor: int | None, headset: Headset) -> None:
    assert from_windows(form_factor) is headset


def test_the_endpoint_of_windows_is_named_by_its_last_part() -> None:
    guid = "{6e8a2f0c-94b1-4a0b-8f3d-0b8c5a1f2d34}"
    assert endpoint_guid(f"{{0.0.0.00000000}}.{guid}") == guid
