"""Bills of which billing sent figures only, over real HTTP: made, kept, never stale."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import delete, select, update

from cabinet.bills.listing import bill_document
from cabinet.bills.making import forget_delivered
from cabinet.cabinet import Cabinet
from cabinet.settings import Company
from cabinet.tables import BillRow, ChargeRow, MadeBillRow
from domain.errors import NotFound
from domain.periods import add_months
from domain.utilities import Utility
from tests.cabinet.bills.reading import pages
from tests.cabinet.client import TerminalClient
from tests.cabinet.samples import ANNA, BORIS, OCTOBER, PDF

OCTOBER_PDF = "/bills/2026-10-01/pdf"


@pytest.fixture
def figures_only(cabinet: Cabinet) -> None:
    """Billing has sent no document of October."""
    with cabinet.writing() as db:
        db.execute(delete(BillRow).where(BillRow.period == OCTOBER))


def made_rows(cabinet: Cabinet) -> list[MadeBillRow]:
    with cabinet.reading() as db:
        rows = list(db.scalars(select(MadeBillRow)))
        db.expunge_all()
        return rows


def files(tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / "bills").rglob("*.pdf")}


def correct(cabinet: Cabinet, by: int) -> None:
    """Billing's next delivery has another figure."""
    changed = update(ChargeRow).where(
        ChargeRow.account_number == ANNA,
        ChargeRow.period == OCTOBER,
        ChargeRow.utility == Utility.ELECTRICITY,
    )
    values = {"charged": ChargeRow.charged + by, "due": ChargeRow.due + by}
    with cabinet.writing() as db:
        db.execute(changed.values(values))


@pytest.mark.usefixtures("figures_only")
def test_a_bill_of_figures_stands_in_the_list_and_can_be_read(resident: TerminalClient) -> None:
    newest, *others = resident.get("/bills").json()
    assert newest == {"period": "2026-10-01", "total": 134_436, "sha256": "", "size": 0}
    assert [bill["period"] for bill in others] == ["2026-09-01", "2026-08-01"]
    assert all(bill["sha256"] for bill in others)

    answer = resident.get(OCTOBER_PDF)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    (page,) = pages(answer.content)
    assert "Коммунальная компания" in page
    assert "1 344,36 ₽" in page
    assert "до 15.11.2026" in page
    assert "7401 2034 56" in page


@pytest.mark.usefixtures("figures_only")
def test_none_is_made_for_a_company_that_does_not_say_who_it_is(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    unnamed = msgspec.structs.replace(cabinet.settings, company=Company())
    object.__setattr__(cabinet, "settings", unnamed)
    answer = resident.get(OCTOBER_PDF)
    assert (answer.status_code, answer.json()["code"]) == (500, "cabinet_fault")
    assert made_rows(cabinet) == []


@pytest.mark.usefixtures("figures_only")
def test_it_is_made_once_and_kept(
    resident: TerminalClient, cabinet: Cabinet, tmp_path: Path
) -> None:
    first = resident.get(OCTOBER_PDF).content
    (row,) = made_rows(cabinet)
    assert (row.sha256, row.size) == (hashlib.sha256(first).hexdigest(), len(first))
    assert f"{row.sha256}.pdf" in files(tmp_path)

    kept = tmp_path / "bills" / row.file_key
    kept.write_bytes(kept.read_bytes())  # told by its time whether it is written again
    written = kept.stat().st_mtime_ns
    assert resident.get(OCTOBER_PDF).content == first
    assert kept.stat().st_mtime_ns == written


@pytest.mark.usefixtures("figures_only")
@pytest.mark.parametrize("damage", [b"something else", None])
def test_a_made_document_that_was_lost_is_made_again(
    resident: TerminalClient, cabinet: Cabinet, tmp_path: Path, damage: bytes | None
) -> None:
    first = resident.get(OCTOBER_PDF).content
    (row,) = made_rows(cabinet)
    kept = tmp_path / "bills" / row.file_key
    kept.unlink()
    if damage is not None:
        kept.write_bytes(damage)

    assert resident.get(OCTOBER_PDF).content == first
    assert kept.read_bytes() == first


@pytest.mark.usefixtures("figures_only")
def test_a_corrected_figure_makes_another_document(
    resident: TerminalClient, cabinet: Cabinet, tmp_path: Path
) -> None:
    resident.get(OCTOBER_PDF)
    (before,) = made_rows(cabinet)
    correct(cabinet, 100_00)

    assert resident.get("/bills").json()[0]["total"] == 144_436
    (page,) = pages(resident.get(OCTOBER_PDF).content)
    assert "1 444,36 ₽" in page
    (after,) = made_rows(cabinet)
    assert after.file_key != before.file_key
    assert f"{before.sha256}.pdf" not in files(tmp_path)


@pytest.mark.usefixtures("figures_only")
def test_billings_own_document_takes_its_place(
    resident: TerminalClient, cabinet: Cabinet, tmp_path: Path
) -> None:
    resident.get(OCTOBER_PDF)
    (made,) = made_rows(cabinet)
    content = PDF + b"late"
    digest = hashlib.sha256(content).hexdigest()
    with cabinet.writing() as db:
        key = cabinet.bills.put(content)
        db.add(
            BillRow(
                account_number=ANNA,
                period=OCTOBER,
                total=134_436,
                sha256=digest,
                size=len(content),
                file_key=key,
            )
        )

    assert resident.get("/bills").json()[0]["sha256"] == digest
    assert resident.get(OCTOBER_PDF).content == content
    forget_delivered(cabinet, OCTOBER)
    assert made_rows(cabinet) == []
    assert f"{made.sha256}.pdf" not in files(tmp_path)
    assert resident.get(OCTOBER_PDF).content == content


@pytest.mark.usefixtures("figures_only")
def test_billing_may_deliver_the_very_document_that_was_made(
    resident: TerminalClient, cabinet: Cabinet
) -> None:
    content = resident.get(OCTOBER_PDF).content
    (made,) = made_rows(cabinet)
    with cabinet.writing() as db:
        db.add(
            BillRow(
                account_number=ANNA,
                period=OCTOBER,
                total=134_436,
                sha256=made.sha256,
                size=made.size,
                file_key=cabinet.bills.put(content),
            )
        )

    forget_delivered(cabinet, OCTOBER)

    assert made_rows(cabinet) == []
    assert resident.get(OCTOBER_PDF).content == content


def test_there_are_no_bills_without_figures(cabinet: Cabinet, resident: TerminalClient) -> None:
    with pytest.raises(NotFound):
        bill_document(cabinet, BORIS, add_months(OCTOBER, 1))
    answer = resident.get("/bills/2026-11-01/pdf")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_figures_older_than_three_months_are_not_given_out(
    cabinet: Cabinet, resident: TerminalClient
) -> None:
    with cabinet.writing() as db:
        db.execute(delete(BillRow))
    periods = [bill["period"] for bill in resident.get("/bills").json()]
    assert periods == ["2026-10-01", "2026-09-01", "2026-08-01"]
    assert resident.get("/bills/2026-07-01/pdf").status_code == 404
