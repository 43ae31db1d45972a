"""A cabinet whose company pays by other ways than the usual ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from cabinet.cabinet import Cabinet
from cabinet.payments.settings import Payments


@dataclass
class Company:
    """Changes the settings of the cabinet that answers."""

    cabinet: Cabinet

    def pays_by(self, url: str = "", **payments: Any) -> None:
        """Take these settings of payments; `url` is what phones reach the cabinet by."""
        settings = self.cabinet.settings
        pages = msgspec.structs.replace(settings.pages, public_url=url or settings.pages.public_url)
        changed = msgspec.structs.replace(settings, pages=pages, payments=Payments(**payments))
        object.__setattr__(self.cabinet, "settings", changed)


@pytest.fixture
def company(cabinet: Cabinet) -> Company:
    return Company(cabinet)
