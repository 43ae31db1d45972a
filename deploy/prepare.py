"""Makes a machine ready for `make run`, `make test` or `make check`: `deploy.prepare run`.

Quick when all is there. Otherwise it installs what is missing, or says in one line what to install.
"""

from __future__ import annotations

import sys
from pathlib import Path

from deploy import needs
from deploy.environment import Environment
from deploy.failure import PreparationFailed
from deploy.system_packages import install, may_install
from deploy.translations import compile_translations

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-dev.lock"
"""Has all of `RUN_LOCK` in the same versions: an environment made from it serves both."""


def prepare_to_run(environment: Environment) -> None:
    """The terminal with its embedded cabinet, and if possible a printer made of software."""
    made = environment.holds(RUN_LOCK, TEST_LOCK)
    wanted = needs.missing_libraries()
    if not made:
        wanted += needs.missing_for_environment()
        if may_install():
            wanted += needs.missing_programs(needs.DEMO_PROGRAMS)
    install(wanted)
    if not made:
        environment.make(RUN_LOCK)


def prepare_to_check(environment: Environment) -> None:
    """The tools that read the sources."""
    _prepare_with_tools(environment, needs.missing_libraries())


def prepare_to_test(environment: Environment) -> None:
    """Everything that the tests run against, beside what the terminal itself needs."""
    libraries = needs.missing_libraries({**needs.QT_LIBRARIES, **needs.TEST_LIBRARIES})
    programs = needs.missing_programs(needs.TEST_PROGRAMS)
    _prepare_with_tools(environment, libraries + programs)


def _prepare_with_tools(environment: Environment, wanted: list[needs.Need]) -> None:
    made = environment.holds(TEST_LOCK)
    install(wanted if made else wanted + needs.missing_for_environment())
    if not made:
        environment.make(TEST_LOCK, keep=environment.holds(RUN_LOCK))


PURPOSES = {"run": prepare_to_run, "check": prepare_to_check, "test": prepare_to_test}


def main(arguments: list[str]) -> int:
    """Prepare for the named purpose; 1 when that cannot be done, said in one line."""
    if len(arguments) != 1 or arguments[0] not in PURPOSES:
        print(f"usage: python3 -m deploy.prepare {'|'.join(PURPOSES)}", file=sys.stderr)
        return 2
    try:
        environment = Environment(ROOT)
        PURPOSES[arguments[0]](environment)
        compile_translations(environment)
    except PreparationFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
