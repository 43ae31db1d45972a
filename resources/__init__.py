"""Files that ship with the product: icons, translations, keyboard layouts, templates, samples."""

from pathlib import Path

ROOT = Path(__file__).parent
"""The folder of all resources; valid in a checkout, an installation and a PyInstaller build."""
