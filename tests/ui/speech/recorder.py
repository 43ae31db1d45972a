"""A speaker that writes down what it is told to say."""

from kiosk.settings import SpeechSettings
from ui.speech.speaker import Speaker


class Recorder(Speaker):
    """`said` holds the texts since the last stop, `log` all; an interruption begins with `!`."""

    def __init__(self) -> None:
        super().__init__(SpeechSettings(enabled=False))
        self.language = ""
        self.log: list[str] = []

    def start(self, language: str) -> None:
        self.language = language

    def say(self, text: str, interrupt: bool = False) -> None:
        self.log.append(f"{'!' if interrupt else ''}{text}")

    def stop(self) -> None:
        self.log.append("(silence)")
