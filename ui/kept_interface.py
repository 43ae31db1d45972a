"""What goes on when the whole interface is made anew: screens, what lies over them, the bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ui.interface import Interface
from ui.screen_stack import KeptScreen


@dataclass(frozen=True, slots=True)
class KeptInterface:
    """`asked` is what the question that stands is about; `focused` is a key of the bar."""

    screens: Sequence[KeptScreen] = field(repr=False)
    asked: object = field(repr=False)
    covered: bool
    unfolded: bool
    focused: str


def keep_interface(interface: Interface) -> KeptInterface:
    """What is seen of it now."""
    return KeptInterface(
        screens=interface.stack.keep(),
        asked=interface.overlays.asked_about,
        covered=interface.overlays.covered,
        unfolded=interface.unfolded,
        focused=interface.access_bar.focused,
    )


def restore_interface(
    interface: Interface, kept: KeptInterface, ask_again: Callable[[object], None]
) -> None:
    """The same on its successor. What hides all from others lies over a question, too."""
    interface.navigation.restore(kept.screens)
    interface.unfold(kept.unfolded)
    if kept.asked is not None:
        ask_again(kept.asked)
    if kept.covered:
        interface.overlays.cover()
    if kept.focused:
        interface.access_bar.focus_on(kept.focused)
