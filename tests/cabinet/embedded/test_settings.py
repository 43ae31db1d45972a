"""The settings that the demo begins with."""

from __future__ import annotations

from pathlib import Path

from cabinet.embedded.settings import demo_settings

URL = "http://127.0.0.1:1"


def test_a_new_demo_shows_what_links_to_a_bank_look_like(tmp_path: Path) -> None:
    links = demo_settings(tmp_path, URL).payments.links
    assert "{account}" in links.app
    assert "{amount}" in links.web


def test_the_file_says_which_links_there_are(tmp_path: Path) -> None:
    demo_settings(tmp_path, URL)
    file = tmp_path / "cabinet.toml"
    before, _, _ = file.read_text("utf-8").partition("[payments.links]")
    file.write_text(f'{before}[payments.links]\nweb = "https://own.example/"\n', "utf-8")
    links = demo_settings(tmp_path, URL).payments.links
    assert (links.app, links.web) == ("", "https://own.example/")
