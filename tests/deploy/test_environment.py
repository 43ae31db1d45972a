import subprocess
from pathlib import Path

import pytest

from deploy.environment import Environment
from deploy.failure import PreparationFailed


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """The shortest lock file: nothing to install."""
    path = tmp_path / "requirements.lock"
    path.write_text("# nothing\n")
    return path


def test_an_environment_is_made_once_and_anew_when_the_lock_changed(
    tmp_path: Path, lock: Path
) -> None:
    environment = Environment(tmp_path)
    assert not environment.holds(lock)
    environment.make(lock)
    assert environment.holds(lock)
    (tmp_path / "here.py").write_text("print('found')")
    run_in_place = [environment.python, "-c", "import here"]
    said = subprocess.run(run_in_place, cwd="/", capture_output=True, text=True, check=True)
    assert said.stdout == "found\n"
    lock.write_text("# something\n")
    assert not environment.holds(lock)


def test_an_interrupted_one_does_not_count(tmp_path: Path, lock: Path) -> None:
    environment = Environment(tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to("/bin/true")
    assert not environment.holds(lock)


def test_a_package_that_cannot_be_had_is_named_in_one_line(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    lock.write_text(f"no-such-package==1 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(PreparationFailed, match=r"pip failed: .*no-such-package") as failure:
        Environment(tmp_path).make(lock)
    assert "\n" not in str(failure.value)
    assert not Environment(tmp_path).holds(lock)


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path: Path, lock: Path) -> None:
    in_the_way = tmp_path / "not-a-folder"
    in_the_way.write_text("")
    with pytest.raises(PreparationFailed, match="not-a-folder"):
        Environment(in_the_way).make(lock)
