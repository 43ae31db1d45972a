"""The staff PIN: what may be one, who gets in, and how long the others wait."""

from __future__ import annotations

import io
import os
import pty
import random
import subprocess
import sys
from pathlib import Path

import pytest

from domain.errors import NotKept, SecretsUnavailable
from kiosk.demo_secrets import DemoSecrets
from kiosk.errors import StartError
from kiosk.secrets import MemorySecrets
from kiosk.staff_console import set_pin
from kiosk.staff_pin import StaffPin, clear_pin, keep_pin, kept_hash
from kiosk.staff_pin_rules import PinFault, lock_s, pin_fault
from kiosk.staff_tries import FILE_NAME
from tests.journeys.file_keyring import BACKEND, FILE_VARIABLE

PIN, OTHER = "739184", "264917"


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = 1_800_000_000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def secrets() -> MemorySecrets:
    kept = MemorySecrets()
    keep_pin(kept, PIN)
    return kept


@pytest.fixture
def pin(secrets: MemorySecrets, tmp_path: Path, clock: Clock) -> StaffPin:
    return StaffPin(secrets, tmp_path, clock)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("739184", None),
        ("204863175921", None),
        ("73918", PinFault.LENGTH),
        ("2048631759210", PinFault.LENGTH),
        ("", PinFault.NOT_DIGITS),
        ("73918a", PinFault.NOT_DIGITS),
        ("٧٣٩١٨٤", PinFault.NOT_DIGITS),
        ("111111", PinFault.FEW_DIGITS),
        ("121212", PinFault.FEW_DIGITS),
        ("112233", PinFault.FEW_DIGITS),
        ("123456", PinFault.RUNS),
        ("987654", PinFault.RUNS),
        ("890123", PinFault.RUNS),
        ("147258", PinFault.RUNS),
        ("159357", PinFault.RUNS),
        ("123321", PinFault.FEW_DIGITS),
        ("47114711", PinFault.FEW_DIGITS),
        ("47184718", PinFault.REPEATED),
    ],
)
def test_what_may_be_a_pin(text: str, fault: PinFault | None) -> None:
    assert pin_fault(text) is fault


def test_few_pins_of_a_random_generator_are_refused() -> None:
    chance = random.Random(5)
    drawn = [f"{chance.randrange(10**6):06}" for _ in range(3000)]
    assert sum(pin_fault(each) is not None for each in drawn) < 0.1 * len(drawn)


def test_a_pin_that_may_not_be_one_is_not_kept() -> None:
    kept = MemorySecrets()
    with pytest.raises(ValueError, match="runs"):
        keep_pin(kept, "123456")
    assert kept_hash(kept) is None


def test_the_pin_is_kept_as_a_hash(secrets: MemorySecrets) -> None:
    kept = kept_hash(secrets)
    assert kept is not None
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert PIN not in kept


def test_the_right_pin_opens(pin: StaffPin) -> None:
    assert pin.standing().is_set
    assert pin.check(PIN).right


@pytest.mark.parametrize("tried", [PIN, "none", ""])
def test_without_a_pin_nothing_opens(tmp_path: Path, clock: Clock, tried: str) -> None:
    kept = MemorySecrets()
    assert not StaffPin(kept, tmp_path, clock).standing().is_set
    assert not StaffPin(kept, tmp_path, clock).check(tried).right
    keep_pin(kept, PIN)
    clear_pin(kept)
    answer = StaffPin(kept, tmp_path, clock).check(tried)
    assert not answer.right
    assert not answer.standing.is_set


def test_a_scratched_hash_opens_nothing(tmp_path: Path, clock: Clock) -> None:
    kept = MemorySecrets()
    kept.write("staff-pin", "$argon2id$v=19$m=65536")
    assert not StaffPin(kept, tmp_path, clock).check(PIN).right


def test_three_wrong_tries_lock_and_each_more_doubles_the_time(pin: StaffPin, clock: Clock) -> None:
    assert [pin.check(OTHER).standing.tries_left for _ in range(2)] == [2, 1]
    waits = []
    for _ in range(8):
        wait = pin.check(OTHER).standing.locked_for_s
        waits.append(wait)
        clock.at += wait
    assert waits == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert [lock_s(wrong) for wrong in (0, 2, 1000)] == [0, 0, 3600]


def test_while_it_is_locked_the_right_pin_does_not_open_and_nothing_is_counted(
    pin: StaffPin, clock: Clock
) -> None:
    for _ in range(3):
        pin.check(OTHER)
    clock.at += 59
    assert not pin.check(PIN).right
    assert pin.standing().locked_for_s == 1
    clock.at += 1
    assert pin.check(PIN).right
    assert pin.standing().tries_left == 3


def test_a_restart_forgets_no_wrong_try(
    pin: StaffPin, secrets: MemorySecrets, tmp_path: Path, clock: Clock
) -> None:
    for _ in range(3):
        pin.check(OTHER)
    assert StaffPin(secrets, tmp_path, clock).standing().locked_for_s == 60
    assert not StaffPin(secrets, tmp_path, clock).check(PIN).right


