"""One visual language: colours, type scale, spacing and radii, and the style sheet made of them."""

from ui.theme.theme import Theme

__all__ = ["Theme"]
