"""The sections `[mail]`, `[sms]` and `[outbound]`: by which way messages leave the cabinet.

`adapter` names the way. Where a section is missing its messages stay in the outbox.
"""

from __future__ import annotations

from typing import Literal

from cabinet.sections import Port, Seconds, Secret, Section


def _only_one(given: Secret, file: str, name: str) -> None:
    if given and file:
        raise ValueError(f"{name} or {name}_file, not both")


def _is_web(url: str) -> None:
    if not url.startswith(("http://", "https://")):
        raise ValueError("url must begin with http:// or https://")


class SmtpMail(Section, frozen=True, kw_only=True, tag_field="adapter", tag="smtp"):
    """A mail server. `sender` is the address that letters come from.

    `security`: `starttls` upgrades the connection before anything else is said, `tls` begins with
    TLS (port 465), `none` is for a server on the same machine. `ca_file` names the certificates
    to trust, in PEM form, where the system's are not enough. With `user` the cabinet signs in.
    """

    host: str
    sender: str
    port: Port = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: Secret = Secret()
    password_file: str = ""
    sender_name: str = ""
    reply_to: str = ""
    ca_file: str = ""
    timeout_s: Seconds = 30

    def __post_init__(self) -> None:
        """Refuse what contradicts itself, and a password that anybody could read on its way."""
        _only_one(self.password, self.password_file, "password")
        if self.user and self.security == "none":
            raise ValueError("user: needs security starttls or tls")


class FolderMail(Section, frozen=True, kw_only=True, tag_field="adapter", tag="folder"):
    """Letters become files of a folder: for a demo and for trying things out."""

    folder: str


class KannelSms(Section, frozen=True, kw_only=True, tag_field="adapter", tag="kannel"):
    """Kannel's sendsms interface, or another gateway that speaks it. `sender`: `from`, if any.

    User and password travel in the address of the call: let it be the company's own gateway, or
    use https.
    """

    url: str
    user: str
    password: Secret = Secret()
    password_file: str = ""
    sender: str = ""
    timeout_s: Seconds = 20

    def __post_init__(self) -> None:
        """Refuse what contradicts itself."""
        _only_one(self.password, self.password_file, "password")
        _is_web(self.url)


class SmscSms(Section, frozen=True, kw_only=True, tag_field="adapter", tag="smsc"):
    """smsc.ru: `login` and password. `sender` is a name that the service has approved."""

    login: str
    password: Secret = Secret()
    password_file: str = ""
    sender: str = ""
    url: str = "https://smsc.ru/sys/send.php"
    timeout_s: Seconds = 20

    def __post_init__(self) -> None:
        """Refuse what contradicts itself."""
        _only_one(self.password, self.password_file, "password")
        _is_web(self.url)


class SmsRuSms(Section, frozen=True, kw_only=True, tag_field="adapter", tag="sms_ru"):
    """sms.ru, by the `api_id` of the company there. `sender` is a name that it has approved."""

    api_id: Secret = Secret()
    api_id_file: str = ""
    sender: str = ""
    url: str = "https://sms.ru/sms/send"
    timeout_s: Seconds = 20

    def __post_init__(self) -> None:
        """Refuse what contradicts itself."""
        _only_one(self.api_id, self.api_id_file, "api_id")
        _is_web(self.url)


class FolderSms(Section, frozen=True, kw_only=True, tag_field="adapter", tag="folder"):
    """Text messages become files of a folder."""

    folder: str


Mail = SmtpMail | FolderMail
Sms = KannelSms | SmscSms | SmsRuSms | FolderSms


class Outbound(Section, frozen=True, kw_only=True):
    """The worker. `in_server`: `cabinet serve` sends too; else `cabinet send-messages` does.

    Every `poll_s` seconds it looks for something to send. A message that could not be sent waits
    `retry_s` seconds, twice as long each time, at most `retry_at_most_s`. A claim is good for
    `claim_s` seconds and renewed while its message is being sent: so long a message waits when
    its worker was killed.
    """

    in_server: bool = True
    poll_s: Seconds = 1
    retry_s: Seconds = 5
    retry_at_most_s: Seconds = 900
    claim_s: Seconds = 60

    def __post_init__(self) -> None:
        """Refuse a worker that never rests, or a claim that is over before it is renewed."""
        if self.poll_s < 0.01 or self.retry_s < 0.01:
            raise ValueError("poll_s and retry_s: at least 0.01")
        if self.claim_s < 1:
            raise ValueError("claim_s: at least 1")
