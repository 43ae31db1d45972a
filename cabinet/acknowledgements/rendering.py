"""Sets acknowledgements as PDF with typst."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import fontpkg_onest
import typst

import resources
from cabinet.acknowledgements.document import acknowledgement_data

if TYPE_CHECKING:
    from cabinet.acknowledgements.document import Acknowledgement

TEMPLATE = resources.ROOT / "documents" / "acknowledgement.typ"
FONTS = fontpkg_onest.ROOT / "files"


def render(acknowledgement: Acknowledgement) -> bytes:
    """The acknowledgement as PDF: the same readings give the same bytes."""
    newest = max(given.given_at for given in acknowledgement.given.readings)
    document: bytes = typst.compile(
        str(TEMPLATE),
        format="pdf",
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(acknowledgement_data(acknowledgement), ensure_ascii=False)},
        timestamp=int(newest.timestamp()),
    )
    return document
