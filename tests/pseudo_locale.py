"""A language that nobody speaks, made of the Russian catalogue to see what a translation may do.

Half as long again, with accents and with the letters that Tatar and Bashkir have beside the
Russian ones, in brackets: a text that is cut off lacks one, a text that is in no catalogue has
none. It is made by tests in a folder of their own, so residents are never offered it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import resources

CODE = "pseudo"
NAME = "Псевдо"
MADE_FROM = resources.ROOT / "translations" / "ru.ts"

_KEPT = re.compile(r"(\{\w*\}|%n)")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = "аежзикнгосухАЕЖЗИКНГОСУХ" + "aceinosuyzACEINOSUYZ"
_MARKED = "әёҗҙйҡңғөҫүһӘЁҖҘЙҠҢҒӨҪҮҺ" + "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ"
_MARKS = str.maketrans(_PLAIN, _MARKED)


def pseudo(text: str) -> str:
    """`К оплате {amount}` gives `[Ҡҡ өпләтёәтё {amount}]`; what has no words stays as it is."""
    parts = _KEPT.split(text)
    if not any(_WORD.search(part) for part in parts[::2]):
        return text
    parts[::2] = [_WORD.sub(_longer, part) for part in parts[::2]]
    return f"[{''.join(parts)}]"


def make_pseudo_catalogue(folder: Path) -> None:
    """Make `pseudo.qm` in a folder."""
    tree = ET.parse(MADE_FROM)
    for message in tree.iter("message"):
        for part in (*message.iter("translation"), *message.iter("numerusform")):
            part.text = pseudo(part.text or "")
        if message.findtext("source") == "English":
            message.find("translation").text = NAME
    catalogue = folder / f"{CODE}.ts"
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    made = catalogue.with_suffix(".qm")
    subprocess.run([lrelease, "-silent", catalogue, "-qm", made], check=True)


def _longer(word: re.Match[str]) -> str:
    """Its end comes twice, as the endings of a language that adds them to each other."""
    text = word[0]
    return (text + text[len(text) // 2 :].lower()).translate(_MARKS)
