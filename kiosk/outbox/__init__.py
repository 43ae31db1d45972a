"""What residents gave and the cabinet has not taken yet: durable, sealed, delivered in order.

::

    items      what waits: a reading, a withdrawal, a request, the end of a visit
    sealing    AES-256-GCM; the key is in the system's keyring
    store      rows of SQLite, and what became of a damaged file
    outbox     the two together, for several threads
    first_send keeps an item, sends it at once, and drops it when it was answered
    courier    the thread that delivers what is left
    detours    who goes past an item at which the cabinet itself fails
    report     `kiosk outbox`

Nothing heavy (SQLAlchemy, cryptography) is imported before the first item, or the first delivery.
"""

from __future__ import annotations

FOLDER = "outbox"
"""In the terminal's data folder."""
