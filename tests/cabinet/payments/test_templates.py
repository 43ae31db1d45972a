"""Templates of links: what is taken, what is refused, and how values get in."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cabinet.payments.templates import fill_template
from cabinet.settings import SettingsError, read_settings

LEAST = '[database]\nurl = "sqlite:///cabinet.db"\n[bills]\nlocation = "bills"\n'


@given(st.text(), st.text())
def test_any_value_comes_out_as_it_went_in(account: str, utility: str) -> None:
    account, utility = (text.encode("utf-8", "ignore").decode() for text in (account, utility))
    values = {"account": account, "utility": utility}
    link = fill_template("https://bank.example.org/{utility}/x?a={account}&b=1#c", values)
    parts = urlsplit(link)
    assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "bank.example.org", "c")
    assert unquote(parts.path) == f"/{utility}/x"
    assert parse_qs(parts.query, keep_blank_values=True) == {"a": [account], "b": ["1"]}
    assert link.isascii()


@pytest.mark.parametrize(
    "link",
    [
        'app = "https://payments.sberbank.link/x?a={account}&s={amount}&k={amount_kopecks}"',
        'app_ios = "sberbankonline://payments/services/init/?ids=e30="',
        'app_android = "android-app://ru.sberbankmobile/android-app/x?u={utility}"',
        'web = "https://online.sberbank.ru/CSAFront/payOrderPaymentLogin.do?ST=ufs.billing"',
        'services = {bill = "17", heating = "18"}',
    ],
)
def test_a_good_link(tmp_path: Path, link: str) -> None:
    path = tmp_path / "cabinet.toml"
    path.write_text(f"{LEAST}[payments.links]\n{link}\n")
    read_settings(path)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[payments.links]\napp = "javascript:alert(1)"', "app: no link"),
        ('[payments.links]\napp_ios = "data:text/html,x"', "app_ios: no link"),
        ('[payments.links]\napp = "payments.sberbank.link"', "app: no link"),
        ('[payments.links]\napp = "http://bank.example.org"', "app: no link"),
        ('[payments.links]\nweb = "http://bank.example.org"', "web: no link"),
        ('[payments.links]\nweb = "bank://x"', "web: no link"),
        ('[payments.links]\nweb = "https://bank.example.org/ x"', "web: no link"),
        ('[payments.links]\nweb = "https://bank.example.org/{acount}"', "{acount}"),
        ('[payments.links]\nweb = "https://bank.example.org/{}"', "nothing is called {}"),
        ('[payments.links]\nweb = "https://bank.example.org/{account"', "brace"),
        ('[payments.links]\nweb = "https://{account}.example.org/"', "host"),
        ('[payments.links]\nservices = {gas = "1"}', "gas"),
        ("[payments]\nways = []", "at least one"),
        ('[payments]\nways = ["camera", "camera"]', "twice"),
        ('[payments]\nways = ["cash"]', "cash"),
        ("[payments]\npage_minutes = 0", "page_minutes"),
        (
            '[payments]\nways = ["camera"]\n[payments.issued]\nurl = "https://b.example.org/"\n'
            'links_begin = "https://b.example.org/"\ntoken = "t"',
            "both ways",
        ),
        (
            '[payments.issued]\nurl = "http://b.example.org/"\nlinks_begin = "https://b/"\n'
            'token = "t"',
            "url must begin",
        ),
        (
            '[payments.issued]\nurl = "https://b.example.org/"\nlinks_begin = "https://b"\n'
            'token = "t"',
            "links_begin",
        ),
        (
            '[payments.issued]\nurl = "https://b.example.org/"\nlinks_begin = "https://b/"',
            "token or token_file",
        ),
        (
            '[payments.issued]\nurl = "https://b.example.org/"\nlinks_begin = "https://b/"\n'
            'token = "bank-secret"\ntimeout_s = 60',
            "timeout_s",
        ),
    ],
)
def test_what_would_mislead_a_resident_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "cabinet.toml"
    path.write_text(LEAST + text + "\n")
    with pytest.raises(SettingsError) as refused:
        read_settings(path)
    assert named in str(refused.value)
    assert "bank-secret" not in str(refused.value)
