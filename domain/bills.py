"""Bills (квитанция, счёт на оплату): one a closed month, three are kept (manual, 4.1.2)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.money import Kopecks
from domain.periods import Period

BILLS_KEPT = 3
"""How many closed periods a resident sees the bills of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A bill and its document. `sha256` is the hex digest of the PDF, `size` its bytes.

    An empty digest: billing has sent figures only, the document is made when it is asked for.
    """

    period: Period
    total: Kopecks
    sha256: str
    size: int
