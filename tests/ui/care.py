"""What residents do to care for their account, up to the last touch."""

from __future__ import annotations

from kiosk.demo_cabinet import SampleAccount
from tests.ui.office import Resident

PASSWORD = "snezhinka26"
"""A new one."""


def change_password_with_a_wrong_old_one(resident: Resident, account: SampleAccount) -> None:
    """All is filled in; «Сохранить» is yet to be touched."""
    _open(resident, account, "ContactsCard_change")
    resident.type("notit123")
    for name in ("password", "password_again"):
        resident.see(f"CredentialsScreen_{name}").setFocus()
        resident.type(PASSWORD)


def link_by_password(resident: Resident, own: SampleAccount, other: SampleAccount) -> None:
    """The password of the other account is yet to be typed."""
    _open(resident, own, "LinksCard_add")
    resident.type(other.account_number)
    resident.touch("AddLinkScreen_by_password")


def _open(resident: Resident, account: SampleAccount, name: str) -> None:
    resident.sign_in(account.account_number, account.password)
    resident.touch("CabinetScreen_personal")
    resident.touch(name)