def test_a_try_counts_before_it_is_checked(
    secrets: MemorySecrets, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever pulls the plug meanwhile has used it up."""

    def power_cut(*_: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.staff_pin._fits", power_cut)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            StaffPin(secrets, tmp_path, clock).check(OTHER)
    assert StaffPin(secrets, tmp_path, clock).standing().locked_for_s == 60


def test_a_clock_that_was_put_back_begins_the_wait_anew(pin: StaffPin, clock: Clock) -> None:
    for _ in range(4):
        clock.at += 60
        pin.check(OTHER)
    clock.at -= 86_400
    assert pin.standing().locked_for_s == 120
    clock.at += 120
    assert pin.check(PIN).right


def test_a_new_pin_opens_at_once(pin: StaffPin, secrets: MemorySecrets) -> None:
    for _ in range(3):
        pin.check(OTHER)
    keep_pin(secrets, OTHER)
    assert pin.standing().locked_for_s == 0
    assert pin.check(OTHER).right


def test_a_count_that_cannot_be_read_locks_for_the_longest_time(
    pin: StaffPin, tmp_path: Path, clock: Clock
) -> None:
    (tmp_path / FILE_NAME).write_text("scratched")
    assert pin.standing().locked_for_s == 3600
    clock.at += 3600
    assert pin.check(PIN).right


def test_a_try_that_cannot_be_counted_is_not_made(
    secrets: MemorySecrets, tmp_path: Path, clock: Clock
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotKept):
        StaffPin(secrets, tmp_path / "file" / "folder", clock).check(PIN)


def _kiosk(tmp_path: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        env=_environment(tmp_path),
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _environment(tmp_path: Path) -> dict[str, str]:
    return os.environ | {
        "PYTHON_KEYRING_BACKEND": BACKEND,
        FILE_VARIABLE: str(tmp_path / "keyring.json"),
        "PYTHONPATH": str(Path(__file__).parent.parent.parent),
    }


def test_the_pin_of_a_demo_is_set_and_taken_away(tmp_path: Path) -> None:
    done = _kiosk(tmp_path, "pin", "set", "--data-dir", str(tmp_path), given=f"{PIN}\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert StaffPin(DemoSecrets(tmp_path), tmp_path).check(PIN).right
    done = _kiosk(tmp_path, "pin", "clear", "--data-dir", str(tmp_path))
    assert "no way out" in done.stdout
    assert not StaffPin(DemoSecrets(tmp_path), tmp_path).standing().is_set


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("123456", "digits in even steps"),
        ("", "digits only"),
    ],
)
def test_a_bad_pin_is_refused_in_one_line(tmp_path: Path, given: str, said: str) -> None:
    done = _kiosk(tmp_path, "pin", "set", given=f"{given}\n")
    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: ")
    assert said in done.stderr
    assert not (tmp_path / "keyring.json").exists()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("112233", "it needs 4 different digits at least"),
        ("47184718", "one part twice or more"),
        ("123456", "digits in even steps"),
        ("739", "a PIN has 6 to 12 digits"),
        ("passwo", "a PIN has digits only"),
    ],
)
def test_why_a_pin_is_refused_is_said(
    monkeypatch: pytest.MonkeyPatch, given: str, why: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{given}\n"))
    with pytest.raises(StartError, match=why) as refused:
        set_pin(MemorySecrets())
    assert given not in str(refused.value)


def test_enrolling_from_a_pipe_says_that_there_is_no_way_out(tmp_path: Path) -> None:
    done = _kiosk(tmp_path, "enrol", given="token\n")
    assert done.returncode == 0
    assert "`kiosk pin set`" in done.stdout
    _kiosk(tmp_path, "pin", "set", given=f"{PIN}\n")
    assert _kiosk(tmp_path, "enrol", given="token\n").stdout == ""


class Console:
    """A person at a console of the terminal."""

    def __init__(self, tmp_path: Path, *arguments: str) -> None:
        master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *arguments],
            env=_environment(tmp_path),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            close_fds=True,
        )
        os.close(slave)
        self._master = master
        self.seen = ""

    def answer(self, question: str, text: str) -> None:
        while question not in self.seen.rpartition("\n")[2]:
            self.seen += os.read(self._master, 1000).decode()
        self.seen += "\n"
        os.write(self._master, f"{text}\n".encode())

    def end(self) -> int:
        code = self.process.wait(timeout=60)
        try:
            while data := os.read(self._master, 1000):
                self.seen += data.decode()
        except OSError:  # Linux says so when the other end was closed
            pass
        os.close(self._master)
        return code


def test_a_person_enrols_and_sets_the_pin_without_echo(tmp_path: Path) -> None:
    console = Console(tmp_path, "enrol")
    console.answer("token", "secret-token")
    console.answer("[Y/n]", "")
    console.answer("Staff PIN", PIN)
    console.answer("again", PIN)
    assert console.end() == 0
    assert PIN not in console.seen
    assert "secret-token" not in console.seen
    assert "no way out" not in console.seen
    assert "$argon2id$" in (tmp_path / "keyring.json").read_text()


def test_two_different_pins_change_nothing(tmp_path: Path) -> None:
    console = Console(tmp_path, "pin", "set")
    console.answer("Staff PIN", PIN)
    console.answer("again", OTHER)
    assert console.end() == 2
    assert "not the same" in console.seen
    assert not (tmp_path / "keyring.json").exists()


def test_a_locked_keyring_opens_nothing(tmp_path: Path) -> None:
    class Locked(MemorySecrets):
        def read(self, name: str) -> str | None:
            raise SecretsUnavailable

    with pytest.raises(SecretsUnavailable):
        StaffPin(Locked(), tmp_path).check(PIN)
