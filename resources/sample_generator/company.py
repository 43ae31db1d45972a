"""The invented company of the sample; the check digits of its numbers are right."""

from __future__ import annotations

from domain.payments import Payee
from domain.utilities import Utility

DELIVERY_ID = "2026-11-20-01"
CREATED_AT = "2026-11-20T06:00:00+05:00"
CONTACTS = "456300, г. Миасс, ул. Романенко, 50А · телефон 8 (3513) 00-00-00"

COMPANY = Payee(
    name="АО «Энергосбыт Миасс»",
    personal_account="40702810600000012345",
    bank_name="АО «Ильменский банк», г. Челябинск",
    bic="047501999",
    correspondent_account="30101810400000000999",
    inn="7415091230",
    kpp="741501001",
)

WASTE_COMPANY = Payee(
    name="ООО «Чистый Миасс»",
    personal_account="40702810100000067890",
    bank_name="АО «Ильменский банк», г. Челябинск",
    bic="047501999",
    correspondent_account="30101810400000000999",
    inn="7415091470",
    kpp="741501001",
)

PAYEES: dict[Utility | None, Payee] = {None: COMPANY, Utility.WASTE: WASTE_COMPANY}
"""Who is paid for a utility; None stands for all the others."""
