"""A real browser on a phone's screen: headless Chromium, driven by chromedriver (W3C WebDriver).

What is pressed is pressed where a finger would: an element that is covered or outside the page is
an error. `scripts` off is the rule: pages that open from letters must do without.
"""

from __future__ import annotations

import base64
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import requests

from tests.real_parts.programs import find_program, free_port
from tests.real_parts.waiting import until

PHONE = (390, 844)
SMALL_PHONE = (320, 568)

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key of an element's id, fixed by the standard."""

_GONE = ("stale element reference", "no such element")
"""How the standard calls an element of a page that was left."""

_TIMEOUT_S = 60


class Browser:
    """One window. Elements are found by what a person sees: a button by its words."""

    def __init__(self, driver: str, options: dict[str, Any]) -> None:
        self._http = requests.Session()
        self._http.trust_env = False
        self._session = driver + "/session"
        made = self._call("POST", "", {"capabilities": {"alwaysMatch": options}})
        self._session += f"/{made['sessionId']}"

    def open(self, url: str) -> None:
        """Load a page, and wait until it is there."""
        self._call("POST", "/url", {"url": url})

    @property
    def url(self) -> str:
        """The address of the page that is shown."""
        return str(self._call("GET", "/url"))

    @property
    def title(self) -> str:
        """The page's title."""
        return str(self._call("GET", "/title"))

    @property
    def text(self) -> str:
        """Everything that can be read."""
        return self.text_of("body")

    def text_of(self, selector: str) -> str:
        """What can be read in the first element that a CSS selector finds."""
        return str(self._call("GET", f"/element/{self._find('css selector', selector)}/text"))

    def attribute(self, selector: str, name: str) -> str | None:
        """An attribute of the first element that a CSS selector finds."""
        element = self._find("css selector", selector)
        value = self._call("GET", f"/element/{element}/attribute/{name}")
        return None if value is None else str(value)

    def count(self, selector: str) -> int:
        """How many elements there are."""
        found = self._call("POST", "/elements", {"using": "css selector", "value": selector})
        return len(found)

    def box(self, selector: str) -> dict[str, float]:
        """`x`, `y`, `width` and `height` of an element, in CSS pixels."""
        element = self._find("css selector", selector)
        box: dict[str, float] = self._call("GET", f"/element/{element}/rect")
        return box

    def press(self, words: str) -> None:
        """Press the button or link with these words, and wait for the page that it loads."""
        wanted = f"//*[self::button or self::a][normalize-space()='{words}']"
        page = self._find("css selector", "html")
        self._call("POST", f"/element/{self._find('xpath', wanted)}/click", {})
        until(lambda: self._is_gone(page), f"what «{words}» loads", _TIMEOUT_S)

    def fill(self, name: str, text: str) -> None:
        """Type into the field of that name, over what is in it."""
        element = self._find("css selector", f"[name='{name}']")
        self._call("POST", f"/element/{element}/clear", {})
        self._call("POST", f"/element/{element}/value", {"text": text})

    def script(self, code: str) -> Any:
        """Run a test's own code in the page, whether or not the page may."""
        return self._call("POST", "/execute/sync", {"script": code, "args": []})

    def resize(self, size: tuple[int, int], *, dark: bool = False, scale: float = 2.0) -> None:
        """Become a phone of that size, in CSS pixels."""
        width, height = size
        self._devtools(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": True},
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._devtools("Emulation.setEmulatedMedia", {"features": [scheme]})

    def screenshot(self, path: Path, *, whole: bool = False) -> None:
        """Write what is seen, or the whole page, as PNG."""
        shot = self._devtools("Page.captureScreenshot", {"captureBeyondViewport": whole})
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self) -> None:
        """Close the window, and with it the browser."""
        self._call("DELETE", "")
        self._http.close()

    def _find(self, using: str, value: str) -> str:
        found = self._call("POST", "/element", {"using": using, "value": value})
        return str(found[_ELEMENT])

    def _is_gone(self, element: str) -> bool:
        answer = self._answer("GET", f"/element/{element}/name")
        return isinstance(answer, dict) and answer["error"] in _GONE

    def _devtools(self, command: str, parameters: dict[str, Any]) -> Any:
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        answer = self._answer(method, path, body)
        assert not (isinstance(answer, dict) and "error" in answer), answer["message"]
        return answer

    def _answer(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        url = self._session + path
        return self._http.request(method, url, json=body, timeout=_TIMEOUT_S).json()["value"]


@contextmanager
def browser(size: tuple[int, int] = PHONE, *, scripts: bool = False) -> Iterator[Browser]:
    """A browser until the block ends; pages run scripts only if `scripts`."""
    with ExitStack() as parts:
        folder = Path(parts.enter_context(tempfile.TemporaryDirectory(prefix="browser-")))
        driver = parts.enter_context(_driver(folder))
        window = Browser(driver, _options(folder, scripts=scripts))
        parts.callback(window.close)
        window.resize(size)
        yield window


def _options(folder: Path, *, scripts: bool) -> dict[str, Any]:
    switches = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--no-proxy-server",
        "--hide-scrollbars",
        "--lang=ru",
        f"--user-data-dir={folder / 'profile'}",
    ]
    preferences = {
        "intl.accept_languages": "ru",
        "profile.managed_default_content_settings.javascript": 1 if scripts else 2,
    }
    return {
        "browserName": "chrome",
        "goog:chromeOptions": {
            "binary": find_program("chromium"),
            "args": switches,
            "prefs": preferences,
        },
    }


@contextmanager
def _driver(folder: Path) -> Iterator[str]:
    port = free_port()
    with (folder / "driver.log").open("wb") as log:
        process = subprocess.Popen(
            [find_program("chromedriver"), f"--port={port}", "--allowed-ips=127.0.0.1"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    url = f"http://127.0.0.1:{port}"
    try:
        until(lambda: _answers(url), "chromedriver to answer", 30)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=20)


def _answers(url: str) -> bool:
    try:
        return requests.get(f"{url}/status", timeout=5, proxies={"http": ""}).ok
    except requests.ConnectionError:
        return False
