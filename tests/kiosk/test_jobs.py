"""Jobs on real threads, with a real event loop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from domain.errors import CabinetError, CabinetUnavailable, SurroundingsFailed
from kiosk.jobs import JobContext, JobRunner
from kiosk.visit import Visit


class Told:
    """What a job told."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[CabinetError] = []
        self.progress: list[object] = []
        self.finished = 0
        self.threads: set[QThread] = set()

    def finish(self) -> None:
        self.finished += 1
        self.threads.add(QThread.currentThread())


def _start(jobs: JobRunner, work: Callable[..., object], owner: QObject, **options: str) -> Told:
    told = Told()
    job = jobs.job(work, **options)  # type: ignore[arg-type]  # the options are all strings here
    job.on_success(told.results.append).on_error(told.errors.append)
    job.on_progress(told.progress.append).on_finished(told.finish).start(owner)
    return told


def _drain(qtbot: QtBot, jobs: JobRunner) -> None:
    qtbot.waitUntil(lambda: not jobs.busy)


def _fail() -> None:
    raise CabinetUnavailable


def test_the_work_runs_elsewhere_and_its_result_arrives_here(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    told = _start(jobs, threading.get_ident, owner)
    qtbot.waitUntil(lambda: told.finished == 1)
    assert told.results != [threading.get_ident()]
    assert told.threads == {QThread.currentThread()}
    assert told.errors == []


def test_an_error_of_the_tree_arrives_as_it_is(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    told = _start(jobs, _fail, owner)
    qtbot.waitUntil(lambda: told.finished == 1)
    assert [type(error) for error in told.errors] == [CabinetUnavailable]
    assert told.results == []


def test_a_bug_is_logged_without_its_words_and_told_as_surroundings(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise KeyError("7401203456")

    with caplog.at_level(logging.ERROR):
        told = _start(jobs, work, owner)
        qtbot.waitUntil(lambda: told.finished == 1)
    assert [type(error) for error in told.errors] == [SurroundingsFailed]
    assert "KeyError" in caplog.text
    assert "test_jobs.py" in caplog.text
    assert "7401203456" not in caplog.text


def test_progress_comes_in_order_and_before_the_result(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    seen: list[object] = []

    def work(context: JobContext) -> str:
        for step in range(3):
            context.report(step)
        return "done"

    jobs.job(work).on_progress(seen.append).on_success(seen.append).start(owner)
    qtbot.waitUntil(lambda: seen == [0, 1, 2, "done"])


def test_nothing_is_told_to_an_owner_that_was_destroyed(qtbot: QtBot, jobs: JobRunner) -> None:
    go = threading.Event()
    parent = QObject()
    owner = QObject(parent)
    told = _start(jobs, go.wait, owner)
    del parent
    go.set()
    _drain(qtbot, jobs)
    assert told.finished == 0
    assert told.results == []


def test_nothing_is_told_after_the_visit_has_ended(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, visit: Visit
) -> None:
    go = threading.Event()
    undone: list[object] = []
    told = Told()
    job = jobs.job(go.wait).on_success(told.results.append).on_finished(told.finish)
    job.on_discarded(lambda: undone.append("undone")).start(owner)
    visit.reset()
    go.set()
    _drain(qtbot, jobs)
    assert told.finished == 0
    assert told.results == []
    assert undone == ["undone"]


def test_nothing_is_told_that_is_not_wanted_any_more(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    go = threading.Event()
    wanted = [True]
    told = Told()
    job = jobs.job(go.wait, wanted=lambda: wanted[0]).on_success(told.results.append)
    job.on_finished(told.finish).on_discarded(lambda: told.results.append(False)).start(owner)
    wanted.clear()
    wanted.append(False)
    go.set()
    _drain(qtbot, jobs)
    assert told.results == [False], "only whoever undoes it"
    assert told.finished == 0


def test_an_error_that_comes_too_late_is_undone_too(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, visit: Visit
) -> None:
    undone: list[object] = []
    job = jobs.job(_fail).on_error(undone.append)
    job.on_discarded(lambda: undone.append("undone")).start(owner)
    visit.reset()
    _drain(qtbot, jobs)
    assert undone == ["undone"]


def test_an_error_is_told_without_what_led_to_it(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    def work() -> None:
        try:
            raise OSError("a secret")
        except OSError as error:
            raise CabinetUnavailable from error

    told = _start(jobs, work, owner)
    qtbot.waitUntil(lambda: told.finished == 1)
    (error,) = told.errors
    assert (error.__cause__, error.__context__, error.__traceback__) == (None, None, None)


def test_what_outlives_the_visit_is_told_all_the_same(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, visit: Visit
) -> None:
    go = threading.Event()
    told = Told()
    jobs.job(go.wait, outlives_visit=True).on_finished(told.finish).start(owner)
    visit.reset()
    go.set()
    qtbot.waitUntil(lambda: told.finished == 1)


def test_a_callback_that_ends_the_visit_silences_the_next_ones(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, visit: Visit
) -> None:
    told = Told()
    job = jobs.job(lambda: 1).on_success(lambda _: visit.reset())
    job.on_success(told.results.append).on_finished(told.finish).start(owner)
    _drain(qtbot, jobs)
    assert told.results == []
    assert told.finished == 0


def test_a_cancelled_job_tells_nothing_and_its_work_sees_it(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    started = threading.Event()
    cut_short: list[bool] = []

    def work(context: JobContext) -> None:
        started.set()
        cut_short.append(context.wait(30))

    told = Told()
    job = jobs.job(work).on_success(told.results.append).on_finished(told.finish).start(owner)
    assert started.wait(5)
    job.cancel()
    _drain(qtbot, jobs)
    assert cut_short == [True]
    assert told.finished == 0


def test_the_newer_job_of_a_group_silences_the_older_one(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    go = threading.Event()
    older = _start(jobs, go.wait, owner, group="look-up")
    newer = _start(jobs, lambda: "newer", owner, group="look-up")
    other = _start(jobs, lambda: "other", owner, group="another")
    qtbot.waitUntil(lambda: newer.finished == other.finished == 1)
    go.set()
    _drain(qtbot, jobs)
    assert older.finished == 0


def test_shared_work_runs_once_and_all_are_told(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    go = threading.Event()
    reported = threading.Event()
    runs: list[int] = []

    def work(context: JobContext) -> str:
        runs.append(1)
        context.report("half")
        reported.set()
        go.wait(30)
        return "printed"

    first = _start(jobs, work, owner, shared="print")
    assert reported.wait(5)
    qtbot.waitUntil(lambda: first.progress == ["half"])
    others = [_start(jobs, work, owner, shared="print") for _ in range(9)]
    go.set()
    _drain(qtbot, jobs)
    assert runs == [1]
    assert [told.results for told in (first, *others)] == [["printed"]] * 10
    assert all(told.progress == ["half"] for told in others)


def test_shared_work_goes_on_while_somebody_waits_for_it(
    qtbot: QtBot, jobs: JobRunner, owner: QObject
) -> None:
    go = threading.Event()

    def work(context: JobContext) -> bool:
        go.wait(30)
        return context.cancelled

    leaves = jobs.job(work, shared="print").start(owner)
    stays = _start(jobs, work, owner, shared="print")
    leaves.cancel()
    go.set()
    qtbot.waitUntil(lambda: stays.results == [False])


def test_work_of_an_ended_visit_is_asked_to_stop(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, visit: Visit
) -> None:
    visit.ended.connect(jobs.cancel_outdated)
    cut_short: list[bool] = []
    jobs.job(lambda context: cut_short.append(context.wait(30))).start(owner)
    visit.reset()
    _drain(qtbot, jobs)
    assert cut_short in ([True], [])  # or it had not even begun


def test_every_failure_is_seen_by_the_runner(
    qtbot: QtBot, jobs: JobRunner, owner: QObject, visit: Visit
) -> None:
    with qtbot.waitSignal(jobs.failed) as seen:
        _start(jobs, _fail, owner)
        visit.reset()
    assert isinstance(seen.args[0], CabinetUnavailable)


def test_shutdown_stops_what_is_under_way(qtbot: QtBot, owner: QObject) -> None:
    jobs = JobRunner()
    jobs.job(lambda context: context.wait(30)).start(owner)
    jobs.shutdown()
    assert not [each for each in threading.enumerate() if each.name.startswith("job")]


def test_a_job_starts_once(jobs: JobRunner, owner: QObject) -> None:
    job = jobs.job(lambda: None).start(owner)
    with pytest.raises(RuntimeError, match="once"):
        job.start(owner)
