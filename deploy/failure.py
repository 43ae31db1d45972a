"""The one way in which preparing a machine goes wrong: a sentence for whoever typed `make`."""

from __future__ import annotations


class PreparationFailed(Exception):
    """What is wrong and what to do about it, in one line."""

    def __init__(self, sentence: str) -> None:
        super().__init__(" ".join(sentence.split()))
