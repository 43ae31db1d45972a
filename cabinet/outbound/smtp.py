"""Letters by SMTP (RFC 5321): one connection for as many letters as are due."""

from __future__ import annotations

import smtplib
import ssl
from typing import TYPE_CHECKING

from cabinet.outbound.mime import Letterhead, letter
from cabinet.outbound.parcel import Parcel, Refused, TryAgain, Unreachable
from cabinet.sections import SettingsError, secret_of

if TYPE_CHECKING:
    from cabinet.outbound.settings import SmtpMail

TAKEN_ON_S = 600.0
"""How long the answer to a whole letter is waited for.

RFC 5321, 4.5.3.2.6: ten minutes; who gives up earlier sends letters twice that were accepted.
"""


class SmtpSender:
    """Sends letters to one server."""

    def __init__(self, settings: SmtpMail, sender_name: str) -> None:
        """Raises SettingsError for a file that cannot be read."""
        self._settings = settings
        self._head = Letterhead(settings.sender, sender_name, settings.reply_to)
        self._password = secret_of(settings.password, settings.password_file, "mail.password_file")
        self._tls = _tls(settings)
        self._connection: smtplib.SMTP | None = None

    def send(self, parcel: Parcel) -> None:
        """Return when the server has taken the letter on itself; raises NotSent."""
        if not parcel.to.isascii():
            raise Refused("the address is not ASCII")
        content = letter(parcel, self._head).as_bytes()
        connection = self._connected()
        try:
            _envelope(connection, self._settings.sender, parcel.to)
            _hand_over(connection, content, self._settings.timeout_s)
        except OSError as error:  # as all of smtplib's are
            self._drop()
            raise TryAgain(f"the connection was lost ({type(error).__name__})") from error

    def rest(self) -> None:
        """Say goodbye."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.quit()
            except OSError:
                connection.close()  # it has gone already, which was the wish

    def _connected(self) -> smtplib.SMTP:
        """The open connection when it still answers, else a new one; raises Unreachable."""
        if self._connection is not None:
            if self._still_there(self._connection):
                return self._connection
            self._drop()
        try:
            self._connection = self._connect()
        except smtplib.SMTPAuthenticationError as error:
            raise Unreachable(f"signing in was refused ({error.smtp_code})") from error
        except ssl.SSLError as error:
            raise Unreachable(f"no TLS ({type(error).__name__})") from error
        except smtplib.SMTPResponseException as error:
            raise Unreachable(f"no connection ({error.smtp_code})") from error
        except OSError as error:
            raise Unreachable(f"no connection ({type(error).__name__})") from error
        return self._connection

    def _connect(self) -> smtplib.SMTP:
        """Connected, encrypted and signed in as the settings say; closed again if that failed."""
        its = self._settings
        connection: smtplib.SMTP
        if its.security == "tls":
            connection = smtplib.SMTP_SSL(
                its.host, its.port, timeout=its.timeout_s, context=self._tls
            )
        else:
            connection = smtplib.SMTP(its.host, its.port, timeout=its.timeout_s)
        try:
            if its.security == "starttls":
                connection.starttls(context=self._tls)
            if its.user:
                connection.login(its.user, self._password)
        except OSError:
            connection.close()
            raise
        return connection

    @staticmethod
    def _still_there(connection: smtplib.SMTP) -> bool:
        try:
            return connection.rset()[0] == _DONE
        except OSError:
            return False

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


_DONE = 250
_FOR_GOOD = 500


def _envelope(connection: smtplib.SMTP, sender: str, to: str) -> None:
    """Whom it is from and for. A sender that is refused is a matter of settings: not for good."""
    connection.ehlo_or_helo_if_needed()
    code, _ = connection.mail(sender)
    if code != _DONE:
        raise TryAgain(f"SMTP: the sender was refused ({code})")
    code, _ = connection.rcpt(to)
    if code not in (_DONE, 251):  # 251: will be forwarded
        raise _no(code, "the recipient was refused")


def _hand_over(connection: smtplib.SMTP, content: bytes, timeout_s: float) -> None:
    """From here on until the answer nobody knows whose the letter is, see decision 11."""
    _wait_at_most(connection, TAKEN_ON_S)
    try:
        code, _ = connection.data(content)
    except smtplib.SMTPDataError as error:
        raise _no(error.smtp_code, "no letter was wanted") from error
    if code != _DONE:
        raise _no(code, "the letter was refused")
    _wait_at_most(connection, timeout_s)


def _wait_at_most(connection: smtplib.SMTP, seconds: float) -> None:
    if connection.sock is not None:
        connection.sock.settimeout(seconds)


def _no(code: int, what: str) -> Refused | TryAgain:
    kind = Refused if code >= _FOR_GOOD else TryAgain
    return kind(f"SMTP: {what} ({code})")


def _tls(settings: SmtpMail) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=settings.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise SettingsError(f"mail.ca_file: {settings.ca_file}: {type(error).__name__}") from error
