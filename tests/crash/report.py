"""The counts of a storm, for a person."""

from __future__ import annotations

from tests.crash.ledger import CALLED_ACCEPTED, Outcome, Said
from tests.crash.office import Office
from tests.crash.storm import Storm


def report(storm: Storm, outcome: Outcome, office: Office) -> str:
    """A line a figure, and the readings that are not right by name."""
    ledger = storm.ledger
    said = ledger.said()
    later = said[Said.WILL_BE_SENT] + said[Said.SENT_LATER]
    figures = {
        "kills of the terminal": office.terminal_kills,
        "kills of the cabinet": office.cabinet_kills,
        "connections cut": office.proxy.cuts,
        "visits broken off": storm.broken_off,
        "readings given": len(ledger.given),
        "called accepted": sum(said[each] for each in CALLED_ACCEPTED),
        "  delivered at once": said[Said.ACCEPTED],
        "  delivered later": later,
        "killed before a word": said[Said.NOTHING],
        "  found all the same": outcome.unspoken,
        "refused": len(outcome.refused),
        "requests to operators": outcome.refused_late,
        "found once in PostgreSQL": outcome.found,
        "lost": len(outcome.lost),
        "doubled": len(outcome.doubled),
        "never given": len(outcome.never_given),
        "not the newest": len(outcome.not_the_newest),
    }
    lines = [f"{name:26} {figure:6}" for name, figure in figures.items()]
    wrong = {
        "refused": outcome.refused,
        "lost": outcome.lost,
        "doubled": outcome.doubled,
        "never given": outcome.never_given,
        "not the newest": outcome.not_the_newest,
    }
    return "\n".join(lines + [f"{name}: {key}" for name, keys in wrong.items() for key in keys])
