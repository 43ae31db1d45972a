"""Bills rendered a second: `cabinet bills render`, beside the plain way of doing it.

The plain way is `typst.compile` for each bill and the qrcode library for its code, on as many
processes, with the same template and the figures already read. Ours begins with the figures in the
database and ends with the documents in the store.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from cabinet.bills.bulk import render_period
from cabinet.bills.document import bill_data
from cabinet.bills.figures import Form, bill_documents
from cabinet.bills.rendering import DOCUMENTS
from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet
from cabinet.database import make_engine
from cabinet.migrations import migrate
from cabinet.settings import Bills, Company, Database, Settings
from resources.sample_generator.plans import LAST_PERIOD
from tests.bench.table import Row
from tests.cabinet.bills.many_accounts import fill_many, numbers

COUNT, PLAIN_COUNT = 2000, 48
MOST_MS = 2.0
"""The aim: 500 a second."""
MOST_OF_PLAIN = 0.2


@dataclass(frozen=True, slots=True)
class BillSpeed:
    """Milliseconds a bill, on all cores together."""

    ours: float
    plain: float

    def rows(self) -> list[Row]:
        """For the table."""
        title = "a bill in bulk, all cores, ms"
        return [
            Row(
                "bill_ms_vs_plain_typst",
                f"{title}, beside plain",
                self.ours,
                self.plain,
                MOST_OF_PLAIN,
            ),
            Row("bill_ms", title, self.ours, None, MOST_MS),
        ]

    def raw(self) -> dict[str, float]:
        """What people ask for."""
        return {
            "bills_a_second": round(1000 / self.ours, 1),
            "bills_a_second_plain": round(1000 / self.plain, 1),
        }


def measure_bills() -> BillSpeed:
    """Both ways, one after the other."""
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="bench-bills-") as name:
        cabinet = _cabinet(Path(name))
        try:
            fill_many(cabinet.engine, COUNT)
            plain = _plain_ms(_figures(cabinet), cores)
            report = render_period(cabinet, LAST_PERIOD, cores)
        finally:
            cabinet.engine.dispose()
    return BillSpeed(ours=1000 / report.a_second, plain=plain)


def _cabinet(folder: Path) -> Cabinet:
    url = f"sqlite:///{folder / 'cabinet.db'}"
    location = str(folder / "bills")
    engine = make_engine(url)
    migrate(engine)
    company = Company(name="АО «Энергосбыт Миасс»", contacts="г. Миасс, ул. Романенко, 50А")
    settings = Settings(database=Database(url=url), bills=Bills(location=location), company=company)
    return Cabinet(settings=settings, engine=engine, bills=BillStore(location))


def _figures(cabinet: Cabinet) -> list[dict[str, Any]]:
    form = Form.of(cabinet.settings)
    with Session(cabinet.engine) as db:
        bills = bill_documents(db, form, LAST_PERIOD, list(numbers(PLAIN_COUNT)))
        return [bill_data(bill) for bill in bills]


def _plain_ms(figures: list[dict[str, Any]], cores: int) -> float:
    """The start of the processes is not counted."""
    with get_context("spawn").Pool(cores) as pool:
        pool.map(plainly, figures[:cores], chunksize=1)
        began = time.perf_counter()
        pool.map(plainly, figures, chunksize=4)
        return (time.perf_counter() - began) * 1000 / len(figures)


def plainly(data: dict[str, Any]) -> int:
    """A bill as one would set it at first; how many bytes it has."""
    import fontpkg_onest
    import typst

    main = '#import "/bill.typ": bills\n#bills("", (json(bytes(sys.inputs.data)),))'
    shown = data | {"modules": [_plain_modules(payment) for payment in data["payments"]]}
    document = typst.compile(
        main.encode(),
        root=DOCUMENTS,
        format="pdf",
        font_paths=[fontpkg_onest.ROOT / "files"],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(shown, ensure_ascii=False)},
        pdf_tags=False,
    )
    assert isinstance(document, bytes)
    return len(document)


def _plain_modules(text: str) -> int:
    """The length of a side of a code, whose picture is left out."""
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text.encode())
    code.make(fit=True)
    return int(code.modules_count)
