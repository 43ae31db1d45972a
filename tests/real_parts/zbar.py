"""ZBar, a decoder of codes that shares nothing with the one the terminal checks its codes by."""

from __future__ import annotations

import ctypes
from functools import cache

_QR_CODE = 64
_BINARY = 4
_GREY = int.from_bytes(b"Y800", "little")


def read_codes(pixels: bytes, width: int, height: int) -> list[bytes]:
    """What the QR codes in a picture say; `pixels` are grey, rows from the top."""
    zbar = _library()
    scanner, image = zbar.zbar_image_scanner_create(), zbar.zbar_image_create()
    try:
        zbar.zbar_image_scanner_set_config(scanner, 0, 0, 0)
        zbar.zbar_image_scanner_set_config(scanner, _QR_CODE, 0, 1)
        if zbar.zbar_image_scanner_set_config(scanner, _QR_CODE, _BINARY, 1) != 0:
            raise OSError("this libzbar does not give bytes as they are: 0.23.1 or newer is needed")
        zbar.zbar_image_set_format(image, _GREY)
        zbar.zbar_image_set_size(image, width, height)
        zbar.zbar_image_set_data(image, pixels, len(pixels), None)
        zbar.zbar_scan_image(scanner, image)
        return _symbols(zbar, image)
    finally:
        zbar.zbar_image_destroy(image)
        zbar.zbar_image_scanner_destroy(scanner)


def _symbols(zbar: ctypes.CDLL, image: int) -> list[bytes]:
    found = []
    symbol = zbar.zbar_image_first_symbol(image)
    while symbol:
        length = zbar.zbar_symbol_get_data_length(symbol)
        found.append(ctypes.string_at(zbar.zbar_symbol_get_data(symbol), length))
        symbol = zbar.zbar_symbol_next(symbol)
    return found


@cache
def _library() -> ctypes.CDLL:
    """With the types of what is called: pointers do not fit into C's int."""
    zbar = ctypes.CDLL("libzbar.so.0")
    pointer, number, choice = ctypes.c_void_p, ctypes.c_uint, ctypes.c_int
    for name in ("zbar_image_scanner_create", "zbar_image_create"):
        getattr(zbar, name).restype = pointer
    for name in ("zbar_image_first_symbol", "zbar_symbol_next", "zbar_symbol_get_data"):
        getattr(zbar, name).argtypes, getattr(zbar, name).restype = [pointer], pointer
    for name in ("zbar_image_destroy", "zbar_image_scanner_destroy", "zbar_symbol_get_data_length"):
        getattr(zbar, name).argtypes = [pointer]
    zbar.zbar_symbol_get_data_length.restype = number
    zbar.zbar_image_scanner_set_config.argtypes = [pointer, choice, choice, choice]
    zbar.zbar_image_set_format.argtypes = [pointer, ctypes.c_ulong]
    zbar.zbar_image_set_size.argtypes = [pointer, number, number]
    zbar.zbar_image_set_data.argtypes = [pointer, ctypes.c_char_p, ctypes.c_ulong, pointer]
    zbar.zbar_scan_image.argtypes = [pointer, pointer]
    return zbar
