"""No table shows a password, a code or a token, once letters and messages have left."""

from __future__ import annotations

from sqlalchemy import text, update

from cabinet.cabinet import Cabinet
from cabinet.tables import Base, CredentialRow, OutboundMessageRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.first_visits import NEW_PASSWORD, PHONE, begin, confirm, newest, token_of
from tests.cabinet.samples import ANNA, BORIS, PASSWORD, UNREGISTERED

NEW = "сирень-2026"
WRONG = "wrong-password"


def bearer(client: TerminalClient) -> str:
    return client.headers["Authorization"].removeprefix("Bearer ")


def everything(cabinet: Cabinet) -> dict[str, str]:
    """The rows of each table, as text."""
    with cabinet.engine.connect() as connection:
        return {
            table.name: str(connection.execute(text(f"SELECT * FROM {table.name}")).all())
            for table in Base.metadata.sorted_tables
        }


def test_nothing_secret_is_kept(client: TerminalClient, cabinet: Cabinet) -> None:
    with cabinet.writing() as db:
        db.get_one(CredentialRow, ANNA).email = "anna@example.org"
    secrets = [PASSWORD, NEW_PASSWORD, NEW, WRONG, client.headers["Terminal-Token"]]

    begin(client, "sms")
    client.post("/registrations/current/code", {"phone": PHONE})
    secrets += [bearer(client), newest(cabinet, "confirmation_code")["code"]]
    begin(client)
    secrets += [bearer(client), token_of(cabinet, "confirm_registration")]
    confirm(cabinet, token_of(cabinet, "confirm_registration"))
    session = client.post("/registrations/current/finish").json()
    secrets.append(session["token"])

    client.post("/recoveries", {"account_number": ANNA, "email": "anna@example.org"})
    secrets.append(token_of(cabinet, "recover_password"))
    client.sign_in()
    secrets.append(bearer(client))
    client.put("/credentials", {"old_password": WRONG, "new_password": NEW})
    change = {"old_password": PASSWORD, "new_password": NEW, "email": "new@example.org"}
    client.put("/credentials", change)
    secrets.append(token_of(cabinet, "confirm_email"))
    client.post("/links", {"account_number": BORIS, "password": PASSWORD})
    switched = client.post("/sessions/current/account", {"account_number": BORIS})
    secrets.append(switched.json()["token"])
    client.post("/links", {"account_number": UNREGISTERED, "surname": "Белова"})
    secrets.append(token_of(cabinet, "link_request"))

    with cabinet.writing() as db:
        db.execute(update(OutboundMessageRow).values(fields=None))
    kept = everything(cabinet)
    assert len(secrets) == 15
    for place, rows in kept.items():
        assert [secret for secret in secrets if secret in rows] == [], place
    assert set(kept) > {"registrations", "one_time_tokens", "idempotency_keys", "audit_events"}


def test_a_code_cannot_be_guessed_back_from_its_row(
    client: TerminalClient, cabinet: Cabinet
) -> None:
    """All million codes could be tried against a plain digest in a second."""
    import hashlib

    begin(client, "sms")
    client.post("/registrations/current/code", {"phone": PHONE})
    code = newest(cabinet, "confirmation_code")["code"]
    row = everything(cabinet)["registrations"]
    for digest in (hashlib.sha256(code.encode()).hexdigest(), code):
        assert digest not in row
