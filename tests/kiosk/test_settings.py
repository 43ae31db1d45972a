from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kiosk.settings import Settings, SettingsError, load_settings, parse_settings

EXAMPLE = Path(__file__).parents[2] / "deploy" / "kiosk.example.toml"


def test_an_empty_file_is_all_defaults() -> None:
    settings = parse_settings("")
    assert settings == Settings()
    assert settings.visit.idle_s == 60
    assert settings.brand.primary == "#123B5D"


def test_the_example_names_every_key_with_its_default() -> None:
    example = msgspec.toml.decode(EXAMPLE.read_text("utf-8"))
    defaults = msgspec.to_builtins(Settings())
    assert {section: set(keys) for section, keys in example.items()} == {
        section: set(keys) for section, keys in defaults.items()
    }
    load_settings(EXAMPLE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[cabinet]\nurll = 'x'", "unknown key cabinet.urll"),
        ("[cabin]\n", "unknown key cabin"),
        ("[visit]\nidle_s = 'long'", "key visit.idle_s"),
        ("[visit]\nidle_s = 0", "key visit.idle_s"),
        ("[brand]\nprimary = 'blue'", "key brand.primary"),
        ("[screen]\nwidth = -1", "key screen.width"),
        ("[cabinet]\nurl = 'ftp://x'", "`url` has to begin with https://"),
        ("[cabinet]\nca_file = '/nowhere/ca.pem'", "`ca_file` is not a file - at key cabinet"),
        ("[printing]\nprinter_uri = 'lp0'", "`printer_uri` has to begin with ipp://"),
        ("cabinet = 1", "key cabinet"),
        ("[cabinet", "Expected ']'"),
    ],
)
def test_what_is_wrong_is_named(text: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_settings(text)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml: No such file"):
        load_settings(tmp_path / "none.toml")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match=r"bad\.toml: not UTF-8"):
        load_settings(tmp_path / "bad.toml")


def test_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert Settings().storage.folder == tmp_path / "kiosk"
    named = parse_settings(f"[storage]\ndata_dir = '{tmp_path}/here'")
    assert named.storage.folder == tmp_path / "here"
