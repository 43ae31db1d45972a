"""What the process that speaks is told and tells: one JSON object a line, both ways."""

from __future__ import annotations

from enum import StrEnum
from typing import cast

import msgspec
from msgspec import Struct


class Reason(StrEnum):
    """Why nothing can be read aloud; `READY` where it can."""

    READY = ""
    OFF = "off"
    """By the setting `speech.enabled`."""

    NOT_INSTALLED = "not_installed"
    """The extra `speech` is missing."""

    STARTING = "starting"
    NO_ENGINE = "no_engine"
    """The system has nothing that speaks."""

    NO_VOICE = "no_voice"
    """Nothing speaks the language."""

    NO_HEADSET = "no_headset"
    HEADSET_UNKNOWN = "headset_unknown"
    """It cannot be known whether a headset is plugged in; nobody is to overhear."""

    FAILED = "failed"
    """The process ended by itself; it is started again."""


class Say(Struct, frozen=True, tag="say", tag_field="do"):
    """Read aloud, after what is being read or instead of it."""

    text: str
    interrupt: bool = False


class Stop(Struct, frozen=True, tag="stop", tag_field="do"):
    """Be silent at once."""


class Speak(Struct, frozen=True, tag="language", tag_field="do"):
    """Go on in another language, a code such as `ru`."""

    language: str


Command = Say | Stop | Speak


class State(Struct, frozen=True, tag="state", tag_field="tells"):
    """Whether it can be read aloud now, and why not."""

    reason: Reason


class Speaking(Struct, frozen=True, tag="speaking", tag_field="tells"):
    """Whether something is being read."""

    now: bool


Report = State | Speaking


def encode(message: Command | Report) -> bytes:
    """A line, its end included."""
    return msgspec.json.encode(message) + b"\n"


def decode_command(line: bytes) -> Command:
    """Raises msgspec.DecodeError."""
    return cast("Command", msgspec.json.decode(line, type=Command))


def decode_report(line: bytes) -> Report:
    """Raises msgspec.DecodeError."""
    return cast("Report", msgspec.json.decode(line, type=Report))
