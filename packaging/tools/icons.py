"""Draws the program's icon in all sizes: PNG for Linux, ICO for Windows, ICNS for macOS.

python packaging/tools/icons.py SVG FOLDER

Both containers hold PNG as it is: ICO since Windows Vista, ICNS by the type codes of its PNG entries.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main() -> None:
    """Draw them all."""
    drawing, folder = QSvgRenderer(sys.argv[1]), Path(sys.argv[2])
    if not drawing.isValid():
        sys.exit(f"{sys.argv[1]} is no drawing")
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(drawing, size) for size in {*SIZES, *_ICO_SIZES, *_ICNS_TYPES.values()}}
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / "lyncfedclient.ico").write_bytes(_ico([(size, pictures[size]) for size in _ICO_SIZES]))
    (folder / "lyncfedclient.icns").write_bytes(
        _icns([(kind, pictures[size]) for kind, size in _ICNS_TYPES.items()])
    )


def _png(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: list[tuple[int, bytes]]) -> bytes:
    header = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:
        # A side of 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return header + entries + b"".join(picture for _, picture in pictures)


def _icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main()
