"""Whether the sound goes to a headset: told from what the system says of its outputs.

Whoever stands behind must not hear what somebody owes, so what is not certain is not a headset.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any


class Headset(StrEnum):
    """Where the sound goes."""

    PLUGGED = "plugged"
    ABSENT = "absent"
    UNKNOWN = "unknown"


WORN = {"headphone", "headphones", "headset"}
"""Form factors of PulseAudio and PipeWire, and types of their ports, in small letters."""

_STANDING = {"speaker", "internal", "tv", "hifi", "hdmi", "line", "spdif", "car", "portable"}

_ALSA_JACK = re.compile(r"iface=CARD,name='([^']*)'[^:]*: values=(on|off)")
_WORN_JACK = re.compile(r"\b(headphone|headset(?! mic))", re.IGNORECASE)
_PHANTOM = "phantom"
"""A jack that cannot tell whether something is plugged in, and always says yes."""

_WINDOWS_WORN = {3, 5}
"""EndpointFormFactor: Headphones, Headset."""

_WINDOWS_UNKNOWN = {10}


def from_pulse(sinks: Sequence[Mapping[str, Any]], default: str) -> Headset:
    """By `pactl --format=json list sinks` and the name of the default sink."""
    sink = next((each for each in sinks if each.get("name") == default), None)
    if sink is None:
        return Headset.UNKNOWN
    ports = {port.get("name"): port for port in sink.get("ports") or ()}
    port = ports.get(sink.get("active_port"))
    form = str((sink.get("properties") or {}).get("device.form_factor", "")).casefold()
    return _of_form(form) if port is None else _of_port(port, form)


def _of_port(port: Mapping[str, Any], form: str) -> Headset:
    """A jack tells by its plug; a headset on USB or by radio has no jack, and is there or not."""
    kind, availability = str(port.get("type", "")).casefold(), port.get("availability")
    if availability == "not available":
        return Headset.ABSENT
    if form in WORN:
        return Headset.PLUGGED
    if kind in WORN:
        return Headset.PLUGGED if availability == "available" else Headset.UNKNOWN
    return _of_form(kind)


def _of_form(form: str) -> Headset:
    if form in WORN:
        return Headset.PLUGGED
    return Headset.ABSENT if form in _STANDING else Headset.UNKNOWN


def from_alsa(contents: Iterable[str]) -> Headset:
    """By `amixer -c N contents` of every card: a plugged jack, or jacks that are all empty."""
    jacks = [
        value == "on"
        for card in contents
        for name, value in _ALSA_JACK.findall(card)
        if _WORN_JACK.search(name) and _PHANTOM not in name.casefold()
    ]
    if not jacks:
        return Headset.UNKNOWN
    return Headset.PLUGGED if any(jacks) else Headset.ABSENT


def from_windows(form_factor: int | None) -> Headset:
    """By PKEY_AudioEndpoint_FormFactor of the default output; None where there is no output."""
    if form_factor is None or form_factor in _WINDOWS_UNKNOWN:
        return Headset.UNKNOWN
    return Headset.PLUGGED if form_factor in _WINDOWS_WORN else Headset.ABSENT
